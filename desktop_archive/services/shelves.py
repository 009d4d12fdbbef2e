"""The stacks: where every box stands, what fits where, what moved (theme 6)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import (
    BoxSize,
    Stocked,
    Unfit,
    fits,
    free_mm,
    next_place,
    out_of_order,
)
from desktop_archive.rules.space import Posture, extent
from desktop_archive.services import racks
from desktop_archive.services.changes import Topic
from desktop_archive.services.places.desk import Places
from desktop_archive.services.racks import RackPlan, RackPreview
from desktop_archive.services.room import Room
from desktop_archive.services.room_map import RoomMap
from desktop_archive.services.shelf_models import (
    BoxState,
    MapBay,
    MapBox,
    MapShelf,
    MapSide,
    SidePlan,
    Tree,
    ZonePlan,
    shelf_of,
    size_of,
    sizes_on,
    state_of,
)
from desktop_archive.services.shelving import ShelvingDesk
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import places as store_places
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.shelves import STANDING, LedgerRow, PlaceRow, Put, SpineRow

__all__ = [
    "BoxState",
    "LedgerRow",
    "MapBay",
    "MapBox",
    "MapShelf",
    "MapSide",
    "Moved",
    "PlaceRow",
    "RackPlan",
    "RackPreview",
    "SidePlan",
    "Stacks",
    "ZonePlan",
]


@dataclass(frozen=True, slots=True)
class Moved:
    """A box that was put somewhere: from where, to where."""

    box_id: int
    box_no: str
    from_id: int | None
    from_position: int | None
    from_address: str
    to_id: int | None
    to_address: str
    is_out_of_order: bool = False
    from_put: Put = STANDING


class Stacks:
    """Draws the room, builds it, and puts boxes on its shelves."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._moves: list[Moved] = []
        self.places = Places(room)
        self.map, self.shelving = RoomMap(room), ShelvingDesk(room)

    # --- the map ------------------------------------------------------------------------------

    def zones(self) -> tuple[ZonePlan, ...]:
        """Return rooms and zones with their sides and how full each is (B-06)."""
        with self._room.read() as session:
            return Tree(store_shelves.places(session)).zones()

    def side(self, place_id: int) -> MapSide | None:
        """Return the elevation of one side with every box and its state (B-05, B-17)."""
        today = self._today()
        with self._room.read() as session:
            tree = Tree(store_shelves.around(session, place_id, below=True))
            if place_id not in tree.by_id:
                return None
            bays = tree.bays(place_id)
            shelves = [shelf.id for _, listed in bays for shelf in listed]
            spines = store_shelves.spines(session, shelves, today)
        return _elevation(tree.side(place_id), bays, spines)

    def box(self, box_id: int) -> MapBox | None:
        """Return one box with its state."""
        with self._room.read() as session:
            row = store_shelves.spine(session, box_id, self._today())
        return None if row is None else MapBox(row, state_of(row))

    def side_of_box(self, box_id: int) -> int | None:
        """Return the side whose elevation shows a box; None when it stands nowhere."""
        with self._room.read() as session:
            row = next(iter(store_boxing.boxes(session, [box_id])), None)
            if row is None or row.place_id is None:
                return None
            return Tree(store_shelves.around(session, row.place_id, below=False)).side_of(
                row.place_id
            )

    def side_of_shelf(self, shelf_id: int) -> int | None:
        """Return the side whose elevation shows a shelf."""
        with self._room.read() as session:
            return Tree(store_shelves.around(session, shelf_id, below=False)).side_of(shelf_id)

    def find_shelf(self, code: str) -> int | None:
        """Return a shelf by the barcode on its edge or by its address."""
        with self._room.read() as session:
            try:
                known = Barcode.parse(code)
            except NotABarcodeError:
                return store_shelves.by_key(session, lookup_key(code))
            if known.kind is not Kind.PLACE:
                return None
            return store_shelves.shelf_by_serial(session, known.serial)

    def shelf(self, shelf_id: int) -> PlaceRow | None:
        """Return one shelf."""
        with self._room.read() as session:
            return store_shelves.place(session, shelf_id)

    def ledger(
        self, *, box_id: int | None = None, record_id: int | None = None
    ) -> Sequence[LedgerRow]:
        """Return the custody ledger of a box, a record, or the whole store (B-07, B-08)."""
        with self._room.read() as session:
            return store_shelves.ledger(session, box_id=box_id, record_id=record_id)

    # --- what fits ----------------------------------------------------------------------------

    def propose(self, box_id: int) -> PlaceRow | None:
        """Return the next free shelf in order of class and number for a box (B-05)."""
        with self._room.read() as session:
            spine = store_shelves.spine(session, box_id, self._today())
            return None if spine is None else _proposal(session, spine, self._today())

    # --- placing ------------------------------------------------------------------------------

    def place(self, box_id: int, shelf_id: int, position: int | None = None) -> Moved:
        """Put a box on a shelf with all that belongs into it, lent files too (B-05, B-18).

        Raises:
            RefusedError: it does not fit there, and why.
        """
        with self._room.act("place_box", Topic.BOXES, Topic.SHELVES, right=Right.SHELVE) as s:
            spine = _spine(s, box_id, self._today())
            moved = self._moved(s, spine, shelf_id)
            on_shelf = _standing(s, shelf_id, box_id)
            _refuse_unfit(s, spine, shelf_id, on_shelf, self._today(), size_of(spine))
            at = _position(on_shelf, spine, position)
            store_shelves.stand_at(s, box_id, shelf_id, at)
            self._note(s, spine, moved, "")
            keys = [(one.position, one.order_key) for one in on_shelf]
            keys = sorted([*keys, (at, spine.order_key)], key=lambda pair: pair[0])
            orders = [key for _, key in keys]
            wrong = out_of_order(orders) if spine.order_key else frozenset()
            moved = replace(moved, is_out_of_order=bool(wrong))
        self._moves.append(moved)
        return moved

    def can_undo(self) -> bool:
        """Tell whether the last placing can be taken back."""
        return bool(self._moves)

    def undo(self) -> Moved | None:
        """Put the last box back as it stood: a counter-entry in the ledger.

        Raises:
            RefusedError: it no longer fits there, or that place is given up or kept for another.
        """
        if not self._moves:
            return None
        last = self._moves[-1]
        with self._room.act(
            "undo_place_box", Topic.BOXES, Topic.SHELVES, right=Right.SHELVE
        ) as session:
            spine = _spine(session, last.box_id, self._today())
            if spine.place_id != last.to_id:
                self._moves.pop()
                return None
            if last.from_id is not None:
                on_shelf = _standing(session, last.from_id, last.box_id)
                size = _as_put(spine, last.from_put, on_shelf)
                _refuse_unfit(session, spine, last.from_id, on_shelf, self._today(), size)
            back = Moved(
                last.box_id,
                last.box_no,
                last.to_id,
                spine.position,
                last.to_address,
                last.from_id,
                last.from_address,
            )
            store_shelves.stand_at(
                session, last.box_id, last.from_id, last.from_position, last.from_put
            )
            self._note(session, spine, back, "undo")
        self._moves.pop()
        return back

    # --- building -----------------------------------------------------------------------------

    def preview(self, plan: RackPlan) -> RackPreview:
        """Return the addresses a rack would have and which exist already (B-06).

        Raises:
            RefusedError: something is missing, or it would be too much at once.
        """
        with self._room.read() as session:
            return racks.preview(session, plan)

    def build(self, plan: RackPlan) -> int:
        """Build the places of a rack and return how many shelves are new (B-06, B-11).

        Raises:
            RefusedError: something is missing, or every shelf exists.
        """
        with self._room.act("build_places", Topic.SHELVES, right=Right.PLACES) as session:
            return racks.build(session, plan)

    # --- inside -------------------------------------------------------------------------------

    def _today(self) -> str:
        return self._room.today().isoformat()

    def _moved(self, session: Session, spine: SpineRow, shelf_id: int) -> Moved:
        before = store_shelves.place(session, spine.place_id or 0)
        after = store_shelves.place(session, shelf_id)
        return Moved(
            spine.id,
            spine.box_no,
            spine.place_id,
            spine.position if spine.place_id else None,
            before.address if before else "",
            shelf_id,
            after.address if after else "",
            from_put=(spine.posture, spine.along_mm, spine.pile),
        )

    def _note(self, session: Session, spine: SpineRow, moved: Moved, reason: str) -> None:
        line: dict[str, object] = {
            "kind": "shelve" if moved.from_id is None else "move",
            "box_id": spine.id,
            "from_place_id": moved.from_id,
            "to_place_id": moved.to_id,
            "item_count": max(1, spine.count),
            "reason": reason,
            "moved_by": self._room.signed_in().name,
        }
        store_boxing.note_movements(session, [line])


