"""Places: addresses, running order, what fits, what stands out of order (B-05, B-06, B-11)."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, Self, TypeVar

from desktop_archive.rules.boxes import ContainerKind

NET_LENGTH_MM = 860


class PlaceLevel(Enum):
    """The steps of an address; real rooms drop some, never the room (B-06)."""

    ROOM = "room"
    ZONE = "zone"
    RANGE = "range"
    SIDE = "side"
    BAY = "bay"
    SHELF = "shelf"
    POSITION = "position"


class PlaceKind(Enum):
    """What a place is for (B-11)."""

    STORE = "store"
    OFFICE = "office"
    READING_ROOM = "reading_room"
    CABINET = "cabinet"


class Unfit(Enum):
    """The one reason why a box does not go on a shelf (B-05, B-11 to B-13)."""

    RETIRED = "retired"
    NOT_FOR_BOXES = "not_for_boxes"
    WRONG_KIND = "wrong_kind"
    RESERVED = "reserved"
    TOO_HIGH = "too_high"
    TOO_DEEP = "too_deep"
    TOO_THICK = "too_thick"
    SIZE_UNKNOWN = "size_unknown"
    WEIGHT_UNKNOWN = "weight_unknown"
    TOO_HEAVY = "too_heavy"
    FULL = "full"


class PlaceProblem(Enum):
    """Why a place is not built or not removed."""

    CODE_MISSING = "code_missing"
    CODE_TAKEN = "code_taken"
    WRONG_PARENT = "wrong_parent"
    NO_LENGTH = "no_length"
    SHORTER_THAN_CONTENT = "shorter_than_content"
    LOWER_THAN_CONTENT = "lower_than_content"
    SHALLOWER_THAN_CONTENT = "shallower_than_content"
    LIGHTER_THAN_CONTENT = "lighter_than_content"
    CONTENT_WEIGHT_UNKNOWN = "content_weight_unknown"
    CONTENT_OF_ANOTHER_KIND = "content_of_another_kind"
    NO_PLACE_FOR_BOXES = "no_place_for_boxes"
    NONSENSE = "nonsense"
    REASON_MISSING = "reason_missing"
    STILL_IN_USE = "still_in_use"
    TOO_MANY_AT_ONCE = "too_many_at_once"


class KeepRefusal(Enum):
    """Why a box or place is not kept for somebody (B-13)."""

    HOLDER_MISSING = "holder_missing"
    REASON_MISSING = "reason_missing"
    NOBODY_RESPONSIBLE = "nobody_responsible"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    KEPT_ALREADY = "kept_already"
    OTHERS_STAND_THERE = "others_stand_there"
    OTHERS_LIE_IN_IT = "others_lie_in_it"
    NOTHING_TO_KEEP = "nothing_to_keep"


class HolderKind(Enum):
    """For whom a box or place is kept (B-13)."""

    CUSTOMER = "customer"
    HOUSEHOLD = "household"
    UNIT = "unit"


LEVELS = tuple(PlaceLevel)


def may_hang_under(child: PlaceLevel, parent: PlaceLevel | None) -> bool:
    """Return whether a place of one level may stand in one of another; steps may be left out."""
    if parent is None:
        return child is PlaceLevel.ROOM
    return LEVELS.index(parent) < LEVELS.index(child)


@dataclass(frozen=True, slots=True)
class AddressPart:
    """One step of an address: 列 03, 层 4."""

    level: PlaceLevel
    code: str


def address(parts: Sequence[AddressPart]) -> str:
    """Return the address as it stands on labels: room-zone-range with side-bay-shelf."""
    written = ""
    for part in sorted(parts, key=lambda part: LEVELS.index(part.level)):
        # The side is written at the range it belongs to: 03L.
        joint = "" if not written or part.level is PlaceLevel.SIDE else "-"
        written += joint + part.code
    return written


SECOND_SIDES = frozenset({"R", "B", "2", "右", "背"})


@dataclass(frozen=True, slots=True)
class ShelfAddress:
    """Where one shelf is; steps a room does not have stay empty."""

    room: str
    zone: str = ""
    range: str = ""
    side: str = ""
    bay: str = ""
    shelf: str = ""

    @property
    def parts(self) -> tuple[AddressPart, ...]:
        """Return the steps of the address that this room has."""
        codes = (self.room, self.zone, self.range, self.side, self.bay, self.shelf)
        steps = zip(LEVELS, codes, strict=False)
        return tuple(AddressPart(level, code) for level, code in steps if code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What decides whether a box fits: all in millimetres."""

    net_length_mm: float = NET_LENGTH_MM
    clear_height_mm: float | None = None
    depth_mm: float | None = None
    place: PlaceKind = PlaceKind.STORE
    takes: frozenset[ContainerKind] | None = None
    reserved_for: str = ""
    retired: bool = False
    limit_kg: int | None = None

    @property
    def limit_g(self) -> int | None:
        """Return what the shelf carries at most, in grams."""
        return None if self.limit_kg is None else self.limit_kg * 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSize:
    """What a shelf needs to know of a box."""

    height_mm: float = 310
    width_mm: float = 220
    thickness_mm: float = 50
    kind: ContainerKind = ContainerKind.BOX
    customer: str = ""
    #: Weight when full; None is not known, and never taken for nothing.
    full_g: int | None = None
    measured: bool = True
    may_lie: bool = False
    pile_of: int = 1


