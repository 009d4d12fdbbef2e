"""What changing an entry needs to know and to keep: periods, files, what depends on it."""

from dataclasses import dataclass

from sqlalchemy import exists, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.loading import ClassClock

_R = t.record.c


@dataclass(frozen=True, slots=True)
class PeriodChange:
    """A changed period with the old one and why (C-38)."""

    changed_at: str
    old_retention_id: int | None
    new_retention_id: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides whether and how an entry may be changed."""

    level: str
    status: str
    state: str
    retention_id: int | None
    category_id: int
    parent_id: int | None
    created_at: str
    updated_at: str
    withdrawn: bool
    carrier: str
    code: str


def standing(session: Session, record_id: int) -> Standing | None:
    """Return how an entry stands, or None when there is none."""
    row = session.execute(
        select(
            _R.level,
            _R.status,
            _R.state,
            _R.retention_id,
            _R.category_id,
            _R.parent_id,
            _R.created_at,
            _R.updated_at,
            _R.withdrawn_at.is_not(None),
            _R.carrier,
            _R.code,
        ).where(_R.id == record_id)
    ).first()
    return None if row is None else Standing(*row)


def clock_of(session: Session, record_id: int) -> tuple[int, ClassClock, str | None]:
    """Return a record's class, how its period begins, and from when a panel let it count."""
    row = session.execute(
        select(_R.category_id, _R.counts_from, _R.trigger, _R.start_rule, _R.trigger_name).where(
            _R.id == record_id
        )
    ).one()
    return int(row[0]), ClassClock(*row[2:]), row[1]


def arrangement_of(session: Session, category_id: int | None) -> str:
    """Return whether a class is kept by the item, the file, or either (N-09)."""
    found = session.execute(
        select(t.category.c.arrangement).where(t.category.c.id == category_id)
    ).scalar()
    return str(found or "")


def add_period_change(
    session: Session, record_id: int, old: int | None, new: int | None, reason: str
) -> None:
    """Keep that a record's period was changed, and why."""
    session.execute(
        t.period_change.insert().values(
            record_id=record_id,
            old_retention_id=old,
            new_retention_id=new,
            reason=reason,
            changed_at=session.at,
        )
    )


def period_changes(session: Session, record_id: int) -> list[PeriodChange]:
    """Return how a record's period was changed, newest first."""
    change = t.period_change.c
    rows = session.execute(
        select(change.changed_at, change.old_retention_id, change.new_retention_id, change.reason)
        .where(change.record_id == record_id, change.kind != "extension")
        .order_by(change.id.desc())
    )
    return [PeriodChange(*row) for row in rows]


def item_periods(session: Session, file_id: int) -> list[int]:
    """Return the periods of the items of a file."""
    rows = session.execute(
        select(_R.retention_id)
        .where(_R.parent_id == file_id, _R.withdrawn_at.is_(None), _R.retention_id.is_not(None))
        .distinct()
    )
    return [int(key) for key in rows.scalars()]


def depends(session: Session, record_id: int) -> bool:
    """Tell whether something hangs on an entry: a box, a loan, an item, a link, a hold."""
    link, loan, wish = t.record_link.c, t.loan.c, t.application_record.c
    found = session.execute(
        select(
            or_(
                select(_R.box_id).where(_R.id == record_id).scalar_subquery().is_not(None),
                exists().where(loan.record_id == record_id),
                exists().where(wish.record_id == record_id),
                exists().where(_R.parent_id == record_id, _R.withdrawn_at.is_(None)),
                exists().where(
                    or_(link.from_id == record_id, link.to_id == record_id),
                    link.ended_at.is_(None),
                ),
                exists().where(t.hold_record.c.record_id == record_id),
            )
        )
    ).scalar()
    return bool(found)


def was_changed(session: Session, record_id: int) -> bool:
    """Tell whether an entry was touched after it was made."""
    found = session.execute(
        select(func.count())
        .select_from(t.audit)
        .where(t.audit.c.tbl == "record", t.audit.c.rid == record_id)
    )
    return int(found.scalar_one()) > 1


def withdraw(session: Session, record_id: int) -> None:
    """Take an entry back; it stays in the register without being shown."""
    session.execute(
        update(t.record)
        .where(_R.id == record_id)
        .values(withdrawn_at=session.at, updated_at=session.at)
    )


def give_back(session: Session, scheme_id: int, scope: str, number: int) -> None:
    """Let the last number of a class be given again: the entry that had it was taken back."""
    counter = t.counter.c
    session.execute(
        update(t.counter)
        .where(
            counter.scheme_id == scheme_id,
            counter.scope == scope,
            counter.next_number == number + 1,
            counter.state == "draft",
        )
        .values(next_number=number)
    )


def last_page(session: Session, file_id: int) -> int:
    """Return the last page that an item of a file ends on."""
    item = t.file_item.c
    found = session.execute(
        select(func.max(item.page_last))
        .select_from(t.record.join(t.file_item, item.item_id == _R.id))
        .where(_R.parent_id == file_id, _R.withdrawn_at.is_(None))
    ).scalar()
    return int(found or 0)


def box_words(session: Session, box_id: int) -> str:
    """Return the number of a box, or its serial when it has none."""
    box = t.box.c
    row = session.execute(select(box.box_no, box.serial).where(box.id == box_id)).first()
    return "" if row is None else str(row.box_no or row.serial)
