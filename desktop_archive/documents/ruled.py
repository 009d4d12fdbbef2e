"""A name and a rule beside it to write on, or with what is known upon it."""

from reportlab.lib.units import mm

from desktop_archive.documents.fonts import Face, clean, width
from desktop_archive.documents.label_model import Frame, Line, Mark, text_in

_SIZES = (12.0, 11.0, 10.5, 10.0, 9.0, 8.0, 7.0)
_MOST = 0.6


def ruled_field(name: str, value: str, frame: Frame) -> list[Mark]:
    """Put a name left in a frame, and a rule with the value over what is left of it."""
    x, y, wide, high = frame
    needed = width(clean(name), Face.TEXT, _SIZES[0]) / mm + 2
    share = min(needed, wide * _MOST)
    return [
        text_in((x, y, share, high), name, _SIZES),
        text_in((x + share + 1, y, wide - share - 1, high), value, _SIZES),
        Line(x1=x + share, y1=y + high, x2=x + wide, y2=y + high),
    ]
