"""The custody ledger: of files, at the doors of the store, against the map (B-07 to B-09)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, null, or_, select

from desktop_archive.rules.custody import BoxCustody, Stay, stays
from desktop_archive.store import tables as t
from desktop_archive.store.custody_histories import histories
from desktop_archive.store.database import Session
from desktop_archive.store.inside import INSIDE
from desktop_archive.store.search.entries import SECRET_FROM
from desktop_archive.store.unit_names import name_on

_M, _B, _R, _L = t.movement.c, t.box.c, t.record.c, t.loan.c
_FROM, _TO = t.place.alias("origin"), t.place.alias("goal")
#: So many lines are read at once.
MOST_LINES = 100_000
_SHELVED = ("shelve", "move")


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A movement with all that the register of the door asks for (P36)."""

    id: int
    at: str
    kind: str
    box_no: str
    first: str
    last: str
    code: str
    from_id: int | None
    origin: str
    to_id: int | None
    goal: str
    count: int
    reason: str
    by: str
    person: str
    unit: str
    purpose: str
    from_room: str
    to_room: str


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """A file in the ledger: since when it is here, where it is, and how often that changed."""

    id: int
    code: str
    title: str
    secrecy: int
    personal_data: bool
    state: str
    box_no: str
    address: str
    entered_at: str
    changes: int


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """One line of the ledger of a file."""

    id: int
    at: str
    kind: str
    box_no: str
    origin: str
    goal: str
    by: str
    reason: str


_LOAN_OF_LINE = and_(
    _L.record_id == _M.record_id,
    or_(
        and_(_M.kind == "issue", _L.lent_at == _M.moved_at),
        and_(_M.kind == "return", _L.returned_at == _M.moved_at),
    ),
)
_PASSAGES: Select[*tuple[object, ...]] = (
    select(
        _M.id,
        _M.moved_at,
        _M.kind,
        func.coalesce(_B.box_no, ""),
        func.coalesce(_B.first_code, ""),
        func.coalesce(_B.last_code, ""),
        func.coalesce(_R.code, ""),
        _M.from_place_id,
        func.coalesce(_FROM.c.address, ""),
        _M.to_place_id,
        func.coalesce(_TO.c.address, ""),
        _M.item_count,
        _M.reason,
        _M.moved_by,
        func.coalesce(t.person.c.name, ""),
        name_on(_M.moved_at),
        func.coalesce(_L.purpose, ""),
    )
    .select_from(
        t.movement.outerjoin(t.box, _B.id == _M.box_id)
        .outerjoin(t.record, _R.id == _M.record_id)
        .outerjoin(_FROM, _FROM.c.id == _M.from_place_id)
        .outerjoin(_TO, _TO.c.id == _M.to_place_id)
        .outerjoin(t.loan, _LOAN_OF_LINE)
        .outerjoin(t.person, t.person.c.id == _L.person_id)
        .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
    )
    .order_by(_M.moved_at.desc(), _M.id.desc())
)


def passages(
    session: Session, since: str, until: str, limit: int | None = None
) -> list[PassageRow]:
    """Return the newest movements of a time, newest first, with the room at either end (B-08)."""
    rooms = _rooms(session)
    rows = session.execute(_PASSAGES.where(_M.moved_at >= since, _M.moved_at < until).limit(limit))
    return [
        PassageRow(*(*row, rooms.get(row[7] or 0, ""), rooms.get(row[9] or 0, ""))) for row in rows
    ]


def _rooms(session: Session) -> Mapping[int, str]:
    """Return by place the room it is in."""
    place = t.place.c
    known = {
        row.id: row
        for row in session.execute(
            select(place.id, place.parent_id, place.level, place.code, place.name)
        )
    }
    found: dict[int, str] = {}
    for key, row in known.items():
        at = row
        while at.parent_id is not None and at.parent_id in known:
            at = known[at.parent_id]
        found[key] = at.name or at.code
    return found


def _wanted(wanted: str, *, may_open: bool) -> ColumnElement[bool]:
    """Return which files are meant; a title that is masked is not to be guessed at (R-19)."""
    title = _R.title.contains(wanted, autoescape=True)
    if not may_open:
        title = and_(title, _R.secrecy < SECRET_FROM, ~_R.personal_data)
    return or_(_R.code.contains(wanted, autoescape=True), title, _B.box_no == wanted)


