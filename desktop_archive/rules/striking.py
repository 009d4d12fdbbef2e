"""Striking a file off the ledger: only with a reason, evidence and a second person (B-10, F-19)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.records import RecordState


class StrikeKind(Enum):
    """Why a file is no longer held; destruction goes by its own list (D-40)."""

    TRANSFER = "transfer"
    LOSS = "loss"


class StrikeRefusal(Enum):
    """Why a file is not struck off."""

    NOT_EXPLAINED = "not_explained"
    NO_EVIDENCE = "no_evidence"
    NO_SECOND = "no_second"
    SAME_PERSON = "same_person"
    STILL_OUT = "still_out"
    HELD = "held"
    IN_A_LIST = "in_a_list"
    ALREADY_GONE = "already_gone"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class StrikeWish:
    """What is to be written against a line of the ledger."""

    kind: StrikeKind
    reason: str
    evidence: str


#: What a file is from then on; its number is never given again (N-20).
STATE_AFTER = {
    StrikeKind.TRANSFER: RecordState.TRANSFERRED,
    StrikeKind.LOSS: RecordState.LOST,
}
_OUT = frozenset({RecordState.ON_LOAN, RecordState.READING, RecordState.REPAIR})
_GONE = frozenset({RecordState.DESTROYED, RecordState.TRANSFERRED})


def strike_refusal(
    wish: StrikeWish, state: RecordState, *, held: bool, struck: bool
) -> StrikeRefusal | None:
    """Return why a file is not struck off, or None (B-10)."""
    checks = (
        (StrikeRefusal.NOT_EXPLAINED, not wish.reason.strip()),
        (StrikeRefusal.NO_EVIDENCE, not wish.evidence.strip()),
        (StrikeRefusal.ALREADY_GONE, struck or state in _GONE),
        (StrikeRefusal.STILL_OUT, state in _OUT),
        (StrikeRefusal.IN_A_LIST, state is RecordState.PROPOSED),
        (StrikeRefusal.HELD, held),
    )
    return next((reason for reason, applies in checks if applies), None)
