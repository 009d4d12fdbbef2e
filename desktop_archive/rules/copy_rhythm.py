"""How often copies are made: of the register, and of archived electronic records (X-06)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from desktop_archive.rules.copies import RHYTHM, is_due

#: Under which names the rhythms are kept among the policies.
RHYTHM_POLICY: Final = "copy_minutes"
ELECTRONIC_POLICY: Final = "electronic_copy_days"
#: A changed register is copied so often while it is open; a day is the longest a room may choose.
COPY_MINUTES: Final = int(RHYTHM.total_seconds()) // 60
MOST_MINUTES: Final = 24 * 60
#: Archived electronic records are copied every year.
ELECTRONIC_COPY_DAYS: Final = 365


def rhythm_of(policies: Mapping[str, object]) -> timedelta:
    """Return how long a changed register waits for its next copy in this room."""
    return timedelta(minutes=int(str(policies.get(RHYTHM_POLICY, COPY_MINUTES))))


def electronic_copy_is_due(policies: Mapping[str, object], last: date | None, today: date) -> bool:
    """Tell whether archived electronic records are to be copied; `last` is when they were."""
    days = int(str(policies.get(ELECTRONIC_POLICY, ELECTRONIC_COPY_DAYS)))
    return is_due(last, days, today)
