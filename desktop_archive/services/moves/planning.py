"""Working a move out: which boxes, in which order, onto which shelves (B-05, B-18)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.moves import (
    Assigned,
    MoveOptions,
    MoveOrder,
    MoveRefusal,
    MovingBox,
    TargetShelf,
    share_out,
)
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.moves.models import MoveCheck, MoveWish, PlannedBox
from desktop_archive.services.shelf_models import Tree, shelf_of, size_of, sizes_on
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.shelves import PlaceRow, SpineRow


@dataclass(frozen=True, slots=True)
class Stage:
    """The places as they are now, in the order one walks them."""

    tree: Tree
    walk: tuple[PlaceRow, ...]
    at: dict[int, int]
    today: str

    def address(self, place_id: int | None) -> str:
        """Return the address of a place; of none, nothing."""
        found = self.tree.by_id.get(place_id or 0)
        return found.address if found else ""


def stage(session: Session, today: str) -> Stage:
    """Read the places; what is kept for somebody counts on its days (B-13)."""
    tree = Tree(store_shelves.places(session))
    walk = tuple(tree.shelves())
    return Stage(tree, walk, {shelf.id: at for at, shelf in enumerate(walk)}, today)


def shelves_between(on: Stage, ends: Sequence[int | None]) -> tuple[PlaceRow, ...]:
    """Return the shelves from one place to another, whichever comes first on the way.

    Raises:
        RefusedError: one of them is unknown, retired, or holds no shelf.
    """
    places: list[int] = []
    for end in ends:
        if end is None:
            continue
        inside = [end] if end in on.at else [shelf.id for shelf in on.tree.shelves(end)]
        if end not in on.tree.by_id or not inside:
            raise RefusedError(MoveRefusal.WRONG_RUN, place=on.address(end) or None)
        places += (on.at[inside[0]], on.at[inside[-1]])
    if not places:
        raise RefusedError(MoveRefusal.NO_SHELVES)
    return on.walk[min(places) : max(places) + 1]


def moving_boxes(session: Session, on: Stage, wish: MoveWish) -> list[SpineRow]:
    """Return the boxes that shall move, in the order in which they take their places.

    Raises:
        RefusedError: there is none.
    """
    if wish.boxes:
        found = [store_shelves.spine(session, box_id, on.today) for box_id in wish.boxes]
        spines = [one for one in found if one is not None]
    else:
        run = shelves_between(on, (wish.source_first, wish.source_last))
        spines = store_shelves.spines(session, [shelf.id for shelf in run], on.today)
    if not spines:
        raise RefusedError(MoveRefusal.NO_BOXES)
    return in_order(on, spines, wish.options.order)


def in_order(on: Stage, spines: Sequence[SpineRow], order: MoveOrder) -> list[SpineRow]:
    """Return boxes as they stand along the way, or in order of class and number (B-05)."""
    last = len(on.walk)
    if order is MoveOrder.AS_THEY_STAND:
        return sorted(spines, key=lambda one: (on.at.get(one.place_id or 0, last), one.position))
    return sorted(spines, key=lambda one: (one.order_key, natural_key(one.box_no)))


def work_out(
    session: Session,
    on: Stage,
    spines: Sequence[SpineRow],
    targets: Sequence[PlaceRow],
    options: MoveOptions,
) -> list[Assigned]:
    """Share boxes out over shelves, with what stays on them taken into account."""
    moving = {one.id for one in spines}
    staying: dict[int, list[SpineRow]] = {}
    for one in store_shelves.spines(session, [shelf.id for shelf in targets], ""):
        if one.id not in moving:
            staying.setdefault(one.place_id or 0, []).append(one)
    boxes = [MovingBox(id=one.id, size=size_of(one), run=_run(one, options)) for one in spines]
    stocked = [
        TargetShelf(
            id=shelf.id,
            shelf=shelf_of(on.tree, shelf, on.today),
            boxes=tuple(sizes_on(staying.get(shelf.id, ()))),
        )
        for shelf in targets
    ]
    return share_out(boxes, stocked, options)


def _run(spine: SpineRow, options: MoveOptions) -> str:
    """Return what keeps boxes together: their shelf, or class and period (domain §4.2)."""
    if options.order is MoveOrder.AS_THEY_STAND:
        return str(spine.place_id)
    return f"{spine.category}|{spine.period}"


def check(session: Session, wish: MoveWish, today: str) -> MoveCheck:
    """Return what a move would do; a box that keeps its shelf is no part of it.

    Raises:
        RefusedError: there are no boxes, or no shelves for them.
    """
    on = stage(session, today)
    targets = shelves_between(on, (wish.target_first, wish.target_last))
    spines = moving_boxes(session, on, wish)
    assigned = work_out(session, on, spines, targets, wish.options)
    boxes = tuple(
        _planned(on, spine, one)
        for spine, one in zip(spines, assigned, strict=True)
        if one.shelf_id is None or one.shelf_id != spine.place_id
    )
    touched = {key for one in boxes if one.to_id for key in (one.from_id, one.to_id) if key}
    sides = {on.tree.side_of(key) for key in touched}
    return MoveCheck(boxes, len(spines) - len(boxes), len(touched), len(sides))


def _planned(on: Stage, spine: SpineRow, one: Assigned) -> PlannedBox:
    return PlannedBox(
        spine.id,
        spine.box_no,
        spine.count,
        spine.place_id,
        spine.position if spine.place_id else None,
        on.address(spine.place_id),
        one.shelf_id,
        on.address(one.shelf_id),
        one.reason,
    )
