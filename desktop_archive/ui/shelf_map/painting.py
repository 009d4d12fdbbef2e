"""Drawing a spine: its state by colour and by pattern, as on the map and in the legend (B-17)."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from desktop_archive.services.shelf_models import BoxState, MapBox
from desktop_archive.ui.theme.current import font, mono, tokens

#: Widths in pixels from which a spine shows more.
_LABEL_FROM, _SIGN_FROM, _TEXT_FROM = 5.0, 7.0, 15.0
_SUBSTITUTE = "代"


def draw_spine(painter: QPainter, rect: QRectF, box: MapBox, shade: int) -> None:
    """Draw one box; `shade` alternates by year so that the wall can be read."""
    draw_state(painter, rect, box.state, shade)
    if box.label_is_due:
        draw_fold(painter, rect)
    if box.out_of_order:
        draw_notch(painter, rect)
    if rect.width() >= _TEXT_FROM:
        _draw_text(painter, rect, box)


def draw_state(painter: QPainter, rect: QRectF, state: BoxState, shade: int = 0) -> None:
    """Draw the back of a box in a state."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _DRAWERS[state](painter, rect, shade)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_fold(painter: QPainter, rect: QRectF) -> None:
    """Fold the upper corner: the label is out of date (B-03)."""
    size = min(rect.width() * 0.75, 9.0)
    right, top = rect.right(), rect.top()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().surface))
    painter.drawPolygon(_triangle(right - size, top, right, top, right, top + size))
    painter.setBrush(QColor(tokens().text))
    painter.drawPolygon(_triangle(right - size, top, right - size, top + size, right, top + size))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_notch(painter: QPainter, rect: QRectF) -> None:
    """Cut a notch into the top: the box stands out of order (B-05)."""
    half, middle = min(rect.width() / 2, 5.0), rect.center().x()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().text))
    top = rect.top()
    painter.drawPolygon(_triangle(middle - half, top, middle + half, top, middle, top + half * 1.6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _triangle(*points: float) -> QPolygonF:
    return QPolygonF([QPointF(points[at], points[at + 1]) for at in (0, 2, 4)])


def _in_place(painter: QPainter, rect: QRectF, shade: int) -> None:
    colours = tokens().map
    painter.fillRect(rect, QColor(colours.in_place[shade % 2]))
    if rect.width() >= _LABEL_FROM:
        painter.fillRect(_label_area(rect), QColor(colours.spine_label))


def _label_area(rect: QRectF) -> QRectF:
    side = max(1.0, rect.width() * 0.18)
    return QRectF(
        rect.left() + side,
        rect.top() + rect.height() * 0.16,
        rect.width() - 2 * side,
        rect.height() * 0.42,
    )


def _on_loan(painter: QPainter, rect: QRectF, _shade: int) -> None:
    """Draw the substitute card that stands for a whole lent box."""
    painter.fillRect(rect, QColor(tokens().map.on_loan))
    _draw_substitute(painter, rect)


def _part_on_loan(painter: QPainter, rect: QRectF, shade: int) -> None:
    """Draw the card beside what stayed: the box is still there (L-33)."""
    _in_place(painter, rect, shade)
    card = QRectF(rect.left(), rect.top() + rect.height() * 0.5, rect.width(), rect.height() * 0.5)
    painter.fillRect(card, QColor(tokens().map.on_loan))
    _draw_substitute(painter, card)


def _draw_substitute(painter: QPainter, rect: QRectF) -> None:
    size = int(min(rect.width(), rect.height(), 14.0))
    if size < _SIGN_FROM:
        # Too narrow for the sign: two lines of writing tell the card from a box.
        for at in (0.3, 0.45):
            y = rect.top() + rect.height() * at
            painter.fillRect(
                QRectF(rect.left() + 1, y, rect.width() - 2, 1.5), QColor(tokens().ink)
            )
        return
    drawn = font(12, bold=True)
    drawn.setPixelSize(size)
    painter.setFont(drawn)
    painter.setPen(QColor(tokens().ink))
    painter.drawText(rect.adjusted(-4, -4, 4, 4), int(Qt.AlignmentFlag.AlignCenter), _SUBSTITUTE)


def _reading(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().map.reading))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().surface))
    radius = max(0.8, min(rect.width() / 5, 2.2))
    step, y = radius * 3.4, rect.top() + radius * 2.4
    while y < rect.bottom() - radius:
        painter.drawEllipse(QPointF(rect.center().x(), y), radius, radius)
        y += step


def _repair(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().surface))
    pen = QPen(QColor(tokens().text2), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _due(painter: QPainter, rect: QRectF, shade: int) -> None:
    """Draw one diagonal over the spine: its period has ended."""
    _in_place(painter, rect, shade)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    pen = QPen(QColor(tokens().map.due), max(1.6, min(rect.width() / 3.2, 5.0)))
    painter.setPen(pen)
    painter.drawLine(
        QPointF(rect.left(), rect.bottom() - 1),
        QPointF(rect.right(), max(rect.top(), rect.bottom() - max(rect.width() * 2.4, 14.0))),
    )
    painter.setClipping(False)


def _held(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().map.held))
    size = min(rect.width() - 2, 10.0)
    if size < 4:  # noqa: PLR2004  a smaller lock is a spot
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = rect.center().x() - size / 2, rect.center().y() - size / 2
    white = QColor(tokens().map.spine_label if not tokens().is_dark else tokens().text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(white)
    painter.drawRect(QRectF(left, top + size * 0.45, size, size * 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(white, max(1.0, size / 7)))
    arch = QRectF(left + size * 0.2, top, size * 0.6, size * 0.8)
    painter.drawArc(arch, 0, 180 * 16)


def _proposed(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().map.proposed))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    white = QColor(tokens().map.spine_label if not tokens().is_dark else tokens().text)
    painter.setPen(QPen(white, 1))
    step, y = max(6.0, rect.width()), rect.top()
    while y < rect.bottom():
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y + rect.width()))
        painter.drawLine(QPointF(rect.right(), y), QPointF(rect.left(), y + rect.width()))
        y += step
    painter.setClipping(False)


_DRAWERS: dict[BoxState, Callable[[QPainter, QRectF, int], None]] = {
    BoxState.IN_PLACE: _in_place,
    BoxState.ON_LOAN: _on_loan,
    BoxState.PART_ON_LOAN: _part_on_loan,
    BoxState.READING: _reading,
    BoxState.REPAIR: _repair,
    BoxState.DUE: _due,
    BoxState.HELD: _held,
    BoxState.PROPOSED: _proposed,
}


def spine_words(box: MapBox) -> str:
    """Return what stands on the back of a box: year, period, number."""
    parts = (str(box.row.year or ""), box.row.period, box.row.box_no)
    return "  ".join(part for part in parts if part)


def _draw_text(painter: QPainter, rect: QRectF, box: MapBox) -> None:
    """Write year, period and number along the spine, as on its label."""
    is_wide = rect.width() >= 2 * _TEXT_FROM
    drawn = mono(12 if is_wide else 10)
    metrics = QFontMetrics(drawn)
    words = spine_words(box)
    if metrics.horizontalAdvance(words) > rect.height() * 0.92:
        words = box.row.box_no
    painter.save()
    painter.setFont(drawn)
    width = min(metrics.horizontalAdvance(words) + 8, rect.height() * 0.94)
    painter.translate(rect.center().x(), rect.top() + rect.height() * 0.06)
    painter.rotate(90)
    strip = QRectF(0, -metrics.height() / 2, width, metrics.height())
    painter.fillRect(strip, QColor(tokens().map.spine_label))
    painter.setPen(QColor(tokens().text))
    painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
