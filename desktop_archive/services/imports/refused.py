"""Refused rows as a file that can be mended and imported again."""

from collections.abc import Iterator
from pathlib import Path

from desktop_archive.exchange.export import write_csv, write_xlsx
from desktop_archive.exchange.lists import ForeignList
from desktop_archive.rules.imports import Cell
from desktop_archive.services.imports.plan import ImportReport

#: Headings of the columns behind the original ones; an import passes over them.
_BEHIND = ("refused: sheet", "refused: row", "refused: column", "refused: reason")


def write_refused(path: Path, report: ImportReport, source: ForeignList) -> int:
    """Write the refused rows as they stood, with where and why behind them.

    Raises:
        RefusedError: the file can't be written.
    """
    labels = max((sorter.layout.labels for sorter in source.sorters), key=len)
    headings = (*labels, *_BEHIND)
    rows = _rows(report, source, len(labels))
    write = write_xlsx if path.suffix.lower() == ".xlsx" else write_csv
    return write(path, headings, rows)


def _rows(report: ImportReport, source: ForeignList, width: int) -> Iterator[list[Cell]]:
    problems = {(problem.sheet, problem.row): problem for problem in report.refused}
    for outcome in source.outcomes():
        problem = problems.get((outcome.raw.sheet, outcome.raw.row))
        if problem is None:
            continue
        cells: list[Cell] = list(outcome.raw.cells[:width])
        cells += [None] * (width - len(cells))
        yield [*cells, problem.sheet, problem.row, problem.column, problem.reason.name.lower()]
