"""Dates are read the way rooms write them, and never guessed (C-01, C-02)."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.dates import (
    BadDateError,
    DateProblem,
    DateSpan,
    PartialDate,
    from_excel_serial,
    from_number,
)

READ = [
    ("20230101", "2023-01-01"),
    ("2023-01-01", "2023-01-01"),
    ("2023.1.5", "2023-01-05"),
    ("2023/1/5", "2023-01-05"),
    ("2023-1", "2023-01"),
    ("202303", "2023-03"),
    ("2023年3月", "2023-03"),
    ("2023年3月5日", "2023-03-05"),
    ("2023 年 3 月 5 日", "2023-03-05"),
    ("2023年3月份", "2023-03"),
    ("2023", "2023"),
    ("2023年", "2023"),
    ("2023年度", "2023"),
    ("[2019]", "[2019]"),
    ("[2019年3月]", "[2019-03]"),
    ("[2019-03-05]", "[2019-03-05]"),
    ("circa 1900", "[1900]"),
    ("c. 1900", "[1900]"),
    ("约1958年", "[1958]"),
    ("1958?", "[1958]"),
    ("民國112年3月", "2023-03"),
    ("民国112年3月5日", "2023-03-05"),
    ("民国381010", "1949-10-10"),
    ("民国1120305", "2023-03-05"),
    ("民国38.10", "1949-10"),
    ("民国2612", "1937-12"),
    ("中華民國元年", "1912"),
    ("民國112/03/05", "2023-03-05"),
    ("二〇一九年三月五日", "2019-03-05"),
    ("二零一九年十二月三十一日", "2019-12-31"),
    ("２０２３年３月５日", "2023-03-05"),
    ("2019—03—05", "2019-03-05"),
    ("20190300", "2019-03"),
    ("20190000", "2019"),
    ("2019-00-00", "2019"),
    ("2019-03-□□", "2019-03"),
    ("2019-03-05 14:22:01", "2019-03-05"),
    ("2019-03-05T14:22", "2019-03-05"),
    ("25/12/2019", "2019-12-25"),
    ("12/25/2019", "2019-12-25"),
    ("2020-02-29", "2020-02-29"),
    (" 2023.10.12 ", "2023-10-12"),
]


@pytest.mark.requirement("C-02")
@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_written_date_is_read(text: str, expected: str) -> None:
    assert str(PartialDate.parse(text)) == expected


REFUSED = [
    ("", DateProblem.EMPTY),
    ("   ", DateProblem.EMPTY),
    ("2023-02-29", DateProblem.IMPOSSIBLE),
    ("20230229", DateProblem.IMPOSSIBLE),
    ("1900-02-29", DateProblem.IMPOSSIBLE),
    ("2023-13-01", DateProblem.IMPOSSIBLE),
    ("2023年13月", DateProblem.IMPOSSIBLE),
    ("2023-04-31", DateProblem.IMPOSSIBLE),
    ("20230005", DateProblem.IMPOSSIBLE),
    ("0000", DateProblem.IMPOSSIBLE),
    ("二〇一九年十三月", DateProblem.IMPOSSIBLE),
    ("23/2/1", DateProblem.TWO_DIGIT_YEAR),
    ("23年3月", DateProblem.TWO_DIGIT_YEAR),
    ("230131", DateProblem.TWO_DIGIT_YEAR),
    ("201112", DateProblem.AMBIGUOUS),
    ("1/2/2019", DateProblem.AMBIGUOUS),
    ("112.03.05", DateProblem.AMBIGUOUS),
    ("45000", DateProblem.NOT_A_DATE),
    ("99999年", DateProblem.OUT_OF_RANGE),
    ("undated", DateProblem.NOT_A_DATE),
    ("nan", DateProblem.NOT_A_DATE),
    ("1e400", DateProblem.NOT_A_DATE),
    ("1_000", DateProblem.NOT_A_DATE),
    ("9" * 5000, DateProblem.NOT_A_DATE),
    ("\ud800", DateProblem.NOT_A_DATE),
]


@pytest.mark.requirement("C-02")
@pytest.mark.parametrize(("text", "problem"), REFUSED)
def test_what_is_no_date_is_refused_with_its_reason(text: str, problem: DateProblem) -> None:
    with pytest.raises(BadDateError) as caught:
        PartialDate.parse(text)
    assert caught.value.problem is problem


def test_a_refused_date_names_the_text_that_was_refused() -> None:
    with pytest.raises(BadDateError) as caught:
        PartialDate.parse("2023-02-30")
    assert caught.value.text == "2023-02-30"


NUMBERS = [
    (45000.0, "2023-03-15"),
    (45000.5, "2023-03-15"),
    (20230101.0, "2023-01-01"),
    (2023.0, "2023"),
    (202303.0, "2023-03"),
]


@pytest.mark.parametrize(("number", "expected"), NUMBERS)
def test_a_number_in_a_spreadsheet_cell_is_read(number: float, expected: str) -> None:
    assert str(from_number(number)) == expected


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (float("nan"), DateProblem.NOT_A_DATE),
        (float("inf"), DateProblem.NOT_A_DATE),
        (-3.0, DateProblem.NOT_A_DATE),
        (2023.1, DateProblem.AMBIGUOUS),
        (20230229.0, DateProblem.IMPOSSIBLE),
        (1e300, DateProblem.NOT_A_DATE),
        (123.0, DateProblem.NOT_A_DATE),
    ],
)
def test_a_number_that_is_no_date_is_refused(number: float, problem: DateProblem) -> None:
    with pytest.raises(BadDateError) as caught:
        from_number(number)
    assert caught.value.problem is problem


def test_the_false_leap_day_of_spreadsheets_is_refused() -> None:
    assert from_excel_serial(59) == PartialDate(1900, 2, 28)
    assert from_excel_serial(61) == PartialDate(1900, 3, 1)
    with pytest.raises(BadDateError):
        from_excel_serial(60)


SPANS = [
    ("1926-1935", "1926/1935"),
    ("1926 – 1935", "1926/1935"),
    ("1925-26", "1925/1926"),
    ("1925-06", "1925-06"),
    ("2019年3月至2019年5月", "2019-03/2019-05"),
    ("2019年3月-5月", "2019-03/2019-05"),
    ("2019年3月5日至12日", "2019-03-05/2019-03-12"),
    ("20190305-20190612", "2019-03-05/2019-06-12"),
    ("1919-05-01-1919-06-02", "1919-05-01/1919-06-02"),
    ("2019-03-05~2019-06-12", "2019-03-05/2019-06-12"),
    ("2019-03-05/2019-06-12", "2019-03-05/2019-06-12"),
    ("circa 1900-1910", "[1900]/1910"),
    ("2019.3.5", "2019-03-05"),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_a_span_is_read(text: str, expected: str) -> None:
    assert str(DateSpan.parse(text)) == expected


def test_a_span_that_runs_backwards_is_refused() -> None:
    with pytest.raises(BadDateError) as caught:
        DateSpan.parse("1935-1926")
    assert caught.value.problem is DateProblem.REVERSED


def test_an_impossible_day_is_not_saved_by_reading_it_as_a_span() -> None:
    with pytest.raises(BadDateError) as caught:
        DateSpan.parse("2023-02-30")
    assert caught.value.problem is DateProblem.IMPOSSIBLE


def test_a_partial_date_knows_its_first_and_last_day() -> None:
    assert PartialDate(2020, 2).latest() == date(2020, 2, 29)
    assert PartialDate(2020).earliest() == date(2020, 1, 1)
    assert DateSpan(PartialDate(2019), PartialDate(2020, 3)).latest() == date(2020, 3, 31)


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["", "-", ".", "/"]))
def test_every_day_written_by_a_room_is_read_back(day: date, joint: str) -> None:
    written = f"{day.year:04}{joint}{day.month:02}{joint}{day.day:02}"
    assert PartialDate.parse(written) == PartialDate.of(day)


@given(st.dates(min_value=date(1000, 1, 1)), st.booleans())
def test_what_is_written_parses_back(day: date, estimated: bool) -> None:
    for whole in (
        PartialDate(day.year, day.month, day.day, estimated),
        PartialDate(day.year, day.month, None, estimated),
        PartialDate(day.year, None, None, estimated),
    ):
        assert PartialDate.parse(str(whole)) == whole


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_refused_with_a_reason(text: str) -> None:
    with suppress(BadDateError):
        assert DateSpan.parse(text).earliest()
