"""The settings of lending, and the days they give (L-04, L-08, L-10, L-25; P-01, P-06, P-07)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from desktop_archive.rules.lending.kinds import LoanUnit
from desktop_archive.rules.working_days import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPolicy:
    """How long files may be out and who may have them (P-01, P-02, P-06, P-07, P-19)."""

    limit: int = 7
    unit: LoanUnit = LoanUnit.CALENDAR
    leader_after_days: int = 2
    renewals: int = 1
    renewal_days: int = 7
    renewal_notice_days: int = 0
    external_may_borrow: bool = False
    same_day_categories: frozenset[str] = field(default_factory=frozenset)
    on_site_categories: frozenset[str] = field(default_factory=frozenset)
    category_limits: Mapping[str, int] = field(default_factory=dict)
    recall_days: tuple[int, ...] = (1, 7, 15)

    def __post_init__(self) -> None:
        """Refuse settings that cannot be meant.

        Raises:
            ValueError: a number of days is negative, or recalls do not follow one another.
        """
        numbers = (
            self.limit,
            self.leader_after_days,
            self.renewals,
            self.renewal_days,
            self.renewal_notice_days,
            *self.category_limits.values(),
        )
        if min(numbers) < 0:
            raise ValueError("days and renewals cannot be negative")
        days = self.recall_days
        if list(days) != sorted(set(days)) or any(day < 1 for day in days):
            raise ValueError("recalls come after the due date, one after the other")

    def limit_for(self, category: str) -> int:
        """Return the limit of a category; a class below it follows it (L-25)."""
        if _covers(self.same_day_categories, category):
            return 0
        parents = _with_parents(category)
        return next(
            (self.category_limits[code] for code in parents if code in self.category_limits),
            self.limit,
        )

    def is_on_site_only(self, category: str) -> bool:
        """Return whether a category is read on site and never lent (L-24)."""
        return _covers(self.on_site_categories, category)


DEFAULT_POLICY = LoanPolicy()


class RecallRefusal(Enum):
    """Why nothing is recalled (L-10)."""

    NONE_DUE = "none_due"


@dataclass(frozen=True, slots=True)
class Recall:
    """A recall notice that should go out now (L-10)."""

    number: int
    to_department_head: bool


def _with_parents(category: str) -> tuple[str, ...]:
    """Return KJ·KY and KJ for KJ·KY: the nearest first."""
    parts = category.split("·")
    return tuple("·".join(parts[:count]) for count in range(len(parts), 0, -1))


def _covers(categories: frozenset[str], category: str) -> bool:
    return any(code in categories for code in _with_parents(category))


def due_date(issued: date, policy: LoanPolicy, calendar: Calendar, category: str = "") -> date:
    """Return the last day a loan may run; nothing may be promised beyond it (L-04, L-25, P-01)."""
    return _count(issued, policy.limit_for(category), policy.unit, calendar)


def renewed_due(due: date, policy: LoanPolicy, calendar: Calendar) -> date:
    """Return the new due date of a renewed loan, counted from the old one (L-09, P-06)."""
    return _count(due, policy.renewal_days, policy.unit, calendar)


def _count(day: date, days: int, unit: LoanUnit, calendar: Calendar) -> date:
    if unit is LoanUnit.WORKING:
        return calendar.add(day, days)
    return day + timedelta(days=days)


def loan_days(issued: date, due: date) -> int:
    """Return how many days a loan is asked for, as the leader's signature counts them (L-06)."""
    return (due - issued).days


def days_left(due: date, today: date) -> int:
    """Return the days until the due date; negative once overdue (L-27)."""
    return (due - today).days


def is_overdue(due: date, today: date) -> bool:
    """Return whether a loan is overdue: from the day after the due date on (L-10)."""
    return today > due


def next_recall(
    due: date, sent: Sequence[date], today: date, policy: LoanPolicy = DEFAULT_POLICY
) -> Recall | None:
    """Return the recall to send today, or None when none is due (L-10).

    The last one goes to the department head. Two are never sent on the same day.
    """
    number = len(sent) + 1
    if number > len(policy.recall_days) or today in sent:
        return None
    if today < due + timedelta(days=policy.recall_days[number - 1]):
        return None
    return Recall(number, to_department_head=number == len(policy.recall_days))
