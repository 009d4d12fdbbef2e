"""Ruled fields: rows of cells with a thin rule between them and a thicker frame around."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import Align, Box, Line, Mark, Text

RULE: Final = 0.3
FRAME: Final = 0.5
_PAD: Final = 1.2
NAME_SIZES: Final = (10.5, 9.5, 9.0, 8.0, 7.5, 7.0, 6.5)
VALUE_SIZES: Final = (12.0, 10.5, 9.5, 9.0, 8.0, 7.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One cell: how wide it is and what it says."""

    width: float
    text: str = ""
    sizes: tuple[float, ...] = VALUE_SIZES
    face: Face = Face.TEXT
    align: Align = Align.LEFT
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, all of one height."""

    height: float
    fields: tuple[Field, ...]


def name_field(width: float, text: str) -> Field:
    """Return the cell that names the value beside it."""
    return Field(width=width, text=text, sizes=NAME_SIZES, align=Align.CENTRE)


def grid_marks(x: float, y: float, rows: Sequence[Row]) -> list[Mark]:
    """Lay out rows of cells below each other."""
    width = max(sum(field.width for field in row.fields) for row in rows)
    height = sum(row.height for row in rows)
    marks: list[Mark] = [Box(x=x, y=y, width=width, height=height, line=FRAME)]
    top = y
    for number, row in enumerate(rows):
        if number:
            marks.append(Line(x1=x, y1=top, x2=x + width, y2=top, width=RULE))
        marks += _row(row, x, top)
        top += row.height
    return marks


def _row(row: Row, x: float, top: float) -> list[Mark]:
    marks: list[Mark] = []
    left = x
    for number, field in enumerate(row.fields):
        if number:
            marks.append(Line(x1=left, y1=top, x2=left, y2=top + row.height, width=RULE))
        if field.text:
            marks.append(_text(field, left, top, row.height))
        left += field.width
    return marks


def _text(field: Field, left: float, top: float, height: float) -> Text:
    return Text(
        x=left + _PAD,
        y=top + RULE,
        width=field.width - 2 * _PAD,
        height=height - 2 * RULE,
        text=field.text,
        sizes=field.sizes,
        face=field.face,
        align=field.align,
        bold=field.bold,
    )
