"""Looking at the room: from all of it to one box, and what of it is seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsView
from typing_extensions import override

from desktop_archive.services.room_map import SideOutline
from desktop_archive.services.shelf_models import MapSide
from desktop_archive.ui.shelf_map.looks import Look
from desktop_archive.ui.shelf_map.rulers import Callout, Ruler, Stretch
from desktop_archive.ui.shelf_map.scene import RoomScene
from desktop_archive.ui.shelf_map.shelf_item import ShelfItem
from desktop_archive.ui.shelf_map.side_item import DETAIL_FROM, POST_MM, SideItem
from desktop_archive.ui.theme.current import pixels, theme

#: Zoom steps against the size at which whole bays fill the view.
ZOOMS = (0.25, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 9.0, 14.0)
_TOP, _LEFT = 22, 24
#: The wall may be drawn a little higher or lower than it is, never thicker or thinner (scale).
_LOWEST, _HIGHEST = 0.78, 1.25
_EDGE = 6


class Camera(QGraphicsView):
    """Shows a zone at any zoom.

    Signals:
        zoomed: the zoom against the usual size.
        looked: the first and last bay of the side in view, and how many it has.
        side_seen: the side in the middle of the view.
        boxes_wanted: sides whose boxes can be seen but are not here yet.
    """

    zoomed = Signal(float)
    looked = Signal(int, int, int)
    side_seen = Signal(int)
    boxes_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wall = RoomScene(self)
        self._zoom = 1.0
        self._current: int | None = None
        self._is_turning = False
        self._bay_word = "{0}"
        self._rulers = (Ruler(self, upright=False), Ruler(self, upright=True))
        self.callout = Callout(self)
        self._called: tuple[ShelfItem, int] | None = None
        self.setScene(self.wall)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.horizontalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme().on_change(self._dress)

    # --- what is shown ------------------------------------------------------------------------

    def show_zone(
        self, sides: Sequence[SideOutline], title: Callable[[SideOutline], str], bay_word: str
    ) -> None:
        """Lay out the sides of a zone."""
        self._bay_word = bay_word
        self._called = None
        self.callout.say("")
        area = self.viewport()
        shape = area.width() / max(1, area.height())
        self.wall.show_zone(sides, title, shape)
        if self._current not in self.wall.sides:
            self._current = next(iter(self.wall.sides), None)
        self._apply()

    def load(self, side_id: int, side: MapSide | None) -> None:
        """Take in the boxes of a side."""
        self.wall.load(side_id, side)
        self._look()
        self.viewport().update()

    def go_to(self, side_id: int) -> None:
        """Show a side as large as the view, from its first bay."""
        if side_id in self.wall.sides:
            self._current = side_id
            wall = self._wall_of(side_id)
            self._take(1.0, QPointF(wall.left(), wall.top()), QPoint(_EDGE, _EDGE))

    def show_room(self) -> None:
        """Show the whole zone."""
        self._take(self._least(), self.wall.content.center(), self.viewport().rect().center())

    def current(self) -> SideItem | None:
        """Return the side in the middle of the view."""
        return None if self._current is None else self.wall.sides.get(self._current)

    def show_look(self, look: Look) -> None:
        """Look at the wall in another way."""
        self.wall.shown.look = look
        self.wall.shown.only = frozenset()
        self.viewport().update()

    def show_only(self, keys: frozenset[str]) -> None:
        """Leave only what some lines of the legend speak of in view."""
        self.wall.shown.only = keys
        self.viewport().update()

    # --- zoom and pan -------------------------------------------------------------------------

    def zoom(self) -> float:
        """Return the zoom against the usual size."""
        return self._zoom

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Zoom so that what is under the pointer stays there."""
        at = self._focus_point() if at is None else at
        under = self.mapToScene(at)
        wanted = min(max(zoom, self._least()), ZOOMS[-1])
        if wanted <= self._least():
            under, at = self.wall.content.center(), self.viewport().rect().center()
        self._take(wanted, under, at)

    def step(self, direction: int) -> None:
        """Zoom in or out by one step."""
        steps = [self._least(), *(zoom for zoom in ZOOMS if zoom > self._least() * 1.1)]
        if direction > 0:
            self.set_zoom(next((zoom for zoom in steps if zoom > self._zoom * 1.01), steps[-1]))
        else:
            smaller = [zoom for zoom in steps if zoom < self._zoom * 0.99]
            self.set_zoom(smaller[-1] if smaller else steps[0])

    def turn(self, direction: int) -> bool:
        """Go on along the side by the bays that are seen; False at its end."""
        side = self.current()
        if side is None:
            return False
        scale = self.transform().m11()
        wall = self.mapFromScene(self._wall_of(side.outline.id)).boundingRect()
        seen = max(1, int(self.viewport().width() / (side.bay_width * scale) + 0.2))
        by = round(direction * seen * side.bay_width * scale)
        room = (
            wall.right() - self.viewport().width() + _EDGE if direction > 0 else _EDGE - wall.left()
        )
        if room <= 1:
            return False
        self.pan(min(by, room) if direction > 0 else max(by, -room), 0)
        return True

    def pan(self, x: int, y: int) -> None:
        """Move the view by pixels."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + x)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + y)

    # --- inside -------------------------------------------------------------------------------

    def _focus_point(self) -> QPoint:
        """Return the pixel that stays where it is: the chosen box, or the middle."""
        rect = self._rect_of(self.wall.shown.chosen)
        if rect is not None and self.viewport().rect().contains(rect.center().toPoint()):
            return rect.center().toPoint()
        return self.viewport().rect().center()

    def _rect_of(self, box_id: int | None) -> QRectF | None:
        """Return where a box is seen, in pixels of the view."""
        item = None if box_id is None else self.wall.item_of_box(box_id)
        rect = None if item is None or box_id is None else item.rect_of(box_id)
        if item is None or rect is None:
            return None
        return QRectF(self.mapFromScene(item.mapRectToScene(rect)).boundingRect())

    def _wall_of(self, side_id: int) -> QRectF:
        item = self.wall.sides[side_id]
        return item.mapRectToScene(item.wall)

    def _usual(self) -> tuple[float, float]:
        """Return pixels of a millimetre along and up at which whole bays fill the view."""
        side = self.current()
        if side is None:
            return 0.1, 0.1
        wide = max(60.0, self.viewport().width() - 2.0 * _EDGE)
        high = max(60.0, self.viewport().height() - 2.0 * _EDGE)
        tall = side.wall.height()
        best = 0.0, high / (tall * _LOWEST)
        for bays in range(1, len(side.bay_lefts) + 1):
            scale = wide / (bays * side.bay_width + POST_MM)
            if scale > best[1]:
                continue
            filled = min(1.0, scale * tall * _HIGHEST / high)
            if filled > best[0]:
                best = filled, scale
        scale = best[1]
        return scale, scale * min(max(high / (tall * scale), _LOWEST), _HIGHEST)

    def _least(self) -> float:
        """Return the zoom at which the whole zone is seen."""
        along, up = self._usual()
        content = self.wall.content
        wide = (self.viewport().width() - 4 * _EDGE) / (content.width() * along)
        high = (self.viewport().height() - 60) / (content.height() * up)
        return float(min(1.0, max(0.002, min(wide, high))))

    def _apply(self) -> None:
        along, up = self._usual()
        along, up = along * self._zoom, up * self._zoom
        self.setTransform(QTransform.fromScale(along, up))
        # Room around the zone, so that what stands at its edge can be brought to the middle.
        x, y = self.viewport().width() / along / 2, self.viewport().height() / up / 2
        self.wall.setSceneRect(self.wall.content.adjusted(-x, -y, x, y))

    def _take(self, zoom: float, point: QPointF, at: QPoint) -> None:
        """Zoom with a point of the room at a pixel; on the way nothing is looked at."""
        self._zoom, self._is_turning = zoom, True
        self._apply()
        self._is_turning = False
        self._put(point, at)
        self.zoomed.emit(zoom)

    def _put(self, point: QPointF, at: QPoint) -> None:
        """Scroll so that a point of the room is at a pixel of the view."""
        moved = self.mapFromScene(point) - at
        self._is_turning = True
        self.pan(moved.x(), moved.y())
        self._is_turning = False
        self._look()

    def _centre(self, point: QPointF) -> None:
        """Bring a point to the middle, as far as its wall reaches: no empty floor is shown."""
        side = self.wall.side_at(point.x(), point.y())
        area = self.viewport().rect()
        self._put(point, area.center())
        if side is None:
            return
        wall = QRectF(self.mapFromScene(side.mapRectToScene(side.wall)).boundingRect())
        self.pan(
            _short(wall.left(), wall.right(), area.width()),
            _short(wall.top(), wall.bottom(), area.height()),
        )
        self._look()

    def _look(self) -> None:
        """Find out what is seen now: the side, its bays, and whose boxes are missing."""
        if self._is_turning:
            return
        area = self.viewport().rect()
        middle = self.mapToScene(area.center())
        whole = QRectF(self.mapToScene(area).boundingRect())
        seen = self.current()
        if seen is None or not whole.contains(seen.mapRectToScene(seen.wall)):
            seen = self.wall.side_at(middle.x(), middle.y())
        if seen is None:
            self.looked.emit(0, 0, 0)
            return
        self._load_seen(whole)
        self._show_rulers(seen)
        self._place_callout()
        if seen.outline.id != self._current:
            self._current = seen.outline.id
            self.side_seen.emit(seen.outline.id)

    def _load_seen(self, area: QRectF) -> None:
        is_near = self.transform().m11() >= DETAIL_FROM
        missing = []
        for side_id, item in self.wall.sides.items():
            in_view = area.intersects(item.mapRectToScene(item.wall))
            item.set_near(near=is_near and in_view)
            if is_near and in_view:
                if item.side is None:
                    missing.append(side_id)
                else:
                    self.wall.touch(side_id)
        if missing:
            self.boxes_wanted.emit(missing)

    def _show_rulers(self, side: SideItem) -> None:
        if self.transform().m11() < DETAIL_FROM / 2:
            for ruler in self._rulers:
                ruler.show_stretches(())
            self.looked.emit(0, 0, 0)
            return
        along, up = self.transform().m11(), self.transform().m22()
        start = self.mapFromScene(side.mapToScene(QPointF(0, 0)))
        bays: list[Stretch] = [
            (
                self._bay_name(code),
                start.x() + left * along,
                start.x() + right * along,
            )
            for code, left, right in side.bay_lefts
        ]
        shelves: list[Stretch] = [
            (code, start.y() + top * up, start.y() + bottom * up)
            for code, top, bottom in side.shelf_tops
        ]
        self._rulers[0].show_stretches(bays)
        self._rulers[1].show_stretches(shelves)
        wide = self.viewport().width()
        seen = [
            at
            for at, (_, left, right) in enumerate(bays, start=1)
            if (min(right, wide) - max(left, 0)) > 0.4 * min(right - left, wide)
        ]
        self.looked.emit(min(seen, default=1), max(seen, default=1), len(bays))

    def _bay_name(self, code: str) -> str:
        return self._bay_word.format(code) if code else ""

    def _place_callout(self) -> None:
        if self._called is None or not self.callout.words():
            return
        rect = self._rect_of(self._called[1])
        is_seen = rect is not None and rect.intersects(QRectF(self.viewport().rect()))
        self.callout.setVisible(is_seen)
        if rect is not None and is_seen:
            spot = self.viewport().pos()
            self.callout.point_at(rect.center().x() + spot.x(), rect.top() + spot.y() - 3)

    def _dress(self) -> None:
        self.setViewportMargins(pixels(_LEFT), pixels(_TOP), 0, 0)
        self._place_rulers()
        self.viewport().update()

    def _place_rulers(self) -> None:
        area = self.viewport().geometry()
        self._rulers[0].setGeometry(area.left(), 0, area.width(), area.top())
        self._rulers[1].setGeometry(0, area.top(), area.left(), area.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_rulers()
        side = self.current()
        if side is None or event.oldSize() == event.size():
            return
        corner = self.mapToScene(QPoint(_EDGE, _EDGE))
        self._apply()
        self._put(corner, QPoint(_EDGE, _EDGE))


def _short(start: float, end: float, room: int) -> int:
    """Return by how many pixels a view stands beside what it should show."""
    if end - start <= room - 2 * _EDGE:
        return round(start - _EDGE)
    return round(max(0.0, start - _EDGE) or min(0.0, end - room + _EDGE))
