"""Records as the loan desk needs them: what they are, where they stand, who has them."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Row, RowMapping, Select, and_, bindparam, false, func, select

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_borrower, _reader = t.person.alias("borrower"), t.person.alias("reader")
_LIVE = t.record.c.withdrawn_at.is_(None)


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """One record with its home and its open loan, if it has one."""

    id: int
    serial: int
    code: str
    title: str
    quantity: int
    pages: int | None
    secrecy: int
    immature: bool
    sealed: bool
    important: bool
    party_minutes: bool
    personal_data: bool
    status: str
    state: str
    unit_id: int | None
    category: str
    box_id: int | None
    box_no: str
    box_position: int | None
    place_id: int | None
    place: str
    hold: str | None
    loan_id: int | None
    borrower_id: int | None
    borrower: str | None
    due_on: str | None
    reading_id: int | None = None


@dataclass(frozen=True, slots=True)
class DeskBox:
    """A box as the desk names it."""

    id: int
    serial: int
    box_no: str
    title: str
    place_id: int | None
    place: str


_HOLD = (
    select(t.hold.c.reason)
    .select_from(t.hold_record.join(t.hold, t.hold.c.id == t.hold_record.c.hold_id))
    .where(
        t.hold_record.c.record_id == t.record.c.id,
        t.hold.c.lifted_on.is_(None),
        t.hold.c.strength == "all",
    )
    .limit(1)
    .scalar_subquery()
)
_RECORDS = (
    select(
        *(
            t.record.c[name]
            for name in (
                "id",
                "serial",
                "code",
                "title",
                "quantity",
                "pages",
                "secrecy",
                "immature",
                "sealed",
                "important",
                "party_minutes",
                "personal_data",
                "status",
                "state",
                "unit_id",
            )
        ),
        t.category.c.code.label("category"),
        t.record.c.box_id,
        t.box.c.box_no,
        t.record.c.box_position,
        t.box.c.place_id,
        t.place.c.address.label("place"),
        _HOLD.label("hold"),
        t.loan.c.id.label("loan_id"),
        t.loan.c.person_id.label("borrower_id"),
        func.coalesce(_borrower.c.name, _reader.c.name).label("borrower"),
        t.loan.c.due_on,
        t.reading.c.id.label("reading_id"),
    )
    .select_from(
        t.record.join(t.category, t.category.c.id == t.record.c.category_id)
        .outerjoin(t.box, t.box.c.id == t.record.c.box_id)
        .outerjoin(t.place, t.place.c.id == t.box.c.place_id)
        .outerjoin(
            t.loan,
            and_(
                t.loan.c.record_id == t.record.c.id,
                t.loan.c.returned_at.is_(None),
                t.loan.c.undone_at.is_(None),
            ),
        )
        .outerjoin(_borrower, _borrower.c.id == t.loan.c.person_id)
        .outerjoin(
            t.reading,
            and_(
                t.reading.c.record_id == t.record.c.id,
                t.reading.c.ended_at.is_(None),
                t.reading.c.undone_at.is_(None),
            ),
        )
        .outerjoin(_reader, _reader.c.id == t.reading.c.person_id)
    )
    .where(_LIVE)
    .order_by(t.record.c.box_position.is_(None), t.record.c.box_position, t.record.c.code)
)
_BY_ID = _RECORDS.where(t.record.c.id.in_(bindparam("ids", expanding=True)))
_BY_BOX = _RECORDS.where(t.record.c.box_id == bindparam("box_id"))
_BY_SERIAL = select(t.record.c.id).where(_LIVE, t.record.c.serial == bindparam("serial"))
_BY_KEY = select(t.record.c.id, t.record.c.code).where(
    _LIVE, t.record.c.code_key == bindparam("key")
)
_BOXES = (
    select(
        t.box.c.id,
        t.box.c.serial,
        t.box.c.box_no,
        t.box.c.title,
        t.box.c.place_id,
        t.place.c.address.label("place"),
    )
    .select_from(t.box.outerjoin(t.place, t.place.c.id == t.box.c.place_id))
    .where(t.box.c.withdrawn_at.is_(None))
)
_BOX_BY_ID = _BOXES.where(t.box.c.id == bindparam("box_id"))
_BOX_BY_SERIAL = _BOXES.where(t.box.c.serial == bindparam("serial"))
_BOX_BY_ALIAS = _BOXES.where(
    t.box.c.id
    == select(t.alias.c.box_id).where(t.alias.c.code == bindparam("code")).scalar_subquery()
)
_SHELF = select(t.place.c.id, t.place.c.address, t.place.c.level).where(
    t.place.c.serial == bindparam("serial"), t.place.c.retired_on.is_(None)
)
_CATEGORIES = select(t.category.c.code, t.category.c.may_be_lent, t.category.c.same_day).where(
    (t.category.c.same_day != false()) | (t.category.c.may_be_lent == false())
)

_CLASS_CODES = select(t.category.c.code).order_by(t.category.c.code)


def records(session: Session, ids: Sequence[int]) -> list[DeskRecord]:
    """Return these records in the order of their box."""
    if not ids:
        return []
    return _records(session, _BY_ID, ids=list(ids))


def records_of_box(session: Session, box_id: int) -> list[DeskRecord]:
    """Return what belongs into a box, also what is out of it just now (L-30, L-33)."""
    return _records(session, _BY_BOX, box_id=box_id)


def record_by_serial(session: Session, serial: int) -> int | None:
    """Return the record that carries a barcode."""
    return session.execute(_BY_SERIAL, {"serial": serial}).scalar()


def record_by_code(session: Session, key: str, code: str) -> int | None:
    """Return the one record with a reference code; of several alike only the exact one."""
    rows = session.execute(_BY_KEY, {"key": key}).all()
    exact = [row.id for row in rows if row.code == code]
    found = exact or [row.id for row in rows]
    return int(found[0]) if len(found) == 1 else None


def box_by_id(session: Session, box_id: int) -> DeskBox | None:
    """Return a box."""
    return _box(session.execute(_BOX_BY_ID, {"box_id": box_id}).first())


def box_by_serial(session: Session, serial: int) -> DeskBox | None:
    """Return the box that carries a barcode of ours."""
    return _box(session.execute(_BOX_BY_SERIAL, {"serial": serial}).first())


def box_by_alias(session: Session, code: str) -> DeskBox | None:
    """Return the box that arrived with another system's barcode (barcodes.md)."""
    return _box(session.execute(_BOX_BY_ALIAS, {"code": code}).first())


