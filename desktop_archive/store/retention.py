"""Records whose period has ended or does not run, and the holds on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, case, false, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.schema.records import LIVE, of_period

_PIECE = 500


class DueKind(Enum):
    """The lists that an appraisal begins with (K-07, K-13, K-18)."""

    DUE = "due"
    NOT_RUNNING = "not_running"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class DueRow:
    """A record with everything its appraisal asks for."""

    id: int
    code: str
    title: str
    document_no: str
    creator: str
    date_text: str
    category: str
    year: int | None
    unit_code: str
    secrecy: int
    status: str
    state: str
    claims_unsettled: bool
    period: str
    trigger: str
    trigger_date: str | None
    date_from: str | None
    date_to: str | None
    start_rule: str
    period_state: str
    runs_from: str | None
    due_on: str | None
    retention_id: int | None
    years: int | None
    pages: int | None
    box_serial: int | None
    address: str
    box_id: int | None
    parent_id: int | None
    counts_from: str | None
    trigger_name: str
    hold_count: int
    use_count: int
    last_used_on: str | None
    claims_declared: bool
    carrier_kept_until: str | None


def due_where(kind: DueKind, until: str) -> ColumnElement[bool]:
    """Return the condition for one of the lists; destroyed and withdrawn are on none (K-13)."""
    record = t.record.c
    if kind is DueKind.DUE:
        # An empty due date never counts as long past (K-03, K-07).
        return and_(LIVE, record.due_on.is_not(None), record.due_on <= until)
    # In the words of its index, which holds just these rows.
    return and_(of_period(kind.value))


def count_due(session: Session, kind: DueKind, until: str) -> int:
    """Return how many records are on a list."""
    found = session.execute(
        select(func.count()).select_from(t.record).where(due_where(kind, until))
    )
    return int(found.scalar_one())


@dataclass(frozen=True, slots=True)
class YearEndRow:
    """What is due in a class and unit: all of it, what fell due last, what is held."""

    category: str
    name_en: str
    name_zh_cn: str
    name_zh_tw: str
    unit_code: str
    unit: str
    count: int
    new: int
    oldest: str
    held: int


def year_end(session: Session, until: str, new_since: str) -> list[YearEndRow]:
    """Return what is due by class and unit, and how much of it fell due after a day (K-18)."""
    record, klass = t.record.c, t.category.c
    counted = (
        select(
            record.category_id,
            record.unit_code,
            func.count().label("count"),
            func.sum(case((record.due_on > new_since, 1), else_=0)).label("new"),
            func.min(record.due_on).label("oldest"),
        )
        .where(due_where(DueKind.DUE, until))
        .group_by(record.category_id, record.unit_code)
        .subquery()
    )
    held = _held_by_unit(session, until)
    unit = select(func.min(t.unit.c.name)).where(t.unit.c.code == counted.c.unit_code)
    rows = session.execute(
        select(
            klass.id,
            klass.code,
            klass.name_en,
            klass.name_zh_cn,
            klass.name_zh_tw,
            counted.c.unit_code,
            func.coalesce(unit.scalar_subquery(), counted.c.unit_code),
            counted.c.count,
            counted.c.new,
            counted.c.oldest,
        )
        .select_from(counted.join(t.category, klass.id == counted.c.category_id))
        .order_by(klass.position, klass.code, counted.c.unit_code)
    )
    return [YearEndRow(*(*row[1:], held.get((int(row[0]), str(row[5])), 0))) for row in rows]


def _held_by_unit(session: Session, until: str) -> dict[tuple[int, str], int]:
    """Return how much of what is due is held; holds are few beside a room's records."""
    record = t.record.c
    under = (
        select(t.hold_record.c.record_id)
        .join(t.hold, t.hold.c.id == t.hold_record.c.hold_id)
        .where(t.hold.c.lifted_on.is_(None))
    )
    rows = session.execute(
        select(record.category_id, record.unit_code, func.count())
        .where(record.id.in_(under), due_where(DueKind.DUE, until))
        .group_by(record.category_id, record.unit_code)
    )
    return {(int(row[0]), str(row[1])): int(row[2]) for row in rows}


def due_by_unit(session: Session, until: str) -> list[tuple[str, str, int]]:
    """Return how many records are due by category and unit (K-18)."""
    rows = session.execute(
        select(t.category.c.code, t.record.c.unit_code, func.count())
        .select_from(t.record.join(t.category, t.category.c.id == t.record.c.category_id))
        .where(due_where(DueKind.DUE, until))
        .group_by(t.category.c.code, t.record.c.unit_code)
        .order_by(t.category.c.code, t.record.c.unit_code)
    )
    return [(str(row[0]), str(row[1]), int(row[2])) for row in rows]


