"""One shelf as the eye sees it: one painted item with all its boxes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop_archive.services.shelf_models import MapBox, MapShelf
from desktop_archive.ui.shelf_map.looks import FULL, Look, Shown, fill_key
from desktop_archive.ui.shelf_map.painting import level_colour
from desktop_archive.ui.shelf_map.spines import Piece, draw_boxes
from desktop_archive.ui.shelf_map.spots import spots_on
from desktop_archive.ui.theme.current import font, tokens

HEIGHT_MM, BOARD_MM = 330.0, 26.0
_WORDS_FROM = 30.0
#: Narrower boxes are filled when they are chosen: a ring alone would hide them.
_RING_FILLS_BELOW = 12.0


class ShelfItem(QGraphicsItem):
    """A shelf with its boxes and what is free, in millimetres of the wall."""

    def __init__(self, shelf: MapShelf, shown: Shown, holder: QGraphicsItem) -> None:
        super().__init__(holder)
        self.shelf = shelf
        self._shown = shown
        self.height_mm = float(shelf.place.height_mm or HEIGHT_MM)
        self._spots = spots_on(shelf)
        self._at = {spot.box.row.id: at for at, spot in enumerate(self._spots)}
        # Where more stands on a shelf than it takes, all is squeezed so that nothing is hidden.
        taken = max((spot.right for spot in self._spots), default=0.0)
        self._squeeze = min(1.0, shelf.length_mm / taken) if taken else 1.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.shelf.length_mm, self.height_mm + BOARD_MM)

    def box_at(self, x: float, y: float | None = None) -> MapBox | None:
        """Return the box at a place along the shelf; in a pile the height tells which."""
        x /= self._squeeze
        here = [spot for spot in self._spots if spot.left <= x < spot.right]
        if y is not None and len(here) > 1:
            up = self.height_mm - y
            here.sort(key=lambda spot: abs(spot.up + spot.high / 2 - up))
        return here[0].box if here else None

    def position_at(self, x: float) -> int | None:
        """Return the position a box gets when it is let go here; None is behind all others."""
        x /= self._squeeze
        for spot in self._spots:
            if x < (spot.left + spot.right) / 2:
                return spot.box.row.position
        return None

    def gap_at(self, x: float) -> float:
        """Return where along the shelf the box would stand that is let go here."""
        x /= self._squeeze
        before = [spot.right for spot in self._spots if (spot.left + spot.right) / 2 <= x]
        return max(before, default=0.0) * self._squeeze

    def nearest(self, x: float) -> MapBox | None:
        """Return the box nearest to a place along the shelf."""
        x /= self._squeeze
        if not self._spots:
            return None
        return min(self._spots, key=lambda spot: abs((spot.left + spot.right) / 2 - x)).box

    def rect_of(self, box_id: int) -> QRectF | None:
        """Return where a box stands, in millimetres of the shelf."""
        if box_id not in self._at:
            return None
        spot = self._spots[self._at[box_id]]
        top = max(0.0, self.height_mm - spot.up - spot.high)
        wide = (spot.right - spot.left) * self._squeeze
        return QRectF(spot.left * self._squeeze, top, wide, self.height_mm - spot.up - top)

    def boxes(self) -> list[MapBox]:
        """Return the boxes from left to right."""
        return [spot.box for spot in self._spots]

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        # Edges are put on whole pixels, so that the wall stays sharp at every zoom.
        where = painter.worldTransform()
        exposed = where.mapRect(option.exposedRect)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pieces = self._pieces(where, exposed)
        whole = where.mapRect(QRectF(0, 0, self.shelf.length_mm, self.height_mm))
        if self._shown.target_shelf == self.shelf.place.id:
            painter.fillRect(whole, QColor(tokens().accent_tint))
        if self._shown.look is Look.OCCUPANCY:
            self._paint_load(painter, whole, pieces)
        draw_boxes(painter, pieces, self.shelf, self._shown)
        self._paint_words(painter, whole, pieces)
        self._paint_marks(painter, where, whole, pieces)
        painter.restore()

    def _pieces(self, where: QTransform, exposed: QRectF) -> list[Piece]:
        """Return what is seen of the boxes, in pixels, a hair narrower than neighbours allow."""
        wide, start = where.m11() * self._squeeze, where.dx()
        bottom = round(self.height_mm * where.m22() + where.dy())
        found: list[Piece] = []
        for spot in self._spots:
            x, end = round(spot.left * wide + start), round(spot.right * wide + start)
            if end < exposed.left() - 2 or x > exposed.right() + 2:
                continue
            foot = bottom - round(spot.up * where.m22())
            high = max(1, round(min(spot.high, self.height_mm) * where.m22()))
            width = end - x
            # Boxes that lie on each other are parted by a hair as those beside each other are.
            rect = QRectF(x, foot - high, max(1, width - (width > 2)), high - bool(spot.up))  # noqa: PLR2004
            found.append((rect, spot.box))
        return found

    def _paint_load(self, painter: QPainter, whole: QRectF, pieces: list[Piece]) -> None:
        """Tint what is free by how full the shelf is: full, filling, or calm."""
        key = fill_key(self.shelf)
        start = _end(pieces) + 1 if pieces else whole.left()
        free = QRectF(start, whole.top(), max(0.0, whole.right() - start), whole.height())
        colour = level_colour(key)
        colour.setAlphaF(0.16)
        painter.fillRect(free, colour)
        strip = whole.adjusted(0, whole.height() - 3, 0, 0)
        painter.fillRect(strip, level_colour(key))

    def _paint_words(self, painter: QPainter, whole: QRectF, pieces: list[Piece]) -> None:
        """Write what is free at the right end of the shelf, where no box stands."""
        if whole.height() < _WORDS_FROM:
            return
        is_large = self._shown.look is Look.OCCUPANCY
        drawn = font(13, bold=True) if is_large else font(11)
        metrics = QFontMetrics(drawn)
        start = _end(pieces) if pieces else whole.left()
        number = f"{self.shelf.free_mm / 1000:.2f} m"
        words = f"{self._shown.words.get('free', '')} {number}".strip()
        if is_large and fill_key(self.shelf) == FULL:
            number = words = self._shown.words.get("full", number)
        room = whole.right() - start - 8
        text = next((one for one in (words, number) if metrics.horizontalAdvance(one) <= room), "")
        if is_large and not text:
            # Where boxes leave no room the figure stands on them: it is what this look is for.
            plate = QRectF(0, 0, metrics.horizontalAdvance(number) + 8, metrics.height() + 2)
            plate.moveBottomRight(whole.bottomRight() - QPointF(2, 2))
            painter.fillRect(plate, QColor(tokens().surface))
            text = number
        painter.setFont(drawn)
        painter.setPen(QColor(tokens().text if is_large else tokens().text3))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(whole.adjusted(0, 0, -5, -4), int(flags), text)

    def _paint_marks(
        self, painter: QPainter, where: QTransform, whole: QRectF, pieces: list[Piece]
    ) -> None:
        shown, accent = self._shown, QColor(tokens().accent)
        if shown.look is Look.ORDER:
            self._paint_breaks(painter, whole)
        if shown.target_shelf == self.shelf.place.id and shown.insert_at is not None:
            x = round(shown.insert_at * where.m11() + where.dx())
            painter.fillRect(QRectF(x - 1, whole.top(), 3, whole.height()), accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        if shown.chosen_shelf == self.shelf.place.id:
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        for rect, box in pieces:
            if box.id == shown.chosen:
                self._paint_chosen(painter, rect, is_flashing=box.id == shown.flashing)

    def _paint_chosen(self, painter: QPainter, rect: QRectF, *, is_flashing: bool) -> None:
        """Ring a box so that it is seen before anything else."""
        if is_flashing or rect.width() < _RING_FILLS_BELOW:
            painter.fillRect(rect, QColor(tokens().accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().surface), 1.5))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.setPen(QPen(QColor(tokens().accent), 2.5))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 2, 2), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_breaks(self, painter: QPainter, whole: QRectF) -> None:
        """Mark a shelf that breaks the run: a bar on its board and how many boxes (B-05)."""
        wrong = sum(1 for box in self.boxes() if box.out_of_order)
        if not wrong:
            return
        colour = QColor(tokens().refused.text)
        painter.fillRect(whole.adjusted(0, whole.height() - 3, 0, 0), colour)
        if whole.height() < _WORDS_FROM:
            return
        drawn = font(11, bold=True)
        text = self._shown.words.get("breaks", "{0}").format(wrong)
        plate = QRectF(0, 0, QFontMetrics(drawn).horizontalAdvance(text) + 10, 17)
        plate.moveTopRight(whole.topRight())
        painter.fillRect(plate, QColor(tokens().refused.tint))
        painter.setFont(drawn)
        painter.setPen(colour)
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), text)


def _end(pieces: list[Piece]) -> float:
    return max(rect.right() for rect, _ in pieces)
