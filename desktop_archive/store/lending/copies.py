"""Copies, excerpts and electronic copies (A-09, A-12 to A-15, A-28)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One copy as it stands in the register."""

    id: int
    number: str
    kind: str
    record_id: int
    code: str
    title: str
    person_id: int
    reader: str
    unit: str
    person_kind: str
    application_id: int
    pages: int
    content: str
    purpose: str
    consent_by: str
    fee_fen: int
    made_on: str
    made_by: str
    review: str
    reviewed_by: str
    reviewed_on: str | None
    received_on: str | None
    back_by: str | None
    back_on: str | None
    secrecy: int
    personal_data: bool


_C = t.copy_made.c
_OF_COPY = (
    "application_id",
    "pages",
    "content",
    "purpose",
    "consent_by",
    "fee_fen",
    "made_on",
    "made_by",
    "review",
    "reviewed_by",
    "reviewed_on",
    "received_on",
    "back_by",
    "back_on",
)
_COPIES = (
    select(
        _C.id,
        _C.number,
        _C.kind,
        _C.record_id,
        t.record.c.code,
        t.record.c.title,
        _C.person_id,
        t.person.c.name,
        name_on(_C.made_on),
        t.person.c.kind,
        *(_C[name] for name in _OF_COPY),
        t.record.c.secrecy,
        t.record.c.personal_data,
    )
    .select_from(
        t.copy_made.join(t.record, t.record.c.id == _C.record_id)
        .join(t.person, t.person.c.id == _C.person_id)
        .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
    )
    .order_by(_C.id.desc())
)
_BY_ID = _COPIES.where(_C.id == bindparam("id"))
_BETWEEN = _COPIES.where(_C.made_on >= bindparam("first"), _C.made_on <= bindparam("last"))


def _rows(session: Session, statement: Select[Any], **facts: object) -> list[CopyRow]:
    found = [CopyRow(*row) for row in session.execute(statement, facts)]
    return legible.told(session, found, lambda row: row.record_id, content="")


def by_id(session: Session, copy_id: int) -> CopyRow | None:
    """Return one copy."""
    return next(iter(_rows(session, _BY_ID, id=copy_id)), None)


def between(session: Session, first: str, last: str) -> list[CopyRow]:
    """Return the register of copies and excerpts between two days, newest first."""
    return _rows(session, _BETWEEN, first=first, last=last)


def add(session: Session, **values: object) -> int:
    """Enter a copy."""
    return int(session.execute(t.copy_made.insert().values(**values)).lastrowid)


def change(session: Session, copy_id: int, **values: object) -> None:
    """Change a line of the register; the trail keeps what stood there."""
    session.execute(update(t.copy_made).where(_C.id == copy_id).values(**values))
