"""The room as the shelf map shows it: zones, ranges, sides, bays, shelves, spines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.natural_order import NaturalKey, natural_key
from desktop_archive.rules.shelves import NET_LENGTH_MM, SECOND_SIDES, BoxSize, PlaceKind, Shelf
from desktop_archive.store.shelves import PlaceRow, SpineRow


class BoxState(Enum):
    """What is with a box, the most pressing first (B-17, L-33)."""

    PROPOSED = "proposed"
    HELD = "held"
    ON_LOAN = "on_loan"
    PART_ON_LOAN = "part_on_loan"
    READING = "reading"
    REPAIR = "repair"
    DUE = "due"
    IN_PLACE = "in_place"


def state_of(spine: SpineRow) -> BoxState:
    """Return the state that a spine shows; a box stays where it is while files are out (L-33)."""
    if spine.on_loan and spine.on_loan >= spine.count:
        return BoxState.ON_LOAN
    checks = (
        (BoxState.PROPOSED, spine.proposed),
        (BoxState.HELD, spine.held),
        (BoxState.PART_ON_LOAN, spine.on_loan),
        (BoxState.READING, spine.reading),
        (BoxState.REPAIR, spine.repair),
        (BoxState.DUE, spine.due),
    )
    return next((state for state, count in checks if count), BoxState.IN_PLACE)


@dataclass(frozen=True, slots=True)
class MapBox:
    """A box on the map."""

    row: SpineRow
    state: BoxState
    out_of_order: bool = False

    @property
    def id(self) -> int:
        """Return the id of the box."""
        return self.row.id

    @property
    def label_is_due(self) -> bool:
        """Return whether the label no longer tells the truth (B-03)."""
        return bool(self.row.label_due)


@dataclass(frozen=True, slots=True)
class MapShelf:
    """A shelf with its boxes from left to right."""

    place: PlaceRow
    boxes: tuple[MapBox, ...]

    @property
    def length_mm(self) -> int:
        """Return the net length."""
        return self.place.length_mm or NET_LENGTH_MM

    @property
    def free_mm(self) -> int:
        """Return the length still free; lent files take theirs (B-17)."""
        return max(0, self.length_mm - self.place.used_mm)


@dataclass(frozen=True, slots=True)
class MapBay:
    """A bay with its shelves from top to bottom."""

    code: str
    shelves: tuple[MapShelf, ...]


@dataclass(frozen=True, slots=True)
class SidePlan:
    """One side of a range on the plan, with how full it is."""

    id: int
    range: str
    side: str
    bays: int
    length_mm: int
    used_mm: int
    boxes: int

    @property
    def fill(self) -> float:
        """Return how full the side is, between 0 and 1."""
        return min(1.0, self.used_mm / self.length_mm) if self.length_mm else 0.0


@dataclass(frozen=True, slots=True)
class ZonePlan:
    """A zone of a room, or a whole room without zones."""

    id: int
    room: str
    room_name: str
    zone: str
    kind: str
    sides: tuple[SidePlan, ...]

    @property
    def length_mm(self) -> int:
        """Return the net length of all shelves."""
        return sum(side.length_mm for side in self.sides)

    @property
    def used_mm(self) -> int:
        """Return the length that is taken."""
        return sum(side.used_mm for side in self.sides)


@dataclass(frozen=True, slots=True)
class MapSide:
    """The elevation of one side: its bays, and how many boxes are in which state."""

    plan: SidePlan
    bays: tuple[MapBay, ...]
    counts: Mapping[BoxState, int]
    out_of_order: int
    label_due: int


class Tree:
    """The places of the room by what they stand in, in the order one walks them (B-05, B-06)."""

    def __init__(self, places: Sequence[PlaceRow]) -> None:
        self.by_id = {found.id: found for found in places}
        self._children: dict[int | None, list[PlaceRow]] = {}
        for found in places:
            if not found.retired:
                self._children.setdefault(found.parent_id, []).append(found)
        for listed in self._children.values():
            listed.sort(key=_walk_key)

    def children(self, place_id: int | None) -> Sequence[PlaceRow]:
        """Return what stands in a place, in order."""
        return self._children.get(place_id, ())

    def shelves(self, place_id: int | None = None) -> Iterator[PlaceRow]:
        """Return the shelves under a place in running order."""
        for child in self.children(place_id):
            if child.level == "shelf":
                yield child
            else:
                yield from self.shelves(child.id)

    def below(self, place_id: int) -> Iterator[PlaceRow]:
        """Return everything under a place."""
        for child in self.children(place_id):
            yield child
            yield from self.below(child.id)

    def above(self, place_id: int, *levels: str) -> PlaceRow | None:
        """Return the nearest place of one of these levels that a place stands in."""
        found = self.by_id.get(place_id)
        while found is not None and found.level not in levels:
            found = self.by_id.get(found.parent_id or 0)
        return found

    def kept_for(self, place: PlaceRow, today: str = "") -> str:
        """Return for whom a shelf, or the cabinet it belongs to, is kept today (B-13)."""
        found: PlaceRow | None = place
        while found is not None:
            begins, ends = found.kept_from, found.kept_until
            lapsed = bool(today) and (begins > today or (ends is not None and ends < today))
            if found.kept_for and not lapsed:
                return found.kept_for
            found = self.by_id.get(found.parent_id or 0)
        return ""

    def side_of(self, shelf_id: int) -> int | None:
        """Return the side whose elevation shows a shelf."""
        found = self.above(shelf_id, "side", "range", "zone", "room")
        return None if found is None else found.id

    def zones(self) -> tuple[ZonePlan, ...]:
        """Return the zones with their sides."""
        return tuple(
            self._zone(holder)
            for room in self.children(None)
            for holder in self._zone_holders(room)
        )

    def side(self, place_id: int) -> SidePlan:
        """Return one side as it is on the plan."""
        found = self.by_id[place_id]
        shelves = self._own_shelves(place_id)
        bays = [child for child in self.children(place_id) if child.level == "bay"]
        row = self.above(place_id, "range")
        return SidePlan(
            found.id,
            row.code if row is not None else found.code,
            found.code if found.level == "side" else "",
            len(bays) or int(bool(shelves)),
            sum(shelf.length_mm or NET_LENGTH_MM for shelf in shelves),
            sum(shelf.used_mm for shelf in shelves),
            sum(shelf.box_count for shelf in shelves),
        )

    def bays(self, place_id: int) -> list[tuple[str, list[PlaceRow]]]:
        """Return bays with their shelves; shelves without a bay are one of their own."""
        found = []
        loose = [child for child in self.children(place_id) if child.level == "shelf"]
        if loose:
            found.append(("", loose))
        found += [
            (child.code, list(self.shelves(child.id)))
            for child in self.children(place_id)
            if child.level == "bay"
        ]
        return found

    def _own_shelves(self, place_id: int) -> list[PlaceRow]:
        return [shelf for _, shelves in self.bays(place_id) for shelf in shelves]

    def _zone_holders(self, room: PlaceRow) -> list[PlaceRow]:
        zones = [child for child in self.children(room.id) if child.level == "zone"]
        has_more = len(zones) < len(self.children(room.id))
        return [*([room] if has_more or not zones else []), *zones]

    def _zone(self, holder: PlaceRow) -> ZonePlan:
        room = self.above(holder.id, "room") or holder
        return ZonePlan(
            holder.id,
            room.code,
            room.name,
            holder.code if holder.level == "zone" else "",
            room.kind,
            tuple(self.side(place_id) for place_id in self._sides(holder)),
        )

    def _sides(self, holder: PlaceRow) -> list[int]:
        """Return what has an elevation of its own: sides, ranges without sides, loose shelves."""
        found = [holder.id] if self.bays(holder.id) else []
        for child in self.children(holder.id):
            if child.level in ("range", "side"):
                found += self._sides(child)
        return found


def _walk_key(found: PlaceRow) -> tuple[bool, NaturalKey]:
    is_second = found.level == "side" and found.code.upper() in SECOND_SIDES
    return is_second, natural_key(found.code)


def shelf_of(tree: Tree, place: PlaceRow, today: str = "") -> Shelf:
    """Return what decides whether a box fits on a shelf; its room says what it is for (B-11)."""
    room = tree.above(place.id, "room") or place
    kind = room.kind if place.kind == PlaceKind.STORE.value else place.kind
    return Shelf(
        net_length_mm=place.length_mm or NET_LENGTH_MM,
        clear_height_mm=place.height_mm,
        depth_mm=place.depth_mm,
        place=PlaceKind(kind),
        takes=containers(place.takes),
        reserved_for=tree.kept_for(place, today),
        retired=place.retired,
        limit_kg=place.limit_kg,
    )


def containers(takes: str) -> frozenset[ContainerKind] | None:
    """Return the kinds of containers a shelf is made for; None when it takes every kind (B-12)."""
    kinds = [ContainerKind(kind) for kind in takes.split(",") if kind]
    return frozenset(kinds) if kinds else None


def size_of(spine: SpineRow) -> BoxSize:
    """Return what a shelf needs to know of a box."""
    return BoxSize(
        height_mm=spine.height_mm,
        width_mm=spine.width_mm,
        thickness_mm=spine.thickness_mm,
        kind=ContainerKind(spine.kind),
        customer=spine.customer,
        full_g=spine.full_g,
        measured=spine.measured,
    )


def sizes_on(spines: Sequence[SpineRow]) -> list[BoxSize]:
    """Return what stands on a shelf with the length each takes; of a pile only the widest does."""
    widest: dict[int, int] = {}
    for one in spines:
        if one.pile is not None:
            widest[one.pile] = max(widest.get(one.pile, 0), one.along_mm or one.thickness_mm)
    sizes = []
    for one in spines:
        along = one.along_mm or one.thickness_mm
        if one.pile is not None:
            along = widest.pop(one.pile, 0)
        sizes.append(replace(size_of(one), thickness_mm=along))
    return sizes
