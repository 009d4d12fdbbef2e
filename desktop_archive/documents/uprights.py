"""Labels that stand: spines of boxes and files (P10, P11, P13) and the large box label."""

from dataclasses import dataclass
from typing import Final

from desktop_archive.documents.downwards import column_marks, reads_downwards
from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import (
    BAR_WIDTHS,
    Align,
    Bars,
    Box,
    Frame,
    Line,
    Mark,
    Matrix,
    Text,
    bars_room,
    matrix_room,
    text_in,
    widest_bars,
)
from desktop_archive.rules.barcodes import Barcode

SPINE_LENGTH: Final = 270.0
_HEAD_HIGH: Final = 6.0
_NARROW: Final = 26.0
_BROAD_ENOUGH: Final = 34.0
_GOOD_MODULE: Final = 0.375
_LARGE_MODULE: Final = 0.5
_FINE: Final = 0.5
_DIGITS_HIGH: Final = 2.5
_ROOM_FOR_BOTH: Final = 36.5
_NARROW_CODE: Final = 44.0
_UPRIGHT_CODE: Final = 45.0
_UNDER: Final = 3.6
"""What the digits need under bars that stand upright."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a spine: its share of the length, its name, what it says."""

    length: float
    name: str
    value: str
    face: Face = Face.TEXT
    stands: bool = False
    """Chinese that fills more than a line is written downwards, as on the back of a book."""
    hosts: bool = False
    """Takes the matrix on narrow strips, whose cell for the code has room for the bars only."""


def spine_marks(
    cells: tuple[Cell, ...], code: Barcode, width: float, height: float, *, exact: bool = False
) -> list[Mark]:
    """Lay out a spine: cells from top to bottom, the last one with the code (B-01, B-02).

    On a strip of 270 mm every cell has the millimetres of its form and the code the rest. Only
    where the form leaves bars that stand upright too little to be read well (P12, P13), the cells
    give up some of theirs, unless they have to meet a printed form.
    """
    listed = sum(cell.length for cell in cells)
    is_narrow = width < _NARROW
    code_length = SPINE_LENGTH - listed
    if not exact and width < bars_room(_GOOD_MODULE):
        code_length = max(code_length, _NARROW_CODE if is_narrow else _UPRIGHT_CODE)
    stretch = height * (1 - code_length / SPINE_LENGTH) / listed
    marks: list[Mark] = [Box(x=0, y=0, width=width, height=height, line=0.5)]
    y = 0.0
    for cell in cells:
        high = cell.length * stretch
        matrix = matrix_room(_FINE) if is_narrow and cell.hosts else 0.0
        marks += _cell(cell, y, width, high - matrix)
        y += high
        if matrix:
            corner = ((width - matrix) / 2 + 4 * _FINE, y - matrix + 4 * _FINE)
            marks.append(Matrix(x=corner[0], y=corner[1], module=_FINE, digits=code.digits))
        marks.append(Line(x1=0, y1=y, x2=width, y2=y))
    return marks + _code_cell(code, y, width, height - y)


def _code_cell(code: Barcode, y: float, width: float, room: float) -> list[Mark]:
    if width < _NARROW:
        return _narrow_code(code, y, width, room)
    is_across = bars_room(_GOOD_MODULE) <= width or bars_room(_GOOD_MODULE) + _UNDER > room
    return (_broad_code if is_across else _beside_code)(code, y, width, room)


def _cell(cell: Cell, y: float, width: float, length: float) -> list[Mark]:
    """Put the name small at the top, the value as large as it stands."""
    head = min(_HEAD_HIGH, length * 0.35)
    name = text_in(
        (0.6, y, width - 1.2, head),
        cell.name,
        (8, 7, 6.5, 6, 5.5, 5),
        align=Align.CENTRE,
        form=True,
    )
    value = text_in(
        (1.0, y + head, width - 2, length - head - 0.6),
        cell.value,
        _value_sizes(width),
        face=cell.face,
        align=Align.CENTRE,
        bold=cell.face is Face.TEXT,
    )
    if cell.stands and reads_downwards(cell.value, value):
        return [name, *column_marks(value)]
    return [name, value]


def _value_sizes(width: float) -> tuple[float, ...]:
    """Return the sizes of values: the broader the spine, the larger (domain 9.2)."""
    largest = 10.0 if width < _NARROW else 6.0 + width / 4.8
    return tuple(round(largest * share, 1) for share in (1, 0.9, 0.8, 0.7, 0.6))


def _narrow_code(code: Barcode, y: float, width: float, room: float) -> list[Mark]:
    """Stand the bars upright: a spine of 18 mm is too narrow for them across."""
    module = widest_bars(room - _DIGITS_HIGH) or BAR_WIDTHS[-1]
    length = bars_room(module)
    top = y + max(0.0, (room - length - _DIGITS_HIGH) / 2)
    return [
        Bars(
            x=(width - 12) / 2,
            y=top + 10 * module,
            height=12,
            module=module,
            digits=code.digits,
            upright=True,
        ),
        _digits(code, (0.6, top + length, width - 1.2, _DIGITS_HIGH), (6.5, 6, 5.5, 5)),
    ]


