"""The catalogue: pages of records, the class tree, one record whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, literal_column, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.lists import count, page_ids
from desktop_archive.store.queries import Node, Query

__all__ = [
    "Node",
    "Query",
    "RecordRow",
    "change",
    "count",
    "find_code",
    "former_codes",
    "insert",
    "names",
    "page",
    "page_ids",
    "proposed_period",
    "rows",
    "uses",
    "whole",
]

_R = t.record.c
_PIECE = 500


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as a list shows it."""

    id: int
    code: str
    title: str
    date_text: str
    secrecy: int
    personal_data: bool
    pages: int | None
    state: str
    status: str
    category: str
    year: int | None
    retention: str
    unit_code: str
    creator: str
    due_on: str | None
    box_id: int | None
    box_serial: int | None
    box_no: str
    address: str
    held: bool


def page(session: Session, query: Query, offset: int, limit: int) -> list[RecordRow]:
    """Return one page of a list."""
    return rows(session, page_ids(session, query, offset, limit))


def rows(session: Session, ids: Sequence[int]) -> list[RecordRow]:
    """Return records as a list shows them, in the order given."""
    found: dict[int, RecordRow] = {}
    for start in range(0, len(ids), _PIECE):
        piece = ids[start : start + _PIECE]
        for row in session.execute(_LINE.where(_R.id.in_(piece))):
            found[int(row[0])] = RecordRow(*row)
    return [found[key] for key in ids if key in found]


_HELD = (
    select(literal_column("1"))
    .select_from(t.hold_record.join(t.hold, t.hold.c.id == t.hold_record.c.hold_id))
    .where(t.hold_record.c.record_id == _R.id, t.hold.c.lifted_on.is_(None))
    .exists()
)
_LINE = select(
    _R.id,
    _R.code,
    _R.title,
    _R.date_text,
    _R.secrecy,
    _R.personal_data,
    _R.pages,
    _R.state,
    _R.status,
    t.category.c.code,
    _R.year,
    func.coalesce(t.retention.c.code, ""),
    _R.unit_code,
    _R.creator,
    _R.due_on,
    _R.box_id,
    t.box.c.serial,
    func.coalesce(t.box.c.box_no, ""),
    func.coalesce(t.place.c.address, ""),
    _HELD,
).select_from(
    t.record.join(t.category, t.category.c.id == _R.category_id)
    .outerjoin(t.retention, t.retention.c.id == _R.retention_id)
    .outerjoin(t.box, t.box.c.id == _R.box_id)
    .outerjoin(t.place, t.place.c.id == t.box.c.place_id)
)


def names(session: Session) -> dict[str, dict[int, tuple[str, str, str, str]]]:
    """Return code and names of fonds, categories and periods by their ids."""
    fonds = session.execute(select(t.fonds.c.id, t.fonds.c.code, t.fonds.c.name))
    found = {"fonds": {int(row[0]): (row[1], row[2], row[2], row[2]) for row in fonds}}
    for name, table in (("category", t.category), ("retention", t.retention)):
        lines = session.execute(
            select(
                table.c.id, table.c.code, table.c.name_en, table.c.name_zh_cn, table.c.name_zh_tw
            )
        )
        found[name] = {int(row[0]): (row[1], row[2], row[3], row[4]) for row in lines}
    return found


def whole(session: Session, record_id: int) -> dict[str, object] | None:
    """Return every column of a record by name, or None when there is no such record."""
    row = session.execute(select(t.record).where(_R.id == record_id)).first()
    return None if row is None else dict(zip(t.record.c.keys(), row, strict=True))


def former_codes(session: Session, record_id: int) -> list[str]:
    """Return the codes a record once had."""
    found = session.execute(
        select(t.former_code.c.code).where(t.former_code.c.record_id == record_id)
    )
    return list(found.scalars())


def find_code(session: Session, code: str) -> int | None:
    """Return the record that holds a code now."""
    found = session.execute(select(_R.id).where(_R.code == code, _R.withdrawn_at.is_(None)))
    key = found.scalar()
    return None if key is None else int(key)


def insert(session: Session, values: Mapping[str, object]) -> int:
    """Insert a record and return its id."""
    added = session.execute(t.record.insert().values(**values)).lastrowid
    return int(added)


def change(session: Session, record_id: int, values: Mapping[str, object]) -> None:
    """Change fields of a record; the trail keeps what they were."""
    session.execute(
        update(t.record).where(_R.id == record_id).values(**values, updated_at=session.at)
    )


def proposed_period(session: Session, category_id: int) -> int | None:
    """Return the period that a category proposes (K-12)."""
    found = session.execute(
        select(t.category.c.retention_id).where(t.category.c.id == category_id)
    ).scalar()
    return None if found is None else int(found)


def uses(session: Session, record_id: int) -> list[tuple[str, str, str | None, str]]:
    """Return the loans of a record, newest first: lent on, person, returned on, due on."""
    found = session.execute(
        select(t.loan.c.lent_on, t.person.c.name, t.loan.c.returned_on, t.loan.c.due_on)
        .join(t.person, t.person.c.id == t.loan.c.person_id)
        .where(t.loan.c.record_id == record_id, t.loan.c.undone_at.is_(None))
        .order_by(t.loan.c.id.desc())
        .limit(200)
    )
    return [(row[0], row[1], row[2], row[3]) for row in found]
