"""Seats, supervisors, and the words given under a list (D-15 to D-25)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on

_S, _V, _W, _U = (
    t.destruction_seat.c,
    t.destruction_supervisor.c,
    t.destruction_word.c,
    t.unit.c,
)


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A signature that a version needs."""

    id: int
    list_id: int
    part: str
    step: int
    post: str
    unit_id: int | None
    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class SupervisorRow:
    """Somebody who watches."""

    id: int
    list_id: int
    name: str
    unit_id: int
    unit: str
    part: str
    person_id: int | None
    released_at: str | None
    released_reason: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word as it was given."""

    id: int
    list_id: int
    seat_id: int | None
    supervisor_id: int | None
    round: int
    part: str
    post: str
    unit_id: int | None
    name: str
    agreed: bool
    opinion: str
    remark: str
    digest: str
    signed_on: str
    form: str
    account: str
    signature_id: int | None
    sheet: str
    sheet_kind: str
    entered_by: str
    at: str


_SEATS: Select[*tuple[object, ...]] = select(
    _S.id,
    _S.list_id,
    _S.part,
    _S.step,
    _S.post,
    _S.unit_id,
    name_on(t.destruction_list.c.made_at),
    _S.name,
).select_from(
    t.destruction_seat.join(t.destruction_list, t.destruction_list.c.id == _S.list_id).outerjoin(
        t.unit, _U.id == _S.unit_id
    )
)
_SUPERVISORS: Select[*tuple[object, ...]] = select(
    _V.id,
    _V.list_id,
    _V.name,
    _V.unit_id,
    name_on(_V.named_at),
    _V.part,
    _V.person_id,
    _V.released_at,
    _V.released_reason,
).select_from(t.destruction_supervisor.join(t.unit, _U.id == _V.unit_id))
_WORDS: Select[*tuple[object, ...]] = select(*(_W[name] for name in WordRow.__dataclass_fields__))


def add_seats(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Fix which signatures a version needs."""
    session.execute(t.destruction_seat.insert(), list(rows))


def seats(session: Session, lists: Sequence[int]) -> dict[int, list[SeatRow]]:
    """Return the seats of versions, in order."""
    rows = session.execute(_SEATS.where(_S.list_id.in_(lists)).order_by(_S.step, _S.id))
    found: dict[int, list[SeatRow]] = {key: [] for key in lists}
    for row in rows:
        one = SeatRow(*row)
        found[one.list_id].append(one)
    return found


def seat(session: Session, seat_id: int) -> SeatRow | None:
    """Return one seat."""
    row = session.execute(_SEATS.where(_S.id == seat_id)).first()
    return None if row is None else SeatRow(*row)


def add_word(session: Session, **values: object) -> int:
    """Keep a word; the guards refuse what is out of place, order or time."""
    statement = t.destruction_word.insert().values(at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def words(session: Session, lists: Sequence[int]) -> dict[int, list[WordRow]]:
    """Return the words under versions, as they were given."""
    found: dict[int, list[WordRow]] = {key: [] for key in lists}
    for row in session.execute(_WORDS.where(_W.list_id.in_(lists)).order_by(_W.id)):
        one = WordRow(*row)
        found[one.list_id].append(one)
    return found


def name_supervisor(session: Session, **values: object) -> int:
    """Name a supervisor."""
    statement = t.destruction_supervisor.insert().values(named_at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def release_supervisor(session: Session, supervisor_id: int, reason: str) -> bool:
    """Release a supervisor; tell whether that changed anything."""
    found = session.execute(
        update(t.destruction_supervisor)
        .where(_V.id == supervisor_id, _V.released_at.is_(None))
        .values(released_at=session.at, released_reason=reason)
    )
    return bool(found.rowcount)


def supervisor(session: Session, supervisor_id: int) -> SupervisorRow | None:
    """Return a supervisor."""
    row = session.execute(_SUPERVISORS.where(_V.id == supervisor_id)).first()
    return None if row is None else SupervisorRow(*row)


def supervisors(session: Session, list_id: int) -> list[SupervisorRow]:
    """Return everybody who watches or was to, as they were named."""
    rows = session.execute(_SUPERVISORS.where(_V.list_id == list_id).order_by(_V.id))
    return [SupervisorRow(*row) for row in rows]
