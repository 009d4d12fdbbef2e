"""Imports as a whole: numbers for repeated codes, and when an import may be taken back."""

import re
from enum import Enum

_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})", re.DOTALL)


class UndoRefusal(Enum):
    """Why an import can't be taken back."""

    UNKNOWN_BATCH = "unknown_batch"
    UNDONE_ALREADY = "undone_already"
    LENT_SINCE = "lent_since"
    CHANGED_SINCE = "changed_since"
    NEEDED_SINCE = "needed_since"
    BOXES_USED = "boxes_used"
    PEOPLE_USED = "people_used"
    PLACES_USED = "places_used"
    LOANS_USED = "loans_used"


class ProfileProblem(Enum):
    """Why a mapping of columns can't be kept or used."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOTHING_MAPPED = "nothing_mapped"
    UNKNOWN = "unknown"


def numbered_stem(code: str) -> tuple[str, int]:
    """Return what stands before the running number of a code, and how many digits that has.

    A code that ends in no number gets one behind a hyphen, as late arrivals do (domain §1.5).
    """
    if found := _NUMBERED.fullmatch(code):
        return found[1], len(found[2])
    return f"{code}-", 1
