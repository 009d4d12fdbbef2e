"""The legend: each state with its colour and pattern, and how many boxes show it."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.services.shelf_models import BoxState
from desktop_archive.ui.shelf_map.painting import draw_fold, draw_notch, draw_state
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.words import say_list

OUT_OF_ORDER, LABEL_DUE = "out_of_order", "label_due"
ORDER = (
    BoxState.IN_PLACE,
    BoxState.ON_LOAN,
    BoxState.PART_ON_LOAN,
    BoxState.READING,
    BoxState.REPAIR,
    BoxState.DUE,
    BoxState.HELD,
    BoxState.PROPOSED,
)
_ROW, _SWATCH, _TALL = 22, 12, 16


class Legend(QWidget):
    """Swatches drawn as the spines are; counts at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, str, int]] = []
        theme().on_change(self._dress)

    def show_lines(self, words: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Show every state with its word and count."""
        self._lines = [(key, word, counts.get(key, 0)) for key, word in words.items()]
        self.setAccessibleName(
            say_list([f"{word} {count}" for _, word, count in self._lines if count])
        )
        self._dress()

    def widest(self) -> int:
        """Return how wide the widest line is, so that no word is cut."""
        metrics = QFontMetrics(font(12))
        return max(
            (
                28 + metrics.horizontalAdvance(word) + 10 + metrics.horizontalAdvance(f"{count:,}")
                for _, word, count in self._lines
            ),
            default=0,
        )

    def _dress(self) -> None:
        self.setMinimumHeight(pixels(_ROW) * len(self._lines))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.widest(), self.minimumHeight())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row = pixels(_ROW)
        for number, (key, word, count) in enumerate(self._lines):
            top = number * row
            swatch = QRectF(2, top + (row - _TALL) / 2, _SWATCH, _TALL)
            if key in (OUT_OF_ORDER, LABEL_DUE):
                draw_state(painter, swatch, BoxState.IN_PLACE)
                (draw_notch if key == OUT_OF_ORDER else draw_fold)(painter, swatch)
            else:
                draw_state(painter, swatch, BoxState(key))
            painter.setFont(font(12))
            painter.setPen(QColor(tokens().text if count else tokens().text3))
            line = QRectF(24, top, self.width() - 26, row)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | middle), word)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | middle), f"{count:,}")
