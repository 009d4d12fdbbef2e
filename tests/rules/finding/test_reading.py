"""The language of the find field: what is typed is understood, and what is not is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import (
    All,
    AnyOf,
    Choice,
    Not,
    Span,
    Words,
    leaves,
    write,
)
from desktop_archive.rules.finding.reading import read
from desktop_archive.rules.finding.troubles import FindProblem

F = FindField
SIGNS = st.sampled_from(
    ["合同", "采购", "D10", "a", " ", " ", '"', "“", "(", "（", ")", "-", "－", ":", "：", ",", "..",
     "OR", "或", "AND", "NOT", "title", "题名", "year", "2019", "2021", "state", "out", "is", "|", "date",
     "2019-03", "titel", "不", ">", "http://", "no", "档号"]
)  # fmt: skip


@pytest.mark.requirement("C-39")
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("合同", Words("合同")),
        ("采购 合同", All((Words("采购"), Words("合同")))),
        ('"采购 合同"', Words("采购 合同", phrase=True)),
        ("“采购合同”", Words("采购合同", phrase=True)),
        ("合同 -草案", All((Words("合同"), Not(Words("草案"))))),
        ("合同 －草案", All((Words("合同"), Not(Words("草案"))))),
        ("NOT 草案", Not(Words("草案"))),
        ("a b OR c d", All((Words("a"), AnyOf((Words("b"), Words("c"))), Words("d")))),
        ("甲 或 乙", AnyOf((Words("甲"), Words("乙")))),
        ("(a b) OR c", AnyOf((All((Words("a"), Words("b"))), Words("c")))),
        ("-(a OR b)", Not(AnyOf((Words("a"), Words("b"))))),
        ("title:合同", Words("合同", F.TITLE)),
        ("题名：“采购合同”", Words("采购合同", F.TITLE, phrase=True)),
        ("year:2019..2021", Span(F.YEAR, 2019, 2021)),
        ("年度:2019-2021", Span(F.YEAR, 2019, 2021)),
        ("year:>=2019", Span(F.YEAR, 2019, None)),
        ("year:<2019", Span(F.YEAR, None, 2018)),
        ("year:2019,2021", AnyOf((Span(F.YEAR, 2019, 2019), Span(F.YEAR, 2021, 2021)))),
        ("date:2019-02", Span(F.DATE, "2019-02-01", "2019-02-28")),
        ("date:>2019-02", Span(F.DATE, "2019-03-01", None)),
        ("date:2019-02..2019-05", Span(F.DATE, "2019-02-01", "2019-05-31")),
        ("pages:10..", Span(F.PAGES, 10, None)),
        ("state:out", Choice(F.STATE, ("on_loan",))),
        ("状态:借出,遗失", Choice(F.STATE, ("on_loan", "lost"))),
        ("has:box", Choice(F.HAS, ("box",))),
        ("no:责任者", Choice(F.NO, ("creator",))),
        ('class:KU,"WS 1"', Choice(F.CLASS, ("KU", "WS 1"))),
        ("code:Z109-WS", Choice(F.CODE, ("Z109-WS",))),
        ("合同(草案)", Words("合同(草案)")),
        ("关于：通知", Words("关于：通知")),
        ("http://a", Words("http://a")),
        ("10:30", Words("10:30")),
        ("WS-2021", Words("WS-2021")),
        ("title:", None),
        ('"', None),
        ("a OR", Words("a")),
    ],
)
def test_a_question_is_understood(text, part):
    assert read(text).part == part
    assert not read(text).troubles


@pytest.mark.parametrize(
    ("text", "word", "reason", "meant"),
    [
        ("合同 titel:采购", "titel", FindProblem.UNKNOWN_FIELD, "title"),
        ("colour:red", "colour", FindProblem.UNKNOWN_FIELD, ""),
        ("责认者:张三", "责认者", FindProblem.UNKNOWN_FIELD, "责任者"),
        ("合同 year:abc", "abc", FindProblem.NOT_A_YEAR, ""),
        ("year:2021..2019", "2021..2019", FindProblem.BACKWARDS, ""),
        ("date:2019-02-30", "2019-02-30", FindProblem.NOT_A_DATE, ""),
        ("pages:many", "many", FindProblem.NOT_A_NUMBER, ""),
        ("state:ouT,lsot", "lsot", FindProblem.UNKNOWN_VALUE, "lost"),
    ],
)
def test_the_wrong_word_is_pointed_at(text, word, reason, meant):
    (trouble,) = read(text).troubles
    assert (text[trouble.start : trouble.end], trouble.reason) == (word, reason)
    assert (trouble.word, trouble.meant) == (word, meant)


@given(st.one_of(st.text(max_size=120), st.lists(SIGNS, max_size=24).map("".join)))
def test_whatever_is_typed_is_read_and_what_was_read_is_written_so_that_it_reads_the_same(text):
    found = read(text)
    assert read(write(found.part)).part == found.part
    for trouble in found.troubles:
        assert 0 <= trouble.start < trouble.end <= len(text)
        assert text[trouble.start : trouble.end] == trouble.word


@pytest.mark.parametrize("text", ["(" * 3000, "-" * 3000 + "a", "x" * 10_000, "a OR " * 2000])
def test_a_hostile_text_ends(text):
    assert len(list(leaves(read(text).part))) <= 40


@pytest.mark.parametrize(
    "text", ["\ud800", "field:telephone=+\ud800x", 'title:"\udfff"', "甲\ud83d"]
)
def test_half_a_sign_is_asked_for_as_the_sign_that_stands_for_none(text: str) -> None:
    """Found by ten thousand random strings (A16): no register can be asked for half a sign."""
    assert "\\ud" not in repr(read(text))
