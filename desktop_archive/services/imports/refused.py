"""Refused rows as a file that can be mended and imported again."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_archive.exchange.export import write_list
from desktop_archive.exchange.headers import CONTEXT_HEADINGS, REFUSED_MARK
from desktop_archive.exchange.lists import ForeignList
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import Problem, Target
from desktop_archive.services.imports.plan import ImportReport

#: Headings of the columns behind the original ones; an import passes over them.
_BEHIND = tuple(REFUSED_MARK + word for word in ("sheet", "row", "column", "why", "reason"))
Explain = Callable[[Problem], str]


def write_refused(path: Path, report: ImportReport, source: ForeignList, explain: Explain) -> int:
    """Write the refused rows as they stood, with where and why behind them.

    What stood over the header of their sheet goes with them, so that they mean the same again.

    Raises:
        RefusedError: the file can't be written.
    """
    labels = max((sorter.layout.labels for sorter in source.sorters), key=len)
    over = _over(source)
    headings = (*labels, *(CONTEXT_HEADINGS[target] for target in over), *_BEHIND)
    rows = _rows(report, source, len(labels), over, explain)
    return write_list(path, headings, rows)


def _over(source: ForeignList) -> list[Target]:
    """Return what stands over a header and in no column."""
    found: dict[Target, None] = {}
    for sorter in source.sorters:
        layout = sorter.layout
        found |= dict.fromkeys(t for t in layout.context if t not in layout.mapping)
    return list(found)


def _rows(
    report: ImportReport,
    source: ForeignList,
    width: int,
    over: list[Target],
    explain: Explain,
) -> Iterator[list[Cell]]:
    problems = {(problem.sheet, problem.row): problem for problem in report.refused}
    context = {sorter.sheet.name: sorter.layout.context for sorter in source.sorters}
    for outcome in source.outcomes():
        raw = outcome.raw
        problem = problems.get((raw.sheet, raw.row))
        if problem is None:
            continue
        cells = [_writable(cell) for cell in raw.cells[:width]]
        cells += [None] * (width - len(cells))
        above = [context[raw.sheet].get(target, "") for target in over]
        where: tuple[Cell, ...] = (problem.sheet, problem.row, problem.column)
        yield [*cells, *above, *where, explain(problem), problem.reason.name.lower()]


def _writable(cell: Cell) -> Cell:
    """Return a cell as it stood; the one sign that no list can hold is shown by its picture."""
    return cell.replace("\0", "\u2400") if isinstance(cell, str) else cell
