"""The tour's window, its scanner, and the folder that keeps what it saw."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.languages import languages
from desktop_archive.ui.main_window import MainWindow
from desktop_archive.ui.printing.preview import Preview
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.theme.current import theme
from desktop_archive.window import make_frame
from tests.letting_go import close_window, let_go

OUT = Path(__file__).resolve().parents[2] / "build" / "tour"


class Tour:
    """The program as it opens on a new machine, and a camera."""

    def __init__(self, qtbot: QtBot, application: QApplication, chapter: str) -> None:
        self.qtbot, self._application, self.chapter = qtbot, application, chapter
        self._numbers = itertools.count(1)
        chosen = Settings(language="en", theme="light")
        self.frame = make_frame(application, chosen)
        self.doorman = Doorman(application, self.frame, chosen)
        self.doorman.enter()
        self.frame.resize(1366, 768)
        self.frame.show()
        self._come_to_front()

    @property
    def page(self) -> QWidget:
        """What the window shows now."""
        shown = self.frame.currentWidget()
        assert shown is not None
        return shown

    @property
    def room(self) -> Room:
        """The room that the doorman opened."""
        room = self.doorman._room
        assert room is not None
        return room

    @property
    def inside(self) -> RoomWindow:
        """The room's window, once somebody has signed in."""
        window = self.doorman.window
        assert window is not None
        return window

    @property
    def main(self) -> MainWindow:
        """The page with the views."""
        return self.inside.main

    def settle(self) -> None:
        """Let the window paint what is waiting."""
        for _ in range(4):
            self._application.processEvents()

    def shoot(self, name: str) -> Path:
        """Take a picture of the window under the next number."""
        self.settle()
        path = OUT / f"{self.chapter}-{next(self._numbers):02}-{name}.png"
        assert self.frame.grab().save(str(path))
        return path

    def paper(self, name: str) -> bytes:
        """Keep and close the newest paper, from the preview that shows it."""
        self.settle()
        preview = self.frame.findChildren(Preview)[-1]
        number = f"{self.chapter}-{next(self._numbers):02}-{name}"
        self.qtbot.waitUntil(lambda: _is_drawn(preview), timeout=10_000)
        assert preview.grab().save(str(OUT / f"{number}-preview.png"))
        preview.save_to(OUT / f"{number}.pdf")
        preview.setParent(None)
        preview.reject()
        self._come_to_front()
        return (OUT / f"{number}.pdf").read_bytes()

    def type(self, widget: QWidget, words: str) -> None:
        """Type words into a field as a person does: Chinese comes from the input method."""
        widget.setFocus()
        if words.isascii():
            self.qtbot.keyClicks(widget, words)
            return
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(widget, event)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self._come_to_front()
        self.qtbot.keyClick(self._focus(), key)

    def scan(self, code: str) -> None:
        """Scan a barcode: the scanner types it, sign by sign, where the focus is."""
        self._come_to_front()
        target = self._focus()
        for sign in code:
            _send(target, Qt.Key(ord(sign.upper())), sign)
        _send(target, Qt.Key.Key_Return, "\r")
        self.settle()

    def _come_to_front(self) -> None:
        self.frame.activateWindow()
        self.qtbot.waitUntil(self.frame.isActiveWindow, timeout=5_000)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.page


def _is_drawn(preview: Preview) -> bool:
    """Tell whether something is on the first page: it is drawn off the window's thread."""
    page = preview.pages.viewport().grab().toImage()
    middle, width = page.height() // 2, page.width()
    return any(
        page.pixelColor(x, y).lightness() < 128
        for y in range(20, middle, 3)
        for x in range(width // 8, width * 7 // 8, 3)
    )


def _send(widget: QWidget, key: Qt.Key, text: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, none, text))


@pytest.fixture
def begin(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[str], Tour]]:
    """Open the program as on a machine that has never seen it."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "qt"))
    opened: list[Tour] = []

    def start(chapter: str) -> Tour:
        OUT.mkdir(parents=True, exist_ok=True)
        # Only this chapter's old pictures: another worker may be making the next one.
        for old in OUT.glob(f"{chapter}-[0-9][0-9]-*"):
            old.unlink()
        tour = Tour(qtbot, qapp, chapter)
        opened.append(tour)
        return tour

    yield start
    for tour in opened:
        close_window(tour.frame, qtbot)
    # What was closed goes now: it would read its room once more when the language changes.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().choose("en")
    theme().choose("light", 1.0)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish(nodeid: str) -> None:
    """Let go what only the values of the test still held: other tests change the language too."""
    if nodeid.startswith("tests/tour/"):
        let_go()
