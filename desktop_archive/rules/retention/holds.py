"""Holds: what keeps records from being destroyed, or from being touched at all (D-39)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class HoldStrength(Enum):
    """How far a hold reaches."""

    DESTRUCTION = "destruction"
    ALL = "all"


class HoldProblem(Enum):
    """Why a hold is not placed or not lifted."""

    REASON_MISSING = "reason_missing"
    AUTHORITY_MISSING = "authority_missing"
    REVIEW_NOT_LATER = "review_not_later"
    NO_RECORDS = "no_records"
    NOT_IN_FORCE = "not_in_force"
    LIFT_REASON_MISSING = "lift_reason_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldFacts:
    """What is said when a hold is placed."""

    reason: str
    authority: str
    review_on: date
    placed_on: date
    records: int


def hold_problem(facts: HoldFacts) -> HoldProblem | None:
    """Return why a hold is incomplete: it needs reason, authority, a later review and records."""
    checks = (
        (HoldProblem.REASON_MISSING, not facts.reason.strip()),
        (HoldProblem.AUTHORITY_MISSING, not facts.authority.strip()),
        (HoldProblem.REVIEW_NOT_LATER, facts.review_on <= facts.placed_on),
        (HoldProblem.NO_RECORDS, facts.records < 1),
    )
    return next((problem for problem, applies in checks if applies), None)
