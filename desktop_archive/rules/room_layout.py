"""The plan of a room: where ranges stand, and what else is on its walls and floor (B-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

DEPTH_MM, LENGTH_MM = 550.0, 5400.0
AISLE_MM, GAP_MM, WALL_MM = 1200.0, 60.0, 300.0
IN_A_LINE = 12
MOST = 1000


class FixtureKind(Enum):
    """What is drawn on the plan besides ranges (domain 4.4)."""

    DOOR = "door"
    WINDOW = "window"
    CLIMATE = "climate"
    EXTINGUISHER = "extinguisher"
    DESK = "desk"


class Wall(Enum):
    """Where something is: on one of the walls as the plan shows them, or on the floor."""

    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT = "left"
    FLOOR = "floor"


class FixtureProblem(Enum):
    """Why something is not put on the plan."""

    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Fixture:
    """Something on the plan: along its wall, or along and down the floor, in thousandths."""

    kind: FixtureKind
    wall: Wall
    along: int = MOST // 2
    down: int = MOST // 2
    name: str = ""

    @property
    def spot(self) -> tuple[float, float]:
        """Return where it is, in parts of the width and height of the room."""
        along, down = self.along / MOST, self.down / MOST
        spots = {
            Wall.TOP: (along, 0.0),
            Wall.RIGHT: (1.0, along),
            Wall.BOTTOM: (along, 1.0),
            Wall.LEFT: (0.0, along),
            Wall.FLOOR: (along, down),
        }
        return spots[self.wall]


def fixture_problem(fixture: Fixture) -> FixtureProblem | None:
    """Return why a fixture cannot be on the plan."""
    inside = 0 <= fixture.along <= MOST and 0 <= fixture.down <= MOST
    return None if inside else FixtureProblem.OUTSIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A range to be placed; without coordinates the plan lays it out itself."""

    key: int
    length_mm: float = LENGTH_MM
    depth_mm: float = DEPTH_MM
    x_mm: float | None = None
    y_mm: float | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in millimetres from the upper left corner of the room."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The room with its ranges and the aisles one walks."""

    room: Area
    ranges: dict[int, Area]
    aisles: tuple[Area, ...]


def lay_out(blocks: Sequence[Block]) -> Layout:
    """Return the plan: by coordinates where all are known, else in lines with aisles between."""
    if blocks and all(block.x_mm is not None and block.y_mm is not None for block in blocks):
        return _as_measured(blocks)
    return _in_lines(blocks)


def _as_measured(blocks: Sequence[Block]) -> Layout:
    left = min(block.x_mm or 0.0 for block in blocks) - WALL_MM
    top = min(block.y_mm or 0.0 for block in blocks) - WALL_MM
    ranges = {
        block.key: Area(
            (block.x_mm or 0.0) - left,
            (block.y_mm or 0.0) - top,
            block.depth_mm,
            block.length_mm,
        )
        for block in blocks
    }
    width = max(area.x + area.width for area in ranges.values()) + WALL_MM
    height = max(area.y + area.height for area in ranges.values())
    aisle = Area(0, height, width, AISLE_MM)
    return Layout(Area(0, 0, width, height + AISLE_MM), ranges, (aisle,))


def _in_lines(blocks: Sequence[Block]) -> Layout:
    """Stand ranges side by side as in mobile shelving, with one aisle in the middle of a line."""
    ranges: dict[int, Area] = {}
    aisles: list[Area] = []
    mains: list[float] = []
    y, widest = WALL_MM, 2 * WALL_MM
    for start in range(0, len(blocks), IN_A_LINE):
        line = blocks[start : start + IN_A_LINE]
        tall = max(block.length_mm for block in line)
        middle, x = -(-len(line) // 2), WALL_MM
        for number, block in enumerate(line):
            if number == middle:
                aisles.append(Area(x, y, AISLE_MM, tall))
                x += AISLE_MM
            ranges[block.key] = Area(x, y, block.depth_mm, block.length_mm)
            x += block.depth_mm + GAP_MM
        widest = max(widest, x + WALL_MM)
        # The very sum of which a range ends: taken back from the next line it may lie a hair above.
        mains.append(y + tall)
        y = mains[-1] + AISLE_MM
    aisles += [Area(0, main, widest, AISLE_MM) for main in mains]
    return Layout(Area(0, 0, widest, max(y, 2 * WALL_MM)), ranges, tuple(aisles))
