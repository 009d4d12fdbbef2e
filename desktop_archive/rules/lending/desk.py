"""What one scan at the loan desk did, and how loudly it is told (L-30, L-31, screens.md §5)."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType


class Severity(Enum):
    """The three sounds of the desk: done, look, refused."""

    DONE = "done"
    LOOK = "look"
    REFUSED = "refused"


class ScanOutcome(Enum):
    """What a scan at the desk did."""

    VISIT_OPENED = "visit_opened"
    VISIT_SWITCHED = "visit_switched"
    VISIT_ENDED = "visit_ended"
    REQUEST_OPENED = "request_opened"
    FILES_OFFERED = "files_offered"
    APPLICATION_STARTED = "application_started"
    ISSUED = "issued"
    READING_BEGUN = "reading_begun"
    READING_CHECK = "reading_check"
    COPY_WANTED = "copy_wanted"
    RETURN_CHECK = "return_check"
    RETURNED = "returned"
    RETURNED_LATE = "returned_late"
    RETURNED_WITH_FINDINGS = "returned_with_findings"
    RETURNED_BY_ANOTHER = "returned_by_another"
    CARD_PLACED = "card_placed"
    CARD_REMOVED = "card_removed"
    CARDS_PRINTED = "cards_printed"
    SHELVED = "shelved"
    SHELF_NOTED = "shelf_noted"
    PUT_BACK_FIRST = "put_back_first"
    WRONG_SHELF = "wrong_shelf"
    ALREADY_SCANNED = "already_scanned"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NO_VISIT = "no_visit"
    NOTHING_CHOSEN = "nothing_chosen"
    OVERRIDDEN = "overridden"
    SKIPPED = "skipped"
    DAMAGE_REPORTED = "damage_reported"
    NEXT_SHOWN = "next_shown"
    UNKNOWN = "unknown"
    REFUSED = "refused"

    @property
    def severity(self) -> Severity:
        """Return how loudly an outcome is told."""
        return _SEVERITIES.get(self, Severity.DONE)


_SEVERITIES: Mapping[ScanOutcome, Severity] = MappingProxyType(
    {
        ScanOutcome.RETURN_CHECK: Severity.LOOK,
        ScanOutcome.READING_CHECK: Severity.LOOK,
        ScanOutcome.COPY_WANTED: Severity.LOOK,
        ScanOutcome.RETURNED_LATE: Severity.LOOK,
        ScanOutcome.RETURNED_WITH_FINDINGS: Severity.LOOK,
        ScanOutcome.RETURNED_BY_ANOTHER: Severity.LOOK,
        ScanOutcome.FILES_OFFERED: Severity.LOOK,
        ScanOutcome.APPLICATION_STARTED: Severity.LOOK,
        ScanOutcome.PUT_BACK_FIRST: Severity.LOOK,
        ScanOutcome.ALREADY_SCANNED: Severity.LOOK,
        ScanOutcome.NOTHING_TO_UNDO: Severity.LOOK,
        ScanOutcome.NO_VISIT: Severity.LOOK,
        ScanOutcome.NOTHING_CHOSEN: Severity.LOOK,
        ScanOutcome.OVERRIDDEN: Severity.LOOK,
        ScanOutcome.SKIPPED: Severity.LOOK,
        ScanOutcome.DAMAGE_REPORTED: Severity.LOOK,
        ScanOutcome.WRONG_SHELF: Severity.REFUSED,
        ScanOutcome.UNKNOWN: Severity.REFUSED,
        ScanOutcome.REFUSED: Severity.REFUSED,
    }
)


class ShelvingRefusal(Enum):
    """Why a box or file is not put where it was scanned (B-11, L-31)."""

    WRONG_SHELF = "wrong_shelf"
    NOT_A_SHELF = "not_a_shelf"
    SHELF_UNKNOWN = "shelf_unknown"
    BOX_UNKNOWN = "box_unknown"
    STILL_ON_LOAN = "still_on_loan"
    HAS_NO_BOX = "has_no_box"
    NOTHING_TO_PUT_AWAY = "nothing_to_put_away"


def shelving_refusal(home: int | None, scanned: int, *, is_shelf: bool) -> ShelvingRefusal | None:
    """Return why a file is not put away on the scanned shelf; its home is another (L-31)."""
    if not is_shelf:
        return ShelvingRefusal.NOT_A_SHELF
    if home is None:
        return ShelvingRefusal.HAS_NO_BOX
    return None if home == scanned else ShelvingRefusal.WRONG_SHELF
