"""Spreadsheets of any make, .xlsx, .xls and .ods: their sheets and rows (domain §8)."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import python_calamine as calamine

from desktop_archive.exchange import containers, open_document
from desktop_archive.exchange.files import same_file
from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.old_excel import check_old_workbook
from desktop_archive.exchange.sheets import Sheet, Workbook
from desktop_archive.rules.imports import Cell, FileNotice, FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError


def open_spreadsheet(path: Path, limits: Limits) -> Workbook:
    """Open a spreadsheet that has been looked through; what it carries beside cells is told."""
    is_old = _check(path, limits)
    with _reading(path), calamine.CalamineWorkbook.from_path(path) as book:
        metadata = book.sheets_metadata
    check = same_file(path)
    sheets = tuple(
        Sheet(
            meta.name,
            meta.visible != calamine.SheetVisibleEnum.Visible,
            lambda name=meta.name: _rows(path, name, check),  # type: ignore[misc]
        )
        for meta in metadata
        if meta.typ == calamine.SheetTypeEnum.WorkSheet
    )
    notices = []
    if any(sheet.is_hidden for sheet in sheets):
        notices.append(FileNotice.HAS_HIDDEN_SHEETS)
    if not is_old and containers.has_macros(path):
        notices.append(FileNotice.HAS_MACROS)
    return Workbook(path, sheets, is_text=False, encoding="", delimiter="", notices=tuple(notices))


def _check(path: Path, limits: Limits) -> bool:
    """Look the file through before anything unpacks it; say whether it is an .xls file."""
    with path.open("rb") as file:
        is_old = file.read(8) == containers.OLD_OFFICE
    if is_old:
        check_old_workbook(path, limits)
        return True
    containers.check_workbook(path, limits)
    with containers.opened_archive(path) as archive:
        if open_document.CONTENT in archive.namelist():
            open_document.check_open_document(archive, path, limits)
    return False


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


def _rows(path: Path, name: str, check: Callable[[], None]) -> Iterator[RawRow]:
    check()
    with _reading(path, name), calamine.CalamineWorkbook.from_path(path) as book:
        sheet = book.get_sheet_by_name(name)
        merged = sheet.merged_cell_ranges or []
    if sheet.start is None:
        return
    # The reader begins with the first row of the sheet but with the first column that is filled.
    margin: tuple[Cell, ...] = (None,) * sheet.start[1]
    merges = _Merges(merged)
    for number, cells in enumerate(sheet.iter_rows()):
        yield RawRow(name, number + 1, merges.filled(number, (*margin, *cells)))
    check()


class _Merges:
    """Cells merged downwards: what stands in them stands in all their rows, as a person sees it."""

    def __init__(self, ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> None:
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
