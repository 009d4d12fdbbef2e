"""The legend: each line with its colour and pattern, its count, and a filter of the wall."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.ui.shelf_map.painting import draw_swatch
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.words import say_list

_ROW, _SWATCH, _TALL = 22, 13, 16


class Legend(QWidget):
    """Swatches drawn as the spines are; a line pressed leaves only its boxes in view.

    Signals:
        chosen: the keys of the lines that are pressed; none shows everything.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, str, int]] = []
        self._only: frozenset[str] = frozenset()
        self._at = 0
        self._words = ("{0} {1}", "{0}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().on_change(self._dress)

    def show_lines(self, words: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Show every line with its word and count."""
        self._lines = [(key, word, counts.get(key, 0)) for key, word in words.items()]
        self._only &= frozenset(words)
        self._at = min(self._at, max(0, len(self._lines) - 1))
        self._name()
        self._dress()

    def set_words(self, line: str, pressed: str) -> None:
        """Take the words in which a line is read out: {0} word, {1} count; pressed: {0} line."""
        self._words = (line, pressed)

    def only(self) -> frozenset[str]:
        """Return the lines that are pressed."""
        return self._only

    def press(self, key: str) -> None:
        """Leave only what this line speaks of in view, or everything again."""
        self._only ^= {key}
        self._name()
        self.update()
        self.chosen.emit(self._only)

    def show_all(self) -> None:
        """Let go of every line."""
        if self._only:
            self._only = frozenset()
            self._name()
            self.update()
            self.chosen.emit(self._only)

    def widest(self) -> int:
        """Return how wide the widest line is, so that no word is cut."""
        metrics = QFontMetrics(font(12))
        return max(
            (
                32 + metrics.horizontalAdvance(word) + 10 + metrics.horizontalAdvance(f"{count:,}")
                for _, word, count in self._lines
            ),
            default=0,
        )

    def _name(self) -> None:
        """Say all lines, or the one under the keys."""
        if self.hasFocus() and self._lines:
            key, word, count = self._lines[self._at]
            line = self._words[0].format(word, count)
            self.setAccessibleName(self._words[1].format(line) if key in self._only else line)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            return
        self.setAccessibleName(
            say_list([f"{word} {count}" for _, word, count in self._lines if count])
        )

    def _dress(self) -> None:
        self.setMinimumHeight(pixels(_ROW) * len(self._lines))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.widest(), self.minimumHeight())

    # --- pointer and keys ---------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y() // pixels(_ROW))
        if 0 <= at < len(self._lines):
            self._at = at
            self.press(self._lines[at][0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._lines:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._at = min(max(0, self._at + step), len(self._lines) - 1)
            self._name()
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lines:
            self.press(self._lines[self._at][0])
        elif key == Qt.Key.Key_Escape and self._only:
            self.show_all()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._name()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._name()
        self.update()

    # --- painting -----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row = pixels(_ROW)
        for number, (key, word, count) in enumerate(self._lines):
            line = QRectF(0, number * row, self.width(), row)
            self._paint_ground(painter, line, key, number)
            swatch = QRectF(6, line.top() + (row - _TALL) // 2, _SWATCH, _TALL)
            draw_swatch(painter, swatch, key)
            is_quiet = not count or bool(self._only and key not in self._only)
            painter.setFont(font(12, bold=key in self._only))
            painter.setPen(QColor(tokens().text3 if is_quiet else tokens().text))
            words = line.adjusted(28, 0, -6, 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | middle), word)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | middle), f"{count:,}")

    def _paint_ground(self, painter: QPainter, line: QRectF, key: str, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inner = line.adjusted(1, 1, -1, -1)
        if key in self._only:
            painter.setBrush(QColor(tokens().accent_tint))
            painter.drawRoundedRect(inner, 4, 4)
        if self.hasFocus() and number == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(inner, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
