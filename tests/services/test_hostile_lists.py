"""Hostile lists (reliability §6, 1-36) by the way a clerk takes: refused in words or taken as text.

Whatever a list holds, nothing is half done: a refused file leaves the room as it was, and a refused
row names its place and reason.
"""

import csv
import io
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlsxwriter
from sqlalchemy import func, select

from desktop_archive.exchange.export import write_list
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.imports import FileNotice, FileReason, RowReason
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportReport, ImportRequest
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.exchange.foreign_books import ead, old_container, record, write_ods, write_xls
from tests.exchange.test_tables import HEAD as SHEET
from tests.exchange.test_tables import by_hand
from tests.services.conftest import sign_in_as

HEAD = ["档号", "题名", "日期", "年度", "页数", "保管期限", "盒号"]
GOOD = ["Z109-WS·2021-D10-BGS-0001", "关于会议的通知", "20210318", "2021", "3", "10年", "1"]
LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.fixture(scope="module")
def empty_room(
    first_starts: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Room]:
    """A room that stays as it is: nothing here may change it."""
    path = tmp_path_factory.mktemp("room") / "new.register"
    shutil.copy(first_starts("da22"), path)
    room = open_room(path)
    sign_in_as(room, Role.ARCHIVIST, login="clerk")
    yield room
    room.close()


def row(**cells: str) -> list[str]:
    """Return a good row with some cells made bad."""
    names = ("code", "title", "date", "year", "pages", "retention", "box")
    return [cells.get(name, good) for name, good in zip(names, GOOD, strict=True)]


def as_csv(rows: list[list[str]]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return stream.getvalue()


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def look(room: Room, path: Path, duplicates: Duplicates = Duplicates.REFUSE) -> ImportReport:
    return ImportDesk(room).plan(ImportRequest(path=path, duplicates=duplicates))


def acts(room: Room) -> int:
    with room.read() as session:
        return int(session.execute(select(func.count()).select_from(t.audit)).scalar_one())


def refused(room: Room, path: Path) -> FileReason:
    """Take a file in, see it refused in three languages, and the room as it was."""
    before = acts(room)
    with pytest.raises(RefusedError) as caught:
        ImportDesk(room).apply(ImportRequest(path=path))
    reason = caught.value.reason
    assert isinstance(reason, FileReason)
    assert all(len(sentence(reason, lang, **caught.value.facts)) > 3 for lang in LANGUAGES)
    assert acts(room) == before
    return reason


FORMULAS = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "\u200b=1",
    '=HYPERLINK("http://x")', "'=1",
]  # fmt: skip


@pytest.mark.parametrize("title", FORMULAS)
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_1_to_11_a_formula_is_text_in_and_out(
    empty_room: Room, tmp_path: Path, title: str, suffix: str
) -> None:
    path = tmp_path / f"list{suffix}"
    write_list(path, HEAD, [row(title=title)])
    if suffix == ".csv":
        assert f',"{title}' not in path.read_text("utf-8-sig") or title.strip()[0] not in "=+-@"
    source = ImportDesk(empty_room).open(ImportRequest(path=path))
    (outcome,) = source.records()
    assert outcome.draft is not None
    assert outcome.draft.title == " ".join(title.replace("\u200b", "").split())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (as_csv([HEAD, row(title="a\0b")]), FileReason.HOLDS_NUL),
        (as_csv([HEAD, row(title="x" * 200_001)]), FileReason.FIELD_TOO_LONG),
        (as_csv([HEAD]) + '"never closed,1\n' + as_csv([GOOD] * 1000), FileReason.UNCLOSED_QUOTE),
        (as_csv([HEAD]) + '"a"b,c\n', FileReason.BAD_QUOTING),
        (as_csv([HEAD, GOOD]).encode() + b"\xff\xfe\xfd", FileReason.UNKNOWN_ENCODING),
        ("", FileReason.EMPTY),
        ("\ufeff", FileReason.NO_HEADER),
        ("\n\n , ,\n", FileReason.NO_HEADER),
        (as_csv([["甲", "乙"], ["1", "2"]]), FileReason.NO_HEADER),
        (as_csv([HEAD, ["", "\ud800"]]).encode("utf-8", "surrogatepass"), FileReason.UNKNOWN_ENCODING),
        ("<html><table><tr><td>档号</td></tr></table></html>", FileReason.IS_HTML),
        (b"PK\x03\x04" + bytes(40), FileReason.DAMAGED),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", FileReason.NO_HEADER),
        (b"SQLite format 3\x00" + bytes(200), FileReason.HOLDS_NUL),
        (old_container({"EncryptedPackage": b"x" * 5000}), FileReason.PASSWORD_PROTECTED),
        (ead("<c/>", prolog='<!DOCTYPE ead [<!ENTITY a "b">]>'), FileReason.HAS_ENTITIES),
    ],
)  # fmt: skip
def test_12_to_30_a_file_that_cannot_be_trusted_is_refused(
    empty_room: Room, tmp_path: Path, content: str | bytes, reason: FileReason
) -> None:
    for name in ("list.csv", "list.xlsx"):
        found = refused(empty_room, write(tmp_path / name, content))
        assert found is reason or found is FileReason.UNKNOWN_ENCODING


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "big5", "utf-16"])
def test_15_and_16_the_encoding_is_found(empty_room: Room, tmp_path: Path, encoding: str) -> None:
    titles = ["關於會議的通知", "業主委員會記錄", "物業管理公司年度報告", "停車場維修合同"]
    head = ["檔號", "題名", "日期", "頁數"]
    rows = [[f"Z109-{at}", title, "20210318", "3"] for at, title in enumerate(titles)]
    path = write(tmp_path / "list.csv", as_csv([head, *rows]).encode(encoding))
    source = ImportDesk(empty_room).open(ImportRequest(path=path))
    assert [o.draft.title for o in source.records() if o.draft] == titles


