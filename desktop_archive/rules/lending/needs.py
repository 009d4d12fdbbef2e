"""The list of direct need: who may see a classified record, from when until when (A-17, R-20)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

#: Under which name the longest term of an entry is kept among the policies; 0 asks for none.
NEED_POLICY: Final = "direct_need_days"
#: The regulations name no term: an entry may run until it is ended (A-17).
NEED_DAYS: Final = 0


class NeedRefusal(Enum):
    """Why nobody is put on a list of direct need so, or taken off it (A-17, R-20)."""

    APPROVER_MISSING = "approver_missing"
    APPROVES_OWN = "approves_own"
    APPROVER_UNKNOWN = "approver_unknown"
    BEGINS_BEFORE_TODAY = "begins_before_today"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    TERM_MISSING = "term_missing"
    TERM_TOO_LONG = "term_too_long"
    ALREADY_ENDED = "already_ended"


class NeedState(Enum):
    """How an entry stands on a day; only a running one lets anybody read."""

    RUNNING = "running"
    TO_COME = "to_come"
    OVER = "over"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class NeedTerm:
    """From which day to which an entry holds; one that was ended held until the day before."""

    first: date
    last: date | None = None
    ended: date | None = None

    def state(self, day: date) -> NeedState:
        """Return how the entry stands on a day."""
        if self.ended is not None and day >= self.ended:
            return NeedState.ENDED
        if day < self.first:
            return NeedState.TO_COME
        return NeedState.RUNNING if self.last is None or day <= self.last else NeedState.OVER

    def holds(self, day: date) -> bool:
        """Tell whether the entry lets somebody read on a day."""
        return self.state(day) is NeedState.RUNNING

    @property
    def days(self) -> int:
        """Return for how many days it holds; 0 where it has no end."""
        return 0 if self.last is None else (self.last - self.first).days + 1


def approver_refusal(
    approver: str, parties: Collection[str], approvers: Collection[str]
) -> NeedRefusal | None:
    """Return why a name does not approve an entry, or None (A-17, R-04, R-20).

    Takes who reads and who enters it, and who approves in the place of the leader in charge.
    """
    checks = (
        (NeedRefusal.APPROVER_MISSING, not approver),
        (NeedRefusal.APPROVES_OWN, approver in parties),
        (NeedRefusal.APPROVER_UNKNOWN, approver not in approvers),
    )
    return next((reason for reason, applies in checks if applies), None)


def term_refusal(term: NeedTerm, today: date, longest: int) -> NeedRefusal | None:
    """Return why an entry cannot have this term, or None; `longest` in days, 0 sets no limit."""
    checks = (
        (NeedRefusal.BEGINS_BEFORE_TODAY, term.first < today),
        (NeedRefusal.ENDS_BEFORE_IT_BEGINS, term.last is not None and term.last < term.first),
        (NeedRefusal.TERM_MISSING, bool(longest) and term.last is None),
        (NeedRefusal.TERM_TOO_LONG, bool(longest) and term.days > longest),
    )
    return next((reason for reason, applies in checks if applies), None)
