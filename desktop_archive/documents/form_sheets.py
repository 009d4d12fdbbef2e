"""Sharing the lines of a list out over pages, each as high as its texts need."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import LEADING, fit, fit_block
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.form_model import TOP, Band, Column, Form, Row, Section

PAD: Final = 0.8
"""Between a rule and the text beside it."""
BAND_SIZES: Final = (10.5, 10.0, 9.5, 9.0)
_EDGES: Final = 0.6
_MOST_LINES: Final = 8
_SLACK: Final = 0.01

Lines = list[tuple[Row, float]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of one page with their heights."""

    section: Section
    rows: Sequence[tuple[Row, float]]
    has_tail: bool


def sheets_of(section: Section) -> list[Sheet]:
    """Share the lines out over pages; the tail always finds its place on the last."""
    pages = _on_fixed_lines(section) if section.form.lines else _on_free_lines(section)
    last = len(pages) - 1
    return [
        Sheet(section, rows, has_tail=section.tail is not None and number == last)
        for number, rows in enumerate(pages)
    ]


def _room(section: Section) -> float:
    if section.form.lines:
        return section.form.lines * section.form.row_high
    return TOP + section.form.frame[1] - section.table_top - section.form.head_high


def _on_free_lines(section: Section) -> list[Lines]:
    room, form = _room(section), section.form
    tail = section.tail.height if section.tail else 0.0
    heights = [_grown(form, row) for row in section.rows]
    pages: list[Lines] = [[]]
    used = 0.0
    for number, (row, high) in enumerate(zip(section.rows, heights, strict=True)):
        # What a band announces stands on the same page.
        needed = high + (heights[number + 1] if _announces(section.rows, number) else 0.0)
        if used + needed > room + _SLACK and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append((row, high))
        used += high
    if used + tail > room:
        pages.append([])
        used = 0.0
    _fill(pages[-1], form, room - tail - used)
    return pages


def _announces(rows: Sequence[Row], number: int) -> bool:
    return isinstance(rows[number], Band) and number + 1 < len(rows)


def _on_fixed_lines(section: Section) -> list[Lines]:
    """Put each entry on as many ruled lines as it needs; every page has the same lines."""
    form = section.form
    tail = section.tail.height if section.tail else 0.0
    pages: list[Lines] = [[]]
    free = form.lines
    for row in section.rows:
        needed = 1 if isinstance(row, Band) else _lines_for(form, row)
        if needed > free:
            _fill(pages[-1], form, free * form.row_high)
            pages.append([])
            free = form.lines
        pages[-1].append((row, needed * form.row_high))
        free -= needed
    if free * form.row_high < tail:
        _fill(pages[-1], form, free * form.row_high)
        pages.append([])
        free = form.lines
    _fill(pages[-1], form, free * form.row_high - tail)
    return pages


def _fill(lines: Lines, form: Form, room: float) -> None:
    """Rule what is left of a page."""
    empty = ("",) * len(form.columns)
    lines += [(empty, form.row_high)] * max(0, int((room + _SLACK) // form.row_high))


def _lines_for(form: Form, row: tuple[str, ...]) -> int:
    needed = 1
    for column, text in zip(form.columns, row, strict=True):
        if len(text) > 1:
            needed = max(needed, _lines_of_text(clean(text), column, form.row_high, form.lines))
    return needed


@lru_cache(maxsize=4096)
def _lines_of_text(text: str, column: Column, row_high: float, most: int) -> int:
    """Return how many ruled lines a text needs; what no page can hold is cut when drawn."""
    across = (column.width - 2 * PAD) * mm
    for lines in range(1, most):
        down = (lines * row_high - _EDGES) * mm
        if not fit_block(text, column.face, (across, down), column.sizes).cut:
            return lines
    return most


def _grown(form: Form, row: Row) -> float:
    """Return how high a free line must be: it grows with its texts."""
    if isinstance(row, Band):
        across = sum(column.width for column in form.columns) - 2 * PAD
        return _text_high(clean(row.text), Face.TEXT, (across, row.height), BAND_SIZES)
    needed = form.row_high
    for column, text in zip(form.columns, row, strict=True):
        if len(text) > 1 and not column.is_bars:
            room = (column.width - 2 * PAD, form.row_high)
            needed = max(needed, _text_high(clean(text), column.face, room, column.sizes))
    return needed


@lru_cache(maxsize=4096)
def _text_high(text: str, face: Face, room: tuple[float, float], sizes: tuple[float, ...]) -> float:
    """Return how high a text stands: it shrinks before it makes its line grow."""
    across, down = room[0] * mm, (room[1] - _EDGES) * mm
    if not fit_block(text, face, (across, down), sizes).cut:
        return room[1]
    fitted = fit(text, face, across, sizes[-1:], _MOST_LINES)
    return max(room[1], len(fitted.lines) * fitted.size * LEADING / mm + 1.4)
