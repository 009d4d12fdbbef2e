"""Looking at the wall: zoom, choose, find, drag."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QStyle, QToolTip
from typing_extensions import override

from desktop_archive.services.shelf_models import MapBox, MapSide
from desktop_archive.ui.shelf_map.painting import draw_spine
from desktop_archive.ui.shelf_map.scene import ShelfItem, SideScene
from desktop_archive.ui.theme.current import mono, theme, tokens
from desktop_archive.ui.widgets.labels import tooltip

#: Zoom steps against the size at which three bays fill the view.
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
_BAYS_SHOWN = 3
_FLASH_MS = 250


class Canvas(QGraphicsView):
    """Shows a side; one box is chosen, and boxes can be dragged to another shelf.

    Signals:
        box_chosen: a box, or None.
        box_dropped: box id, shelf id and position (None behind all others).
        shelf_clicked: a shelf id.
        zoomed: the zoom against the usual size.
        looked: the first and last bay that can be seen, and how many there are.
    """

    box_chosen = Signal(object)
    box_dropped = Signal(int, int, object)
    shelf_clicked = Signal(int)
    zoomed = Signal(float)
    looked = Signal(int, int, int)

    def __init__(self, describe: Callable[[MapBox], str]) -> None:
        super().__init__()
        self.wall = SideScene()
        self._describe = describe
        self._zoom = 1.0
        self._pressed: tuple[QPoint, MapBox] | None = None
        self._dragged: MapBox | None = None
        self._pointer = QPoint()
        self._callout = ""
        self._flashes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FLASH_MS)
        self._timer.timeout.connect(self._flash)
        self.setScene(self.wall)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.horizontalScrollBar().valueChanged.connect(self._look)
        theme().on_change(self._dress)

    # --- what is shown ------------------------------------------------------------------------

    def show_side(self, side: MapSide | None, *, keep: bool = False) -> None:
        """Show a side from its beginning, or where one was looking."""
        before = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self.wall.show_side(side)
        self._apply()
        self.horizontalScrollBar().setValue(before[0] if keep else 0)
        self.verticalScrollBar().setValue(before[1] if keep else 0)
        self._look()

    def zoom(self) -> float:
        """Return the zoom against the usual size."""
        return self._zoom

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Zoom so that what is under the pointer stays there."""
        at = self.viewport().rect().center() if at is None else at
        under = self.mapToScene(at)
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._apply()
        moved = self.mapFromScene(under) - at
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() + moved.x())
        bars[1].setValue(bars[1].value() + moved.y())
        self._look()
        self.zoomed.emit(self._zoom)

    def step(self, direction: int) -> None:
        """Zoom in or out by one step."""
        if direction > 0:
            self.set_zoom(next((zoom for zoom in ZOOMS if zoom > self._zoom + 0.01), ZOOMS[-1]))
        else:
            smaller = [zoom for zoom in ZOOMS if zoom < self._zoom - 0.01]
            self.set_zoom(smaller[-1] if smaller else ZOOMS[0])

    def turn(self, direction: int) -> bool:
        """Go on by the bays that are seen; False at the end of the side."""
        bar = self.horizontalScrollBar()
        end = bar.maximum() if direction > 0 else bar.minimum()
        if bar.value() == end:
            return False
        seen = max(1, int(self.viewport().width() / (self.wall.bay_width * self._scale())))
        bar.setValue(bar.value() + round(direction * seen * self.wall.bay_width * self._scale()))
        return True

    def choose(self, box_id: int | None) -> None:
        """Mark a box."""
        self.wall.shown.chosen = box_id
        self.viewport().update()

    def find_box(self, box_id: int, callout: str) -> bool:
        """Bring a box to the middle, flash it twice and write its code beside it."""
        item = self.wall.item_of_box(box_id)
        if item is None:
            return False
        rect = item.rect_of(box_id) or QRectF()
        self.centerOn(item.mapToScene(rect.center()))
        self.choose(box_id)
        self._callout = callout
        self._flashes = 0 if self._is_calm() else 4
        self._timer.start()
        self._look()
        return True

    def clear_callout(self) -> None:
        """Take the code away that was written beside a found box."""
        self._callout = ""
        self.viewport().update()

    def focus_shelf(self, shelf_id: int) -> None:
        """Bring a shelf into view and mark it."""
        item = self.wall.item_of_shelf(shelf_id)
        if item is not None:
            self.ensureVisible(item, 20, 20)
            self.wall.shown.target_shelf = shelf_id
            self.viewport().update()

    # --- inside -------------------------------------------------------------------------------

    def _is_calm(self) -> bool:
        """Tell whether the desktop asks for less motion."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def _scale(self) -> float:
        """Return how many pixels a millimetre has at this zoom."""
        # Measured without the scroll bars: their coming and going must not change the scale.
        bar = self.verticalScrollBar().sizeHint().width() + 2
        usual = (self.width() - bar) / (self.wall.bay_width * _BAYS_SHOWN)
        whole = (self.height() - bar) / max(1.0, self.wall.sceneRect().height())
        return float(max(0.05, min(usual, whole) * self._zoom))

    def _apply(self) -> None:
        scale = self._scale()
        self.resetTransform()
        self.scale(scale, scale)

    def _look(self) -> None:
        lefts = self.wall.bay_lefts
        if not lefts:
            self.looked.emit(0, 0, 0)
            return
        start = self.mapToScene(QPoint(0, 0)).x()
        end = self.mapToScene(QPoint(self.viewport().width(), 0)).x()
        width = self.wall.bay_width
        seen = [
            at
            for at, left in enumerate(lefts, start=1)
            if left + width * 0.6 > start and left + width * 0.4 < end
        ]
        first, last = (seen[0], seen[-1]) if seen else (1, 1)
        self.looked.emit(first, last, len(lefts))

    def _flash(self) -> None:
        self._flashes -= 1
        is_on = self._flashes > 0 and self._flashes % 2 == 1
        self.wall.shown.flashing = self.wall.shown.chosen if is_on else None
        if self._flashes <= 0:
            self._timer.stop()
        self.viewport().update()

    def _dress(self) -> None:
        self.setBackgroundBrush(QColor(tokens().surface))
        self.viewport().update()

    def _under(self, where: QPoint) -> tuple[ShelfItem | None, MapBox | None]:
        point = self.mapToScene(where)
        for item in self.wall.shelves:
            inner = item.mapFromScene(point)
            if item.boundingRect().contains(inner):
                return item, item.box_at(inner.x())
        return None, None

    # --- pointer and keys ---------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        item, box = self._under(event.position().toPoint())
        self._callout = ""
        self._pressed = None if box is None else (event.position().toPoint(), box)
        self.choose(None if box is None else box.id)
        self.box_chosen.emit(box)
        if box is None and item is not None:
            self.shelf_clicked.emit(item.shelf.place.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if self._pressed is None:
            return
        start, box = self._pressed
        far = (self._pointer - start).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and far:
            self._dragged = box
        if self._dragged is not None:
            item, _ = self._under(self._pointer)
            self.wall.shown.target_shelf = item.shelf.place.id if item else None
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._pressed = self._dragged, None, None
        self.wall.shown.target_shelf = None
        self.viewport().update()
        item, _ = self._under(event.position().toPoint())
        if dragged is not None and item is not None:
            x = item.mapFromScene(self.mapToScene(event.position().toPoint())).x()
            self.box_dropped.emit(dragged.id, item.shelf.place.id, item.position_at(x))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * 1.2**turns, event.position().toPoint())
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._walk(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.step(-1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Choose the box beside the chosen one."""
        boxes = self.wall.all_boxes()
        ids = [box.id for box in boxes]
        chosen = self.wall.shown.chosen
        at = ids.index(chosen) + step if chosen in ids else 0
        if 0 <= at < len(boxes):
            self.choose(boxes[at].id)
            item = self.wall.item_of_box(boxes[at].id)
            if item is not None:
                rect = item.rect_of(boxes[at].id) or QRectF()
                self.ensureVisible(item.mapRectToScene(rect), 40, 20)
            self.box_chosen.emit(boxes[at])

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            _, box = self._under(event.pos())
            words = tooltip(self._describe(box)) if box else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply()
        self._look()

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        if self._dragged is not None:
            ghost = QRectF(self._pointer.x() - 8, self._pointer.y() - 40, 16, 80)
            painter.setOpacity(0.85)
            draw_spine(painter, ghost, self._dragged, self._dragged.row.year or 0)
            painter.setOpacity(1)
        if self._callout:
            self._draw_callout(painter)
        painter.restore()

    def _draw_callout(self, painter: QPainter) -> None:
        """Write the code of the found box above it."""
        chosen = self.wall.shown.chosen
        item = self.wall.item_of_box(chosen) if chosen is not None else None
        if item is None or chosen is None:
            return
        top = (item.rect_of(chosen) or QRectF()).center()
        spot = self.mapFromScene(item.mapToScene(QPointF(top.x(), 0)))
        used = mono(12, bold=True)
        width = QFontMetrics(used).horizontalAdvance(self._callout) + 16
        left = min(max(4, spot.x() - width // 2), max(4, self.viewport().width() - width - 4))
        box = QRectF(left, max(2, spot.y() - 28), width, 22)
        painter.setPen(QPen(QColor(tokens().accent), 1))
        painter.setBrush(QColor(tokens().accent))
        painter.drawRect(box)
        painter.setPen(QColor(tokens().on_accent))
        painter.setFont(used)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._callout)
