"""How much of the disk must be free before more is written to it (reliability 2b)."""

from enum import Enum

_MEGABYTE = 1_000_000
WARN_BELOW = 1_000 * _MEGABYTE
NO_LOAN_BELOW = 50 * _MEGABYTE
#: So much may wait beside the register before somebody has to look at the disk (F5).
MOST_WAITING = 64 * _MEGABYTE
#: An import needs room for its rows, their trail and the journal.
IMPORT_TIMES = 3


class SpaceRefusal(Enum):
    """What is not begun on a disk that is nearly full; returns always are."""

    IMPORT = "import"
    LOAN = "loan"


def is_scarce(free: int) -> bool:
    """Tell whether somebody should clear up."""
    return free < WARN_BELOW


def import_refusal(free: int, size: int) -> SpaceRefusal | None:
    """Return why a file of so many bytes is not taken in now."""
    return SpaceRefusal.IMPORT if free < IMPORT_TIMES * size else None


def loan_refusal(free: int) -> SpaceRefusal | None:
    """Return why nothing is lent now."""
    return SpaceRefusal.LOAN if free < NO_LOAN_BELOW else None


def megabytes(size: int) -> int:
    """Return bytes as people say them."""
    return size // _MEGABYTE
