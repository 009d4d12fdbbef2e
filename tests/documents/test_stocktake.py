"""Count sheets and the report of a stocktake: to the millimetre, in three languages."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.documents.stocktake import (
    COUNT_SHEET,
    write_count_sheets,
    write_stocktake_report,
)
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.stocktake_printouts import (
    ClassLine,
    CountRow,
    CountSheet,
    CountSheets,
    ReportLine,
    SheetState,
    StocktakeReport,
)
from tests.documents.measuring import table
from tests.documents.reading import joined, text_of
from tests.documents.samples import HOSTILE, LANGUAGES

FOOTING = Footing(printed_on=date(2026, 12, 31), filters="PD-2026-0001")
ROW = CountRow(place="1-A-01L-01-01", code="0421", title="Z109-HT-2019-0001 – 0007", book="7")
SHEETS = CountSheets(
    sheets=(CountSheet(room="招商服务公司", rows=(ROW, replace(ROW, code="0422"))),),
    number="PD-2026-0001",
    scope="1-A-01L",
    counted_on="2026-12-31",
    footing=FOOTING,
)
LINE = ReportLine(
    code="0421",
    title="合同",
    belongs="1-A-01L-01-01",
    seen="1-A-01L-01-02",
    what="错位",
    action="已更正",
)
REPORT = StocktakeReport(
    number="PD-2026-0001",
    organisation="招商服务公司",
    facts=(("清点目的", "年末清点"), ("范围", "1-A-01L")),
    classes=(
        ClassLine(category="HT", book=51, counted=48, lent=2, difference=1, agreement=50 / 51),
    ),
    others=("清点期间变动，不计差异：借出 2。",),
    misplaced=(LINE,),
    missing=(replace(LINE, code="0500", what="缺失"),),
    cause="还回时插错层。",
    measures="三日内归位。",
    addressee="客服经理",
    is_draft=False,
    footing=FOOTING,
)


def test_the_columns_of_the_sheet_are_those_of_the_form_and_fill_the_frame():
    widths = [column.width for column in COUNT_SHEET.columns]

    assert widths == [8, 30, 44, 56, 14, 14, 12, 22, 26, 31]
    assert sum(widths) == 257


def test_the_drawn_table_is_as_wide_as_the_frame():
    made = write_count_sheets(SHEETS)
    left, _, wide, _ = table(made.pdf)

    assert (round(left, 1), round(wide, 1)) == (25.0, 257.0)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Stock-takingSheet", "Onrecord", "Foundat", "□")),
        ("zh-CN", ("档案清点表", "账面数", "实点数", "实际位置", "处理意见", "□")),
        ("zh-TW", ("檔案清點表", "賬面數", "實點數", "實際位置", "處理意見", "□")),
    ],
)
def test_a_sheet_has_a_box_to_tick_for_each_piece(language, words):
    made = write_count_sheets(SHEETS, language=language)
    read = joined(made.pdf)

    assert not made.warnings
    assert all(word in read for word in words)
    assert "0421" in read


@pytest.mark.parametrize("state", SheetState)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_found_stands_in_words_instead_of_the_box(state, language):
    row = replace(ROW, state=state, counted="7")
    sheets = replace(SHEETS, sheets=(CountSheet(room="1", rows=(row,)),))

    assert "□" not in joined(write_count_sheets(sheets, language=language).pdf)


def test_each_shelf_has_a_page_of_its_own():
    sheets = replace(SHEETS, sheets=SHEETS.sheets * 3)

    assert write_count_sheets(sheets, practice=True).pages == 3


@pytest.mark.requirement("F-17", "S-12", "Y-11")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ("Stock-takingReport", "2.Result", "Agreement", "98.0%", "Countedby", "To:客服经理"),
        ),
        (
            "zh-CN",
            ("档案清点报告", "二、清点结果", "相符率", "98.0%", "负责人签字", "报送：客服经理"),
        ),
        (
            "zh-TW",
            ("檔案清點報告", "二、清點結果", "相符率", "98.0%", "負責人簽字", "報送：客服经理"),
        ),
    ],
)
def test_the_report_has_its_six_chapters_figures_and_signatures(language, words):
    made = write_stocktake_report(REPORT, language=language)
    read = joined(made.pdf)

    assert not made.warnings
    assert made.pages == 1
    assert all(word in read for word in words)


def test_a_report_of_an_open_stocktake_says_that_it_is_a_draft():
    assert "草稿" in joined(write_stocktake_report(replace(REPORT, is_draft=True)).pdf)


def test_a_long_list_goes_on_under_its_head_on_every_page():
    many = replace(REPORT, missing=tuple(replace(LINE, code=f"{n:04}") for n in range(200)))
    made = write_stocktake_report(many)

    assert made.pages > 4
    assert all("应在位置" in text_of(made.pdf, page) for page in range(made.pages - 1))
    assert all(f"{n:04}" in joined(made.pdf) for n in (0, 99, 199))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_is_stood(text):
    hostile = replace(LINE, code=text, title=text, belongs=text, action=text)
    report = replace(
        REPORT, organisation=text, misplaced=(hostile,), cause=text, measures=text, addressee=text
    )

    assert write_stocktake_report(report).pages >= 1
