"""From key to painted answer: the find field and the catalogue's question, in the window."""

import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from typing_extensions import override

from benchmarks.rooms import enter
from benchmarks.searching import questions
from benchmarks.timing import Figure, now, percentile
from benchmarks.window import without_screen
from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.catalogue.view import CatalogueView
from desktop_archive.ui.room_window import RoomWindow

_BAR, _PRESSES, _LONGEST_S, _HEARTBEAT_MS = 50.0, 40, 30.0, 250
_SETTLED_MS = 2_000


class _Painted(QObject):
    """Knows whether a widget was painted since its answer came."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.is_answered = self.is_painted = False
        watched.installEventFilter(self)

    def forget(self) -> None:
        """Wait for another answer."""
        self.is_answered = self.is_painted = False

    def answer(self) -> None:
        """Take note that the answer stands; it is not painted yet."""
        self.is_answered, self.is_painted = True, False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.is_painted = self.is_answered
        return False


def figures(path: Path) -> list[Figure]:
    """Type every kind of question into both fields of the window."""
    raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    kinds = [(asked.kind, asked.text) for asked in questions(raw)]
    raw.close()
    with without_screen(), enter(path) as room:
        return _in_window(room, kinds)


def _in_window(room: Room, kinds: list[tuple[str, str]]) -> list[Figure]:
    window = RoomWindow(room, Settings())
    window.main.show()
    window.welcome()
    for key in window.main.view_keys():
        # The window makes its views in spare moments: none of that falls between two keys here.
        window.main.view(key)
    heartbeat = QTimer(window)
    heartbeat.start(_HEARTBEAT_MS)
    window.main.open_view("catalogue")
    view = window.views["catalogue"]
    assert isinstance(view, CatalogueView)
    window.main.activateWindow()
    # What the views read when they were made is not what the first key sets off.
    QTest.qWait(_SETTLED_MS)
    try:
        return [*_found(window, kinds), *_listed(view, kinds)]
    finally:
        window.close()
        window.main.close()


def _found(window: RoomWindow, kinds: list[tuple[str, str]]) -> list[Figure]:
    hits = window.main.findChild(QListWidget, "hits")
    assert hits is not None
    painted = _Painted(hits.viewport())
    # The list is filled line by line in one go; what is painted comes after the last line.
    hits.model().rowsInserted.connect(painted.answer)
    field = window.main.top.field
    field.setFocus()
    return [_figure(f"key to hits: {kind}", field, text, painted) for kind, text in kinds]


def _listed(view: CatalogueView, kinds: list[tuple[str, str]]) -> list[Figure]:
    painted = _Painted(view.table.viewport())
    view.list.shown.connect(painted.answer)
    view.search.setFocus()
    return [_figure(f"key to list: {kind}", view.search, text, painted) for kind, text in kinds]


def _figure(name: str, field: QLineEdit, text: str, painted: _Painted) -> Figure:
    spent: list[float] = []
    by_wall: list[float] = []
    while len(spent) < _PRESSES:
        field.clear()
        for press in _presses(field, text):
            by_clock, wall = _until_painted(press, painted)
            spent.append(by_clock)
            by_wall.append(wall)
    note = f"p50 {percentile(spent, 0.5):.1f}, by the wall p95 {percentile(by_wall, 0.95):.1f}"
    return Figure(name, percentile(spent, 0.95), "ms p95", _BAR, note=note)


def _presses(field: QLineEdit, text: str) -> Iterator[Callable[[], None]]:
    """Return the presses: a key for every Latin sign, one choice of the input method per word."""
    for part in re.findall(r"[ -~]|[^ -~]+", text):
        yield lambda part=part: _press(field, part)  # type: ignore[misc]


def _press(field: QLineEdit, part: str) -> None:
    if part.isascii():
        QTest.keyClicks(field, part)
        return
    event = QInputMethodEvent()
    event.setCommitString(part)
    QApplication.sendEvent(field, event)


def _until_painted(press: Callable[[], None], painted: _Painted) -> tuple[float, float]:
    """Return the milliseconds until the answer is painted, of the processor and by the wall."""
    painted.forget()
    # In the running program the loop lets go between two keys of what the last answer replaced.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    began, stood = now(), time.perf_counter()
    latest = time.perf_counter() + _LONGEST_S
    press()
    while not painted.is_painted:
        # Waiting costs no processor time; the heartbeat ends it where nothing comes.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > latest:
            raise RuntimeError("what was typed has no painted answer")
    return (now() - began) * 1000, (time.perf_counter() - stood) * 1000
