"""What stands at the ends of ranges on paper, and the diagram of the store, as plain data."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.room_layout import Area, Fixture


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeCard:
    """The card at the end of a range: where one is, and what one side holds."""

    room: str
    range: str
    side: str
    zone: str = ""
    fonds: str = ""
    classes: str = ""
    years: str = ""
    retention: str = ""
    boxes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnSide:
    """One side of a range on the plan: how full each of its bays is, from 0 to 1."""

    words: str
    bays: tuple[float, ...]
    fill: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRange:
    """A range on the plan with its number and where it stands."""

    code: str
    area: Area
    sides: tuple[DrawnSide, ...]
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSheet:
    """The plan of a zone that hangs in the store (P17, B-06)."""

    heading: str
    room: Area
    ranges: tuple[DrawnRange, ...]
    aisles: tuple[Area, ...] = ()
    fixtures: tuple[Fixture, ...] = ()
    used_m: float = 0.0
    free_m: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevationCell:
    """One shelf on the elevation: what it holds and how full it is."""

    holds: str = ""
    boxes: str = ""
    count: int = 0
    fill: float = 0.0
    is_shelf: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevationSheet:
    """The elevation of one side: bays across, shelves down (P17, B-06)."""

    heading: str
    bays: tuple[str, ...]
    rows: tuple[tuple[str, tuple[ElevationCell, ...], float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfDiagram:
    """Plans and elevations of what was asked for (P17)."""

    plans: tuple[PlanSheet, ...]
    sides: tuple[ElevationSheet, ...]
    footing: Footing
