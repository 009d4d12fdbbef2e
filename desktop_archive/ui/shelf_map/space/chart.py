"""The chart of a store that fills: one renderer for the screen and for paper."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.rules.forecast import Forecast
from desktop_archive.rules.printed import Printout
from desktop_archive.ui.theme.current import font, load_fonts, pixels, theme, tokens
from desktop_archive.ui.theme.tokens import LIGHT, Tokens

_MOST_BARS = 18
_DPI = 300
_MARGIN_MM = 15.0
_TITLE_PT, _TEXT_PT = 16, 10


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What stands in and under the chart."""

    title: str
    limit: str
    taken: str
    going: str
    unit: str
    now: str


def bars(found: Forecast, now: str) -> list[tuple[str, int, int]]:
    """Return year, what is taken at its end, what is destroyed in it; today first."""
    shown = [(now, found.stock.used_mm, 0)]
    shown += [(str(line.year), line.used_mm, line.destroyed_mm) for line in found.years]
    return shown[:_MOST_BARS]


def draw_chart(
    painter: QPainter,
    area: QRectF,
    found: Forecast,
    words: ChartWords,
    look: tuple[Tokens, QFont],
) -> None:
    """Draw what is taken year by year against the shelves there are."""
    colours, used = look
    metrics = QFontMetricsF(used, painter.device())
    painter.setFont(used)
    line = metrics.height()
    left = metrics.horizontalAdvance("00,000.0") + line / 2
    plot = area.adjusted(left, line * 1.6, -line / 2, -line * 1.5)
    shown = bars(found, words.now)
    most = max([found.stock.capacity_mm, *(taken + gone for _, taken, gone in shown)]) or 1
    _draw_scale(painter, plot, most, left, colours)
    pitch = plot.width() / max(1, len(shown))
    for at, (year, taken, gone) in enumerate(shown):
        bar = QRectF(plot.left() + at * pitch + pitch * 0.15, 0, pitch * 0.7, 0)
        _draw_bar(painter, plot, bar, (taken / most, gone / most), colours)
        below = QRectF(bar.center().x() - pitch, plot.bottom() + line * 0.2, 2 * pitch, line)
        step = max(1, round(metrics.horizontalAdvance("0000 ") / pitch + 0.5))
        if at == 0 or (at - 1) % step == 0:
            painter.setPen(QColor(colours.text2))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), year)
    _draw_limit(painter, plot, found.stock.capacity_mm / most, colours)
    _draw_key(painter, QRectF(area.left(), area.top(), area.width(), line), words, colours)


def _draw_scale(painter: QPainter, plot: QRectF, most: int, left: float, colours: Tokens) -> None:
    for part in range(5):
        y = plot.bottom() - plot.height() * part / 4
        painter.setPen(QPen(QColor(colours.line), 0))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(colours.text2))
        height = painter.fontMetrics().height()
        number = QRectF(plot.left() - left, y - height / 2, left * 0.92, height)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(number, flags, f"{most * part / 4000:,.1f}")


def _draw_bar(
    painter: QPainter, plot: QRectF, bar: QRectF, shares: tuple[float, float], colours: Tokens
) -> None:
    taken, gone = (share * plot.height() for share in shares)
    bar = QRectF(bar.left(), plot.bottom() - taken, bar.width(), taken)
    painter.fillRect(bar, QColor(colours.map.in_place[0]))
    painter.setPen(QPen(QColor(colours.line2), 0))
    painter.drawRect(bar)
    if gone:
        out = QRectF(bar.left(), bar.top() - gone, bar.width(), gone)
        painter.fillRect(out, QBrush(QColor(colours.map.proposed), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(out)


def _draw_limit(painter: QPainter, plot: QRectF, share: float, colours: Tokens) -> None:
    y = plot.bottom() - plot.height() * share
    pen = QPen(QColor(colours.refused.text), max(1.5, plot.height() / 160))
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _draw_key(painter: QPainter, row: QRectF, words: ChartWords, colours: Tokens) -> None:
    """Say what the signs mean: a dashed line, a grey bar, a hatched one."""
    x, side = row.left(), row.height() * 0.7
    flags = int(Qt.AlignmentFlag.AlignVCenter)
    for sign, word in enumerate((words.limit, words.taken, words.going)):
        box = QRectF(x, row.center().y() - side / 2, side * 1.6, side)
        if sign == 0:
            pen = QPen(QColor(colours.refused.text), max(1.5, side / 8))
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(
                QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
            )
        elif sign == 1:
            painter.fillRect(box, QColor(colours.map.in_place[0]))
        else:
            painter.fillRect(box, QBrush(QColor(colours.map.proposed), Qt.BrushStyle.BDiagPattern))
        wide = painter.fontMetrics().horizontalAdvance(word)
        painter.setPen(QColor(colours.text2))
        painter.drawText(
            QRectF(box.right() + side / 2, row.top(), wide + 2, row.height()), flags, word
        )
        x = box.right() + side / 2 + wide + side * 2
    painter.drawText(
        row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words.unit
    )


class OutlookChart(QWidget):
    """Shows the chart."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Forecast | None = None
        self._words = ChartWords("", "", "", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().on_change(self.update)

    def show_outlook(self, found: Forecast, words: ChartWords) -> None:
        """Show another outlook."""
        self._found, self._words = found, words
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(pixels(420), pixels(240))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(pixels(220), pixels(130))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._found is None or not self._found.stock.capacity_mm:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chart(painter, QRectF(self.rect()), self._found, self._words, (tokens(), font(11)))


def chart_on_paper(found: Forecast, words: ChartWords, lines: list[str]) -> Printout:
    """Draw the same chart on an A4 sheet, with the arithmetic below it."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.title)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    pages = _draw_page(painter, page, found, words, lines, writer)
    painter.end()
    buffer.close()
    return Printout(bytes(content.data()), pages)


def _draw_page(
    painter: QPainter,
    page: QRectF,
    found: Forecast,
    words: ChartWords,
    lines: list[str],
    writer: QPdfWriter,
) -> int:
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(_paper_font(_TITLE_PT, bold=True))
    top = painter.fontMetrics().height() * 1.4
    painter.drawText(QRectF(0, 0, page.width(), top), int(Qt.TextFlag.TextWordWrap), words.title)
    if found.stock.capacity_mm:
        area = QRectF(0, top, page.width(), page.height() * 0.38)
        draw_chart(painter, area, found, words, (LIGHT, _paper_font(_TEXT_PT)))
        top = area.bottom() + painter.fontMetrics().height()
    painter.setFont(_paper_font(_TEXT_PT))
    painter.setPen(QColor(LIGHT.text))
    pages, flags = 1, int(Qt.TextFlag.TextWordWrap)
    for line in lines:
        wanted = QRectF(0, top, page.width(), page.height())
        needed = painter.boundingRect(wanted, flags, line).height()
        if top + needed > page.height():
            writer.newPage()
            pages, top = pages + 1, 0.0
        painter.drawText(QRectF(0, top, page.width(), needed), flags, line)
        top += needed * 1.25
    return pages


def _paper_font(points: int, *, bold: bool = False) -> QFont:
    made = QFont(load_fonts())
    made.setPointSize(points)
    made.setBold(bold)
    # Shaped digits are glyphs that no reader of the PDF could search or copy.
    made.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return made