def due_ids(
    session: Session, kind: DueKind, until: str, offset: int = 0, limit: int | None = None
) -> list[int]:
    """Return the records of a list or of one page of it, oldest due first."""
    record = t.record.c
    order = (record.due_on, record.id) if kind is DueKind.DUE else (record.id,)
    ids = session.execute(
        select(record.id).where(due_where(kind, until)).order_by(*order).offset(offset).limit(limit)
    ).scalars()
    return [int(key) for key in ids]


def due_rows(session: Session, ids: Sequence[int]) -> list[DueRow]:
    """Return these records with what their appraisal asks for, in the order given."""
    found: dict[int, DueRow] = {}
    for start in range(0, len(ids), _PIECE):
        rows = session.execute(_facts().where(t.record.c.id.in_(ids[start : start + _PIECE])))
        for row in rows:
            found[int(row[0])] = DueRow(*row)
    return [found[record_id] for record_id in ids if record_id in found]


def _facts() -> Select[*tuple[object, ...]]:
    record = t.record.c
    joined = (
        t.record.join(t.category, t.category.c.id == record.category_id)
        .outerjoin(t.retention, t.retention.c.id == record.retention_id)
        .outerjoin(t.box, t.box.c.id == record.box_id)
        .outerjoin(t.place, t.place.c.id == t.box.c.place_id)
    )
    return select(*_columns()).select_from(joined)


def _columns() -> tuple[Any, ...]:
    """Return the columns of a `DueRow` in its order."""
    record = t.record.c
    return (
        record.id,
        record.code,
        record.title,
        record.document_no,
        record.creator,
        record.date_text,
        t.category.c.code,
        record.year,
        record.unit_code,
        record.secrecy,
        record.status,
        record.state,
        record.claims_unsettled,
        func.coalesce(t.retention.c.code, ""),
        record.trigger,
        record.trigger_date,
        record.date_from,
        record.date_to,
        record.start_rule,
        record.period_state,
        record.runs_from,
        record.due_on,
        record.retention_id,
        t.retention.c.years,
        record.pages,
        t.box.c.serial,
        func.coalesce(t.place.c.address, record.place_text),
        record.box_id,
        record.parent_id,
        record.counts_from,
        record.trigger_name,
        *_counted(),
        *_declared(),
    )


def _counted() -> tuple[ScalarSelect[int], ScalarSelect[int], ScalarSelect[str]]:
    """Return a record's holds in force, its loans and the day of the last one."""
    record = t.record.c
    holds = (
        select(func.count())
        .select_from(t.hold_record.join(t.hold, t.hold.c.id == t.hold_record.c.hold_id))
        .where(t.hold_record.c.record_id == record.id, t.hold.c.lifted_on.is_(None))
        .scalar_subquery()
    )
    used = t.loan.c.undone_at.is_(None) & (t.loan.c.record_id == record.id)
    uses = select(func.count()).select_from(t.loan).where(used).scalar_subquery()
    last = select(func.max(t.loan.c.lent_on)).where(used).scalar_subquery()
    return holds, uses, last


def _declared() -> tuple[ScalarSelect[bool], ScalarSelect[str]]:
    """Return whether the last word on a record's claims is settled; until when it is a carrier."""
    check, on_it, kept = t.claim_check.c, t.claim_check_record.c, t.kept_carrier.c
    last = (
        select(check.settled)
        .select_from(t.claim_check.join(t.claim_check_record, on_it.check_id == check.id))
        .where(on_it.record_id == t.record.c.id)
        .order_by(check.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    until = select(func.max(kept.kept_until)).where(kept.record_id == t.record.c.id)
    return func.coalesce(last, false()).label("declared"), until.scalar_subquery()  # type: ignore[return-value]


def like_records(session: Session, record_id: int, limit: int) -> list[int]:
    """Return records of the same class in the years around, for comparison (screens §6)."""
    record = t.record.c
    own = session.execute(
        select(record.category_id, record.unit_code, record.year).where(record.id == record_id)
    ).one()
    if own[2] is None:
        return []
    ids = session.execute(
        select(record.id)
        .where(
            record.category_id == own[0],
            record.unit_code == own[1],
            record.year.between(own[2] - 2, own[2] + 2),
            record.id != record_id,
            record.withdrawn_at.is_(None),
        )
        .order_by(func.abs(record.year - own[2]), record.code_key)
        .limit(limit)
    ).scalars()
    return [int(key) for key in ids]


def open_triggers(session: Session) -> list[int]:
    """Return every record whose period waits for its event (K-07)."""
    found = session.execute(
        select(t.record.c.id).where(due_where(DueKind.NOT_RUNNING, "")).order_by(t.record.c.id)
    )
    return [int(key) for key in found.scalars()]


def set_clock(session: Session, record_id: int, **values: object) -> None:
    """Set what a record's period and its clock are now (K-06, K-14)."""
    session.execute(
        update(t.record).where(t.record.c.id == record_id).values(**values, updated_at=session.at)
    )