def _elevation(
    plan: SidePlan, bays: Sequence[tuple[str, list[PlaceRow]]], spines: Sequence[SpineRow]
) -> MapSide:
    on: dict[int, list[SpineRow]] = {}
    for spine in spines:
        on.setdefault(spine.place_id or 0, []).append(spine)
    walk = [one for _, shelves in bays for shelf in shelves for one in on.get(shelf.id, ())]
    ordered = [one for one in walk if one.order_key]
    wrong = {ordered[at].id for at in out_of_order([one.order_key for one in ordered])}
    shown = tuple(
        MapBay(
            code,
            tuple(
                MapShelf(
                    shelf,
                    tuple(
                        MapBox(one, state_of(one), one.id in wrong) for one in on.get(shelf.id, ())
                    ),
                )
                for shelf in shelves
            ),
        )
        for code, shelves in bays
    )
    counts = Counter(state_of(one) for one in spines)
    return MapSide(plan, shown, counts, len(wrong), sum(1 for one in spines if one.label_due))


def _spine(session: Session, box_id: int, today: str) -> SpineRow:
    found = store_shelves.spine(session, box_id, today)
    if found is None:
        raise LookupError(f"box {box_id}")
    return found


def _standing(session: Session, shelf_id: int, but: int) -> list[SpineRow]:
    rows = store_shelves.spines(session, [shelf_id], "")
    return [one for one in rows if one.id != but]


