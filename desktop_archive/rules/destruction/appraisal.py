"""Appraisal: what enters a batch, and the verdict on each piece (D-01 to D-10)."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.retention.blockers import Blocker


class AppraisalState(Enum):
    """How far a batch has come."""

    PANEL = "panel"
    JUDGING = "judging"
    REPORTED = "reported"
    CLOSED = "closed"
    DROPPED = "dropped"


class Verdict(Enum):
    """What becomes of a piece (D-04, D-08, D-09)."""

    KEEP = "keep"
    EXTEND = "extend"
    DESTROY = "destroy"
    REFILE = "refile"
    BACK = "back"


class Method(Enum):
    """How a piece was judged (D-05)."""

    DIRECT = "direct"
    COMPARISON = "comparison"
    BENEFIT = "benefit"


class Criterion(Enum):
    """What a verdict can say about a piece (D-06)."""

    CONTENT = "content"
    SOURCE = "source"
    DATE = "date"
    RELIABILITY = "reliability"
    NAME = "name"
    PERIOD = "period"
    IMPORTANCE = "importance"
    REMAINING_USE = "remaining_use"


class Doubt(Enum):
    """What makes the panel look twice; such a line is never judged with others (D-04, D-41)."""

    PART_OF_FILE = "part_of_file"
    LINKED = "linked"
    BEFORE_ITS_TIME = "before_its_time"
    USED_LATELY = "used_lately"
    IMPORTANT = "important"
    SECRET = "secret"  # noqa: S105 - a level, no password
    BLOCKED = "blocked"


class AppraisalRefusal(Enum):
    """Why an appraisal does not go on so."""

    NOT_FOUND = "not_found"
    TITLE_MISSING = "title_missing"
    UNKNOWN_PROFILE = "unknown_profile"
    PERSON_MISSING = "person_missing"
    POST_MISSING = "post_missing"
    ALREADY_ON_PANEL = "already_on_panel"
    HAS_LEFT = "has_left"
    PANEL_INCOMPLETE = "panel_incomplete"
    NO_PIECES = "no_pieces"
    BLOCKED = "blocked"
    EARLY_REASON_MISSING = "early_reason_missing"
    IN_ANOTHER_BATCH = "in_another_batch"
    METHOD_MISSING = "method_missing"
    REASON_MISSING = "reason_missing"
    VERDICT_MISSING = "verdict_missing"
    NOTHING_CLEAR = "nothing_clear"
    WRONG_STATE = "wrong_state"
    LIST_OPEN = "list_open"
    CLAIMS_UNSAID = "claims_unsaid"
    NEW_FILE_UNKNOWN = "new_file_unknown"
    NEW_FILE_IS_THE_OLD = "new_file_is_the_old"
    CLOCK_SET_BACK = "clock_set_back"


#: What keeps a piece from being appraised at all; the rest keeps it from a list only (K-03, K-07).
NEVER_APPRAISED = frozenset(
    {
        Blocker.PERMANENT,
        Blocker.NOT_RUNNING,
        Blocker.UNDETERMINED,
        Blocker.DESTROYED,
        Blocker.TRANSFERRED,
        Blocker.DRAFT_RECORD,
        Blocker.IN_ANOTHER_LIST,
    }
)


def entry_blockers(found: Collection[Blocker]) -> tuple[Blocker, ...]:
    """Return what keeps a piece out of a batch; an early one needs a reason (D-01, D-39)."""
    kept_out = NEVER_APPRAISED | {Blocker.NOT_DUE}
    return tuple(blocker for blocker in found if blocker in kept_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictFacts:
    """What is said about a piece, and how it stands."""

    verdict: Verdict
    method: Method | None
    reason: str = ""
    blockers: tuple[Blocker, ...] = ()


def verdict_refusal(facts: VerdictFacts) -> AppraisalRefusal | None:
    """Return why a verdict is not taken, or None (D-04, D-05, D-39)."""
    destroys = facts.verdict is Verdict.DESTROY
    checks = (
        (AppraisalRefusal.METHOD_MISSING, facts.method is None),
        (AppraisalRefusal.REASON_MISSING, not facts.reason.strip()),
        (AppraisalRefusal.BLOCKED, destroys and bool(facts.blockers)),
    )
    return next((reason for reason, applies in checks if applies), None)
