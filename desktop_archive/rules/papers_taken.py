"""Whether a printer takes a size of paper, from what it says of itself."""

from collections.abc import Iterable
from typing import Final

Millimetres = tuple[float, float]
_SLACK: Final = 2.0


def is_taken(
    page: Millimetres,
    sizes: Iterable[Millimetres],
    limits: tuple[Millimetres, Millimetres] | None = None,
) -> bool:
    """Tell whether a page is among the sizes, upright or lying, or within the free ones."""
    if any(_alike(page, size) or _alike(page, (size[1], size[0])) for size in sizes):
        return True
    if limits is None:
        return False
    (least_wide, least_high), (most_wide, most_high) = limits
    return (
        least_wide - _SLACK <= page[0] <= most_wide + _SLACK
        and least_high - _SLACK <= page[1] <= most_high + _SLACK
    )


def _alike(one: Millimetres, other: Millimetres) -> bool:
    return abs(one[0] - other[0]) <= _SLACK and abs(one[1] - other[1]) <= _SLACK
