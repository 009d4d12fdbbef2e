"""The room's calendar: days off and days worked instead (L-05)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that differs from the week."""

    day: date
    is_working: bool
    name: str


class CalendarDesk:
    """Keeps the days that due dates are counted over."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def days(self) -> Sequence[CalendarDay]:
        """Return every day that differs from the week."""
        with self._room.read() as session:
            found = store_room.calendar_days(session)
        return [CalendarDay(date.fromisoformat(day), working, name) for day, working, name in found]

    def set_day(self, day: date, *, is_working: bool, name: str) -> None:
        """Say that a day is off, or worked.

        Raises:
            RefusedError: the right is missing.
        """
        topics = (Topic.SETTINGS,)
        with self._room.act("set_calendar_day", *topics, right=Right.SETTINGS) as session:
            store_room.set_calendar_day(session, day.isoformat(), is_working=is_working, name=name)
