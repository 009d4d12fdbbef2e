"""The pick list: what is fetched from the shelves for whom, and what was not found (L-02, A-02)."""

from collections.abc import Iterable
from enum import Enum


class FetchState(Enum):
    """How far one piece of a request is."""

    TO_FETCH = "open"
    READY = "ready"
    NOT_FOUND = "not_found"
    TO_TAKE_BACK = "to_take_back"
    BACK = "back"


class PickOutcome(Enum):
    """What one scan at the pick list did."""

    TICKED = "ticked"
    TAKEN_BACK = "taken_back"
    FOUND_AGAIN = "found_again"
    ALREADY_TICKED = "already_ticked"
    ON_THIS_SHELF = "on_this_shelf"
    NOTHING_ON_THIS_SHELF = "nothing_on_this_shelf"
    NOT_ON_THE_LIST = "not_on_the_list"
    IS_OUT = "is_out"
    UNKNOWN = "unknown"


class PickRefusal(Enum):
    """Why a line of the pick list can't be noted so."""

    NOT_ON_THE_LIST = "not_on_the_list"
    WHERE_LOOKED_MISSING = "where_looked_missing"
    NOTHING_TO_TELL = "nothing_to_tell"
    REASON_MISSING = "reason_missing"


class Told(Enum):
    """How somebody was told or reminded (L-10)."""

    LETTER = "letter"
    PHONE = "phone"
    EMAIL = "email"
    IN_PERSON = "in_person"


def tick_outcome(states: Iterable[FetchState]) -> PickOutcome:
    """Return what a scan of a box or file does to the lines it stands for.

    What still has to move decides; only when nothing has to, the scan came twice.
    """
    found = set(states)
    if FetchState.TO_FETCH in found:
        return PickOutcome.TICKED
    if FetchState.NOT_FOUND in found:
        return PickOutcome.FOUND_AGAIN
    if FetchState.TO_TAKE_BACK in found:
        return PickOutcome.TAKEN_BACK
    return PickOutcome.ALREADY_TICKED if found else PickOutcome.NOT_ON_THE_LIST
