"""A portable scanner's file: what each line means, and why a file is not read in."""

from enum import Enum


class LineMeaning(Enum):
    """What a line of the file stands for, before anything is done."""

    PERSON = "person"
    BOX = "box"
    FILE = "file"
    REQUEST = "request"
    CARD = "card"
    SHELF = "shelf"
    COMMAND = "command"
    UNKNOWN = "unknown"
    BROKEN = "broken"


class LineOutcomeKind(Enum):
    """What came of a line."""

    ISSUED = "issued"
    RETURNED = "returned"
    PLACED = "placed"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    IGNORED = "ignored"
    STOPPED_HERE = "stopped_here"

    @property
    def is_exception(self) -> bool:
        """Tell whether somebody has to look at the line."""
        return self in _EXCEPTIONS


_EXCEPTIONS = frozenset(
    {LineOutcomeKind.REFUSED, LineOutcomeKind.UNKNOWN, LineOutcomeKind.STOPPED_HERE}
)


class ScanFileRefusal(Enum):
    """Why a file is not read in."""

    READ_BEFORE = "read_before"
    CHANGED_SINCE = "changed_since"
    NOTHING_IN_IT = "nothing_in_it"


def first_line_to_do(stopped_at: int) -> int:
    """Return the line after the one during which the program stopped; that one is never repeated.

    Whether it was done stands in the register; doing it twice would take back what was lent.
    """
    return stopped_at + 1
