"""The field that always waits for the next scan, and what is heard of the last one."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from desktop_archive.rules.lending import Severity
from desktop_archive.ui.scanner.filter import ScanEdit
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.labels import label

_HEIGHT = 56
_SIZES = (18, 16, 14, 13, 12)
#: One tone for done, two for look, three for refused: heard without looking.
_BEEPS = {Severity.DONE: 1, Severity.LOOK: 2, Severity.REFUSED: 3}
_PAUSE_MS = 160


class ScanField(QFrame):
    """The large field with its icon and its hint.

    Signals:
        entered: what was typed or pasted, or nothing for a blank Enter.
    """

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scan")
        self.edit = ScanEdit()
        self.edit.setFrame(False)
        self._mark = label("")
        self._key, self._hint = label("Enter", "code"), label("", "caption")
        layout = row(self._mark, self.edit, self._key, self._hint, space=SPACE[2])
        layout.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self._enter)
        theme().on_change(self._dress)

    def set_words(self, placeholder: str, hint: str) -> None:
        """Say what may be scanned, and what a blank Enter does now."""
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self._hint.setText(hint)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest size in which what may be scanned can be read whole."""
        words, has_hint = self.edit.placeholderText(), bool(self._hint.text())
        hint = self._hint.sizeHint().width() + self._key.sizeHint().width() + 2 * SPACE[2]
        whole = self.width() - self._mark.sizeHint().width() - 2 * SPACE[4] - 2 * SPACE[2]
        # With large text what may be scanned is more help than what Enter does.
        may_hint = has_hint and _wide(words, _SIZES[1]) <= whole - hint
        self._key.setVisible(may_hint)
        self._hint.setVisible(may_hint)
        room = whole - hint if may_hint else whole
        fitting = (size for size in _SIZES if _wide(words, size) <= room)
        self.edit.setFont(font(next(fitting, _SIZES[-1])))

    def _enter(self) -> None:
        text = self.edit.text()
        self.edit.clear()
        self.entered.emit(text)

    def _dress(self) -> None:
        colours = tokens()
        self.setFixedHeight(pixels(_HEIGHT))
        self._fit()
        self._mark.setPixmap(pixmap("scan-barcode", colours.accent, 24))
        self.setStyleSheet(
            f"#scan {{ background: {colours.surface}; border: 2px solid {colours.accent};"
            f" border-radius: {RADIUS}px; }}"
            "#scan QLineEdit { border: none; background: transparent; padding: 0; }"
            f'#scan QLabel[role="code"] {{ border: 1px solid {colours.line2};'
            f" border-radius: 3px; padding: 1px 5px; color: {colours.text2}; }}"
        )


def _wide(words: str, size: int) -> int:
    """Return how wide words are, with a little air for the cursor."""
    return QFontMetrics(font(size)).horizontalAdvance(words) + SPACE[2]


def sound(desk: QWidget, severity: Severity) -> None:
    """Let a desk be heard: once for done, twice for look, three times for refused."""
    for number in range(_BEEPS[severity]):
        QTimer.singleShot(number * _PAUSE_MS, desk, QApplication.beep)
