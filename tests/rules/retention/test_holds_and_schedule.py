"""When a hold, its review and an approval are complete; periods in use; differences."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.retention import (
    Period,
    PeriodKind,
    ScheduleRefusal,
    Trigger,
    period_change_refusal,
)
from desktop_archive.rules.retention.holds import (
    HoldFacts,
    HoldProblem,
    HoldScope,
    hold_problem,
    is_overdue,
    review_problem,
)
from desktop_archive.rules.retention.schedule import (
    ApprovalFacts,
    Difference,
    ScheduleRule,
    approval_refusal,
    differences,
    rule_refusal,
)
from desktop_archive.rules.year_end import formed_before

TODAY = date(2026, 3, 17)
HOLD = HoldFacts(
    reason="诉讼", authority="法务部", review_on=date(2026, 9, 1), placed_on=TODAY, chosen=1
)


@pytest.mark.requirement("D-39")
@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        (HOLD, None),
        (replace(HOLD, review_on=date(2026, 3, 18)), None),
        (replace(HOLD, review_on=TODAY), HoldProblem.REVIEW_NOT_LATER),
        (replace(HOLD, reason=" \t"), HoldProblem.REASON_MISSING),
        (replace(HOLD, authority=" "), HoldProblem.AUTHORITY_MISSING),
        (replace(HOLD, chosen=0), HoldProblem.NO_RECORDS),
        (replace(HOLD, scope=HoldScope.BOXES), None),
        (replace(HOLD, scope=HoldScope.BOXES, chosen=0), HoldProblem.NO_BOXES),
        (replace(HOLD, scope=HoldScope.QUERY, chosen=0, query="x", found=1), None),
        (replace(HOLD, scope=HoldScope.QUERY, query=" ", found=1), HoldProblem.QUERY_MISSING),
        (replace(HOLD, scope=HoldScope.QUERY, query="x"), HoldProblem.NOTHING_FOUND),
        (replace(HOLD, scope=HoldScope.QUERY, query="x", is_standing=True), None),
    ],
)
def test_a_hold_is_complete(facts: HoldFacts, problem: HoldProblem | None) -> None:
    assert hold_problem(facts) is problem


def test_a_review_is_due_on_its_day_and_not_before() -> None:
    assert not is_overdue(date(2026, 3, 18), TODAY)
    assert is_overdue(TODAY, TODAY)
    assert is_overdue(date(2026, 3, 16), TODAY)


@pytest.mark.parametrize(
    ("in_force", "note", "until", "problem"),
    [
        (True, "未结", date(2026, 3, 18), None),
        (True, "未结", TODAY, HoldProblem.REVIEW_NOT_LATER),
        (True, " ", date(2026, 3, 18), HoldProblem.REVIEW_REASON_MISSING),
        (False, "未结", date(2026, 3, 18), HoldProblem.NOT_IN_FORCE),
    ],
)
def test_a_hold_is_kept_on_for_a_reason_until_a_later_day(
    in_force: bool, note: str, until: date, problem: HoldProblem | None
) -> None:
    assert review_problem(in_force=in_force, note=note, until=until, today=TODAY) is problem


APPROVAL = ApprovalFacts(
    approved_by="档案局",
    approved_on=TODAY,
    in_force_on=TODAY,
    today=TODAY,
    changes=1,
    is_first=False,
    last_in_force_on=date(2026, 1, 1),
)


@pytest.mark.requirement("K-11")
@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        (APPROVAL, None),
        (replace(APPROVAL, in_force_on=date(2027, 1, 1)), None),
        (replace(APPROVAL, last_in_force_on=TODAY), None),
        (
            replace(APPROVAL, last_in_force_on=date(2026, 3, 18)),
            ScheduleRefusal.BEFORE_LAST_VERSION,
        ),
        (replace(APPROVAL, in_force_on=date(2026, 3, 16)), ScheduleRefusal.IN_FORCE_TOO_EARLY),
        (
            replace(APPROVAL, approved_on=date(2026, 3, 18), in_force_on=date(2026, 3, 18)),
            ScheduleRefusal.APPROVED_AHEAD,
        ),
        (replace(APPROVAL, approved_by=" "), ScheduleRefusal.APPROVAL_MISSING),
        (replace(APPROVAL, changes=0), ScheduleRefusal.NOTHING_CHANGED),
        (replace(APPROVAL, changes=0, is_first=True, last_in_force_on=None), None),
    ],
)
def test_a_version_is_approved(facts: ApprovalFacts, refused: ScheduleRefusal | None) -> None:
    assert approval_refusal(facts) is refused


TEN, TWENTY = (Period(f"D{n}", n, PeriodKind.TERM, n * 10) for n in (10, 20))
LONG = Period("C", None, PeriodKind.LEGACY, 500)
EVER = Period("Y", None, PeriodKind.PERMANENT, 10_000)


@pytest.mark.requirement("K-02", "P-04")
@pytest.mark.parametrize(
    ("before", "after", "in_use", "reason", "refused"),
    [
        (TEN, TWENTY, True, "决定", None),
        (TEN, TWENTY, True, " ", ScheduleRefusal.REASON_MISSING),
        (TEN, TWENTY, False, "", None),
        (TWENTY, TEN, True, "决定", ScheduleRefusal.PERIOD_IN_USE),
        (TWENTY, TEN, False, "", None),
        (EVER, TWENTY, True, "决定", ScheduleRefusal.PERIOD_IN_USE),
        (TWENTY, EVER, True, "决定", None),
        (LONG, TEN, True, "决定", None),
        (LONG, TEN, True, "", ScheduleRefusal.REASON_MISSING),
        (
            replace(LONG, years=30),
            replace(LONG, years=20),
            True,
            "x",
            ScheduleRefusal.PERIOD_IN_USE,
        ),
        (TEN, replace(TEN, rank=7), True, "", None),
        (TEN, replace(TEN, kind=PeriodKind.LEGACY), True, "决定", None),
    ],
)
def test_a_period_in_use_never_becomes_shorter(
    before: Period,
    after: Period,
    in_use: bool,
    reason: str,
    refused: ScheduleRefusal | None,
) -> None:
    assert period_change_refusal(before, after, in_use=in_use, reason=reason) is refused


def test_two_versions_differ_where_one_has_another_rule_or_none() -> None:
    same, old, new = ScheduleRule(1), ScheduleRule(2), ScheduleRule(3)
    found = differences({1: same, 2: old, 3: old}, {1: same, 2: new, 4: new})
    assert found == [Difference(2, old, new), Difference(4, None, new), Difference(3, old, None)]


@pytest.mark.requirement("K-06")
def test_an_own_event_has_a_name_and_the_others_need_none() -> None:
    own = ScheduleRule(1, Trigger.ENTERED_LATER)
    assert rule_refusal(own) is ScheduleRefusal.EVENT_NAME_MISSING
    assert rule_refusal(replace(own, event="设备退役")) is None
    assert rule_refusal(ScheduleRule(1, Trigger.CONTRACT_DONE)) is None


@pytest.mark.requirement("K-19")
@pytest.mark.parametrize(
    ("today", "before"),
    [("2026-03-17", "2021-03-17"), ("2024-02-29", "2019-03-01"), ("2025-02-28", "2020-02-28")],
)
def test_electronic_records_are_due_for_transfer_five_years_after_they_were_formed(
    today: str, before: str
) -> None:
    assert formed_before(date.fromisoformat(today)) == date.fromisoformat(before)
