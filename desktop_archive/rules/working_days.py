"""Counting working days over weekends, holidays and make-up days (L-05)."""

from dataclasses import dataclass, field
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days the room is closed on weekdays, and open on weekends (L-05)."""

    holidays: frozenset[date] = field(default_factory=frozenset)
    working: frozenset[date] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        """Refuse a day that is entered as both.

        Raises:
            ValueError: a day is holiday and make-up day at once.
        """
        if both := self.holidays & self.working:
            days = ", ".join(day.isoformat() for day in sorted(both))
            raise ValueError(f"both holiday and make-up working day: {days}")

    def is_working(self, day: date) -> bool:
        """Return whether the room is open on a day (L-05)."""
        if day in self.working:
            return True
        return day.weekday() < SATURDAY and day not in self.holidays

    def add(self, day: date, count: int) -> date:
        """Return the working day that many working days after a day (L-05).

        Raises:
            ValueError: the count is negative.
        """
        if count < 0:
            raise ValueError("working days are counted forward")
        for _ in range(count):
            day = self.next_working(day + ONE_DAY)
        return day

    def next_working(self, day: date) -> date:
        """Return the day itself when it is a working day, else the next one."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def between(self, start: date, end: date) -> int:
        """Return how many working days lie after the first day, up to the last."""
        days = (start + timedelta(days=step) for step in range(1, (end - start).days + 1))
        return sum(self.is_working(day) for day in days)

    def knows(self, year: int) -> bool:
        """Return whether holidays were entered for a year; if not, the count may be wrong."""
        return any(day.year == year for day in self.holidays | self.working)
