"""Sheets and rolls of labels in millimetres, and what makes their measures nonsense."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop_archive.rules.names import Names

LARGEST_MM: Final = 2000.0
MOST_LABELS: Final = 500
_SMALLEST_MM: Final = 1.0
_SLACK: Final = 0.01
_LARGEST_STRETCH: Final = 50.0


class StockProblem(Enum):
    """Why a sheet or roll cannot be used."""

    UNKNOWN = "unknown"
    NOT_READABLE = "not_readable"
    MISSING_KEY = "missing_key"
    WRONG_VALUE = "wrong_value"
    NOTHING = "nothing"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    LARGER_THAN_PAGE = "larger_than_page"
    OUTSIDE_PAGE = "outside_page"
    OVERLAPPING = "overlapping"
    NAME_TAKEN = "name_taken"
    NO_NAME = "no_name"
    NOT_WRITTEN = "not_written"
    TOO_SMALL = "too_small"
    NO_SUCH_PLACE = "no_such_place"


class StockMeasure(Enum):
    """A measure of a stock, as its file and the form name it."""

    NAME = "name"
    PAGE = "page"
    LABEL = "label"
    ORIGIN = "origin"
    PITCH = "pitch"
    GRID = "grid"
    CORNER = "corner"


class StockError(ValueError):
    """The stock cannot be used; the problem says why, the key where."""

    def __init__(
        self,
        stock: str,
        problem: StockProblem,
        key: str = "",
        facts: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(f"{stock}: {problem.value} {key}".rstrip())
        self.stock = stock
        self.problem = problem
        self.key = key
        self.facts: Mapping[str, object] = facts or {}


@dataclass(frozen=True, slots=True)
class Stock:
    """A sheet or roll of labels in millimetres."""

    code: str
    names: Names
    page: tuple[float, float]
    label: tuple[float, float]
    origin: tuple[float, float]
    pitch: tuple[float, float]
    grid: tuple[int, int]
    corner: float = 0.0
    cut_marks: bool = False

    @property
    def places(self) -> int:
        """Return how many labels a page has."""
        return self.grid[0] * self.grid[1]

    @property
    def is_roll(self) -> bool:
        """Tell whether a page is one label."""
        return self.places == 1 and self.page == self.label

    def corner_of(self, place: int) -> tuple[float, float]:
        """Return the top left of a label, counted from 0 in reading order."""
        row, column = divmod(place, self.grid[0])
        return (
            self.origin[0] + column * self.pitch[0],
            self.origin[1] + row * self.pitch[1],
        )


@dataclass(frozen=True, slots=True)
class StockFault:
    """What is wrong with the measures of a stock, with the figures that show it."""

    problem: StockProblem
    key: str
    facts: Mapping[str, object]


def fault_of(stock: Stock) -> StockFault | None:
    """Return what makes a stock useless: nothing, too much, outside its page, upon each other."""
    for key, values in (("page", stock.page), ("label", stock.label)):
        if min(values) < _SMALLEST_MM:
            return _fault(StockProblem.NOTHING, key)
        if max(values) > LARGEST_MM:
            return _fault(StockProblem.TOO_LARGE, key, most=_mm(LARGEST_MM))
    if min(stock.grid) < 1:
        return _fault(StockProblem.NOTHING, "grid")
    if stock.places > MOST_LABELS:
        return _fault(StockProblem.TOO_MANY, "grid", count=stock.places, most=MOST_LABELS)
    for axis in (0, 1):
        found = _axis_fault(stock, axis)
        if found is not None:
            return found
    return None


def _axis_fault(stock: Stock, axis: int) -> StockFault | None:
    """Return what is wrong across (0) or down (1)."""
    page, label = stock.page[axis], stock.label[axis]
    if label > page + _SLACK:
        return _fault(StockProblem.LARGER_THAN_PAGE, "label", label=_mm(label), page=_mm(page))
    count, pitch = stock.grid[axis], stock.pitch[axis]
    if count > 1 and pitch < label - _SLACK:
        return _fault(StockProblem.OVERLAPPING, "pitch", label=_mm(label), pitch=_mm(pitch))
    end = stock.origin[axis] + (count - 1) * pitch + label
    if end > page + _SLACK or stock.origin[axis] < 0:
        return _fault(StockProblem.OUTSIDE_PAGE, "origin", end=_mm(end), page=_mm(page))
    return None


def _fault(problem: StockProblem, key: str, **facts: object) -> StockFault:
    return StockFault(problem, key, facts)


def _mm(value: float) -> str:
    """Return millimetres without noughts that say nothing."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def drift_from_ruler(
    *, left: float, top: float, across: float, down: float, edge: float, size: tuple[float, float]
) -> tuple[float, float, float, float] | None:
    """Return how far a printer is off and how much it stretches, from four measurements.

    Measured on the calibration page: where its frame begins and how long its sides are. Nothing
    when the figures cannot be those of a page printed at 100 %.
    """
    if not all(math.isfinite(value) for value in (left, top, across, down)):
        return None
    stretch_across = (across / size[0] - 1) * 1000
    stretch_down = (down / size[1] - 1) * 1000
    if max(abs(stretch_across), abs(stretch_down)) > _LARGEST_STRETCH:
        return None
    # What the frame's corner is off, less what stretching alone would move it.
    right = left - edge * (1 + stretch_across / 1000)
    below = top - edge * (1 + stretch_down / 1000)
    return right, below, stretch_across, stretch_down
