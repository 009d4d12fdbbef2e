"""The grid of roles and rights: a right a line, a role a column, and who may what at a glance."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.roles import RIGHT_GROUPS, RightGroup, RoleBook
from desktop_archive.ui.theme.current import font, pixels, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import ROW_HEIGHT
from desktop_archive.ui.widgets.cells import CellDelegate
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import KIND_ROLE, ROW_ROLE, Column, Index
from desktop_archive.ui.words import say, say_role

HELD, NOT_HELD, NEVER = "✓", "–", "×"
_RIGHT_WIDE, _ROLE_WIDE, _MARK = 190, 84, 18


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line: a right, or the heading of a group."""

    group: RightGroup
    right: Right | None
    marks: dict[str, str]

    @property
    def words(self) -> str:
        """Return what the line is called."""
        return say(self.group) if self.right is None else say(self.right)


def grid_rows(book: RoleBook) -> list[GridRow]:
    """Return the grid as the roles stand."""
    return list(_rows(book))


def _rows(book: RoleBook) -> Iterator[GridRow]:
    for group, rights in RIGHT_GROUPS.items():
        yield GridRow(group, None, {})
        for right in rights:
            yield GridRow(group, right, {code: _mark(book, code, right) for code in book})


def _mark(book: RoleBook, code: str, right: Right) -> str:
    line = book[code]
    if right in line.never:
        return NEVER
    return HELD if right in line.rights else NOT_HELD


class RoleGrid(Table):
    """The grid; the cell under the cursor is the one the form speaks of.

    Signals:
        cell_chosen: the role's code and the right (or None on a heading).
    """

    cell_chosen = Signal(str, object)

    def __init__(self, codes: Sequence[str]) -> None:
        columns = [Column("right", "text", _RIGHT_WIDE, lambda r: r.words, sortable=False)]
        columns += [
            Column(
                code,
                "mark",
                _ROLE_WIDE,
                lambda r, code=code: r.marks.get(code, ""),  # type: ignore[misc]
                sortable=False,
            )
            for code in codes
        ]
        super().__init__("roles", columns)
        self.codes = tuple(codes)
        self.setItemDelegate(MarkDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.selectionModel().currentChanged.connect(self._moved)
        self.retranslate()

    def choose_cell(self, code: str, right: Right) -> None:
        """Put the cursor on the cell of a role and a right."""
        rows = (self.rows.row(at) for at in range(self.rows.rowCount()))
        at = next(n for n, row in enumerate(rows) if row is not None and row.right is right)
        self.setCurrentIndex(self.rows.index(at, 1 + self.codes.index(code)))

    def retranslate(self) -> None:
        """Name the columns in the language of the window."""
        self.rows.set_headings((self.tr("Right"), *(say_role(code) for code in self.codes)))
        self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row(now.row())
        if row is not None and now.column() > 0:
            self.cell_chosen.emit(self.codes[now.column() - 1], row.right)


class MarkDelegate(CellDelegate):
    """Paints headings of groups and the marks of who holds what."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if row is None or (row.right is not None and index.data(KIND_ROLE) != "mark"):
            super().paint(painter, option, index)
            return
        painter.save()
        if row.right is None:
            self._heading(painter, option.rect, row.words if index.column() == 0 else "")
        else:
            is_here = bool(option.state & QStyle.StateFlag.State_Selected)
            self._mark(painter, option.rect, index.data(), is_here=is_here)
        painter.restore()

    @staticmethod
    def _heading(painter: QPainter, rect: QRect, words: str) -> None:
        colours = tokens()
        painter.fillRect(rect, QColor(colours.surface2))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(colours.text2))
        painter.setFont(font(12, bold=True))
        painter.drawText(rect.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    @staticmethod
    def _mark(painter: QPainter, rect: QRect, mark: str, *, is_here: bool) -> None:
        colours, size = tokens(), pixels(_MARK)
        painter.fillRect(rect, QColor(colours.selected if is_here else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRect(rect.left() + 8, rect.center().y() - size // 2 + 1, size, size)
        if mark == HELD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(disc)
            inner = disc.adjusted(3, 3, -3, -3)
            icon("check", colours.on_accent, inner.width()).paint(painter, inner)
        elif mark == NEVER:
            inner = disc.adjusted(2, 2, -2, -2)
            icon("lock", colours.text3, inner.width()).paint(painter, inner)
        else:
            painter.setPen(QPen(QColor(colours.control_border), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = size // 2 - 4
            painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))
        if is_here:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(rect.topLeft(), rect.bottomRight() - QPoint(1, 1)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, pixels(ROW_HEIGHT))
