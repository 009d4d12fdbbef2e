"""Free-form dates of finding aids are read as far as they go, and never refused (C-02)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.date_statements import read_statement

COMPLETE = [
    ("1926 [bulk, 1926-1935]", "1926/1935"),
    ("circa 1900", "[1900]"),
    ("circa 1900s-1920s", "[1900]/[1929]"),
    ("1930s", "[1930]/[1939]"),
    ("late 1930s", "[1937]/[1939]"),
    ("19th century", "[1801]/[1900]"),
    ("1946 May-1947 April", "1946-05/1947-04"),
    ("1946 June - July", "1946-06/1946-07"),
    ("July-August 1946", "1946-07/1946-08"),
    ("1946 October 1-31", "1946-10-01/1946-10-31"),
    ("August 9-12, 1999", "1999-08-09/1999-08-12"),
    ("3 May 1920", "1920-05-03"),
    ("May 3, 1920", "1920-05-03"),
    ("27 Feb. 1945", "1945-02-27"),
    ("1 Jan. 1956.", "1956-01-01"),
    ("Fall 1971", "1971-09/1971-11"),
    ("1926, undated", "1926"),
    ("1925-26", "1925/1926"),
    ("1919-05-01-1919-06-02", "1919-05-01/1919-06-02"),
    ("1926-1930; 1935", "1926/1935"),
    ("1990-", "1990"),
    ("1946 [?]", "[1946]"),
    ("2019年3月", "2019-03"),
    ("2019年第一季度", "2019-01/2019-03"),
    ("2019年上半年", "2019-01/2019-06"),
    ("2019年秋季", "2019-09/2019-11"),
]


@pytest.mark.requirement("C-02")
@pytest.mark.parametrize(("text", "span"), COMPLETE)
def test_a_free_form_date_covers_all_its_days(text: str, span: str) -> None:
    statement = read_statement(text)
    assert str(statement.span) == span
    assert statement.is_complete
    assert not statement.is_undated


@pytest.mark.parametrize("text", ["undated", "Undated.", "n.d.", "ND", "-", "", "日期不详", "無"])
def test_no_date_is_a_statement_too(text: str) -> None:
    assert read_statement(text).is_undated


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("April 9 and 10 1999", "1999"),
        ("1946 Sept. 31", "1946"),
        ("1833 copy of 1784 original", "1784/1833"),
        ("1935-1926", "1926/1935"),
        ("about 1721-17", "[1721]"),
        ("April 9-3, 1999", "1999"),
        ("hello", "None"),
        ("x" * 400, "None"),
    ],
)
def test_what_is_only_partly_understood_is_said_to_be_so(text: str, span: str) -> None:
    statement = read_statement(text)
    assert str(statement.span) == span
    assert not statement.is_complete


@given(st.text(alphabet="0123456789-, []circamJulyn.s年月", max_size=40))
def test_no_statement_upsets_the_reader(text: str) -> None:
    span = read_statement(text).span
    assert span is None or span.earliest() <= span.latest()
