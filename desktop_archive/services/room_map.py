"""The map of the room: its outline to draw at once, and what the eye asks of one box (B-06)."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.room_layout import (
    Block,
    Fixture,
    FixtureKind,
    Layout,
    Wall,
    fixture_problem,
    lay_out,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import MapSide, SidePlan, Tree, ZonePlan
from desktop_archive.store import room_map as store_map
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.room_map import CardRow, ExpiryRow, FixtureRow, LastMove, Spot
from desktop_archive.store.shelves import PlaceRow

__all__ = ["BoxFacts", "CardRow", "ExpiryRow", "LastMove", "RangeOutline", "RoomMap"]

_NOWHERE = Spot(None, None, None, None, fixed=False)


@dataclass(frozen=True, slots=True)
class SideOutline:
    """A side without its boxes: bays with their shelves, each with the length that is taken."""

    plan: SidePlan
    bays: tuple[tuple[str, tuple[PlaceRow, ...]], ...]

    @property
    def id(self) -> int:
        """Return the place that the side is."""
        return self.plan.id


@dataclass(frozen=True, slots=True)
class RangeOutline:
    """A range on the plan with its sides."""

    id: int
    code: str
    spot: Spot
    sides: tuple[SideOutline, ...]


@dataclass(frozen=True, slots=True)
class ZoneOutline:
    """A zone with its ranges, and the place whose walls it shares."""

    zone: ZonePlan
    room_id: int
    ranges: tuple[RangeOutline, ...]
    fixtures: tuple[tuple[int, Fixture], ...] = ()

    @property
    def sides(self) -> tuple[SideOutline, ...]:
        """Return all sides in the order one walks them."""
        return tuple(side for found in self.ranges for side in found.sides)

    def layout(self) -> Layout:
        """Return the plan of the zone: as measured, or laid out by itself."""
        return lay_out([_block(found) for found in self.ranges])


@dataclass(frozen=True, slots=True)
class BoxFacts:
    """What the inspector says of a box besides its own row."""

    expiry: ExpiryRow | None
    cards: tuple[CardRow, ...]
    last_move: LastMove | None


class RoomMap:
    """Reads the room for the map: outlines first, the boxes side by side when they are seen."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def outlines(self) -> tuple[ZoneOutline, ...]:
        """Return every zone with its ranges, sides and shelves, and how full each is (B-06)."""
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
            spots = store_map.spots(session)
            fixtures = store_map.fixtures(session)
        return tuple(_zone(tree, spots, fixtures, zone) for zone in tree.zones())

    def put_fixture(self, room_id: int, fixture: Fixture, fixture_id: int | None = None) -> int:
        """Put a door, a window or an instrument on the plan, or move it there (B-06).

        Raises:
            RefusedError: the right is missing, or it would be outside the room.
        """
        problem = fixture_problem(fixture)
        if problem is not None:
            raise RefusedError(problem)
        with self._room.act("put_fixture", Topic.SHELVES, right=Right.PLACES) as session:
            return store_map.put_fixture(
                session,
                fixture_id,
                room_id=room_id,
                kind=fixture.kind.value,
                name=fixture.name.strip(),
                wall=fixture.wall.value,
                along=fixture.along,
                down=fixture.down,
            )

    def remove_fixture(self, fixture_id: int) -> None:
        """Take something off the plan; what stood there is kept with the day (B-06).

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("remove_fixture", Topic.SHELVES, right=Right.PLACES) as session:
            day = self._room.today().isoformat()
            store_map.put_fixture(session, fixture_id, removed_on=day)

    def may_edit(self) -> bool:
        """Tell whether the signed-in person may change the plan."""
        return self._room.may(Right.PLACES)

    def today(self) -> str:
        """Return the local day, against which periods end."""
        return self._room.today().isoformat()

    def expiries(self, side: MapSide) -> dict[int, ExpiryRow]:
        """Return for the boxes of a side when what lies in them falls due."""
        boxes = [box.id for bay in side.bays for shelf in bay.shelves for box in shelf.boxes]
        with self._room.read() as session:
            return store_map.expiries(session, boxes)

    def facts(self, box_id: int) -> BoxFacts:
        """Return when a box falls due, whose cards stand in it, and how it came there."""
        with self._room.read() as session:
            return BoxFacts(
                store_map.expiries(session, [box_id]).get(box_id),
                tuple(store_map.cards(session, box_id)),
                store_map.last_move(session, box_id),
            )


def _zone(
    tree: Tree, spots: dict[int, Spot], fixtures: Iterable[FixtureRow], zone: ZonePlan
) -> ZoneOutline:
    found: dict[int, list[SideOutline]] = {}
    codes: dict[int, str] = {}
    for plan in zone.sides:
        row = tree.above(plan.id, "range")
        key = plan.id if row is None else row.id
        codes[key] = plan.range
        found.setdefault(key, []).append(SideOutline(plan, _bays(tree.bays(plan.id))))
    room = tree.above(zone.id, "room")
    room_id = zone.id if room is None else room.id
    return ZoneOutline(
        zone,
        room_id,
        tuple(
            RangeOutline(key, codes[key], spots.get(key, _NOWHERE), tuple(sides))
            for key, sides in found.items()
        ),
        tuple((one.id, _fixture(one)) for one in fixtures if one.room_id == room_id),
    )


def _fixture(row: FixtureRow) -> Fixture:
    return Fixture(FixtureKind(row.kind), Wall(row.wall), row.along, row.down, row.name)


def _block(found: RangeOutline) -> Block:
    """Return a range as the plan places it; what nobody measured follows from its bays."""
    longest = max((_length(side) for side in found.sides), default=0)
    spot, usual = found.spot, Block(key=found.id)
    return Block(
        key=found.id,
        length_mm=float(spot.length_mm or longest or usual.length_mm),
        depth_mm=float(spot.depth_mm or usual.depth_mm),
        x_mm=spot.x_mm,
        y_mm=spot.y_mm,
    )


def _length(side: SideOutline) -> int:
    return sum(
        max((shelf.length_mm or 0 for shelf in shelves), default=0) for _, shelves in side.bays
    )


def _bays(
    bays: Iterable[tuple[str, list[PlaceRow]]],
) -> tuple[tuple[str, tuple[PlaceRow, ...]], ...]:
    return tuple((code, tuple(shelves)) for code, shelves in bays)
