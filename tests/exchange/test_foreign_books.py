"""Old Excel and OpenDocument sheets are read like any other, and looked through before (X-29)."""

import struct
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError
from tests.exchange import foreign_books
from tests.exchange.foreign_books import record, write_ods, write_xls

ROWS = [
    ["归档文件目录", None, None],
    ["档号", "题名", "日期", "页数"],
    ["Z109-WS·2021-D10-BGS-0001", "关于会议的通知", date(2021, 3, 18), 3],
    ["Z109-WS·2021-D10-BGS-0002", "工作总结", "2021年4月", 12],
]
PASSED = [["档号", "题名", "日期", "页数"], ["甲", "乙", date(2021, 3, 18), 3.0]]


def read_all(path: Path, limits: Limits) -> None:
    for sheet in read_table(path, limits).sheets:
        list(sheet.rows())


def reason_of(path: Path, limits: Limits | None = None) -> FileReason:
    with pytest.raises(RefusedError) as caught:
        read_all(path, limits or Limits())
    reason = caught.value.reason
    assert isinstance(reason, FileReason)
    return reason


@pytest.mark.requirement("X-29")
@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.xlsx", "wrong.csv"])
def test_a_sheet_says_the_same_whatever_wrote_it(
    tmp_path: Path, workbook: Callable[..., Path], name: str
) -> None:
    path = tmp_path / name
    if name.endswith(".ods"):
        write_ods(path, 目录=ROWS)
    elif name.endswith(".xlsx"):
        path = workbook(name, 目录=ROWS)
    else:
        write_xls(path, 目录=ROWS)
    sheet = read_table(path).sheet("目录")
    rows = [tuple(cell for cell in row.cells if cell not in {"", None}) for row in sheet.rows()]
    assert rows == [
        ("归档文件目录",),
        ("档号", "题名", "日期", "页数"),
        ("Z109-WS·2021-D10-BGS-0001", "关于会议的通知", date(2021, 3, 18), 3.0),
        ("Z109-WS·2021-D10-BGS-0002", "工作总结", "2021年4月", 12.0),
    ]


def test_several_sheets_of_an_old_workbook_keep_their_names(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", **{"2019年": ROWS, "2020年": PASSED})
    assert [sheet.name for sheet in read_table(path).sheets] == ["2019年", "2020年"]


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        (record(0x002F, bytes(6)), FileReason.PASSWORD_PROTECTED),
        (record(0x00FC, struct.pack("<II", 1, 0x7FFFFFFF)), FileReason.DAMAGED),
    ],
)
def test_an_old_workbook_that_is_locked_or_lies_is_refused(
    tmp_path: Path, extra: bytes, reason: FileReason
) -> None:
    assert reason_of(write_xls(tmp_path / "a.xls", extra, S=PASSED)) is reason


def test_old_office_files_that_are_no_workbooks_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.xls"
    path.write_bytes(foreign_books.old_container({"WordDocument": b"x" * 5000}))
    assert reason_of(path) is FileReason.UNKNOWN_FORMAT
    path.write_bytes(foreign_books.old_container({"EncryptedPackage": b"x" * 5000}))
    assert reason_of(path) is FileReason.PASSWORD_PROTECTED


def test_an_old_sheet_that_reaches_far_for_two_cells_is_refused(tmp_path: Path) -> None:
    far = record(0x0203, struct.pack("<HHHd", 65_535, 255, 0, 1.0))
    book = foreign_books.book_stream({"S": PASSED})
    assert book.endswith(record(0x000A))
    path = tmp_path / "a.xls"
    path.write_bytes(foreign_books.old_container({"Workbook": book[:-4] + far + record(0x000A)}))
    assert reason_of(path, Limits(cells=1_000_000)) is FileReason.LYING_DIMENSION


def test_an_old_workbook_spoilt_anywhere_is_refused_or_does_no_harm(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", S=ROWS)
    whole = path.read_bytes()
    for at in [*range(24, 600, 3), *range(600, len(whole), 61)]:
        spoilt = bytearray(whole)
        spoilt[at] ^= 0xFF
        path.write_bytes(spoilt)
        with suppress(RefusedError):
            read_all(path, Limits())


@pytest.mark.parametrize(
    "row",
    [
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
        "</table:table-row>",
        '<table:table-row><table:table-cell table:number-columns-repeated="999999999"/>'
        '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>",
    ],
)
def test_cells_repeated_without_end_are_refused(tmp_path: Path, row: str) -> None:
    content = f'<table:table table:name="S">{row}</table:table>'
    found = reason_of(write_ods(tmp_path / "a.ods", content))
    assert found in {
        FileReason.TOO_MANY_ROWS,
        FileReason.TOO_MANY_COLUMNS,
        FileReason.LYING_DIMENSION,
    }


def test_blank_rows_repeated_to_the_end_of_the_sheet_do_no_harm(tmp_path: Path) -> None:
    rows = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>题名</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="16383"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048575">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    path = write_ods(tmp_path / "a.ods", f'<table:table table:name="S">{rows}</table:table>')
    assert [row.cells for row in read_table(path).sheets[0].rows()] == [("题名",)]


def test_a_locked_open_document_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "a.ods", manifest="<m><manifest:encryption-data/></m>", S=PASSED)
    assert reason_of(path) is FileReason.PASSWORD_PROTECTED


def test_cells_merged_downwards_stand_in_all_their_rows(tmp_path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("S")
        page.merge_range(0, 0, 0, 2, "目录")
        page.write_row(1, 0, ["责任者", "题名", "日期"])
        page.merge_range(2, 0, 4, 0, "办公室")
        for at, title in enumerate(("甲", "乙", "丙", "丁"), 2):
            page.write_row(at, 1, [title, "2021"])
    rows = [row.cells[:2] for row in read_table(path).sheets[0].rows()]
    assert rows[2:] == [("办公室", "甲"), ("办公室", "乙"), ("办公室", "丙"), ("", "丁")]
