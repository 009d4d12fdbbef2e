"""Four ways to look at the wall: state, occupancy, order, year of expiry (B-05, B-17)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop_archive.services.room_map import ExpiryRow
from desktop_archive.services.shelf_models import BoxState, MapBox, MapShelf

OUT_OF_ORDER, LABEL_DUE = "out_of_order", "label_due"
IN_ORDER, UNORDERED = "in_order", "unordered"
EMPTY, ROOMY, FILLING, FULL = "empty", "roomy", "filling", "full"
PERMANENT, UNKNOWN = "permanent", "unknown"
#: Keys of the ramp from overdue to permanent, with the years until which they reach.
RAMP = ("overdue", "this_year", "five", "ten", "later", PERMANENT)
_REACH = (0, 1, 5, 10)
_FILLING_FROM, _FULL_FROM = 0.8, 0.95

STATES = (
    BoxState.IN_PLACE,
    BoxState.ON_LOAN,
    BoxState.PART_ON_LOAN,
    BoxState.READING,
    BoxState.REPAIR,
    BoxState.DUE,
    BoxState.HELD,
    BoxState.PROPOSED,
)


class Look(Enum):
    """What the wall tells."""

    STATE = "state"
    OCCUPANCY = "occupancy"
    ORDER = "order"
    RETENTION = "retention"


KEYS: Mapping[Look, tuple[str, ...]] = {
    Look.STATE: (*(state.value for state in STATES), OUT_OF_ORDER, LABEL_DUE),
    Look.OCCUPANCY: (EMPTY, ROOMY, FILLING, FULL),
    Look.ORDER: (IN_ORDER, OUT_OF_ORDER, UNORDERED),
    Look.RETENTION: (*RAMP, UNKNOWN),
}


@dataclass(slots=True)
class Shown:
    """What is marked on the wall now, and in which look."""

    look: Look = Look.STATE
    chosen: int | None = None
    chosen_shelf: int | None = None
    flashing: int | None = None
    target_shelf: int | None = None
    insert_at: float | None = None
    only: frozenset[str] = frozenset()
    today: str = ""
    expiries: dict[int, ExpiryRow] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def keys_of(self, box: MapBox, shelf: MapShelf) -> tuple[str, ...]:
        """Return the lines of the legend that speak of a box."""
        if self.look is Look.STATE:
            late = (LABEL_DUE,) if box.label_is_due else ()
            wrong = (OUT_OF_ORDER,) if box.out_of_order else ()
            return (box.state.value, *wrong, *late)
        if self.look is Look.OCCUPANCY:
            return (fill_key(shelf),)
        if self.look is Look.ORDER:
            return (order_key(box),)
        return (self.expiry_key(box),)

    def is_lit(self, box: MapBox, shelf: MapShelf) -> bool:
        """Tell whether the chosen lines of the legend leave a box in view."""
        return not self.only or not self.only.isdisjoint(self.keys_of(box, shelf))

    def expiry_key(self, box: MapBox) -> str:
        """Return how near the end of its period a box is, as a line of the legend."""
        found = self.expiries.get(box.id)
        if found is None or (found.unknown and not found.last and not found.permanent):
            return UNKNOWN
        if found.permanent:
            return PERMANENT
        if found.last <= self.today:
            return RAMP[0]
        years = int(found.last[:4]) - int(self.today[:4])
        return next((RAMP[at] for at, reach in enumerate(_REACH) if at and years <= reach), RAMP[4])

    def expiry_text(self, box: MapBox) -> str:
        """Return the year in which the last of a box falls due, or the word for permanent."""
        key = self.expiry_key(box)
        if key in (PERMANENT, UNKNOWN):
            return self.words.get(key, "")
        return self.expiries[box.id].last[:4]


def fill_key(shelf: MapShelf) -> str:
    """Return how full a shelf is, as a line of the legend."""
    if not shelf.boxes:
        return EMPTY
    return level_key(1 - shelf.free_mm / shelf.length_mm if shelf.length_mm else 1.0)


def level_key(fill: float) -> str:
    """Return the line of the legend for a load between nothing and full (M: 95 % warns)."""
    if fill >= _FULL_FROM:
        return FULL
    return FILLING if fill >= _FILLING_FROM else ROOMY


def order_key(box: MapBox) -> str:
    """Return whether a box stands where its class and number want it (B-05)."""
    if box.out_of_order:
        return OUT_OF_ORDER
    return IN_ORDER if box.row.order_key else UNORDERED


def counts_of(shown: Shown, shelves: tuple[MapShelf, ...]) -> dict[str, int]:
    """Return how many boxes each line of the legend speaks of; of shelves in the occupancy."""
    counts: dict[str, int] = dict.fromkeys(KEYS[shown.look], 0)
    for shelf in shelves:
        if shown.look is Look.OCCUPANCY:
            counts[fill_key(shelf)] += 1
            continue
        for box in shelf.boxes:
            for key in shown.keys_of(box, shelf):
                counts[key] += 1
    return counts
