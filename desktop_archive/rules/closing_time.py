"""The closing time of the reading room: what lies open after it is an alarm (A-06, R-23)."""

from dataclasses import dataclass
from datetime import date, datetime, time

#: The name under which the hour is kept among the policies, and the hour if none was set.
CLOSING_POLICY = "reading_closes"
CLOSING_HOUR = 17


@dataclass(frozen=True, slots=True)
class Closing:
    """The hour at which the reading room closes."""

    hour: int = CLOSING_HOUR

    def is_alarm(self, began: date, now: datetime) -> bool:
        """Return whether a reading that is still open is an alarm: never an overdue loan (A-06)."""
        return began < now.date() or now.time() >= time(self.hour)
