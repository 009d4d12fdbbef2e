"""The one top-level window: it holds the doorway and the room, one at a time."""

import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import DeskLock
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap

_INPUT = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)

_LOOK_MS = 1_000

Clock = Callable[[], float]


class Frame(QStackedWidget):
    """Shows one page; keeps its size and place.

    Signals:
        closing: the window is about to close, unless it is held.
    """

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._is_held = self._is_wanted_closed = False
        self.resize(1366, 768)
        self.setMinimumSize(1024, 640)
        self.setWindowIcon(QIcon(pixmap("library", tokens().accent, 64)))
        stored = QSettings().value("window/geometry")
        if stored is not None:
            self.restoreGeometry(stored)

    def show_page(self, page: QWidget) -> None:
        """Show a page, taking it in when it is new."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """Let go of a page."""
        self.removeWidget(page)
        page.deleteLater()

    def hold(self) -> None:
        """Stay open, even if somebody wants it closed, until it is released."""
        self._is_held = True

    def release(self) -> bool:
        """Let it be closed again; tell whether it closes, because somebody wanted that."""
        self._is_held = False
        return self._is_wanted_closed and self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("window/geometry", self.saveGeometry())
        self.closing.emit()
        if self._is_held:
            self._is_wanted_closed = True
            event.ignore()
            return
        super().closeEvent(event)


class IdleWatch(QObject):
    """Notices that nobody has touched anything for a while, or that the day's work is over (F22).

    It looks at the clock every second: a computer that slept locks as soon as it wakes.

    Signals:
        idle: the time is up.
    """

    idle = Signal()

    def __init__(
        self, application: QApplication, steady: Clock = time.monotonic, wall: Clock = time.time
    ) -> None:
        super().__init__()
        self._application, self._clocks = application, (steady, wall)
        self._lock = DeskLock()
        self._touched = self._came = self._read()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int, *, came_in: bool) -> None:
        """Count from now; the day's work begins when somebody comes in."""
        self._lock = DeskLock(minutes)
        self._touched = self._read()
        if came_in:
            self._came = self._touched
        self._timer.start()
        self._application.installEventFilter(self)

    def stop(self) -> None:
        """Stop counting, and see nothing of what goes on meanwhile."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def look(self) -> None:
        """Look at the clock, and tell when the time is up."""
        if self._timer.isActive() and self._lock.has_fallen(
            self._since(self._touched), self._since(self._came)
        ):
            self.stop()
            self.idle.emit()

    def _read(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)

    def _since(self, then: tuple[float, ...]) -> timedelta:
        """Return the longer time: one clock stands still in sleep, the other may be set back."""
        return timedelta(
            seconds=max(now - past for now, past in zip(self._read(), then, strict=True))
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            # What wakes a computer that slept too long is no touch of who is signed in.
            self.look()
            self._touched = self._read()
        return False
