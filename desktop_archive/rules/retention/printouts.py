"""What the papers of retention say: the schedule (F-07) and the list of the year's end (K-18)."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRow:
    """A class with its period, event and start; what changed since the version before."""

    code: str
    name: str
    period: str
    trigger: str
    starts: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRow:
    """A line of the table of periods."""

    code: str
    name: str
    years: str
    kind: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleSheet:
    """One version of the retention schedule with the periods it uses (F-07, K-11)."""

    rows: tuple[ScheduleRow, ...]
    periods: tuple[PeriodRow, ...]
    footing: Footing
    organisation: str = ""
    version: str = ""
    approved: str = ""
    in_force: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndRow:
    """What has passed its period in one class and unit, how much of it newly, how much is held."""

    category: str
    unit: str
    count: int
    new: int
    held: int
    oldest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndSheet:
    """What has passed its period by the end of a year (K-18)."""

    rows: tuple[YearEndRow, ...]
    footing: Footing
    organisation: str = ""
    year: str = ""
