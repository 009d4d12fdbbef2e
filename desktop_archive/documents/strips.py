"""Labels that lie on their side: a few lines of text beside the code, in three sizes."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.fonts import width as width_of
from desktop_archive.documents.label_model import (
    BAR_WIDTHS,
    Align,
    Bars,
    Box,
    Frame,
    Mark,
    Matrix,
    Text,
    bars_room,
    matrix_room,
    text_in,
    widest_bars,
    widest_matrix,
)
from desktop_archive.rules.barcodes import Barcode

BAR_HEIGHT: Final = 12.0
SMALLEST: Final = (48.0, 28.0)
_WIDE_FROM: Final = 66.0
_HIGHER_FROM: Final = 38.0
_DIGITS_HIGH: Final = 3.2
_SMALLEST_SIZE: Final = 5.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The texts of a label in order of size: what is read across the room comes first."""

    code: Barcode
    corner: str
    lead: str
    body: tuple[str, ...]
    caption: str = ""
    foot: str = ""
    secrecy: str = ""
    brief: str = ""
    lead_is_long: bool = False
    lead_face: Face = Face.TEXT
    body_face: Face = Face.TEXT
    corner_face: Face = Face.CODE_BOLD


def strip_marks(strip: Strip, width: float, height: float) -> list[Mark]:
    """Lay out a label; a small one goes without the matrix."""
    if height < SMALLEST[1]:
        return _low(strip, width, height)
    if width < _WIDE_FROM:
        return _small(strip, width, height)
    return _wide(strip, width, height)


def _small(strip: Strip, width: float, height: float) -> list[Mark]:
    """Lay out a label of 50 x 30: two lines above the bars."""
    left, inner = 2.0, width - 4.0
    module = widest_bars(inner) or BAR_WIDTHS[-1]
    bars = height - 1.6 - _DIGITS_HIGH - BAR_HEIGHT
    mark = _joined(strip.secrecy, strip.corner)
    corner = min(18.0, inner * 0.38, width_of(clean(mark), strip.corner_face, 11) / mm + 0.5)
    marks: list[Mark] = [
        text_in(
            (left, 1.4, inner - corner - 1, 5.0),
            strip.brief or strip.lead,
            (9, 8, 7, 6, 5.5),
            face=strip.lead_face,
            bold=strip.lead_face is Face.TEXT,
        ),
        text_in(
            (left + inner - corner, 1.6, corner, 4.4),
            mark,
            (11, 10, 9, 8, 7, 6),
            face=strip.corner_face,
            align=Align.RIGHT,
            whole=True,
        ),
        *_body(strip, (left, 6.4, inner, bars - 6.8), (7.5, 7, 6.5, 6, 5.5)),
        *_bars(strip.code, (left, bars, 26), module),
    ]
    marks.append(
        text_in(
            (left + 26.2, height - 1.4 - _DIGITS_HIGH, inner - 26.2, _DIGITS_HIGH),
            strip.foot,
            (6.5, 6, 5.5),
            face=Face.CODE,
            align=Align.RIGHT,
        )
    )
    return marks


def _low(strip: Strip, width: float, height: float) -> list[Mark]:
    """Lay out the edge of a shelf (P19): 55 mm of words left, the code right.

    The matrix comes only onto longer ones: finer bars beside it would be read less well.
    """
    pad = 2.5
    module = widest_bars(width * 0.425) or BAR_WIDTHS[-1]
    bars, side = bars_room(module), matrix_room(BAR_WIDTHS[0])
    text = width * 0.55
    has_matrix = pad + text + bars + side <= width
    high = max(BAR_HEIGHT, min(18.0, height - _DIGITS_HIGH - 1.6))
    top = (height - high - _DIGITS_HIGH) / 2
    lead = height * 0.42
    marks: list[Mark] = [
        text_in((pad, 1.8, text, 3.2), strip.caption, (8, 7, 6, 5.5)),
        text_in((pad, 5, text, lead), strip.lead, (20, 17, 15, 13, 11, 9, 8), face=Face.CODE_BOLD),
        text_in((pad, 5.3 + lead, text, height - 7 - lead), strip.body[0], (10, 9, 8, 7, 6)),
        *_bars(strip.code, (pad + text, top, bars), module, high),
    ]
    if has_matrix:
        corner = (width - 0.5 - side, (height - side) / 2)
        marks += _matrix(strip.code, corner, BAR_WIDTHS[0])
    return marks


