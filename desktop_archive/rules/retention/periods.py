"""How long records are kept: periods, what starts them, when they end (K-02 to K-07, K-15)."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import Enum
from typing import Protocol

ONE_DAY = timedelta(days=1)
LONGEST_YEARS = 500


class Trigger(Enum):
    """The event from which a period counts (K-06)."""

    CREATED = "created"
    CONTRACT_DONE = "contract_done"
    ASSET_SCRAPPED = "asset_scrapped"
    PROJECT_ACCEPTED = "project_accepted"
    CASE_CLOSED = "case_closed"
    SUPERSEDED = "superseded"
    EMPLOYEE_LEFT = "employee_left"
    LEASE_END = "lease_end"
    CUSTOMER_LEFT = "customer_left"
    ENTERED_LATER = "entered_later"


class StartRule(Enum):
    """On which day a period begins once its event has happened (K-06, P-26)."""

    NEXT_JAN1 = "next_jan1"
    FISCAL_NEXT = "fiscal_next"
    NEXT_DAY = "next_day"
    SAME_DAY = "same_day"


class PeriodKind(Enum):
    """Whether a period ends: never, after its years, or by an older table (P-04)."""

    PERMANENT = "permanent"
    TERM = "term"
    LEGACY = "legacy"


class ScheduleRefusal(Enum):
    """Why a period or a revised schedule is not taken over (K-02, K-11)."""

    CODE_OR_NAME_MISSING = "code_or_name_missing"
    YEARS_DO_NOT_FIT = "years_do_not_fit"
    APPROVAL_MISSING = "approval_missing"
    APPROVED_AHEAD = "approved_ahead"
    NO_DRAFT = "no_draft"
    NOTHING_CHANGED = "nothing_changed"
    EVENT_NAME_MISSING = "event_name_missing"
    IN_FORCE_TOO_EARLY = "in_force_too_early"
    BEFORE_LAST_VERSION = "before_last_version"
    REASON_MISSING = "reason_missing"
    PERIOD_IN_USE = "period_in_use"


class TriggerRefusal(Enum):
    """Why the day of an event is not entered (K-06, K-07)."""

    NOTHING_CHOSEN = "nothing_chosen"
    TOO_MANY = "too_many"
    NOT_HAPPENED_YET = "not_happened_yet"
    WAITS_FOR_NOTHING = "waits_for_nothing"
    BEFORE_IT_WAS_FORMED = "before_it_was_formed"
    GONE = "gone"


class RunningState(Enum):
    """How the retention clock of a record stands (K-03, K-07)."""

    RUNNING = "running"
    NOT_RUNNING = "not_running"
    PERMANENT = "permanent"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Period:
    """A line of the retention table: years or none, and a rank to compare by (K-02)."""

    code: str
    years: int | None
    kind: PeriodKind
    rank: int

    def __post_init__(self) -> None:
        """Refuse a period that contradicts its kind.

        Raises:
            ValueError: a term has no years, or a permanent period has some.
        """
        if self.kind is PeriodKind.PERMANENT and self.years is not None:
            raise ValueError("a permanent period has no years")
        if self.kind is PeriodKind.TERM and self.years is None:
            raise ValueError("a term needs its years")
        if self.years is not None and not 1 <= self.years <= LONGEST_YEARS:
            raise ValueError(f"a period runs 1 to {LONGEST_YEARS} years")

    @property
    def in_codes(self) -> str:
        """Return how reference codes write it: Y, D with its years, or an old letter (N-01)."""
        if self.kind is PeriodKind.PERMANENT:
            return "Y"
        if self.years is None or self.code == "D":
            return self.code
        return f"D{self.years}"


class Dated(Protocol):
    """A day, or a date of which month and day may be unknown."""

    @property
    def year(self) -> int:
        """Return the year."""

    @property
    def month(self) -> int | None:
        """Return the month, or None when unknown."""

    @property
    def day(self) -> int | None:
        """Return the day, or None when unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionFacts:
    """What decides the end of a period: the period, its event, and how it starts (K-06).

    `counts_from` is there once a panel let the period begin anew (K-14); `event` names an
    event of the company's own.
    """

    period: Period | None
    trigger: Trigger = Trigger.CREATED
    happened: Dated | None = None
    rule: StartRule = StartRule.NEXT_JAN1
    fiscal_year_end: tuple[int, int] = (12, 31)
    counts_from: date | None = None
    event: str = ""


