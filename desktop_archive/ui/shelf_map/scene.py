"""One side of a range as the eye sees it: one painted item for each shelf."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop_archive.services.shelf_models import MapBay, MapBox, MapShelf, MapSide
from desktop_archive.ui.shelf_map.painting import draw_spine
from desktop_archive.ui.theme.current import font, mono, tokens

#: Measures of the drawing in millimetres.
POST_MM, BOARD_MM, HEAD_MM = 26.0, 66.0, 90.0
_HEIGHT_MM = 330.0


@dataclass(slots=True)
class Shown:
    """What is marked on the wall now."""

    chosen: int | None = None
    flashing: int | None = None
    target_shelf: int | None = None
    free_word: str = "free"
    bay_word: str = "Bay {0}"


class ShelfItem(QGraphicsItem):
    """A shelf with its boxes, its board, and what is free."""

    def __init__(self, shelf: MapShelf, shown: Shown) -> None:
        super().__init__()
        self.shelf = shelf
        self._shown = shown
        self.height_mm = float(shelf.place.height_mm or _HEIGHT_MM)
        self._edges = list(_edges(shelf))
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, -14, self.shelf.length_mm, self.height_mm + BOARD_MM + 14)

    def box_at(self, x: float) -> MapBox | None:
        """Return the box at a place along the shelf."""
        return next((box for left, right, box in self._edges if left <= x < right), None)

    def position_at(self, x: float) -> int | None:
        """Return the position a box gets when it is let go here; None is behind all others."""
        for left, right, box in self._edges:
            if x < (left + right) / 2:
                return box.row.position
        return None

    def rect_of(self, box_id: int) -> QRectF | None:
        """Return where a box stands, in millimetres of the shelf."""
        for left, right, box in self._edges:
            if box.id == box_id:
                top = self.height_mm - min(box.row.height_mm, self.height_mm)
                return QRectF(left, top, right - left, self.height_mm - top)
        return None

    def boxes(self) -> list[MapBox]:
        """Return the boxes from left to right."""
        return [box for _, _, box in self._edges]

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        # Edges are put on whole pixels, so that the wall stays sharp at every zoom.
        where = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        exposed = where.mapRect(option.exposedRect)
        self._paint_board(painter, where)
        for number, (left, right, box) in enumerate(self._edges):
            top = self.height_mm - min(box.row.height_mm, self.height_mm)
            rect = _pixels(where, left, top, right, self.height_mm)
            if rect.right() < exposed.left() - 2 or rect.left() > exposed.right() + 2:
                continue
            draw_spine(painter, rect, box, box.row.year or number)
            if box.id in (self._shown.chosen, self._shown.flashing):
                self._mark(painter, rect, is_flashing=box.id == self._shown.flashing)
        self._paint_words(painter, where)
        painter.restore()

    def _paint_board(self, painter: QPainter, where: QTransform) -> None:
        board = _pixels(where, 0, self.height_mm, self.shelf.length_mm, self.height_mm + 12)
        board.setHeight(min(3.0, max(2.0, board.height())))
        painter.fillRect(board, QColor(tokens().map.board))
        if self._shown.target_shelf == self.shelf.place.id:
            whole = _pixels(where, 0, 0, self.shelf.length_mm, self.height_mm)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.setBrush(QColor(tokens().accent_tint))
            painter.drawRect(whole)

    def _mark(self, painter: QPainter, rect: QRectF, *, is_flashing: bool) -> None:
        painter.setBrush(QColor(tokens().accent) if is_flashing else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens().accent), 3))
        painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    def _paint_words(self, painter: QPainter, where: QTransform) -> None:
        """Write the shelf's number under its board, and the free length at the right."""
        strip = _pixels(
            where, 0, self.height_mm + 12, self.shelf.length_mm, self.height_mm + BOARD_MM + 14
        )
        small: QFont = font(11)
        metrics = QFontMetrics(small)
        if strip.height() < metrics.ascent():
            return
        painter.setPen(QColor(tokens().text3))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(mono(11))
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignLeft | middle), self.shelf.place.code)
        free = f"{self.shelf.free_mm / 1000:.2f} m {self._shown.free_word}"
        if metrics.horizontalAdvance(free) + 24 <= strip.width():
            painter.setFont(small)
            painter.drawText(strip, int(Qt.AlignmentFlag.AlignRight | middle), free)


