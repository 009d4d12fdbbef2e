"""The table of periods, and what the schedule in force proposes to each class (K-02, K-12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import (
    LONGEST_YEARS,
    Period,
    PeriodKind,
    RetentionFacts,
    ScheduleRefusal,
    StartRule,
    Trigger,
    period_change_refusal,
    running,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import schedule_versions
from desktop_archive.store import schedules as store_schedules
from desktop_archive.store.database import Session
from desktop_archive.store.schedule_versions import ScheduleLine
from desktop_archive.store.schedules import DueGroup, PeriodRow

__all__ = ["NewPeriod", "PeriodRow", "Schedule", "ScheduleLine"]

_TOPICS = (Topic.SETTINGS, Topic.RETENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPeriod:
    """A line of the table of periods as a person writes it (K-02)."""

    code: str
    names: Names
    kind: PeriodKind = PeriodKind.TERM
    years: int | None = None
    rank: int | None = None


class Schedule:
    """Keeps the table of periods and what classes propose."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def periods(self) -> list[PeriodRow]:
        """Return the table of periods, the longest first."""
        with self._room.read() as session:
            return store_schedules.periods(session)

    def lines(self) -> list[ScheduleLine]:
        """Return what every class proposes."""
        with self._room.read() as session:
            return schedule_versions.lines(session)

    def put_period(self, new: NewPeriod, reason: str = "") -> int:
        """Add or change a period; return for how many records the due date was set anew (K-02).

        Raises:
            RefusedError: code or name is missing, years do not fit the kind, records are kept
                under it and it would become shorter or changes without a reason, no right.
        """
        period = _period(new)
        names = [one_line(name) for name in _three(new.names)]
        values = {
            "kind": period.kind.value,
            "years": period.years,
            "rank": period.rank,
            "name_en": names[0],
            "name_zh_cn": names[1],
            "name_zh_tw": names[2],
            "basis": "",
        }
        with self._room.act(
            "change_period", *_TOPICS, Topic.RECORDS, right=Right.SETTINGS, reason=reason
        ) as session:
            _refuse_worse(session, period, reason)
            store_schedules.put_period(session, period.code, values)
            return _set_anew(session, period)


def _period(new: NewPeriod) -> Period:
    """Return a period that can be, with a rank by its years unless one was given."""
    code = one_line(new.code)
    if not code or not any(one_line(name) for name in _three(new.names)):
        raise RefusedError(ScheduleRefusal.CODE_OR_NAME_MISSING)
    has_years = new.years is not None
    if new.kind is PeriodKind.PERMANENT and has_years:
        raise RefusedError(ScheduleRefusal.YEARS_DO_NOT_FIT)
    if new.kind is PeriodKind.TERM and not has_years:
        raise RefusedError(ScheduleRefusal.YEARS_DO_NOT_FIT)
    if new.years is not None and not 1 <= new.years <= LONGEST_YEARS:
        raise RefusedError(ScheduleRefusal.YEARS_DO_NOT_FIT)
    by_years = 10_000 if new.kind is PeriodKind.PERMANENT else (new.years or 0) * 10
    return Period(code, new.years, new.kind, by_years if new.rank is None else new.rank)


def _refuse_worse(session: Session, new: Period, reason: str) -> None:
    """Refuse what would let records fall due sooner, or change them without a reason (P-04)."""
    old = next((one for one in store_schedules.periods(session) if one.code == new.code), None)
    if old is None:
        return
    before = Period(old.code, old.years, PeriodKind(old.kind), old.rank)
    count = store_schedules.records_under(session, old.id)
    refused = period_change_refusal(before, new, in_use=count > 0, reason=reason)
    if refused is not None:
        raise RefusedError(refused, count=count)


def _three(names: Names) -> tuple[str, str, str]:
    given = next((n for n in (names.simplified, names.traditional, names.english) if n), "")
    return (
        names.english or given,
        names.simplified or names.traditional or given,
        names.traditional or names.simplified or given,
    )


def _set_anew(session: Session, period: Period) -> int:
    """Reckon the due dates of all records under a period again (P-04)."""
    count = 0
    for group in store_schedules.groups_under(session, period.code):
        facts = RetentionFacts(
            period=period,
            trigger=Trigger(group.trigger),
            happened=_happened(group),
            rule=StartRule(group.start_rule),
            counts_from=date.fromisoformat(group.counts_from) if group.counts_from else None,
        )
        found = running(facts)
        values: Mapping[str, str | None] = {
            "period_state": found.state.value,
            "runs_from": found.start.isoformat() if found.start else None,
            "due_on": found.due_on.isoformat() if found.due_on else None,
        }
        count += store_schedules.set_due(session, group, values)
    return count


def _happened(group: DueGroup) -> PartialDate | None:
    text = group.trigger_date
    if Trigger(group.trigger) is Trigger.CREATED:
        if group.year is not None:
            return PartialDate(group.year)
        text = group.formed
    try:
        return PartialDate.parse(text) if text else None
    except BadDateError:
        return None
