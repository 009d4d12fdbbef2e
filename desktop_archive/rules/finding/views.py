"""A list somebody wants again under a name."""

from enum import Enum

LONGEST_NAME = 60


class SavedViewProblem(Enum):
    """Why a list can't be kept under a name."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOT_THERE = "not_there"


def name_problem(name: str) -> SavedViewProblem | None:
    """Return what is wrong with the name of a saved view."""
    if not name.strip():
        return SavedViewProblem.NAME_MISSING
    return SavedViewProblem.NAME_TOO_LONG if len(name.strip()) > LONGEST_NAME else None
