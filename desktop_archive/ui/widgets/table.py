"""Every list of the program: rows of 28 pixels, codes in mono, chips, highlights, copy."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView
from typing_extensions import override

from desktop_archive.ui.theme.current import font, pixels, theme
from desktop_archive.ui.theme.tokens import ROW_HEIGHT
from desktop_archive.ui.view import View
from desktop_archive.ui.widgets.cells import CellDelegate
from desktop_archive.ui.widgets.export import ListShown
from desktop_archive.ui.widgets.held_rows import Held, by_id, found_again, hold, runs_of
from desktop_archive.ui.widgets.windowed_model import Column, Index, WindowedModel

#: What a heading needs beside its text, and its arrow when the list is sorted by it.
_MARGINS, _ARROW = 20, 16
#: The column that takes what room is left, where there is one.
_WIDEST = "title"


class Table(QTableView):
    """A list whose columns keep their widths.

    Signals:
        row_chosen: the row under the cursor is another one (or None).
        row_opened: Enter or a double click on a row.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        many: bool = False,
        key: Callable[[Any], Hashable] = by_id,
    ) -> None:
        super().__init__()
        self._name, self._key = name, key
        self._held: Held | None = None
        self._is_whole = False
        self._is_fitting = self._chosen_widths = False
        self.rows = WindowedModel(columns, self)
        self.rows.modelAboutToBeReset.connect(self._hold)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers(columns)
        self.rows.headerDataChanged.connect(lambda *_: self._fit_headings())
        selection = self.selectionModel()
        selection.currentRowChanged.connect(lambda now, _before: self._chosen(now))
        self.doubleClicked.connect(self._opened)
        theme().on_change(self._dress)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows that are all there."""
        self.rows.show(len(rows), lambda offset, limit: rows[offset : offset + limit])
        self._is_whole = True

    def shown(self, title: str, note: str = "") -> ListShown:
        """Return the list as it stands: its columns from left to right, its rows in order."""
        header, headings = self.horizontalHeader(), self.rows.headings()
        places = [header.logicalIndex(at) for at in range(header.count())]
        seen = [at for at in places if not header.isSectionHidden(at)]
        return ListShown(
            title,
            tuple(headings[at] for at in seen),
            tuple(self.rows.columns[at] for at in seen),
            self.rows.every(),
            self.rows.rowCount(),
            note,
        )

    def save_list(self) -> None:
        """Ask the window to save what is shown."""
        view = self._view()
        if view is not None:
            view.save_wanted.emit(self.shown(view.list_title()))

    def print_list(self) -> None:
        """Ask the window to print what is shown."""
        view = self._view()
        if view is not None:
            view.paper_wanted.emit(self.shown(view.list_title(), view.list_note()))

    def _view(self) -> View | None:
        """Return the view this list stands in."""
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, View):
            widget = widget.parentWidget()
        return widget

    def current_row(self) -> Any | None:  # noqa: ANN401
        """Return the row under the cursor."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def chosen_rows(self) -> list[Any]:
        """Return all selected rows, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.rows.row(number) for number in numbers)
        return [row for row in found if row is not None]

    def chosen_numbers(self) -> list[range]:
        """Return which rows are selected, as runs from top to bottom; none of them is read."""
        found = self.selectionModel().selection()
        pieces = [found.at(at) for at in range(found.count())]
        runs = {(one.top(), one.bottom()) for one in pieces}
        return [range(top, bottom + 1) for top, bottom in sorted(runs)]

    def columns_shown(self) -> list[tuple[str, int, bool]]:
        """Return the columns from left to right: key, width, whether it is shown."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        return [
            (self.rows.columns[at].key, header.sectionSize(at), not header.isSectionHidden(at))
            for at in places
        ]

    def show_columns(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        """Show columns in this order, so wide, or not at all; what is not named stays."""
        header = self.horizontalHeader()
        keys = [column.key for column in self.rows.columns]
        for place, (key, width, is_shown) in enumerate(columns):
            if key in keys:
                at = keys.index(key)
                header.moveSection(header.visualIndex(at), place)
                header.setSectionHidden(at, not is_shown)
                if is_shown and width > 0:
                    header.resizeSection(at, width)
        self._remember()

    def show_column(self, at: int, *, is_shown: bool) -> None:
        """Show a column or put it away; one always stays."""
        header = self.horizontalHeader()
        if is_shown or header.count() - header.hiddenSectionCount() > 1:
            header.setSectionHidden(at, not is_shown)
            self._remember()

    def column_menu(self) -> QMenu:
        """Return the columns to choose from."""
        menu = QMenu(self)
        header = self.horizontalHeader()
        for at, heading in enumerate(self.rows.headings()):
            action = QAction(heading.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(at))
            action.toggled.connect(lambda on, at=at: self.show_column(at, is_shown=on))
            menu.addAction(action)
        return menu

    def choose(self, number: int) -> None:
        """Put the cursor on a row and bring it into view."""
        index = self.rows.index(number, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def choose_again(self) -> None:
        """Choose what was chosen before the rows were read again, and look where one looked.

        What is gone leaves the cursor at its place; where nothing was chosen the first row is.
        """
        held, self._held = self._held, None
        if held is None:
            self.choose(0)
        else:
            self.put_back(held, found_again(held, self.rows, self._key, is_whole=self._is_whole))

    def held(self) -> Held | None:
        """Return what is chosen and where one looks, as far as the rows were looked at."""
        current = self.currentIndex()
        if not current.isValid():
            return None
        far = self.verticalScrollBar().value()
        return hold(self.rows, self._key, current.row(), self.chosen_numbers(), far)

    def put_back(self, held: Held, places: Mapping[Hashable, int]) -> None:
        """Choose what was held where it stands now; look where one looked."""
        count = self.rows.rowCount()
        if not count:
            return
        current = places.get(held.current)
        if current is None:
            current = min(held.number, count - 1)
            places = places or {held.current: current}
        self._select(current, sorted(places.values()))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(held.scrolled)

    def _select(self, current: int, numbers: Sequence[int]) -> None:
        flags, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        chosen = QItemSelection()
        for run in runs_of(numbers):
            top, bottom = self.rows.index(run.start, 0), self.rows.index(run.stop - 1, 0)
            chosen.append(QItemSelectionRange(top, bottom))
        model.select(chosen, flags.ClearAndSelect | flags.Rows)
        model.setCurrentIndex(self.rows.index(current, 0), flags.NoUpdate)

    def _hold(self) -> None:
        self._held, self._is_whole = self.held() or self._held, False

    def _set_up_headers(self, columns: Sequence[Column]) -> None:
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, column in enumerate(columns):
            self.setColumnWidth(at, pixels(column.width))
        stored = QSettings().value(f"tables/{self._name}")
        if stored is not None:
            header.restoreState(stored)
        self._chosen_widths = stored is not None
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self._remember())

    def _fit_headings(self) -> None:
        """Make room for the headings of another language; widths a person chose stay."""
        if self._chosen_widths:
            return
        header, self._is_fitting = self.horizontalHeader(), True
        widths = [self._needed(at) for at in range(header.count())]
        spare = self.viewport().width() - sum(
            width for at, width in enumerate(widths) if not header.isSectionHidden(at)
        )
        keys = [column.key for column in self.rows.columns]
        if _WIDEST in keys and spare > 0:
            widths[keys.index(_WIDEST)] += spare
        for at, width in enumerate(widths):
            header.resizeSection(at, width)
        self._is_fitting = False

    def _needed(self, at: int) -> int:
        """Return how wide a column has to be for its heading and as it was meant."""
        column, metrics = self.rows.columns[at], QFontMetrics(self.horizontalHeader().font())
        arrow = _ARROW if column.sortable and self.rows.on_sort is not None else 0
        needed = metrics.horizontalAdvance(self.rows.headings()[at]) + _MARGINS + arrow
        return max(pixels(column.width), needed)

    def _resized(self, section: int, _before: int, _now: int) -> None:
        header = self.horizontalHeader()
        is_last = header.visualIndex(section) == header.count() - 1
        # The last column takes what is left: that is no choice of anyone.
        if not self._is_fitting and not is_last:
            self._chosen_widths = True
            self._remember()

    def _remember(self) -> None:
        QSettings().setValue(f"tables/{self._name}", self.horizontalHeader().saveState())

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
        self.horizontalHeader().setFont(font(12))
        self._fit_headings()
        self.viewport().update()

    def _chosen(self, index: Index) -> None:
        self.row_chosen.emit(self.rows.row(index.row()) if index.isValid() else None)

    def _opened(self, index: Index) -> None:
        found = self.rows.row(index.row()) if index.isValid() else None
        if found is not None:
            self.row_opened.emit(found)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_headings()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save_list()
        elif event.matches(QKeySequence.StandardKey.Print):
            self.print_list()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with the list as it stands."""
        menu = QMenu(self)
        keys = QKeySequence.StandardKey
        steps = (
            (self.tr("Copy"), keys.Copy, self._copy, self.selectionModel().hasSelection()),
            (self.tr("Save list…"), keys.Save, self.save_list, self._view() is not None),
            (self.tr("Print list…"), keys.Print, self.print_list, self._view() is not None),
        )
        for words, key, step, is_possible in steps:
            action = QAction(words, menu)
            action.setShortcut(key)
            action.setEnabled(is_possible)
            action.triggered.connect(lambda _checked=False, step=step: step())
            menu.addAction(action)
        return menu

    def _copy(self) -> None:
        """Copy the selected rows as a spreadsheet takes them."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = []
        for number in numbers:
            found = self.rows.row(number)
            if found is not None:
                texts = (column.text(found) for column in self.rows.columns)
                lines.append(
                    "\t".join(text.replace("\t", " ").replace("\n", " ") for text in texts)
                )
        QGuiApplication.clipboard().setText("\n".join(lines))
