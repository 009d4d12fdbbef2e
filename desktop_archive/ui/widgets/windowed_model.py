"""A table model that holds only the pages somebody looks at; at home with a million rows."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.ui.widgets.labels import tooltip

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 40
PIECE = 1_000

#: Roles beside Qt's own that the delegate reads.
CHIP_ROLE = Qt.ItemDataRole.UserRole + 1
SPANS_ROLE = Qt.ItemDataRole.UserRole + 2
KIND_ROLE = Qt.ItemDataRole.UserRole + 3
ROW_ROLE = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key, how it is shown, how wide it is at first.

    `kind` is text, code, number, date or chip; `text` reads the cell out of a row, and `tip` what
    stands in its hint when that says more.
    """

    key: str
    kind: str
    width: int
    text: Callable[[Any], str]
    chip: Callable[[Any], str] | None = None
    spans: Callable[[Any], Sequence[tuple[int, int]]] | None = None
    sortable: bool = True
    tip: Callable[[Any], str] | None = None


class WindowedModel(QAbstractTableModel):
    """Shows rows that a source hands out in pages.

    Signals:
        counted: how many rows there are.
    """

    counted = Signal(int)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._headings: tuple[str, ...] = tuple(column.key for column in columns)
        self._fetch: Callable[[int, int], Sequence[Any]] = lambda _offset, _limit: ()
        self._every: Callable[[], Iterator[Any]] | None = None
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._order: tuple[str, bool] = ("", True)
        self.on_sort: Callable[[str, bool], None] | None = None

    def set_headings(self, headings: Sequence[str]) -> None:
        """Name the columns in the language of the window."""
        self._headings = tuple(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self._headings

    def show(
        self,
        count: int,
        fetch: Callable[[int, int], Sequence[Any]],
        every: Callable[[], Iterator[Any]] | None = None,
    ) -> None:
        """Show other rows: how many there are, how to get some of them, and all in a row."""
        self.beginResetModel()
        self._count, self._fetch, self._every = count, fetch, every
        self._pages.clear()
        self.endResetModel()
        self.counted.emit(count)

    def grow(self, count: int, fetch: Callable[[int, int], Sequence[Any]]) -> None:
        """Go on with the rows that are shown: they were the beginning of so many."""
        last = self._count
        self._fetch = fetch
        if count > last:
            # The last page may have been a part of one.
            self._pages.pop(last // PAGE, None)
            self.beginInsertRows(QModelIndex(), last, count - 1)
            self._count = count
            self.endInsertRows()
        self.counted.emit(self._count)

    def renew(self, number: int) -> None:
        """Read one row again; all others stay as they are."""
        self._pages.pop(number // PAGE, None)
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def put(self, number: int, row: Any) -> None:  # noqa: ANN401  rows are the source's own
        """Show one row as it is now; nothing is read again."""
        page, at = divmod(number, PAGE)
        rows = list(self._pages.get(page, ()))
        if at < len(rows):
            rows[at] = row
            self._pages[page] = rows
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def every(self) -> Callable[[], Iterator[Any]]:
        """Return what hands out all rows as they are shown now; any thread may call it."""
        if self._every is not None:
            return self._every
        count, fetch = self._count, self._fetch
        return lambda: (row for offset in range(0, count, PIECE) for row in fetch(offset, PIECE))

    def row(self, number: int) -> Any | None:  # noqa: ANN401  rows are whatever the source hands out
        """Return a row by its number, fetching its page when needed."""
        if not 0 <= number < self._count:
            return None
        page, at = divmod(number, PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetch(page * PAGE, PAGE)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        rows = self._pages[page]
        return rows[at] if at < len(rows) else None

    def seen(self) -> Iterator[tuple[int, Any]]:
        """Yield the rows that have been fetched, with their numbers; nothing is read for it."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, page * PAGE)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self.columns[section].kind == "number"
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ANSWERED:
            return None
        column = self.columns[index.column()]
        if role == KIND_ROLE:
            return column.kind
        found = self.row(index.row())
        if found is None:
            return None
        if role == ROW_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(column.text(found)).replace("\n", " ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip((column.tip or column.text)(found))
        if role == CHIP_ROLE:
            return column.chip(found) if column.chip else ""
        return column.spans(found) if column.spans else ()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if self.on_sort is not None and 0 <= column < len(self.columns):
            chosen = self.columns[column]
            if chosen.sortable:
                self.on_sort(chosen.key, order == Qt.SortOrder.AscendingOrder)


_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        CHIP_ROLE,
        SPANS_ROLE,
        KIND_ROLE,
        ROW_ROLE,
    }
)
