"""What one may not see is on no page of the window, in no tool tip, title or copied line (A17)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.reach import SHOWN_POLICY, GuardedShown
from desktop_archive.services.actors import Actor
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.store import room as store_room
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.table import Table
from tests.services import twins
from tests.ui.conftest import CLOCK, let_go
from tests.ui.test_geometry import pages
from tests.ui.test_hostile_text import columns_of, painted_words

#: Reads nothing guarded; the pages of the trail count its lines and are the auditor's alone.
_NOT = {Right.OPEN_CONFIDENTIAL, Right.AUDIT_READ, Right.BACKUP, Right.ACCOUNTS}
LEVEL_ONE = Actor(9_999, "level-one", "甲", (), frozenset(Right) - _NOT, clearance=1)
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip


@pytest.fixture
def secret(room: Room) -> Room:
    """The practice room in which something is said of every guarded record."""
    twins.tell_secrets(room)
    return room


def shown(path: Path, here: Path, qtbot: QtBot, shows: GuardedShown) -> dict[str, list[str]]:
    """Return everything that the window says page by page to somebody of level one."""
    shutil.copy(path, here)
    room = open_room(here, clock=CLOCK)
    with room.act("set") as session:
        store_room.set_policy(session, SHOWN_POLICY, shows.value, "周敏")
    room.actor = LEVEL_ONE
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.resize(1366, 768)
    window.main.show()
    qtbot.waitExposed(window.main)
    for key in window.main.view_keys():
        window.main.view(key)  # made now, not whenever the window has time for it
    found = {page: list(_says(window.main)) for page in pages(window)}
    for code in ("0001", "0002", "0005", *twins.WORDS, "合同"):
        found[f"find {code}"] = _found(window, code)
    window.main.view("shelf_map").grant(Wish("box", 1))
    found["box"] = list(_says(window.main))
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.close()
    let_go()
    return found


def _found(window: RoomWindow, text: str) -> list[str]:
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    view.grant(Wish("search", text))
    QApplication.processEvents()
    return [one for one in _says(window.main) if one != text]


def _says(main: QWidget) -> Iterator[str]:
    """Yield words painted, titles, names for the blind, tool tips, and what tables hold."""
    yield painted_words(main)
    for one in filter(QWidget.isVisible, [main, *main.findChildren(QWidget)]):
        yield from filter(None, (one.windowTitle(), one.toolTip(), one.accessibleName()))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _cells(one)
        if isinstance(one, Table) and one.isVisible() and one.rows.rowCount():
            one.selectAll()
            QTest.keyClick(one, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            yield QApplication.clipboard().text()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(columns_of(model)):
            index = model.index(row, column)
            for role in _ROLES:
                yield str(model.data(index, role) or "")


@pytest.mark.torture
@pytest.mark.parametrize(
    ("shows", "twin_of"),
    [
        (GuardedShown.NOTHING, twins.without_secrets),
        (GuardedShown.PLACE, twins.with_other_words),
    ],
)
def test_no_page_tells_more_than_the_same_room_without_it(
    secret: Room,
    qtbot: QtBot,
    tmp_path: Path,
    shows: GuardedShown,
    twin_of: Callable[[Room, Path], Path],
) -> None:
    twin = twin_of(secret, tmp_path / "twin.db")
    here = tmp_path / "seen" / "practice.db"
    here.parent.mkdir()
    mine = shown(secret.path, here, qtbot, shows)
    other = shown(twin, here, qtbot, shows)
    assert len(mine) > 20
    for page, words in mine.items():
        assert [one for one in words if one not in other[page]] == [], page
        assert [one for one in other[page] if one not in words] == [], page
    told = repr([words for page, words in mine.items() if not page.startswith("find")])
    assert not any(word in told for word in twins.WORDS)
