"""The find desk: one text, grouped hits with place and state, and what was found in them."""

import time
from collections.abc import Callable

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import is_plain
from desktop_archive.rules.finding.troubles import Trouble
from desktop_archive.services.catalogue.marking import Marker, marker
from desktop_archive.services.hits import FoundHit, HitKind, Hits
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import asking, finding, lists
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session
from desktop_archive.store.queries import Query
from desktop_archive.store.records import RecordRow

#: So many records are looked at to put those first that have the words in their title.
_RANKED = 60
#: Records are counted up to here; beyond it the answer says "1,000+".
_COUNTED = 1_000


class SearchDesk:
    """Finds anything by a piece of it (C-39)."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def find(self, text: str, limit: int = 20, kind: HitKind | None = None) -> Hits:
        """Return the best hits of each kind; what is gone is hidden (D-33)."""
        began = time.perf_counter()
        hits: list[FoundHit] = []
        count, capped, troubles = 0, False, tuple[Trouble, ...]()
        if text.strip():
            with self._room.read() as session:
                question = asking.understand(session, text)
                troubles, marks = question.troubles, marker(question.part)
                if kind in (None, HitKind.RECORDS) and not troubles:
                    hits, count, capped = self._records(session, text, limit, marks)
                if is_plain(question.part):
                    others = _others(session, text, limit, kind, marks)
                    hits, count = hits + others, count + len(others)
        # What is meant letter by letter stands before what has the words somewhere.
        hits.sort(key=lambda hit: not hit.is_exact)
        spent = (time.perf_counter() - began) * 1000
        return Hits(text, hits, count, capped, spent, troubles)

    def _records(
        self, session: Session, text: str, limit: int, marks: Marker
    ) -> tuple[list[FoundHit], int, bool]:
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        query = Query(text=text, order="best")
        found = lists.begin(session, query, max(limit, _COUNTED))
        rows = store_records.rows(session, found.ids[: max(limit, _RANKED)])
        hits = [_record(row, text, marks, may_open=may_open) for row in rows]
        hits.sort(key=lambda hit: not hit.spans)
        return hits[:limit], found.at_least, not found.complete


def _others(
    session: Session, text: str, limit: int, kind: HitKind | None, marks: Marker
) -> list[FoundHit]:
    """Return boxes, people, places and forms."""
    readers: dict[HitKind, Callable[[], list[FoundHit]]] = {
        HitKind.BOXES: lambda: [_box(text, *one) for one in finding.boxes(session, text, limit)],
        HitKind.PEOPLE: lambda: [
            _person(text, marks, *one) for one in finding.people(session, text, limit)
        ],
        HitKind.PLACES: lambda: [_place(*one) for one in finding.places(session, text, limit)],
        HitKind.FORMS: lambda: [_form(text, *one) for one in finding.forms(session, text, limit)],
    }
    wanted = list(readers) if kind is None else [kind]
    return [hit for one in wanted if one in readers for hit in readers[one]()]


def _record(row: RecordRow, text: str, marks: Marker, *, may_open: bool) -> FoundHit:
    title = masked(row, row.title, may_open=may_open)
    spans = tuple(marks.spans(title, FindField.TITLE))
    is_exact = row.code.casefold() == text.strip().casefold()
    return FoundHit(
        HitKind.RECORDS, row.id, row.code, title, row.address, row.state, spans, is_exact
    )


def _box(
    text: str, box_id: int, serial: int, box_no: str, first_code: str, address: str, state: str
) -> FoundHit:
    title, code = f"{box_no}  {first_code}".strip(), Barcode(Kind.BOX, serial)
    wanted = text.strip().upper()
    is_exact = wanted in (box_no.upper(), str(code), code.digits)
    spans = ((0, len(wanted)),) if box_no.upper().startswith(wanted) else ()
    return FoundHit(HitKind.BOXES, box_id, str(code), title, address, state, spans, is_exact)


def _person(
    text: str, marks: Marker, person_id: int, serial: int, name: str, unit: str, staff_no: str
) -> FoundHit:
    title, code = f"{name} {staff_no}".strip(), str(Barcode(Kind.PERSON, serial))
    is_exact = text.strip() == name or text.strip().upper() == staff_no.upper()
    spans = tuple(marks.spans(title, FindField.TITLE))
    return FoundHit(HitKind.PEOPLE, person_id, code, title, unit, "", spans, is_exact)


def _place(place_id: int, address: str, name: str) -> FoundHit:
    return FoundHit(HitKind.PLACES, place_id, address, name or address, address, "")


def _form(text: str, serial: int, number: str, name: str, day: str, state: str) -> FoundHit:
    is_exact = text.strip().upper() == number
    spans = ((0, len(text.strip())),) if number.startswith(text.strip().upper()) else ()
    title = f"{number}  {name}"
    return FoundHit(HitKind.FORMS, serial, number, title, day, state, spans, is_exact)
