"""The room's calendar: days off and days worked instead (L-05)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.working_days import Calendar
from desktop_archive.services.changes import Topic
from desktop_archive.services.public_holidays import holidays_between
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that differs from the week."""

    day: date
    is_working: bool
    name: str


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """One year of the calendar and what it lacks."""

    year: int
    days: tuple[CalendarDay, ...]

    @property
    def lacks_holidays(self) -> bool:
        """Tell whether due dates of this year would ignore every feast."""
        return not any(not day.is_working for day in self.days)

    @property
    def lacks_make_up_days(self) -> bool:
        """Tell whether the yearly notice with its make-up days is not entered yet."""
        return not any(day.is_working for day in self.days)


class CalendarDesk:
    """Keeps the days that due dates are counted over."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def days(self) -> Sequence[CalendarDay]:
        """Return every day that differs from the week."""
        with self._room.read() as session:
            found = store_room.calendar_days(session)
        return [_day(*line) for line in found]

    def years(self) -> list[int]:
        """Return the years that are known, and always this one and the next."""
        this = self._room.today().year
        return sorted({day.day.year for day in self.days()} | {this, this + 1})

    def year(self, year: int) -> CalendarYear:
        """Return the days of one year that differ from the week."""
        return CalendarYear(year, tuple(day for day in self.days() if day.day.year == year))

    def offered(self, year: int) -> list[CalendarDay]:
        """Return the days that the table that ships would add to a year or change."""
        known = {day.day: day.is_working for day in self.year(year).days}
        shipped = [_day(*line) for line in holidays_between(year, year)]
        return [day for day in shipped if known.get(day.day) is not day.is_working]

    def set_day(self, day: date, *, is_working: bool, name: str) -> None:
        """Say that a day is off, or worked.

        Raises:
            RefusedError: the right is missing.
        """
        self._set([CalendarDay(day, is_working, name)])

    def take_over(self, year: int) -> int:
        """Enter what the table that ships says of a year; return how many days changed.

        Raises:
            RefusedError: the right is missing.
        """
        offered = self.offered(year)
        if offered:
            self._set(offered)
        return len(offered)

    def _set(self, days: Sequence[CalendarDay]) -> None:
        topics = (Topic.SETTINGS,)
        with self._room.act("set_calendar_day", *topics, right=Right.SETTINGS) as session:
            for one in days:
                store_room.set_calendar_day(
                    session, one.day.isoformat(), is_working=one.is_working, name=one.name
                )


def working_calendar(session: Session) -> Calendar:
    """Return the days on which the room is closed or open against the week (L-05)."""
    days = store_room.calendar_days(session)
    return Calendar(
        frozenset(date.fromisoformat(day) for day, working, _ in days if not working),
        frozenset(date.fromisoformat(day) for day, working, _ in days if working),
    )


def _day(day: str, is_working: bool, name: str) -> CalendarDay:  # noqa: FBT001  as it is stored
    return CalendarDay(date.fromisoformat(day), is_working, name)