def test_15_a_text_once_read_wrongly_is_pointed_out(empty_room: Room, tmp_path: Path) -> None:
    spoilt = "关于召开年度工作会议的通知与安排".encode().decode("gb18030", "replace")
    rows = [row(code=f"Z109-{at}", title=spoilt) for at in range(40)]
    path = write(tmp_path / "list.csv", as_csv([HEAD, *rows]))
    assert FileNotice.LOOKS_GARBLED in ImportDesk(empty_room).look(ImportRequest(path=path)).notices


def test_17_headers_twice_and_totals_are_no_rows(empty_room: Room, tmp_path: Path) -> None:
    second = row(code="Z109-WS·2021-D10-BGS-0002")
    lines = [["目录"], HEAD, GOOD, ["小计", "", "", "", "3"], [], HEAD, second, ["合计"]]
    report = look(empty_room, write(tmp_path / "list.csv", as_csv(lines)))
    assert (report.rows, report.taken) == (2, 2)


@pytest.mark.parametrize(
    "again",
    [
        "z109-ws·2021-d10-bgs-0001", " Z109-WS·2021-D10-BGS-0001 ", "Z109—WS・2021－D10—BGS—0001",
        "Ｚ109-WS·2021-D10-BGS-0001", "Z109-WS·2021-D10-BGS-1", "Z109 - WS·2021 - D10-BGS-0001",
    ],
)  # fmt: skip
def test_18_one_code_in_two_writings_is_one_code(
    empty_room: Room, tmp_path: Path, again: str
) -> None:
    path = write(tmp_path / "list.csv", as_csv([HEAD, GOOD, row(code=again)]))
    report = look(empty_room, path)
    assert [p.reason for p in report.refused] == [RowReason.CODE_REPEATED]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"date": "2023-02-29"}, RowReason.DATE_IMPOSSIBLE),
        ({"date": "1900-02-29"}, RowReason.DATE_IMPOSSIBLE),
        ({"date": "20211340"}, RowReason.DATE_IMPOSSIBLE),
        ({"date": "23/2/1"}, RowReason.DATE_TWO_DIGIT_YEAR),
        ({"date": "99999999999999999999"}, None),
        ({"date": "1e400"}, RowReason.DATE_UNREADABLE),
        ({"date": "x" * 10_000}, RowReason.DATE_UNREADABLE),
        ({"year": "99999"}, RowReason.YEAR_IMPOSSIBLE),
        ({"year": "-1"}, RowReason.YEAR_IMPOSSIBLE),
        ({"retention": "-5"}, RowReason.RETENTION_IMPOSSIBLE),
        ({"retention": "0"}, RowReason.RETENTION_IMPOSSIBLE),
        ({"retention": "99999999999999999999"}, RowReason.RETENTION_IMPOSSIBLE),
        ({"title": ""}, RowReason.TITLE_MISSING),
        ({"title": "\u200b \u00a0"}, RowReason.TITLE_MISSING),
        ({"title": "长" * 40_000}, RowReason.TEXT_TOO_LONG),
        ({"title": "#REF!"}, RowReason.IS_ERROR_VALUE),
    ],
)
def test_19_to_24_a_row_that_cannot_be_is_refused_with_its_place(
    empty_room: Room, tmp_path: Path, cells: dict[str, str], reason: RowReason | None
) -> None:
    path = write(tmp_path / "list.csv", as_csv([["目录"], HEAD, row(**cells), row(code="Z109-2")]))
    report = look(empty_room, path)
    assert (report.rows, report.taken) == (2, 1)
    (problem,) = report.refused
    assert reason is None or problem.reason is reason
    assert problem.row == 3
    assert problem.column in HEAD
    for language in LANGUAGES:
        assert sentence(problem.reason, language, **problem.facts)


@pytest.mark.parametrize(
    "pages", ["nan", "inf", "1e400", "1_000", "-3", "9223372036854775808", "9" * 5_000, "١٢"]
)
def test_20_and_22_a_number_nobody_can_count_to_is_kept_as_text(
    empty_room: Room, tmp_path: Path, pages: str
) -> None:
    path = write(tmp_path / "list.csv", as_csv([HEAD, row(pages=pages, box=pages)]))
    source = ImportDesk(empty_room).open(ImportRequest(path=path))
    (outcome,) = source.records()
    assert outcome.draft is not None
    assert outcome.draft.pages is None or outcome.draft.pages == 12
    assert look(empty_room, path).taken == 1


