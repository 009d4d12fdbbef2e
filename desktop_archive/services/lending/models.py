"""What the loan desk shows: results, persons, offered files, ways back."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime
from enum import Enum

from desktop_archive.rules.lending import LoanRefusal, ScanOutcome, Severity
from desktop_archive.rules.people import Block
from desktop_archive.rules.printouts import LoanSlip, SubstituteCard
from desktop_archive.store.lending.applications import ApplicationRow, ApprovalRow
from desktop_archive.store.lending.homes import HomeShelf, Spine
from desktop_archive.store.lending.loans import LoanRow, RecallRow
from desktop_archive.store.lending.readings import ReadingRow
from desktop_archive.store.lending.records import DeskBox, DeskRecord
from desktop_archive.store.people import PersonRow

__all__ = [
    "ApplicationRow",
    "ApprovalRow",
    "DeskAction",
    "DeskBox",
    "DeskRecord",
    "DeskResult",
    "FilesOffer",
    "HomeShelf",
    "Judged",
    "LoanRow",
    "PersonCard",
    "PersonRow",
    "PutBack",
    "ReadingRow",
    "RecallRow",
    "RequestView",
    "ReturnView",
    "Spine",
    "Subject",
    "VisitPapers",
]


class DeskAction(Enum):
    """What can be done about a line of the session list without leaving it."""

    UNDO = "undo"
    APPLY = "apply"
    WHY_NOT = "why_not"
    OVERRIDE = "override"
    PICK_UP = "pick_up"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Who stands at the desk: open loans, blocks, what is approved for them."""

    person: PersonRow
    blocks: tuple[Block, ...]
    loans: tuple[LoanRow, ...]
    overdue: int
    requests: tuple["RequestCount", ...] = ()
    visit_id: int | None = None
    since: datetime | None = None

    @property
    def may_borrow(self) -> bool:
        """Tell whether nothing speaks against lending to this person."""
        return not self.blocks


@dataclass(frozen=True, slots=True)
class RequestCount:
    """How far a request is fetched."""

    application_id: int
    number: str
    fetched: int
    asked: int
    manner: str = "loan"


@dataclass(frozen=True, slots=True)
class Judged:
    """A record with the application it goes out on, or why it stays."""

    record: DeskRecord
    application: ApplicationRow | None
    refusals: tuple[LoanRefusal, ...]
    due: date | None
    required: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    approved_by: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def may_go(self) -> bool:
        """Tell whether the record may be handed out now."""
        return self.application is not None and not self.refusals


@dataclass(frozen=True, slots=True)
class FilesOffer:
    """The files of a scanned box; the approved ones are ticked (L-30)."""

    box: DeskBox
    files: tuple[Judged, ...]

    @property
    def ticked(self) -> tuple[int, ...]:
        """Return the records that are approved for this visit."""
        return tuple(one.record.id for one in self.files if one.may_go)


@dataclass(frozen=True, slots=True)
class PutBack:
    """Where something goes back: the shelf, its neighbours, the way there (L-31)."""

    title: str
    code: str
    box_no: str
    box_position: int | None
    shelf: HomeShelf
    box_id: int
    loan_ids: tuple[int, ...] = ()

    @property
    def number(self) -> int:
        """Return how manieth box of the shelf it is, from the left."""
        ids = [spine.box_id for spine in self.shelf.spines]
        return ids.index(self.box_id) + 1 if self.box_id in ids else 0

    @property
    def left(self) -> Spine | None:
        """Return the neighbour on the left."""
        return self.shelf.spines[self.number - 2] if self.number > 1 else None

    @property
    def right(self) -> Spine | None:
        """Return the neighbour on the right."""
        return self.shelf.spines[self.number] if self.number < len(self.shelf.spines) else None


@dataclass(frozen=True, slots=True)
class ReturnView:
    """What comes back: the loans, the way home, and who waits (L-14, L-31)."""

    loans: tuple[LoanRow, ...]
    home: PutBack | None
    waiting: str = ""
    box_no: str = ""


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with its records in shelf order and its signatures (L-02)."""

    application: ApplicationRow
    files: tuple[Judged, ...]
    fetched: frozenset[int]
    required: tuple[str, ...]
    missing: tuple[str, ...]
    approvals: tuple[ApprovalRow, ...]


@dataclass(frozen=True, slots=True)
class VisitPapers:
    """What is printed at the end of a visit: the slip and the cards (L-11, L-18)."""

    slip: LoanSlip | None
    cards: tuple[SubstituteCard, ...]
    loan_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """The record or box that a line of the list speaks of."""

    title: str = ""
    reference: str = ""
    box_no: str = ""
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class DeskResult:
    """What one scan or act did; words are made of it above."""

    outcome: ScanOutcome
    at: datetime
    _: KW_ONLY
    number: int = 0
    code: str = ""
    loud: Severity | None = None
    reason: Enum | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    subject: Subject = Subject()
    who: str = ""
    actions: tuple[DeskAction, ...] = ()
    person: PersonCard | None = None
    request: RequestView | None = None
    offer: FilesOffer | None = None
    back: ReturnView | None = None
    home: PutBack | None = None
    papers: VisitPapers | None = None
    readings: tuple[ReadingRow, ...] = ()
    copy: Judged | None = None

    @property
    def severity(self) -> Severity:
        """Return how loudly this is told."""
        return self.loud or self.outcome.severity
