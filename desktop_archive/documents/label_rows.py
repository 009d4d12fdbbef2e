"""Grids of names left and values right, in which a value may have several lines of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Mark, text_in

LABEL: Final = 35.0
SIZES: Final = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_LINE: Final = 9.0
_PAD: Final = 1.2


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A name, and what stands beside it: each line of the text on a line of its own."""

    height: float
    name: str
    text: str


def label_grid(x: float, y: float, wide: float, rows: Sequence[LabelRow]) -> list[Mark]:
    """Lay out names and values below each other; a single text has its cell for itself."""
    ruled = [
        Row(row.height, (name_field(LABEL, row.name), Field(width=wide - LABEL))) for row in rows
    ]
    marks = grid_marks(x, y, ruled)
    top = y
    for row in rows:
        marks += _value(row, x + LABEL + _PAD, top, wide - LABEL - 2 * _PAD)
        top += row.height
    return marks


def _value(row: LabelRow, x: float, y: float, wide: float) -> list[Mark]:
    lines = row.text.split("\n")
    if len(lines) == 1:
        return [text_in((x, y + 0.3, wide, row.height - 0.6), lines[0], SIZES)]
    high = min(_LINE, (row.height - 1) / len(lines))
    top = y + (row.height - high * len(lines)) / 2
    return [text_in((x, top + at * high, wide, high), line, SIZES) for at, line in enumerate(lines)]
