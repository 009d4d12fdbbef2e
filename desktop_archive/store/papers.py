"""What the catalogue's papers say of records and boxes, read in pieces (N-16, C-39)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select

from desktop_archive.store import records as store_records
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.extending import EXTENSION
from desktop_archive.store.records import Node, Query
from desktop_archive.store.unit_names import name_in_its_time

_PIECE = 500
MOST = 100_000
"""As many records as one print may hold."""
_R, _B = t.record.c, t.box.c
_GONE = ("destroyed", "transferred")
Named = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Scope:
    """What is printed: a class, years, a search, chosen records, boxes, or what is in files."""

    node: Node = field(default_factory=Node)
    years: tuple[int, int] | None = None
    query: Query | None = None
    record_ids: tuple[int, ...] | None = None
    box_ids: tuple[int, ...] | None = None
    file_ids: tuple[int, ...] | None = None
    retention: str = ""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A record with everything that any list says of it."""

    id: int
    level: str
    parent_id: int | None
    code: str
    title: str
    creator: str
    document_no: str
    date_text: str
    date_from: str | None
    date_to: str | None
    secrecy: int
    personal_data: bool
    pages: int | None
    quantity: int
    carrier: str
    is_copy: bool
    original_place: str
    note: str
    number: int | None
    year: int | None
    unit_code: str
    unit: str
    fonds_id: int
    fonds_code: str
    fonds: str
    category_id: int
    category_code: str
    category_en: str
    category_zh_cn: str
    category_zh_tw: str
    retention_id: int | None
    retention_code: str
    retention_en: str
    retention_zh_cn: str
    retention_zh_tw: str
    box_id: int | None
    box_no: str
    address: str
    page_first: int | None
    page_last: int | None
    turn: int | None
    is_extended: bool

    @property
    def category(self) -> Named:
        """Return the names of the category."""
        return (self.category_en, self.category_zh_cn, self.category_zh_tw)

    @property
    def retention(self) -> Named:
        """Return the names of the retention period."""
        return (self.retention_en, self.retention_zh_cn, self.retention_zh_tw)


def _text(column: ColumnElement[str]) -> ColumnElement[str]:
    return func.coalesce(column, "")


_LINES: Select[*tuple[object, ...]] = select(
    _R.id,
    _R.level,
    _R.parent_id,
    _R.code,
    _R.title,
    _R.creator,
    _R.document_no,
    _R.date_text,
    _R.date_from,
    _R.date_to,
    _R.secrecy,
    _R.personal_data,
    _R.pages,
    _R.quantity,
    _R.carrier,
    _R.is_copy,
    _R.original_place,
    _R.note,
    _R.number,
    _R.year,
    _R.unit_code,
    name_in_its_time(),
    _R.fonds_id,
    t.fonds.c.code,
    t.fonds.c.name,
    _R.category_id,
    t.category.c.code,
    t.category.c.name_en,
    t.category.c.name_zh_cn,
    t.category.c.name_zh_tw,
    _R.retention_id,
    _text(t.retention.c.code),
    _text(t.retention.c.name_en),
    _text(t.retention.c.name_zh_cn),
    _text(t.retention.c.name_zh_tw),
    _R.box_id,
    _text(_B.box_no),
    _text(t.place.c.address),
    t.file_item.c.page_first,
    t.file_item.c.page_last,
    t.file_item.c.position,
    exists().where(t.period_change.c.record_id == _R.id, t.period_change.c.kind == EXTENSION),
).select_from(
    t.record.join(t.fonds, t.fonds.c.id == _R.fonds_id)
    .join(t.category, t.category.c.id == _R.category_id)
    .outerjoin(t.unit, t.unit.c.id == _R.unit_id)
    .outerjoin(t.retention, t.retention.c.id == _R.retention_id)
    .outerjoin(t.box, _B.id == _R.box_id)
    .outerjoin(t.place, t.place.c.id == _B.place_id)
    .outerjoin(t.file_item, t.file_item.c.item_id == _R.id)
)
_BY_ID = _LINES.where(_R.id.in_(bindparam("ids", expanding=True)))
_ITEMS = _LINES.where(
    _R.parent_id.in_(bindparam("ids", expanding=True)),
    _R.withdrawn_at.is_(None),
    _R.state.not_in(_GONE),
)


def ids(session: Session, scope: Scope, most: int) -> list[int]:
    """Return the records of a scope, at most so many, in no order that matters."""
    if scope.record_ids is not None:
        return list(scope.record_ids[:most])
    if scope.query is not None:
        found = store_records.page_ids(session, scope.query, 0, most)
        return _within(session, found, scope) if scope.years or scope.retention else found
    if scope.box_ids is not None:
        return [
            key
            for piece in _pieces(scope.box_ids)
            for key in _found(session, scope, most, _R.box_id.in_(piece))
        ][:most]
    return _found(session, scope, most)


def count(session: Session, scope: Scope) -> int:
    """Return how many records a scope holds."""
    if scope.query is not None and not scope.years and not scope.retention:
        return store_records.count(session, scope.query)
    if scope.query is not None or scope.record_ids is not None or scope.box_ids is not None:
        return len(ids(session, scope, MOST))
    conditions = (_R.withdrawn_at.is_(None), _R.state.not_in(_GONE), *_conditions(session, scope))
    wanted = select(func.count()).select_from(t.record).where(and_(*conditions))
    return int(session.execute(wanted).scalar_one())


def _found(session: Session, scope: Scope, most: int, *more: ColumnElement[bool]) -> list[int]:
    conditions = (_R.withdrawn_at.is_(None), _R.state.not_in(_GONE), *more)
    wanted = select(_R.id).where(and_(*conditions, *_conditions(session, scope)))
    rows = session.execute(wanted.order_by(_R.code_key).limit(most))
    return [int(key) for key in rows.scalars()]


