"""Readings on site: what lies in the reading room, with whom, watched by whom (A-04, A-29)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, select, update

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One reading as it stands in the register."""

    id: int
    record_id: int
    code: str
    title: str
    quantity: int
    box_id: int | None
    person_id: int
    reader: str
    unit: str
    kind: str
    identity: str
    application_id: int
    place: str
    supervisor: str
    purpose: str
    approved_by: str
    home_address: str
    began_at: str
    began_on: str
    ended_at: str | None
    signed_on: str | None
    received_by: str
    check_result: str
    secrecy: int
    personal_data: bool


_R = t.reading.c
_IDENTITY = func.coalesce(
    func.nullif(t.person.c.letter, ""),
    func.nullif(t.person.c.identity_shown, ""),
    t.person.c.staff_no,
)
_READINGS = (
    select(
        _R.id,
        _R.record_id,
        t.record.c.code,
        t.record.c.title,
        t.record.c.quantity,
        t.record.c.box_id,
        _R.person_id,
        t.person.c.name,
        name_on(_R.began_on),
        t.person.c.kind,
        _IDENTITY,
        _R.application_id,
        _R.place,
        _R.supervisor,
        _R.purpose,
        _R.approved_by,
        _R.home_address,
        _R.began_at,
        _R.began_on,
        _R.ended_at,
        _R.signed_on,
        _R.received_by,
        _R.check_result,
        t.record.c.secrecy,
        t.record.c.personal_data,
    )
    .select_from(
        t.reading.join(t.record, t.record.c.id == _R.record_id)
        .join(t.person, t.person.c.id == _R.person_id)
        .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
    )
    .where(_R.undone_at.is_(None))
    .order_by(_R.began_at, _R.id)
)
_OPEN = _READINGS.where(_R.ended_at.is_(None))
_BY_IDS = _READINGS.where(_R.id.in_(bindparam("ids", expanding=True)))
_BETWEEN = _READINGS.where(_R.began_on >= bindparam("first"), _R.began_on <= bindparam("last"))


def _rows(session: Session, statement: Select[Any], **facts: object) -> list[ReadingRow]:
    found = [ReadingRow(*row) for row in session.execute(statement, facts)]
    return legible.told(session, found, lambda row: row.record_id)


def open_ones(session: Session) -> list[ReadingRow]:
    """Return what lies in the reading room, the earliest first."""
    return _rows(session, _OPEN)


def by_ids(session: Session, ids: Sequence[int]) -> list[ReadingRow]:
    """Return these readings."""
    return _rows(session, _BY_IDS, ids=list(ids)) if ids else []


def between(session: Session, first: str, last: str) -> list[ReadingRow]:
    """Return the lines of the register between two days (A-29, P23)."""
    return _rows(session, _BETWEEN, first=first, last=last)


def add(session: Session, values: Mapping[str, object]) -> int:
    """Enter a reading."""
    return int(session.execute(t.reading.insert().values(**values)).lastrowid)


def change(session: Session, reading_id: int, **values: object) -> None:
    """Change a line of the register; the trail keeps what stood there."""
    session.execute(update(t.reading).where(_R.id == reading_id).values(**values))
