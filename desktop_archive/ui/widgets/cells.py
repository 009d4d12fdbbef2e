"""How one cell of a list is painted, by the kind of its column."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_archive.ui.theme.current import font, mono, pixels, tokens
from desktop_archive.ui.theme.tokens import ROW_HEIGHT
from desktop_archive.ui.widgets.buttons import draw_chip
from desktop_archive.ui.widgets.windowed_model import CHIP_ROLE, KIND_ROLE, SPANS_ROLE, Index

_PAD = 8


class CellDelegate(QStyledItemDelegate):
    """Paints one cell by the kind of its column."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        rect: QRect = option.rect
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.selected if is_selected else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind = str(index.data(KIND_ROLE) or "text")
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        tone = str(index.data(CHIP_ROLE) or "")
        if tone and text:
            self._chip(painter, inner, text, tone)
        else:
            self._text(painter, inner, text, kind, index)
        painter.restore()

    @staticmethod
    def _chip(painter: QPainter, inner: QRect, text: str, tone: str) -> None:
        metrics = QFontMetrics(font(12))
        width = min(metrics.horizontalAdvance(text) + 14, inner.width())
        height = metrics.height() + 4
        box = QRectF(inner.left(), inner.center().y() - height / 2 + 0.5, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(
            painter, box, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 10), tone
        )

    def _text(self, painter: QPainter, inner: QRect, text: str, kind: str, index: Index) -> None:
        used: QFont = mono() if kind == "code" else font()
        metrics = QFontMetrics(used)
        mode = Qt.TextElideMode.ElideMiddle if kind == "code" else Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(text, mode, inner.width())
        spans = index.data(SPANS_ROLE) or ()
        painter.setFont(used)
        if spans and kind != "number":
            self._highlight(painter, inner, shown, metrics, spans)
        side = Qt.AlignmentFlag.AlignRight if kind == "number" else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(tokens().text))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def _highlight(
        painter: QPainter,
        inner: QRect,
        shown: str,
        metrics: QFontMetrics,
        spans: Sequence[tuple[int, int]],
    ) -> None:
        for start, end in spans:
            if start >= len(shown):
                continue
            left = inner.left() + metrics.horizontalAdvance(shown[:start])
            width = metrics.horizontalAdvance(shown[start : min(end, len(shown))])
            box = QRect(left, inner.center().y() - metrics.height() // 2, width, metrics.height())
            painter.fillRect(box, QColor(tokens().hit))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, pixels(ROW_HEIGHT))
