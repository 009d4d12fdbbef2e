"""When the year asks for a count, and what for (S-11, S-12, S-28)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum


class CountPurpose(Enum):
    """Why it is counted (S-11, S-12, S-14, S-24)."""

    YEAR = "year"
    SAMPLE = "sample"
    CLASSIFIED = "classified"
    HANDOVER = "handover"
    OTHER = "other"


class CountDue(Enum):
    """A count the year asks for."""

    SAMPLE = "sample"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DueCount:
    """A count that is due now, or was missed and stays so (S-28)."""

    kind: CountDue
    due_on: date
    missed: bool


SAMPLE_MONTH = 9
YEAR_MONTH = 12
SAMPLE_SIZE = 20


def due_counts(
    today: date, since: date, closed: Sequence[tuple[CountPurpose, date]]
) -> list[DueCount]:
    """Return the counts that are due or missed: sample each September, all at year end (S-28).

    A room asks for nothing from before it was opened; a count closed later in the year, or in
    January for the year before, still answers the one that was missed.
    """
    found = []
    for kind, month, purpose in (
        (CountDue.SAMPLE, SAMPLE_MONTH, CountPurpose.SAMPLE),
        (CountDue.YEAR, YEAR_MONTH, CountPurpose.YEAR),
    ):
        # The last time its month began.
        year = today.year if today.month >= month else today.year - 1
        first = date(year, month, 1)
        last = date(year, month, 30 if month == SAMPLE_MONTH else 31)
        is_done = any(what is purpose and on >= first for what, on in closed)
        if last >= since and not is_done:
            found.append(DueCount(kind, last, missed=today > last))
    return found
