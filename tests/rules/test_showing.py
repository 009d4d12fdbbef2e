"""Signs that act or hide are shown by their number."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.showing import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("合同\u202egpj.exe", "合同□U+202Egpj.exe"),
        ("\u200b零\u200d宽\ufeff", "□U+200B零□U+200D宽□U+FEFF"),
        ("\x1b[2J\x07\x9b", "□U+001B[2J□U+0007□U+009B"),
        ("\u3164空\u2800", "□U+3164空□U+2800"),
        ("\U000e0041", "□U+E0041"),
        ("一行\n二\t段", "一行\n二\t段"),
        ("<b>𠮷</b> & 葛\U000e0100", "<b>𠮷</b> & 葛\U000e0100"),
    ],
)
def test_what_would_act_or_hide_is_shown_by_its_number(text, shown):
    assert visible(text) == shown


@given(st.text())
def test_nothing_shown_is_obeyed_and_nothing_disappears(text):
    shown = visible(text)
    acting = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert not {s for s in shown if unicodedata.category(s) in acting} - {"\n", "\t"}
    assert len(shown) >= len(text)
    assert visible(shown) == shown
