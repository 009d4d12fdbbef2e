"""A mistake of the program is told with a number; the window and the room live on (F49)."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, select

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from desktop_archive.ui.error_reports import ErrorDialog, ErrorReports
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.widgets.labels import PlainLabel
from desktop_archive.ui.words import say
from tests.services import builders as make


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.show()
    yield made
    made.close()


@pytest.fixture
def reports(window: RoomWindow, monkeypatch: pytest.MonkeyPatch) -> ErrorReports:
    """Reports that catch what nobody else caught, as long as the test runs."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = ErrorReports(window.main)
    made.install()
    return made


def in_a_slot(window: RoomWindow, what: object) -> None:
    """Do something as a click would: inside a slot, with nobody above to catch it."""
    QTimer.singleShot(0, window.main, what)  # type: ignore[call-overload]
    QApplication.processEvents()
    QApplication.processEvents()


def close_dialogs(window: RoomWindow) -> list[str]:
    """Close what was told, and return what it said."""
    found = [one for one in window.main.findChildren(ErrorDialog) if one.isVisible()]
    said = ["\n".join(each.text() for each in one.findChildren(PlainLabel)) for one in found]
    for one in found:
        one.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return said


def test_a_mistake_in_the_middle_of_an_act_leaves_nothing_of_it(
    window: RoomWindow,
    room: Room,
    reports: ErrorReports,  # noqa: ARG001
) -> None:
    def act() -> None:
        with room.act("test") as session:
            session.execute(insert(t.unit), {"code": "B", "name": "半"})
            message = "injected"
            raise RuntimeError(message)

    in_a_slot(window, act)
    assert len(close_dialogs(window)) == 1
    with room.read() as session:
        assert "半" not in session.execute(select(t.unit.c.name)).scalars().all()
    make.unit(room, "半")


def test_known_trouble_is_told_in_words_and_not_as_a_mistake(
    window: RoomWindow, reports: ErrorReports, qtbot: QtBot
) -> None:
    def act() -> None:
        raise ArchiveUnavailableError(StoreProblem.DISK_FULL)

    with qtbot.waitSignal(reports.trouble) as told:
        in_a_slot(window, act)
    assert told.args == [say(StoreProblem.DISK_FULL)]
    assert close_dialogs(window) == []


def test_a_mistake_in_a_thread_is_told_too(
    window: RoomWindow, reports: ErrorReports, qtbot: QtBot
) -> None:
    def work() -> None:
        message = "injected"
        raise RuntimeError(message)

    with qtbot.waitSignal(reports._bug):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert len(close_dialogs(window)) == 1
