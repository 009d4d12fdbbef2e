"""The catalogue: pages of records, the class tree, one record whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, select, union, update
from sqlalchemy import text as sql

from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.search.tokens import match, match_initials

_R = t.record.c
_PIECE = 500
_LAST_SIGN = "\U0010ffff"

#: Columns a list can be sorted by; nothing else ever reaches the ORDER BY (F39).
ORDERS: Mapping[str, ColumnElement[object]] = {
    "code": _R.code_key,
    "title": _R.title,
    "date": _R.date_from,
    "year": _R.year,
    "secrecy": _R.secrecy,
    "pages": _R.pages,
    "state": _R.state,
    "creator": _R.creator,
    "retention": _R.retention_id,
    "due": _R.due_on,
    "box": _R.box_id,
    "newest": _R.id,
}


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the class tree; what is None is open."""

    fonds_id: int | None = None
    category_id: int | None = None
    year: int | None = None
    retention_id: int | None = None
    unit_code: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows."""

    text: str = ""
    node: Node = field(default_factory=Node)
    only: str = "all"
    state: str = ""
    secrecy: int | None = None
    order: str = "code"
    ascending: bool = True
    with_secret: bool = False


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


_GONE = ("destroyed", "transferred")


def _conditions(query: Query) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_R.withdrawn_at.is_(None)]
    if query.only == "destroyed":
        found.append(_R.state.in_(_GONE))
    else:
        found.append(_R.state.not_in(_GONE))
    if query.only == "draft":
        found.append(_R.status == "draft")
    if query.only == "unshelved":
        placed = select(t.box.c.id).where(t.box.c.place_id.is_not(None))
        found.append(_R.box_id.is_(None) | _R.box_id.not_in(placed))
    if query.state:
        found.append(_R.state == query.state)
    if query.secrecy is not None:
        found.append(_R.secrecy == query.secrecy)
    found += _node_conditions(query.node)
    if query.text.strip():
        found.append(_R.id.in_(_matching(query)))
    return found


def _node_conditions(node: Node) -> list[ColumnElement[bool]]:
    pairs = (
        (_R.fonds_id, node.fonds_id),
        (_R.category_id, node.category_id),
        (_R.year, node.year),
        (_R.retention_id, node.retention_id),
        (_R.unit_code, node.unit_code),
    )
    return [column == value for column, value in pairs if value is not None]


def _matching(query: Query) -> Select[tuple[int]]:
    """Return the ids that a text finds: words, codes now and once, pinyin initials."""
    parts: list[Select[tuple[int]]] = []
    wanted = match(query.text)
    if wanted:
        parts.append(_index("find_body", wanted))
        if query.with_secret:
            parts.append(_index("find_secret", wanted))
    letters = match_initials(query.text)
    if letters:
        parts.append(_index("find_initials", letters))
    key = lookup_key(query.text)
    if key:
        parts += [
            select(_R.id).where(_R.code_key.between(key, key + _LAST_SIGN)),
            select(t.former_code.c.record_id).where(
                t.former_code.c.code_key.between(key, key + _LAST_SIGN)
            ),
        ]
    if not parts:
        return select(_R.id).where(literal_column("0") == 1)
    together = union(*parts).subquery()
    return select(together.c[0])


def _index(table: str, wanted: str) -> Select[tuple[int]]:
    """Return the rows of one index that match; the question is bound, never joined."""
    condition = sql(f"{table} MATCH :{table}_q").bindparams(**{f"{table}_q": wanted})
    return (
        select(literal_column("rowid", t.record.c.id.type)).select_from(sql(table)).where(condition)
    )


def count(session: Session, query: Query) -> int:
    """Return how many records a list holds."""
    found = session.execute(
        select(func.count()).select_from(t.record).where(and_(*_conditions(query)))
    )
    return int(found.scalar_one())


def page_ids(session: Session, query: Query, offset: int, limit: int) -> list[int]:
    """Return the ids of one page of a list."""
    column = ORDERS.get(query.order, _R.code_key)
    order = (column.asc(), _R.id.asc()) if query.ascending else (column.desc(), _R.id.desc())
    rows = session.execute(
        select(_R.id).where(and_(*_conditions(query))).order_by(*order).offset(offset).limit(limit)
    )
    return [int(key) for key in rows.scalars()]


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


def children(session: Session, node: Node) -> list[tuple[object, int]]:
    """Return the values one level below a node of the class tree, with counts."""
    levels = (
        (node.fonds_id, _R.fonds_id),
        (node.category_id, _R.category_id),
        (node.year, _R.year),
        (node.retention_id, _R.retention_id),
        (node.unit_code, _R.unit_code),
    )
    column = next((column for value, column in levels if value is None), None)
    if column is None:
        return []
    found = session.execute(
        select(column, func.count())
        .where(_R.withdrawn_at.is_(None), _R.state.not_in(_GONE), *_node_conditions(node))
        .group_by(column)
        .order_by(column)
    )
    return [(row[0], int(row[1])) for row in found]


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
