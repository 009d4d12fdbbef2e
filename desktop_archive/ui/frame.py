"""The one top-level window: it holds the doorway and the room, one at a time."""

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap

_INPUT = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)


class Frame(QStackedWidget):
    """Shows one page; keeps its size and place.

    Signals:
        closing: the window is about to close.
    """

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
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

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("window/geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)


class IdleWatch(QObject):
    """Notices that nobody has touched anything for a while.

    Signals:
        idle: the time is up.
    """

    idle = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        application.installEventFilter(self)

    def start(self, minutes: int) -> None:
        """Count from now; 0 minutes never locks."""
        if minutes > 0:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._timer.isActive():
            self._timer.start()
        return False
