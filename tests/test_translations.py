"""A sentence of the window counts as translated only when it says the same in every language."""

import pytest
import translations
from translations import Sentence


def sentence(source, *forms, plural=False, finished=True):
    return Sentence("LoanDesk", source, "", forms, plural, finished)


@pytest.mark.parametrize(
    "good",
    [
        sentence("Lend", "借出"),
        sentence("Lend {0} to {1}", "将 {0} 借给 {1}"),
        sentence("%n box(es)", "%n 盒", plural=True),
        sentence("%n box(es)", "One box", "%n boxes", plural=True),
    ],
)
def test_a_translated_sentence_has_no_fault(good):
    assert translations.fault(good) == ""


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (sentence("Lend", ""), "not translated"),
        (sentence("Lend", "借出", finished=False), "not translated"),
        (sentence("%n box(es)", "One box", "", plural=True), "not translated"),
        (sentence("Lend {0} to {1}", "将 {0} 借出"), "other facts than in English"),
        (sentence("Lend %1", "借出 %2"), "other facts than in English"),
    ],
)
def test_a_missing_or_different_sentence_is_told(bad, reason):
    assert translations.fault(bad) == reason


def test_sentences_are_read_from_the_translator_s_file(tmp_path):
    file = tmp_path / "desktop_archive_zh_CN.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context>'
        "<name>Today</name><message><source>Late</source><comment>loan</comment>"
        "<translation>逾期</translation></message>"
        '<message numerus="yes"><source>%n day(s)</source><translation type="unfinished">'
        "<numerusform></numerusform></translation></message></context></TS>",
        encoding="utf-8",
    )

    late, days = translations.sentences(file)

    assert late.key == ("Today", "Late", "loan")
    assert (late.forms, late.finished, late.plural) == (("逾期",), True, False)
    assert (days.forms, days.finished, days.plural) == (("",), False, True)
