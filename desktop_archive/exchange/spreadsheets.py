"""Spreadsheets of any make, .xlsx, .xls and .ods: their sheets and rows (domain §8)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import python_calamine as calamine

from desktop_archive.exchange import containers, open_document
from desktop_archive.exchange.files import same_file
from desktop_archive.exchange.large_sheets import LargeWorkbook
from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.old_excel import check_old_workbook
from desktop_archive.exchange.sheets import Sheet, Workbook
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import FileNotice, FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError

Merges = Iterable[tuple[tuple[int, int], tuple[int, int]]]
Opened = tuple[int, Iterable[Sequence[Cell]], Merges]


def open_spreadsheet(path: Path, limits: Limits) -> Workbook:
    """Open a spreadsheet that has been looked through; what it carries beside cells is told."""
    is_old, is_large = _check(path, limits)
    with _reading(path), calamine.CalamineWorkbook.from_path(path) as book:
        metadata = book.sheets_metadata
    check = same_file(path)
    opened = partial(_open_large if is_large else _open_whole, path)
    sheets = tuple(
        Sheet(
            meta.name,
            meta.visible != calamine.SheetVisibleEnum.Visible,
            partial(_rows, opened, meta.name, check),
        )
        for meta in metadata
        if meta.typ == calamine.SheetTypeEnum.WorkSheet
    )
    notices = []
    if any(sheet.is_hidden for sheet in sheets):
        notices.append(FileNotice.HAS_HIDDEN_SHEETS)
    if not is_old and containers.has_macros(path):
        notices.append(FileNotice.HAS_MACROS)
    if not is_old and containers.has_errors(path):
        notices.append(FileNotice.HAS_ERRORS)
    return Workbook(path, sheets, is_text=False, encoding="", delimiter="", notices=tuple(notices))


def _check(path: Path, limits: Limits) -> tuple[bool, bool]:
    """Look the file through before anything unpacks it; say whether it is .xls, and large."""
    in_memory = replace(limits, cells=min(limits.cells, limits.cells_in_memory))
    with path.open("rb") as file:
        is_old = file.read(8) == containers.OLD_OFFICE
    if is_old:
        check_old_workbook(path, in_memory)
        return True, False
    cells = containers.check_workbook(path, limits)
    with containers.opened_archive(path) as archive:
        if open_document.CONTENT in archive.namelist():
            open_document.check_open_document(archive, path, in_memory)
            return False, False
    return False, cells > limits.cells_at_once


@contextmanager
def _reading(path: Path, sheet: str = "") -> Iterator[None]:
    """Turn whatever the reader of sheets stumbles over into a refusal."""
    facts = {"file": path.name} | ({"sheet": sheet} if sheet else {})
    try:
        yield
    except calamine.PasswordError as error:
        raise RefusedError(FileReason.PASSWORD_PROTECTED, **facts) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise RefusedError(FileReason.DAMAGED, **facts) from error
    except BaseException as error:
        # A panic of the reader is no Exception; anything else that stops the program goes on.
        if type(error).__module__ != "pyo3_runtime":
            raise
        raise RefusedError(FileReason.DAMAGED, **facts) from error


def _open_whole(path: Path, name: str) -> Opened:
    """Open a sheet that is held in memory while it is read."""
    with _reading(path, name), calamine.CalamineWorkbook.from_path(path) as book:
        sheet = book.get_sheet_by_name(name)
        merged = sheet.merged_cell_ranges or []
    if sheet.start is None:
        return 0, (), ()
    # The reader begins with the first row of the sheet but with the first column that is filled.
    return sheet.start[1], sheet.iter_rows(), merged


def _open_large(path: Path, name: str) -> Opened:
    """Open a sheet that is read row by row."""
    book = LargeWorkbook(path)
    return 0, book.rows(name), book.merges(name)


def _rows(
    opened: Callable[[str], Opened], name: str, check: Callable[[], None]
) -> Iterator[RawRow]:
    check()
    left, rows, merged = opened(name)
    margin: tuple[Cell, ...] = (None,) * left
    merges = _Merges(merged)
    for number, cells in enumerate(rows):
        yield RawRow(name, number + 1, merges.filled(number, (*margin, *cells)))
    check()


class _Merges:
    """Cells merged downwards: what stands in them stands in all their rows, as a person sees it."""

    def __init__(self, ranges: Merges) -> None:
        self._starts: dict[int, list[tuple[int, int]]] = {}
        for (top, left), (bottom, _right) in ranges:
            if bottom > top:
                self._starts.setdefault(top, []).append((left, bottom))
        self._open: dict[int, tuple[int, Cell]] = {}

    def filled(self, number: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """Return a row with what was merged into it from above."""
        for left, bottom in self._starts.get(number, ()):
            self._open[left] = (bottom, cells[left] if left < len(cells) else None)
        if not self._open:
            return cells
        row = list(cells)
        for left, (bottom, value) in list(self._open.items()):
            if number > bottom:
                del self._open[left]
            elif left < len(row) and row[left] in {None, ""}:
                row[left] = value
        return tuple(row)
