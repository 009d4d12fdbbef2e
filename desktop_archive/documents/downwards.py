"""Chinese written downwards, column by column from the right: titles on the backs of files."""

import math
from dataclasses import replace
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import LEADING
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.fonts import width as width_of
from desktop_archive.documents.label_model import Align, Text

_BETWEEN: Final = 1.15
"""Width of a column as a multiple of the size of its letters."""
_IDEOGRAPHS: Final = "⺀"


def reads_downwards(text: str, value: Text) -> bool:
    """Tell whether a text is Chinese and too long for one line across."""
    written = clean(text)
    is_chinese = sum(1 for sign in written if sign >= _IDEOGRAPHS) * 2 > len(written)
    return is_chinese and width_of(written, Face.TEXT, value.sizes[0]) > value.width * mm


def column_marks(value: Text) -> list[Text]:
    """Return the columns of a text, the first at the right; what does not fit is cut and told."""
    written = "".join(clean(value.text).split())
    size, rows = _size_for(len(written), value)
    columns = max(1, min(_columns_in(value, size), math.ceil(len(written) / rows)))
    wide = size * _BETWEEN / mm
    left = value.x + (value.width - columns * wide) / 2
    marks = []
    for number in range(columns):
        end = None if number == columns - 1 else (number + 1) * rows
        marks.append(
            replace(
                value,
                x=left + (columns - 1 - number) * wide,
                width=wide,
                text=written[number * rows : end],
                sizes=(size,),
                align=Align.CENTRE,
                middle=columns == 1,
            )
        )
    return marks


def _size_for(count: int, value: Text) -> tuple[float, int]:
    """Return the largest size whose columns hold so many signs, and the signs of a column."""
    for size in value.sizes:
        if _columns_in(value, size) * _rows_in(value, size) >= count:
            return size, _rows_in(value, size)
    return value.sizes[-1], _rows_in(value, value.sizes[-1])


def _columns_in(value: Text, size: float) -> int:
    return max(1, int(value.width * mm / (size * _BETWEEN)))


def _rows_in(value: Text, size: float) -> int:
    return max(1, int(value.height * mm / (size * LEADING) + 0.01))
