"""Persons and units as the desk knows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person."""

    id: int
    serial: int
    staff_no: str
    name: str
    unit_id: int | None
    unit: str
    post: str
    phone: str
    email: str
    kind: str
    block_reason: str
    left_on: str | None
    letter: str = ""
    identity_shown: str = ""
    property_shown: str = ""


_ESCAPE = "/"
_PEOPLE = select(
    t.person.c.id,
    t.person.c.serial,
    t.person.c.staff_no,
    t.person.c.name,
    t.person.c.unit_id,
    func.coalesce(t.unit.c.name, "").label("unit"),
    t.person.c.post,
    t.person.c.phone,
    t.person.c.email,
    t.person.c.kind,
    t.person.c.block_reason,
    t.person.c.left_on,
    t.person.c.letter,
    t.person.c.identity_shown,
    t.person.c.property_shown,
).select_from(t.person.outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id))
_BY_ID = _PEOPLE.where(t.person.c.id == bindparam("person_id"))
_BY_IDS = _PEOPLE.where(t.person.c.id.in_(bindparam("ids", expanding=True)))
_BY_SERIAL = _PEOPLE.where(t.person.c.serial == bindparam("serial"))
_PAGE = _PEOPLE.order_by(t.person.c.name, t.person.c.id).limit(bindparam("limit"))
_FOUND = _PAGE.where(
    or_(
        t.person.c.name.contains(bindparam("text"), escape=_ESCAPE),
        t.person.c.staff_no == bindparam("staff_no"),
        t.unit.c.name.contains(bindparam("text"), escape=_ESCAPE),
        t.person.c.initials.startswith(bindparam("initials"), escape=_ESCAPE),
    )
)


def by_id(session: Session, person_id: int) -> PersonRow | None:
    """Return a person."""
    return _person(session.execute(_BY_ID, {"person_id": person_id}).first())


def by_serial(session: Session, serial: int) -> PersonRow | None:
    """Return the person whose card carries a barcode."""
    return _person(session.execute(_BY_SERIAL, {"serial": serial}).first())


def find(session: Session, text: str, limit: int) -> list[PersonRow]:
    """Return persons by name, staff number, unit or initials; everybody for no text."""
    facts: dict[str, object] = {"limit": limit}
    if text:
        plain = text.replace("/", "//").replace("%", "/%").replace("_", "/_")
        facts |= {"staff_no": text, "text": plain, "initials": plain.lower()}
    rows = session.execute(_FOUND if text else _PAGE, facts).all()
    return [PersonRow(*row) for row in rows]


def units(session: Session) -> list[tuple[int, str]]:
    """Return the units that are not dissolved."""
    rows = session.execute(
        select(t.unit.c.id, t.unit.c.name)
        .where(t.unit.c.closed_on.is_(None))
        .order_by(t.unit.c.name)
    )
    return [(int(row.id), row.name) for row in rows]


def staff_no_holder(session: Session, staff_no: str) -> tuple[int, str] | None:
    """Return who has a staff number."""
    row = session.execute(
        select(t.person.c.id, t.person.c.name).where(t.person.c.staff_no == staff_no)
    ).first()
    return None if row is None else (int(row.id), row.name)


def add(session: Session, **values: object) -> int:
    """Enter a person and return the id."""
    return int(session.execute(t.person.insert().values(**values)).lastrowid)


def change(session: Session, person_id: int, **values: object) -> None:
    """Change what is known of a person; the trail keeps what it was."""
    session.execute(update(t.person).where(t.person.c.id == person_id).values(**values))


def _person(row: Row[*tuple[Any, ...]] | None) -> PersonRow | None:
    return None if row is None else PersonRow(*row)


def by_ids(session: Session, ids: Sequence[int]) -> dict[int, PersonRow]:
    """Return persons by id."""
    if not ids:
        return {}
    rows = session.execute(_BY_IDS, {"ids": list(ids)}).all()
    return {row.id: PersonRow(*row) for row in rows}
