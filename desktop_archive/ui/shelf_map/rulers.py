"""Numbers at the edges of the wall that stay in view: bays above, shelves at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.ui.theme.current import font, mono, tokens

Stretch = tuple[str, float, float]


class Ruler(QWidget):
    """Words over stretches of the wall, in pixels of the view beside it."""

    def __init__(self, parent: QWidget, *, upright: bool) -> None:
        super().__init__(parent)
        self._upright = upright
        self._stretches: Sequence[Stretch] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show words from where to where."""
        if list(stretches) != list(self._stretches):
            self._stretches = stretches
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(tokens().text3))
        drawn = mono(11) if self._upright else font(12)
        painter.setFont(drawn)
        metrics = QFontMetrics(drawn)
        end = self.height() if self._upright else self.width()
        for words, start, stop in self._stretches:
            # A word stays in the middle of what is seen of its stretch.
            first, last = max(start, 0.0), min(stop, float(end))
            needed = metrics.height() * 0.8 if self._upright else metrics.horizontalAdvance(words)
            if last - first < needed:
                continue
            box = QRectF(0, first, self.width() - 4, last - first)
            if not self._upright:
                box = QRectF(first, 0, last - first, self.height() - 2)
            flags = Qt.AlignmentFlag.AlignRight if self._upright else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(box, int(flags | Qt.AlignmentFlag.AlignVCenter), words)


class Callout(QWidget):
    """The code of the found box above it, on a plate with a point."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._tip = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def words(self) -> str:
        """Return what is written."""
        return self._words

    def say(self, words: str) -> None:
        """Write something, or nothing."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def point_at(self, x: float, y: float) -> None:
        """Stand above a point, within the parent."""
        metrics = QFontMetrics(mono(12, bold=True))
        wide, high = metrics.horizontalAdvance(self._words) + 20, metrics.height() + 14
        holder = self.parentWidget()
        space = holder.width() if holder is not None else wide
        left = min(max(2.0, x - wide / 2), max(2.0, space - wide - 2.0))
        self._tip = x - left
        self.setGeometry(round(left), round(max(0.0, y - high)), wide, high)
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        plate = QRectF(0, 0, self.width(), self.height() - 6)
        painter.drawRoundedRect(plate, 4, 4)
        tip = min(max(self._tip, 8.0), self.width() - 8.0)
        painter.translate(tip, self.height() - 7)
        painter.rotate(45)
        painter.drawRect(QRectF(-4, -4, 8, 8))
        painter.resetTransform()
        painter.setPen(QColor(tokens().on_accent))
        painter.setFont(mono(12, bold=True))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), self._words)
