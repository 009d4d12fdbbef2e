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
    skipped: int
    imported_by: str


_MOST_NAMED = 5
_PIECE = 500
#: Rows that came with a batch themselves, or only tell its story.
_PART_OF_IT = frozenset({"former_code", "movement", "alias", "box", "record", "period_change"})
_COLUMNS = (
    t.import_batch.c.id,
    t.import_batch.c.kind,
    t.import_batch.c.file_name,
    t.import_batch.c.imported_at,
    t.import_batch.c.undone_at,
    t.import_batch.c.rows,
    t.import_batch.c.taken,
    t.import_batch.c.refused,
    t.import_batch.c.skipped,
    t.import_batch.c.imported_by,
)


def find(session: Session, batch_id: int) -> Batch | None:
    """Return a batch by its number."""
    row = session.execute(select(*_COLUMNS).where(t.import_batch.c.id == batch_id)).first()
    return None if row is None else Batch(*row)


def of_file(session: Session, sha256: str, but: int) -> int | None:
    """Return the last import that took this very file and still stands."""
    row = session.execute(
        select(t.import_batch.c.id)
        .where(
            t.import_batch.c.file_sha256 == sha256,
            t.import_batch.c.undone_at.is_(None),
            t.import_batch.c.id != but,
        )
        .order_by(t.import_batch.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else int(row.id)


def latest(session: Session, limit: int) -> list[Batch]:
    """Return the last imports, newest first."""
    rows = session.execute(select(*_COLUMNS).order_by(t.import_batch.c.id.desc()).limit(limit))
    return [Batch(*row) for row in rows]


def lent(session: Session, batch_id: int) -> list[str]:
    """Return the codes of records of the batch that were ever lent."""
    found = session.execute(
        select(t.record.c.code)
        .join(t.loan, t.record.c.id == t.loan.c.record_id)
        .where(t.record.c.batch_id == batch_id, t.loan.c.undone_at.is_(None))
        .distinct()
        .limit(_MOST_NAMED)
    )
    return [str(code) for code in found.scalars()]


def changed(session: Session, batch_id: int, since: str) -> list[str]:
    """Return the codes of records of the batch that somebody worked on after it came in."""
    found = session.execute(
        select(t.record.c.code)
        .where(
            t.record.c.batch_id == batch_id,
            t.record.c.updated_at > since,
            t.record.c.withdrawn_at.is_(None),
        )
        .limit(_MOST_NAMED)
    )
    return [str(code) for code in found.scalars()]


def in_its_boxes(session: Session, batch_id: int) -> list[str]:
    """Return the codes of other records that lie in boxes of the batch."""
    found = session.execute(
        select(t.record.c.code)
        .join(t.box, t.box.c.id == t.record.c.box_id)
        .where(
            t.box.c.batch_id == batch_id,
            func.coalesce(t.record.c.batch_id, 0) != batch_id,
            t.record.c.withdrawn_at.is_(None),
        )
        .limit(_MOST_NAMED)
    )
    return [str(code) for code in found.scalars()]


def referring(session: Session, table: str, batch_id: int) -> dict[str, int]:
    """Return how many rows of other tables point at rows of the batch, by table."""
    own = t.METADATA.tables[table]
    listed = select(own.c.id).where(own.c.batch_id == batch_id)
    found: dict[str, int] = {}
    for other in t.METADATA.sorted_tables:
        if other is own or other.name in _PART_OF_IT:
            continue
        for key in other.foreign_keys:
            if key.column.table is own:
                counted = select(func.count()).where(key.parent.in_(listed))
                if number := int(session.execute(counted).scalar_one()):
                    found[other.name] = found.get(other.name, 0) + number
    return found


def places_used(session: Session, batch_id: int) -> list[str]:
    """Return the addresses of places of the batch where boxes stand."""
    found = session.execute(
        select(t.place.c.address)
        .join(t.box, t.box.c.place_id == t.place.c.id)
        .where(t.place.c.batch_id == batch_id, t.box.c.withdrawn_at.is_(None))
        .distinct()
        .limit(_MOST_NAMED)
    )
    return [str(address) for address in found.scalars()]


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


def let_people_go(session: Session, batch_id: int, day: str) -> int:
    """Note that the people of a batch are not of the room; return how many."""
    done = session.execute(
        update(t.person)
        .where(t.person.c.batch_id == batch_id, t.person.c.left_on.is_(None))
        .values(left_on=day)
    )
    return done.rowcount


def retire_places(session: Session, batch_id: int, day: str) -> int:
    """Take the places of a batch out of use; return how many."""
    done = session.execute(
        update(t.place)
        .where(t.place.c.batch_id == batch_id, t.place.c.retired_on.is_(None))
        .values(retired_on=day)
    )
    return done.rowcount


def loans_touched(session: Session, batch_id: int) -> list[str]:
    """Return the codes of records whose loan of this batch was worked on since."""
    first = (
        select(func.min(t.audit.c.seq))
        .where(t.audit.c.tbl == "loan", t.audit.c.rid == t.loan.c.id)
        .scalar_subquery()
    )
    last = (
        select(func.max(t.audit.c.seq))
        .where(t.audit.c.tbl == "loan", t.audit.c.rid == t.loan.c.id)
        .scalar_subquery()
    )
    found = session.execute(
        select(t.record.c.code)
        .join(t.loan, t.loan.c.record_id == t.record.c.id)
        .outerjoin(t.renewal, t.renewal.c.loan_id == t.loan.c.id)
        .outerjoin(t.recall, t.recall.c.loan_id == t.loan.c.id)
        .where(t.loan.c.batch_id == batch_id)
        .where((first != last) | t.renewal.c.id.is_not(None) | t.recall.c.id.is_not(None))
        .distinct()
        .limit(_MOST_NAMED)
    )
    return [str(code) for code in found.scalars()]


def codes_of(session: Session, records: list[int]) -> list[str]:
    """Return the codes of the first few of these records."""
    found = session.execute(select(t.record.c.code).where(t.record.c.id.in_(records[:_MOST_NAMED])))
    return [str(code) for code in found.scalars()]


def undo_loans(session: Session, batch_id: int, reason: str) -> int:
    """Strike the loans of a batch; what was out by them stands in its place again."""
    loan = t.loan.c
    of_batch = (loan.batch_id == batch_id, loan.undone_at.is_(None))
    out = (
        session.execute(select(loan.record_id).where(*of_batch, loan.returned_at.is_(None)))
        .scalars()
        .all()
    )
    listed = select(loan.id).where(*of_batch)
    session.execute(update(t.card).where(t.card.c.loan_id.in_(listed)).values(void_at=session.at))
    done = session.execute(
        update(t.loan).where(*of_batch).values(undone_at=session.at, undo_reason=reason)
    )
    for start in range(0, len(out), _PIECE):
        piece = out[start : start + _PIECE]
        session.execute(update(t.record).where(t.record.c.id.in_(piece)).values(state="in_place"))
    return done.rowcount


def mark_undone(session: Session, batch_id: int) -> None:
    """Note that a batch was taken back."""
    session.execute(
        update(t.import_batch).where(t.import_batch.c.id == batch_id).values(undone_at=session.at)
    )
