"""The row of boxes on one shelf: what is alike is drawn at once, what differs one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from desktop_archive.services.shelf_models import BoxState, MapBox, MapShelf
from desktop_archive.ui.shelf_map.looks import Look, Shown, order_key
from desktop_archive.ui.shelf_map.painting import (
    LABEL_FROM,
    draw_fold,
    draw_notch,
    draw_order,
    draw_ramp,
    draw_state,
    label_area,
)
from desktop_archive.ui.theme.current import font, mono, tokens

_TEXT_FROM, _YEAR_FROM = 15.0, 11.0
_DIM = 0.45

Piece = tuple[QRectF, MapBox]


def draw_boxes(painter: QPainter, pieces: Sequence[Piece], shelf: MapShelf, shown: Shown) -> None:
    """Draw what stands on a shelf in the chosen look; what the legend leaves out is faint."""
    lit = [piece for piece in pieces if shown.is_lit(piece[1], shelf)] if shown.only else pieces
    if len(lit) < len(pieces):
        inside = {box.id for _, box in lit}
        _faint(painter, [rect for rect, box in pieces if box.id not in inside])
    calm = [piece for piece in lit if _is_calm(piece[1], shown)]
    _draw_calm(painter, calm, with_label=shown.look is not Look.OCCUPANCY)
    if len(calm) < len(lit):
        for rect, box in lit:
            if not _is_calm(box, shown):
                draw_box(painter, rect, box, shown)
    for rect, box in lit:
        # Far away only what is out of date or out of order still has a mark.
        if box.row.label_due or box.out_of_order or rect.width() >= _YEAR_FROM:
            _marks(painter, rect, box, shown)


def draw_box(painter: QPainter, rect: QRectF, box: MapBox, shown: Shown) -> None:
    """Draw one box by itself."""
    shade = _shade(box)
    if shown.look is Look.RETENTION:
        draw_ramp(painter, rect, shown.expiry_key(box))
    elif shown.look is Look.ORDER:
        draw_order(painter, rect, order_key(box), shade)
    elif shown.look is Look.OCCUPANCY:
        painter.fillRect(rect, QColor(tokens().map.in_place[shade]))
    else:
        draw_state(painter, rect, box.state, shade)


def _shade(box: MapBox) -> int:
    return (box.row.year or 0) % 2


def _is_calm(box: MapBox, shown: Shown) -> bool:
    """Tell whether a box is one of the many that look alike."""
    if shown.look is Look.STATE:
        return box.state is BoxState.IN_PLACE
    if shown.look is Look.ORDER:
        return not box.out_of_order and bool(box.row.order_key)
    return shown.look is Look.OCCUPANCY


def _draw_calm(painter: QPainter, pieces: Sequence[Piece], *, with_label: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for shade in (0, 1):
        same = [rect for rect, box in pieces if _shade(box) == shade]
        if same:
            painter.setBrush(QColor(tokens().map.in_place[shade]))
            painter.drawRects(same)
    labels = [label_area(rect) for rect, _ in pieces if rect.width() >= LABEL_FROM]
    if labels and with_label:
        painter.setBrush(QColor(tokens().map.spine_label))
        painter.drawRects(labels)


def _faint(painter: QPainter, rects: Sequence[QRectF]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(_DIM)
    painter.setBrush(QColor(tokens().line))
    painter.drawRects(list(rects))
    painter.setOpacity(1)


def _marks(painter: QPainter, rect: QRectF, box: MapBox, shown: Shown) -> None:
    if shown.look is Look.STATE:
        if box.label_is_due:
            draw_fold(painter, rect)
        if box.out_of_order:
            draw_notch(painter, rect)
    if shown.look is Look.RETENTION:
        if rect.width() >= _YEAR_FROM:
            _upright(painter, rect, shown.expiry_text(box), font(11 if rect.width() > 13 else 10))  # noqa: PLR2004
    elif rect.width() >= _TEXT_FROM:
        _draw_text(painter, rect, box)


def spine_words(box: MapBox) -> str:
    """Return what stands on the back of a box: year, period, number."""
    parts = (str(box.row.year or ""), box.row.period, box.row.box_no)
    return "  ".join(part for part in parts if part)


def _draw_text(painter: QPainter, rect: QRectF, box: MapBox) -> None:
    """Write year, period and number along the spine, as on its label."""
    wide = rect.width()
    drawn = mono(14 if wide >= 4 * _TEXT_FROM else 12 if wide >= 2 * _TEXT_FROM else 10)
    metrics = QFontMetrics(drawn)
    words = spine_words(box)
    if metrics.horizontalAdvance(words) > rect.height() * 0.9:
        words = box.row.box_no
    lines = [words]
    ends = f"{box.row.first} – {box.row.last}"
    if wide >= 3 * metrics.height() and box.row.first:
        lines.append(
            metrics.elidedText(ends, Qt.TextElideMode.ElideMiddle, int(rect.height() * 0.86))
        )
    painter.save()
    painter.setFont(drawn)
    painter.translate(rect.center().x(), rect.top() + rect.height() * 0.05)
    painter.rotate(90)
    high = metrics.height() * len(lines) + 2
    width = min(max(map(metrics.horizontalAdvance, lines)) + 10, int(rect.height() * 0.9))
    strip = QRectF(0, -high / 2, width, high)
    painter.fillRect(strip, QColor(tokens().map.spine_label))
    painter.setPen(QColor(tokens().text))
    painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), "\n".join(lines))
    painter.restore()


def _upright(painter: QPainter, rect: QRectF, words: str, drawn: QFont) -> None:
    painter.save()
    painter.setFont(drawn)
    metrics = QFontMetrics(drawn)
    painter.translate(rect.center().x(), rect.top() + 3)
    painter.rotate(90)
    strip = QRectF(0, -metrics.height() / 2, metrics.horizontalAdvance(words) + 6, metrics.height())
    painter.fillRect(strip, QColor(tokens().surface))
    painter.setPen(QColor(tokens().text))
    painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
