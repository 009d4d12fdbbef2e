"""A foreign file is opened safely or refused by name (F33, F35; hostile inputs 12-17, 24-36)."""

import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from desktop_archive.exchange import containers, tables
from desktop_archive.exchange.files import sha256_of
from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.imports import FileNotice, FileReason
from desktop_archive.rules.refusals import RefusedError

HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    f'xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def by_hand(path: Path, sheet: str, *, extra: dict[str, str] | None = None) -> Path:
    """Write a workbook part by part, as nobody's program would."""
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (parts | (extra or {})).items():
            archive.writestr(name, text)
    return path


def read_all(path: Path, limits: Limits) -> None:
    for sheet in read_table(path, limits).sheets:
        list(sheet.rows())


def reason_of(path: Path, limits: Limits | None = None) -> FileReason:
    with pytest.raises(RefusedError) as caught:
        read_all(path, limits or Limits())
    reason = caught.value.reason
    assert isinstance(reason, FileReason)
    assert caught.value.facts["file"] == path.name
    return reason


def test_cells_of_a_spreadsheet_come_with_their_types_and_row_numbers(
    workbook: Callable[..., Path],
) -> None:
    path = workbook(一=[["题名", "日期"], ["甲", date(2019, 3, 5)], ["乙", 45000]], 二=[["x"]])
    book = read_table(path)
    assert [sheet.name for sheet in book.sheets] == ["一", "二"]
    rows = list(book.sheet("一").rows())
    assert [row.row for row in rows] == [1, 2, 3]
    assert rows[1].cells == ("甲", date(2019, 3, 5))
    assert rows[2].cells == ("乙", 45000.0)


def test_rows_count_from_the_first_row_even_when_it_is_blank(
    workbook: Callable[..., Path],
) -> None:
    path = workbook(S=[[], [], [None, None, "题名"], [None, None, "甲"]])
    rows = [row for row in read_table(path).sheets[0].rows() if any(row.cells)]
    assert [(row.row, row.cell(2)) for row in rows] == [(3, "题名"), (4, "甲")]


def test_rows_can_be_read_again(text_file: Callable[..., Path]) -> None:
    sheet = read_table(text_file("a,b\n1,2\n")).sheets[0]
    assert list(sheet.rows()) == list(sheet.rows())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(text_file: Callable[..., Path], delimiter: str) -> None:
    text = "题名;,日期,页数\n甲,2019,3\n乙,2020,4\n".replace(",", delimiter)
    if delimiter != ";":
        assert read_table(text_file(text)).delimiter == delimiter
    text = "题名,日期,页数\n甲,2019,3\n乙,2020,4\n".replace(",", delimiter)
    rows = list(read_table(text_file(text)).sheets[0].rows())
    assert rows[1].cells == ("甲", "2019", "3")


def test_a_field_may_hold_line_breaks_and_quotes(text_file: Callable[..., Path]) -> None:
    rows = list(read_table(text_file('a,b\n"1\n2","say ""x"""\n')).sheets[0].rows())
    assert rows[1].cells == ("1\n2", 'say "x"')


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "missing.csv") is FileReason.MISSING
    assert reason_of(tmp_path) is FileReason.IS_A_FOLDER
    (tmp_path / "empty.csv").touch()
    assert reason_of(tmp_path / "empty.csv") is FileReason.EMPTY


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_before_it_makes_anybody_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert reason_of(tmp_path / "pipe.csv") is FileReason.NOT_A_FILE


def test_a_name_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        read_table(tmp_path / "a\x00b.csv")


def test_a_file_over_the_limit_is_refused(text_file: Callable[..., Path]) -> None:
    assert reason_of(text_file("a,b\n"), Limits(file_size=2)) is FileReason.TOO_LARGE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a\x00b,c\n", FileReason.HOLDS_NUL),
        ('a,b\n"never closed,2\n' + "3,4\n" * 1000, FileReason.UNCLOSED_QUOTE),
        ('a,b\n"x"y,2\n', FileReason.BAD_QUOTING),
        ("a,b\n" + "x" * 200_001 + ",2\n", FileReason.FIELD_TOO_LONG),
        ('a,b\n"' + "3,4\n" * 100_000, FileReason.UNCLOSED_QUOTE),
        ("a,b\n" + "," * 200 + "\n", FileReason.TOO_MANY_COLUMNS),
        ("<html><table><tr><td>题名</td></tr></table></html>", FileReason.IS_HTML),
        ("<!DOCTYPE html><p>", FileReason.IS_HTML),
        ('<?xml version="1.0"?><Workbook/>', FileReason.UNKNOWN_FORMAT),
        ('<?xml version="1.0"?><ead/>', FileReason.EMPTY),
    ],
)
def test_a_text_that_cannot_be_trusted_is_refused(
    text_file: Callable[..., Path], text: str, reason: FileReason
) -> None:
    assert reason_of(text_file(text)) is reason


