"""The code of a form: bars with their digits top right, the matrix top left (barcodes.md)."""

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_model import LEFT, TOP
from desktop_archive.documents.label_model import Align, Bars, Mark, Matrix, Text
from desktop_archive.rules.barcodes import Barcode

_BARS_WIDE = 33.75


def form_code_marks(code: Barcode, right: float) -> list[Mark]:
    """Put the code of a form beside its title, up to a right edge in millimetres."""
    left = right - _BARS_WIDE - 3.75
    return [
        Bars(x=left, y=8, height=12, module=0.375, digits=code.digits),
        Text(
            x=left,
            y=20.3,
            width=_BARS_WIDE,
            height=3.6,
            text=str(code),
            sizes=(9, 8),
            face=Face.DIGITS,
            align=Align.CENTRE,
        ),
        Matrix(x=LEFT, y=TOP - 11, module=0.75, digits=code.digits),
    ]
