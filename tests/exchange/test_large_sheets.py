"""A large sheet, read row by row, says the same as a small one that is read whole (F33)."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import FileNotice, FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError
from tests.exchange.foreign_books import write_ods, write_xls
from tests.exchange.test_tables import HEAD, by_hand

LARGE = Limits(cells_at_once=0)
DAY, MOMENT = datetime(2021, 3, 18), datetime(2021, 3, 18, 9, 30)  # noqa: DTZ001 - as in a cell


def cells(rows: list[RawRow]) -> list[tuple[int, list[Cell]]]:
    """Return the filled cells of the filled rows; how many blank ones follow doesn't matter."""
    found = []
    for row in rows:
        kept = [None if cell == "" else cell for cell in row.cells]
        while kept and kept[-1] is None:
            kept.pop()
        if kept:
            found.append((row.row, kept))
    return found


def both(path: Path) -> tuple[list[tuple[int, list[Cell]]], list[tuple[int, list[Cell]]]]:
    whole = cells(list(read_table(path).sheets[0].rows()))
    return whole, cells(list(read_table(path, LARGE).sheets[0].rows()))


@pytest.mark.parametrize("is_1904", [False, True])
def test_every_kind_of_cell_is_read_alike(tmp_path: Path, is_1904: bool) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": is_1904}) as book:
        page = book.add_worksheet("S")
        formats = ["yyyy-mm-dd", "yyyy年m月d日", "d mmm yy", 'yyyy"年"', "[$-804]yyyy/m/d;@"]
        for at, code in enumerate(formats):
            page.write_datetime(0, at, DAY, book.add_format({"num_format": code}))
        page.write_datetime(1, 0, MOMENT, book.add_format({"num_format": 22}))
        page.write_datetime(1, 1, time(9, 30), book.add_format({"num_format": "hh:mm"}))
        page.write_datetime(1, 2, timedelta(hours=30), book.add_format({"num_format": "[h]:mm"}))
        for at, code in enumerate(["0.00", "#,##0", "0%", "@", '"day" 0', "General", "[Red]0"]):
            page.write_number(2, at, 44_273, book.add_format({"num_format": code}))
        page.write_row(4, 1, ["题名", 1.5, -3, True, False, "", "a\nb", " x ", "<&>\"'"])
        page.write_formula(5, 0, "=1/0", value="#DIV/0!")
        page.write_formula(5, 1, '="甲"', value="甲")
        page.write_rich_string(5, 2, "a", book.add_format({"bold": True}), "b", "c")
        page.merge_range(6, 0, 8, 0, "办公室")
        for at in (6, 7, 8):
            page.write_row(at, 1, [f"第{at}件", at])
    assert FileNotice.HAS_ERRORS in read_table(path).notices
    whole, large = both(path)
    assert large == whole
    kinds = [[type(cell) for cell in row] for _, row in whole]
    assert [[type(cell) for cell in row] for _, row in large] == kinds
    assert large[0][1][:2] == [date(2021, 3, 18)] * 2
    assert [row[0] for _, row in large[-3:]] == ["办公室"] * 3


def test_readings_beside_a_text_are_no_part_of_it(tmp_path: Path) -> None:
    strings = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>題名</t>'
        '<rPh sb="0" eb="2"><t>ダイメイ</t></rPh></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>'
    )
    row = '<row r="3"><c r="B3" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    path = by_hand(
        tmp_path / "x.xlsx",
        f"{HEAD}<sheetData>{row}</sheetData></worksheet>",
        extra={"xl/sharedStrings.xml": strings},
    )
    assert both(path)[1] == [(3, [None, "題名", "ab"])]


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="s"><v>9</v></c>',
        '<c r="A1"><v>x</v></c>',
        '<c r="A1" s="x"><v>1</v></c>',
    ],
)
def test_a_large_sheet_that_makes_no_sense_is_refused(tmp_path: Path, cell: str) -> None:
    sheet = f'{HEAD}<sheetData><row r="1">{cell}</row></sheetData></worksheet>'
    path = by_hand(tmp_path / "x.xlsx", sheet)
    with pytest.raises(RefusedError) as caught:
        both(path)
    assert caught.value.reason is FileReason.DAMAGED


@pytest.mark.parametrize("write", [write_xls, write_ods])
def test_what_can_only_be_held_whole_has_a_lower_limit(tmp_path: Path, write: object) -> None:
    assert callable(write)
    path = write(tmp_path / "list", S=[["题名", "日期", "页数"]] * 5)
    with pytest.raises(RefusedError) as caught:
        read_table(path, Limits(cells_in_memory=10))
    assert caught.value.reason is FileReason.TOO_MANY_ROWS


TEXTS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"),
    min_size=1,
    max_size=12,
).filter(lambda text: "_x" not in text)
CELLS = st.one_of(st.none(), TEXTS, st.floats(-1e9, 1e9), st.booleans())


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=6))
def test_whatever_stands_in_a_sheet_is_read_alike(tmp_path: Path, rows: list[list[Cell]]) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("S")
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(at, column, cell)
                elif cell is not None:
                    page.write(at, column, cell)
    whole, large = both(path)
    assert large == whole