def test_a_bad_quote_is_refused_with_its_line(text_file: Callable[..., Path]) -> None:
    with pytest.raises(RefusedError) as caught:
        list(read_table(text_file('a,b\n1,2\n"x"y,2\n')).sheets[0].rows())
    assert caught.value.facts["line"] == 3


def test_too_many_rows_are_refused(
    text_file: Callable[..., Path], workbook: Callable[..., Path]
) -> None:
    few = Limits(rows=5)
    assert reason_of(text_file("a,b\n" * 6), few) is FileReason.TOO_MANY_ROWS
    assert reason_of(workbook(S=[["a", "b"]] * 6), few) is FileReason.TOO_MANY_ROWS
    wide = workbook("wide.xlsx", S=[["a"] * 6] * 2)
    assert reason_of(wide, Limits(columns=5)) is FileReason.TOO_MANY_COLUMNS


def test_html_and_old_files_under_a_new_name_are_refused(text_file: Callable[..., Path]) -> None:
    html = text_file("<html></html>", name="list.xlsx")
    assert reason_of(html) is FileReason.IS_HTML
    old = text_file(containers.OLD_OFFICE + bytes(2048), name="old.xlsx")
    assert reason_of(old) is FileReason.DAMAGED


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    assert reason_of(path) is FileReason.UNKNOWN_FORMAT
    path.write_bytes(b"PK\x03\x04" + bytes(100))
    assert reason_of(path) is FileReason.DAMAGED


def test_a_cut_off_workbook_is_refused(workbook: Callable[..., Path]) -> None:
    path = workbook(S=[["题名", "日期"]] * 50)
    path.write_bytes(path.read_bytes()[:-400])
    assert reason_of(path) is FileReason.DAMAGED


def test_bytes_spoilt_anywhere_are_refused_or_do_no_harm(workbook: Callable[..., Path]) -> None:
    path = workbook(S=[["题名", "日期"]] * 50)
    whole = path.read_bytes()
    for at in range(0, len(whole), 97):
        spoilt = bytearray(whole)
        spoilt[at] ^= 0xFF
        path.write_bytes(spoilt)
        with suppress(RefusedError):
            read_all(path, Limits())


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "bomb.xlsx", HEAD + " " * 8_000_000 + "</worksheet>")
    limits = Limits(ratio_applies_from=1_000_000)
    assert reason_of(path, limits) is FileReason.ZIP_BOMB
    assert reason_of(path, Limits(unpacked_size=4_000_000)) is FileReason.ZIP_BOMB
    assert reason_of(path, Limits(parts=3)) is FileReason.ZIP_BOMB


def test_members_that_share_their_bytes_are_a_bomb(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "x.xlsx", HEAD + "<sheetData/></worksheet>")
    data = path.read_bytes()
    start = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    sizes = bytearray(data)
    # The directory claims that a member takes more bytes than the whole file has.
    sizes[start + 20 : start + 24] = (10_000_000).to_bytes(4, "little")
    assert end > start
    path.write_bytes(bytes(sizes))
    assert reason_of(path) in {FileReason.ZIP_BOMB, FileReason.DAMAGED}


@pytest.mark.parametrize("corner", ["XFD1048576", "XFD1", "A1048577"])
def test_a_sheet_that_claims_to_be_endless_is_refused(tmp_path: Path, corner: str) -> None:
    cells = f'<row r="1"><c r="A1"><v>1</v></c><c r="{corner}"><v>1</v></c></row>'
    path = by_hand(tmp_path / "x.xlsx", f"{HEAD}<sheetData>{cells}</sheetData></worksheet>")
    assert reason_of(path) in {FileReason.LYING_DIMENSION, FileReason.TOO_MANY_ROWS}


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A99999999"><v>1</v></c></row>',
        '<row r="1"><c r="A99999999999999999999"><v>1</v></c></row>',
        '<row r="1"><c r="A0"><v>1</v></c></row>',
        '<row r="1"><c r="-1"><v>1</v></c></row>',
        '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>',
        '<row r="1"><c r = "A99999999"><v>1</v></c></row>',
        '<row r="1"><c r="&#65;99999999"><v>1</v></c></row>',
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row r="0"><c><v>1</v></c></row>',
    ],
)
def test_a_cell_in_a_place_that_cannot_be_is_refused(tmp_path: Path, cells: str) -> None:
    path = by_hand(tmp_path / "x.xlsx", f"{HEAD}<sheetData>{cells}</sheetData></worksheet>")
    assert reason_of(path) is FileReason.DAMAGED


