"""The header of a list is found, whatever stands over and between its rows (domain §8)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop_archive.exchange.headers import (
    RowSorter,
    column_letters,
    find_layout,
    guess_kind,
    require_layout,
)
from desktop_archive.exchange.tables import read_table
from desktop_archive.exchange.vocabulary import fold_heading
from desktop_archive.rules.imports import FileReason, ListKind, NotARow, Target
from desktop_archive.rules.refusals import RefusedError

RECORDS = ["序号", "档号", "题名", "日期", "保管期限", "盒号"]


def test_a_header_under_a_title_and_a_fonds_line_is_found(workbook: Callable[..., Path]) -> None:
    path = workbook(
        S=[
            ["归档文件目录"],
            ["全宗号:Z109    全宗名称:余姚市招商服务有限公司    年度:2019"],
            RECORDS,
            [1, "Z109-WS·2019-Y-0001", "通知", "20190305", "永久", 1],
        ]
    )
    layout = require_layout(read_table(path).sheets[0])
    assert layout.kind is ListKind.RECORDS
    assert (layout.header_row, layout.first_row) == (3, 4)
    assert layout.mapping[Target.TITLE] == 2
    assert layout.context[Target.FONDS] == "Z109"
    assert layout.context[Target.YEAR] == "2019"
    assert layout.context[Target.COLLECTION_TITLE] == "余姚市招商服务有限公司"


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (RECORDS, ListKind.RECORDS),
        (["檔案編號", "檔案名稱", "日期", "來源", "保管期限"], ListKind.RECORDS),
        (["Reference code", "Title", "Date", "Retention period", "Box no."], ListKind.RECORDS),
        (["repository", "collection", "title", "date", "box", "component_id"], ListKind.RECORDS),
        (["工号", "姓名", "部门", "职务"], ListKind.PEOPLE),
        (["Staff no.", "Name", "Department", "Position"], ListKind.PEOPLE),
        (["庫房", "區", "列", "面", "節", "層", "淨長(mm)"], ListKind.PLACES),
        (["Room", "Range", "Side", "Bay", "Shelf", "Net length (mm)"], ListKind.PLACES),
        (["借出日期", "借阅人", "档号", "题名", "应还日期"], ListKind.LOANS),
        (["客户编号", "客户名称", "档案名称", "签订日期", "保管年限"], ListKind.DOSSIERS),
    ],
)
def test_what_a_list_is_about_is_guessed_from_its_header(
    workbook: Callable[..., Path], header: list[str], kind: ListKind
) -> None:
    assert guess_kind(read_table(workbook(S=[header, ["x"] * len(header)])).sheets[0]) is kind


def test_a_sheet_without_a_header_is_refused(workbook: Callable[..., Path]) -> None:
    sheet = read_table(workbook(S=[["甲", 1], ["乙", 2]])).sheets[0]
    assert find_layout(sheet) is None
    with pytest.raises(RefusedError) as caught:
        require_layout(sheet)
    assert caught.value.reason is FileReason.NO_HEADER


def test_headers_in_two_lines_with_merged_cells_are_joined(workbook: Callable[..., Path]) -> None:
    path = workbook(
        S=[
            ["档号", "题名", "时间", "", "盒号"],
            ["", "", "起始日期", "终止日期", ""],
            ["Z109-WS·2019-Y-0001", "通知", "20190305", "20190306", 1],
        ]
    )
    layout = require_layout(read_table(path).sheets[0])
    assert layout.first_row == 3
    assert layout.mapping[Target.DATE] == 2
    assert layout.mapping[Target.END_DATE] == 3


def test_titles_blanks_totals_footers_and_repeated_headers_are_no_rows(
    workbook: Callable[..., Path],
) -> None:
    entry = [1, "Z109-WS·2019-Y-0001", "通知", date(2019, 3, 5), "永久", 1]
    rows = [["归档文件目录"], RECORDS, entry, ["", "", "小计:287件"], [], entry, RECORDS, entry]
    rows += [["合计", "", 3], ["", "Subtotal: 3"], ["制表人:张三  日期:2023-01-05"], [" "]]
    sheet = read_table(workbook(S=rows)).sheets[0]
    sorter = RowSorter(sheet, require_layout(sheet))
    assert [raw.row for raw in sorter.entries()] == [3, 6, 8]
    assert sorter.passed_over == {
        NotARow.TITLE: 1,
        NotARow.HEADER: 2,
        NotARow.SUBTOTAL: 3,
        NotARow.BLANK: 2,
        NotARow.FOOTER: 1,
    }


def test_a_title_that_speaks_of_totals_is_a_row(workbook: Callable[..., Path]) -> None:
    entry = [1, "Z109-KU·2019-Y-0001", "合计表", "2019", "永久", 1]
    sheet = read_table(workbook(S=[RECORDS, entry])).sheets[0]
    assert len(list(RowSorter(sheet, require_layout(sheet)).entries())) == 1


def test_columns_nobody_knows_are_listed(workbook: Callable[..., Path]) -> None:
    layout = require_layout(read_table(workbook(S=[["题名", "颜色", "日期"]])).sheets[0])
    assert [layout.column_label(column) for column in layout.unmapped] == ["颜色"]
    assert layout.column_label(9) == "J"


def test_columns_are_lettered_as_spreadsheets_do() -> None:
    assert [column_letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize(
    ("heading", "folded"),
    [
        ("净长(mm)", "净长"),
        ("機構(問題)", "机构"),
        (" 題 名 ", "题名"),
        ("Box No.", "boxno"),
        ("box_barcode", "boxbarcode"),
        ("ＴＩＴＬＥ", "title"),
        ("series_value", "series"),
        ("(问题)", "(问题)"),
    ],
)
def test_headings_are_compared_by_what_they_mean(heading: str, folded: str) -> None:
    assert fold_heading(heading) == folded


def test_a_line_over_a_whole_header_is_no_half_of_it(text_file: Callable[..., Path]) -> None:
    text = "目录\n全宗号:Z109  年度:2021  保管期限:30年\n题名,责任者,日期\n甲,乙,2021\n"
    layout = find_layout(read_table(text_file(text)).sheets[0])
    assert layout is not None
    assert (layout.header_row, layout.first_row) == (3, 4)
    assert layout.context == {
        Target.FONDS: "Z109",
        Target.YEAR: "2021",
        Target.RETENTION: "30年",
    }
