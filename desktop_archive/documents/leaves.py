"""Leaves: sides of paper waiting to be drawn, and binding them into one document."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_archive.documents.fonts import DRAWING
from desktop_archive.documents.label_model import Align, Box, Mark, Text
from desktop_archive.documents.paper import PRACTICE_MARK, Paper
from desktop_archive.rules.printed import Printout

Tell = Callable[[int, int], object]
"""Hears how many pages are done and how many there will be; may stop the work by raising."""

USUAL_PLACE: Final = (6.0, 8.0)
_MARK_WIDE: Final = 62.0


@dataclass(frozen=True, slots=True)
class Moved:
    """Marks that all stand some millimetres further right and down."""

    marks: Sequence[Mark]
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """One side of paper: its size, what stands on it, and where practice rooms say so.

    The mark of practice is given as its top and height; without it the leaf marks itself.
    """

    size: tuple[float, float]
    marks: Callable[[], Iterable[Mark | Moved]]
    practice_at: tuple[float, float] | None = USUAL_PLACE


def silent(done: int, total: int) -> None:
    """Hear how far the work is, and say nothing."""


def bind(
    leaves: Sequence[Leaf],
    title: str,
    *,
    practice: bool = False,
    tell: Tell = silent,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Printout:
    """Draw leaves one after the other, all moved right and down by the same millimetres.

    Nothing of a leaf is kept once it is drawn.
    """
    with DRAWING:
        paper = Paper(leaves[0].size, title)
    for number, leaf in enumerate(leaves):
        tell(number, len(leaves))
        with DRAWING:  # given up after each page: somebody at the counter may be waiting
            _draw(leaf, paper, shift, practice=practice)
    with DRAWING:
        return paper.finish()


def _draw(leaf: Leaf, paper: Paper, shift: tuple[float, float], *, practice: bool) -> None:
    dx, dy = shift
    paper.new_page(leaf.size)
    for mark in leaf.marks():
        if isinstance(mark, Moved):
            paper.draw_all(mark.marks, mark.dx + dx, mark.dy + dy)
        else:
            paper.draw(mark, dx, dy)
    if practice and leaf.practice_at is not None:
        paper.draw_all(practice_marks(leaf.size[0], *leaf.practice_at))


def practice_marks(across: float, top: float = 6.0, high: float = 8.0) -> list[Mark]:
    """Return what stands on every page printed from the practice room."""
    left = (across - _MARK_WIDE) / 2
    return [
        Box(x=left, y=top, width=_MARK_WIDE, height=high, line=0.5),
        Text(
            x=left + 1,
            y=top,
            width=_MARK_WIDE - 2,
            height=high,
            text=PRACTICE_MARK,
            sizes=(14, 12, 10, 8),
            align=Align.CENTRE,
            bold=True,
        ),
    ]
