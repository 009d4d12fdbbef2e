"""The register of places: measures, addresses, and giving places up (B-06, B-11, B-12)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.addresses import AddressProblem, AddressTemplate
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind, PlaceProblem
from desktop_archive.services.changes import Topic
from desktop_archive.services.places.content import refuse_unfit_content
from desktop_archive.services.racks import printed, template_of
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import Tree
from desktop_archive.store import places as store_places
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.places import RegisterRow
from desktop_archive.store.shelves import PlaceRow

__all__ = ["PlaceLine", "PlaceRegister", "RoomLine", "ShelfChange", "TemplateLook"]

_LONGEST_MM, _HEAVIEST_KG = 100_000, 10_000


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A shelf in the register, with for whom it is kept."""

    row: RegisterRow
    kind: PlaceKind
    takes: tuple[ContainerKind, ...]
    kept_for: str

    @property
    def id(self) -> int:
        """Return the id of the shelf."""
        return self.row.id

    @property
    def is_retired(self) -> bool:
        """Return whether the shelf was given up."""
        return bool(self.row.retired_on)


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room with how its shelves are addressed."""

    id: int
    code: str
    name: str
    template: str
    shelves: int


@dataclass(frozen=True, slots=True)
class TemplateLook:
    """What a template would make of a room's addresses, or why it can't be used."""

    changes: tuple[tuple[int, str, str], ...] = ()
    same: int = 0
    problem: RefusedError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfChange:
    """What a shelf is to be from now on."""

    length_mm: int
    height_mm: int | None
    depth_mm: int | None
    limit_kg: int | None
    takes: tuple[ContainerKind, ...] = ()
    kind: PlaceKind = PlaceKind.STORE


class PlaceRegister:
    """Keeps the shelves of the room: nothing that was ever a place is forgotten."""

    def __init__(self, room: Room) -> None:
        self._room = room

    # --- looking ------------------------------------------------------------------------------

    def lines(self, *, retired: bool = True) -> list[PlaceLine]:
        """Return the shelves in running order, those given up behind (B-06)."""
        today = self._room.today().isoformat()
        with self._room.read() as session:
            rows = {row.id: row for row in store_places.register(session)}
            tree = Tree(store_shelves.places(session))
        walked = [rows[place.id] for place in tree.shelves() if place.id in rows]
        found = [_line(row, tree, today) for row in walked]
        if retired:
            gone = [row for row in rows.values() if row.retired_on]
            gone.sort(key=lambda row: natural_key(row.address))
            found += [_line(row, tree, today) for row in gone]
        return found

    def rooms(self) -> list[RoomLine]:
        """Return the rooms with how their shelves are addressed."""
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
        return [
            RoomLine(one.id, one.code, one.name, one.template, len(list(tree.shelves(one.id))))
            for one in tree.children(None)
        ]

    def above(self, shelf_id: int) -> list[PlaceRow]:
        """Return a shelf with what it stands in, up to its range: what may be kept for one."""
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
        found, here = [], tree.by_id.get(shelf_id)
        while here is not None and here.level not in ("zone", "room"):
            found.append(here)
            here = tree.by_id.get(here.parent_id or 0)
        return found

    # --- addresses ----------------------------------------------------------------------------

    def look(self, room_id: int, template: str) -> TemplateLook:
        """Show which addresses a template would change, or say why it can't be used (B-06)."""
        with self._room.read() as session:
            try:
                return _look(session, room_id, template_of(template))
            except RefusedError as refused:
                return TemplateLook(problem=refused)

    def readdress(self, room_id: int, template: str, reason: str) -> int:
        """Address a room anew in one act and return how many shelves changed; old ones are found.

        Raises:
            RefusedError: the template can't be used, an address would stand twice, or no reason.
        """
        with self._room.act(
            "readdress_room", Topic.SHELVES, Topic.BOXES, right=Right.PLACES, reason=reason.strip()
        ) as session:
            if not reason.strip():
                raise RefusedError(AddressProblem.REASON_MISSING)
            made = template_of(template)
            found = _look(session, room_id, made)
            before = next(one for one in store_shelves.places(session) if one.id == room_id)
            if not found.changes and before.template == made.text:
                raise RefusedError(AddressProblem.NOTHING_CHANGES)
            store_places.change(session, [room_id], {"template": made.text})
            lines = [
                (key, old, lookup_key(old), new, lookup_key(new)) for key, old, new in found.changes
            ]
            if lines:
                store_places.readdress(session, lines, self._room.today().isoformat())
            return len(lines)

    # --- measures -----------------------------------------------------------------------------

    def change(self, ids: Sequence[int], change: ShelfChange) -> int:
        """Give shelves other measures, limits or uses; never less than what stands there needs.

        Raises:
            RefusedError: a measure is no measure, or what stands on a shelf would not fit it.
        """
        values = _values(change)
        with self._room.act("change_places", Topic.SHELVES, right=Right.PLACES) as session:
            for shelf_id in ids:
                refuse_unfit_content(session, shelf_id, change)
            store_places.change(session, ids, values)
        return len(ids)

    # --- giving up ----------------------------------------------------------------------------

    def retire(self, ids: Sequence[int], reason: str) -> int:
        """Give places up with all in them; never while a box stands there (B-06).

        Raises:
            RefusedError: boxes stand there, and which; or there is no reason.
        """
        with self._room.act(
            "retire_place", Topic.SHELVES, right=Right.PLACES, reason=reason.strip()
        ) as session:
            if not reason.strip():
                raise RefusedError(PlaceProblem.REASON_MISSING)
            tree = Tree(store_shelves.places(session))
            going = {one.id for key in ids for one in (tree.by_id[key], *tree.below(key))}
            _refuse_boxes(session, tree, going)
            going |= _left_bare(tree, going)
            day = self._room.today().isoformat()
            store_shelves.retire(session, sorted(going), day, reason.strip())
            return len(going)

    def reopen(self, ids: Sequence[int]) -> int:
        """Use places again that were given up, with what they stand in; their barcodes live on."""
        with self._room.act("reopen_place", Topic.SHELVES, right=Right.PLACES) as session:
            tree = Tree(store_shelves.places(session))
            wanted: set[int] = set()
            for key in ids:
                here = tree.by_id.get(key)
                while here is not None:
                    wanted.add(here.id)
                    here = tree.by_id.get(here.parent_id or 0)
            return store_places.reopen(session, sorted(wanted))