def _beside_code(code: Barcode, y: float, width: float, room: float) -> list[Mark]:
    """Stand wide bars upright beside the matrix: across the spine they would be too fine."""
    module = widest_bars(room - _UNDER) or BAR_WIDTHS[-1]
    fine = 0.625 if width >= _BROAD_ENOUGH else _FINE
    side = matrix_room(fine)
    edge = (width - side - 12) / 3
    top = y + 0.4 + max(0.0, (room - 4 - bars_room(module)) / 2)
    return [
        Bars(
            x=edge,
            y=top + 10 * module,
            height=12,
            module=module,
            digits=code.digits,
            upright=True,
        ),
        Matrix(
            x=2 * edge + 12 + 4 * fine,
            y=top + (bars_room(module) - side) / 2 + 4 * fine,
            module=fine,
            digits=code.digits,
        ),
        _digits(code, (1, top + 0.1 + bars_room(module), width - 2, 2.9), (8, 7.5, 7)),
    ]


def _broad_code(code: Barcode, y: float, width: float, room: float) -> list[Mark]:
    """Lay the bars across the spine, the digits and the matrix below."""
    module = widest_bars(width) or BAR_WIDTHS[-1]
    fine = 0.625 if room >= _ROOM_FOR_BOTH else _FINE
    side = matrix_room(fine)
    high = max(12.0, min(18.0, room - side - 6))
    return [
        Bars(
            x=(width - 90 * module) / 2,
            y=y + 1.8,
            height=high,
            module=module,
            digits=code.digits,
        ),
        _digits(code, (1, y + 2 + high, width - 2, 3.2), (9, 8, 7.5)),
        Matrix(
            x=(width - side) / 2 + 4 * fine,
            y=y + 5.2 + high + 4 * fine,
            module=fine,
            digits=code.digits,
        ),
    ]


def _digits(code: Barcode, frame: Frame, sizes: tuple[float, ...]) -> Text:
    return text_in(frame, str(code), sizes, face=Face.DIGITS, align=Align.CENTRE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """The texts of the large box label."""

    code: Barcode
    number: str
    caption: str
    secrecy: str
    rows: tuple[Cell, ...]


def poster_marks(poster: Poster, width: float, height: float) -> list[Mark]:
    """Lay out a label of 100 x 150: the number large, named rows, bars and matrix at the foot."""
    pad = 5.0
    inner = width - 2 * pad
    foot = height - 33.0
    marks: list[Mark] = [
        text_in((pad, 5, inner, 7), poster.caption, (14, 12, 10, 8)),
        Line(x1=pad, y1=13, x2=width - pad, y2=13, width=0.5),
        Text(
            x=pad,
            y=14,
            width=inner * (0.62 if poster.secrecy else 1),
            height=20,
            text=poster.number,
            sizes=(44, 36, 30, 24, 18, 14, 11),
            face=Face.CODE_BOLD,
            whole=True,
        ),
    ]
    if poster.secrecy:
        marks += _block(poster.secrecy, (pad + inner * 0.66, 17, inner * 0.34, 14))
    high = (foot - 36) / max(1, len(poster.rows))
    for number, row in enumerate(poster.rows):
        y = 35 + number * high
        marks.append(Line(x1=pad, y1=y, x2=width - pad, y2=y))
        marks.append(text_in((pad, y, 22, high), row.name, (9, 8, 7), form=True))
        marks.append(
            Text(
                x=pad + 23,
                y=y + 0.3,
                width=inner - 23,
                height=high - 0.6,
                text=row.value,
                sizes=(15, 13, 11, 10, 9, 8, 7),
                face=row.face,
                bold=row.face is Face.TEXT,
            )
        )
    marks.append(Line(x1=pad, y1=foot - 1, x2=width - pad, y2=foot - 1, width=0.5))
    return marks + _poster_code(poster.code, pad, foot, width)


def _poster_code(code: Barcode, pad: float, foot: float, width: float) -> list[Mark]:
    module = _LARGE_MODULE
    side = matrix_room(1.0)
    return [
        Bars(x=pad + 10 * module, y=foot + 3, height=18, module=module, digits=code.digits),
        _digits(code, (pad + 10 * module, foot + 21.3, 90 * module, 5), (12, 10)),
        Matrix(x=width - side + 1, y=foot + 3, module=1.0, digits=code.digits),
    ]


def _block(text: str, frame: Frame) -> list[Mark]:
    """Put a word white into a black block that nobody overlooks (B-04)."""
    x, y, width, height = frame
    return [
        Box(x=x, y=y, width=width, height=height, filled=True),
        Text(
            x=x + 1,
            y=y,
            width=width - 2,
            height=height,
            text=text,
            sizes=(22, 18, 14, 12, 10, 8),
            align=Align.CENTRE,
            bold=True,
            white=True,
        ),
    ]
