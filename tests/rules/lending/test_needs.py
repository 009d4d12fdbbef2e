"""The list of direct need: one rule says whether an entry lets somebody read on a day (A-17)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.lending.needs import (
    NeedRefusal,
    NeedState,
    NeedTerm,
    approver_refusal,
    term_refusal,
)

TODAY = date(2026, 3, 17)
DAYS = st.integers(-40, 40).map(lambda days: TODAY + timedelta(days=days))


@given(first=DAYS, last=st.none() | DAYS, ended=st.none() | DAYS)
def test_an_entry_holds_on_its_days_only_and_never_again_once_ended(
    first: date, last: date | None, ended: date | None
) -> None:
    term = NeedTerm(first, last, ended)
    for offset in range(-45, 46):
        day = TODAY + timedelta(days=offset)
        before_its_end = last is None or day <= last
        assert term.holds(day) == (first <= day and before_its_end and not (ended and day >= ended))
        assert term.holds(day) == (term.state(day) is NeedState.RUNNING)


@pytest.mark.parametrize(
    ("term", "longest", "reason"),
    [
        (NeedTerm(TODAY), 0, None),
        (NeedTerm(TODAY, TODAY), 0, None),
        (NeedTerm(TODAY - timedelta(days=1)), 0, NeedRefusal.BEGINS_BEFORE_TODAY),
        (NeedTerm(TODAY, TODAY - timedelta(days=1)), 0, NeedRefusal.ENDS_BEFORE_IT_BEGINS),
        (NeedTerm(TODAY), 30, NeedRefusal.TERM_MISSING),
        (NeedTerm(TODAY, TODAY + timedelta(days=29)), 30, None),
        (NeedTerm(TODAY, TODAY + timedelta(days=30)), 30, NeedRefusal.TERM_TOO_LONG),
    ],
)
def test_a_term_is_refused_where_the_room_asks_for_an_end_or_it_cannot_be(
    term: NeedTerm, longest: int, reason: NeedRefusal | None
) -> None:
    assert term_refusal(term, TODAY, longest) is reason


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", NeedRefusal.APPROVER_MISSING),
        ("林晓", NeedRefusal.APPROVES_OWN),
        ("路人", NeedRefusal.APPROVER_UNKNOWN),
        ("孟欣怡", None),
    ],
)
def test_only_who_may_approve_and_takes_no_part_approves(
    name: str, reason: NeedRefusal | None
) -> None:
    assert approver_refusal(name, {"林晓"}, {"林晓", "孟欣怡"}) is reason
