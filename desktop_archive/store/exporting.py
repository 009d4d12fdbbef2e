"""Whole tables as rows for spreadsheets and other programs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.trail_log import OF_THE_TRAIL

_PIECE = 5_000
_MOST_IDS = 500


def boxes(session: Session) -> list[tuple[object, ...]]:
    """Return every box that is there, with its class, content, place and label debt."""
    box = t.box.c
    query = (
        select(
            box.serial,
            box.box_no,
            t.fonds.c.code,
            func.coalesce(t.category.c.code, ""),
            box.year,
            func.coalesce(t.retention.c.code, ""),
            box.unit_code,
            box.first_code,
            box.last_code,
            box.record_count,
            box.highest_secrecy,
            box.thickness_mm,
            func.coalesce(t.place.c.address, ""),
            box.state,
            box.label_due,
            box.note,
        )
        .select_from(
            t.box.outerjoin(t.fonds, t.fonds.c.id == box.fonds_id)
            .outerjoin(t.category, t.category.c.id == box.category_id)
            .outerjoin(t.retention, t.retention.c.id == box.retention_id)
            .outerjoin(t.place, t.place.c.id == box.place_id)
        )
        .where(box.withdrawn_at.is_(None))
        .order_by(box.id)
    )
    return [tuple(row) for row in session.execute(query)]


def people(session: Session) -> list[tuple[object, ...]]:
    """Return every person: card serial, staff number, name, unit, post, phone, e-mail, left on."""
    person = t.person.c
    query = (
        select(
            person.serial,
            person.staff_no,
            person.name,
            func.coalesce(t.unit.c.name, ""),
            person.post,
            person.phone,
            person.email,
            person.left_on,
        )
        .select_from(t.person.outerjoin(t.unit, t.unit.c.id == person.unit_id))
        .order_by(person.id)
    )
    return [tuple(row) for row in session.execute(query)]


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record with everything that a list of it can say."""

    id: int
    code: str
    fonds: str
    category: str
    year: int | None
    retention: str
    unit_code: str
    number: int | None
    document_no: str
    creator: str
    title: str
    date_text: str
    date_from: str | None
    date_to: str | None
    secrecy: int
    pages: int | None
    quantity: int
    box_serial: int | None
    box_no: str
    box_type: str
    folder: str
    address: str
    place_text: str
    note: str
    level: str
    external_id: str
    serial: int
    state: str
    status: str
    due_on: str | None
    personal_data: bool


_R = t.record.c
_LINE = select(
    _R.id,
    _R.code,
    t.fonds.c.code,
    t.category.c.code,
    _R.year,
    func.coalesce(t.retention.c.code, ""),
    _R.unit_code,
    _R.number,
    _R.document_no,
    _R.creator,
    _R.title,
    _R.date_text,
    _R.date_from,
    _R.date_to,
    _R.secrecy,
    _R.pages,
    _R.quantity,
    t.box.c.serial,
    func.coalesce(t.box.c.box_no, ""),
    func.coalesce(t.box_type.c.name, ""),
    _R.folder,
    func.coalesce(t.place.c.address, ""),
    _R.place_text,
    _R.note,
    _R.level,
    _R.external_id,
    _R.serial,
    _R.state,
    _R.status,
    _R.due_on,
    _R.personal_data,
).select_from(
    t.record.join(t.category, t.category.c.id == _R.category_id)
    .join(t.fonds, t.fonds.c.id == _R.fonds_id)
    .outerjoin(t.retention, t.retention.c.id == _R.retention_id)
    .outerjoin(t.box, t.box.c.id == _R.box_id)
    .outerjoin(t.box_type, t.box_type.c.id == t.box.c.type_id)
    .outerjoin(t.place, t.place.c.id == t.box.c.place_id)
)