class BayItem(QGraphicsItem):
    """The posts of a bay and its number above them."""

    def __init__(self, bay: MapBay, size: QPointF, shown: Shown) -> None:
        super().__init__()
        self._bay, self._size, self._shown = bay, size, shown
        self.setZValue(-1)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(-POST_MM, -HEAD_MM, self._size.x() + 2 * POST_MM, self._size.y() + HEAD_MM)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        where = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        head = _pixels(where, 0, -HEAD_MM, self._size.x(), -20)
        if self._bay.code and head.height() > 0:
            small = font(11)
            painter.setFont(small)
            painter.setPen(QColor(tokens().text3))
            text = self._shown.bay_word.format(self._bay.code)
            flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(head.adjusted(-40, -20, 40, 0), flags, text)
        for left in (-POST_MM * 0.5, self._size.x()):
            post = _pixels(where, left, -20, left + POST_MM * 0.5, self._size.y())
            post.setWidth(max(1.0, min(post.width(), 4.0)))
            painter.fillRect(post, QColor(tokens().line2))
        painter.restore()


class SideScene(QGraphicsScene):
    """The bays of a side beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.shown = Shown()
        self.shelves: list[ShelfItem] = []
        self.bay_lefts: list[float] = []
        self._bay_width = 0.0

    def show_side(self, side: MapSide | None) -> None:
        """Build the wall of a side."""
        self.clear()
        self.shelves, self.bay_lefts = [], []
        left = 0.0
        height = 0.0
        for bay in side.bays if side else ():
            width = float(max((shelf.length_mm for shelf in bay.shelves), default=860))
            left += POST_MM
            self.bay_lefts.append(left)
            top = 0.0
            for shelf in bay.shelves:
                item = ShelfItem(shelf, self.shown)
                item.setPos(left, top)
                self.addItem(item)
                self.shelves.append(item)
                top += item.height_mm + BOARD_MM
            frame = BayItem(bay, QPointF(width, top), self.shown)
            frame.setPos(left, 0)
            self.addItem(frame)
            left += width + POST_MM
            height = max(height, top)
            self._bay_width = width + 2 * POST_MM
        self.setSceneRect(0, -HEAD_MM, max(left, 1.0), height + HEAD_MM + BOARD_MM)

    @property
    def bay_width(self) -> float:
        """Return how wide a bay is drawn, in millimetres."""
        return self._bay_width or 1000.0

    def item_of_box(self, box_id: int) -> ShelfItem | None:
        """Return the shelf on which a box is drawn."""
        return next((item for item in self.shelves if item.rect_of(box_id) is not None), None)

    def item_of_shelf(self, shelf_id: int) -> ShelfItem | None:
        """Return the drawing of a shelf."""
        return next((item for item in self.shelves if item.shelf.place.id == shelf_id), None)

    def all_boxes(self) -> list[MapBox]:
        """Return all boxes as one walks them."""
        return [box for item in self.shelves for box in item.boxes()]


def _edges(shelf: MapShelf) -> Iterator[tuple[float, float, MapBox]]:
    left = 0.0
    for box in shelf.boxes:
        yield left, left + box.row.thickness_mm, box
        left += box.row.thickness_mm


def _pixels(where: QTransform, left: float, top: float, right: float, bottom: float) -> QRectF:
    """Return a part of a shelf on whole pixels, a hair narrower than its neighbours allow."""
    start, end = where.map(QPointF(left, top)), where.map(QPointF(right, bottom))
    x, y = round(start.x()), round(start.y())
    width = round(end.x()) - x
    return QRectF(x, y, max(1, width - (1 if width > 2 else 0)), max(1, round(end.y()) - y))  # noqa: PLR2004
