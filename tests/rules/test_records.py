"""States a record may pass through, and what its entry must say."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from desktop_archive.rules.records import (
    ALWAYS_MANDATORY,
    GONE,
    MAY_BE_MANDATORY,
    MOVES,
    Demands,
    EntryFacts,
    FieldProblem,
    RecordState,
    StateRefusal,
    Status,
    field_problems,
    state_refusal,
)

TODAY = date(2026, 3, 2)
GOOD = EntryFacts(title="关于表彰的通知", category="WS", year=2019, retention="D30")
F = FieldProblem
S = RecordState


@pytest.mark.requirement("C-37", "L-32", "D-14", "D-20")
@pytest.mark.parametrize(("now", "wanted"), list(product(S, S)))
def test_a_record_changes_its_state_only_as_the_table_says(now: S, wanted: S) -> None:
    allowed = {
        S.IN_PLACE: {S.ON_LOAN, S.READING, S.REPAIR, S.LOST, S.PROPOSED, S.TRANSFERRED},
        S.ON_LOAN: {S.IN_PLACE, S.REPAIR, S.LOST},
        S.READING: {S.IN_PLACE, S.REPAIR, S.LOST},
        S.REPAIR: {S.IN_PLACE, S.LOST},
        S.LOST: {S.IN_PLACE, S.REPAIR},
        S.PROPOSED: {S.IN_PLACE, S.DESTROYED},
        S.DESTROYED: set(),
        S.TRANSFERRED: set(),
    }
    assert (state_refusal(now, wanted) is None) == (wanted in allowed[now])


@pytest.mark.requirement("D-33")
def test_what_is_gone_stays_gone() -> None:
    for now, wanted in product(GONE, S):
        expected = StateRefusal.SAME_STATE if now is wanted else StateRefusal.GONE_FOR_GOOD
        assert state_refusal(now, wanted) is expected


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == set(S)


@pytest.mark.requirement("C-01", "C-02", "K-01")
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": " "}, F.TITLE_MISSING),
        ({"category": ""}, F.CATEGORY_MISSING),
        ({"year": None}, F.YEAR_MISSING),
        ({"retention": ""}, F.RETENTION_MISSING),
        ({"is_classified": True}, F.LEVEL_SETTER_MISSING),
        ({"is_copy": True, "copy_reason": "原件在财务部"}, F.ORIGINAL_PLACE_MISSING),
        ({"is_copy": True, "original_place": "财务部"}, F.COPY_REASON_MISSING),
    ],
)
def test_an_entry_that_lacks_something_is_not_catalogued(
    change: dict[str, object], problem: FieldProblem
) -> None:
    lacking = replace(GOOD, **change)  # type: ignore[arg-type]
    assert field_problems(lacking, Status.CATALOGUED, TODAY) == (problem,)
    assert field_problems(lacking, Status.DRAFT, TODAY) == ()


@pytest.mark.requirement("N-01")
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": "长" * 1001}, F.TITLE_TOO_LONG),
        ({"year": 999}, F.YEAR_IMPOSSIBLE),
        ({"year": 2028}, F.YEAR_IMPOSSIBLE),
        ({"date_is_impossible": True}, F.DATE_IMPOSSIBLE),
        ({"formed_first": date(2026, 3, 3)}, F.DATE_IN_THE_FUTURE),
        (
            {"formed_first": date(2019, 2, 2), "formed_last": date(2019, 2, 1)},
            F.DATES_REVERSED,
        ),
        ({"number_taken": True}, F.NUMBER_TAKEN),
        ({"pages": -1}, F.PAGES_NEGATIVE),
        ({"quantity": 0}, F.QUANTITY_NOT_POSITIVE),
    ],
)
@pytest.mark.parametrize("status", list(Status))
def test_what_cannot_be_is_refused_even_in_a_draft(
    change: dict[str, object], problem: FieldProblem, status: Status
) -> None:
    wrong = replace(GOOD, **change)  # type: ignore[arg-type]
    assert field_problems(wrong, status, TODAY) == (problem,)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "长" * 1000},
        {"year": 2027},
        {"year": 1000},
        {"formed_first": TODAY},
        {"formed_first": TODAY, "formed_last": TODAY},
        {"pages": 0},
        {"is_classified": True, "level_set_by": "市局"},
        {"is_copy": True, "original_place": "财务部", "copy_reason": "原件在财务部"},
    ],
)
def test_what_is_just_possible_is_taken(change: dict[str, object]) -> None:
    entry = replace(GOOD, **change)  # type: ignore[arg-type]
    assert field_problems(entry, Status.CATALOGUED, TODAY) == ()


@pytest.mark.requirement("C-44")
@pytest.mark.parametrize("demanded", sorted(MAY_BE_MANDATORY, key=lambda one: one.name))
def test_a_category_may_demand_more(demanded: FieldProblem) -> None:
    demands = Demands(frozenset({demanded}))
    assert field_problems(GOOD, Status.CATALOGUED, TODAY) == ()
    assert field_problems(GOOD, Status.CATALOGUED, TODAY, demands) == (demanded,)


def test_only_a_missing_field_can_be_demanded() -> None:
    with pytest.raises(ValueError, match="NUMBER_TAKEN"):
        Demands(frozenset({F.NUMBER_TAKEN}))
    assert not ALWAYS_MANDATORY & MAY_BE_MANDATORY
