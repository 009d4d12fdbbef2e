"""A move plan on paper, as plain data: what is fetched where, and where it is put (B-08)."""

from dataclasses import dataclass

from desktop_archive.rules.barcodes import Barcode
from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSheetLine:
    """One box: its code, from where to where, or why it stays."""

    code: Barcode
    box_no: str
    count: str
    origin: str
    goal: str
    is_there: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSheet:
    """A whole plan in walking order, with what finds no place on a page of its own."""

    number: str
    code: Barcode
    lines: tuple[MoveSheetLine, ...]
    staying: tuple[MoveSheetLine, ...] = ()
    source: str = ""
    goal: str = ""
    purpose: str = ""
    made_by: str = ""
    approved_by: str = ""
    footing: Footing | None = None
