"""Taking back: the return check, and why something is not taken back (L-13 to L-15, A-07)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.records import OUT, RecordState


class ReturnFinding(Enum):
    """What the check in the borrower's presence brought to light (L-14, A-07)."""

    NOTHING_BACK = "nothing_back"
    PIECES_MISSING = "pieces_missing"
    PIECES_TOO_MANY = "pieces_too_many"
    PAGES_MISSING = "pages_missing"
    TAKEN_APART = "taken_apart"
    MARKED = "marked"
    DAMAGED = "damaged"
    SHEETS_REPLACED = "sheets_replaced"
    ATTACHMENTS_MISSING = "attachments_missing"


class ReturnResult(Enum):
    """How a return check ends (L-14, L-15)."""

    GOOD = "good"
    WITH_FINDINGS = "with_findings"
    LOST = "lost"


class ReturnRefusal(Enum):
    """Why the desk does not take something back (L-13, L-14)."""

    UNKNOWN = "unknown"
    NOT_ON_LOAN = "not_on_loan"
    CHECK_MISSING = "check_missing"
    CARD_NOT_REMOVED = "card_not_removed"
    BEFORE_ISSUE = "before_issue"
    NOTHING_OUT_OF_BOX = "nothing_out_of_box"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnCheck:
    """What the archivist saw when the record came back (L-14, A-07)."""

    quantity_out: int = 1
    quantity_back: int = 1
    pages_complete: bool = True
    binding_whole: bool = True
    unmarked: bool = True
    undamaged: bool = True
    nothing_replaced: bool = True
    attachments_present: bool = True

    @property
    def findings(self) -> tuple[ReturnFinding, ...]:
        """Return everything that is not as it went out."""
        if self.quantity_back < 1:
            return (ReturnFinding.NOTHING_BACK,)
        checks = (
            (ReturnFinding.PIECES_MISSING, self.quantity_back < self.quantity_out),
            (ReturnFinding.PIECES_TOO_MANY, self.quantity_back > self.quantity_out),
            (ReturnFinding.PAGES_MISSING, not self.pages_complete),
            (ReturnFinding.TAKEN_APART, not self.binding_whole),
            (ReturnFinding.MARKED, not self.unmarked),
            (ReturnFinding.DAMAGED, not self.undamaged),
            (ReturnFinding.SHEETS_REPLACED, not self.nothing_replaced),
            (ReturnFinding.ATTACHMENTS_MISSING, not self.attachments_present),
        )
        return tuple(finding for finding, applies in checks if applies)

    @property
    def result(self) -> ReturnResult:
        """Return how the check ended."""
        if self.quantity_back < 1:
            return ReturnResult.LOST
        return ReturnResult.WITH_FINDINGS if self.findings else ReturnResult.GOOD

    @property
    def state_after(self) -> RecordState:
        """Return the state the record goes into (L-15)."""
        return _STATES_AFTER[self.result]

    @property
    def line_may_be_cancelled(self) -> bool:
        """Return whether the register line may be cancelled: only when all is well (L-14, L-15)."""
        return self.result is ReturnResult.GOOD


_STATES_AFTER = {
    ReturnResult.GOOD: RecordState.IN_PLACE,
    ReturnResult.WITH_FINDINGS: RecordState.REPAIR,
    ReturnResult.LOST: RecordState.LOST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnFacts:
    """What the desk knows when something is brought back."""

    known: bool = True
    state: RecordState = RecordState.ON_LOAN
    issued: date
    returned: date
    checked: bool = True
    card_removed: bool = True


def return_refusal(facts: ReturnFacts) -> ReturnRefusal | None:
    """Return why a return cannot be completed, or None when the line may be closed (L-13, L-14)."""
    checks = (
        (ReturnRefusal.UNKNOWN, not facts.known),
        (ReturnRefusal.NOT_ON_LOAN, facts.state not in OUT),
        (ReturnRefusal.BEFORE_ISSUE, facts.returned < facts.issued),
        (ReturnRefusal.CHECK_MISSING, not facts.checked),
        (ReturnRefusal.CARD_NOT_REMOVED, not facts.card_removed),
    )
    return next((reason for reason, applies in checks if applies), None)