@dataclass(frozen=True, slots=True)
class Running:
    """How the clock of a record stands; the days are there only while it runs (K-03, K-07).

    `kept_from` is the first start when a panel let the period begin anew (K-14, K-15).
    """

    state: RunningState
    start: date | None = None
    last_day: date | None = None
    due_on: date | None = None
    kept_from: date | None = None

    def is_due(self, today: date) -> bool:
        """Return whether appraisal is due; due never means destroy (K-13)."""
        return self.due_on is not None and today >= self.due_on

    def kept_years(self, today: date) -> int:
        """Return the whole years kept since the start, for the day of a list (K-15)."""
        start = self.kept_from or self.start
        if start is None or today < start:
            return 0
        years = today.year - start.year
        return years if add_years(start, years) <= today else years - 1


def add_years(day: date, years: int) -> date:
    """Return the same day some years later; 29 February becomes 1 March where there is none.

    The later day is the longer period, and of two the longer is taken (K-04).
    """
    year = day.year + years
    is_leap_day = (day.month, day.day) == (2, 29)
    if is_leap_day and monthrange(year, 2)[1] == 28:  # noqa: PLR2004 - the days of February
        return date(year, 3, 1)
    return date(year, day.month, day.day)


def known_day(happened: Dated) -> date:
    """Return the day an event counts for; one known only in part counts at its year's end."""
    if happened.month is None or happened.day is None:
        return date(happened.year, 12, 31)
    return date(happened.year, happened.month, happened.day)


def start_of(happened: Dated, rule: StartRule, fiscal_year_end: tuple[int, int]) -> date:
    """Return the first day of a period (K-06).

    Raises:
        ValueError: the day would lie beyond the calendar.
    """
    day = known_day(happened)
    if rule is StartRule.NEXT_JAN1:
        return date(day.year + 1, 1, 1)
    if rule is StartRule.FISCAL_NEXT:
        return _day_after_fiscal_year(day, *fiscal_year_end)
    return day if rule is StartRule.SAME_DAY else day + ONE_DAY


def _day_after_fiscal_year(day: date, month: int, last: int) -> date:
    """Return the day after the fiscal year in which a day lies."""
    this_end = _day_in(day.year, month, last)
    end = this_end if day <= this_end else _day_in(day.year + 1, month, last)
    return end + ONE_DAY


def _day_in(year: int, month: int, last: int) -> date:
    return date(year, month, min(last, monthrange(year, month)[1]))


def running(facts: RetentionFacts) -> Running:
    """Return how the clock stands: an event that has not happened starts nothing (K-03, K-07)."""
    period = facts.period
    if period is None:
        return Running(RunningState.UNDETERMINED)
    if period.kind is PeriodKind.PERMANENT:
        return Running(RunningState.PERMANENT)
    if period.years is None:
        return Running(RunningState.UNDETERMINED)
    if facts.happened is None:
        return Running(RunningState.NOT_RUNNING)
    latest_year = MAXYEAR - 2 - period.years
    if facts.happened.year > latest_year:
        return Running(RunningState.UNDETERMINED)
    first = start_of(facts.happened, facts.rule, facts.fiscal_year_end)
    # A period begun anew never ends earlier than the event, once corrected, would let it (K-04).
    start = max(first, facts.counts_from or first)
    if start.year > latest_year + 1:
        return Running(RunningState.UNDETERMINED)
    due_on = add_years(start, period.years)
    kept_from = None if start == first else first
    return Running(RunningState.RUNNING, start, due_on - ONE_DAY, due_on, kept_from)


def period_change_refusal(
    before: Period, after: Period, *, in_use: bool, reason: str
) -> ScheduleRefusal | None:
    """Return why a period in use is not changed so: never shorter, never without a reason.

    Years for an older period that had none are what the company owes it (P-04).
    """
    if not in_use or (before.years, before.kind) == (after.years, after.kind):
        return None
    was_open = before.kind is PeriodKind.LEGACY and before.years is None
    if not was_open and _length(after) < _length(before):
        return ScheduleRefusal.PERIOD_IN_USE
    return None if reason.strip() else ScheduleRefusal.REASON_MISSING


def _length(period: Period) -> float:
    """Return a period's years; one that never ends is longer than any other."""
    return float("inf") if period.years is None else period.years


def longest(periods: Iterable[Period]) -> Period | None:
    """Return the longest of the periods that come into question, by rank (K-04, K-05)."""
    return max(periods, key=lambda period: (period.rank, period.years or 0), default=None)
