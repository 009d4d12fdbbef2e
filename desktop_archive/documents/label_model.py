"""A label in millimetres, before anybody decides what draws it; the origin is at its top left."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop_archive.documents.fonts import Face

QUIET_BARS: Final = 10
QUIET_MATRIX: Final = 4
BARS_MODULES: Final = 90
"""Modules of ten digits in Code 128, without the quiet zones."""
MATRIX_MODULES: Final = 21
DOT_MM: Final = 0.125
"""The dot of a label printer with eight dots to the millimetre (203 dpi)."""
BAR_WIDTHS: Final = (0.5, 0.375, 0.25)
MATRIX_WIDTHS: Final = (1.0, 0.875, 0.75, 0.625, 0.5)


class Align(Enum):
    """Where a text stands in its frame."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text in a frame: the largest size that fits is taken, points from large to small."""

    x: float
    y: float
    width: float
    height: float
    text: str
    sizes: tuple[float, ...]
    face: Face = Face.TEXT
    align: Align = Align.LEFT
    bold: bool = False
    middle: bool = True
    white: bool = False
    whole: bool = False
    form: bool = False
    """Stands on a printed form already, as the name of a field does."""
    faint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Ten digits in Code 128; the quiet zones lie outside x and the width of the bars."""

    x: float
    y: float
    height: float
    module: float
    digits: str
    upright: bool = False

    @property
    def length(self) -> float:
        """Return the length of the bars without their quiet zones."""
        return BARS_MODULES * self.module


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Ten digits in a QR symbol; the quiet zone lies outside x and y."""

    x: float
    y: float
    module: float
    digits: str

    @property
    def side(self) -> float:
        """Return the side of the square without its quiet zone."""
        return MATRIX_MODULES * self.module


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMatrix:
    """Any text in a QR symbol of a given side; the quiet zone lies outside x and y."""

    x: float
    y: float
    side: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A rule from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.3
    dashed: bool = False
    red: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A frame, a filled block of black, or a shaded one (1 is black)."""

    x: float
    y: float
    width: float
    height: float
    line: float = 0.3
    filled: bool = False
    shade: float = 1.0
    red: bool = False
    faint: bool = False


Mark = Text | Bars | Matrix | TextMatrix | Line | Box
Frame = tuple[float, float, float, float]
"""Left, top, width and height in millimetres."""


def text_in(
    frame: Frame,
    text: str,
    sizes: tuple[float, ...],
    *,
    face: Face = Face.TEXT,
    align: Align = Align.LEFT,
    bold: bool = False,
    whole: bool = False,
    form: bool = False,
) -> Text:
    """Return a text in a frame."""
    x, y, width, height = frame
    return Text(
        x=x,
        y=y,
        width=width,
        height=height,
        text=text,
        sizes=sizes,
        face=face,
        align=align,
        bold=bold,
        whole=whole,
        form=form,
    )


def bars_room(module: float) -> float:
    """Return the width that bars of ten digits need with both quiet zones."""
    return (BARS_MODULES + 2 * QUIET_BARS) * module


def matrix_room(module: float) -> float:
    """Return the side that a symbol of ten digits needs with its quiet zone."""
    return (MATRIX_MODULES + 2 * QUIET_MATRIX) * module


def widest_bars(room: float) -> float | None:
    """Return the widest module whose bars and quiet zones fit, in whole dots of the printer."""
    return next((module for module in BAR_WIDTHS if bars_room(module) <= room), None)


def widest_matrix(room: float) -> float | None:
    """Return the widest module of a matrix that fits with its quiet zone."""
    return next((module for module in MATRIX_WIDTHS if matrix_room(module) <= room), None)


def on_dot(millimetres: float) -> float:
    """Return the nearest place that is a whole dot of the printer."""
    return round(millimetres / DOT_MM) * DOT_MM
