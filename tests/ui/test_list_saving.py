"""Every list leaves as it is shown: columns, order, filter, language; as a file and on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_archive.exchange.formula_guard import unguarded
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.services.actors import Actor
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportRequest
from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import View
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import KIND_ROLE


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    room.actor = Actor(1, "zhou", "周档", ("archivist",), rights_of([Role.ARCHIVIST]))
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.show()
    qtbot.waitExposed(made.main)
    yield made
    made.close()


def answer(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "XLSX (*.xlsx)") -> None:
    """The person chooses this file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def table_of(view: View, name: str) -> Table:
    return next(one for one in view.findChildren(Table) if one.objectName() == name)


def as_shown(table: Table) -> list[list[str]]:
    """What a person reads off the screen, headings first, from left to right."""
    header, model = table.horizontalHeader(), table.rows
    columns = [header.logicalIndex(at) for at in range(header.count())]
    columns = [at for at in columns if not header.isSectionHidden(at)]
    role = Qt.ItemDataRole.DisplayRole
    lines = [[str(model.headerData(at, Qt.Orientation.Horizontal, role)) for at in columns]]
    return lines + [
        [_read(model.index(number, at)) for at in columns] for number in range(model.rowCount())
    ]


def _read(cell: QModelIndex) -> str:
    """A number is saved as one: without the marks between its thousands."""
    words = str(cell.data(Qt.ItemDataRole.DisplayRole) or "")
    return words.replace(",", "") if cell.data(KIND_ROLE) == "number" else words


def in_file(path: Path) -> list[list[str]]:
    lines = []
    for row in read_table(path).sheets[0].rows():
        cells = [_as_words(cell) for cell in row.cells]
        lines.append(cells)
    return [line + [""] * (len(lines[0]) - len(line)) for line in lines]


def _as_words(cell: object) -> str:
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) else unguarded(str(cell))


def save(window: RoomWindow, table: Table, qtbot: QtBot) -> str:
    """Press the key for saving in a list and wait for what is told."""
    with qtbot.waitSignal(window.saver.told, timeout=20_000) as told:
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    return str(told.args[0])


@pytest.mark.requirement("X-29")
@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_list_is_saved_as_it_stands_on_the_screen(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    languages().choose("zh-CN")
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    view.search.setText("会")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    table = view.table
    table.horizontalHeader().moveSection(4, 0)
    table.setColumnHidden(6, True)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert 0 < table.rows.rowCount() < 300
    answer(monkeypatch, tmp_path / name)
    assert name in save(window, table, qtbot)
    assert in_file(tmp_path / name) == as_shown(table)
    assert AuditDesk(window._room).acts()[-1].action == "export"


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_catalogue_that_leaves_and_comes_back_changes_nothing(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    languages().choose(language)
    room = window._room
    window.main.open_view("catalogue")
    table = window.main.view("catalogue").table
    answer(monkeypatch, tmp_path / "list.xlsx")
    save(window, table, qtbot)
    with room.read() as session:
        before = session.execute(select(t.record)).all()
    request = ImportRequest(path=tmp_path / "list.xlsx", duplicates=Duplicates.UPDATE)
    report = ImportDesk(room).apply(request)
    assert (report.rows, report.skipped) == (table.rows.rowCount(), table.rows.rowCount())
    with room.read() as session:
        assert session.execute(select(t.record)).all() == before


def test_every_list_of_the_window_can_be_saved_and_printed(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = 0
    for key in window.main.view_keys():
        window.main.open_view(key)
        view = window.main.view(key)
        for tab in [name for name, _, _ in view.tabs()] or [""]:
            window.main.open_view(key, tab)
        for number, table in enumerate(view.findChildren(Table)):
            path = tmp_path / f"{key}-{number}.csv"
            answer(monkeypatch, path)
            words = [action.text() for action in table.menu().actions() if action.isEnabled()]
            assert {"Save list…", "Print list…"} <= set(words)
            with qtbot.waitSignal(window.saver.told, timeout=20_000):
                table.save_list()
            assert in_file(path) == as_shown(table), path.name
            seen += 1
    assert seen >= 10


def test_a_list_prints_as_it_stands(window: RoomWindow, qtbot: QtBot) -> None:
    window.main.open_view("reports", "movements")
    table = window.main.view("reports").tables["movements"]
    with qtbot.waitSignal(window.saver.printed) as printed:
        qtbot.keyClick(table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed.args[0].pdf.startswith(b"%PDF")
    assert printed.args[1] == "In and out register"


def test_what_somebody_may_not_read_stays_masked_in_the_file(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = window._room
    room.actor = Actor(1, "lin", "林", ("auditor",), rights_of([Role.AUDITOR]))
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    view.refresh()
    answer(monkeypatch, tmp_path / "list.csv")
    save(window, view.table, qtbot)
    rows = in_file(tmp_path / "list.csv")
    assert rows == as_shown(view.table)
    assert any("＊＊＊" in row for row in rows)
    room.actor = Actor(1, "chen", "陈", ("clerk",), rights_of([Role.CLERK]))
    answer(monkeypatch, tmp_path / "other.csv")
    assert "right" in save(window, view.table, qtbot).lower()
    assert not (tmp_path / "other.csv").exists()


@pytest.mark.requirement("X-29")
def test_trouble_with_the_file_is_told_and_leaves_what_was_there(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.main.open_view("catalogue")
    table = window.main.view("catalogue").table
    (tmp_path / "open.xlsx").write_text("old", "utf-8")
    (tmp_path / "~$open.xlsx").touch()
    cases = {
        tmp_path / "open.xlsx": "open in another program",
        tmp_path / "gone" / "list.csv": "is not there",
        window._room.path.with_suffix(".db"): "room itself",
        tmp_path / ("x" * 300 + ".csv"): "can't be the name",
    }
    for path, words in cases.items():
        monkeypatch.setattr(
            "desktop_archive.ui.list_saving.QFileDialog.getSaveFileName",
            lambda *_, path=path: (str(path), "XLSX (*.xlsx)"),
        )
        with qtbot.waitSignal(window.saver.told, timeout=20_000) as told:
            window.saver.save_to(table.shown("list"), path)
        assert words in told.args[0]
    assert (tmp_path / "open.xlsx").read_text("utf-8") == "old"
    assert not list(tmp_path.glob("*.part"))


def test_a_saving_that_is_stopped_leaves_nothing(
    window: RoomWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.main.open_view("catalogue")
    shown = window.main.view("catalogue").table.shown("list")
    handles = []
    run = window.background.run
    window.background.run = lambda *steps: handles.append(run(*steps)) or handles[-1]
    endless = type(shown)(
        shown.title, shown.headings, shown.columns, lambda: _for_ever(shown, handles), 10**6
    )
    with qtbot.waitSignal(window.saver.told, timeout=20_000) as told:
        window.saver.save_to(endless, tmp_path / "list.xlsx")
    assert "Nothing was saved" in told.args[0]
    assert [path.name for path in tmp_path.glob("*list*")] == []


def _for_ever(shown: object, handles: list) -> Iterator[object]:
    rows = list(shown.rows())
    while True:
        yield from rows
        handles[0].stop()


def test_the_key_for_saving_is_the_usual_one() -> None:
    assert QKeySequence(QKeySequence.StandardKey.Save).toString() == "Ctrl+S"
