"""Units as they are kept: days, former names, duties, custody (U-02, U-03, U-05 to U-07)."""

from dataclasses import dataclass

from sqlalchemy import exists, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.gate import of_the_whole


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit; the first day is empty where nobody knows it."""

    id: int
    code: str
    name: str
    kind: str
    valid_from: str
    valid_to: str | None
    closed_on: str | None
    custodian_id: int | None
    approved_by: str
    people: int
    papers: int


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name a unit bore before."""

    unit_id: int
    name: str
    valid_from: str
    ended_on: str


@dataclass(frozen=True, slots=True)
class DutyRow:
    """Who has or had a duty in a unit, and who entered it."""

    id: int
    unit_id: int
    person_id: int
    person: str
    duty: str
    valid_from: str
    ended_on: str | None
    named_by: str


_U, _N, _D, _P, _O = (
    t.unit.c,
    t.unit_name.c,
    t.unit_duty.c,
    t.person.c,
    t.outstanding_transfer.c,
)
_STAFF = (_P.kind == "staff", _P.left_on.is_(None))
_PEOPLE = select(func.count()).where(_P.unit_id == _U.id, *_STAFF).scalar_subquery()
_PAPERS = (
    select(func.count())
    .select_from(t.outstanding_transfer.join(t.person, _P.id == _O.person_id))
    .where(_P.unit_id == _U.id, _O.closed_on.is_(None))
    .scalar_subquery()
)
_UNITS = select(
    *(_U.id, _U.code, _U.name, _U.kind, _U.valid_from, _U.valid_to, _U.closed_on),
    *(_U.custodian_id, _U.approved_by, _PEOPLE, _PAPERS),
)
_DUTIES = (
    select(
        *(_D.id, _D.unit_id, _D.person_id, _P.name, _D.duty, _D.valid_from),
        *(_D.ended_on, _D.named_by),
    )
    .select_from(t.unit_duty.join(t.person, _P.id == _D.person_id))
    .order_by(_D.valid_from, _D.id)
)


def rows(session: Session) -> list[UnitRow]:
    """Return every unit, those in being first, by code and name."""
    found = session.execute(_UNITS.order_by(_U.closed_on.is_not(None), _U.code, _U.name, _U.id))
    return [UnitRow(*row) for row in found]


def by_id(session: Session, unit_id: int) -> UnitRow | None:
    """Return one unit."""
    row = session.execute(_UNITS.where(_U.id == unit_id)).first()
    return None if row is None else UnitRow(*row)


def former_names(session: Session, unit_id: int | None = None) -> list[FormerName]:
    """Return the names that a unit, or any, bore before, in their order."""
    query = select(_N.unit_id, _N.name, _N.valid_from, _N.ended_on).order_by(_N.ended_on, _N.id)
    if unit_id is not None:
        query = query.where(_N.unit_id == unit_id)
    return [FormerName(*row) for row in session.execute(query)]


def duties(session: Session, unit_id: int | None = None) -> list[DutyRow]:
    """Return who has or had duties in a unit, or in any, in their order."""
    query = _DUTIES if unit_id is None else _DUTIES.where(_D.unit_id == unit_id)
    return [DutyRow(*row) for row in session.execute(query)]


def duties_of(session: Session, person_id: int) -> list[DutyRow]:
    """Return the duties that a person has."""
    query = _DUTIES.where(_D.person_id == person_id, _D.ended_on.is_(None))
    return [DutyRow(*row) for row in session.execute(query)]


def staff(session: Session, unit_id: int) -> list[tuple[int, str, str]]:
    """Return the people of a unit who have not left: id, name, staff number."""
    found = session.execute(
        select(_P.id, _P.name, _P.staff_no)
        .where(_P.unit_id == unit_id, *_STAFF)
        .order_by(_P.name, _P.id)
    )
    return [(int(row[0]), str(row[1]), str(row[2])) for row in found]


def without_collector(session: Session, today: str) -> int:
    """Count the units in being in which nobody collects (U-02)."""
    has_one = exists().where(
        _D.unit_id == _U.id, _D.duty == "collector", or_(_D.ended_on.is_(None), _D.ended_on > today)
    )
    in_being = (_U.closed_on.is_(None), or_(_U.valid_to.is_(None), _U.valid_to >= today))
    found = session.execute(select(func.count()).select_from(t.unit).where(*in_being, ~has_one))
    return int(found.scalar_one())


def in_custody_of(session: Session, unit_id: int) -> frozenset[int]:
    """Return the closed units whose records a unit keeps (U-06)."""
    return frozenset(
        session.execute(select(_U.id).where(_U.custodian_id == unit_id)).scalars().all()
    )


def records_of(session: Session, unit_id: int) -> int:
    """Count the records of a unit, by its row or by its code."""
    of_it = t.record.c
    code = select(_U.code).where(_U.id == unit_id, _U.code != "").scalar_subquery()
    is_its = or_(of_it.unit_id == unit_id, of_it.unit_id.is_(None) & (of_it.unit_code == code))
    counted = select(func.count()).select_from(t.record).where(is_its, of_it.withdrawn_at.is_(None))
    return int(session.execute(counted).scalar_one())


def is_carried(session: Session, code: str) -> bool:
    """Tell whether records say whose they are by this code alone, seen by who asks or not."""
    of_it = t.record.c
    found = select(of_it.id).where(of_it.unit_id.is_(None), of_it.unit_code == code).limit(1)
    with of_the_whole(session.connection):
        return bool(code) and session.execute(found).first() is not None


def add(session: Session, **values: object) -> int:
    """Enter a unit and return the id."""
    return int(session.execute(t.unit.insert().values(**values)).lastrowid)


def change(session: Session, unit_id: int, **values: object) -> None:
    """Change what is known of a unit; the trail keeps what it was."""
    session.execute(update(t.unit).where(_U.id == unit_id).values(**values))


def add_former_name(session: Session, **values: object) -> None:
    """Keep a name with its days, before the unit gets the next one."""
    session.execute(t.unit_name.insert().values(**values))


def add_duty(session: Session, **values: object) -> None:
    """Enter who does a duty."""
    session.execute(t.unit_duty.insert().values(**values))


def end_duty(session: Session, duty_id: int, day: str) -> None:
    """End a term on a day."""
    session.execute(update(t.unit_duty).where(_D.id == duty_id).values(ended_on=day))


def hand_over(session: Session, from_id: int, to_id: int, approved_by: str) -> None:
    """Pass on what a unit kept for units closed before it (U-06)."""
    kept = update(t.unit).where(_U.custodian_id == from_id)
    session.execute(kept.values(custodian_id=to_id, approved_by=approved_by))


def ids_by_name(session: Session) -> dict[str, int]:
    """Return the unit behind every name, also one of before that no other unit has now (U-05)."""
    former = {one.name: one.unit_id for one in former_names(session)}
    now = session.execute(select(_U.name, _U.id))
    return former | {str(name): int(key) for name, key in now}
