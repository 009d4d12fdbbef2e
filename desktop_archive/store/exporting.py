"""Whole tables as rows for spreadsheets and other programs."""

from collections.abc import Iterator

from sqlalchemy import Select, func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_PIECE = 5_000


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


def record_ids(session: Session) -> Iterator[list[int]]:
    """Hand out the ids of all records in pieces, in the order of their codes."""
    last = ""
    record = t.record.c
    while True:
        rows = session.execute(
            select(record.id, record.code)
            .where(record.withdrawn_at.is_(None), record.code > last)
            .order_by(record.code)
            .limit(_PIECE)
        ).all()
        if not rows:
            return
        yield [int(row.id) for row in rows]
        last = str(rows[-1].code)


def table_names() -> list[str]:
    """Return the tables of a full export; passwords stay where they are."""
    return [name for name in sorted(t.METADATA.tables) if name not in (*t.TRAIL, "account")]


def table(session: Session, name: str) -> tuple[list[str], Iterator[dict[str, object]]]:
    """Return the columns of a table and its rows, one after the other."""
    chosen = t.METADATA.tables[name]
    query: Select[*tuple[object, ...]] = select(chosen).order_by(chosen.c.id)
    rows = session.execute(query).mappings()
    return [column.name for column in chosen.columns], (dict(row) for row in rows)
