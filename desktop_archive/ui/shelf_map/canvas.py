"""Working at the wall: choose, find, walk by keys, drag."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QStyle, QToolTip
from typing_extensions import override

from desktop_archive.services.shelf_models import MapBox, MapShelf
from desktop_archive.ui.shelf_map.camera import Camera
from desktop_archive.ui.shelf_map.shelf_item import ShelfItem
from desktop_archive.ui.shelf_map.spines import draw_box
from desktop_archive.ui.widgets.labels import tooltip

_FLASH_MS = 250
_Under = tuple[ShelfItem | None, MapBox | None]


class Canvas(Camera):
    """The room with one box or shelf chosen; boxes can be dragged to another shelf.

    Signals:
        box_chosen: a box, or None.
        box_dropped: box id, shelf id and position (None behind all others).
        shelf_chosen: a shelf without a box under the pointer or the walk.
        box_opened: Enter on a box.
    """

    box_chosen = Signal(object)
    box_dropped = Signal(int, int, object)
    shelf_chosen = Signal(object)
    box_opened = Signal(int)

    def __init__(
        self, describe: Callable[[MapBox], str], describe_shelf: Callable[[MapShelf], str]
    ) -> None:
        super().__init__()
        self._describe, self._describe_shelf = describe, describe_shelf
        self._pressed: tuple[QPoint, MapBox | None, ShelfItem | None] | None = None
        self._dragged: MapBox | None = None
        self._panned = False
        self._pointer = QPoint()
        self._flashes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FLASH_MS)
        self._timer.timeout.connect(self._flash)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- choosing -----------------------------------------------------------------------------

    def choose(self, box_id: int | None) -> None:
        """Mark a box."""
        self.wall.shown.chosen, self.wall.shown.chosen_shelf = box_id, None
        self.viewport().update()

    def find_box(self, box_id: int, callout: str) -> bool:
        """Bring a box to the middle, flash it twice and write its code beside it."""
        item = self.wall.item_of_box(box_id)
        rect = None if item is None else item.rect_of(box_id)
        if item is None or rect is None:
            return False
        self._centre(item.mapToScene(rect.center()))
        self.choose(box_id)
        self._called = (item, box_id)
        self.callout.say(callout)
        self._flashes = 0 if self._is_calm() else 4
        self._timer.start()
        self._look()
        return True

    def clear_callout(self) -> None:
        """Take the code away that was written beside a found box."""
        self._called = None
        self.callout.say("")

    def focus_shelf(self, shelf_id: int) -> None:
        """Bring a shelf into view and mark it."""
        item = self.wall.item_of_shelf(shelf_id)
        if item is not None:
            self._show_whole(item, item.boundingRect())
            self.choose(None)
            self.wall.shown.chosen_shelf = shelf_id
            self.viewport().update()

    def say(self, words: str) -> None:
        """Tell whoever listens instead of looking what is chosen."""
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # --- inside -------------------------------------------------------------------------------

    def _is_calm(self) -> bool:
        """Tell whether the desktop asks for less motion."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def _flash(self) -> None:
        self.wall.shown.flashing = self.wall.shown.chosen if self._flashes % 2 == 0 else None
        if self._flashes <= 0:
            self.wall.shown.flashing = None
            self._timer.stop()
        self._flashes -= 1
        self.viewport().update()

    def _under(self, pixel: QPoint) -> _Under:
        """Return the shelf and the box under a pixel."""
        point = self.mapToScene(pixel)
        side = self.wall.side_at(point.x(), point.y())
        for item in side.shelves if side else ():
            inner = item.mapFromScene(point)
            if item.boundingRect().contains(inner):
                return item, item.box_at(inner.x(), inner.y())
        return None, None

    def _show_whole(self, item: ShelfItem, rect: QRectF) -> None:
        """Scroll as little as needed until a part of a shelf is seen."""
        seen = QRectF(self.mapFromScene(item.mapRectToScene(rect)).boundingRect())
        area = QRectF(self.viewport().rect()).adjusted(24, 16, -24, -16)
        x = min(0.0, seen.left() - area.left()) or max(0.0, seen.right() - area.right())
        y = min(0.0, seen.top() - area.top()) or max(0.0, seen.bottom() - area.bottom())
        if seen.width() > area.width():
            x = seen.left() - area.left()
        self.pan(round(x), round(y))

    # --- pointer ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed = (at, None, None)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        item, box = self._under(at)
        self.clear_callout()
        self._pressed, self._panned = (at, box, item), False
        if box is not None:
            self.choose(box.id)
            self.box_chosen.emit(box)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before, self._pointer = self._pointer, event.position().toPoint()
        if self._pressed is None:
            return
        start, box, _ = self._pressed
        far = (self._pointer - start).manhattanLength() >= QApplication.startDragDistance()
        if box is None and (far or self._panned):
            moved = (self._pointer - start) if not self._panned else self._pointer - before
            self._panned = True
            self.pan(-moved.x(), -moved.y())
            return
        if self._dragged is None and far:
            self._dragged = box
        if self._dragged is not None:
            self._aim()

    def _aim(self) -> None:
        """Show on which shelf and between which boxes the dragged one would stand."""
        item, _ = self._under(self._pointer)
        shown = self.wall.shown
        shown.target_shelf = item.shelf.place.id if item else None
        if item is not None:
            shown.insert_at = item.gap_at(item.mapFromScene(self.mapToScene(self._pointer)).x())
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        self.wall.shown.target_shelf = self.wall.shown.insert_at = None
        self.viewport().update()
        item, _ = self._under(event.position().toPoint())
        if dragged is not None:
            if item is not None:
                x = item.mapFromScene(self.mapToScene(event.position().toPoint())).x()
                self.box_dropped.emit(dragged.id, item.shelf.place.id, item.position_at(x))
        elif pressed is not None and pressed[1] is None and not self._panned:
            self._choose_shelf(pressed[2])

    def _choose_shelf(self, item: ShelfItem | None) -> None:
        self.choose(None)
        self.box_chosen.emit(None)
        if item is not None:
            self.wall.shown.chosen_shelf = item.shelf.place.id
            self.shelf_chosen.emit(item.shelf)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(event.angleDelta().y() or event.angleDelta().x()), 0)
        elif event.angleDelta().y():
            turns = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * 1.2**turns, event.position().toPoint())
        else:
            self.pan(-event.angleDelta().x(), 0)

    # --- keys ---------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        walks = {
            Qt.Key.Key_Left: lambda: self._walk(-1),
            Qt.Key.Key_Right: lambda: self._walk(1),
            Qt.Key.Key_Up: lambda: self._climb(-1),
            Qt.Key.Key_Down: lambda: self._climb(1),
            Qt.Key.Key_Plus: lambda: self.step(1),
            Qt.Key.Key_Equal: lambda: self.step(1),
            Qt.Key.Key_Minus: lambda: self.step(-1),
            Qt.Key.Key_0: self._show_usual,
            Qt.Key.Key_Home: self.show_room,
        }
        if key in walks:
            walks[key]()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.wall.shown.chosen is not None:
            self.box_opened.emit(self.wall.shown.chosen)
        else:
            super().keyPressEvent(event)

    def _show_usual(self) -> None:
        if self._current is not None:
            self.go_to(self._current)

    def _here(self) -> tuple[list[ShelfItem], int | None]:
        """Return the shelves of the side in walking order, and which of them is chosen."""
        side = self.current()
        shelves = side.shelves if side else []
        shown = self.wall.shown
        for at, item in enumerate(shelves):
            is_on = shown.chosen is not None and item.rect_of(shown.chosen) is not None
            if is_on or item.shelf.place.id == shown.chosen_shelf:
                return shelves, at
        return shelves, None

    def _walk(self, step: int) -> None:
        """Choose the box beside the chosen one; an empty shelf is a stop of its own."""
        shelves, at = self._here()
        stops: list[tuple[ShelfItem, MapBox | None]] = []
        for item in shelves:
            stops += [(item, box) for box in item.boxes()] or [(item, None)]
        shown = self.wall.shown
        now = next(
            (
                number
                for number, (item, box) in enumerate(stops)
                if at is not None
                and item is shelves[at]
                and (box is None or shown.chosen is None or box.id == shown.chosen)
            ),
            None,
        )
        wanted = 0 if now is None else now + step
        if now is None:
            wanted = next((number for number, stop in enumerate(stops) if stop[1]), 0)
        if 0 <= wanted < len(stops):
            self._stand_on(*stops[wanted])

    def _climb(self, step: int) -> None:
        """Go to the shelf above or below, to the box nearest to where one stands."""
        shelves, at = self._here()
        if at is None:
            self._walk(1)
            return
        item, wanted = shelves[at], at + step
        if 0 <= wanted < len(shelves):
            chosen = self.wall.shown.chosen
            rect = item.rect_of(chosen) if chosen is not None else None
            x = rect.center().x() if rect is not None else 0.0
            self._stand_on(shelves[wanted], shelves[wanted].nearest(x))

    def _stand_on(self, item: ShelfItem, box: MapBox | None) -> None:
        self.clear_callout()
        if box is None:
            self._show_whole(item, item.boundingRect())
            self._choose_shelf(item)
            self.say(self._describe_shelf(item.shelf))
            return
        self.choose(box.id)
        self._show_whole(item, item.rect_of(box.id) or QRectF())
        self.box_chosen.emit(box)
        self.say(self._describe(box))

    # --- words and ghosts ---------------------------------------------------------------------

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            item, box = self._under(event.pos())
            words = ""
            if box is not None:
                words = self._describe(box)
            elif item is not None:
                words = self._describe_shelf(item.shelf)
            QToolTip.showText(event.globalPos(), tooltip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._dragged is None:
            return
        painter.save()
        painter.resetTransform()
        painter.setOpacity(0.85)
        ghost = QRectF(self._pointer.x() - 8, self._pointer.y() - 40, 16, 80)
        draw_box(painter, ghost, self._dragged, self.wall.shown)
        painter.restore()
