"""What a stocktake puts on paper, as plain data: count sheets and the report (P37, P38)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.printouts import Footing


class SheetState(Enum):
    """The words for the state of a piece on a count sheet (domain P37)."""

    IN_PLACE = "in_place"
    ON_LOAN = "on_loan"
    MISPLACED = "misplaced"
    MISSING = "missing"
    UNRECORDED = "unrecorded"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRow:
    """One piece of a count sheet; what is not known yet stays blank to be written in."""

    place: str
    code: str
    title: str = ""
    book: str = ""
    counted: str = ""
    difference: str = ""
    state: SheetState | None = None
    found_at: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSheet:
    """The pieces of one shelf."""

    room: str
    rows: tuple[CountRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSheets:
    """The sheets of one stocktake, shelf by shelf in walking order."""

    sheets: tuple[CountSheet, ...]
    number: str
    scope: str
    counted_on: str
    footing: Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One piece in a list of the report: what, where it belongs, where it was, what is done."""

    code: str
    title: str = ""
    belongs: str = ""
    seen: str = ""
    what: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassLine:
    """One class of the report: on record, counted, on loan, difference, agreement."""

    category: str
    book: int
    counted: int
    lent: int
    difference: int
    agreement: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StocktakeReport:
    """The report of a stocktake to be signed (P38, F-17)."""

    number: str
    organisation: str
    facts: tuple[tuple[str, str], ...]
    classes: tuple[ClassLine, ...]
    others: tuple[str, ...]
    misplaced: tuple[ReportLine, ...]
    missing: tuple[ReportLine, ...]
    cause: str
    measures: str
    addressee: str
    is_draft: bool
    footing: Footing
