"""The find desk: one text, grouped hits, each with its place and state."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import finding
from desktop_archive.store import records as store_records
from desktop_archive.store.records import RecordRow

_GONE = ("destroyed", "transferred")


class HitKind(Enum):
    """What was found."""

    RECORDS = "records"
    BOXES = "boxes"
    PEOPLE = "people"
    PLACES = "places"


@dataclass(frozen=True, slots=True)
class FoundHit:
    """One thing that was found."""

    kind: HitKind
    id: int
    code: str
    title: str
    place: str
    state: str


@dataclass(frozen=True, slots=True)
class Hits:
    """What a text finds; `capped` when there are more than could be counted quickly."""

    query: str
    hits: Sequence[FoundHit]
    count: int
    capped: bool
    milliseconds: float


class SearchDesk:
    """Finds anything by a piece of it (C-39)."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def find(self, text: str, limit: int = 20, kind: HitKind | None = None) -> Hits:
        """Return the best hits of each kind; what is gone is hidden (D-33)."""
        began = time.perf_counter()
        hits: list[FoundHit] = []
        count = 0
        if text.strip():
            kinds = list(HitKind) if kind is None else [kind]
            for one in kinds:
                found, more = self._of_kind(one, text, limit)
                hits += found
                count += more
        spent = (time.perf_counter() - began) * 1000
        return Hits(text, hits, min(count, finding.CAP), count >= finding.CAP, spent)

    def _of_kind(self, kind: HitKind, text: str, limit: int) -> tuple[list[FoundHit], int]:
        if kind is HitKind.RECORDS:
            return self._records(text, limit)
        with self._room.read() as session:
            if kind is HitKind.BOXES:
                boxes = finding.boxes(session, text, limit)
                found = [_box(*box) for box in boxes]
            elif kind is HitKind.PEOPLE:
                found = [_person(*person) for person in finding.people(session, text, limit)]
            else:
                found = [_place(*place) for place in finding.places(session, text, limit)]
        return found, len(found)

    def _records(self, text: str, limit: int) -> tuple[list[FoundHit], int]:
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            ids, count = finding.record_ids(session, text, with_secret=may_open)
            rows = store_records.rows(session, ids[: limit * 2])
        shown = [row for row in rows if row.state not in _GONE][:limit]
        return [_record(row, may_open=may_open) for row in shown], count


def _record(row: RecordRow, *, may_open: bool) -> FoundHit:
    title = masked(row, row.title, may_open=may_open)
    return FoundHit(HitKind.RECORDS, row.id, row.code, title, row.address, row.state)


def _box(
    box_id: int, serial: int, box_no: str, first_code: str, address: str, state: str
) -> FoundHit:
    title = f"{box_no}  {first_code}".strip()
    return FoundHit(HitKind.BOXES, box_id, str(Barcode(Kind.BOX, serial)), title, address, state)


def _person(person_id: int, serial: int, name: str, unit: str, staff_no: str) -> FoundHit:
    title = f"{name} {staff_no}".strip()
    return FoundHit(HitKind.PEOPLE, person_id, str(Barcode(Kind.PERSON, serial)), title, unit, "")


def _place(place_id: int, address: str, name: str) -> FoundHit:
    return FoundHit(HitKind.PLACES, place_id, address, name or address, address, "")