def _wide(strip: Strip, width: float, height: float) -> list[Mark]:
    """Lay out a label of 70 x 37 or more: text and bars left, number and matrix right."""
    pad = 4.0
    inner = width - 2 * pad
    matrix = widest_matrix(min(inner - bars_room(0.375), height * 0.67)) or 0.5
    right = matrix_room(matrix)
    left = inner - right
    grown = 1.0 + max(0.0, min(1.0, (width - 70) / 190))
    high = _bars_high(height)
    bars = height - 2.5 - _DIGITS_HIGH - high
    head, lead = 3.6 * grown, (6.2 if strip.lead_is_long else 5.0) * grown
    badge = 16.0 * grown if strip.secrecy else 0.0
    marks: list[Mark] = [
        text_in((pad, 2.5, left - badge - 1, head), strip.caption, _sizes(7.5, grown)),
        _lead(strip, (pad, 2.5 + head, left - 1, lead), grown),
        *_body(
            strip,
            (pad, 2.6 + head + lead, left - 1, bars - 2.9 - head - lead),
            _sizes(9.5, grown),
        ),
        *_bars(strip.code, (pad, bars, left * 0.57), widest_bars(left) or BAR_WIDTHS[-1], high),
        *_foot(strip, (pad, height - 2.3 - _DIGITS_HIGH, left)),
        *_matrix(strip.code, (width - pad - right, height - 1 - right), matrix),
        _corner(strip, (width - pad - right, 2.5, right, height - right - 4), grown),
    ]
    if strip.secrecy:
        marks += _badge(strip.secrecy, (pad + left - badge, 2.5, badge - 1, head - 0.2))
    return marks


def _lead(strip: Strip, place: tuple[float, float, float, float], grown: float) -> Mark:
    """Put what names the thing into the second row; bold unless it is a code."""
    return text_in(
        place,
        strip.lead,
        _sizes(10.5, grown),
        face=strip.lead_face,
        bold=strip.lead_face is Face.TEXT,
    )


def _corner(strip: Strip, place: tuple[float, float, float, float], grown: float) -> Mark:
    """Put the large number above the matrix; it is whole or not there."""
    return text_in(
        place,
        strip.corner,
        _sizes(24, grown),
        face=strip.corner_face,
        align=Align.CENTRE,
        whole=True,
    )


def _foot(strip: Strip, place: tuple[float, float, float]) -> list[Mark]:
    """Put the place right of the digits, in the row under the bars."""
    x, y, room = place
    return [
        text_in(
            (x + room * 0.58, y, room * 0.42 - 1, _DIGITS_HIGH),
            strip.foot,
            (8, 7, 6, 5.5),
            face=Face.CODE,
            align=Align.RIGHT,
        )
    ]


def _bars_high(height: float) -> float:
    """Return how high the bars stand: the higher, the more askew they may be scanned."""
    if height < _HIGHER_FROM:
        return BAR_HEIGHT
    return min(16.0, height - 25)


def _bars(
    code: Barcode, place: tuple[float, float, float], module: float, high: float = BAR_HEIGHT
) -> list[Mark]:
    """Put the bars at the left of a row, the digits for people under them."""
    x, y, room = place
    start = x + 10 * module
    digits = (start, y + high + 0.2, min(24.0, room - 10 * module), _DIGITS_HIGH)
    return [
        Bars(x=start, y=y, height=high, module=module, digits=code.digits),
        text_in(digits, str(code), (8.5, 8, 7), face=Face.DIGITS),
    ]


def _matrix(code: Barcode, place: tuple[float, float], module: float) -> list[Mark]:
    quiet = 4 * module
    return [Matrix(x=place[0] + quiet, y=place[1] + quiet, module=module, digits=code.digits)]


def _badge(text: str, frame: Frame) -> list[Mark]:
    """Put a word into a black block that nobody overlooks (B-04)."""
    x, y, width, height = frame
    return [
        Box(x=x, y=y, width=width, height=height, filled=True),
        Text(
            x=x + 0.5,
            y=y,
            width=width - 1,
            height=height,
            text=text,
            sizes=(9, 8, 7, 6, 5),
            align=Align.CENTRE,
            bold=True,
            white=True,
        ),
    ]


def _body(strip: Strip, frame: Frame, sizes: tuple[float, ...]) -> list[Mark]:
    """Put each line of the body into an equal share of its frame."""
    x, y, width, height = frame
    share = height / max(1, len(strip.body))
    return [
        text_in((x, y + number * share, width, share), line, sizes, face=strip.body_face)
        for number, line in enumerate(strip.body)
    ]


def _sizes(largest: float, grown: float) -> tuple[float, ...]:
    """Return sizes from the largest down to what can still be read, in points."""
    top = largest * grown
    steps = [top, top * 0.9, top * 0.8, top * 0.7, top * 0.6, top * 0.5, top * 0.4, top * 0.33]
    return tuple(round(size, 1) for size in steps if size >= _SMALLEST_SIZE) or (_SMALLEST_SIZE,)


def _joined(*texts: str) -> str:
    return " ".join(text for text in texts if text)