def place_by_serial(session: Session, serial: int) -> tuple[int, str, str] | None:
    """Return id, address and level of the place that carries a barcode."""
    row = session.execute(_SHELF, {"serial": serial}).first()
    return None if row is None else (int(row[0]), row[1], row[2])


def category_limits(session: Session) -> tuple[frozenset[str], frozenset[str]]:
    """Return the categories due back the same day, and those never lent (L-24, L-25)."""
    rows = session.execute(_CATEGORIES).all()
    same_day = frozenset(row.code for row in rows if row.same_day)
    return same_day, frozenset(row.code for row in rows if not row.may_be_lent)


def class_codes(session: Session) -> list[str]:
    """Return the codes of all classes that are in use."""
    return list(session.execute(_CLASS_CODES).scalars())


_TEXTS = {"box_no", "place"}
_FLAGS = {"immature", "sealed", "important", "party_minutes", "personal_data"}


def _records(session: Session, statement: Select[Any], **facts: object) -> list[DeskRecord]:
    rows = session.execute(statement, facts)
    found = [_record(row._mapping) for row in rows]  # noqa: SLF001
    return legible.told(session, found, lambda record: record.id)


def _record(row: RowMapping) -> DeskRecord:
    values = dict(row)
    for name in _TEXTS:
        values[name] = values[name] or ""
    for name in _FLAGS:
        values[name] = bool(values[name])
    return DeskRecord(**{field.name: values[field.name] for field in fields(DeskRecord)})


def _box(row: Row[*tuple[Any, ...]] | None) -> DeskBox | None:
    if row is None:
        return None
    return DeskBox(row.id, row.serial, row.box_no, row.title, row.place_id, row.place or "")
