"""Counting: a shelf, then what stands on it; every scan is stored before it is told (S-31)."""

from datetime import datetime
from typing import Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Command
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import CountResult, CountUnit, StocktakeRefusal
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake import looking_up as at
from desktop_archive.services.stocktake import losing, pieces
from desktop_archive.services.stocktake.models import CountAction, Counted, Progress, StocktakeRow
from desktop_archive.services.stocktake.rounds import Rounds
from desktop_archive.store.stocktake import findings, progress, scans
from desktop_archive.store.stocktake.scans import RoundRow

KEPT_IN_SIGHT: Final = 300


class Counting:
    """One counter at one stocktake; whatever matters stands in the register, nothing only here."""

    def __init__(self, room: Room, row: StocktakeRow) -> None:
        self.room, self.row = room, row
        self.unit = CountUnit(row.unit)
        self._rounds = Rounds(room, row.id)
        self._stacks = Stacks(room)
        self._asked: int | None = None
        self._box: tuple[int, str] | None = None
        self._seen = self._last = 0
        with room.read() as session:
            rows = scans.last_scans(
                session, row.id, self._rounds.counter, room.workstation, KEPT_IN_SIGHT
            )
        may_open = room.may(Right.OPEN_CONFIDENTIAL)
        self.results = [pieces.told_again(one, may_open=may_open) for one in rows]

    @property
    def shelf(self) -> RoundRow | None:
        """Return the shelf one stands at, also after the power failed."""
        return self._rounds.here

    @property
    def box_no(self) -> str:
        """Return the box whose files are counted just now."""
        return self._box[1] if self._box else ""

    def progress(self) -> Progress:
        """Return how far the count is, whoever counted: several may at once."""
        here = self._rounds.here
        with self.room.read() as session:
            new, self._last = progress.seen_after(session, self.row.id, self._last)
            self._seen += new
            found = self._seen - progress.seen_and_struck(session, self.row.id)
            if here is None:
                return Progress(to_find=self.row.to_find, found=found)
            to_find, seen = progress.shelf_progress(session, self.row.id, here.place_id)
        return Progress(here.address, here.place_id, to_find, seen, self.row.to_find, found)

    def scan(self, code: str, way: str = "scan", moment: str = "") -> Counted:
        """Take what was scanned or typed.

        Raises:
            RefusedError: the right is missing, or the stocktake was closed meanwhile.
            ArchiveUnavailableError: it could not be stored.
        """
        self.room.require(Right.STOCKTAKE)
        text = code.strip()
        with self.room.read() as session:
            target = at.resolve(session, text)
        asked, self._asked = self._asked, None
        if isinstance(target, Command):
            return self._command(target, text)
        if isinstance(target, at.Shelf):
            return self._shelf(target, text, asked)
        if isinstance(target, at.Nothing) and target.is_place:
            return self._tell(CountResult.SHELF_UNKNOWN, text, code=text)
        if isinstance(target, at.Other):
            return self._tell(CountResult.NOT_FOR_COUNTING, text, code=text)
        if self._rounds.here is None:
            return self._tell(CountResult.NO_SHELF, text, code=text)
        return self._piece(target, text, way, moment)

    # --- pieces ---------------------------------------------------------------------------------

    def _piece(
        self, target: at.Box | at.File | at.Card | at.Nothing, text: str, way: str, moment: str
    ) -> Counted:
        """Judge a piece and keep it, both in one transaction: two counters never count it twice."""
        if isinstance(target, at.File) and self.unit is CountUnit.BOXES:
            return self._file_label(target, text)
        if isinstance(target, at.Box) and self.unit is CountUnit.RECORDS:
            return self._open_box(target, text)
        here = self._rounds.here
        assert here is not None
        with self.room.act("stocktake_scan", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            row = pieces.open_stocktake(session, self.row.id)
            box_id = self._box[0] if self._box else None
            judged = pieces.judge(session, row.id, target, (here.place_id, box_id), text)
            scan_id = scans.add_scan(
                session,
                stocktake_id=row.id,
                round_id=here.id,
                place_id=here.place_id,
                code=text,
                result=judged.result.value,
                way=way,
                line_id=judged.line_id if judged.result.counts else None,
                box_id=judged.box_id,
                record_id=judged.record_id,
                counts=judged.result.counts,
                scanned_at=moment or session.at,
            )
        may_open = self.room.may(Right.OPEN_CONFIDENTIAL)
        counted = pieces.told(judged, self.room.now(), scan_id, here, may_open=may_open)
        return self._keep(counted)

    def _file_label(self, target: at.File, text: str) -> Counted:
        """Say which box a file belongs to: boxes are counted, not files."""
        with self.room.read() as session:
            piece = scans.record(session, self.row.id, target.record_id)
        return self._tell(CountResult.FILE_LABEL, text, box=piece.box_no, reference=piece.code)

    def _open_box(self, target: at.Box, text: str) -> Counted:
        """Open a box whose files are counted."""
        with self.room.read() as session:
            piece = scans.box(session, self.row.id, target.box_id)
        self._box = (target.box_id, piece.box_no)
        return self._tell(CountResult.BOX_OPENED, text, box=piece.box_no, place=piece.address)

    def tick(self, line_ids: list[int], way: str = "paper", found: int | None = None) -> int:
        """Note pieces of this shelf as seen, from a paper sheet or by keyboard; return how many.

        Raises:
            RefusedError: no shelf is open.
        """
        here = self._rounds.here
        if here is None:
            raise RefusedError(StocktakeRefusal.NO_SHELF)
        with self.room.act("stocktake_tick", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            row = pieces.open_stocktake(session, self.row.id)
            ticked = [pieces.tick(session, row.id, line, here, way, found) for line in line_ids]
        self._restore()
        return sum(ticked)

    # --- commands and buttons ----------------------------------------------------------------

    def _command(self, command: Command, code: str) -> Counted:
        if command is Command.UNDO:
            return self.remove()
        if command in (Command.NEXT, Command.END_VISIT):
            return self.done()
        if command is Command.DAMAGED:
            return self.damaged()
        return self._tell(CountResult.NOT_FOR_COUNTING, code, code=code)

    def remove(self, scan_id: int | None = None) -> Counted:
        """Take back the last scan, or a chosen one: struck, not deleted."""
        counter, desk = self._rounds.counter, self.room.workstation
        with self.room.read() as session:
            mine = scans.last_scans(session, self.row.id, counter, desk, KEPT_IN_SIGHT)
        chosen = [one for one in mine if scan_id in (None, one.id)][:1]
        if not chosen:
            return self._tell(CountResult.NOTHING_TO_REMOVE)
        (row,) = chosen
        with self.room.act("stocktake_remove", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            pieces.open_stocktake(session, self.row.id)
            scans.strike(session, row.id)
        self.results = [one for one in self.results if one.scan_id != row.id]
        return self._tell(CountResult.REMOVED, row.code, what=row.box_no or row.code)

    def damaged(self) -> Counted:
        """Note that the piece scanned last is damaged (domain 7.4)."""
        last = next((one for one in self.results if one.scan_id is not None), None)
        if last is None or last.scan_id is None:
            return self._tell(CountResult.NOTHING_TO_REMOVE)
        with self.room.act("stocktake_damaged", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            pieces.open_stocktake(session, self.row.id)
            findings.decide(session, self.row.id, ("scan_id", last.scan_id), kind="damaged")
        return self._tell(CountResult.DAMAGED_NOTED, last.code, what=last.reference or last.code)

    def move_here(self, counted: Counted) -> None:
        """Let the register say that a box stands where it was found (B-08).

        Raises:
            RefusedError: it is no box, or the shelf has no room for it.
        """
        if counted.box_id is None or counted.record_id is not None or counted.place_id is None:
            raise RefusedError(StocktakeRefusal.DECISION_UNFIT)
        self._stacks.place(counted.box_id, counted.place_id)
        self._drop_actions(counted)

    def found_again(self, counted: Counted) -> Counted:
        """Take what was declared lost back into the register, and count it (B-10).

        Raises:
            RefusedError: it was struck off since, or the stocktake was closed meanwhile.
        """
        topics = (Topic.STOCKTAKE, Topic.RECORDS, Topic.BOXES, Topic.SHELVES)
        with self.room.act(
            "found_again", *topics, right=Right.STOCKTAKE, reason=self.row.number
        ) as session:
            pieces.open_stocktake(session, self.row.id)
            losing.found_again(session, counted, self.room.signed_in().name, self.row.number)
            if counted.scan_id is not None:
                scans.strike(session, counted.scan_id)
        self.results.remove(counted)
        return self.scan(counted.code)

    def set_aside(self, counted: Counted) -> None:
        """Note that a piece was taken off the shelf, to be put back where it belongs."""
        with self.room.act("decide_stocktake", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            pieces.open_stocktake(session, self.row.id)
            pieces.set_aside(session, self.row.id, counted, self.room.signed_in().name)
        self._drop_actions(counted)

    def _drop_actions(self, counted: Counted) -> None:
        at_row = self.results.index(counted)
        self.results[at_row] = pieces.without_actions(counted)

    # --- shelves --------------------------------------------------------------------------------

    def _shelf(self, shelf: at.Shelf, code: str, asked: int | None) -> Counted:
        """Begin with a shelf; of one that is counted already the second scan begins anew."""
        with self.room.read() as session:
            inside = scans.is_expected_shelf(session, self.row.id, shelf.place_id)
        if not shelf.is_shelf or not (inside or self._takes_all()):
            return self._tell(CountResult.SHELF_OUTSIDE, code, place=shelf.address)
        held = self._rounds.holder(shelf.place_id)
        if held is None or (held.ended_at is None and self._rounds.is_mine(held)):
            return self._begin(shelf, code)
        if held.ended_at is None:
            return self._taken(held, shelf, code)
        if asked == shelf.place_id:
            return self.recount(shelf.place_id, code)
        self._asked = shelf.place_id
        facts = {"place": shelf.address, "who": held.counter, "since": _moment(held.begun_at)}
        action = (CountAction.RECOUNT,)
        result = CountResult.SHELF_COUNTED_ALREADY
        return self._tell(result, code, shelf.place_id, action, **facts)

    def _takes_all(self) -> bool:
        """Tell whether a shelf with nothing expected is counted too: when no place narrows it."""
        return self.row.sample is None and '"places": []' in self.row.scope

    def _begin(self, shelf: at.Shelf, code: str) -> Counted:
        if not self._rounds.begin(shelf.place_id):
            held = self._rounds.holder(shelf.place_id)
            assert held is not None
            return self._taken(held, shelf, code)
        return self._opened(CountResult.SHELF_OPENED, code)

    def _taken(self, held: RoundRow, shelf: at.Shelf, code: str) -> Counted:
        facts = {"place": shelf.address, "who": held.counter, "since": _moment(held.begun_at)}
        actions = (CountAction.TAKE_OVER,)
        return self._tell(CountResult.SHELF_TAKEN, code, shelf.place_id, actions, **facts)

    def _opened(self, result: CountResult, code: str) -> Counted:
        self._box = None
        found = self.progress()
        left, total = found.shelf_left, found.shelf_to_find
        return self._tell(result, code, place=found.address, count=left, total=total)

    def recount(self, place_id: int, code: str = "") -> Counted:
        """Count a shelf anew; what was scanned there before is struck."""
        self._rounds.recount(place_id)
        self._restore()
        return self._opened(CountResult.SHELF_RECOUNTED, code)

    def take_over(self, place_id: int) -> Counted:
        """Go on with a shelf that another counter left open."""
        self._rounds.take_over(place_id)
        return self._opened(CountResult.SHELF_OPENED, "")

    def go_to(self, place_id: int, address: str) -> Counted:
        """Begin with a shelf chosen in the list, as if it had been scanned."""
        return self._shelf(at.Shelf(place_id, address, is_shelf=True), "", None)

    def done(self) -> Counted:
        """Leave the shelf; what is still to be found there stays open."""
        if self._rounds.here is None:
            return self._tell(CountResult.NO_SHELF)
        found = self.progress()
        self._rounds.done()
        self._box = None
        left, total = found.shelf_left, found.shelf_to_find
        return self._tell(CountResult.SHELF_DONE, place=found.address, count=left, total=total)

    # --- inside -----------------------------------------------------------------------------

    def _restore(self) -> None:
        """Read the list of this session again: some of its scans were struck or typed in."""
        counter, desk = self._rounds.counter, self.room.workstation
        with self.room.read() as session:
            rows = scans.last_scans(session, self.row.id, counter, desk, KEPT_IN_SIGHT)
        may_open = self.room.may(Right.OPEN_CONFIDENTIAL)
        self.results = [pieces.told_again(one, may_open=may_open) for one in rows]

    def _keep(self, counted: Counted) -> Counted:
        self.results.insert(0, counted)
        del self.results[KEPT_IN_SIGHT:]
        return counted

    def _tell(
        self,
        result: CountResult,
        text: str = "",
        place_id: int | None = None,
        actions: tuple[CountAction, ...] = (),
        **facts: object,
    ) -> Counted:
        now = self.room.now()
        counted = Counted(result, now, code=text, facts=facts, actions=actions, place_id=place_id)
        return self._keep(counted)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
