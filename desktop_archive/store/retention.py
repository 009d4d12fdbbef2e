"""Records whose period has ended or does not run, and the holds on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, select, update

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
    hold_count: int
    use_count: int
    last_used_on: str | None


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold and how many records it is on."""

    id: int
    number: str
    strength: str
    reason: str
    authority: str
    review_on: str
    placed_on: str
    lifted_on: str | None
    lifted_reason: str
    records: int


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


def due_page(session: Session, kind: DueKind, until: str, offset: int, limit: int) -> list[DueRow]:
    """Return one page of a list, oldest due first."""
    record = t.record.c
    order = (record.due_on, record.id) if kind is DueKind.DUE else (record.id,)
    ids = session.execute(
        select(record.id).where(due_where(kind, until)).order_by(*order).offset(offset).limit(limit)
    ).scalars()
    return due_rows(session, list(ids))


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
    columns = (
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
        *_counted(),
    )
    joined = (
        t.record.join(t.category, t.category.c.id == record.category_id)
        .outerjoin(t.retention, t.retention.c.id == record.retention_id)
        .outerjoin(t.box, t.box.c.id == record.box_id)
        .outerjoin(t.place, t.place.c.id == t.box.c.place_id)
    )
    return select(*columns).select_from(joined)


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


def like_records(session: Session, record_id: int, limit: int) -> list[DueRow]:
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
    return due_rows(session, list(ids))


def holds(session: Session, *, lifted: bool = False) -> list[HoldRow]:
    """Return the holds in force, or those that were lifted."""
    count = (
        select(func.count())
        .select_from(t.hold_record)
        .where(t.hold_record.c.hold_id == t.hold.c.id)
        .scalar_subquery()
    )
    hold = t.hold.c
    condition = hold.lifted_on.is_not(None) if lifted else hold.lifted_on.is_(None)
    rows = session.execute(
        select(
            hold.id,
            hold.number,
            hold.strength,
            hold.reason,
            hold.authority,
            hold.review_on,
            hold.placed_on,
            hold.lifted_on,
            hold.lifted_reason,
            count,
        )
        .where(condition)
        .order_by(hold.id.desc())
    )
    return [HoldRow(*row) for row in rows]


def holds_on(session: Session, record_id: int) -> list[HoldRow]:
    """Return the holds in force on one record."""
    on_it = select(t.hold_record.c.hold_id).where(t.hold_record.c.record_id == record_id)
    ids = set(session.execute(on_it).scalars())
    return [hold for hold in holds(session) if hold.id in ids]


def held_records(session: Session, hold_id: int) -> list[int]:
    """Return the records that a hold is on."""
    rows = session.execute(
        select(t.hold_record.c.record_id)
        .where(t.hold_record.c.hold_id == hold_id)
        .order_by(t.hold_record.c.id)
    )
    return [int(key) for key in rows.scalars()]


def place_hold(session: Session, records: Iterable[int], **values: object) -> int:
    """Put a hold on records."""
    hold_id = int(session.execute(t.hold.insert().values(**values)).lastrowid)
    lines = [{"hold_id": hold_id, "record_id": record} for record in dict.fromkeys(records)]
    session.execute(t.hold_record.insert(), lines)
    return hold_id


def lift_hold(session: Session, hold_id: int, day: str, reason: str) -> bool:
    """Lift a hold; tell whether it was in force."""
    found = session.execute(
        update(t.hold)
        .where(t.hold.c.id == hold_id, t.hold.c.lifted_on.is_(None))
        .values(lifted_on=day, lifted_reason=reason)
    )
    return bool(found.rowcount)


def set_trigger(session: Session, record_id: int, **values: object) -> None:
    """Note when the event happened from which a period counts, and what follows (K-06)."""
    session.execute(
        update(t.record).where(t.record.c.id == record_id).values(**values, updated_at=session.at)
    )