def record_lines(session: Session, ids: Sequence[int]) -> list[RecordLine]:
    """Return records with everything a list can say, in the order given."""
    found: dict[int, RecordLine] = {}
    for start in range(0, len(ids), _MOST_IDS):
        piece = ids[start : start + _MOST_IDS]
        for row in session.execute(_LINE.where(_R.id.in_(piece))):
            found[int(row[0])] = RecordLine(*row)
    return [found[key] for key in ids if key in found]


def acts(session: Session, after: int) -> list[tuple[object, ...]]:
    """Return a piece of the acts after one: number, at, actor, action, reason, desk, rows."""
    o = t.operation.c
    of_the_act = (t.audit.c.op_id == o.op_id, t.audit.c.tbl.not_in(OF_THE_TRAIL))
    rows = select(func.count()).where(*of_the_act).scalar_subquery()
    found = session.execute(
        select(o.seq, o.at, o.actor, o.action, o.reason, o.workstation, rows)
        .where(o.seq > after)
        .order_by(o.seq)
        .limit(_PIECE)
    )
    return [tuple(row) for row in found]


def shelves(session: Session) -> list[tuple[object, ...]]:
    """Return every shelf: id, place above, level, code, name, address, measures, fixed."""
    place = t.place.c
    found = session.execute(
        select(
            place.id,
            place.parent_id,
            place.level,
            place.code,
            place.name,
            place.address,
            place.length_mm,
            place.height_mm,
            place.depth_mm,
            place.fixed,
        )
        .where(place.retired_on.is_(None))
        .order_by(place.address)
    )
    return [tuple(row) for row in found]


#: What stays: who is acting just now.
_LEFT_OUT = ("ctx", "alembic_version")
#: What nobody needs to read in 2060 and nobody else should: digests of passwords, secret keys.
_SECRET_FIELDS = {"account": ("password_digest", "former_digests"), "key_wrapping": ("wrapped",)}


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table of the register: its name and its fields with kind and table pointed to."""

    name: str
    fields: tuple[tuple[str, str, str], ...]


def table_shapes() -> list[TableShape]:
    """Return the tables of a full export; passwords stay where they are."""
    return [
        TableShape(name, tuple(_shape(column) for column in _columns(name)))
        for name in sorted(t.METADATA.tables)
        if name not in _LEFT_OUT
    ]


def _columns(name: str) -> list[Column[object]]:
    secret = _SECRET_FIELDS.get(name, ())
    return [column for column in t.METADATA.tables[name].columns if column.name not in secret]


def _shape(column: Column[object]) -> tuple[str, str, str]:
    kinds = {"BOOLEAN": "true or false", "INTEGER": "whole number", "TEXT": "text"}
    kind = kinds.get(str(column.type), "bytes, as hexadecimal digits")
    target = next((key.column.table.name for key in column.foreign_keys), "")
    return column.name, f"{kind} or null" if column.nullable else kind, target


def table_rows(session: Session, name: str) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table in the order of its fields, a piece at a time."""
    table, columns = t.METADATA.tables[name], _columns(name)
    key = next(iter(table.primary_key.columns))
    query = select(*columns).order_by(key).limit(_PIECE)
    at = next(at for at, column in enumerate(columns) if column.name == key.name)
    last: object = None
    while True:
        found = session.execute(query if last is None else query.where(key > last)).all()
        if not found:
            return
        for row in found:
            yield _without_secrets(name, columns, tuple(row))
        last = found[-1][at]


def _without_secrets(
    name: str, columns: list[Column[object]], row: tuple[object, ...]
) -> tuple[object, ...]:
    """Return a row of the trail without the images of accounts: they hold password digests."""
    if name != "audit":
        return row
    values = dict(zip((column.name for column in columns), row, strict=True))
    if values["tbl"] in _SECRET_FIELDS:
        values |= {"old": None, "new": None}
    return tuple(values.values())


def schema_version(session: Session) -> int:
    """Return the version of the tables."""
    found = session.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return int(str(found))
