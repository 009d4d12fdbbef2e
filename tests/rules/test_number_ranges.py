"""Numbers for many entries at once."""

import pytest

from desktop_archive.rules.number_ranges import NumberRange, RangeProblem, read_range


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("10-15", range(10, 16)),
        ("１０－１５", range(10, 16)),
        ("10至15", range(10, 16)),
        ("100+20", range(100, 120)),
        ("+5", range(7, 12)),
        ("12", range(12, 13)),
        (" 10 – 11 ", range(10, 12)),
    ],
)
def test_a_range_names_its_numbers(text: str, numbers: range) -> None:
    found, problem = read_range(text)
    assert problem is None
    assert found is not None
    assert found.numbers(following=7) == numbers


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("15-10", RangeProblem.REVERSED),
        ("10+0", RangeProblem.REVERSED),
        ("0-3", RangeProblem.ZERO),
        ("1-501", RangeProblem.TOO_MANY),
        ("1+999999999", RangeProblem.TOO_MANY),
        ("", RangeProblem.NOT_A_RANGE),
        ("a-b", RangeProblem.NOT_A_RANGE),
        ("1-2-3", RangeProblem.NOT_A_RANGE),
        ("9" * 5_000, RangeProblem.NOT_A_RANGE),
    ],
)
def test_what_is_no_range_says_why(text: str, problem: RangeProblem) -> None:
    assert read_range(text) == (None, problem)


def test_the_largest_range_is_five_hundred() -> None:
    assert read_range("1-500") == (NumberRange(1, 500), None)
