"""Who has direct need of a classified record (A-17, R-20)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, or_, select, update

from desktop_archive.rules.lending.needs import NeedTerm
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class ListedNeed:
    """One line of all lists: whose need of which record, and who approved it."""

    id: int
    code: str
    title: str
    name: str
    approved_by: str
    approved_on: str
    ended_on: str | None
    secrecy: int
    personal_data: bool
    valid_from: str
    valid_to: str | None

    @property
    def term(self) -> NeedTerm:
        """Return from when until when it holds."""
        return _term(self.valid_from, self.valid_to, self.ended_on)


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A person or a unit on the list of a record."""

    id: int
    record_id: int
    person_id: int | None
    unit_id: int | None
    name: str
    approved_by: str
    approved_on: str
    ended_on: str | None
    valid_from: str
    valid_to: str | None


def _term(first: str, last: str | None, ended: str | None) -> NeedTerm:
    days = (None if day is None else date.fromisoformat(day) for day in (last, ended))
    return NeedTerm(date.fromisoformat(first), *days)


_N = t.direct_need.c
_NEEDS = (
    select(
        _N.id,
        _N.record_id,
        _N.person_id,
        _N.unit_id,
        func.coalesce(t.person.c.name, name_on(_N.approved_on)),
        _N.approved_by,
        _N.approved_on,
        _N.ended_on,
        _N.valid_from,
        _N.valid_to,
    )
    .select_from(
        t.direct_need.outerjoin(t.person, t.person.c.id == _N.person_id).outerjoin(
            t.unit, t.unit.c.id == _N.unit_id
        )
    )
    .where(_N.record_id == bindparam("record_id"))
    .order_by(_N.id)
)
_TERMS = select(_N.record_id, _N.valid_from, _N.valid_to, _N.ended_on).where(
    _N.record_id.in_(bindparam("ids", expanding=True)),
    or_(_N.person_id == bindparam("person_id"), _N.unit_id == bindparam("unit_id")),
)


def of_record(session: Session, record_id: int) -> list[NeedRow]:
    """Return the list of a record."""
    return [NeedRow(*row) for row in session.execute(_NEEDS, {"record_id": record_id})]


def every(session: Session) -> list[ListedNeed]:
    """Return all lists, by reference code."""
    record = t.record.c
    query = (
        select(
            *(_N.id, record.code, record.title),
            func.coalesce(t.person.c.name, name_on(_N.approved_on)),
            *(_N.approved_by, _N.approved_on, _N.ended_on),
            *(record.secrecy, record.personal_data, _N.valid_from, _N.valid_to),
        )
        .select_from(
            t.direct_need.join(t.record, record.id == _N.record_id)
            .outerjoin(t.person, t.person.c.id == _N.person_id)
            .outerjoin(t.unit, t.unit.c.id == _N.unit_id)
        )
        .order_by(record.code, _N.id)
    )
    return [ListedNeed(*row) for row in session.execute(query)]


def terms(
    session: Session, records: Sequence[int], person_id: int, unit_id: int | None
) -> list[tuple[int, NeedTerm]]:
    """Return every term that a person, or the unit, has or had on the lists of records."""
    if not records:
        return []
    facts = {"ids": list(records), "person_id": person_id, "unit_id": unit_id}
    rows = session.execute(_TERMS, facts)
    return [(row[0], _term(*row[1:])) for row in rows]


def add(session: Session, **values: object) -> None:
    """Put a person or a unit on the list of a record."""
    session.execute(t.direct_need.insert().values(**values))


def end(session: Session, need_id: int, day: str) -> bool:
    """Take somebody off a list; return whether the entry was not ended before."""
    ended = update(t.direct_need).where(_N.id == need_id, _N.ended_on.is_(None))
    return bool(session.execute(ended.values(ended_on=day)).rowcount)
