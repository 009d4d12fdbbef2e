"""Text never turns into a formula, and the guard comes off without a trace (F34; hostile 1-11)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.exchange.formula_guard import guarded, is_formula_like, unguarded

HOSTILE = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "\u200b=1",
    '=HYPERLINK("http://x")', "'=1", "''=1", "%0A", "|x", "－2", "\u3000=1", "\n-1", "' =1",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_spreadsheet_would_calculate_gets_a_guard(text: str) -> None:
    assert is_formula_like(text)
    assert guarded(text) == "'" + text
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "题名", "2019-03", "'Twas the night", "a=b", "(1)", "《=》"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text(alphabet="='+-@|% \t\r\na1题\u200b＝", max_size=8) | st.text(max_size=8))
def test_every_text_comes_back_from_its_guard(text: str) -> None:
    assert unguarded(guarded(text)) == text
    safe = guarded(text)
    assert safe[:1] == "'" or not is_formula_like(safe)
