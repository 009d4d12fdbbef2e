"""Working days over weekends, holidays and make-up days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.working_days import Calendar

# The Spring Festival of 2025: closed 28 January to 4 February, open on two weekend days for it.
SPRING = Calendar(
    holidays=frozenset(date(2025, 1, 28) + timedelta(days=n) for n in range(8)),
    working=frozenset({date(2025, 1, 26), date(2025, 2, 8)}),
)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
calendars = st.builds(
    lambda closed, opened: Calendar(closed - opened, opened),
    st.frozensets(days, max_size=20),
    st.frozensets(days, max_size=20),
)


@pytest.mark.requirement("L-05")
@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2025, 1, 24), True),
        (date(2025, 1, 25), False),
        (date(2025, 1, 26), True),  # a Sunday worked for the festival
        (date(2025, 1, 28), False),  # a Tuesday of the festival
        (date(2025, 2, 4), False),
        (date(2025, 2, 5), True),
        (date(2025, 2, 8), True),  # a Saturday worked
        (date(2025, 2, 9), False),
    ],
)
def test_a_day_is_open_or_closed(day: date, open_: bool) -> None:
    assert SPRING.is_working(day) is open_


@pytest.mark.requirement("L-04", "L-05")
@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2025, 1, 24), 1, date(2025, 1, 26)),
        (date(2025, 1, 24), 2, date(2025, 1, 27)),
        (date(2025, 1, 24), 3, date(2025, 2, 5)),
        (date(2025, 1, 24), 7, date(2025, 2, 10)),
        (date(2025, 3, 3), 5, date(2025, 3, 10)),
        (date(2025, 3, 7), 1, date(2025, 3, 10)),
        (date(2025, 3, 8), 1, date(2025, 3, 10)),
        (date(2025, 3, 8), 0, date(2025, 3, 8)),
    ],
)
def test_working_days_are_counted_over_the_festival(start: date, count: int, end: date) -> None:
    assert SPRING.add(start, count) == end


def test_a_closed_day_gives_way_to_the_next_open_one() -> None:
    assert SPRING.next_working(date(2025, 1, 28)) == date(2025, 2, 5)
    assert SPRING.next_working(date(2025, 1, 26)) == date(2025, 1, 26)


def test_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="forward"):
        SPRING.add(date(2025, 1, 24), -1)


def test_a_day_cannot_be_holiday_and_make_up_day_at_once() -> None:
    day = frozenset({date(2025, 1, 28)})
    with pytest.raises(ValueError, match="2025-01-28"):
        Calendar(day, day)


def test_a_calendar_knows_only_the_years_entered() -> None:
    assert SPRING.knows(2025)
    assert not SPRING.knows(2026)
    assert Calendar(working=frozenset({date(2026, 2, 14)})).knows(2026)


@pytest.mark.requirement("L-05")
@given(calendars, days, st.integers(1, 60))
def test_the_counted_day_is_open_and_the_right_number_on(
    calendar: Calendar, day: date, count: int
) -> None:
    end = calendar.add(day, count)
    assert calendar.is_working(end)
    assert calendar.between(day, end) == count


@given(calendars, days, st.integers(0, 30))
def test_one_day_more_is_a_later_day(calendar: Calendar, day: date, count: int) -> None:
    assert calendar.add(day, count) < calendar.add(day, count + 1)