def test_a_place_far_out_cannot_be_hidden(tmp_path: Path) -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>'
    sheet = f"{HEAD}<sheetData>{far}</sheetData></worksheet>"
    low = f'{HEAD}<sheetData><row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c>'
    low += "</row></sheetData></worksheet>"
    assert reason_of(by_hand(tmp_path / "low.xlsx", low)) is FileReason.LYING_DIMENSION
    elsewhere = by_hand(tmp_path / "x.xlsx", HEAD + "</worksheet>", extra={"xl/a.dat": sheet})
    assert reason_of(elsewhere) is FileReason.LYING_DIMENSION
    wide = tmp_path / "wide.xlsx"
    by_hand(wide, HEAD + "</worksheet>")
    for encoded in (sheet.encode("utf-16"), sheet.encode("utf-16-le")):
        with zipfile.ZipFile(wide, "w") as archive:
            archive.writestr("[Content_Types].xml", TYPES)
            archive.writestr("xl/workbook.xml", BOOK)
            archive.writestr("xl/worksheets/sheet1.xml", encoded)
        assert reason_of(wide) is FileReason.DAMAGED
    declared = sheet.replace('version="1.0"', 'version="1.0" encoding="UTF-7"')
    assert reason_of(by_hand(tmp_path / "y.xlsx", declared)) is FileReason.DAMAGED


def test_cells_without_a_place_are_read_in_their_order(tmp_path: Path) -> None:
    cells = '<row r="1"><c t="str"><v>题名</v></c><c t="str"><v>日期</v></c></row>'
    path = by_hand(tmp_path / "x.xlsx", f"{HEAD}<sheetData>{cells}</sheetData></worksheet>")
    assert [row.cells for row in read_table(path).sheets[0].rows()] == [("题名", "日期")]


def test_a_false_dimension_around_few_cells_does_no_harm(tmp_path: Path) -> None:
    sheet = (
        f'{HEAD}<dimension ref="A1:XFD1048576"/><sheetData><row r="1">'
        '<c r="A1" t="str"><v>题名</v></c><c r="XFD1"/></row></sheetData></worksheet>'
    )
    rows = list(read_table(by_hand(tmp_path / "x.xlsx", sheet)).sheets[0].rows())
    assert [row.cells for row in rows] == [("题名",)]


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_are_refused(tmp_path: Path, prolog: str) -> None:
    sheet = HEAD.replace("?>", "?>" + prolog) + "<sheetData/></worksheet>"
    assert reason_of(by_hand(tmp_path / "x.xlsx", sheet)) is FileReason.HAS_ENTITIES
    strings = {"xl/sharedStrings.xml": f'<?xml version="1.0"?>{prolog}<sst/>'}
    inside = by_hand(tmp_path / "y.xlsx", HEAD + "<sheetData/></worksheet>", extra=strings)
    assert reason_of(inside) is FileReason.HAS_ENTITIES


@pytest.mark.parametrize(
    "name", ["../../evil", "/abs", "C:\\evil", "..\\..\\x", "x:stream", "xl/档案\u202egpj.exe"]
)
def test_parts_with_treacherous_names_are_refused(tmp_path: Path, name: str) -> None:
    path = by_hand(tmp_path / "x.xlsx", HEAD + "<sheetData/></worksheet>", extra={name: "x"})
    assert reason_of(path) is FileReason.ODD_NAMES


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "x.xlsx", HEAD + "<sheetData/></worksheet>")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", HEAD + "</worksheet>")
    assert reason_of(path) is FileReason.ODD_NAMES


def test_macros_are_told_and_never_run(tmp_path: Path) -> None:
    sheet = f'{HEAD}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    path = by_hand(tmp_path / "x.xlsm", sheet, extra={"xl/vbaProject.bin": "x"})
    assert read_table(path).notices == (FileNotice.HAS_MACROS,)


def test_a_file_that_changes_while_it_is_read_is_refused(text_file: Callable[..., Path]) -> None:
    path = text_file("a,b\n" * 100)
    rows = read_table(path).sheets[0].rows()
    next(rows)
    with path.open("a") as file:
        file.write("c,d\n")
    with pytest.raises(RefusedError) as caught:
        list(rows)
    assert caught.value.reason is FileReason.CHANGED_WHILE_READ


def test_a_file_that_vanishes_after_it_was_opened_is_refused(
    text_file: Callable[..., Path], workbook: Callable[..., Path]
) -> None:
    for path in (text_file("a,b\n1,2\n"), workbook(S=[["a", "b"]])):
        sheet = read_table(path).sheets[0]
        path.unlink()
        with pytest.raises(RefusedError) as caught:
            list(sheet.rows())
        assert caught.value.reason is FileReason.UNREADABLE


def test_a_sheet_that_is_not_there_is_refused(workbook: Callable[..., Path]) -> None:
    with pytest.raises(RefusedError) as caught:
        read_table(workbook(S=[["a"]])).sheet("T")
    assert caught.value.reason is FileReason.NO_SUCH_SHEET


def test_the_same_file_has_the_same_digest(text_file: Callable[..., Path]) -> None:
    assert sha256_of(text_file("a\n")) == sha256_of(text_file("a\n", name="b.csv"))


def test_rows_come_one_by_one(text_file: Callable[..., Path]) -> None:
    rows = tables.read_table(text_file("a,b\n1,2\n" * 5)).sheets[0].rows()
    assert next(rows).cells == ("a", "b")
