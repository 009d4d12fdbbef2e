"""When a year's end is at hand, and what has passed its period by then (K-18, K-19)."""

from datetime import date

_DECEMBER = 12
#: Electronic records go to an outside archive so many years after they were formed (K-19).
TRANSFER_YEARS = 5
#: Under which name the room's policy on such transfers is kept.
TRANSFER_POLICY = "transfer_outside"


def year_to_close(today: date) -> int:
    """Return the year whose end is at hand: this one in December, else the last."""
    return today.year if today.month == _DECEMBER else today.year - 1


def is_at_hand(today: date) -> bool:
    """Tell whether a year's end is to be dealt with: in December and in January."""
    return today.month in (_DECEMBER, 1)


def day_after(year: int) -> date:
    """Return the day after a year.

    A period whose last day is 31 December is over at the year's end, and due on this day.
    """
    return date(year + 1, 1, 1)


def formed_before(today: date) -> date:
    """Return before which day an electronic record was formed to be due for transfer (K-19)."""
    leap_day = (today.month, today.day) == (2, 29)
    return date(
        today.year - TRANSFER_YEARS, 3 if leap_day else today.month, 1 if leap_day else today.day
    )
