"""What the field on top has found: groups of lines, floating under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.current import colour, font, mono, tokens
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.labels import tooltip

_LARGEST, _NARROWEST, _MOST_ROWS = 520, 640, 12
_HIT = Qt.ItemDataRole.UserRole
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found: what to ask for, and its line."""

    what: str
    target: int | str
    title: str
    code: str
    place: str
    state: str
    spans: tuple[tuple[int, int], ...] = ()


class HitList(QListWidget):
    """What was found, in groups, floating under the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName("hits")
        self.setFrameShape(QFrame.Shape.Box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_HitDelegate(self))
        self.hide()

    def fill(self, groups: Sequence[tuple[str, Sequence[Hit]]], note: str) -> None:
        """Show groups of hits; the first hit is the best one."""
        self.clear()
        for heading, hits in groups:
            self._add_heading(heading)
            for hit in hits:
                self._add_hit(hit)
        if note or not groups:
            self._add_heading(note or self.tr("Nothing found"))
        self.move_by(1)

    def _add_hit(self, hit: Hit) -> None:
        item = QListWidgetItem(self)
        item.setData(_HIT, hit)
        words = ", ".join(filter(None, (hit.title, hit.code, hit.place, hit.state)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, visible(words))
        item.setToolTip(tooltip(hit.title))

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(visible(words), self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font(12))
        item.setForeground(colour(tokens().text3))

    def stand_under(self, field: QWidget) -> None:
        """Stand under the field over everything else."""
        window = field.window()
        # To change the parent costs every widget below a new style, even when it is the same one.
        if self.parent() is not window:
            self.setParent(window)
        corner = field.mapTo(window, QPoint(0, field.height() + 4))
        rows = min(self.count(), _MOST_ROWS)
        height = sum(self.sizeHintForRow(at) for at in range(rows)) + 2 * SPACE[3]
        width = max(field.width(), _NARROWEST)
        self.setGeometry(corner.x(), corner.y(), width, min(height, _LARGEST))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Go to the next or last hit, passing over headings."""
        at = self.currentRow() + step
        while 0 <= at < self.count():
            if self.item(at).data(_HIT) is not None:
                self.setCurrentRow(at)
                return
            at += step

    def current(self) -> Hit | None:
        """Return the hit that Enter takes."""
        item = self.currentItem()
        hit = item.data(_HIT) if self.currentRow() >= 0 else None
        return hit if isinstance(hit, Hit) else None


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: title over code, place and state at the right; what was asked for stands out.

    Painted, not built of labels: the list is made anew with every key.
    """

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        rect: QRect = option.rect.adjusted(SPACE[2], SPACE[1], -SPACE[2], -SPACE[1])
        upper = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(font()).height())
        lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), rect.bottom() - upper.bottom())
        colours = tokens()
        painter.save()
        room = _written(painter, upper, hit.place, mono(), colours.text, _RIGHT)
        _mark(painter, room, hit)
        _written(painter, room, hit.title, font(), colours.text, _LEFT)
        room = _written(painter, lower, hit.state, font(12), colours.text3, _RIGHT)
        _written(painter, room, hit.code, mono(), colours.text, _LEFT)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if index.data(_HIT) is None:
            return super().sizeHint(option, index)
        lines = QFontMetrics(font()).height(), QFontMetrics(mono()).height()
        return QSize(0, sum(lines) + 2 * SPACE[1])


def _written(
    painter: QPainter, where: QRect, text: str, used: QFont, ink: str, side: Qt.AlignmentFlag
) -> QRect:
    """Write a text at one side of a line, cut where it ends; return what is left of the line."""
    metrics = QFontMetrics(used)
    shown = metrics.elidedText(visible(text), Qt.TextElideMode.ElideRight, where.width())
    painter.setFont(used)
    painter.setPen(QColor(ink))
    painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, shown)
    taken = metrics.horizontalAdvance(shown)
    return where.adjusted(0, 0, -taken - SPACE[3] if taken else 0, 0)


def _mark(painter: QPainter, where: QRect, hit: Hit) -> None:
    """Lay the colour of what was asked for under the title."""
    metrics = QFontMetrics(font())
    for start, end in hit.spans:
        left = where.left() + metrics.horizontalAdvance(hit.title[:start])
        width = metrics.horizontalAdvance(hit.title[start:end])
        marked = QRect(left, where.top(), width, where.height()) & where
        painter.fillRect(marked, QColor(tokens().hit))
