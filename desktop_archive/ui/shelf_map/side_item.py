"""One side of a range: its frame and boards; far away how full each shelf is, near by the boxes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop_archive.rules.shelves import NET_LENGTH_MM
from desktop_archive.services.room_map import SideOutline
from desktop_archive.services.shelf_models import MapBox, MapSide
from desktop_archive.services.shelves import PlaceRow
from desktop_archive.ui.shelf_map.looks import Look, Shown, level_key
from desktop_archive.ui.shelf_map.painting import level_colour
from desktop_archive.ui.shelf_map.shelf_item import BOARD_MM, HEIGHT_MM, ShelfItem
from desktop_archive.ui.theme.current import font, tokens

POST_MM, TITLE_MM = 12.0, 150.0
#: Pixels of a millimetre from which single boxes are drawn.
DETAIL_FROM = 0.045
_TITLE_FROM = 7.0
#: What is left free above each wall for its title.
_GAP_MM = 900.0


class SideItem(QGraphicsItem):
    """The wall of a side, in millimetres from its upper left corner."""

    def __init__(self, outline: SideOutline, shown: Shown, title: str) -> None:
        super().__init__()
        self.outline, self._shown, self._title = outline, shown, title
        self.side: MapSide | None = None
        self.shelves: list[ShelfItem] = []
        self._shelf_of: dict[int, ShelfItem] = {}
        self.bay_lefts: list[tuple[str, float, float]] = []
        self.shelf_tops: list[tuple[str, float, float]] = []
        self._cells: list[tuple[PlaceRow, QRectF]] = []
        self._near = _Holder(self)
        self._measure()

    # --- measures -----------------------------------------------------------------------------

    def _measure(self) -> None:
        left, high = POST_MM, 0.0
        for code, shelves in self.outline.bays:
            width = float(max((shelf.length_mm or NET_LENGTH_MM for shelf in shelves), default=860))
            top, tops = BOARD_MM, []
            for shelf in shelves:
                tall = float(shelf.height_mm or HEIGHT_MM)
                length = float(shelf.length_mm or NET_LENGTH_MM)
                self._cells.append((shelf, QRectF(left, top, length, tall)))
                tops.append((shelf.code, top, top + tall))
                top += tall + BOARD_MM
            if len(tops) > len(self.shelf_tops):
                self.shelf_tops = tops
            self.bay_lefts.append((code, left, left + width))
            left += width + POST_MM
            high = max(high, top)
        self._size = QRectF(0, 0, max(left, 2 * POST_MM), max(high, HEIGHT_MM))

    @property
    def wall(self) -> QRectF:
        """Return the frame of the wall without its title."""
        return self._size

    @property
    def bay_width(self) -> float:
        """Return how wide a bay is with its post."""
        return (self._size.width() - POST_MM) / max(1, len(self.bay_lefts))

    @override
    def boundingRect(self) -> QRectF:
        return self._size.adjusted(-2 * POST_MM, -TITLE_MM, 2 * POST_MM, POST_MM)

    # --- boxes --------------------------------------------------------------------------------

    def load(self, side: MapSide | None) -> None:
        """Take the boxes of the side in, or forget them."""
        for item in self.shelves:
            scene = item.scene()
            if scene is not None:
                scene.removeItem(item)
        self.side, self.shelves, self._shelf_of = side, [], {}
        places = {shelf.id: rect for shelf, rect in self._cells}
        for bay in side.bays if side else ():
            for shelf in bay.shelves:
                if shelf.place.id in places:
                    item = ShelfItem(shelf, self._shown, self._near)
                    item.setPos(places[shelf.place.id].topLeft())
                    self.shelves.append(item)
                    self._shelf_of |= dict.fromkeys((box.row.id for box in shelf.boxes), item)
        self.update()

    def set_near(self, *, near: bool) -> None:
        """Show boxes, or only how full the shelves are."""
        self._near.setVisible(near and self.side is not None)

    def item_of_box(self, box_id: int) -> ShelfItem | None:
        """Return the shelf on which a box is drawn."""
        return self._shelf_of.get(box_id)

    def boxes(self) -> list[MapBox]:
        """Return all boxes as one walks them."""
        return [box for item in self.shelves for box in item.boxes()]

    # --- painting -----------------------------------------------------------------------------

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        whole = where.mapRect(self._size)
        painter.fillRect(whole, QColor(tokens().surface2))
        self._paint_title(painter, whole, where.m22())
        if not self._near.isVisible():
            self._paint_loads(painter, where)
        self._paint_frame(painter, where, whole)
        painter.restore()

    def _paint_title(self, painter: QPainter, whole: QRectF, scale: float) -> None:
        """Write which side this is above it, as large as the wall allows."""
        gap = _GAP_MM * scale
        size = min(15.0, gap * 0.6, whole.width() / 9)
        if size < _TITLE_FROM:
            return
        drawn = font(13, bold=True)
        drawn.setPixelSize(round(size))
        painter.setFont(drawn)
        painter.setPen(QColor(tokens().text2))
        # Near by the title keeps its distance, so that a wall that fills the view shows none of it.
        above = min(10.0, gap * 0.15)
        line = QRectF(whole.left(), whole.top() - above - 24, whole.width(), 24)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, int(flags), self._title)

    def _paint_loads(self, painter: QPainter, where: QTransform) -> None:
        """Draw how full each shelf is: a whole room is read at a glance."""
        by_key: dict[str, list[QRectF]] = {}
        for shelf, rect in self._cells:
            fill = min(1.0, shelf.used_mm / rect.width()) if rect.width() else 0.0
            if not fill:
                continue
            key = level_key(fill) if self._shown.look is Look.OCCUPANCY else ""
            bar = QRectF(rect.left(), rect.top() + 20, rect.width() * fill, rect.height() - 20)
            by_key.setdefault(key, []).append(where.mapRect(bar))
        painter.setPen(Qt.PenStyle.NoPen)
        for key, rects in by_key.items():
            painter.setBrush(level_colour(key) if key else QColor(tokens().map.in_place[0]))
            painter.drawRects(rects)

    def _paint_frame(self, painter: QPainter, where: QTransform, whole: QRectF) -> None:
        scale = where.m22()
        board = max(1.0, min(5.0, round(BOARD_MM * 0.8 * scale)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().map.board))
        boards = [where.mapRect(rect) for _, rect in self._cells]
        if scale >= DETAIL_FROM / 2:
            post = POST_MM * where.m11()
            painter.drawRects(
                [
                    QRectF(
                        round(cell.left() - post),
                        round(cell.bottom()),
                        round(cell.width() + 2 * post),
                        board,
                    )
                    for cell in boards
                ]
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens().line2), 1))
        for _, left, _ in self.bay_lefts[1:]:
            x = round((left - POST_MM / 2) * where.m11() + where.dx())
            painter.drawLine(x, round(whole.top()), x, round(whole.bottom()))
        painter.drawRect(whole.toRect())


class _Holder(QGraphicsItem):
    """Holds the shelves of a side so that they are shown and hidden together."""

    def __init__(self, side: QGraphicsItem) -> None:
        super().__init__(side)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setVisible(False)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw nothing: it only holds."""
