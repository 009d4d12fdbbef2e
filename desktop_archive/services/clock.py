"""The time, handed to services so that tests and the tour can set it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Says what time it is; `now` is in UTC, `today` the day on the wall.

    `steady` are seconds that nobody can set back: beside the time they show that it was (F26).
    """

    read: Callable[[], datetime] = _now
    steady: Callable[[], float] = time.monotonic

    def now(self) -> datetime:
        """Return the moment in UTC."""
        return self.read()

    def today(self) -> date:
        """Return the local day, as it stands on papers."""
        return self.read().astimezone().date()


SYSTEM_CLOCK = Clock()
