"""Damage and loss: which steps a case still wants, and when it may be closed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.lending.cases import (
    CaseKind,
    CaseRefusal,
    CaseStep,
    close_refusal,
    missing_steps,
    step_refusal,
    steps_of,
)

S = CaseStep


@pytest.mark.requirement("L-15", "L-16", "L-29")
@pytest.mark.parametrize(
    ("kind", "taken", "missing"),
    [
        (CaseKind.DAMAGE, (), (S.REPORTED, S.REPAIRED)),
        (CaseKind.DAMAGE, (S.REPORTED,), (S.REPAIRED,)),
        (CaseKind.DAMAGE, (S.REPORTED, S.REPAIRED), ()),
        (CaseKind.LOSS, (), (S.REPORTED, S.INQUIRY, S.DEPARTMENT_TOLD, S.REPLACED)),
        (CaseKind.LOSS, (S.REPORTED, S.INQUIRY, S.DEPARTMENT_TOLD), (S.REPLACED,)),
        (CaseKind.LOSS, (S.REPORTED, S.INQUIRY, S.DEPARTMENT_TOLD, S.FOUND), ()),
        (CaseKind.LOSS, (S.REPORTED, S.INQUIRY, S.DEPARTMENT_TOLD, S.GIVEN_UP), ()),
        (CaseKind.LOSS, (S.FOUND,), (S.REPORTED, S.INQUIRY, S.DEPARTMENT_TOLD)),
    ],
)
def test_a_case_names_what_must_still_be_done(
    kind: CaseKind, taken: tuple[CaseStep, ...], missing: tuple[CaseStep, ...]
) -> None:
    assert missing_steps(kind, taken) == missing


@given(st.sampled_from(CaseKind), st.sets(st.sampled_from(CaseStep)))
def test_a_case_is_closed_exactly_when_nothing_is_missing(
    kind: CaseKind, taken: set[CaseStep]
) -> None:
    is_stopped = close_refusal(kind, taken, "ok", is_closed=False) is not None
    assert is_stopped == bool(missing_steps(kind, taken))
    assert set(missing_steps(kind, taken)).isdisjoint(taken)
    assert set(missing_steps(kind, taken)) <= set(steps_of(kind))


def test_a_step_has_a_name_a_day_that_was_and_fits_its_case() -> None:
    usual = {"is_closed": False, "is_ahead": False}
    assert step_refusal(CaseKind.DAMAGE, S.REPAIRED, "何", **usual) is None
    for given_, reason in (
        ((CaseKind.DAMAGE, S.FOUND, "何", usual), CaseRefusal.NOT_OF_THIS_KIND),
        ((CaseKind.LOSS, S.FOUND, " ", usual), CaseRefusal.NAME_MISSING),
        ((CaseKind.LOSS, S.FOUND, "何", {**usual, "is_ahead": True}), CaseRefusal.DAY_AHEAD),
        ((CaseKind.LOSS, S.FOUND, "何", {**usual, "is_closed": True}), CaseRefusal.CLOSED),
    ):
        kind, step, by, flags = given_
        assert step_refusal(kind, step, by, **flags) is reason
    assert close_refusal(CaseKind.LOSS, S, " ", is_closed=False) is CaseRefusal.NOTE_MISSING
    assert close_refusal(CaseKind.LOSS, S, "ok", is_closed=True) is CaseRefusal.CLOSED
