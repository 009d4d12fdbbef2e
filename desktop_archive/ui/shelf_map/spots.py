"""Where each box of a shelf is drawn: standing side by side, turned, or lying in piles (B-05)."""

from dataclasses import dataclass

from desktop_archive.services.shelf_models import MapBox, MapShelf, sizes_on


@dataclass(frozen=True, slots=True)
class Spot:
    """The front of a box, in millimetres from the left end of the board upwards."""

    left: float
    right: float
    up: float
    high: float
    box: MapBox


def spots_on(shelf: MapShelf) -> list[Spot]:
    """Return the boxes from left to right; what lies in one pile shares its length."""
    found: list[Spot] = []
    left = 0.0
    piles: dict[int, tuple[float, float]] = {}
    sizes = sizes_on([box.row for box in shelf.boxes])
    for box, size in zip(shelf.boxes, sizes, strict=True):
        row = box.row
        high = float(row.thickness_mm if row.posture == "lying" else row.height_mm)
        own = float(row.along_mm or row.thickness_mm)
        start, up = left, 0.0
        if row.pile is not None:
            start, up = piles.get(row.pile, (left, 0.0))
            piles[row.pile] = (start, up + high)
        if row.pile is None or up == 0.0:
            # The room of a pile is that of its widest box, wherever in the pile it lies.
            left += max(size.thickness_mm, own)
        found.append(Spot(start, start + own, up, high, box))
    return found
