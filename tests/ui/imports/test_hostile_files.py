"""Treacherous files (reliability §6, 12-36) chosen in the window: refused in words, room as it was."""

import zipfile

import pytest
import xlsxwriter
from sqlalchemy import func, select

from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.imports.view import ImportView
from desktop_archive.ui.languages import languages
from tests.exchange.test_tables import HEAD as SHEET
from tests.exchange.test_tables import by_hand

HEAD = "档号,题名,日期\n"
GOOD = "Z109-WS·2021-D10-BGS-9001,通知,20210318\n"


def _bomb(path):
    by_hand(path, SHEET + " " * 60_000_000 + "</worksheet>")


def _outside(path):
    prolog = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    by_hand(path, SHEET.replace("?>", "?>" + prolog) + "<sheetData/></worksheet>")


def _climbing(path):
    by_hand(path, SHEET + "<sheetData/></worksheet>", extra={"../../evil": "x"})


FILES = {
    "12 nul": lambda p: p.write_bytes((HEAD + "a\0b,c,d\n").encode()),
    "13 long field": lambda p: p.write_text(HEAD + f"1,{'x' * 200_001},20210318\n", "utf-8"),
    "14 open quote": lambda p: p.write_text(HEAD + '"never closed,1\n' + GOOD * 1_000, "utf-8"),
    "15 no encoding": lambda p: p.write_bytes((HEAD + GOOD).encode() + b"\xff\xfe\xfd"),
    "17 no headings": lambda p: p.write_text("甲,乙\n1,2\n", "utf-8"),
    "25 bomb": _bomb,
    "29 outside": _outside,
    "30 a web page": lambda p: p.write_text("<html><table><tr><td>档号</td></tr></table>", "utf-8"),
    "31 climbing": _climbing,
    "empty": lambda p: p.write_bytes(b""),
    "gone": lambda _p: None,
}


@pytest.fixture
def view(room, qtbot):
    background = Background()
    made = ImportView(ImportDesk(room), background)
    qtbot.addWidget(made)
    made.wait_for = lambda: qtbot.waitUntil(lambda: not background.is_busy(), timeout=60_000)
    yield made
    assert background.close()


def acts(room):
    with room.read() as session:
        return session.execute(select(func.count()).select_from(t.audit)).scalar_one()


@pytest.mark.parametrize("what", FILES)
def test_a_file_that_cannot_be_trusted_is_refused_in_words(view, room, tmp_path, what):
    suffix = ".xlsx" if FILES[what].__name__.startswith("_") else ".csv"
    path, before = tmp_path / f"list{suffix}", acts(room)
    FILES[what](path)
    view.take_file(path)
    view.wait_for()
    said = view.notice.text()
    assert said
    assert "Traceback" not in said
    assert "Error" not in said
    assert not view.apply_button.isEnabled()
    assert view.report() is None
    assert acts(room) == before
    # After the refusal a good list is taken as ever.
    (tmp_path / "good.csv").write_text(HEAD + GOOD, "utf-8")
    view.take_file(tmp_path / "good.csv")
    view.wait_for()
    assert view.apply_button.isEnabled()
    assert view.report().taken == 1


def test_macros_are_never_run_and_the_rows_are_read(view, tmp_path):
    """Point 30: a workbook with macros gives its rows and nothing else."""
    plain, path = tmp_path / "plain.xlsx", tmp_path / "list.xlsm"
    with xlsxwriter.Workbook(str(plain)) as book:
        page = book.add_worksheet("S")
        page.write_row(0, 0, ["档号", "题名", "日期"])
        page.write_row(1, 0, ["Z109-WS·2021-D10-BGS-9001", "通知", "20210318"])
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    view.take_file(path)
    view.wait_for()
    assert view.report().taken == 1
    languages().choose("zh-CN")
    view.take_file(path)
    view.wait_for()
    assert "宏" in view.notice.text()
