"""Values alone for paper that is printed already (套打), and the test page to adjust them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_archive.documents.label_model import Bars, Box, Line, Mark, Matrix, Text, TextMatrix
from desktop_archive.rules.printouts import Overprint, PrinterDrift


def overprinted(marks: Iterable[Mark], how: Overprint) -> Iterable[Mark]:
    """Return marks for paper with rules and names on it: without these, or with them faint."""
    if how is Overprint.NONE:
        return marks
    if how is Overprint.VALUES:
        return [mark for mark in marks if not is_form(mark)]
    return [faint(mark) if is_form(mark) else mark for mark in marks]


def is_form(mark: Mark) -> bool:
    """Tell whether a mark stands on the printed form already: a rule, a frame, a name."""
    match mark:
        case Line():
            return True
        case Box():
            return not mark.filled
        case Text():
            return mark.form
        case Bars() | Matrix() | TextMatrix():
            return False


def faint(mark: Mark) -> Mark:
    """Return a mark as it stands on a printed form already."""
    return replace(mark, faint=True) if isinstance(mark, Line | Box | Text) else mark


def stretched(marks: Iterable[Mark], drift: PrinterDrift) -> Iterator[Mark]:
    """Yield marks for a printer that stretches: places and lengths, never the dots of a code."""
    across, down = 1 / (1 + drift.stretch_across / 1000), 1 / (1 + drift.stretch_down / 1000)
    for mark in marks:
        match mark:
            case Line():
                yield replace(
                    mark,
                    x1=mark.x1 * across,
                    x2=mark.x2 * across,
                    y1=mark.y1 * down,
                    y2=mark.y2 * down,
                )
            case Box() | Text():
                yield replace(
                    mark,
                    x=mark.x * across,
                    y=mark.y * down,
                    width=mark.width * across,
                    height=mark.height * down,
                )
            case Bars() | Matrix() | TextMatrix():
                yield replace(mark, x=mark.x * across, y=mark.y * down)
