"""How long a loan runs, when it is overdue, when it is recalled."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.lending import (
    DEFAULT_POLICY,
    LoanPolicy,
    LoanUnit,
    Recall,
    days_left,
    due_date,
    is_overdue,
    loan_days,
    next_recall,
    renewed_due,
)
from desktop_archive.rules.working_days import Calendar

PLAIN = Calendar()
FESTIVAL = Calendar(frozenset(date(2025, 1, 28) + timedelta(days=n) for n in range(8)))
WORKING = LoanPolicy(unit=LoanUnit.WORKING)
days = st.dates(date(2000, 1, 1), date(2090, 12, 31))
policies = st.builds(
    LoanPolicy,
    limit=st.integers(0, 60),
    unit=st.sampled_from(LoanUnit),
    renewal_days=st.integers(1, 60),
)


@pytest.mark.requirement("L-04", "L-05", "L-25")
@pytest.mark.parametrize(
    ("issued", "policy", "calendar", "category", "due"),
    [
        (date(2026, 3, 2), DEFAULT_POLICY, PLAIN, "WS", date(2026, 3, 9)),
        (date(2026, 12, 28), DEFAULT_POLICY, PLAIN, "WS", date(2027, 1, 4)),
        (date(2024, 2, 26), DEFAULT_POLICY, PLAIN, "WS", date(2024, 3, 4)),
        (date(2026, 3, 2), WORKING, PLAIN, "WS", date(2026, 3, 11)),
        (date(2026, 3, 6), WORKING, PLAIN, "WS", date(2026, 3, 17)),
        (date(2025, 1, 24), WORKING, FESTIVAL, "WS", date(2025, 2, 12)),
        (date(2025, 1, 24), DEFAULT_POLICY, FESTIVAL, "WS", date(2025, 1, 31)),
        (
            date(2026, 3, 2),
            LoanPolicy(same_day_categories=frozenset({"KH"})),
            PLAIN,
            "KH",
            date(2026, 3, 2),
        ),
        (
            date(2026, 3, 2),
            LoanPolicy(same_day_categories=frozenset({"KH"})),
            PLAIN,
            "WS",
            date(2026, 3, 9),
        ),
        (
            date(2026, 3, 2),
            LoanPolicy(category_limits={"KJ": 3}),
            PLAIN,
            "KJ·KY",
            date(2026, 3, 5),
        ),
        (
            date(2026, 3, 2),
            LoanPolicy(category_limits={"KJ": 3, "KJ·KY": 14}),
            PLAIN,
            "KJ·KY",
            date(2026, 3, 16),
        ),
    ],
)
def test_a_loan_runs_to_its_limit(
    issued: date, policy: LoanPolicy, calendar: Calendar, category: str, due: date
) -> None:
    assert due_date(issued, policy, calendar, category) == due


@given(days, policies)
def test_the_due_date_is_never_before_the_issue(issued: date, policy: LoanPolicy) -> None:
    due = due_date(issued, policy, FESTIVAL)
    assert due >= issued
    if policy.unit is LoanUnit.CALENDAR:
        assert loan_days(issued, due) == policy.limit
    elif policy.limit:
        assert FESTIVAL.is_working(due)
        assert FESTIVAL.between(issued, due) == policy.limit


@given(days, policies)
def test_working_days_never_end_earlier_than_calendar_days(
    issued: date, policy: LoanPolicy
) -> None:
    calendar_days = LoanPolicy(limit=policy.limit)
    working_days = LoanPolicy(limit=policy.limit, unit=LoanUnit.WORKING)
    assert due_date(issued, calendar_days, PLAIN) <= due_date(issued, working_days, PLAIN)


@pytest.mark.requirement("L-10", "L-27")
@pytest.mark.parametrize(
    ("today", "left", "overdue"),
    [
        (date(2026, 3, 8), 1, False),
        (date(2026, 3, 9), 0, False),
        (date(2026, 3, 10), -1, True),
    ],
)
def test_a_loan_is_overdue_from_the_day_after(today: date, left: int, overdue: bool) -> None:
    due = date(2026, 3, 9)
    assert days_left(due, today) == left
    assert is_overdue(due, today) is overdue


@pytest.mark.requirement("L-09")
def test_a_renewal_counts_from_the_old_due_date() -> None:
    assert renewed_due(date(2026, 3, 9), DEFAULT_POLICY, PLAIN) == date(2026, 3, 16)
    assert renewed_due(date(2026, 3, 9), WORKING, PLAIN) == date(2026, 3, 18)


@given(days, policies)
def test_a_renewed_loan_runs_longer(due: date, policy: LoanPolicy) -> None:
    assert renewed_due(due, policy, FESTIVAL) > due


DUE = date(2026, 3, 9)


@pytest.mark.requirement("L-10")
@pytest.mark.parametrize(
    ("sent_after", "today_after", "recall"),
    [
        ((), 0, None),
        ((), 1, Recall(1, to_department_head=False)),
        ((), 40, Recall(1, to_department_head=False)),
        ((1,), 6, None),
        ((1,), 7, Recall(2, to_department_head=False)),
        ((1, 7), 14, None),
        ((1, 7), 15, Recall(3, to_department_head=True)),
        ((1, 7, 15), 60, None),
        ((9,), 9, None),
        ((9,), 10, Recall(2, to_department_head=False)),
    ],
)
def test_recalls_go_out_one_seven_and_fifteen_days_late(
    sent_after: tuple[int, ...], today_after: int, recall: Recall | None
) -> None:
    sent = [DUE + timedelta(days=late) for late in sent_after]
    assert next_recall(DUE, sent, DUE + timedelta(days=today_after)) == recall


@pytest.mark.requirement("L-24")
def test_a_category_can_be_kept_in_the_room() -> None:
    policy = LoanPolicy(on_site_categories=frozenset({"KU"}))
    assert policy.is_on_site_only("KU")
    assert policy.is_on_site_only("KU·01")
    assert not policy.is_on_site_only("KUX")
    assert not policy.is_on_site_only("WS")


@pytest.mark.parametrize(
    "settings",
    [
        {"limit": -1},
        {"renewals": -1},
        {"renewal_days": -1},
        {"leader_after_days": -1},
        {"renewal_notice_days": -1},
        {"category_limits": {"WS": -2}},
        {"recall_days": (7, 1)},
        {"recall_days": (0, 7)},
        {"recall_days": (1, 1)},
    ],
)
def test_impossible_settings_are_refused(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"days|recalls"):
        LoanPolicy(**settings)
