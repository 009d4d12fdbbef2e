"""Drawing spines: each state by colour and by pattern, as on the map and in the legend (B-17)."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_archive.services.shelf_models import BoxState
from desktop_archive.ui.shelf_map.looks import (
    EMPTY,
    FILLING,
    FULL,
    IN_ORDER,
    LABEL_DUE,
    OUT_OF_ORDER,
    RAMP,
    ROOMY,
    UNKNOWN,
    UNORDERED,
)
from desktop_archive.ui.theme.current import font, tokens

#: Widths in pixels from which a spine shows more.
LABEL_FROM, SIGN_FROM = 4.0, 6.0
_SUBSTITUTE = "代"
_LEVELS = {EMPTY: 0.0, ROOMY: 0.45, FILLING: 0.85, FULL: 1.0}


def draw_state(painter: QPainter, rect: QRectF, state: BoxState, shade: int = 0) -> None:
    """Draw the back of a box in a state."""
    _DRAWERS[state](painter, rect, shade)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def label_area(rect: QRectF) -> QRectF:
    """Return where the label of a spine is."""
    side = max(1.0, round(rect.width() * 0.14))
    return QRectF(
        rect.left() + side,
        rect.top() + round(rect.height() * 0.1),
        max(1.0, rect.width() - 2 * side),
        round(rect.height() * 0.32),
    )


def draw_fold(painter: QPainter, rect: QRectF) -> None:
    """Fold the upper corner: the label is out of date (B-03)."""
    size = min(rect.width() * 0.75, 9.0)
    right, top = rect.right(), rect.top()
    _fill(painter, tokens().surface, (right - size, top, right, top, right, top + size))
    _fill(painter, tokens().text, (right - size, top, right - size, top + size, right, top + size))


def draw_notch(painter: QPainter, rect: QRectF) -> None:
    """Cut a notch into the top: the box stands out of order (B-05)."""
    half, middle, top = min(rect.width() / 2, 5.0), rect.center().x(), rect.top()
    points = (middle - half, top, middle + half, top, middle, top + half * 1.6)
    _fill(painter, tokens().text, points)


def draw_ramp(painter: QPainter, rect: QRectF, key: str) -> None:
    """Draw how near the end of its period a box is: colour, and height like a gauge."""
    if key == UNKNOWN:
        _outline(painter, rect)
        return
    painter.fillRect(rect, QColor(tokens().map.spine_label))
    high = rect.height() * (1 - RAMP.index(key) / (len(RAMP) + 1))
    painter.fillRect(rect.adjusted(0, rect.height() - high, 0, 0), ramp_colour(key))


def ramp_colour(key: str) -> QColor:
    """Return the colour of a step of the ramp."""
    return QColor(tokens().map.ramp[RAMP.index(key)])


def draw_order(painter: QPainter, rect: QRectF, key: str, shade: int = 0) -> None:
    """Draw a box that stands in order in grey, one that does not in colour with a notch."""
    if key == OUT_OF_ORDER:
        painter.fillRect(rect, QColor(tokens().look.fill))
        draw_notch(painter, rect)
    elif key == UNORDERED:
        _outline(painter, rect)
    else:
        _in_place(painter, rect, shade)


def draw_swatch(painter: QPainter, rect: QRectF, key: str) -> None:
    """Draw a line's sign in the legend, exactly as the wall draws it."""
    if key in (OUT_OF_ORDER, LABEL_DUE):
        draw_state(painter, rect, BoxState.IN_PLACE)
        (draw_notch if key == OUT_OF_ORDER else draw_fold)(painter, rect)
    elif key in (IN_ORDER, UNORDERED):
        draw_order(painter, rect, key)
    elif key in _LEVELS:
        draw_level(painter, rect, key, _LEVELS[key])
    elif key in RAMP or key == UNKNOWN:
        draw_ramp(painter, rect, key)
    else:
        draw_state(painter, rect, BoxState(key))


def level_colour(key: str) -> QColor:
    """Return the colour of a load: full in red, filling in amber, else calm."""
    colours = {FULL: tokens().refused.fill, FILLING: tokens().look.fill}
    return QColor(colours.get(key, tokens().map.in_place[0]))


