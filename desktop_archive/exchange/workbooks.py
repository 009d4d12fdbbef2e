"""Writes workbooks cell by cell; apart, because the library for it is loaded only when needed."""

import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError, FileSizeError

from desktop_archive.exchange.whole_files import can_be_written, whole_file
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.imports import FileReason, RowReason
from desktop_archive.rules.refusals import RefusedError

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
_DAY_FORMAT = "yyyy-mm-dd"
_MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss"
_NARROWEST, _WIDEST = 8, 60


Finished = Callable[[int], object]


def write(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    sheet: str,
    finished: Finished | None = None,
) -> int:
    """Write a workbook row by row and return how many rows it holds; all of it or nothing.

    Raises:
        RefusedError: a text is longer than a cell can hold, there are too many rows, or the file
            can't be written.
    """
    with whole_file(path) as unfinished:
        count = _write_book(unfinished, path, headings, rows, _sheet_name(sheet))
        if finished is not None:
            finished(count)
    return count


def _write_book(
    unfinished: Path,
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    sheet: str,
) -> int:
    # What waits for the end waits on the disk, in a folder that goes whatever happens.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as waiting:
        options = {"constant_memory": True, "tmpdir": waiting}
        book = xlsxwriter.Workbook(str(unfinished), options)
        book.set_calc_mode("manual")
        page = book.add_worksheet(sheet)
        try:
            formats = (
                book.add_format({"num_format": _DAY_FORMAT}),
                book.add_format({"num_format": _MOMENT_FORMAT}),
            )
            _write_headings(page, headings, book.add_format({"bold": True}))
            count = _write_cells(page, path.name, rows, headings, formats)
            _close(book, path)
        finally:
            # After a failure the book is left as it is: assembling it would take its time.
            page.row_data_fh.close()
    return count


def _write_headings(
    page: xlsxwriter.worksheet.Worksheet,
    headings: Sequence[str],
    bold: xlsxwriter.format.Format,
) -> None:
    page.freeze_panes(1, 0)
    for column, text in enumerate(headings):
        page.set_column(column, column, _width(text))
    for column, text in enumerate(headings):
        page.write_string(0, column, text, bold)


def _close(book: xlsxwriter.Workbook, path: Path) -> None:
    """Finish the file; that it can't be made is told like any trouble with a file."""
    try:
        book.close()
    except FileSizeError as error:
        raise RefusedError(ExportProblem.TOO_LARGE, file=path.name) from error
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def _sheet_name(text: str) -> str:
    """Return what a sheet can be called: no signs that spreadsheets forbid, 31 at most."""
    return re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", text).strip(" '")[:31].strip(" '") or "Sheet1"


def _width(heading: str) -> int:
    broad = sum(2 if ord(sign) > 0x2E80 else 1 for sign in heading)  # noqa: PLR2004
    return max(_NARROWEST, min(_WIDEST, broad + 4))


def _write_cells(  # noqa: C901 - one branch for each type a cell can hold
    page: xlsxwriter.worksheet.Worksheet,
    name: str,
    rows: Iterable[Sequence[Cell]],
    headings: Sequence[str],
    formats: tuple[xlsxwriter.format.Format, xlsxwriter.format.Format],
) -> int:
    day, moment = formats
    write_string, write_number = page.write_string, page.write_number
    at = 0
    for at, row in enumerate(rows, 1):
        if at >= MOST_ROWS:
            raise RefusedError(FileReason.TOO_MANY_ROWS_TO_EXPORT, file=name, rows=MOST_ROWS - 1)
        for column, value in enumerate(row):
            if value is None or value == "":
                continue
            kind = value.__class__
            if kind is str:
                if len(value) > LONGEST_CELL or not can_be_written(value):  # type: ignore[arg-type]
                    raise _unwritable(name, at, column, headings, str(value))
                write_string(at, column, value)
            elif kind is int or kind is float:
                write_number(at, column, value)
            elif kind is bool:
                page.write_boolean(at, column, value)
            elif isinstance(value, date | datetime):
                page.write_datetime(at, column, value, moment if kind is datetime else day)
            elif isinstance(value, time | timedelta):
                write_string(at, column, str(value))
            else:
                write_string(at, column, str(value))
    return at


def _unwritable(
    name: str, row: int, column: int, headings: Sequence[str], text: str
) -> RefusedError:
    label = headings[column] if column < len(headings) else str(column + 1)
    if len(text) > LONGEST_CELL:
        reason = FileReason.TEXT_TOO_LONG_TO_EXPORT
        return RefusedError(reason, file=name, row=row, column=label, length=len(text))
    return RefusedError(
        RowReason.NOT_TEXT, file=name, row=row, column=label, value=ascii(text[:80])
    )
