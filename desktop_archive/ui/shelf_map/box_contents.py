"""What lies in a box, two lines each: title with state, code below (L-33)."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.services.boxes import FileRow
from desktop_archive.ui.theme.current import font, mono, pixels, tokens
from desktop_archive.ui.widgets.buttons import draw_chip
from desktop_archive.ui.widgets.labels import tooltip
from desktop_archive.ui.words import STATE_TONES, say_pair, say_state

_Index = QModelIndex | QPersistentModelIndex
_HIGH = 48


class _Files(QAbstractListModel):
    """Records of one box."""

    def __init__(self) -> None:
        super().__init__()
        self.files: Sequence[FileRow] = ()

    def take(self, files: Sequence[FileRow]) -> None:
        self.beginResetModel()
        self.files = files
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.files)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(found.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{found.title}\n{found.code}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say_pair(f"{found.title} {found.code}", say_state(found.state))
        return None


class _Lines(QStyledItemDelegate):
    """Paints a record as title, chip and code."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, pixels(_HIGH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Files):
            return
        found = model.files[index.row()]
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens().selected))
        state = say_state(found.state)
        metrics = QFontMetrics(font(12))
        wide = metrics.horizontalAdvance(state) + 14
        chip = QRectF(area.right() - wide - 4, area.top() + 6, wide, metrics.height() + 4)
        tone = STATE_TONES.get(found.state, "")
        draw_chip(painter, chip, state, tone or "neutral")
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        half = area.height() / 2
        title = QRectF(area.left() + 4, area.top() + 3, chip.left() - area.left() - 12, half - 3)
        _text(painter, title, visible(found.title), bold=False, flags=middle)
        code = QRectF(area.left() + 4, area.top() + half - 1, area.width() - 8, half - 3)
        painter.setFont(mono(11))
        painter.setPen(QColor(tokens().text2))
        shown = QFontMetrics(mono(11)).elidedText(
            visible(found.code), Qt.TextElideMode.ElideLeft, int(code.width())
        )
        painter.drawText(code, int(middle), shown)
        painter.setPen(QColor(tokens().line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


def _text(
    painter: QPainter, box: QRectF, words: str, *, bold: bool, flags: Qt.AlignmentFlag
) -> None:
    drawn = font(13, bold=bold)
    painter.setFont(drawn)
    painter.setPen(QColor(tokens().text))
    shown = QFontMetrics(drawn).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, int(flags), shown)


class ContentsList(QListView):
    """The records that belong into a box."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = _Files()
        self.setModel(self.rows)
        self.setItemDelegate(_Lines(self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_files(self, files: Sequence[FileRow]) -> None:
        """Show these records."""
        self.rows.take(files)

    def chosen_files(self) -> list[FileRow]:
        """Return the records that are selected."""
        return [self.rows.files[index.row()] for index in self.selectedIndexes()]
