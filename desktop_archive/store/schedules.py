"""The table of periods, the retention schedule and its approved versions (K-02, K-11, K-12)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import case, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_S, _L, _R = t.schedule.c, t.schedule_line.c, t.record.c


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A line of the table of periods."""

    id: int
    code: str
    kind: str
    years: int | None
    rank: int
    name_en: str
    name_zh_cn: str
    name_zh_tw: str
    basis: str


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """What the schedule proposes for a class."""

    category_id: int
    code: str
    name_en: str
    name_zh_cn: str
    name_zh_tw: str
    retention_id: int | None
    trigger: str
    start_rule: str


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A version of the schedule with its approval."""

    version: int
    approved_by: str
    approved_on: str
    note: str
    made_at: str


def periods(session: Session) -> list[PeriodRow]:
    """Return the table of periods, the longest first."""
    one = t.retention.c
    rows = session.execute(
        select(
            one.id,
            one.code,
            one.kind,
            one.years,
            one.rank,
            one.name_en,
            one.name_zh_cn,
            one.name_zh_tw,
            one.basis,
        ).order_by(one.rank.desc(), one.code)
    )
    return [PeriodRow(*row) for row in rows]


def put_period(session: Session, code: str, values: Mapping[str, object]) -> None:
    """Add a period or change it."""
    changed = session.execute(
        update(t.retention).where(t.retention.c.code == code).values(**values)
    ).rowcount
    if not changed:
        session.execute(t.retention.insert().values(code=code, **values))


def records_under(session: Session, retention_id: int) -> int:
    """Return how many records have a period."""
    found = session.execute(
        select(func.count())
        .select_from(t.record)
        .where(_R.retention_id == retention_id, _R.withdrawn_at.is_(None))
    )
    return int(found.scalar_one())


def lines(session: Session) -> list[ScheduleLine]:
    """Return what every class proposes now."""
    one = t.category.c
    rows = session.execute(
        select(
            one.id,
            one.code,
            one.name_en,
            one.name_zh_cn,
            one.name_zh_tw,
            one.retention_id,
            one.trigger,
            one.start_rule,
        ).order_by(one.position, one.code)
    )
    return [ScheduleLine(*row) for row in rows]


def versions(session: Session) -> list[ScheduleRow]:
    """Return the approved versions, newest first."""
    rows = session.execute(
        select(_S.version, _S.approved_by, _S.approved_on, _S.note, _S.made_at).order_by(
            _S.version.desc()
        )
    )
    return [ScheduleRow(*row) for row in rows]


def add_version(session: Session, approved_by: str, approved_on: str, note: str) -> int:
    """Open a new version and return its number; its lines follow."""
    last = session.execute(select(func.max(_S.version))).scalar()
    version = int(last or 0) + 1
    values = {"version": version, "approved_by": approved_by, "approved_on": approved_on}
    key = session.execute(
        t.schedule.insert().values(**values, note=note, made_at=session.at)
    ).lastrowid
    found = [
        {
            "schedule_id": key,
            "category_id": line.category_id,
            "retention_id": line.retention_id,
            "trigger": line.trigger,
            "start_rule": line.start_rule,
        }
        for line in lines(session)
    ]
    if found:
        session.execute(t.schedule_line.insert(), found)
    return version


def set_line(
    session: Session, category_id: int, retention_id: int | None, trigger: str, start_rule: str
) -> None:
    """Let a class propose another period from now on."""
    session.execute(
        update(t.category)
        .where(t.category.c.id == category_id)
        .values(retention_id=retention_id, trigger=trigger, start_rule=start_rule)
    )


def version_for(session: Session, record_id: int) -> int | None:
    """Return the version in force when a record's period was set; versions only follow (K-11)."""
    change = t.period_change.c
    changed = session.execute(
        select(func.max(change.changed_at)).where(change.record_id == record_id)
    ).scalar()
    made = session.execute(select(_R.created_at).where(_R.id == record_id)).scalar()
    found = session.execute(
        select(func.max(_S.version)).where(_S.made_at <= str(changed or made or ""))
    ).scalar()
    return None if found is None else int(found)


@dataclass(frozen=True, slots=True)
class DueGroup:
    """Records under one period whose clocks run alike."""

    retention_id: int
    trigger: str
    start_rule: str
    trigger_date: str | None
    year: int | None
    formed: str | None


_FORMED = case((_R.year.is_(None), func.coalesce(_R.date_to, _R.date_from)), else_=None)


def groups_under(session: Session, code: str) -> list[DueGroup]:
    """Return the different clocks of the records under a period."""
    rows = session.execute(
        select(_R.retention_id, _R.trigger, _R.start_rule, _R.trigger_date, _R.year, _FORMED)
        .join(t.retention, t.retention.c.id == _R.retention_id)
        .where(t.retention.c.code == code, _R.withdrawn_at.is_(None))
        .distinct()
    )
    return [DueGroup(*row) for row in rows]


def set_due(session: Session, group: DueGroup, values: Mapping[str, str | None]) -> int:
    """Set the due date of a group where it is another one; return how many records changed."""
    return int(
        session.execute(
            update(t.record)
            .where(
                _R.retention_id == group.retention_id,
                _R.trigger == group.trigger,
                _R.start_rule == group.start_rule,
                _R.trigger_date.is_not_distinct_from(group.trigger_date),
                _R.year.is_not_distinct_from(group.year),
                _FORMED.is_not_distinct_from(group.formed),
                _R.withdrawn_at.is_(None),
                _R.due_on.is_distinct_from(values["due_on"])
                | (_R.period_state != values["period_state"]),
            )
            .values(**values)
        ).rowcount
    )
