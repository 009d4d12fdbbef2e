"""What the map asks besides shelves and spines: plan, when boxes fall due, cards, last moves."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, case, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.inside import INSIDE

_P, _R, _M = t.place.c, t.record.c, t.movement.c
_PIECE = 500


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a range stands in its room, in millimetres; None where nobody measured."""

    x_mm: int | None
    y_mm: int | None
    length_mm: int | None
    depth_mm: int | None
    fixed: bool


@dataclass(frozen=True, slots=True)
class ExpiryRow:
    """When what lies in a box falls due: the last day, and how much has none (M-10, B-17)."""

    last: str
    permanent: int
    unknown: int


@dataclass(frozen=True, slots=True)
class CardRow:
    """A substitute card that stands in a box or in its slot (L-11, B-17)."""

    serial: int | None
    due_on: str
    borrower: str
    code: str


@dataclass(frozen=True, slots=True)
class LastMove:
    """The newest line of the ledger of a box (B-07)."""

    at: str
    kind: str
    from_address: str
    to_address: str
    by: str


@dataclass(frozen=True, slots=True)
class FixtureRow:
    """Something on the plan of a room, as it is stored."""

    id: int
    room_id: int
    kind: str
    name: str
    wall: str
    along: int
    down: int


_F = t.fixture.c
_FIXTURES = (
    select(_F.id, _F.room_id, _F.kind, _F.name, _F.wall, _F.along, _F.down)
    .where(_F.removed_on.is_(None))
    .order_by(_F.room_id, _F.id)
)
_EXPIRY = (
    select(
        _R.box_id,
        func.coalesce(func.max(_R.due_on), ""),
        func.sum(case((_R.period_state == "permanent", 1), else_=0)),
        func.sum(case((_R.due_on.is_(None) & (_R.period_state != "permanent"), 1), else_=0)),
    )
    .where(_R.box_id.in_(bindparam("boxes", expanding=True)), INSIDE)
    .group_by(_R.box_id)
)
_CARDS = (
    select(func.max(t.card.c.serial), t.loan.c.due_on, func.coalesce(t.person.c.name, ""), _R.code)
    .select_from(
        t.loan.join(t.record, _R.id == t.loan.c.record_id)
        .outerjoin(t.person, t.person.c.id == t.loan.c.person_id)
        .outerjoin(t.card, (t.card.c.loan_id == t.loan.c.id) & t.card.c.void_at.is_(None))
    )
    .where(
        _R.box_id == bindparam("box"),
        t.loan.c.returned_at.is_(None),
        t.loan.c.undone_at.is_(None),
    )
    .group_by(t.loan.c.id)
    .order_by(t.loan.c.due_on, t.loan.c.id)
)
_FROM, _TO = t.place.alias("came_from"), t.place.alias("went_to")
_LAST = (
    select(
        _M.moved_at,
        _M.kind,
        func.coalesce(_FROM.c.address, ""),
        func.coalesce(_TO.c.address, ""),
        _M.moved_by,
    )
    .select_from(
        t.movement.outerjoin(_FROM, _FROM.c.id == _M.from_place_id).outerjoin(
            _TO, _TO.c.id == _M.to_place_id
        )
    )
    .where(_M.box_id == bindparam("box"), _M.kind.in_(("shelve", "move")))
    .order_by(_M.id.desc())
    .limit(1)
)
_SPOTS = select(_P.id, _P.x_mm, _P.y_mm, _P.length_mm, _P.depth_mm, _P.fixed).where(
    _P.level == "range"
)


def spots(session: Session) -> dict[int, Spot]:
    """Return by range where it stands in its room."""
    return {row[0]: Spot(*row[1:]) for row in session.execute(_SPOTS)}


def expiries(session: Session, boxes: Sequence[int]) -> dict[int, ExpiryRow]:
    """Return by box when what lies in it falls due."""
    found: dict[int, ExpiryRow] = {}
    for start in range(0, len(boxes), _PIECE):
        piece = list(boxes[start : start + _PIECE])
        rows = session.execute(_EXPIRY, {"boxes": piece})
        found |= {row[0]: ExpiryRow(*row[1:]) for row in rows}
    return found


def cards(session: Session, box_id: int) -> list[CardRow]:
    """Return the cards of what is out of a box, the soonest due first."""
    return [CardRow(*row) for row in session.execute(_CARDS, {"box": box_id})]


def last_move(session: Session, box_id: int) -> LastMove | None:
    """Return how a box came to where it stands."""
    row = session.execute(_LAST, {"box": box_id}).first()
    return None if row is None else LastMove(*row)


def fixtures(session: Session) -> list[FixtureRow]:
    """Return what stands on the plans besides ranges."""
    return [FixtureRow(*row) for row in session.execute(_FIXTURES)]


def put_fixture(session: Session, fixture_id: int | None, **values: object) -> int:
    """Put something on a plan, or elsewhere on it."""
    if fixture_id is None:
        return int(session.execute(t.fixture.insert().values(**values)).lastrowid)
    session.execute(update(t.fixture).where(_F.id == fixture_id).values(**values))
    return fixture_id
