"""A sheet of labels drawn to scale: what is used, what will be printed, what stays free."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop_archive.rules.label_stock import Stock
from desktop_archive.ui.theme.current import font, pixels, theme, tokens

_HIGH, _EDGE = 176, 4.0
_SMALLEST_NUMBER = 13.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SheetPicker(QWidget):
    """Click the first free label, or go there with the arrow keys.

    Signals:
        picked: the number of the first free label, from 1.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._stock: Stock | None = None
        self._start, self._count = 1, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(pixels(_HIGH))
        self.update()

    def show_sheet(self, stock: Stock | None, count: int, start: int = 1) -> None:
        """Show a stock with so many labels to print from a place."""
        self._stock, self._count = stock, count
        self._start = min(max(1, start), self.places())
        self._name()
        self.update()

    def places(self) -> int:
        """Return how many labels the sheet has."""
        return self._stock.places if self._stock is not None else 1

    def start(self) -> int:
        """Return the first free label."""
        return self._start

    def pick(self, number: int) -> None:
        """Take a label for the first free one."""
        if 1 <= number <= self.places() and number != self._start:
            self._start = number
            self._name()
            self.update()
            self.picked.emit(number)

    def rectangle(self, number: int) -> QRectF:
        """Return where a label is drawn."""
        if self._stock is None:
            return QRectF()
        scale, left, top = self._scale()
        x, y = self._stock.corner_of(number - 1)
        wide, high = self._stock.label
        return QRectF(left + x * scale, top + y * scale, wide * scale, high * scale)

    def number_at(self, point: QPointF) -> int:
        """Return the label under a point, or 0."""
        numbers = range(1, self.places() + 1)
        return next((one for one in numbers if self.rectangle(one).contains(point)), 0)

    def _name(self) -> None:
        words = self.tr("First free label: {0} of {1}. Click the sheet or use the arrow keys.")
        self.setAccessibleName(words.format(self._start, self.places()))

    def _scale(self) -> tuple[float, float, float]:
        """Return pixels for a millimetre, and where the page begins."""
        if self._stock is None:
            return 1.0, 0.0, 0.0
        wide, high = self._stock.page
        room = (self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)
        scale = min(room[0] / wide, room[1] / high)
        return scale, (self.width() - wide * scale) / 2, (self.height() - high * scale) / 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(pixels(200), pixels(_HIGH))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pick(self.number_at(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or self._stock is None:
            super().keyPressEvent(event)
            return
        columns = self._stock.grid[0]
        row, column = divmod(self._start - 1, columns)
        across, down = column + step[0], row + step[1]
        if 0 <= across < columns and 0 <= down < self._stock.grid[1]:
            self.pick(down * columns + across + 1)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self.number_at(QPointF(event.pos()))
            words = self.tr("Label {0}").format(number) if number else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._stock is None:
            return
        colours, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left, top = self._scale()
        wide, high = self._stock.page
        painter.setPen(QPen(QColor(colours.line2), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(QRectF(left, top, wide * scale, high * scale))
        for number in range(1, self.places() + 1):
            self._label(painter, number, scale)
        painter.end()

    def _label(self, painter: QPainter, number: int, scale: float) -> None:
        """Draw a label: hatched when used, tinted when it will be printed, else empty."""
        colours, where = tokens(), self.rectangle(number).adjusted(0.5, 0.5, -0.5, -0.5)
        is_used = number < self._start
        will_be = self._start <= number < self._start + self._count
        corner = self._stock.corner * scale if self._stock is not None else 0.0
        painter.setPen(QPen(QColor(colours.accent if will_be else colours.line2), 1))
        painter.setBrush(QColor(colours.accent_tint if will_be else colours.surface))
        painter.drawRoundedRect(where, corner, corner)
        if is_used:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.fillRect(where, QColor(colours.surface2))
            painter.fillRect(
                where, QBrush(QColor(colours.control_border), Qt.BrushStyle.BDiagPattern)
            )
            painter.drawRect(where)
        elif number == self._start and self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(where, corner, corner)
        if will_be and min(where.width(), where.height()) >= _SMALLEST_NUMBER:
            painter.setFont(font(11))
            painter.setPen(QColor(colours.accent))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(number))