def used_mm(boxes: Sequence[BoxSize]) -> float:
    """Return the length taken on a shelf; a lent file leaves its box standing (B-17, L-33)."""
    return sum(box.thickness_mm for box in boxes)


def free_mm(shelf: Shelf, boxes: Sequence[BoxSize]) -> float:
    """Return the length still free on a shelf, never less than nothing."""
    return max(shelf.net_length_mm - used_mm(boxes), 0)


def barred(shelf: Shelf, box: BoxSize) -> Unfit | None:
    """Return why a box has no business on this shelf, whatever its size (B-11 to B-13)."""
    checks = (
        (Unfit.RETIRED, shelf.retired),
        (Unfit.NOT_FOR_BOXES, shelf.place not in {PlaceKind.STORE, PlaceKind.CABINET}),
        (Unfit.WRONG_KIND, shelf.takes is not None and box.kind not in shelf.takes),
        (Unfit.RESERVED, shelf.reserved_for not in {"", box.customer}),
    )
    return next((reason for reason, applies in checks if applies), None)


def overload(shelf: Shelf, boxes: Sequence[BoxSize], box: BoxSize) -> Unfit | None:
    """Return why a shelf with a weight limit does not carry one more box; a guess is no answer."""
    if shelf.limit_g is None:
        return None
    weights = [one.full_g for one in (*boxes, box)]
    known = [weight for weight in weights if weight is not None]
    if len(known) < len(weights):
        return Unfit.WEIGHT_UNKNOWN
    return Unfit.TOO_HEAVY if sum(known) > shelf.limit_g else None


def fits(shelf: Shelf, boxes: Sequence[BoxSize], box: BoxSize) -> Unfit | None:
    """Return the one reason why a box does not stand on this shelf, or None if it does (B-05)."""
    reason = barred(shelf, box)
    if reason is not None:
        return reason
    checks = (
        (
            Unfit.TOO_HIGH,
            shelf.clear_height_mm is not None and box.height_mm > shelf.clear_height_mm,
        ),
        (Unfit.TOO_DEEP, shelf.depth_mm is not None and box.width_mm > shelf.depth_mm),
        (Unfit.TOO_THICK, box.thickness_mm > shelf.net_length_mm),
        (Unfit.FULL, box.thickness_mm > free_mm(shelf, boxes)),
    )
    found = next((reason for reason, applies in checks if applies), None)
    return found or overload(shelf, boxes, box)


class Ordered(Protocol):
    """Anything that can stand before something else."""

    def __lt__(self, other: Self, /) -> bool:
        """Return whether this stands before the other."""


Key = TypeVar("Key", bound=Ordered)


def out_of_order(keys: Sequence[Key]) -> frozenset[int]:
    """Return the positions of boxes that stand out of order: as few as possible (B-05).

    What remains after taking these out rises from left to right.
    """
    tails: list[Key] = []
    tail_at: list[int] = []
    before: list[int | None] = []
    for position, key in enumerate(keys):
        length = bisect_right(tails, key)
        before.append(tail_at[length - 1] if length else None)
        tails[length : length + 1] = [key]
        tail_at[length : length + 1] = [position]
    standing: set[int] = set()
    step = tail_at[-1] if tail_at else None
    while step is not None:
        standing.add(step)
        step = before[step]
    return frozenset(range(len(keys))) - standing


@dataclass(frozen=True, slots=True)
class Stocked:
    """A shelf with what stands on it, and the order keys of those boxes."""

    shelf: Shelf
    boxes: tuple[BoxSize, ...] = ()
    keys: tuple[Ordered, ...] = ()


def next_place(walk: Sequence[Stocked], box: BoxSize, key: Ordered) -> int | None:
    """Return the index of the shelf proposed for a box: after its neighbour, in order (B-05)."""
    neighbour = 0
    for index, stocked in enumerate(walk):
        if any(not key < other for other in stocked.keys):
            neighbour = index
    candidates = [*range(neighbour, len(walk)), *range(neighbour)]
    fitting = (
        index for index in candidates if fits(walk[index].shelf, walk[index].boxes, box) is None
    )
    return next(fitting, None)
