"""What goes on paper, as plain data: labels, cards, slips, registers (B-01, L-03, L-11, L-18)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.barcodes import Barcode, Command
from desktop_archive.rules.secrecy import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterDrift:
    """How far a printer is off in millimetres, and how much it stretches in parts of 1,000."""

    across_mm: float = 0.0
    down_mm: float = 0.0
    stretch_across: float = 0.0
    stretch_down: float = 0.0

    def corrected(self, x: float, y: float) -> tuple[float, float]:
        """Return where to draw so that the printer puts it at x and y."""
        return (
            (x - self.across_mm) / (1 + self.stretch_across / 1000),
            (y - self.down_mm) / (1 + self.stretch_down / 1000),
        )

    @property
    def stretches(self) -> bool:
        """Tell whether the printer makes things longer or shorter than they are."""
        return bool(self.stretch_across or self.stretch_down)


class Overprint(Enum):
    """What goes onto paper that is printed already."""

    NONE = "none"
    VALUES = "values"
    TEST = "test"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelManner:
    """How labels are drawn: with the place, over a form, for a printer that is off."""

    with_place: bool = False
    overprint: Overprint = Overprint.NONE
    drift: PrinterDrift = PrinterDrift()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLabel:
    """What stands on a box and on its spine (B-01, B-02, B-04)."""

    code: Barcode
    box_no: str
    category: str = ""
    year: str = ""
    retention: str = ""
    unit: str = ""
    first: str = ""
    last: str = ""
    secrecy: Secrecy = Secrecy.NONE
    fonds: str = ""
    fonds_title: str = ""
    organisation: str = ""
    place: str = ""
    spine_mm: int = 30
    category_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLabel:
    """What stands on a file or item."""

    code: Barcode
    reference: str
    title: str = ""
    year: str = ""
    retention: str = ""
    secrecy: Secrecy = Secrecy.NONE
    box_no: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfLabel:
    """What stands at the edge of a shelf: its address and what it holds."""

    code: Barcode
    address: str
    holds: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLabel:
    """What stands on the card of a borrower or reader."""

    code: Barcode
    name: str
    unit: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class CommandLabel:
    """One command on the mat of the loan desk."""

    command: Command


Label = BoxLabel | FileLabel | ShelfLabel | PersonLabel | CommandLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstituteCard:
    """The card that stands where a lent file stood (L-11, L-12)."""

    code: Barcode
    reference: str
    title: str
    home: str
    borrower: str
    lent_on: date
    due_on: date
    quantity: str = ""
    unit: str = ""
    phone: str = ""
    approved_by: str = ""
    issued_by: str = ""
    whole_box: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanSlipLine:
    """One lent record on the slip."""

    reference: str
    title: str
    lent_on: date
    due_on: date
    quantity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanSlip:
    """What the borrower signs and takes along, with the duties (L-03, L-18)."""

    borrower: str
    lent_on: date
    lines: tuple[LoanSlipLine, ...]
    unit: str = ""
    phone: str = ""
    purpose: str = ""
    number: str = ""
    code: Barcode | None = None
    organisation: str = ""
    issued_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footing:
    """What the foot of every page of a list says: when printed and of what."""

    printed_on: date
    filters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One line of the loan register, with room for both signatures (L-03)."""

    reference: str
    title: str
    lent_on: date
    due_on: date
    department: str = ""
    borrower: str = ""
    quantity: str = ""
    purpose: str = ""
    approved_by: str = ""
    returned_on: date | None = None
    received_by: str = ""
    note: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallNotice:
    """A letter asking for what is overdue or wanted back at once (L-10, L-19)."""

    number: str
    count: int
    borrower: str
    lent_on: date
    due_on: date
    days_overdue: int
    return_by: date
    lines: tuple[LoanSlipLine, ...]
    printed_on: date
    unit: str = ""
    contact: str = ""
    phone: str = ""
    organisation: str = ""
    code: Barcode | None = None
    for_breach: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueListRow:
    """One record whose retention has run out, to be judged (P26)."""

    reference: str
    title: str
    document_no: str = ""
    creator: str = ""
    created: str = ""
    retention: str = ""
    starts: str = ""
    ends: str = ""
    held_years: str = ""
    verdict: str = ""
    new_period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedRow:
    """One record that must not be destroyed now, and why, in words (P26)."""

    reference: str
    title: str
    reasons: str
    retention: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One line of the list of filed items (P01)."""

    reference: str
    title: str
    document_no: str = ""
    creator: str = ""
    created: str = ""
    secrecy: Secrecy = Secrecy.NONE
    pages: str = ""
    note: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceIndexRow:
    """One stretch of boxes and where it stands (P15, P16)."""

    fonds: str = ""
    category: str = ""
    year: str = ""
    retention: str = ""
    boxes: str = ""
    room: str = ""
    zone: str = ""
    range: str = ""
    side: str = ""
    bay: str = ""
    shelf: str = ""
    position: str = ""
    count: str = ""
    used_of_net: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRegister:
    """The loan register of a year or of a filter (P22)."""

    lines: tuple[RegisterLine, ...]
    footing: Footing
    year: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueList:
    """What is due for appraisal, and beside it what is blocked (P26)."""

    rows: tuple[DueListRow, ...]
    footing: Footing
    blocked: tuple[BlockedRow, ...] = ()
    fonds: str = ""
    due_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """The list of filed items of one box or class (P01, P01b in the style of 2000)."""

    rows: tuple[ItemRow, ...]
    footing: Footing
    fonds: str = ""
    category: str = ""
    year: str = ""
    retention: str = ""
    unit: str = ""
    box_no: str = ""
    is_older: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceIndex:
    """Where everything stands, by holdings (P15) or by shelf (P16)."""

    rows: tuple[PlaceIndexRow, ...]
    footing: Footing
    by_shelf: bool = False
    fonds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column of a list printed as it stands on the screen."""

    heading: str
    share: float = 1.0
    is_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTable:
    """A list as it stands on the screen, in words already (day sheet, pick list, findings)."""

    title: str
    headings: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    landscape: bool = True
    footing: Footing | None = None
