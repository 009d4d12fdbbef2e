"""What a rack would look like: the ranges from above, and one side from the front (B-06)."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.services.racks import PlannedShelf
from desktop_archive.ui.theme.current import mono, pixels, theme, tokens

_BAR, _LINE, _GAP = 26, 18, 8
_MOST_RANGES = 24
_SHELF_RATIO = 860 / 330
_LEAST_CODE = 34


class RackDrawing(QWidget):
    """Draws planned shelves; what stands there already is hatched."""

    def __init__(self) -> None:
        super().__init__()
        self._shelves: Sequence[PlannedShelf] = ()
        self._ratio = _SHELF_RATIO
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().on_change(self.update)

    def show_shelves(
        self, shelves: Sequence[PlannedShelf], length_mm: int, height_mm: int | None
    ) -> None:
        """Show the shelves of a plan, as long and high as they would be."""
        self._shelves = shelves
        self._ratio = max(0.6, min(length_mm / (height_mm or 330), 8.0))
        self.update()

    def sides(self) -> dict[tuple[str, str], list[PlannedShelf]]:
        """Return the shelves by range and side."""
        found: dict[tuple[str, str], list[PlannedShelf]] = {}
        for shelf in self._shelves:
            found.setdefault((shelf.at.range, shelf.at.side), []).append(shelf)
        return found

    @override
    def sizeHint(self) -> QSize:
        return QSize(pixels(260), pixels(240))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(pixels(180), pixels(150))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sides = self.sides()
        if not sides:
            return
        # The first side that is not there yet is the one a person wants to see.
        chosen = next(
            (key for key, listed in sides.items() if not all(one.is_known for one in listed)),
            next(iter(sides)),
        )
        bottom = self._paint_plan(painter, list(sides), chosen)
        self._paint_side(painter, sides[chosen], chosen, bottom + pixels(_GAP))

    def _paint_plan(
        self, painter: QPainter, sides: list[tuple[str, str]], chosen: tuple[str, str]
    ) -> float:
        """Draw the ranges from above, their sides back to back; return where that ends."""
        colours = tokens()
        ranges = list(dict.fromkeys(code for code, _ in sides))[:_MOST_RANGES]
        width = min(pixels(44), (self.width() - 2) / max(1, len(ranges)) - 6)
        tall = pixels(_BAR)
        painter.setFont(mono(11))
        for at, code in enumerate(ranges):
            own = [side for known, side in sides if known == code]
            left = 1 + at * (width + 6)
            for number, side in enumerate(own):
                part = QRectF(left + number * width / len(own), 1, width / len(own), tall)
                is_chosen = (code, side) == chosen
                painter.fillRect(
                    part, QColor(colours.accent_tint if is_chosen else colours.surface2)
                )
                painter.setPen(QPen(QColor(colours.accent if is_chosen else colours.line2), 1))
                painter.drawRect(part)
            painter.setPen(QColor(colours.text2))
            below = QRectF(left - 6, tall + 2, width + 12, pixels(_LINE))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), code)
        return tall + pixels(_LINE) + 2

    def _paint_side(
        self,
        painter: QPainter,
        shelves: Sequence[PlannedShelf],
        side: tuple[str, str],
        top: float,
    ) -> None:
        """Draw one side from the front, bay beside bay, shelf below shelf."""
        bays = list(dict.fromkeys(one.at.bay for one in shelves))
        levels = list(dict.fromkeys(one.at.shelf for one in shelves))
        metrics = QFontMetrics(mono(11))
        colours = tokens()
        painter.setPen(QColor(colours.text))
        heading = QRectF(0, top, self.width(), metrics.height())
        painter.drawText(heading, int(Qt.AlignmentFlag.AlignLeft), "".join(side))
        top += metrics.height() + 4
        room = QRectF(0, top, self.width() - 1, self.height() - top - metrics.height() - 4)
        wide = min(room.width() / len(bays), room.height() / len(levels) * self._ratio)
        high = min(room.height() / len(levels), wide / self._ratio)
        for one in shelves:
            cell = QRectF(
                bays.index(one.at.bay) * wide, top + levels.index(one.at.shelf) * high, wide, high
            )
            self._paint_shelf(painter, cell, one)
        painter.setPen(QColor(colours.text2))
        for at, code in enumerate(bays):
            below = QRectF(at * wide, top + len(levels) * high + 2, wide, metrics.height())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), code)

    def _paint_shelf(self, painter: QPainter, cell: QRectF, shelf: PlannedShelf) -> None:
        colours = tokens()
        painter.fillRect(cell, QColor(colours.surface2))
        if shelf.is_known:
            painter.fillRect(cell, _hatched(colours.line2))
        painter.setPen(QPen(QColor(colours.line2), 1))
        painter.drawRect(cell)
        board = QRectF(cell.left(), cell.bottom() - 2, cell.width(), 2)
        painter.fillRect(board, QColor(colours.map.board))
        metrics = QFontMetrics(mono(11))
        if cell.height() >= metrics.height() and cell.width() >= pixels(_LEAST_CODE):
            painter.setPen(QColor(colours.text3 if shelf.is_known else colours.text))
            short = "-".join(code for code in (shelf.at.bay, shelf.at.shelf) if code)
            fits = metrics.horizontalAdvance(shelf.address) <= cell.width() - 4
            text = shelf.address if fits else short
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), text)


def _hatched(colour: str) -> QBrush:
    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)
