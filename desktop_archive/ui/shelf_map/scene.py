"""The whole room as one scene: every side of a zone, laid out as one walks them."""

from collections.abc import Callable, Sequence
from math import ceil, sqrt

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QGraphicsScene

from desktop_archive.services.room_map import SideOutline
from desktop_archive.services.shelf_models import MapBox, MapSide
from desktop_archive.ui.shelf_map.looks import Shown
from desktop_archive.ui.shelf_map.shelf_item import ShelfItem
from desktop_archive.ui.shelf_map.side_item import SideItem

GAP_X, GAP_Y = 700.0, 900.0
#: So many sides keep their boxes; the others are read again when they are looked at.
_MOST_LOADED = 16


class RoomScene(QGraphicsScene):
    """The sides of a zone in lines, so that the whole is about as wide as a window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.shown = Shown()
        self.sides: dict[int, SideItem] = {}
        self.content = QRectF(0, 0, 1, 1)
        self._loaded: list[int] = []

    def show_zone(
        self, sides: Sequence[SideOutline], title: Callable[[SideOutline], str], shape: float
    ) -> None:
        """Build the outlines of a zone; shape is how wide the window is against its height."""
        self.sides, self._loaded = {}, []
        self.clear()
        for outline in sides:
            item = SideItem(outline, self.shown, title(outline))
            self.addItem(item)
            self.sides[outline.id] = item
        self._arrange(shape)

    def _arrange(self, shape: float) -> None:
        items = list(self.sides.values())
        if not items:
            self.content = QRectF(0, 0, 1, 1)
            return
        wide = max(item.wall.width() for item in items) + GAP_X
        tall = max(item.wall.height() for item in items) + GAP_Y
        # Both sides of a range stand beside each other.
        lines = min(len(items), max(1, round(sqrt(shape * tall * len(items) / wide))))
        lines += lines % 2 if 1 < lines < len(items) else 0
        for at, item in enumerate(items):
            item.setPos(at % lines * wide, at // lines * tall)
        self.content = QRectF(0, 0, lines * wide - GAP_X, ceil(len(items) / lines) * tall - GAP_Y)

    def load(self, side_id: int, side: MapSide | None) -> None:
        """Take in the boxes of a side; the one not looked at for longest is forgotten."""
        item = self.sides.get(side_id)
        if item is None:
            return
        item.load(side)
        self.touch(side_id)
        while len(self._loaded) > _MOST_LOADED:
            self.sides[self._loaded.pop(0)].load(None)

    def touch(self, side_id: int) -> None:
        """Note that a side was looked at."""
        if side_id in self._loaded:
            self._loaded.remove(side_id)
        self._loaded.append(side_id)

    def loaded(self) -> tuple[int, ...]:
        """Return the sides whose boxes are here."""
        return tuple(side_id for side_id, item in self.sides.items() if item.side is not None)

    def side_at(self, x: float, y: float) -> SideItem | None:
        """Return the side at a point, or the nearest one."""
        best: tuple[float, SideItem] | None = None
        for item in self.sides.values():
            rect = item.mapRectToScene(item.wall)
            far = max(rect.left() - x, x - rect.right(), 0) + max(
                rect.top() - y, y - rect.bottom(), 0
            )
            if best is None or far < best[0]:
                best = (far, item)
        return None if best is None else best[1]

    def item_of_box(self, box_id: int) -> ShelfItem | None:
        """Return the shelf on which a box is drawn."""
        found = (item.item_of_box(box_id) for item in self.sides.values())
        return next((item for item in found if item is not None), None)

    def item_of_shelf(self, shelf_id: int) -> ShelfItem | None:
        """Return the drawing of a shelf."""
        return next((item for item in self.shelves if item.shelf.place.id == shelf_id), None)

    @property
    def shelves(self) -> list[ShelfItem]:
        """Return the shelves whose boxes are here, as one walks them."""
        return [shelf for item in self.sides.values() for shelf in item.shelves]

    def all_boxes(self) -> list[MapBox]:
        """Return the boxes that are here, as one walks them."""
        return [box for item in self.shelves for box in item.boxes()]
