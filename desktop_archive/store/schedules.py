"""The table of periods, and due dates reckoned anew when a period changes (K-02, P-04)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import case, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_R = t.record.c


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


@dataclass(frozen=True, slots=True)
class DueGroup:
    """Records under one period whose clocks run alike."""

    retention_id: int
    trigger: str
    start_rule: str
    trigger_date: str | None
    year: int | None
    formed: str | None
    counts_from: str | None


_FORMED = case((_R.year.is_(None), func.coalesce(_R.date_to, _R.date_from)), else_=None)


def groups_under(session: Session, code: str) -> list[DueGroup]:
    """Return the different clocks of the records under a period."""
    rows = session.execute(
        select(
            _R.retention_id,
            _R.trigger,
            _R.start_rule,
            _R.trigger_date,
            _R.year,
            _FORMED,
            _R.counts_from,
        )
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
                _R.counts_from.is_not_distinct_from(group.counts_from),
                _R.withdrawn_at.is_(None),
                _R.due_on.is_distinct_from(values["due_on"])
                | (_R.period_state != values["period_state"]),
            )
            .values(**values)
        ).rowcount
    )
