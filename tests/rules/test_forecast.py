"""When the store is full: the arithmetic, and the honesty when there is too little to go by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.forecast import (
    LOOK_AHEAD,
    IntakeBy,
    Outlook,
    Stock,
    forecast,
    mean_intake,
)

STOCK = Stock(100_000, 80_000)


def test_the_year_is_named_in_which_the_shelves_no_longer_suffice():
    found = forecast(STOCK, {2024: 8_000, 2025: 6_000, 2026: 1_000}, {2027: 2_000}, 2026)

    assert (found.outlook, found.full_in, found.mean_mm) == (Outlook.FULL_IN, 2029, 7_000)
    assert found.counted == (2024, 2025)
    assert [
        (line.year, line.intake_mm, line.destroyed_mm, line.used_mm) for line in found.years
    ] == [
        (2026, 6_000, 0, 86_000),
        (2027, 7_000, 2_000, 91_000),
        (2028, 7_000, 0, 98_000),
        (2029, 7_000, 0, 105_000),
    ]


@pytest.mark.parametrize(
    ("past", "outlook"),
    [
        ({}, Outlook.TOO_SHORT),
        ({2026: 9_000}, Outlook.TOO_SHORT),
        ({2025: 9_000}, Outlook.TOO_SHORT),
        ({2024: 9_000}, Outlook.FULL_IN),
        ({2024: 10, 2025: 10}, Outlook.NOT_SOON),
    ],
)
def test_too_short_a_history_is_said_and_not_stretched(past, outlook):
    assert forecast(STOCK, past, {}, 2026).outlook is outlook


def test_a_store_that_is_full_says_so_and_one_without_shelves_too():
    assert forecast(Stock(10, 10), {}, {}, 2026).outlook is Outlook.FULL_ALREADY
    assert forecast(Stock(0, 0), {2024: 1, 2025: 1}, {}, 2026).outlook is Outlook.NO_SHELVES


def test_what_fell_due_before_this_year_is_expected_to_go_this_year():
    found = forecast(STOCK, {2024: 100, 2025: 100}, {2019: 500, 2026: 30}, 2026)

    assert found.years[0].destroyed_mm == 530


def test_years_without_intake_count_and_old_ones_do_not():
    assert mean_intake({2010: 90_000, 2021: 5_000, 2025: 5_000}, 2026) == (
        2_000,
        (2021, 2022, 2023, 2024, 2025),
    )


@given(
    capacity=st.integers(1, 10**7),
    used=st.integers(0, 10**7),
    past=st.dictionaries(st.integers(2000, 2026), st.integers(0, 10**6)),
    destruction=st.dictionaries(st.integers(2000, 2080), st.integers(0, 10**6)),
)
def test_the_lines_always_add_up_and_nothing_is_destroyed_that_is_not_there(
    capacity, used, past, destruction
):
    found = forecast(Stock(capacity, used), past, destruction, 2026, IntakeBy.FORMED)
    before = used
    for line in found.years:
        assert line.used_mm == before + line.intake_mm - line.destroyed_mm >= 0
        before = line.used_mm
    assert len(found.years) <= LOOK_AHEAD + 1
    assert (found.full_in is not None) == any(line.used_mm > capacity for line in found.years)
