"""What happens when something goes wrong that should not: logged, told, and the window lives on."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop_archive.logs import note_failure, trace_of
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say_failure


class ErrorReports(QObject):
    """Catches what nobody else caught.

    Signals:
        trouble: a refusal or a trouble of the room that a view let pass, in words.
    """

    trouble = Signal(str)
    _bug = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: ErrorDialog | None = None
        self._bug.connect(self._show)

    def install(self) -> None:
        """Catch errors of slots and of threads from now on."""
        sys.excepthook = self.caught
        threading.excepthook = lambda what: self.caught(
            what.exc_type, what.exc_value or what.exc_type(), what.exc_traceback
        )

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Tell known trouble in words; log and report everything else."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        words = say_failure(error)
        if words is not None:
            self.trouble.emit(words)
            return
        self._bug.emit(note_failure(error), trace_of(error.with_traceback(trace)))

    def _show(self, number: str, details: str) -> None:
        if self._open is not None:
            return
        self._open = ErrorDialog(self._window, number, details)
        self._open.finished.connect(self._closed)
        self._open.show()

    def _closed(self, _result: int) -> None:
        self._open = None


class ErrorDialog(QDialog):
    """Says that the program made a mistake, what is safe, and what to do."""

    def __init__(self, parent: QWidget, number: str, details: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The program made a mistake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setMinimumHeight(220)
        self._details.hide()
        words = self.tr(
            "What you did last was not stored; everything that was told as done before is safe. "
            "You can go on working. If it happens again, send the number below to whoever looks "
            "after the program."
        )
        close = Button(self.tr("Go on"), kind="primary", on_click=self.accept)
        show = Button(self.tr("Details"), on_click=self._toggle)
        copy = Button(self.tr("Copy"), on_click=lambda: self._copy(number, details))
        self.setLayout(
            column(
                label(self.tr("The program made a mistake"), "name"),
                label(words, "body", wrap=True),
                label(number, "code"),
                self._details,
                row(close, None, show, copy),
                space=SPACE[3],
                margin=SPACE[5],
            )
        )

    def _toggle(self) -> None:
        self._details.setVisible(self._details.isHidden())

    @staticmethod
    def _copy(number: str, details: str) -> None:
        QGuiApplication.clipboard().setText(f"{number}\n{details}")
