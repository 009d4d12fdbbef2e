"""What must be there when a count begins, written once and never again (S-12)."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Row, Select, func, or_, select

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_B, _R, _L = t.box.c, t.record.c, t.loan.c
_OPEN = _L.returned_at.is_(None) & _L.undone_at.is_(None)
_HERE = _R.withdrawn_at.is_(None) & _R.state.not_in(("destroyed", "transferred", "lost"))
_OUT = (
    select(_R.box_id.label("box_id"), func.count().label("out"))
    .select_from(t.loan.join(t.record, _R.id == _L.record_id))
    .where(_OPEN, _R.box_id.is_not(None))
    .group_by(_R.box_id)
    .subquery()
)
_BOXES: Select[*tuple[object, ...]] = select(
    _B.id.label("box_id"),
    _B.serial,
    _B.box_no,
    _B.first_code,
    _B.last_code,
    _B.place_id,
    _B.record_count.label("book"),
    func.coalesce(_OUT.c.out, 0).label("out"),
    _B.highest_secrecy.label("secrecy"),
    func.coalesce(t.category.c.code, "").label("category"),
).select_from(
    t.box.outerjoin(_OUT, _OUT.c.box_id == _B.id).outerjoin(
        t.category, t.category.c.id == _B.category_id
    )
)
_RECORDS: Select[*tuple[object, ...]] = select(
    _R.id.label("record_id"),
    _R.box_id,
    _R.serial,
    _R.code,
    _R.title,
    _R.state,
    _R.quantity.label("book"),
    _R.secrecy,
    _R.personal_data,
    func.coalesce(_B.box_no, "").label("box_no"),
    _B.place_id,
    t.category.c.code.label("category"),
).select_from(
    t.record.outerjoin(t.box, _B.id == _R.box_id).join(
        t.category, t.category.c.id == _R.category_id
    )
)
_PIECE = 500


def boxes(
    session: Session, places: Sequence[int] | None, classes: Sequence[str], secret_from: int
) -> Sequence[Row[*tuple[object, ...]]]:
    """Return the boxes of a scope, from left to right on each shelf."""
    statement = _BOXES.where(_B.withdrawn_at.is_(None), _B.state == "active")
    statement = statement.where(*_where(places, classes), _B.highest_secrecy >= secret_from)
    return session.execute(statement.order_by(_B.place_id, _B.place_position, _B.id)).all()


def records(
    session: Session, places: Sequence[int] | None, classes: Sequence[str], secret_from: int
) -> Sequence[Row[*tuple[object, ...]]]:
    """Return the files of a scope as they lie in their boxes; what has no carrier lies nowhere."""
    statement = _RECORDS.where(
        _HERE,
        _R.parent_id.is_(None),
        or_(_R.box_id.is_not(None), _R.carrier != "electronic"),
        or_(_B.id.is_(None), _B.state == "active"),
        _R.secrecy >= secret_from,
        *_where(places, classes),
    )
    order = (_B.place_id, _B.place_position, _R.box_id, _R.box_position, _R.id)
    return session.execute(statement.order_by(*order)).all()


def _where(places: Sequence[int] | None, classes: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    if places is not None:
        yield _B.place_id.in_(dialect.among(places))
    if classes:
        code = t.category.c.code
        yield or_(*(or_(code == one, code.startswith(f"{one}·")) for one in classes))


def add_shelves(session: Session, shelves: Sequence[Mapping[str, object]]) -> None:
    """Write the shelves of a frozen list."""
    if shelves:
        session.execute(t.stocktake_shelf.insert(), list(shelves))


def add_lines(session: Session, lines: Sequence[Mapping[str, object]]) -> None:
    """Write the pieces of a frozen list."""
    if lines:
        session.execute(t.stocktake_line.insert(), list(lines))
