"""Takes scans out of the stream of keys, whatever has the focus (screens.md §7)."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodQueryEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from desktop_archive.settings import ScannerTiming
from desktop_archive.ui.scanner.detector import Detector, Scan
from desktop_archive.ui.scanner.held_key import HeldKey, is_bare

SCAN_FIELD = "scan_field"
#: Where a letter is written, and is no key of a button.
_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_END = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def _milliseconds() -> float:
    return time.monotonic() * 1000


class ScanFilter(QObject):
    """An event filter over the whole program.

    Signals:
        scanned: the code of a scan.
        key_seen: character, gap in milliseconds; for the scanner's test page.
    """

    scanned = Signal(str)
    key_seen = Signal(str, float)

    def __init__(self, timing: ScannerTiming, clock: Callable[[], float] = _milliseconds) -> None:
        super().__init__()
        self.detector = Detector(timing)
        self._clock = clock
        self._last = 0.0
        self._taker: QWidget | None = None
        self._held = HeldKey(timing.max_gap_ms, self)

    def install(self, application: QApplication) -> None:
        """Listen to every key of the program."""
        application.installEventFilter(self)

    def use(self, timing: ScannerTiming) -> None:
        """Take other timings."""
        self.detector = Detector(timing)
        self._held.use(timing.max_gap_ms)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.InputMethodQuery:
            return self._answer_input_method(watched, event)
        if kind == QEvent.Type.ShortcutOverride and self._comes_as_a_key(event):
            # Qt would let a shortcut have it; it comes back as a key, and then the pause decides.
            event.accept()
            return True
        if kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._is_first_sight(watched):
            return False
        return self._key(event)

    def _comes_as_a_key(self, event: QEvent) -> bool:
        """Tell whether a shortcut must not have this key: a scan may begin with it, or goes on."""
        return self.detector.is_collecting or (isinstance(event, QKeyEvent) and is_bare(event))

    @staticmethod
    def _is_first_sight(watched: QObject) -> bool:
        """Tell whether this is the widget a key is for: it passes several on its way."""
        focus = QApplication.focusWidget()
        if focus is not None:
            return watched is focus
        return isinstance(watched, QWidget) and watched.isWindow()

    def _key(self, event: QKeyEvent) -> bool:
        now = self._clock()
        if not event.isAutoRepeat() and self._held.follow(event):
            self.detector.other()
        if event.key() in _END:
            self.key_seen.emit("\r" if event.key() != Qt.Key.Key_Tab else "\t", now - self._last)
            self._last = now
            scan = self.detector.end(now)
            if scan is None:
                return False
            self._take_back(scan)
            self.scanned.emit(scan.code)
            return True
        text = event.text()
        command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if len(text) != 1 or not text.isprintable() or command:
            if self.detector.is_collecting and text and not text.isprintable():
                # A control code in the middle of a burst comes from a barcode: it does nothing.
                return True
            if not event.isAutoRepeat() and text:
                self.detector.other()
            return False
        if event.isAutoRepeat():
            self.detector.other()
            return False
        self.key_seen.emit(text, now - self._last)
        self._last = now
        self._taker = QApplication.focusWidget()
        self.detector.character(text, now)
        if self.detector.is_collecting or isinstance(self._taker, _WRITTEN_IN):
            return False
        return self._held.hold(event)

    def _take_back(self, scan: Scan) -> None:
        """Take the scan's characters out of the field that had them meanwhile."""
        field = self._taker
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            at = field.cursorPosition()
            start = max(0, at - scan.typed)
            if field.text()[start:at].endswith(scan.code):
                field.setSelection(start, at - start)
                field.insert("")
        elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            cursor = field.textCursor()
            for _ in range(scan.typed):
                cursor.deletePreviousChar()

    @staticmethod
    def _answer_input_method(watched: QObject, event: QEvent) -> bool:
        """Say that scan fields take no input method: a pinyin one would swallow the digits."""
        if not (isinstance(watched, QWidget) and watched.property(SCAN_FIELD)):
            return False
        if isinstance(event, QInputMethodQueryEvent) and (
            event.queries() & Qt.InputMethodQuery.ImEnabled
        ):
            event.setValue(Qt.InputMethodQuery.ImEnabled, False)
            event.accept()
            return True
        return False


class ScanEdit(QLineEdit):
    """A field for codes: no input method, Latin letters only, Ctrl+Z is the view's while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(SCAN_FIELD, True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery, *arguments: object) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query, *arguments)