def files(
    session: Session, wanted: str = "", offset: int = 0, limit: int = MOST_LINES, *, may_open: bool
) -> list[CustodyRow]:
    """Return the files of the ledger in the order of their codes (B-07, F-12)."""
    statement = (
        select(
            _R.id,
            _R.code,
            _R.title,
            _R.secrecy,
            _R.personal_data,
            _R.state,
            func.coalesce(_B.box_no, ""),
            func.coalesce(t.place.c.address, ""),
            _R.box_id,
            _R.created_at,
        )
        .select_from(
            t.record.outerjoin(t.box, _B.id == _R.box_id).outerjoin(
                t.place, t.place.c.id == _B.place_id
            )
        )
        .where(_R.withdrawn_at.is_(None), _R.box_id.is_not(None))
        .order_by(_R.code_key, _R.id)
        .offset(offset)
        .limit(limit)
    )
    if wanted:
        statement = statement.where(_wanted(wanted, may_open=may_open))
    rows = session.execute(statement).all()
    known = histories(session, [(row[0], row[8], row[9]) for row in rows])
    return [CustodyRow(*(*row[:8], *known[row[0]])) for row in rows]


def count_files(session: Session, wanted: str = "", *, may_open: bool) -> int:
    """Return how many files the ledger shows."""
    statement = (
        select(func.count(_R.id))
        .select_from(t.record.outerjoin(t.box, _B.id == _R.box_id))
        .where(_R.withdrawn_at.is_(None), _R.box_id.is_not(None))
    )
    if wanted:
        statement = statement.where(_wanted(wanted, may_open=may_open))
    return int(session.execute(statement).scalar_one())


def lines(session: Session, record_id: int) -> list[CustodyLine]:
    """Return every line of the ledger that is about a file, also those of its boxes (B-07)."""
    record = session.execute(select(_R.box_id, _R.created_at).where(_R.id == record_id)).one()
    boxings = session.execute(
        select(_M.id, _M.from_box_id, _M.to_box_id)
        .where(_M.record_id == record_id, _M.kind.in_(("box", "unbox")))
        .order_by(_M.id)
    ).all()
    inside = stays([(row[0], row[1], row[2]) for row in boxings], record[0])
    about = [_M.record_id == record_id, *(_during(stay, record[1]) for stay in inside)]
    other = t.box.alias("other_box")
    rows = session.execute(
        select(
            _M.id,
            _M.moved_at,
            _M.kind,
            func.coalesce(_B.box_no, other.c.box_no, ""),
            func.coalesce(_FROM.c.address, ""),
            func.coalesce(_TO.c.address, ""),
            _M.moved_by,
            _M.reason,
        )
        .select_from(
            t.movement.outerjoin(t.box, _B.id == func.coalesce(_M.box_id, _M.to_box_id))
            .outerjoin(other, other.c.id == _M.from_box_id)
            .outerjoin(_FROM, _FROM.c.id == _M.from_place_id)
            .outerjoin(_TO, _TO.c.id == _M.to_place_id)
        )
        .where(or_(*about))
        .order_by(_M.id)
    )
    return [CustodyLine(*row) for row in rows]


def _during(stay: Stay, created: str) -> ColumnElement[bool]:
    """Return which lines of a box are also about a file that lay in it then."""
    within = and_(
        _M.box_id == stay.box_id,
        _M.record_id.is_(None),
        _M.id >= stay.since,
        _M.moved_at >= created,
    )
    return within if stay.until is None else and_(within, _M.id < stay.until)


def struck(session: Session, records: Sequence[int]) -> set[int]:
    """Return which of these files are struck off already (B-10)."""
    line = t.strike.c
    rows = session.execute(select(line.record_id).where(line.record_id.in_(list(records))))
    return set(rows.scalars())


def add_strike(session: Session, **values: object) -> None:
    """Write what a file is struck off for; it is never deleted (F-19)."""
    session.execute(t.strike.insert().values(struck_at=session.at, **values))


