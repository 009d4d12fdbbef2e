"""Records as their numbers are checked and given anew."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, bindparam, func, select, update

from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.records import Node

_R = t.record.c
_PIECE = 5_000
_FEW = 500


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """A record with everything its number is made of."""

    id: int
    code: str
    title: str
    level: str
    fonds: str
    category_id: int
    category: str
    year: int | None
    retention_id: int | None
    unit_code: str
    date_from: str | None
    date_to: str | None
    number: int | None
    number_suffix: int
    more: Mapping[str, str]
    parent_id: int | None
    scheme_id: int | None
    scope: str | None
    state: str
    box_id: int | None
    withdrawn: bool
    secrecy: int
    personal_data: bool


_ROWS: Select[*tuple[object, ...]] = select(
    _R.id, _R.code, _R.title, _R.level, t.fonds.c.code, _R.category_id, t.category.c.code, _R.year,
    _R.retention_id, _R.unit_code, _R.date_from, _R.date_to, _R.number, _R.number_suffix,
    _R.number_fields, _R.parent_id, _R.scheme_id, _R.scope, _R.state, _R.box_id,
    _R.withdrawn_at.is_not(None), _R.secrecy, _R.personal_data,
).select_from(
    t.record.join(t.fonds, t.fonds.c.id == _R.fonds_id).join(
        t.category, t.category.c.id == _R.category_id
    )
)  # fmt: skip


def rows(session: Session, node: Node, *, withdrawn: bool = False) -> Iterator[list[NumberedRow]]:
    """Hand out the records of a part of the class tree in pieces, in no order to rely on."""
    gone = _R.withdrawn_at.is_not(None) if withdrawn else _R.withdrawn_at.is_(None)
    query = _ROWS.where(gone, *_within(node), _R.id > bindparam("after")).order_by(_R.id)
    after = 0
    while found := session.execute(query.limit(_PIECE), {"after": after}).all():
        yield [_numbered(row) for row in found]
        after = int(found[-1][0])


def total(session: Session, node: Node) -> int:
    """Return how many records a part of the class tree has."""
    query = select(func.count()).select_from(t.record).where(_R.withdrawn_at.is_(None))
    return int(session.execute(query.where(*_within(node))).scalar_one())


def by_id(session: Session, ids: Sequence[int]) -> list[NumberedRow]:
    """Return records in this order."""
    found: dict[int, NumberedRow] = {}
    for start in range(0, len(ids), _FEW):
        piece = list(ids[start : start + _FEW])
        found |= {
            int(row[0]): _numbered(row)
            for row in session.execute(_ROWS.where(_R.id.in_(piece))).all()
        }
    return [found[key] for key in ids if key in found]


def parents(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, int | None]]:
    """Return code and number of files by their ids."""
    found: dict[int, tuple[str, int | None]] = {}
    for start in range(0, len(ids), _FEW):
        query = select(_R.id, _R.code, _R.number).where(_R.id.in_(ids[start : start + _FEW]))
        found |= {int(row[0]): (row[1], row[2]) for row in session.execute(query)}
    return found


def items_of(session: Session, file_id: int) -> list[NumberedRow]:
    """Return the items of a file."""
    query = _ROWS.where(_R.parent_id == file_id, _R.withdrawn_at.is_(None)).order_by(_R.id)
    return [_numbered(row) for row in session.execute(query).all()]


def boxes_of(session: Session, ids: Sequence[int]) -> list[int]:
    """Return the boxes in which these records lie."""
    found: set[int] = set()
    for start in range(0, len(ids), _FEW):
        query = select(_R.box_id).where(_R.id.in_(ids[start : start + _FEW])).distinct()
        found |= {int(key) for key in session.execute(query).scalars() if key is not None}
    return sorted(found)


def owing(session: Session, boxes: Sequence[int]) -> int:
    """Return how many of these boxes owe a new label."""
    count = 0
    for start in range(0, len(boxes), _FEW):
        query = select(func.count()).where(
            t.box.c.id.in_(boxes[start : start + _FEW]), t.box.c.label_due
        )
        count += int(session.execute(query).scalar_one())
    return count


def in_order(found: Sequence[NumberedRow], order: str) -> list[NumberedRow]:
    """Return records by code, by date or by title; what has no date stands last."""
    if order == "date":
        key = lambda row: (row.date_from is None, row.date_from or "", natural_key(row.code))  # noqa: E731
        return sorted(found, key=key)
    if order == "title":
        return sorted(found, key=lambda row: (row.title, natural_key(row.code)))
    return sorted(found, key=lambda row: natural_key(row.code))


def set_code(session: Session, record_id: int, code: str, **values: object) -> None:
    """Give a record another code."""
    session.execute(
        update(t.record)
        .where(_R.id == record_id)
        .values(code=code, code_key=lookup_key(code), updated_at=session.at, **values)
    )


def set_fields(session: Session, record_id: int, values: Mapping[str, object]) -> None:
    """Write the fields of a number beside a code that stays."""
    session.execute(update(t.record).where(_R.id == record_id).values(**values))


def add_former_codes(session: Session, lines: Sequence[tuple[int, str]], reason: str) -> None:
    """Keep codes that records once had; they are found for ever."""
    values = [
        {
            "record_id": record_id,
            "code": code,
            "code_key": lookup_key(code),
            "reason": reason,
            "changed_at": session.at,
        }
        for record_id, code in lines
    ]
    if values:
        session.execute(t.former_code.insert(), values)


def with_printed_label(session: Session, ids: Sequence[int]) -> list[int]:
    """Return which of these records once had a label or a card printed with their code."""
    event = t.print_event.c
    found: list[int] = []
    for start in range(0, len(ids), _FEW):
        query = (
            select(event.target_id)
            .where(event.target_table == "record", event.target_id.in_(ids[start : start + _FEW]))
            .distinct()
        )
        found += [int(key) for key in session.execute(query).scalars()]
    return found


def owe_labels(session: Session, ids: Sequence[int]) -> None:
    """Note that the labels of records say an old code (B-03)."""
    for start in range(0, len(ids), _FEW):
        piece = list(ids[start : start + _FEW])
        session.execute(update(t.record).where(_R.id.in_(piece)).values(label_due=True))


def _within(node: Node) -> list[ColumnElement[bool]]:
    pairs = (
        (_R.fonds_id, node.fonds_id),
        (_R.category_id, node.category_id),
        (_R.year, node.year),
        (_R.retention_id, node.retention_id),
        (_R.unit_code, node.unit_code),
    )
    return [column == value for column, value in pairs if value is not None]


def _numbered(row: Sequence[object]) -> NumberedRow:
    values = list(row)
    values[14] = json.loads(str(values[14] or "{}"))
    values[20], values[22] = bool(values[20]), bool(values[22])
    return NumberedRow(*values)  # type: ignore[arg-type]
