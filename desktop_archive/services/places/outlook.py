"""How full the store is, how it grows, and when it will be full (screens §4)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.forecast import Forecast, IntakeBy, Stock, forecast, mean_intake
from desktop_archive.rules.shelves import NET_LENGTH_MM, PlaceKind
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import Tree, shelf_of
from desktop_archive.store import room as store_room
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store import space as store_space
from desktop_archive.store.shelves import PlaceRow
from desktop_archive.store.space import IntakeRow

__all__ = ["Growth", "Level", "Occupancy", "StoreOutlook"]

Level = str


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How full a room, range, side or shelf is."""

    id: int
    address: str
    name: str
    stock: Stock
    shelves: int
    boxes: int
    assumed: int


@dataclass(frozen=True, slots=True)
class Growth:
    """How much one class grows in a year, in millimetres; None when its history is too short."""

    category: str
    mean_mm: int | None
    boxes: int
    by_year: tuple[tuple[int, int], ...]


class StoreOutlook:
    """Counts metres: what is free, what comes, what goes."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def occupancy(self, level: Level = "range", room_id: int | None = None) -> list[Occupancy]:
        """Return how full each room, range, side or shelf is, in running order."""
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
        groups: dict[int, list[PlaceRow]] = {}
        for place in _for_boxes(tree, room_id):
            holder = place if level == "shelf" else tree.above(place.id, *_up(level))
            groups.setdefault((holder or place).id, []).append(place)
        return [_occupancy(tree.by_id[key], shelves) for key, shelves in groups.items()]

    def forecast(self, room_id: int | None = None, by: IntakeBy | None = None) -> Forecast:
        """Return when the store, or one room of it, is full, with the numbers it comes from.

        Without a choice the days of entry are taken; if they reach back too short a time, the
        years of the records, and which it was is always told.
        """
        this_year = self._room.today().year
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
            shelves = list(_for_boxes(tree, room_id))
            only = None if room_id is None else [one.id for one in shelves]
            going = store_space.going(session, only)
            past = _by_year(store_space.entered(session, only))
            told = by or IntakeBy.ENTRY
            if by is IntakeBy.FORMED or (by is None and mean_intake(past, this_year) is None):
                formed = _by_year(store_space.formed(session, only))
                if by is IntakeBy.FORMED or mean_intake(formed, this_year) is not None:
                    past, told = formed, IntakeBy.FORMED
        capacity = sum(one.length_mm or NET_LENGTH_MM for one in shelves)
        stock = Stock(capacity, sum(one.used_mm for one in shelves))
        return forecast(stock, past, going, this_year, told)

    def growth(self, by: IntakeBy = IntakeBy.ENTRY, room_id: int | None = None) -> list[Growth]:
        """Return how each class grows, the fastest first."""
        this_year = self._room.today().year
        with self._room.read() as session:
            tree = Tree(store_shelves.places(session))
            only = None if room_id is None else [one.id for one in _for_boxes(tree, room_id)]
            read = store_space.entered if by is IntakeBy.ENTRY else store_space.formed
            rows = read(session, only)
        classes: dict[str, list[IntakeRow]] = {}
        for row in rows:
            classes.setdefault(row.category, []).append(row)
        found = [_growth(code, listed, this_year) for code, listed in classes.items()]
        return sorted(found, key=lambda one: (-(one.mean_mm or 0), one.category))

    def log_print(self) -> None:
        """Note that the outlook was printed.

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("print_outlook", right=Right.PRINT) as session:
            store_room.log_print(session, "outlook")


def _up(level: Level) -> tuple[str, ...]:
    """Return what stands for a level where a room drops it."""
    levels = ("side", "range", "zone", "room")
    return levels[levels.index(level) :]


def _for_boxes(tree: Tree, room_id: int | None) -> list[PlaceRow]:
    """Return the shelves that boxes stand on: of stores and department cabinets (B-11)."""
    kinds = {PlaceKind.STORE, PlaceKind.CABINET}
    return [one for one in tree.shelves(room_id) if shelf_of(tree, one).place in kinds]


def _occupancy(holder: PlaceRow, shelves: Sequence[PlaceRow]) -> Occupancy:
    capacity = sum(one.length_mm or NET_LENGTH_MM for one in shelves)
    return Occupancy(
        holder.id,
        holder.address,
        holder.name,
        Stock(capacity, sum(one.used_mm for one in shelves)),
        len(shelves),
        sum(one.box_count for one in shelves),
        sum(one.length_mm is None for one in shelves),
    )


def _by_year(rows: Sequence[IntakeRow]) -> dict[int, int]:
    found: dict[int, int] = {}
    for row in rows:
        found[row.year] = found.get(row.year, 0) + row.mm
    return found


def _growth(code: str, rows: Sequence[IntakeRow], this_year: int) -> Growth:
    years = _by_year(rows)
    mean = mean_intake(years, this_year)
    return Growth(
        code,
        None if mean is None else mean[0],
        sum(row.boxes for row in rows),
        tuple(sorted(years.items())),
    )