def test_20_full_width_digits_are_digits(empty_room: Room, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", as_csv([HEAD, row(pages="１２３", retention="１０年")]))
    (outcome,) = ImportDesk(empty_room).open(ImportRequest(path=path)).records()
    assert outcome.draft is not None
    assert (outcome.draft.pages, outcome.draft.retention) == (123, "D10")


def _bomb(path: Path) -> None:
    by_hand(path, SHEET + " " * 60_000_000 + "</worksheet>")


def _far_corner(path: Path) -> None:
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>'
    by_hand(path, f"{SHEET}<sheetData>{cells}</row></sheetData></worksheet>")


def _laughs(path: Path) -> None:
    prolog = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>'
    by_hand(path, SHEET.replace("?>", "?>" + prolog) + "<sheetData/></worksheet>")


def _outside(path: Path) -> None:
    prolog = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    by_hand(path, SHEET.replace("?>", "?>" + prolog) + "<sheetData/></worksheet>")


def _climbing(path: Path) -> None:
    by_hand(path, SHEET + "<sheetData/></worksheet>", extra={"..\\..\\evil": "x"})


def _right_to_left(path: Path) -> None:
    by_hand(path, SHEET + "<sheetData/></worksheet>", extra={"xl/档案\u202egpj.exe": "x"})


def _endless_ods(path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1"'
    line = f'{cell} table:number-columns-repeated="16384"/>'
    many = f'<table:table-row table:number-rows-repeated="1048576">{line}</table:table-row>'
    write_ods(path, f'<table:table table:name="S">{many}</table:table>')


def _locked_xls(path: Path) -> None:
    write_xls(path, record(0x002F, bytes(6)), S=[HEAD, GOOD])


def _lying_xls(path: Path) -> None:
    write_xls(path, record(0x00FC, struct.pack("<II", 1, 0x7FFFFFFF)), S=[HEAD, GOOD])


def _cut_off(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("S").write_row(0, 0, HEAD)
    path.write_bytes(path.read_bytes()[:-300])


def _twice(path: Path) -> None:
    by_hand(path, SHEET + "<sheetData/></worksheet>")
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", SHEET + "</worksheet>")


@pytest.mark.parametrize(
    ("make", "reasons"),
    [
        (_bomb, {FileReason.ZIP_BOMB}),
        (_far_corner, {FileReason.LYING_DIMENSION, FileReason.TOO_MANY_ROWS}),
        (_laughs, {FileReason.HAS_ENTITIES}),
        (_outside, {FileReason.HAS_ENTITIES}),
        (_climbing, {FileReason.ODD_NAMES}),
        (_right_to_left, {FileReason.ODD_NAMES}),
        (_twice, {FileReason.ODD_NAMES}),
        (_endless_ods, {FileReason.TOO_MANY_ROWS, FileReason.TOO_MANY_COLUMNS}),
        (_locked_xls, {FileReason.PASSWORD_PROTECTED}),
        (_lying_xls, {FileReason.DAMAGED}),
        (_cut_off, {FileReason.DAMAGED}),
    ],
)
def test_25_to_32_a_treacherous_workbook_is_refused(
    empty_room: Room, tmp_path: Path, make: Callable[[Path], None], reasons: set[FileReason]
) -> None:
    path = tmp_path / "list.xlsx"
    make(path)
    assert refused(empty_room, path) in reasons


def test_30_macros_hidden_sheets_and_links_are_told_and_left_alone(
    empty_room: Room, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("S")
        page.write_row(0, 0, HEAD)
        page.write_row(1, 0, GOOD)
        page.write_formula(1, 1, "='[other.xlsx]S'!A1", value="别处的题名")
        book.add_worksheet("藏").hide()
    look_at = ImportDesk(empty_room).look(ImportRequest(path=path))
    assert FileNotice.HAS_HIDDEN_SHEETS in look_at.notices
    assert look_at.sheets_read == ("S",)
    (outcome,) = ImportDesk(empty_room).open(ImportRequest(path=path)).records()
    assert outcome.draft is not None
    assert outcome.draft.title == "别处的题名"


@pytest.mark.parametrize("loss", ["grown", "gone"])
def test_35_and_36_a_file_that_changes_or_goes_leaves_nothing_half_done(
    empty_room: Room, tmp_path: Path, loss: str
) -> None:
    rows = [row(code=f"Z109-WS·2021-D10-BGS-{at:04}") for at in range(2_500)]
    path = write(tmp_path / "list.csv", as_csv([HEAD, *rows]))

    def pull(_done: int, _total: int) -> None:
        if loss == "gone":
            path.unlink(missing_ok=True)
        else:
            with path.open("a", encoding="utf-8") as stream:
                stream.write("x\n")

    before = acts(empty_room)
    with pytest.raises(RefusedError) as caught:
        ImportDesk(empty_room).apply(ImportRequest(path=path), pull)
    assert caught.value.reason in {FileReason.CHANGED_WHILE_READ, FileReason.UNREADABLE}
    assert acts(empty_room) == before