def _line(row: RegisterRow, tree: Tree, today: str) -> PlaceLine:
    place = tree.by_id[row.id]
    room = tree.above(row.id, "room") or place
    kind = room.kind if place.kind == PlaceKind.STORE.value else place.kind
    takes = tuple(ContainerKind(one) for one in row.takes.split(",") if one)
    return PlaceLine(row, PlaceKind(kind), takes, tree.kept_for(place, today))


def _look(session: Session, room_id: int, template: AddressTemplate) -> TemplateLook:
    """Return the new addresses of a room, every one of them different."""
    places = {one.id: one for one in store_shelves.places(session)}
    if room_id not in places or places[room_id].level != "room":
        raise RefusedError(AddressProblem.NOT_A_ROOM)
    known, own = store_places.keys(session), places_of(places, room_id)
    said: dict[str, str] = {}
    changes, same = [], 0
    for at, shelf_id in store_places.steps(session, room_id).items():
        old, new = places[shelf_id].address, printed(template, at)
        key = lookup_key(new)
        if key in said:
            raise RefusedError(AddressProblem.SAME_ADDRESS, address=new, places=(said[key], old))
        said[key] = old
        other = known.get(key, shelf_id)
        if other != shelf_id and other not in own:
            raise RefusedError(AddressProblem.ADDRESS_TAKEN, address=new)
        if old == new:
            same += 1
        else:
            changes.append((shelf_id, old, new))
    return TemplateLook(tuple(changes), same)


def places_of(places: dict[int, PlaceRow], room_id: int) -> set[int]:
    """Return the shelves that stand in a room."""
    found = set()
    for one in places.values():
        here: PlaceRow | None = one
        while here is not None and here.parent_id is not None:
            here = places.get(here.parent_id)
        if here is not None and here.id == room_id and one.level == "shelf":
            found.add(one.id)
    return found


def _values(change: ShelfChange) -> dict[str, object]:
    for measure in (change.length_mm, change.height_mm, change.depth_mm):
        if measure is not None and not 0 < measure <= _LONGEST_MM:
            raise RefusedError(PlaceProblem.NONSENSE, value=measure)
    if change.limit_kg is not None and not 0 < change.limit_kg <= _HEAVIEST_KG:
        raise RefusedError(PlaceProblem.NONSENSE, value=change.limit_kg)
    return {
        "length_mm": change.length_mm,
        "height_mm": change.height_mm,
        "depth_mm": change.depth_mm,
        "limit_kg": change.limit_kg,
        "takes": ",".join(sorted(kind.value for kind in change.takes)),
        "kind": change.kind.value,
    }


def _refuse_boxes(session: Session, tree: Tree, going: set[int]) -> None:
    """Refuse to give up what a box stands on, and say which (B-06)."""
    full = [key for key in sorted(going) if tree.by_id[key].box_count]
    if full:
        spines = store_shelves.spines(session, full, "")
        raise RefusedError(
            PlaceProblem.STILL_IN_USE,
            count=len(spines),
            place=tree.by_id[full[0]].address,
            boxes=tuple(one.box_no for one in spines[:6]),
        )


def _left_bare(tree: Tree, going: set[int]) -> set[int]:
    """Return the bays, sides and ranges that have nothing left in them."""
    bare: set[int] = set()
    for key in sorted(going):
        here = tree.by_id.get(tree.by_id[key].parent_id or 0)
        while here is not None and here.level != "room":
            if any(one.id not in going | bare for one in tree.children(here.id)):
                break
            bare.add(here.id)
            here = tree.by_id.get(here.parent_id or 0)
    return bare