def _within(session: Session, found: Sequence[int], scope: Scope) -> list[int]:
    kept: list[int] = []
    conditions = _conditions(session, scope)
    for piece in _pieces(found):
        wanted = select(_R.id).where(_R.id.in_(piece), *conditions)
        good = set(session.execute(wanted).scalars())
        kept += [key for key in piece if key in good]
    return kept


def _conditions(session: Session, scope: Scope) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    node = scope.node
    pairs = (
        (_R.fonds_id, node.fonds_id),
        (_R.year, node.year),
        (_R.retention_id, node.retention_id),
        (_R.unit_code, node.unit_code),
    )
    found += [column == value for column, value in pairs if value is not None]
    if node.category_id is not None:
        found.append(_R.category_id.in_(classes_below(session, node.category_id)))
    if scope.years is not None:
        found.append(_R.year.between(*scope.years))
    if scope.retention:
        period = select(t.retention.c.id).where(t.retention.c.code == scope.retention)
        found.append(_R.retention_id.in_(period))
    if scope.file_ids is not None:
        found.append(_R.parent_id.in_(scope.file_ids))
    return found


def classes_below(session: Session, category_id: int) -> list[int]:
    """Return a category with all that are below it (N-06)."""
    pairs = session.execute(select(t.category.c.id, t.category.c.parent_id)).all()
    found = [category_id]
    for key in found:
        found += [int(row[0]) for row in pairs if row[1] == key]
    return found


def rows(session: Session, wanted: Sequence[int]) -> list[PaperRow]:
    """Return records with what lists say of them, in the order given."""
    known: dict[int, PaperRow] = {}
    for piece in _pieces(wanted):
        for row in session.execute(_BY_ID, {"ids": piece}):
            known[int(row[0])] = PaperRow(*row)
    return [known[key] for key in wanted if key in known]


def items_of(session: Session, files: Sequence[int]) -> list[PaperRow]:
    """Return what lies in files, in no order."""
    return [
        PaperRow(*row)
        for piece in _pieces(files)
        for row in session.execute(_ITEMS, {"ids": piece})
    ]


def _pieces(wanted: Sequence[int]) -> Iterable[Sequence[int]]:
    return (wanted[start : start + _PIECE] for start in range(0, len(wanted), _PIECE))


def boxes_of(session: Session, records: Sequence[int]) -> list[int]:
    """Return the boxes in which records lie, in their order."""
    found: set[int] = set()
    for piece in _pieces(records):
        wanted = select(_R.box_id).where(_R.id.in_(piece), _R.box_id.is_not(None)).distinct()
        found.update(int(key) for key in session.execute(wanted).scalars())
    return in_order(session, sorted(found))


def in_order(session: Session, boxes: Sequence[int]) -> list[int]:
    """Return boxes in the order they stand in."""
    keys: list[tuple[str, int]] = []
    for piece in _pieces(boxes):
        wanted = select(_B.order_key, _B.id).where(_B.id.in_(piece), _B.withdrawn_at.is_(None))
        keys += [(row[0], int(row[1])) for row in session.execute(wanted)]
    return [key for _, key in sorted(keys)]


def box_numbers(session: Session) -> list[tuple[int, str]]:
    """Return every box with its number, in the order they stand in."""
    wanted = select(_B.id, _B.box_no).where(_B.withdrawn_at.is_(None), _B.state == "active")
    rows = session.execute(wanted.order_by(_B.order_key, _B.id))
    return [(int(row[0]), str(row[1])) for row in rows]


@dataclass(frozen=True, slots=True)
class GoneNumber:
    """A number between the first and the last of a box that is not in it, and why."""

    code: str
    state: str
    at: str
    box_no: str


def numbers_elsewhere(
    session: Session, like: PaperRow, first: int, last: int
) -> dict[int, GoneNumber]:
    """Return who holds the numbers of a stretch of the class that one record is in (N-20)."""
    same = (
        _R.fonds_id == like.fonds_id,
        _R.category_id == like.category_id,
        _same(_R.year, like.year),
        _same(_R.retention_id, like.retention_id),
        _R.unit_code == like.unit_code,
        _same(_R.parent_id, like.parent_id),
        _R.number.between(first, last),
    )
    found = session.execute(
        select(
            _R.number,
            _R.code,
            _R.state,
            func.coalesce(_R.withdrawn_at, _R.updated_at),
            _R.withdrawn_at,
            _text(_B.box_no),
        )
        .select_from(t.record.outerjoin(t.box, _B.id == _R.box_id))
        .where(*same)
        .order_by(_R.withdrawn_at.is_not(None).desc())
    )
    return {
        int(row[0]): GoneNumber(row[1], "withdrawn" if row[4] else row[2], row[3], row[5])
        for row in found
    }


def _same(column: ColumnElement[int | None], value: int | None) -> ColumnElement[bool]:
    return column.is_(None) if value is None else column == value


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of numbers that is void or reserved, and why."""

    first: int
    last: int
    kind: str
    reason: str
    made_on: str


def marks_of(session: Session, record_id: int) -> list[Mark]:
    """Return the marked numbers of the class that a record is numbered in (N-20)."""
    mark = t.number_mark.c
    found = session.execute(
        select(mark.first, mark.last, mark.kind, mark.reason, mark.made_on)
        .select_from(
            t.number_mark.join(
                t.record,
                and_(
                    _R.scope == mark.scope,
                    or_(mark.scheme_id.is_(None), mark.scheme_id == _R.scheme_id),
                ),
            )
        )
        .where(_R.id == record_id, mark.ended_on.is_(None))
        .order_by(mark.first)
    )
    return [Mark(*row) for row in found]
