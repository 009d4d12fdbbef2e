"""A few spines of a shelf with the place where a box belongs; the desk and the map use it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.ui.theme.current import mono, pixels, theme, tokens

_HEIGHT, _SHOWN = 64, 4
_ARROW = 8


@dataclass(frozen=True, slots=True)
class StripBox:
    """One box as its back: what stands on it, how thick it is, whether its year is even."""

    number: str
    thickness_mm: int
    is_even: bool = False


class SpineStrip(QWidget):
    """The neighbours as grey spines, and the gap between them outlined."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: tuple[StripBox, ...] = ()
        self._gap = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_boxes(self, boxes: Sequence[StripBox], gap: int) -> None:
        """Show the boxes round the one at this position (counted from 0)."""
        first = max(0, min(gap - _SHOWN, len(boxes) - 2 * _SHOWN - 1))
        self._boxes = tuple(boxes[first : first + 2 * _SHOWN + 1])
        self._gap = gap - first
        self.setAccessibleName(" ".join(box.number for box in self._boxes))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, pixels(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, pixels(_HEIGHT))

    def rects(self) -> list[QRectF]:
        """Return where each spine stands, to scale, together as wide as the strip."""
        if not self._boxes:
            return []
        whole = sum(box.thickness_mm for box in self._boxes) or 1
        gaps = 2.0 * (len(self._boxes) - 1)
        scale = min((self.width() - gaps - 2) / whole, pixels(40) / 30)
        left = (self.width() - gaps - whole * scale) / 2
        top, height = float(pixels(_ARROW + 4)), self.height() - pixels(_ARROW + 4) - 5.0
        found = []
        for box in self._boxes:
            found.append(QRectF(left, top, box.thickness_mm * scale, height))
            left += box.thickness_mm * scale + 2
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.setPen(QPen(QColor(colours.map.board), 3))
        painter.drawLine(0, self.height() - 2, self.width(), self.height() - 2)
        for number, (box, rect) in enumerate(zip(self._boxes, self.rects(), strict=True)):
            if number == self._gap:
                self._paint_gap(painter, rect, box)
            else:
                self._paint_spine(painter, rect, box)

    def _paint_spine(self, painter: QPainter, rect: QRectF, box: StripBox) -> None:
        colours = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.map.in_place[1 if box.is_even else 0]))
        painter.drawRoundedRect(rect, 2, 2)
        plate = QRectF(rect.left() + 2, rect.top() + 8, rect.width() - 4, rect.height() - 16)
        painter.setBrush(QColor(colours.map.spine_label))
        painter.drawRect(plate)
        self._number(painter, plate, box.number, colours.text)

    def _paint_gap(self, painter: QPainter, rect: QRectF, box: StripBox) -> None:
        colours = tokens()
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.accent_tint))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2)
        self._number(painter, rect, box.number, colours.accent, bold=True)
        middle, half = rect.center().x(), pixels(_ARROW) * 0.75
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        foot = rect.top() - 2
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle - half, foot - pixels(_ARROW)),
                    QPointF(middle + half, foot - pixels(_ARROW)),
                    QPointF(middle, foot),
                ]
            )
        )

    @staticmethod
    def _number(
        painter: QPainter, box: QRectF, number: str, colour: str, *, bold: bool = False
    ) -> None:
        """Write the number up the spine, as it stands on the label."""
        painter.save()
        painter.setPen(QColor(colour))
        painter.setFont(mono(11, bold=bold))
        painter.translate(box.center())
        painter.rotate(-90)
        turned = QRectF(-box.height() / 2, -box.width() / 2, box.height(), box.width())
        painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()
