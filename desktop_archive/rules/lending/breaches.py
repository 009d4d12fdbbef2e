"""Breaches of the borrower's duties, and what keeps one from being noted (L-18, L-19)."""

from enum import Enum


class BreachKind(Enum):
    """Which duty was broken (L-18)."""

    LENT_ON = "lent_on"
    ALTERED = "altered"
    MARKED = "marked"
    SOILED = "soiled"
    TAKEN_APART = "taken_apart"
    COPIED = "copied"
    UNSEALED = "unsealed"
    OTHER = "other"


class BreachRefusal(Enum):
    """Why a breach is not noted, or not closed (L-19)."""

    NO_SUCH_LOAN = "no_such_loan"
    NOTE_MISSING = "note_missing"
    ALREADY_DEALT_WITH = "already_dealt_with"


def breach_refusal(*, note: str, is_known: bool) -> BreachRefusal | None:
    """Return why a breach cannot be noted so, or None."""
    if not is_known:
        return BreachRefusal.NO_SUCH_LOAN
    return None if note.strip() else BreachRefusal.NOTE_MISSING
