"""The statement of missing numbers: to the millimetre, in three languages (P42, N-20)."""

from datetime import date

import pytest

from desktop_archive.documents.missing_numbers import MISSING_NUMBERS, write_missing_numbers
from desktop_archive.rules.missing_numbers import (
    MissingKind,
    MissingLine,
    MissingNumbers,
    MissingSheet,
)
from desktop_archive.rules.printouts import Footing
from tests.documents.reading import joined, text_of
from tests.documents.samples import HOSTILE, LANGUAGES

FOOTING = Footing(printed_on=date(2026, 3, 17))
VOID = MissingLine(
    scope="J019-ZY·JC·CC·2019·D30-001-001 – J019-ZY·JC·CC·2019·D30-001-009",
    kind=MissingKind.VOID,
    reason="编号错误作废",
    noted_on="2026-03-17",
    noted_by="周敏",
    approved_by="孟欣怡",
)
SHEET = MissingSheet(fonds="J019", year="2019", category="ZY", lines=(VOID,))


def statement(*sheets: MissingSheet) -> MissingNumbers:
    return MissingNumbers(sheets=sheets, footing=FOOTING)


@pytest.mark.requirement("N-20")
def test_the_columns_have_the_widths_of_the_form_and_fill_the_frame() -> None:
    widths = [column.width for column in MISSING_NUMBERS.columns]
    assert widths == [10, 52, 48, 22, 18, 20]
    assert sum(widths) == MISSING_NUMBERS.frame[0] == 170
    assert not MISSING_NUMBERS.landscape


HEADS = {
    "zh-CN": ("序号", "档号范围", "缺号原因", "登记日期", "登记人", "批准人"),
    "zh-TW": ("序號", "檔號範圍", "缺號原因", "登記日期", "登記人", "批准人"),
    "en": ("No.", "Scope", "Reason", "Date", "By", "Approvedby"),
}


@pytest.mark.requirement("N-20")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_on_the_paper_in_each_language(language: str) -> None:
    made = write_missing_numbers(statement(SHEET), language=language)
    words = joined(made.pdf).replace("\x02", "-").replace("\ufffe", "-")
    for word in (*HEADS[language], "J019", "2019", "ZY", "编号错误作废", "周敏", "孟欣怡"):
        assert word in words, word
    assert "J019-ZY·JC·CC·2019·D30-001-009" in words
    assert (made.pages, made.warnings) == (1, ())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (MissingLine(scope="A-1", kind=MissingKind.RESERVED, reason="待补"), "预留号：待补"),
        (
            MissingLine(scope="A-1", kind=MissingKind.RESERVED, reason="待补", until="2026-06-30"),
            "预留号（至2026-06-30）：待补",
        ),
        (MissingLine(scope="A-1", kind=MissingKind.WITHDRAWN), "著录已撤回"),
    ],
)
def test_the_reason_says_what_became_of_the_number(line: MissingLine, words: str) -> None:
    sheet = MissingSheet(fonds="A", year="2026", category="KF", lines=(line,))
    made = write_missing_numbers(statement(sheet), language="zh-CN")
    assert words in joined(made.pdf).replace("\x02", "-").replace("\ufffe", "-")


def test_a_gap_nobody_explains_leaves_its_cells_empty_for_the_pen() -> None:
    sheet = MissingSheet(fonds="A", year="2026", category="KF", lines=(MissingLine(scope="A-1"),))
    text = text_of(write_missing_numbers(statement(sheet), language="en").pdf)
    assert "None" not in text
    assert "unexplained" not in text.lower()


def test_each_class_begins_a_page_and_long_lists_run_on() -> None:
    many = MissingSheet(fonds="A", year="2026", category="KF", lines=(VOID,) * 60)
    made = write_missing_numbers(statement(SHEET, many), language="zh-CN")
    assert made.pages >= 4
    assert "ZY" in text_of(made.pdf, 0)
    assert "KF" in text_of(made.pdf, 1)


def test_no_gap_at_all_is_an_empty_form_and_hostile_text_stays_in_its_cell() -> None:
    assert write_missing_numbers(statement(), language="zh-TW").pages == 1
    for text in HOSTILE.values():
        line = MissingLine(scope="A-1", kind=MissingKind.VOID, reason=text, noted_by=text)
        sheet = MissingSheet(fonds=text, year=text, category=text, lines=(line,))
        assert write_missing_numbers(statement(sheet), language="en").pages >= 1
