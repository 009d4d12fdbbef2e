"""Shelving many boxes at once in running order (B-05)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.shelves import BoxSize, Ordered, Shelf, fits


@dataclass(frozen=True, slots=True)
class Standing:
    """A shelf as it is before: how much is taken, and the highest key that stands on it."""

    shelf: Shelf
    used_mm: float = 0.0
    highest: Ordered | None = None


def shelve_in_order(
    walk: Sequence[Standing], boxes: Sequence[tuple[Ordered, BoxSize]]
) -> list[int | None]:
    """Return for boxes in order the shelf each goes to: behind all that stands, never back.

    The run goes on behind the last shelf in use, and on it if the order allows; a box that finds
    no shelf stays without one, and so do those after it that are as large.
    """
    at = _first_free(walk, boxes[0][0]) if boxes else 0
    used = walk[at].used_mm if at < len(walk) else 0.0
    placed: list[int | None] = []
    for _, box in boxes:
        here, taken = at, used
        while here < len(walk) and not _takes(walk[here].shelf, taken, box):
            here += 1
            taken = walk[here].used_mm if here < len(walk) else 0.0
        if here == len(walk):
            placed.append(None)
            continue
        at, used = here, taken + box.thickness_mm
        placed.append(at)
    return placed


def _first_free(walk: Sequence[Standing], key: Ordered) -> int:
    last = max((at for at, one in enumerate(walk) if one.used_mm), default=-1)
    if last < 0:
        return 0
    highest = walk[last].highest
    return last if highest is not None and not key < highest else last + 1


def _takes(shelf: Shelf, used_mm: float, box: BoxSize) -> bool:
    taken = (replace(box, thickness_mm=used_mm),) if used_mm else ()
    return fits(shelf, taken, box) is None
