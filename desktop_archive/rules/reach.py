"""How far somebody sees: up to which level, what is guarded, whose records (R-16, R-18, R-19)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.secrecy import Secrecy

#: What is shown to whoever may look at all and has no further clearance.
OPEN_TO_ALL = Secrecy.INTERNAL.rank
_NOTHING = -1
#: The policy under which a room keeps how it shows what somebody may not read.
SHOWN_POLICY = "guarded_shown"


class GuardedShown(Enum):
    """How entries are shown to whom may not read them."""

    PLACE = "place"
    """Number, class and place: everybody finds the shelf (R-19)."""
    NOTHING = "nothing"
    """Not at all: that they exist is a secret too (A17)."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What of the register is there for somebody; a query applies all three.

    Attributes:
        clearance: the highest rank of secrecy that is shown; -1 shows no record at all.
        confidential: whether entries with personal data and trade secrets are opened (R-19).
        units: the units whose records are there; None stands for every unit (R-16).
        hides: whether entries whose words are not shown are not there at all (A17).
    """

    clearance: int
    confidential: bool
    units: frozenset[int] | None = None
    hides: bool = False

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is kept from this person: no query needs a condition."""
        return self.confidential and self.units is None and self.clearance >= Secrecy.TOP.rank

    @property
    def reads_everything(self) -> bool:
        """Return whether no word of what is there is kept from this person."""
        return self.confidential and self.clearance >= Secrecy.TOP.rank

    @property
    def sees_everything(self) -> bool:
        """Return whether every entry is there, whatever may be read of it."""
        return self.units is None and (self.reads_everything or not self.hides)

    def covers(self, unit_id: int | None) -> bool:
        """Tell whether the records of a unit are there; what has no unit is level 1's (R-16)."""
        return self.units is None or unit_id in self.units

    def opens(self, secrecy: int, *, personal: bool = False) -> bool:
        """Tell whether the words of an entry are shown (R-18, R-19)."""
        return secrecy <= self.clearance and (self.confidential or not personal)


EVERYTHING = Reach(Secrecy.TOP.rank, confidential=True)
#: Whoever stands before the window: nothing that is guarded.
ANYBODY = Reach(OPEN_TO_ALL, confidential=False)
NOTHING = Reach(_NOTHING, confidential=False, units=frozenset())


def reach_of(
    rights: frozenset[Right], clearance: int, units: frozenset[int] | None = None
) -> Reach:
    """Return how far these rights, this clearance and these units reach.

    Without the right to look nothing is there (R-17); without the right to open what is
    confidential, which nobody has before signing the duty, no clearance counts (R-18, R-21).
    """
    if Right.QUERY not in rights:
        return NOTHING
    confidential = Right.OPEN_CONFIDENTIAL in rights
    return Reach(clearance if confidential else min(clearance, OPEN_TO_ALL), confidential, units)
