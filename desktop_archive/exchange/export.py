"""Writes lists for spreadsheets and other programs: text stays text (F34, F35)."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop_archive.exchange.formula_guard import guarded
from desktop_archive.exchange.whole_files import can_be_written, whole_file
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import RowReason
from desktop_archive.rules.refusals import RefusedError

_BATCH = 2_000
# What a field that needs a guard may begin with; a match only means that the batch is looked at.
# Two patterns with a fixed beginning are searched four times faster than one without.
_STARTERS = "=+\\-@|%＝＋－＠｜％﹦﹢﹣﹫﹪⁺₊⁼₌"
_BLANKS = "'\\s\u200b\ufeff\u2060\u200e\u200f"
_SUSPECT = tuple(
    re.compile(f'{before}"(?:[{_STARTERS}\t\r\n]|[{_BLANKS}]+[{_STARTERS}])')
    for before in (",", "\n")
)


Finished = Callable[[int], object]
"""Told the number of rows when all is written, before the file gets its name."""


def write_list(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    sheet: str = "Sheet1",
    finished: Finished | None = None,
) -> int:
    """Write a list as its name says, .csv or a workbook, and return how many rows it holds.

    Raises:
        RefusedError: a text does not fit a cell, or the file can't be written.
    """
    if path.suffix.lower() == ".csv":
        return write_csv(path, headings, rows, finished)
    return write_xlsx(path, headings, rows, sheet, finished)


def write_xlsx(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    sheet: str = "Sheet1",
    finished: Finished | None = None,
) -> int:
    """Write a workbook row by row and return how many rows it holds; all of it or nothing.

    Raises:
        RefusedError: a text is longer than a cell can hold, there are too many rows, or the file
            can't be written.
    """
    from desktop_archive.exchange.workbooks import write  # noqa: PLC0415

    return write(path, headings, rows, sheet, finished)


def write_csv(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    finished: Finished | None = None,
) -> int:
    """Write a CSV file that no spreadsheet mistakes for formulas, and return how many rows.

    It is UTF-8 with a mark in front, every field quoted; reading it again gives the same text.

    Raises:
        RefusedError: a text is no text, or the file can't be written.
    """
    count = -1
    with whole_file(path) as unfinished:
        with unfinished.open("wb") as file:
            file.write(codecs.BOM_UTF8)
            for batch in _batches(_with_headings(headings, rows)):
                try:
                    file.write(_csv_text(batch).encode())
                except UnicodeEncodeError as error:
                    raise _not_text(path.name, count + 1, batch) from error
                count += len(batch)
        if finished is not None:
            finished(count)
    return count


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
            if any(isinstance(cell, str) and not can_be_written(cell) for cell in cells)
        ),
        first,
    )
    return RefusedError(RowReason.NOT_TEXT, file=name, row=row)