def _as_put(spine: SpineRow, how: Put, on_shelf: Sequence[SpineRow]) -> BoxSize:
    """Return what a box needs as it was put; on a pile that still lies there, only the height."""
    posture, _, pile = how
    size = size_of(spine)
    needs = extent(size, Posture(posture))
    below = [one for one in on_shelf if pile is not None and one.pile == pile]
    return replace(
        size,
        thickness_mm=0 if below else needs.along,
        width_mm=needs.deep,
        height_mm=needs.up + sum(one.thickness_mm for one in below),
    )


def _refuse_unfit(
    session: Session,
    spine: SpineRow,
    shelf_id: int,
    on_shelf: Sequence[SpineRow],
    today: str,
    size: BoxSize,
) -> None:
    tree = Tree(store_shelves.places(session))
    place = tree.by_id[shelf_id]
    shelf, sizes = shelf_of(tree, place, today), sizes_on(on_shelf)
    if place.level != "shelf":
        raise RefusedError(Unfit.NOT_FOR_BOXES)
    reason = fits(shelf, sizes, size)
    if reason is None:
        return
    facts: dict[str, object] = {}
    if reason is Unfit.TOO_HIGH:
        facts = {"box_mm": int(size.height_mm), "shelf_mm": place.height_mm}
    elif reason is Unfit.RESERVED:
        facts = {"customer": shelf.reserved_for}
    elif reason is Unfit.TOO_HEAVY:
        facts = {"limit_kg": shelf.limit_kg}
    elif reason is Unfit.FULL:
        other = _proposal(session, spine, today)
        facts = {"free_mm": int(free_mm(shelf, sizes)), "box_mm": int(size.thickness_mm)}
        facts["place"] = other.address if other else None
    raise RefusedError(reason, **facts)


def _walk(session: Session, today: str) -> tuple[Tree, list[Stocked]]:
    """Return every shelf in running order with what it carries, as one box each."""
    tree = Tree(store_shelves.places(session))
    loads, weights = store_shelves.loads(session), store_places.weights(session)
    walk = []
    for place in tree.shelves():
        used, _, lowest = loads.get(place.id, (0, 0, ""))
        boxes = (BoxSize(thickness_mm=used, full_g=weights.get(place.id)),) if used else ()
        walk.append(Stocked(shelf_of(tree, place, today), boxes, (lowest,) if lowest else ()))
    return tree, walk


def _proposal(session: Session, spine: SpineRow, today: str) -> PlaceRow | None:
    tree, walk = _walk(session, today)
    at = next_place(walk, size_of(spine), spine.order_key)
    return None if at is None else list(tree.shelves())[at]


def _position(on_shelf: Sequence[SpineRow], spine: SpineRow, wanted: int | None) -> int:
    """Return where on its shelf a box goes: where it is wanted, or behind its neighbour (B-05)."""
    if wanted is not None:
        return wanted
    before = [one.position for one in on_shelf if one.order_key <= spine.order_key]
    if spine.order_key and on_shelf and not before:
        return on_shelf[0].position
    last = on_shelf[-1].position if on_shelf else 0
    return (before[-1] if spine.order_key and before else last) + 1