def enter_loans(session: Session) -> None:
    """Enter the passages of loans that are in no line yet: out, and back again (B-08)."""
    loans = t.loan.join(t.record, _R.id == _L.record_id).outerjoin(t.box, _B.id == _R.box_id)
    columns = ("kind", "record_id", "from_place_id", "to_place_id", "moved_by", "moved_at")
    away = select(
        literal("issue"), _L.record_id, _B.place_id, null(), _L.lent_by, _L.lent_at
    ).select_from(loans)
    back = (
        select(literal("return"), _L.record_id, null(), _B.place_id, _L.received_by, _L.returned_at)
        .select_from(loans)
        .where(_L.returned_at.is_not(None))
    )
    for lines in (away, back):
        session.execute(t.movement.insert().from_select(columns, lines))


def enter_standing(session: Session, reason: str, who: str) -> int:
    """Enter every box that stands on the map and is in no line yet; return how many (B-07)."""
    known = select(_M.box_id).where(_M.box_id.is_not(None), _M.kind.in_(_SHELVED))
    standing = select(
        literal("shelve"),
        _B.id,
        _B.place_id,
        case((_B.record_count > 0, _B.record_count), else_=1),
        literal(reason),
        literal(who),
        literal(session.at),
    ).where(
        _B.place_id.is_not(None),
        _B.withdrawn_at.is_(None),
        _B.state == "active",
        _B.id.not_in(known),
    )
    columns = ("kind", "box_id", "to_place_id", "item_count", "reason", "moved_by", "moved_at")
    return session.execute(t.movement.insert().from_select(columns, standing)).rowcount


def _both() -> Select[*tuple[object, ...]]:
    """Return the question for every box on the map and in the ledger."""
    last = (
        select(_M.box_id, func.max(_M.id).label("line"))
        .where(_M.box_id.is_not(None), _M.kind.in_(_SHELVED))
        .group_by(_M.box_id)
        .subquery()
    )
    line = t.movement.alias("line")
    at = t.place.alias("at")
    inside = (
        select(_R.box_id, func.count(_R.id).label("files"))
        .where(INSIDE, _R.box_id.is_not(None))
        .group_by(_R.box_id)
        .subquery()
    )
    return (
        select(
            _B.id,
            _B.box_no,
            func.coalesce(t.place.c.address, ""),
            func.coalesce(inside.c.files, 0),
            case((line.c.id.is_(None), None), else_=func.coalesce(at.c.address, "")),
            func.coalesce(line.c.item_count, 0),
            func.coalesce(line.c.id, 0),
        )
        .select_from(
            t.box.outerjoin(t.place, t.place.c.id == _B.place_id)
            .outerjoin(inside, inside.c.box_id == _B.id)
            .outerjoin(last, last.c.box_id == _B.id)
            .outerjoin(line, line.c.id == last.c.line)
            .outerjoin(at, at.c.id == line.c.to_place_id)
        )
        .where(_B.withdrawn_at.is_(None), _B.state == "active")
        .order_by(_B.order_key, _B.id)
    )


def boxes(session: Session) -> list[BoxCustody]:
    """Return for every box what the map says of it and what the ledger says (B-09)."""
    rows = session.execute(_both()).all()
    since = _since(session)
    found = []
    for row in rows:
        changed = sum(sign for key, sign in since.get(row[0], ()) if key > row[6])
        found.append(BoxCustody(row[0], row[1], row[2], row[3], row[4], _counted(row, changed)))
    return found


def _counted(row: Sequence[int], changed: int) -> int:
    """Return how many files a box holds by the ledger; an empty box was counted as one piece."""
    listed = row[5] + changed
    return row[3] if row[3] == 0 and listed == 1 else listed


def _since(session: Session) -> dict[int, list[tuple[int, int]]]:
    """Return by box the lines that put a file in (+1) or took one out (-1)."""
    found: dict[int, list[tuple[int, int]]] = {}
    rows = session.execute(
        select(_M.id, _M.from_box_id, _M.to_box_id).where(
            _M.record_id.is_not(None), or_(_M.from_box_id.is_not(None), _M.to_box_id.is_not(None))
        )
    )
    for key, before, after in rows:
        if before is not None:
            found.setdefault(before, []).append((key, -1))
        if after is not None:
            found.setdefault(after, []).append((key, 1))
    return found
