"""Where does it fit: standing, turned or lying, alone or in piles, and never over the limit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.shelves import BoxSize, Shelf, Unfit, barred

#: More boxes than any shelf takes; keeps a typing slip from becoming a day's arithmetic.
MOST_BOXES = 100_000


class Posture(Enum):
    """How a box is put on its shelf."""

    STANDING = "standing"
    TURNED = "turned"
    LYING = "lying"


@dataclass(frozen=True, slots=True)
class Extent:
    """What a box needs in millimetres: along the shelf, into its depth, and upwards."""

    along: float
    deep: float
    up: float


def extent(box: BoxSize, posture: Posture) -> Extent:
    """Return what a box needs: turned shows its broad side, lying its bottom edge."""
    if posture is Posture.STANDING:
        return Extent(box.thickness_mm, box.width_mm, box.height_mm)
    if posture is Posture.TURNED:
        return Extent(box.width_mm, box.thickness_mm, box.height_mm)
    return Extent(box.width_mm, box.height_mm, box.thickness_mm)


@dataclass(frozen=True, slots=True)
class Laid:
    """A box on a shelf: how, and for a lying one in which pile, from the bottom up."""

    box: BoxSize
    posture: Posture = Posture.STANDING
    pile: int | None = None

    @property
    def extent(self) -> Extent:
        """Return what it needs."""
        return extent(self.box, self.posture)


def piles(there: Iterable[Laid]) -> dict[int, list[Laid]]:
    """Return the piles of a shelf, each from the bottom up."""
    found: dict[int, list[Laid]] = {}
    for one in there:
        if one.pile is not None:
            found.setdefault(one.pile, []).append(one)
    return found


def taken_mm(there: Sequence[Laid]) -> float:
    """Return the length that is taken; of a pile only its widest box counts."""
    alone = sum(one.extent.along for one in there if one.pile is None)
    piled = sum(max(one.extent.along for one in pile) for pile in piles(there).values())
    return alone + piled


def load_g(there: Sequence[Laid]) -> int | None:
    """Return what stands on a shelf weighs when full; None when one weight is not known."""
    weights = [one.box.full_g for one in there]
    known = [weight for weight in weights if weight is not None]
    return sum(known) if len(known) == len(weights) else None


def may_top(pile: Sequence[Laid], box: BoxSize, clear_mm: float | None) -> bool:
    """Return whether a box may lie on a pile: never wider than what carries it, never too high.

    Without a known clear height nothing is piled.
    """
    if not box.may_lie or clear_mm is None or not pile:
        return False
    below, mine = pile[-1].extent, extent(box, Posture.LYING)
    rests = mine.along <= below.along and mine.deep <= below.deep
    high = sum(one.extent.up for one in pile) + mine.up
    carries = min(box.pile_of, *(one.box.pile_of for one in pile))
    return rests and high <= clear_mm and len(pile) < carries


@dataclass(frozen=True, slots=True)
class Fit:
    """How many boxes of a kind a shelf takes and how they are put, or the one reason why none."""

    count: int
    posture: Posture | None
    reason: Unfit | None


@dataclass(frozen=True, slots=True)
class _Space:
    """What is still free on a shelf."""

    length_mm: float
    grams: float | None


def fit(shelf: Shelf, there: Sequence[Laid], box: BoxSize) -> Fit:
    """Return how many boxes of a size still go on a shelf, or why none (B-05, B-11 to B-13)."""
    reason = barred(shelf, box)
    if reason is None and not box.measured:
        reason = Unfit.SIZE_UNKNOWN
    if reason is not None:
        return Fit(0, None, reason)
    posture, reason = _posture(shelf, box)
    if posture is None:
        return Fit(0, None, reason)
    space = _Space(shelf.net_length_mm - taken_mm(there), _grams_free(shelf, there))
    if shelf.limit_g is not None and (space.grams is None or box.full_g is None):
        return Fit(0, None, Unfit.WEIGHT_UNKNOWN)
    count, reason = _count(shelf, there, box, posture, space)
    return Fit(count, posture if count else None, reason)


def put(shelf: Shelf, there: Sequence[Laid], box: BoxSize, count: int) -> tuple[Laid, ...]:
    """Return how so many boxes are put on a shelf, as far as they go, in the order they are put."""
    found = fit(shelf, there, box)
    if found.posture is None:
        return ()
    wanted = min(count, found.count)
    if found.posture is not Posture.LYING:
        return tuple(Laid(box, found.posture) for _ in range(wanted))
    return tuple(_piled(shelf, there, box, wanted))


def _posture(shelf: Shelf, box: BoxSize) -> tuple[Posture | None, Unfit | None]:
    """Return how a box goes on an empty shelf: standing if at all, turned or lying if it must."""
    reason: Unfit | None = None
    for posture in Posture:
        if posture is Posture.LYING and not box.may_lie:
            continue
        problem = _too_large(shelf, extent(box, posture))
        if problem is None:
            return posture, None
        # The reason of a standing box is the one a person expects.
        reason = reason or problem
    return None, reason


def _too_large(shelf: Shelf, needs: Extent) -> Unfit | None:
    checks = (
        (Unfit.TOO_HIGH, shelf.clear_height_mm is not None and needs.up > shelf.clear_height_mm),
        (Unfit.TOO_DEEP, shelf.depth_mm is not None and needs.deep > shelf.depth_mm),
        (Unfit.TOO_THICK, needs.along > shelf.net_length_mm),
    )
    return next((reason for reason, applies in checks if applies), None)


def _grams_free(shelf: Shelf, there: Sequence[Laid]) -> float | None:
    load = load_g(there)
    return None if shelf.limit_g is None or load is None else shelf.limit_g - load


def _count(
    shelf: Shelf, there: Sequence[Laid], box: BoxSize, posture: Posture, space: _Space
) -> tuple[int, Unfit | None]:
    along = extent(box, posture).along
    count = max(0, int(space.length_mm // along))
    if posture is Posture.LYING:
        tops = [list(pile) for pile in piles(there).values()]
        count = count * _pile_of(shelf, box) + sum(_tops(shelf, pile, box) for pile in tops)
    if not count:
        return 0, Unfit.FULL
    if shelf.limit_g is not None and space.grams is not None and box.full_g:
        light = max(0, int(space.grams // box.full_g))
        if not light:
            return 0, Unfit.TOO_HEAVY
        count = min(count, light)
    return min(count, MOST_BOXES), None


def _pile_of(shelf: Shelf, box: BoxSize) -> int:
    """Return how many boxes of one size lie on each other here."""
    if shelf.clear_height_mm is None:
        return 1
    return max(1, min(box.pile_of, int(shelf.clear_height_mm // box.thickness_mm)))


def _tops(shelf: Shelf, pile: list[Laid], box: BoxSize) -> int:
    """Return how many boxes still lie on a pile that is there."""
    added = 0
    while may_top(pile, box, shelf.clear_height_mm):
        pile.append(Laid(box, Posture.LYING))
        added += 1
    return added


def _piled(shelf: Shelf, there: Sequence[Laid], box: BoxSize, count: int) -> Iterator[Laid]:
    """Fill the piles that are there, then begin new ones."""
    known = piles(there)
    number = max(known, default=0)
    for key, pile in known.items():
        for _ in range(min(count, _tops(shelf, list(pile), box))):
            count -= 1
            yield Laid(box, Posture.LYING, key)
    high = _pile_of(shelf, box)
    for at in range(count):
        yield Laid(box, Posture.LYING, number + 1 + at // high)


@dataclass(frozen=True, slots=True)
class Run:
    """Shelves one after the other that take all boxes together: from and to, both counted."""

    first: int
    last: int
    count: int

    @property
    def shelves(self) -> int:
        """Return over how many shelves the boxes go."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Step:
    """One shelf of the walk: how many boxes it takes, whether it is bare, which room it is in."""

    count: int
    is_empty: bool
    room: int


def runs(walk: Sequence[Step], wanted: int) -> list[Run]:
    """Return the runs of shelves that keep all boxes together in order, shortest first.

    A run may begin behind what stands on its first shelf; all others are empty, so that nothing
    foreign stands in between. It never leaves its room.
    """
    found: list[Run] = []
    if wanted < 1:
        return found
    for first, step in enumerate(walk):
        if not step.count:
            continue
        total, last = 0, first
        for at in range(first, len(walk)):
            here = walk[at]
            if at > first and (not here.is_empty or not here.count or here.room != step.room):
                break
            total, last = total + here.count, at
            if total >= wanted:
                found.append(Run(first, last, total))
                break
    return sorted(found, key=lambda run: (run.shelves, run.count - wanted, run.first))
