"""When the store is full: intake and scheduled destruction, year by year (screens §4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

LEAST_YEARS = 2
MEAN_OF = 5
LOOK_AHEAD = 30


class IntakeBy(Enum):
    """By what the intake of past years is counted."""

    ENTRY = "entry"
    FORMED = "formed"


class Outlook(Enum):
    """What can be said of the day the store is full."""

    TOO_SHORT = "too_short"
    FULL_ALREADY = "full_already"
    FULL_IN = "full_in"
    NOT_SOON = "not_soon"
    NO_SHELVES = "no_shelves"


@dataclass(frozen=True, slots=True)
class Stock:
    """What a store has: millimetres of shelves and how much of them is taken."""

    capacity_mm: int
    used_mm: int

    @property
    def free_mm(self) -> int:
        """Return what is free, never less than nothing."""
        return max(0, self.capacity_mm - self.used_mm)

    @property
    def fill(self) -> float:
        """Return how full it is, 1.0 when nothing more goes in."""
        return self.used_mm / self.capacity_mm if self.capacity_mm else 0.0


@dataclass(frozen=True, slots=True)
class YearLine:
    """One year to come: what comes in, what goes out, what is taken at its end."""

    year: int
    intake_mm: int
    destroyed_mm: int
    used_mm: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """The outlook with all the numbers it comes from."""

    outlook: Outlook
    stock: Stock
    by: IntakeBy
    past: tuple[tuple[int, int], ...]
    counted: tuple[int, ...]
    mean_mm: int
    years: tuple[YearLine, ...] = ()
    full_in: int | None = None


def mean_intake(past: Mapping[int, int], this_year: int) -> tuple[int, tuple[int, ...]] | None:
    """Return the mean intake of the last full years and which they are; None if too few.

    The running year is not over and does not count; a year without intake counts as nothing.
    """
    before = [year for year in past if year < this_year and past[year] > 0]
    if not before:
        return None
    first = max(min(before), this_year - MEAN_OF)
    years = tuple(range(first, this_year))
    if len(years) < LEAST_YEARS:
        return None
    return sum(past.get(year, 0) for year in years) // len(years), years


def forecast(
    stock: Stock,
    past: Mapping[int, int],
    destruction: Mapping[int, int],
    this_year: int,
    by: IntakeBy = IntakeBy.ENTRY,
) -> Forecast:
    """Return when a store is full, from its intake and what is scheduled to be destroyed."""
    known = tuple(sorted((year, mm) for year, mm in past.items() if mm > 0))
    if not stock.capacity_mm:
        return Forecast(Outlook.NO_SHELVES, stock, by, known, (), 0)
    found = mean_intake(past, this_year)
    if found is None:
        is_full = stock.used_mm >= stock.capacity_mm
        said = Outlook.FULL_ALREADY if is_full else Outlook.TOO_SHORT
        return Forecast(said, stock, by, known, (), 0)
    mean, counted = found
    lines = _lines(stock, mean, destruction, this_year, past.get(this_year, 0))
    full_in = next((line.year for line in lines if line.used_mm > stock.capacity_mm), None)
    if stock.used_mm >= stock.capacity_mm:
        outlook = Outlook.FULL_ALREADY
    else:
        outlook = Outlook.NOT_SOON if full_in is None else Outlook.FULL_IN
    return Forecast(outlook, stock, by, known, counted, mean, tuple(lines), full_in)


def _lines(
    stock: Stock, mean: int, destruction: Mapping[int, int], this_year: int, come_already: int
) -> list[YearLine]:
    """Go on year by year; what fell due before is expected to go this year."""
    used, lines = stock.used_mm, []
    for year in range(this_year, this_year + LOOK_AHEAD + 1):
        overdue = sum(mm for due, mm in destruction.items() if due < this_year)
        going = destruction.get(year, 0) + (overdue if year == this_year else 0)
        coming = max(0, mean - come_already) if year == this_year else mean
        going = min(going, used + coming)
        used = used + coming - going
        lines.append(YearLine(year, coming, going, used))
        if used > stock.capacity_mm:
            break
    return lines
