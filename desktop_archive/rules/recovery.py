"""The sealed recovery code: two halves in two envelopes, for a lost administrator (F25)."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

#: No letters that are mistaken for digits on paper.
SIGNS: Final = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
GROUPS, GROUP = 5, 5


class RecoveryRefusal(Enum):
    """Why the code makes no administrator, or none is made now."""

    NO_CODE = "no_code"
    HALVES_WRONG = "halves_wrong"
    TWO_PEOPLE = "two_people"
    KEEPERS_MISSING = "keepers_missing"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Half:
    """One half of the code as somebody brings it."""

    by: str
    code: str


def in_groups(signs: str) -> str:
    """Return a half as it stands on paper."""
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def as_typed(half: str) -> str:
    """Return what counts of a half as somebody types it: signs only, in any case."""
    return "".join(sign for sign in half.upper() if sign in SIGNS)


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are one person's, or one is missing."""
    bare = ["".join(name.split()).casefold() for name in (one, other)]
    return not all(bare) or bare[0] == bare[1]
