"""One page under a title: who writes, which number, a grid of named fields, the foot."""

from collections.abc import Sequence
from typing import Final

from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, TOP
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.label_rows import SIZES, LabelRow, label_grid
from desktop_archive.rules.printouts import Footing

_WIDE: Final = PORTRAIT_FRAME[0]


def headed_grid(
    title: str,
    organisation: str,
    number: str,
    rows: Sequence[LabelRow],
    footing: Footing,
    language: str,
) -> list[Mark]:
    """Return the marks of such a page, the only one of its paper."""
    return [
        text_in((LEFT, TOP - 1, _WIDE, 10), title, (18, 16, 14), align=Align.CENTRE, bold=True),
        text_in((LEFT, TOP + 10.5, 100, 6), organisation, SIZES),
        text_in((LEFT + 100, TOP + 10.5, 70, 6), number, SIZES, align=Align.RIGHT),
        *label_grid(LEFT, TOP + 18, _WIDE, rows),
        *foot_marks(PORTRAIT_FRAME, footing, (1, 1), language),
    ]
