"""The shelf that is counted, drawn as it stands: what was found, what is still to find."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.rules.stocktake import Bucket
from desktop_archive.services.stocktake.models import CountedLine
from desktop_archive.ui.theme.current import font, mono, pixels, theme, tokens

_HEIGHT, _WIDEST, _READABLE = 76, 34, 15
_LENT = frozenset({Bucket.LENT, Bucket.LENT_SINCE, Bucket.LENT_NO_CARD})


class CountStrip(QWidget):
    """One spine for each expected piece: filled when found, outlined while it is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[CountedLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[CountedLine]) -> None:
        """Show the pieces of a shelf from left to right."""
        self._lines = tuple(lines)
        self.setAccessibleName(" ".join(one.row.box_no for one in lines))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, pixels(_HEIGHT))

    def rects(self) -> list[QRectF]:
        """Return where each spine stands."""
        if not self._lines:
            return []
        wide = min(float(pixels(_WIDEST)), (self.width() - 2) / len(self._lines))
        high = self.height() - 8.0
        return [
            QRectF(1 + at * wide, 3, max(2.0, wide - 2), high) for at in range(len(self._lines))
        ]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().map.board), 3))
        painter.drawLine(0, self.height() - 2, self.width(), self.height() - 2)
        for one, rect in zip(self._lines, self.rects(), strict=True):
            self._spine(painter, one, rect)

    def _spine(self, painter: QPainter, one: CountedLine, rect: QRectF) -> None:
        colours = tokens()
        ink, pen, fill = colours.text2, Qt.PenStyle.DashLine, colours.surface
        line, width = colours.text3, 1.0
        if one.bucket in _LENT:
            ink, pen, fill, line = colours.ink, Qt.PenStyle.SolidLine, colours.card, colours.card
        elif one.bucket in (Bucket.MISPLACED, Bucket.QUANTITY, Bucket.HERE_THOUGH_LENT):
            ink, pen, fill = colours.ink, Qt.PenStyle.SolidLine, colours.look.fill
            line, width = colours.ink, 1.5
        elif one.bucket.is_present:
            ink, pen, fill = colours.on_accent, Qt.PenStyle.SolidLine, colours.done.fill
            line = colours.done.fill
        elif one.bucket is not Bucket.MISSING:
            pen, fill = Qt.PenStyle.DotLine, colours.hover
        painter.setPen(QPen(QColor(line), width, pen))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, 2, 2)
        if one.bucket is Bucket.FOUND:
            self._tick(painter, rect, ink)
        elif one.bucket in _LENT:
            self._card(painter, rect, ink)
        self._number(painter, rect, one, ink)

    @staticmethod
    def _card(painter: QPainter, rect: QRectF, ink: str) -> None:
        """Mark a substitute card as the map does."""
        painter.setPen(QColor(ink))
        painter.setFont(font(11, bold=True))
        foot = QRectF(rect.left(), rect.bottom() - 18, rect.width(), 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, "代")

    @staticmethod
    def _tick(painter: QPainter, rect: QRectF, ink: str) -> None:
        """Mark what was found by a sign, not by colour alone."""
        middle, foot, size = rect.center().x(), rect.bottom() - 6, min(4.0, rect.width() / 3)
        painter.setPen(QPen(QColor(ink), 1.75))
        painter.drawPolyline(
            [
                QPointF(middle - size, foot - size * 0.6),
                QPointF(middle - size * 0.2, foot),
                QPointF(middle + size, foot - size * 1.6),
            ]
        )

    @staticmethod
    def _number(painter: QPainter, rect: QRectF, one: CountedLine, ink: str) -> None:
        """Write the number up the spine if it can be read there."""
        if rect.width() < pixels(_READABLE):
            return
        painter.save()
        painter.setPen(QColor(ink))
        painter.setFont(mono(11))
        painter.translate(rect.center().x(), rect.center().y() - 6)
        painter.rotate(-90)
        turned = QRectF(-rect.height() / 2 + 8, -rect.width() / 2, rect.height() - 16, rect.width())
        text = painter.fontMetrics().elidedText(
            one.row.box_no or one.row.code, Qt.TextElideMode.ElideLeft, int(turned.width())
        )
        painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
