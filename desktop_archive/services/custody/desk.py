"""The custody ledger: what came in and out, every change of a file, ledger against map."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.custody import (
    BoxCustody,
    CustodyFinding,
    Disagreement,
    Mending,
    MendRefusal,
    Passage,
    compare,
    passage,
)
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import custody as store_custody
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.custody import CustodyLine, CustodyRow, PassageRow
from desktop_archive.store.database import Session

__all__ = ["Custody", "CustodyLine", "CustodyRow", "Disagreement", "PassageLine"]

_EVER = ("0000", "9999")


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A line of the register of the door, as people read it (P36)."""

    row: PassageRow
    passage: Passage
    moment: datetime

    @property
    def reference(self) -> str:
        """Return the code of the file, or the first and last of the box."""
        if self.row.code:
            return self.row.code
        ends = dict.fromkeys(one for one in (self.row.first, self.row.last) if one)
        return " – ".join(ends) or self.row.box_no

    @property
    def place(self) -> str:
        """Return where in the store it came from or went to."""
        if self.passage is Passage.OUT_OF:
            return self.row.origin
        return self.row.goal or self.row.origin

    @property
    def other(self) -> str:
        """Return where it went or came from: a department, or another room."""
        if self.row.unit:
            return self.row.unit
        return self.row.from_room if self.passage is Passage.BETWEEN else ""


class Custody:
    """Reads the ledger, compares it with the map, and puts either right."""

    def __init__(self, room: Room) -> None:
        self._room = room

    # --- the door of the store ----------------------------------------------------------------

    def passages(self, year: int | None = None, *, within: bool = False) -> list[PassageLine]:
        """Return what came in and went out, newest first; moves inside a room on request (B-08)."""
        since, until = _EVER if year is None else (_midnight(year), _midnight(year + 1))
        with self._room.read() as session:
            rows = store_custody.passages(session, since, until)
        found = (
            PassageLine(
                row,
                passage(row.kind, row.from_room, row.to_room),
                datetime.fromisoformat(row.at).astimezone(),
            )
            for row in rows
        )
        return [one for one in found if within or one.passage is not Passage.WITHIN]

    # --- the ledger of files ------------------------------------------------------------------

    def count(self, wanted: str = "") -> int:
        """Return how many files the ledger shows."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            return store_custody.count_files(session, wanted, may_open=may_open)

    def files(self, wanted: str = "", offset: int = 0, limit: int = 500) -> list[CustodyRow]:
        """Return files with the day they came in and where they are; masked where it must be."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            rows = store_custody.files(session, wanted, offset, limit, may_open=may_open)
        return [replace(row, title=masked(row, row.title, may_open=may_open)) for row in rows]

    def lines(self, record_id: int) -> list[CustodyLine]:
        """Return every line of a file: when it came in and each later change (B-07)."""
        with self._room.read() as session:
            return store_custody.lines(session, record_id)

    # --- ledger and map -----------------------------------------------------------------------

    def compare(self) -> list[Disagreement]:
        """Return every box about which ledger and map disagree (B-09)."""
        with self._room.read() as session:
            return compare(store_custody.boxes(session))

    def disagreeing(self, numbers: Sequence[str]) -> list[int]:
        """Return the boxes of these numbers about which ledger and map disagree.

        Raises:
            RefusedError: a number is not among them; a slip of the pen mends nothing in silence.
        """
        found = [one.box for one in self.compare()]
        strange = set(numbers) - {box.box_no for box in found}
        if strange:
            raise RefusedError(MendRefusal.NOT_AMONG, boxes=", ".join(sorted(strange)))
        return [box.box_id for box in found if box.box_no in numbers]

    def files_of(self, box_id: int) -> list[str]:
        """Return the codes of the files that a finding is about."""
        with self._room.read() as session:
            return [one.code for one in store_boxing.contents(session, box_id)]

    def mend(self, boxes: Sequence[int], by: Mending, reason: str) -> int:
        """Let the ledger follow the map, or the map the ledger; return how many boxes (B-09).

        Raises:
            RefusedError: no reason is given, the boxes agree already, the place is retired, or the
                right is missing.
        """
        if not reason.strip():
            raise RefusedError(MendRefusal.REASON_MISSING)
        with self._room.act(
            "mend_ledger", Topic.BOXES, Topic.SHELVES, right=Right.PLACES, reason=reason.strip()
        ) as session:
            wanted = set(boxes)
            found = [
                one
                for one in compare(store_custody.boxes(session))
                if one.box.box_id in wanted and (by is Mending.LEDGER or one.kind in _ON_THE_MAP)
            ]
            if not found:
                raise RefusedError(MendRefusal.NOTHING_FOUND)
            for one in found:
                if by is Mending.LEDGER:
                    self._follow_map(session, one, reason.strip())
                else:
                    _follow_ledger(session, one.box)
            return len(found)

    def _follow_map(self, session: Session, one: Disagreement, reason: str) -> None:
        box = store_boxing.boxes(session, [one.box.box_id])[0]
        before = _place(session, one.box.ledger_place or "")
        line: dict[str, object] = {
            "kind": "shelve" if before is None and box.place_id is not None else "move",
            "box_id": box.id,
            "from_place_id": before,
            "to_place_id": box.place_id,
            "item_count": one.box.map_count,
            "reason": reason,
            "moved_by": self._room.signed_in().name,
        }
        store_boxing.note_movements(session, [line])

    def today(self) -> date:
        """Return the local day."""
        return self._room.today()


def _midnight(year: int) -> str:
    """Return when a year begins on the wall, as moments are kept: in UTC."""
    return f"{datetime(year, 1, 1).astimezone(UTC):%Y-%m-%dT%H:%M:%S}"


#: What the map can put right; a wrong count is in the ledger alone.
_ON_THE_MAP = frozenset({CustodyFinding.NOT_ON_MAP, CustodyFinding.PLACE_DIFFERS})


def _place(session: Session, address: str) -> int | None:
    return store_shelves.by_key(session, lookup_key(address)) if address else None


def _follow_ledger(session: Session, box: BoxCustody) -> None:
    place_id = _place(session, box.ledger_place or "")
    place = store_shelves.place(session, place_id) if place_id is not None else None
    if place is not None and place.retired:
        raise RefusedError(MendRefusal.PLACE_RETIRED, box=box.box_no, place=place.address)
    standing = store_shelves.spines(session, [place_id], "") if place_id else []
    last = max((one.position for one in standing), default=0)
    position = last + 1 if place_id else None
    store_shelves.stand_at(session, box.box_id, place_id, position)