def draw_level(painter: QPainter, rect: QRectF, key: str, fill: float) -> None:
    """Draw how full a shelf is as a bar with a frame round what is free."""
    painter.fillRect(rect, QColor(tokens().surface2))
    painter.fillRect(rect.adjusted(0, rect.height() * (1 - fill), 0, 0), level_colour(key))
    painter.setPen(QPen(QColor(tokens().line2), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    if key == FULL:
        _cross(painter, rect, tokens().surface)


def _fill(painter: QPainter, colour: str, points: tuple[float, ...]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    corners = [QPointF(points[at], points[at + 1]) for at in range(0, len(points), 2)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _outline(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, QColor(tokens().surface))
    pen = QPen(QColor(tokens().text2), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _in_place(painter: QPainter, rect: QRectF, shade: int) -> None:
    colours = tokens().map
    painter.fillRect(rect, QColor(colours.in_place[shade % 2]))
    if rect.width() >= LABEL_FROM:
        painter.fillRect(label_area(rect), QColor(colours.spine_label))


def _on_loan(painter: QPainter, rect: QRectF, _shade: int) -> None:
    """Draw the substitute card that stands for a whole lent box."""
    painter.fillRect(rect, QColor(tokens().map.on_loan))
    _draw_substitute(painter, rect, rect.height() * 0.3)


def _part_on_loan(painter: QPainter, rect: QRectF, shade: int) -> None:
    """Draw the card in front of what stayed: the box is still there (L-33)."""
    _in_place(painter, rect, shade)
    card = rect.adjusted(0, 0, 0, -round(rect.height() * 0.38))
    painter.fillRect(card, QColor(tokens().map.on_loan))
    _draw_substitute(painter, card, rect.height() * 0.3)


def _draw_substitute(painter: QPainter, rect: QRectF, middle: float) -> None:
    size = int(min(rect.width() + 1, rect.height(), 14.0))
    y = rect.top() + min(middle, rect.height() / 2)
    if size < SIGN_FROM:
        # Too narrow for the sign: two lines of writing tell the card from a box.
        for at in (0.0, 4.0):
            painter.fillRect(
                QRectF(rect.left() + 1, y + at, max(1.0, rect.width() - 2), 1.5),
                QColor(tokens().ink),
            )
        return
    drawn = font(12, bold=True)
    drawn.setPixelSize(max(size, 8))
    painter.setFont(drawn)
    painter.setPen(QColor(tokens().ink))
    box = QRectF(rect.left() - 8, y - 10, rect.width() + 16, 20)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _SUBSTITUTE)


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
    _outline(painter, rect)


def _due(painter: QPainter, rect: QRectF, _shade: int) -> None:
    """Draw slanting bands over the whole spine: its period has ended."""
    painter.fillRect(rect, QColor(tokens().map.due))
    _bands(painter, rect, tokens().map.spine_label)


def _bands(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.2)
    painter.setPen(pen)
    step, y = max(7.0, rect.width()), rect.top() + 2
    while y + rect.width() < rect.bottom():
        painter.drawLine(QPointF(rect.left(), y + rect.width()), QPointF(rect.right(), y))
        y += step
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _held(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().map.held))
    size = min(rect.width() - 1, 10.0)
    if size < 4:  # noqa: PLR2004  a smaller lock is a spot
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = rect.center().x() - size / 2, rect.top() + min(rect.height() / 5, 30.0)
    white = QColor(_on_dark())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(white)
    painter.drawRect(QRectF(left, top + size * 0.45, size, size * 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(white, max(1.0, size / 7)))
    painter.drawArc(QRectF(left + size * 0.2, top, size * 0.6, size * 0.8), 0, 180 * 16)


def _on_dark() -> str:
    """Return what is drawn on a dark fill: white in both themes."""
    return tokens().text if tokens().is_dark else tokens().surface


def _proposed(painter: QPainter, rect: QRectF, _shade: int) -> None:
    painter.fillRect(rect, QColor(tokens().map.proposed))
    _cross(painter, rect, _on_dark())


def _cross(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    wide = min(rect.width(), 9.0)
    y = rect.top()
    while y + wide <= rect.bottom() + 1:
        left, right = rect.center().x() - wide / 2, rect.center().x() + wide / 2
        painter.drawLine(QPointF(left, y), QPointF(right, y + wide))
        painter.drawLine(QPointF(right, y), QPointF(left, y + wide))
        y += wide
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


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
