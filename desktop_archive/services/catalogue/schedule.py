"""The table of periods and the retention schedule, in approved versions (K-02, K-06, K-11)."""

from collections.abc import Mapping, Sequence
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
    running,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import schedules as store_schedules
from desktop_archive.store.database import Session
from desktop_archive.store.schedules import DueGroup, PeriodRow, ScheduleLine, ScheduleRow

__all__ = ["NewLine", "NewPeriod", "PeriodRow", "Schedule", "ScheduleLine", "ScheduleRow"]

_TOPICS = (Topic.SETTINGS, Topic.RETENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPeriod:
    """A line of the table of periods as a person writes it (K-02)."""

    code: str
    names: Names
    kind: PeriodKind = PeriodKind.TERM
    years: int | None = None
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class NewLine:
    """What a class shall propose: period, event, how it starts (K-06, K-12)."""

    category_id: int
    retention_id: int | None
    trigger: Trigger = Trigger.CREATED
    start_rule: StartRule = StartRule.NEXT_JAN1


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
            return store_schedules.lines(session)

    def versions(self) -> list[ScheduleRow]:
        """Return the approved versions, newest first (K-11)."""
        with self._room.read() as session:
            return store_schedules.versions(session)

    def put_period(self, new: NewPeriod, reason: str = "") -> int:
        """Add or change a period; return for how many records the due date was set anew (K-02).

        Raises:
            RefusedError: code or name is missing, years do not fit the kind, no right.
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
            store_schedules.put_period(session, period.code, values)
            return _set_anew(session, period)

    def approve(
        self, lines: Sequence[NewLine], *, approved_by: str, approved_on: date, note: str = ""
    ) -> int:
        """Put a revised schedule in force as a new version and return its number (K-11).

        Raises:
            RefusedError: nobody approved it, the day lies ahead, or the right is missing.
        """
        if not approved_by.strip():
            raise RefusedError(ScheduleRefusal.APPROVAL_MISSING)
        if approved_on > self._room.today():
            raise RefusedError(ScheduleRefusal.APPROVED_AHEAD)
        with self._room.act(
            "approve_schedule", *_TOPICS, right=Right.SETTINGS, reason=note
        ) as session:
            if not store_schedules.versions(session):
                # What was in force until now is kept as the first version: entries refer to it.
                store_schedules.add_version(session, "", "", "")
            for line in lines:
                store_schedules.set_line(
                    session,
                    line.category_id,
                    line.retention_id,
                    line.trigger.value,
                    line.start_rule.value,
                )
            return store_schedules.add_version(
                session, one_line(approved_by), approved_on.isoformat(), one_line(note)
            )


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
