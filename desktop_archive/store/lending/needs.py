"""Who has direct need of a classified record (A-17, R-20)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


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


_N = t.direct_need.c
_NEEDS = (
    select(
        _N.id,
        _N.record_id,
        _N.person_id,
        _N.unit_id,
        func.coalesce(t.person.c.name, t.unit.c.name, ""),
        _N.approved_by,
        _N.approved_on,
        _N.ended_on,
    )
    .select_from(
        t.direct_need.outerjoin(t.person, t.person.c.id == _N.person_id).outerjoin(
            t.unit, t.unit.c.id == _N.unit_id
        )
    )
    .where(_N.record_id == bindparam("record_id"))
    .order_by(_N.id)
)
_LISTED = select(_N.record_id).where(
    _N.record_id.in_(bindparam("ids", expanding=True)),
    _N.ended_on.is_(None),
    or_(_N.person_id == bindparam("person_id"), _N.unit_id == bindparam("unit_id")),
)


def of_record(session: Session, record_id: int) -> list[NeedRow]:
    """Return the list of a record."""
    return [NeedRow(*row) for row in session.execute(_NEEDS, {"record_id": record_id})]


def every(session: Session) -> list[ListedNeed]:
    """Return all lists, what is in force first."""
    record = t.record.c
    query = (
        select(
            *(_N.id, record.code, record.title),
            func.coalesce(t.person.c.name, t.unit.c.name, ""),
            *(_N.approved_by, _N.approved_on, _N.ended_on),
            *(record.secrecy, record.personal_data),
        )
        .select_from(
            t.direct_need.join(t.record, record.id == _N.record_id)
            .outerjoin(t.person, t.person.c.id == _N.person_id)
            .outerjoin(t.unit, t.unit.c.id == _N.unit_id)
        )
        .order_by(_N.ended_on.is_not(None), record.code, _N.id)
    )
    return [ListedNeed(*row) for row in session.execute(query)]


def listed(
    session: Session, records: Sequence[int], person_id: int, unit_id: int | None
) -> frozenset[int]:
    """Return those of these records on whose list a person or the unit stands."""
    if not records:
        return frozenset()
    facts = {"ids": list(records), "person_id": person_id, "unit_id": unit_id}
    return frozenset(session.execute(_LISTED, facts).scalars())


def add(session: Session, **values: object) -> None:
    """Put a person or a unit on the list of a record."""
    session.execute(t.direct_need.insert().values(**values))


def end(session: Session, need_id: int, day: str) -> None:
    """Take somebody off a list; it keeps who stood on it and until when."""
    session.execute(
        update(t.direct_need).where(_N.id == need_id, _N.ended_on.is_(None)).values(ended_on=day)
    )
