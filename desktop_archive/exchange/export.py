"""Writes lists for spreadsheets and other programs: text stays text (F34, F35)."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import XlsxFileError

from desktop_archive.exchange.formula_guard import guarded
from desktop_archive.rules.imports import Cell, FileReason, RowReason
from desktop_archive.rules.refusals import RefusedError

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
_BATCH = 2_000
# What a field that needs a guard may begin with; a match only means that the batch is looked at.
# Two patterns with a fixed beginning are searched four times faster than one without.
_STARTERS = "=+\\-@|%＝＋－＠｜％﹦﹢﹣﹫﹪⁺₊⁼₌"
_BLANKS = "'\\s\u200b\ufeff\u2060\u200e\u200f"
_SUSPECT = tuple(
    re.compile(f'{before}"(?:[{_STARTERS}\t\r\n]|[{_BLANKS}]+[{_STARTERS}])')
    for before in (",", "\n")
)
_DAY_FORMAT = "yyyy-mm-dd"
_MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss"
_NARROWEST, _WIDEST = 8, 60


def write_xlsx(
    path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]], sheet: str = "Sheet1"
) -> int:
    """Write a workbook row by row and return how many rows it holds; all of it or nothing.

    Raises:
        RefusedError: a text is longer than a cell can hold, or there are too many rows.
    """
    with _finished_or_gone(path) as unfinished:
        book = xlsxwriter.Workbook(str(unfinished), {"constant_memory": True})
        book.set_calc_mode("manual")
        try:
            page = book.add_worksheet(sheet[:31])
            formats = (
                book.add_format({"num_format": _DAY_FORMAT}),
                book.add_format({"num_format": _MOMENT_FORMAT}),
            )
            heading = book.add_format({"bold": True})
            page.freeze_panes(1, 0)
            for column, text in enumerate(headings):
                page.set_column(column, column, _width(text))
            for column, text in enumerate(headings):
                page.write_string(0, column, text, heading)
            return _write_cells(page, path.name, rows, headings, formats)
        finally:
            book.close()


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write a CSV file that no spreadsheet mistakes for formulas, and return how many rows.

    It is UTF-8 with a mark in front, every field quoted; reading it again gives the same text.
    """
    count = -1
    with _finished_or_gone(path) as unfinished, unfinished.open("wb") as file:
        file.write(codecs.BOM_UTF8)
        for batch in _batches(_with_headings(headings, rows)):
            try:
                file.write(_csv_text(batch).encode())
            except UnicodeEncodeError as error:
                raise _not_text(path.name, count + 1, batch) from error
            count += len(batch)
    return count


@contextmanager
def _finished_or_gone(path: Path) -> Iterator[Path]:
    """Write beside the file and put it in its place at the end, so that none is ever half done."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.touch()
        yield unfinished
        unfinished.replace(path)
    except (OSError, XlsxFileError) as error:
        raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
    finally:
        unfinished.unlink(missing_ok=True)


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
                if len(value) > LONGEST_CELL or not _can_be_written(value):  # type: ignore[arg-type]
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


def _can_be_written(text: str) -> bool:
    """Say whether XML can hold a text: no half character, none of the signs it forbids."""
    return text.isprintable() or not any(
        "\ud800" <= sign <= "\udfff" or sign in "\x00\ufffe\uffff" for sign in text
    )


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


def _with_headings(
    headings: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> Iterator[Sequence[Cell]]:
    yield headings
    yield from rows


def _batches(rows: Iterable[Sequence[Cell]]) -> Iterator[list[Sequence[Cell]]]:
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


def _csv_text(batch: list[Sequence[Cell]]) -> str:
    """Return a batch as CSV; only a batch with something suspect in it is looked through."""
    text = _as_csv(batch)
    if any(pattern.search("\n" + text) for pattern in _SUSPECT):
        safe = [[guarded(v) if isinstance(v, str) else v for v in row] for row in batch]
        text = _as_csv(safe)
    if "\x00" in text:
        raise UnicodeEncodeError("utf-8", text[:1], 0, 1, "NUL")
    return text


def _as_csv(batch: Iterable[Sequence[Cell]]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(batch)
    return buffer.getvalue()


def _not_text(name: str, first: int, batch: list[Sequence[Cell]]) -> RefusedError:
    """Return the refusal that names the row whose text is no text."""
    row = next(
        (
            first + at
            for at, cells in enumerate(batch)
            if any(isinstance(cell, str) and not _can_be_written(cell) for cell in cells)
        ),
        first,
    )
    return RefusedError(RowReason.NOT_TEXT, file=name, row=row)
