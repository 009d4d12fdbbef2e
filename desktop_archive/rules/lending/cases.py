"""Damage and loss: a case with its steps, closed only when they were taken (L-15, L-16, L-29)."""

from collections.abc import Iterable
from enum import Enum


class CaseKind(Enum):
    """What a case is about."""

    DAMAGE = "damage"
    LOSS = "loss"


class CaseStep(Enum):
    """One step of a case, in the order in which they are usually taken."""

    REPORTED = "reported"
    INQUIRY = "inquiry"
    DEPARTMENT_TOLD = "department_told"
    REPAIRED = "repaired"
    FOUND = "found"
    REPLACED = "replaced"
    GIVEN_UP = "given_up"


class CaseRefusal(Enum):
    """Why a case is not closed, or a step not noted (L-16, L-29)."""

    NO_SUCH_CASE = "no_such_case"
    CLOSED = "closed"
    NOTE_MISSING = "note_missing"
    NAME_MISSING = "name_missing"
    DAY_AHEAD = "day_ahead"
    NOT_OF_THIS_KIND = "not_of_this_kind"
    STEPS_MISSING = "steps_missing"


_STEPS = {
    CaseKind.DAMAGE: (CaseStep.REPORTED, CaseStep.REPAIRED),
    CaseKind.LOSS: (
        CaseStep.REPORTED,
        CaseStep.INQUIRY,
        CaseStep.DEPARTMENT_TOLD,
        CaseStep.FOUND,
        CaseStep.REPLACED,
        CaseStep.GIVEN_UP,
    ),
}
#: How a loss may end: one of these is enough.
_ENDS = frozenset({CaseStep.FOUND, CaseStep.REPLACED, CaseStep.GIVEN_UP})


def steps_of(kind: CaseKind) -> tuple[CaseStep, ...]:
    """Return the steps that a case may take."""
    return _STEPS[kind]


def missing_steps(kind: CaseKind, taken: Iterable[CaseStep]) -> tuple[CaseStep, ...]:
    """Return what must still be done before a case is closed (L-16).

    Of the ways in which a loss may end one is enough; until then the replacement is named, for a
    lost form must be replaced at once (L-29).
    """
    done = set(taken)
    wanted = [step for step in _STEPS[kind] if step not in _ENDS and step not in done]
    if kind is CaseKind.LOSS and not done & _ENDS:
        wanted.append(CaseStep.REPLACED)
    return tuple(wanted)


def step_refusal(
    kind: CaseKind, step: CaseStep, by: str, *, is_closed: bool, is_ahead: bool
) -> CaseRefusal | None:
    """Return why a step is not noted, or None."""
    checks = (
        (CaseRefusal.CLOSED, is_closed),
        (CaseRefusal.NOT_OF_THIS_KIND, step not in _STEPS[kind]),
        (CaseRefusal.NAME_MISSING, not by.strip()),
        (CaseRefusal.DAY_AHEAD, is_ahead),
    )
    return next((reason for reason, applies in checks if applies), None)


def close_refusal(
    kind: CaseKind, taken: Iterable[CaseStep], outcome: str, *, is_closed: bool
) -> CaseRefusal | None:
    """Return why a case stays open, or None (L-16)."""
    checks = (
        (CaseRefusal.CLOSED, is_closed),
        (CaseRefusal.STEPS_MISSING, bool(missing_steps(kind, taken))),
        (CaseRefusal.NOTE_MISSING, not outcome.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)
