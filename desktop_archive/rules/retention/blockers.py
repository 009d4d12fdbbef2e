"""What keeps a record out of a destruction list (D-01, D-14, D-39, K-07, K-16)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.records import RecordState
from desktop_archive.rules.retention.periods import Running, RunningState


class Blocker(Enum):
    """Why a record may not be destroyed now."""

    PERMANENT = "permanent"
    NOT_RUNNING = "not_running"
    UNDETERMINED = "undetermined"
    NOT_DUE = "not_due"
    ON_LOAN = "on_loan"
    READING = "reading"
    REPAIR = "repair"
    LOST = "lost"
    DESTROYED = "destroyed"
    TRANSFERRED = "transferred"
    HELD = "held"
    UNSETTLED_CLAIMS = "unsettled_claims"
    CLAIMS_NOT_DECLARED = "claims_not_declared"
    PROJECT_UNFINISHED = "project_unfinished"
    STILL_CLASSIFIED = "still_classified"
    CARRIER_KEPT = "carrier_kept"
    IN_ANOTHER_LIST = "in_another_list"
    IN_STOCKTAKE = "in_stocktake"
    DRAFT_RECORD = "draft_record"
    NO_VERDICT = "no_verdict"


# A reason on the list may take a record that is not due (D-01); nothing else can be excused.
EXCUSABLE = frozenset({Blocker.NOT_DUE})

_FROM_CLOCK: Mapping[RunningState, Blocker] = MappingProxyType(
    {
        RunningState.PERMANENT: Blocker.PERMANENT,
        RunningState.NOT_RUNNING: Blocker.NOT_RUNNING,
        RunningState.UNDETERMINED: Blocker.UNDETERMINED,
    }
)
_FROM_STATE: Mapping[RecordState, Blocker] = MappingProxyType(
    {
        RecordState.ON_LOAN: Blocker.ON_LOAN,
        RecordState.READING: Blocker.READING,
        RecordState.REPAIR: Blocker.REPAIR,
        RecordState.LOST: Blocker.LOST,
        RecordState.DESTROYED: Blocker.DESTROYED,
        RecordState.TRANSFERRED: Blocker.TRANSFERRED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalFacts:
    """What is known of a record when someone wants to destroy it (D-39)."""

    running: Running
    today: date
    state: RecordState = RecordState.IN_PLACE
    draft: bool = False
    holds: int = 0
    is_accounting: bool = False
    claims_open: bool = False
    claims_declared_settled: bool = False
    project_unfinished: bool = False
    is_classified: bool = False
    classified_blocks: bool = True
    carrier_kept_until: date | None = None
    in_another_list: bool = False
    in_stocktake: bool = False
    verdict_needed: bool = False
    has_verdict: bool = False
    early_reason: str = ""


def blockers(facts: DisposalFacts) -> tuple[Blocker, ...]:
    """Return everything that keeps a record from a destruction list today (D-39, K-07, K-13).

    Ask again when the list is approved and once more at the shredder: the state may have changed.
    """
    clock = _FROM_CLOCK.get(facts.running.state)
    state = _FROM_STATE.get(facts.state)
    found = tuple(blocker for blocker in (clock, state) if blocker is not None)
    is_early = clock is None and not facts.running.is_due(facts.today)
    kept = facts.carrier_kept_until
    silent_claims = facts.is_accounting and not facts.claims_declared_settled
    checks = (
        (Blocker.NOT_DUE, is_early and not facts.early_reason.strip()),
        (Blocker.HELD, facts.holds > 0),
        (Blocker.UNSETTLED_CLAIMS, facts.claims_open),
        (Blocker.CLAIMS_NOT_DECLARED, silent_claims and not facts.claims_open),
        (Blocker.PROJECT_UNFINISHED, facts.project_unfinished),
        (Blocker.STILL_CLASSIFIED, facts.is_classified and facts.classified_blocks),
        (Blocker.CARRIER_KEPT, kept is not None and facts.today < kept),
        (Blocker.IN_ANOTHER_LIST, facts.in_another_list),
        (Blocker.IN_STOCKTAKE, facts.in_stocktake),
        (Blocker.DRAFT_RECORD, facts.draft),
        (Blocker.NO_VERDICT, facts.verdict_needed and not facts.has_verdict),
    )
    return found + tuple(blocker for blocker, applies in checks if applies)
