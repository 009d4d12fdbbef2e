"""How far the pieces of requests are fetched: ready at the desk, not found, told (L-02, A-02)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, and_, bindparam, false, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class FetchRow:
    """One asked-for record with who asks and how far its fetching is."""

    line_id: int
    application_id: int
    record_id: int
    number: str
    serial: int
    application_state: str
    manner: str
    person_id: int
    person: str
    unit: str
    phone: str
    reason: str
    wished_on: str | None
    created_at: str
    state: str
    noted_at: str
    noted_by: str
    note: str
    told_on: str | None
    told_how: str
    told_by: str


_A, _L, _F = t.application.c, t.application_record.c, t.fetching.c
_LINES = select(
    _L.id.label("line_id"),
    _L.application_id,
    _L.record_id,
    _A.number,
    _A.serial,
    _A.state.label("application_state"),
    _A.manner,
    _A.person_id,
    t.person.c.name.label("person"),
    name_on(_A.created_at).label("unit"),
    t.person.c.phone,
    _A.reason,
    _A.wished_on,
    _A.created_at,
    func.coalesce(_F.state, "open").label("state"),
    func.coalesce(_F.noted_at, "").label("noted_at"),
    func.coalesce(_F.noted_by, "").label("noted_by"),
    func.coalesce(_F.note, "").label("note"),
    _F.told_on,
    func.coalesce(_F.told_how, "").label("told_how"),
    func.coalesce(_F.told_by, "").label("told_by"),
).select_from(
    t.application_record.join(t.application, _A.id == _L.application_id)
    .join(t.person, t.person.c.id == _A.person_id)
    .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
    .outerjoin(t.fetching, _F.application_record_id == _L.id)
)
_NOT_HANDED_OUT = _L.fetched == false()
#: Open requests, and what a request that was taken back has left standing or missing.
_WANTED = _LINES.where(
    _NOT_HANDED_OUT,
    or_(
        _A.state == "open",
        and_(_A.state == "withdrawn", _F.state.in_(("ready", "not_found"))),
    ),
).order_by(_A.id, _L.id)
_OF_REQUEST = _LINES.where(_A.id == bindparam("application_id")).order_by(_L.id)
_BY_IDS = _LINES.where(_L.id.in_(bindparam("ids", expanding=True))).order_by(_L.id)


def wanted(session: Session) -> list[FetchRow]:
    """Return every piece that is asked for and not handed out, the oldest request first."""
    return _rows(session, _WANTED)


def of_request(session: Session, application_id: int) -> list[FetchRow]:
    """Return the pieces of one request."""
    return _rows(session, _OF_REQUEST, application_id=application_id)


def by_ids(session: Session, ids: Sequence[int]) -> list[FetchRow]:
    """Return these lines."""
    return _rows(session, _BY_IDS, ids=list(ids)) if ids else []


def note(session: Session, line_ids: Iterable[int], state: str, by: str, words: str = "") -> None:
    """Note how far lines are; what somebody was told before is of the state before."""
    values: dict[str, object] = {"state": state, "noted_by": by, "note": words}
    values |= {"noted_at": session.at, "told_on": None, "told_how": "", "told_by": ""}
    for line_id in line_ids:
        _set(session, line_id, values)


def tell(session: Session, line_ids: Iterable[int], on: str, how: str, by: str) -> None:
    """Note that whoever asked was told."""
    for line_id in line_ids:
        _set(session, line_id, {"told_on": on, "told_how": how, "told_by": by})


def found_again(session: Session, record_ids: Iterable[int], by: str) -> None:
    """End every search for records that are in somebody's hand again."""
    lines = select(_L.id).where(_L.record_id.in_(list(record_ids)))
    session.execute(
        update(t.fetching)
        .where(_F.application_record_id.in_(lines), _F.state == "not_found")
        .values(state="open", noted_at=session.at, noted_by=by)
    )


def _set(session: Session, line_id: int, values: dict[str, object]) -> None:
    mine = _F.application_record_id == line_id
    if not session.execute(update(t.fetching).where(mine).values(**values)).rowcount:
        session.execute(t.fetching.insert().values(application_record_id=line_id, **values))


def _rows(
    session: Session, statement: Select[*tuple[object, ...]], **facts: object
) -> list[FetchRow]:
    return [FetchRow(*row) for row in session.execute(statement, facts)]
