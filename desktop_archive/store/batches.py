"""Imports as a whole: what they brought, what has happened to it since, withdrawing it."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class Batch:
    """One import that was carried out."""

    id: int
    kind: str
    file_name: str
    imported_at: str
    undone_at: str | None
    rows: int
    taken: int
    refused: int


_COLUMNS = (
    t.import_batch.c.id,
    t.import_batch.c.kind,
    t.import_batch.c.file_name,
    t.import_batch.c.imported_at,
    t.import_batch.c.undone_at,
    t.import_batch.c.rows,
    t.import_batch.c.taken,
    t.import_batch.c.refused,
)


def find(session: Session, batch_id: int) -> Batch | None:
    """Return a batch by its number."""
    row = session.execute(select(*_COLUMNS).where(t.import_batch.c.id == batch_id)).first()
    return None if row is None else Batch(*row)


def latest(session: Session, limit: int) -> list[Batch]:
    """Return the last imports, newest first."""
    rows = session.execute(select(*_COLUMNS).order_by(t.import_batch.c.id.desc()).limit(limit))
    return [Batch(*row) for row in rows]


def lent(session: Session, batch_id: int) -> bool:
    """Tell whether a record of the batch was ever lent."""
    found = session.execute(
        select(t.loan.c.id)
        .join(t.record, t.record.c.id == t.loan.c.record_id)
        .where(t.record.c.batch_id == batch_id)
        .limit(1)
    )
    return found.first() is not None


def changed(session: Session, batch_id: int, since: str) -> bool:
    """Tell whether somebody worked on a record of the batch after it came in."""
    own, other = t.record.alias("own"), t.record.alias("other")
    edited = session.execute(
        select(own.c.id)
        .where(own.c.batch_id == batch_id, own.c.updated_at > since, own.c.withdrawn_at.is_(None))
        .limit(1)
    )
    mixed = session.execute(
        select(other.c.id)
        .join(t.box, t.box.c.id == other.c.box_id)
        .where(
            t.box.c.batch_id == batch_id,
            func.coalesce(other.c.batch_id, 0) != batch_id,
            other.c.withdrawn_at.is_(None),
        )
        .limit(1)
    )
    return edited.first() is not None or mixed.first() is not None


def records(session: Session, batch_id: int) -> list[int]:
    """Return the records a batch brought."""
    found = session.execute(
        select(t.record.c.id).where(
            t.record.c.batch_id == batch_id, t.record.c.withdrawn_at.is_(None)
        )
    )
    return [int(key) for key in found.scalars()]


def withdraw(session: Session, batch_id: int) -> None:
    """Withdraw records and boxes of a batch; their numbers become free again."""
    session.execute(
        update(t.record).where(t.record.c.batch_id == batch_id).values(withdrawn_at=session.at)
    )
    session.execute(
        update(t.box)
        .where(t.box.c.batch_id == batch_id)
        .values(withdrawn_at=session.at, place_id=None, place_position=None)
    )
    session.execute(
        update(t.import_batch).where(t.import_batch.c.id == batch_id).values(undone_at=session.at)
    )
