"""Who counts which shelf: one at a time, told to the second, taken up again after a crash."""

from desktop_archive.rules.accounts import Right
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.pieces import open_stocktake
from desktop_archive.store.database import Session
from desktop_archive.store.stocktake import scans
from desktop_archive.store.stocktake.scans import RoundRow


class Rounds:
    """The shelves of one counter in one stocktake."""

    def __init__(self, room: Room, stocktake_id: int) -> None:
        self._room, self._stocktake = room, stocktake_id
        actor = room.signed_in()
        self.counter = f"{actor.name} ({actor.login})"
        self.here: RoundRow | None = None
        self.reread()

    def reread(self) -> None:
        """Look up where one stands."""
        with self._room.read() as session:
            self.here = scans.open_round(
                session, self._stocktake, self.counter, self._room.workstation
            )

    def holder(self, place_id: int) -> RoundRow | None:
        """Return the round that holds or held a shelf."""
        with self._room.read() as session:
            return scans.round_of_shelf(session, self._stocktake, place_id)

    def is_mine(self, held: RoundRow) -> bool:
        """Tell whether a round is of this counter at this desk."""
        return (held.counter, held.workstation) == (self.counter, self._room.workstation)

    def begin(self, place_id: int) -> bool:
        """Claim a shelf, done with the one before; say no if another was quicker."""
        if self.here is not None and self.here.place_id == place_id:
            return True
        with self._room.act("stocktake_shelf", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            open_stocktake(session, self._stocktake)
            held = scans.round_of_shelf(session, self._stocktake, place_id)
            is_free = held is None or held.ended_at is not None or self.is_mine(held)
            if is_free:
                self._step(session, place_id, held)
        self.reread()
        return is_free

    def take_over(self, place_id: int) -> None:
        """Go on with a shelf that another counter left open; what was scanned there stays."""
        with self._room.act("stocktake_shelf", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            open_stocktake(session, self._stocktake)
            held = scans.round_of_shelf(session, self._stocktake, place_id)
            if held is not None and held.ended_at is None:
                scans.end_round(session, held.id)
            self._step(session, place_id, None)
        self.reread()

    def recount(self, place_id: int) -> None:
        """Count a shelf anew: what was scanned there before is struck, in one act."""
        with self._room.act("stocktake_recount", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            open_stocktake(session, self._stocktake)
            for held in scans.rounds_of_shelf(session, self._stocktake, place_id):
                scans.void_round(session, held.id)
            if self.here is not None and self.here.place_id == place_id:
                self.here = None
            self._step(session, place_id, None)
        self.reread()

    def done(self) -> None:
        """Leave the shelf."""
        if self.here is not None:
            with self._room.act(
                "stocktake_shelf_done", Topic.STOCKTAKE, right=Right.STOCKTAKE
            ) as session:
                open_stocktake(session, self._stocktake)
                scans.end_round(session, self.here.id)
        self.here = None

    def _step(self, session: Session, place_id: int, held: RoundRow | None) -> None:
        if self.here is not None:
            scans.end_round(session, self.here.id)
        if held is None or held.ended_at is not None:
            scans.add_round(
                session,
                stocktake_id=self._stocktake,
                place_id=place_id,
                counter=self.counter,
                workstation=self._room.workstation,
            )
