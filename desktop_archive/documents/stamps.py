"""The filing stamp (P14): labels on a sheet, or alone on pages laid over scans."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from desktop_archive.documents.label_model import Align, Box, Line, Mark, Text, text_in
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.paper import PRACTICE_MARK
from desktop_archive.documents.stock import stock_named
from desktop_archive.rules.catalogue_printouts import Stamp, StampOverlay, StampPlace, StampSheet
from desktop_archive.rules.label_stock import Stock, StockError, StockProblem

STAMP: Final = (45.0, 16.0)
CELL: Final = (15.0, 8.0)
STOCK: Final = "a4-stamp-45x16"
_FROM_TOP: Final = 12.0
_LOWER: Final = 36.0
_LEFT_EDGE: Final = 25.0
_RIGHT_EDGE: Final = 15.0
_SIZES: Final = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_COLUMNS: Final = 3


def stamp_marks(stamp: Stamp, x: float, y: float, *, framed: bool = True) -> list[Mark]:
    """Lay out one stamp: six equal cells with values only, rules in red (domain 3.3)."""
    marks: list[Mark] = _frame(x, y) if framed else []
    for number, value in enumerate(stamp.cells):
        row, column = divmod(number, _COLUMNS)
        marks.append(
            Text(
                x=x + column * CELL[0] + 0.7,
                y=y + row * CELL[1] + 0.4,
                width=CELL[0] - 1.4,
                height=CELL[1] - 0.8,
                text=value,
                sizes=_SIZES,
                align=Align.CENTRE,
                whole=True,
            )
        )
    return marks


def _frame(x: float, y: float) -> list[Mark]:
    wide, high = STAMP
    middle = y + CELL[1]
    return [
        Box(x=x, y=y, width=wide, height=high, line=0.5, red=True),
        Line(x1=x, y1=middle, x2=x + wide, y2=middle, red=True),
        Line(x1=x + CELL[0], y1=y, x2=x + CELL[0], y2=y + high, red=True),
        Line(x1=x + 2 * CELL[0], y1=y, x2=x + 2 * CELL[0], y2=y + high, red=True),
    ]


def stamp_sheet_leaves(sheet: StampSheet, *, practice: bool = False) -> list[Leaf]:
    """Lay out stamps as labels, from any free place of the first sheet.

    Raises:
        StockError: the sheet has no such place.
    """
    stock = stock_named(STOCK)
    if not 1 <= sheet.start <= stock.places:
        raise StockError(stock.code, StockProblem.NO_SUCH_PLACE)
    first = sheet.start - 1
    last = first + len(sheet.stamps)
    leaves = []
    for page in range(0, max(last, 1), stock.places):
        chosen = sheet.stamps[max(page - first, 0) : max(page + stock.places - first, 0)]
        start = max(first - page, 0)
        leaves.append(Leaf(stock.page, partial(_labels, chosen, start, stock, practice), None))
    return leaves


def _labels(
    stamps: Sequence[Stamp],
    start: int,
    stock: Stock,
    practice: bool,  # noqa: FBT001  kept for later by partial()
) -> list[Mark]:
    marks: list[Mark] = []
    for place, stamp in enumerate(stamps, start=start):
        x, y = stock.corner_of(place)
        marks += stamp_marks(stamp, x, y)
        if practice:  # each label says so itself: it will leave the sheet
            marks.append(
                text_in((x + 0.6, y + 0.2, 40, 1.7), PRACTICE_MARK, (4.5,), align=Align.LEFT)
            )
    return marks


def stamp_overlay_leaves(overlay: StampOverlay) -> list[Leaf]:
    """Lay out each stamp alone on a page, where the first page has room for it."""
    across, down = overlay.page_mm
    x, y = overlay.at_mm or _named_place(overlay.place, across)
    x, y = max(0.0, min(x, across - STAMP[0])), max(0.0, min(y, down - STAMP[1]))
    foot = (down - 14.0, 8.0)
    return [
        Leaf(overlay.page_mm, partial(stamp_marks, stamp, x, y, framed=overlay.with_frame), foot)
        for stamp in overlay.stamps
    ]


def _named_place(place: StampPlace, across: float) -> tuple[float, float]:
    middle = (across - STAMP[0]) / 2
    return {
        StampPlace.TOP_CENTRE: (middle, _FROM_TOP),
        StampPlace.TOP_LEFT: (_LEFT_EDGE, _FROM_TOP),
        StampPlace.TOP_RIGHT: (across - _RIGHT_EDGE - STAMP[0], _FROM_TOP),
        StampPlace.LOWER: (middle, _LOWER),
    }[place]
