"""The plan: ranges with both sides, how full each bay is, aisles, door, instruments (B-06)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop_archive.rules.room_layout import Area, Fixture, FixtureKind
from desktop_archive.rules.shelves import NET_LENGTH_MM
from desktop_archive.services.room_map import SideOutline, ZoneOutline
from desktop_archive.services.shelf_models import SidePlan
from desktop_archive.ui.shelf_map.plan_signs import draw_fixture
from desktop_archive.ui.theme.current import font, mono, pixels, theme, tokens
from desktop_archive.ui.widgets.labels import tooltip

_LOW, _HIGH = 150, 190
_WIDEST_BAR, _NARROWEST = 72.0, 3.0
_EDGE = 11.0


@dataclass(slots=True)
class _Bar:
    """One side of a range on the plan."""

    rect: QRectF
    side: SideOutline


class RoomPlan(QWidget):
    """The room seen from above; a side pressed opens its wall.

    Signals:
        side_chosen: the id of a side.
    """

    side_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._zone: ZoneOutline | None = None
        self._side_words: Callable[[SidePlan], str] = lambda _side: ""
        self._fixture_words: Callable[[Fixture], str] = lambda _fixture: ""
        self._aisle_word = ""
        self._bars: list[_Bar] = []
        self._numbers: list[tuple[QRectF, str, tuple[int, ...]]] = []
        self._aisles: list[QRectF] = []
        self._signs: list[tuple[QPointF, Fixture]] = []
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().on_change(self._lay_out)

    def set_words(
        self,
        side: Callable[[SidePlan], str],
        fixture: Callable[[Fixture], str],
        aisle: str,
    ) -> None:
        """Take the words for what is on the plan."""
        self._side_words, self._fixture_words, self._aisle_word = side, fixture, aisle

    def show_zone(self, zone: ZoneOutline | None) -> None:
        """Show a zone of the room."""
        self._zone = zone
        self._lay_out()

    def choose(self, side_id: int | None) -> None:
        """Mark the side whose wall is shown."""
        self._chosen = side_id
        at = self._index()
        self.setAccessibleName("" if at is None else self._side_words(self._sides()[at].plan))
        self.update()

    def chosen(self) -> int | None:
        """Return the side that is marked."""
        return self._chosen

    def neighbour(self, step: int) -> int | None:
        """Return the side before or after the chosen one."""
        at, sides = self._index(), self._sides()
        wanted = 0 if at is None else at + step
        return sides[wanted].id if 0 <= wanted < len(sides) else None

    def _sides(self) -> Sequence[SideOutline]:
        return self._zone.sides if self._zone else ()

    def _index(self) -> int | None:
        return next((at for at, side in enumerate(self._sides()) if side.id == self._chosen), None)

    # --- laying out ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Fill the pane: the room as wide and as high as it is, the ranges in proportion."""
        self._bars, self._numbers, self._aisles, self._signs = [], [], [], []
        self.setMinimumHeight(pixels(_LOW))
        self.setMaximumHeight(pixels(_HIGH))
        if self._zone is None or not self._zone.ranges:
            self.update()
            return
        layout = self._zone.layout()
        pane = self._pane()
        digits = QFontMetrics(mono(11)).height()
        depth = max(area.width for area in layout.ranges.values())
        across = min(pane.width() / layout.room.width, pixels(1) * _WIDEST_BAR / depth)
        down = (
            pane.height() - digits * len({a.y for a in layout.ranges.values()})
        ) / layout.room.height
        left = pane.left() + (pane.width() - layout.room.width * across) / 2
        lines = sorted({area.y for area in layout.ranges.values()})

        def placed(area: Area) -> QRectF:
            line = sum(1 for top in lines if top < area.y)
            top = pane.top() + area.y * down + line * digits
            return QRectF(left + area.x * across, top, area.width * across, area.height * down)

        for found in self._zone.ranges:
            rect = placed(layout.ranges[found.id])
            self._add_range(rect, found.sides)
            number = QRectF(rect.left() - 8, rect.bottom() + 1, rect.width() + 16, digits)
            self._numbers.append((number, found.code, tuple(side.id for side in found.sides)))
        self._aisles = [placed(aisle) for aisle in layout.aisles]
        self._place_signs(self._zone)
        self.update()

    def _place_signs(self, zone: ZoneOutline) -> None:
        walls = self.walls()
        for _, fixture in zone.fixtures:
            along, deep = fixture.spot
            x, y = walls.left() + along * walls.width(), walls.top() + deep * walls.height()
            self._signs.append((QPointF(x, y), fixture))

    def walls(self) -> QRectF:
        """Return the walls of the room, in pixels."""
        return QRectF(_EDGE, _EDGE, self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)

    def _pane(self) -> QRectF:
        return self.walls().adjusted(2, 4, -2, -4)

    def _add_range(self, rect: QRectF, sides: Sequence[SideOutline]) -> None:
        wide = max(_NARROWEST, rect.width() / len(sides))
        for at, side in enumerate(sides):
            self._bars.append(
                _Bar(QRectF(rect.left() + at * wide, rect.top(), wide, rect.height()), side)
            )

    # --- painting -----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        painter.fillRect(self.walls(), QColor(colours.surface2))
        painter.setPen(QPen(QColor(colours.control_border), 1.5))
        painter.drawRect(self.walls())
        self._paint_aisles(painter)
        for bar in self._bars:
            self._paint_bar(painter, bar)
        self._paint_chosen(painter)
        self._paint_numbers(painter)
        for spot, fixture in self._signs:
            draw_fixture(painter, spot, fixture)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_aisles(self, painter: QPainter) -> None:
        painter.setPen(QColor(tokens().text3))
        drawn = font(11)
        painter.setFont(drawn)
        metrics = QFontMetrics(drawn)
        wide = metrics.horizontalAdvance(self._aisle_word) + 4
        for aisle in self._aisles:
            if aisle.height() > aisle.width() and wide < aisle.height() and aisle.width() > 9:  # noqa: PLR2004
                painter.save()
                painter.translate(aisle.center())
                painter.rotate(-90)
                painter.drawText(
                    QRectF(-wide / 2, -8, wide, 16),
                    int(Qt.AlignmentFlag.AlignCenter),
                    self._aisle_word,
                )
                painter.restore()

    def _paint_bar(self, painter: QPainter, bar: _Bar) -> None:
        """Draw a side bay by bay, each as full as it is."""
        is_chosen = bar.side.id == self._chosen
        colours = tokens()
        painter.fillRect(bar.rect, QColor(colours.surface))
        fill = QColor(colours.accent if is_chosen else colours.map.in_place[0])
        bays = bar.side.bays
        high = bar.rect.height() / max(1, len(bays))
        for at, (_, shelves) in enumerate(bays):
            length = sum(shelf.length_mm or NET_LENGTH_MM for shelf in shelves)
            part = min(1.0, sum(shelf.used_mm for shelf in shelves) / length) if length else 0.0
            bottom = bar.rect.top() + (at + 1) * high
            tall = (high - 1) * part
            painter.fillRect(
                QRectF(bar.rect.left() + 1, bottom - tall, bar.rect.width() - 2, tall), fill
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line2), 1))
        painter.drawRect(bar.rect)

    def _paint_chosen(self, painter: QPainter) -> None:
        chosen = next((bar for bar in self._bars if bar.side.id == self._chosen), None)
        if chosen is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(chosen.rect.adjusted(-2, -2, 2, 2), 2, 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_numbers(self, painter: QPainter) -> None:
        metrics = QFontMetrics(mono(11))
        last_right, last_top = -1.0, -1.0
        for rect, code, sides in self._numbers:
            is_chosen = self._chosen in sides
            wide = metrics.horizontalAdvance(code)
            left = rect.center().x() - wide / 2
            if rect.top() == last_top and left < last_right + 3 and not is_chosen:
                continue
            last_right, last_top = left + wide, rect.top()
            painter.setFont(mono(11, bold=is_chosen))
            painter.setPen(QColor(tokens().accent if is_chosen else tokens().text2))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), code)

    # --- pointer and keys ---------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(190, pixels(_HIGH))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        near = [
            (abs(bar.rect.center().x() - point.x()), bar.side.id)
            for bar in self._bars
            if bar.rect.adjusted(-4, -2, 4, 16).contains(point)
        ]
        if near:
            self.side_chosen.emit(min(near)[1])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        wanted = self.neighbour(step) if step else None
        if wanted is not None:
            self.side_chosen.emit(wanted)
        elif not step:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self._words_at(event.pos())), self)
            return True
        return super().event(event)

    def _words_at(self, point: object) -> str:
        spot = QPointF(point)  # type: ignore[call-overload]
        for place, fixture in self._signs:
            if (place - spot).manhattanLength() < 14:  # noqa: PLR2004
                return self._fixture_words(fixture)
        for bar in self._bars:
            if bar.rect.contains(spot):
                return self._side_words(bar.side.plan)
        return ""


__all__ = ["FixtureKind", "RoomPlan"]
