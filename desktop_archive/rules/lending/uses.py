"""The use ledger: every reading, loan and copy is a use; what is written beside it (theme 10)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum


class UseKind(Enum):
    """How records were used (E-01)."""

    READING = "reading"
    LOAN = "loan"
    COPY = "copy"
    EXCERPT = "excerpt"
    ELECTRONIC = "electronic"


class UseSource(Enum):
    """Which register of the desk a line of the ledger comes from (E-01)."""

    LOAN = "loan"
    READING = "reading"
    COPY = "copy"


class UseState(Enum):
    """How a use stands (E-04, E-10)."""

    RUNNING = "running"
    ENDED = "ended"
    REPORTED = "reported"
    STRUCK = "struck"


class UseEntryKind(Enum):
    """What is written beside a use: its effect, a follow-up, or that it is struck."""

    EFFECT = "effect"
    NOTE = "note"
    STRIKE = "strike"


class UseRefusal(Enum):
    """Why something is not written beside a use (E-03, E-07, E-10)."""

    NO_SUCH_USE = "no_such_use"
    STRUCK = "struck"
    RESULT_MISSING = "result_missing"
    REPORTER_MISSING = "reporter_missing"
    REPORTED_AHEAD = "reported_ahead"
    REPORTED_BEFORE_USE = "reported_before_use"
    AMOUNT_BELOW_ZERO = "amount_below_zero"
    NOTE_MISSING = "note_missing"
    STILL_RUNNING = "still_running"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True, slots=True)
class UseKey:
    """One use: the register it stands in, and its line there."""

    source: UseSource
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What came of a use: the problem solved, the benefit, who reported it and when (E-03)."""

    result: str
    social: str = ""
    amount_fen: int = 0
    reported_by: str
    reported_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class UseFacts:
    """What decides whether something may be written beside a use."""

    used_on: date
    is_running: bool = False
    is_struck: bool = False


def effect_refusal(effect: Effect, use: UseFacts, today: date) -> UseRefusal | None:
    """Return why an effect is not entered, or None (E-03)."""
    checks = (
        (UseRefusal.STRUCK, use.is_struck),
        (UseRefusal.RESULT_MISSING, not effect.result.strip()),
        (UseRefusal.REPORTER_MISSING, not effect.reported_by.strip()),
        (UseRefusal.REPORTED_AHEAD, effect.reported_on > today),
        (UseRefusal.REPORTED_BEFORE_USE, effect.reported_on < use.used_on),
        (UseRefusal.AMOUNT_BELOW_ZERO, effect.amount_fen < 0),
    )
    return _first(checks)


def note_refusal(note: str, use: UseFacts) -> UseRefusal | None:
    """Return why a follow-up is not noted, or None (E-07)."""
    return _first(((UseRefusal.STRUCK, use.is_struck), (UseRefusal.NOTE_MISSING, not note.strip())))


def strike_refusal(reason: str, use: UseFacts) -> UseRefusal | None:
    """Return why a line is not struck, or None; what still runs is ended or undone first (E-10)."""
    checks = (
        (UseRefusal.STRUCK, use.is_struck),
        (UseRefusal.STILL_RUNNING, use.is_running),
        (UseRefusal.REASON_MISSING, not reason.strip()),
    )
    return _first(checks)


def state_of(*, is_struck: bool, is_running: bool, has_effect: bool) -> UseState:
    """Return how a use stands."""
    if is_struck:
        return UseState.STRUCK
    if is_running:
        return UseState.RUNNING
    return UseState.REPORTED if has_effect else UseState.ENDED


def _first(checks: Collection[tuple[UseRefusal, bool]]) -> UseRefusal | None:
    return next((refusal for refusal, applies in checks if applies), None)
