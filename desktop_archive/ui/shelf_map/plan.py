"""The plan: every side of every range as a small bar that shows how full it is (B-06)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop_archive.services.shelf_models import SidePlan
from desktop_archive.ui.theme.current import mono, pixels, theme, tokens
from desktop_archive.ui.widgets.labels import tooltip

_BAR, _TALL, _GAP, _RANGE_GAP, _LINE_GAP = 11, 54, 2, 8, 10
_NEARLY_FULL = 0.95


class RoomPlan(QWidget):
    """Ranges from left to right, their sides beside each other, numbers below.

    Signals:
        side_chosen: the id of a side.
    """

    side_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sides: Sequence[SidePlan] = ()
        self._words: Sequence[str] = ()
        self._bars: list[tuple[QRectF, SidePlan]] = []
        self._numbers: list[tuple[QRectF, str]] = []
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().on_change(self._lay_out)

    def show_sides(self, sides: Sequence[SidePlan], words: Sequence[str]) -> None:
        """Show the sides of a zone; words say each of them."""
        self._sides, self._words = sides, words
        self._lay_out()

    def choose(self, side_id: int | None) -> None:
        """Mark the side whose wall is shown."""
        self._chosen = side_id
        at = self._index()
        self.setAccessibleName(self._words[at] if at is not None else "")
        self.update()

    def chosen(self) -> int | None:
        """Return the side that is marked."""
        return self._chosen

    def neighbour(self, step: int) -> int | None:
        """Return the side before or after the chosen one."""
        at = self._index()
        wanted = 0 if at is None else at + step
        return self._sides[wanted].id if 0 <= wanted < len(self._sides) else None

    def _index(self) -> int | None:
        return next((at for at, side in enumerate(self._sides) if side.id == self._chosen), None)

    def _lay_out(self) -> None:
        """Put the bars of a range together and ranges into as many lines as needed."""
        self._bars, self._numbers = [], []
        bar, tall = pixels(_BAR), pixels(_TALL)
        metrics = QFontMetrics(mono(11))
        x, y = 2.0, 2.0
        groups: dict[str, list[SidePlan]] = {}
        for side in self._sides:
            groups.setdefault(side.range, []).append(side)
        for code, sides in groups.items():
            bars = len(sides) * bar + (len(sides) - 1) * _GAP
            width = max(bars, metrics.horizontalAdvance(code))
            if x + width > self.width() - 2 and x > 2:  # noqa: PLR2004  the first of a line
                x, y = 2.0, y + tall + metrics.height() + _LINE_GAP
            left = x + (width - bars) / 2
            for number, side in enumerate(sides):
                self._bars.append((QRectF(left + number * (bar + _GAP), y, bar, tall), side))
            self._numbers.append((QRectF(x - 4, y + tall + 2, width + 8, metrics.height()), code))
            x += width + _RANGE_GAP
        self.setMinimumHeight(round(y + tall + metrics.height() + 6))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        for rect, side in self._bars:
            painter.fillRect(rect, QColor(colours.surface2))
            filled = rect.adjusted(0, rect.height() * (1 - side.fill), 0, 0)
            is_full = side.fill >= _NEARLY_FULL
            painter.fillRect(filled, QColor(colours.text3 if is_full else colours.map.in_place[0]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            is_chosen = side.id == self._chosen
            painter.setPen(QPen(QColor(colours.accent if is_chosen else colours.line2), 1))
            painter.drawRect(rect)
            if is_chosen:
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawRect(rect.adjusted(-1, -1, 1, 1))
        painter.setFont(mono(11))
        painter.setPen(QColor(colours.text2))
        for rect, code in self._numbers:
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), code)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(190, self.minimumHeight())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for rect, side in self._bars:
            if rect.adjusted(-1, -2, 1, 18).contains(event.position()):
                self.side_chosen.emit(side.id)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        wanted = self.neighbour(step) if step else None
        if wanted is not None:
            self.side_chosen.emit(wanted)
        elif not step:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = next(
                (at for at, bar in enumerate(self._bars) if bar[0].contains(event.pos())), None
            )
            words = "" if at is None else tooltip(self._word_of(self._bars[at][1]))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _word_of(self, side: SidePlan) -> str:
        at = next(at for at, found in enumerate(self._sides) if found.id == side.id)
        return self._words[at]
