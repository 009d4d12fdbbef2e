"""Holds: what keeps records from being destroyed, or from being touched at all (D-39)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class HoldStrength(Enum):
    """How far a hold reaches."""

    DESTRUCTION = "destruction"
    ALL = "all"


class HoldScope(Enum):
    """What a hold is put on: pieces, whole boxes, or whatever a question finds."""

    RECORDS = "records"
    BOXES = "boxes"
    QUERY = "query"


class HoldProblem(Enum):
    """Why a hold is not placed, not kept on or not lifted."""

    REASON_MISSING = "reason_missing"
    AUTHORITY_MISSING = "authority_missing"
    REVIEW_NOT_LATER = "review_not_later"
    NO_RECORDS = "no_records"
    NO_BOXES = "no_boxes"
    QUERY_MISSING = "query_missing"
    NOTHING_FOUND = "nothing_found"
    NOT_IN_FORCE = "not_in_force"
    LIFT_REASON_MISSING = "lift_reason_missing"
    REVIEW_REASON_MISSING = "review_reason_missing"
    QUERY_LOST = "query_lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldFacts:
    """What is said when a hold is placed; `found` counts the pieces it would be on."""

    reason: str
    authority: str
    review_on: date
    placed_on: date
    scope: HoldScope = HoldScope.RECORDS
    chosen: int = 0
    query: str = ""
    found: int = 0
    is_standing: bool = False


def hold_problem(facts: HoldFacts) -> HoldProblem | None:
    """Return why a hold is incomplete: it needs reason, authority, a later review and pieces.

    Only a standing question may find nothing yet: it waits for what comes.
    """
    asks = facts.scope is HoldScope.QUERY
    checks = (
        (HoldProblem.REASON_MISSING, not facts.reason.strip()),
        (HoldProblem.AUTHORITY_MISSING, not facts.authority.strip()),
        (HoldProblem.REVIEW_NOT_LATER, facts.review_on <= facts.placed_on),
        (HoldProblem.NO_RECORDS, facts.scope is HoldScope.RECORDS and facts.chosen < 1),
        (HoldProblem.NO_BOXES, facts.scope is HoldScope.BOXES and facts.chosen < 1),
        (HoldProblem.QUERY_MISSING, asks and not facts.query.strip()),
        (HoldProblem.NOTHING_FOUND, asks and not facts.is_standing and facts.found < 1),
    )
    return next((problem for problem, applies in checks if applies), None)


def is_overdue(review_on: date, today: date) -> bool:
    """Tell whether somebody has to say now whether a hold is still needed."""
    return review_on <= today


def review_problem(*, in_force: bool, note: str, until: date, today: date) -> HoldProblem | None:
    """Return why a hold is not kept on until a later day of review."""
    checks = (
        (HoldProblem.NOT_IN_FORCE, not in_force),
        (HoldProblem.REVIEW_REASON_MISSING, not note.strip()),
        (HoldProblem.REVIEW_NOT_LATER, until <= today),
    )
    return next((problem for problem, applies in checks if applies), None)
