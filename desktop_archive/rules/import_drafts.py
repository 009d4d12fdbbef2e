"""Entries of foreign lists before anything is written: records, people, shelves, loans (§8)."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from desktop_archive.rules.dates import DateSpan
from desktop_archive.rules.imports import Change, Problem, RawRow, Target
from desktop_archive.rules.secrecy import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft:
    """A record as a foreign list describes it, before anything is written (C-01..C-05).

    A draft without a code is numbered by the room; its external id, box and folder identify it.
    What could not be read but is worth keeping stands in `kept` with the heading it stood under.
    One to be numbered anew has a code that is taken already. `told` are the columns the list has.
    """

    code: str | None
    former_code: str
    title: str
    fonds: str = ""
    category: str = ""
    year: int | None = None
    retention: str | None = None
    unit: str = ""
    serial: int | None = None
    creator: str = ""
    doc_no: str = ""
    date: DateSpan | None = None
    date_text: str = ""
    secrecy: Secrecy = Secrecy.NONE
    pages: int | None = None
    quantity: int = 1
    note: str = ""
    box: str = ""
    box_barcode: str = ""
    box_profile: str = ""
    folder: str = ""
    place_address: str = ""
    place_text: str = ""
    level: str = ""
    collection: str = ""
    collection_title: str = ""
    series: str = ""
    access: str = ""
    repository: str = ""
    external_id: str = ""
    parent: str = ""
    fulfilled: DateSpan | None = None
    waits_for_end: bool = False
    number_anew: bool = False
    told: frozenset[Target] = frozenset(Target)
    kept: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person as a foreign list names them (U-01)."""

    name: str
    staff_no: str = ""
    unit: str = ""
    post: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    kept: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDraft:
    """A shelf as a foreign list names it, with its address (B-06)."""

    room: str
    room_name: str
    zone: str = ""
    range: str = ""
    side: str = ""
    bay: str = ""
    shelf: str = ""
    address: str
    length_mm: int | None = None
    height_mm: int | None = None
    depth_mm: int | None = None
    fixed: bool = False
    note: str = ""
    kept: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanDraft:
    """A line of an old loan book: what went out to whom, and when it came back (L-33)."""

    code: str
    written_code: str
    borrower: str
    unit: str
    lent_on: date
    due_on: date
    returned_on: date | None
    purpose: str = ""
    note: str = ""


Draft = TypeVar("Draft", RecordDraft, PersonDraft, PlaceDraft, LoanDraft)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Draft]):
    """What became of one row: a draft or a problem, and every change on the way."""

    raw: RawRow
    draft: Draft | None
    problem: Problem | None
    changes: tuple[Change, ...]
