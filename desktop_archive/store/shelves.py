"""Places, and what stands on them: the shelf map in few statements (theme 6)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.inside import INSIDE
from desktop_archive.store.kept import HOLDER_OF_BOX

_P, _B, _R = t.place.c, t.box.c, t.record.c
_STANDS = _B.withdrawn_at.is_(None) & (_B.state == "active")
_PIECE = 500


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of the room: room, zone, range, side, bay or shelf."""

    id: int
    parent_id: int | None
    level: str
    code: str
    name: str
    address: str
    serial: int | None
    kind: str
    position: int
    length_mm: int | None
    height_mm: int | None
    depth_mm: int | None
    retired: bool
    used_mm: int = 0
    box_count: int = 0
    takes: str = ""
    limit_kg: int | None = None
    template: str = ""
    kept_for: str = ""
    kept_from: str = ""
    kept_until: str | None = None


@dataclass(frozen=True, slots=True)
class SpineRow:
    """A box as it stands on its shelf, with what its records are doing (B-17, L-33)."""

    id: int
    serial: int
    box_no: str
    place_id: int | None
    position: int
    thickness_mm: int
    year: int | None
    period: str
    category: str
    order_key: str
    label_due: bool
    count: int
    first: str
    last: str
    secrecy: int
    height_mm: int
    width_mm: int
    kind: str
    posture: str = "standing"
    along_mm: int | None = None
    pile: int | None = None
    full_g: int | None = None
    measured: bool = True
    customer: str = ""
    may_lie: bool = False
    pile_of: int = 1
    on_loan: int = 0
    reading: int = 0
    repair: int = 0
    proposed: int = 0
    due: int = 0
    held: int = 0


_O = t.box.alias("under")
_OWN, _OTHER = (func.coalesce(c.along_mm, c.thickness_mm) for c in (_B, _O.c))
_ON_A_WIDER = (
    select(_O.c.id)
    .where(
        _O.c.place_id == _B.place_id,
        _O.c.pile == _B.pile,
        _O.c.withdrawn_at.is_(None),
        _O.c.state == "active",
        or_(_OTHER > _OWN, and_(_OTHER == _OWN, _O.c.id < _B.id)),
    )
    .correlate(t.box)
    .exists()
)
#: The length a box takes of its shelf; of boxes that lie on each other only the widest counts.
ALONG = case((and_(_B.pile.is_not(None), _ON_A_WIDER), 0), else_=_OWN)
_LOADS = (
    select(
        _B.place_id,
        func.sum(ALONG).label("used"),
        func.count().label("boxes"),
        func.min(_B.order_key).label("lowest"),
    )
    .where(_STANDS, _B.place_id.is_not(None))
    .group_by(_B.place_id)
)
_KEPT = t.reservation.alias("kept")
#: Asked shelf by shelf, so that one side costs no look at every box of the room.
_ON_IT = (t.box.c.place_id == t.place.c.id) & _STANDS
_USED = select(func.coalesce(func.sum(ALONG), 0)).where(_ON_IT).scalar_subquery()
_COUNTED = select(func.count()).select_from(t.box).where(_ON_IT).scalar_subquery()
_PLACES = (
    select(
        _P.id,
        _P.parent_id,
        _P.level,
        _P.code,
        _P.name,
        _P.address,
        _P.serial,
        _P.kind,
        _P.position,
        _P.length_mm,
        _P.height_mm,
        _P.depth_mm,
        _P.retired_on.is_not(None),
        _USED,
        _COUNTED,
        _P.takes,
        _P.limit_kg,
        _P.template,
        func.coalesce(_KEPT.c.holder, ""),
        func.coalesce(_KEPT.c.valid_from, ""),
        _KEPT.c.valid_until,
    )
    .select_from(t.place.outerjoin(_KEPT, (_KEPT.c.place_id == _P.id) & _KEPT.c.ended_on.is_(None)))
    .order_by(_P.position, _P.id)
)
_CLIMB = select(_P.id, _P.parent_id).where(_P.id == bindparam("place")).cte(recursive=True)
_CLIMB = _CLIMB.union_all(select(_P.id, _P.parent_id).where(_P.id == _CLIMB.c.parent_id))
_SINK = select(_P.id).where(_P.parent_id == bindparam("place")).cte(recursive=True)
_SINK = _SINK.union_all(select(_P.id).where(_P.parent_id == _SINK.c.id))
_SPINES = select(
    _B.id,
    _B.serial,
    _B.box_no,
    _B.place_id,
    func.coalesce(_B.place_position, 0),
    _B.thickness_mm,
    _B.year,
    func.coalesce(t.retention.c.code, ""),
    func.coalesce(t.category.c.code, ""),
    _B.order_key,
    _B.label_due,
    _B.record_count,
    _B.first_code,
    _B.last_code,
    _B.highest_secrecy,
    func.coalesce(t.box_type.c.height_mm, 310),
    func.coalesce(t.box_type.c.width_mm, 220),
    func.coalesce(t.box_type.c.container_kind, "box"),
    _B.posture,
    _B.along_mm,
    _B.pile,
    t.box_type.c.full_g,
    func.coalesce(t.box_type.c.measured, True),
    func.coalesce(HOLDER_OF_BOX.c.holder, _B.unit_code),
    func.coalesce(t.box_type.c.may_lie, False),
    func.coalesce(t.box_type.c.pile_of, 1),
).select_from(
    t.box.outerjoin(t.retention, t.retention.c.id == _B.retention_id)
    .outerjoin(t.category, t.category.c.id == _B.category_id)
    .outerjoin(t.box_type, t.box_type.c.id == _B.type_id)
    .outerjoin(HOLDER_OF_BOX, HOLDER_OF_BOX.c.box_id == _B.id)
)
_ON_SHELVES = _SPINES.where(_STANDS, _B.place_id.in_(bindparam("places", expanding=True))).order_by(
    _B.place_position, _B.id
)


def _sum_state(state: str) -> ColumnElement[int]:
    return func.sum(case((_R.state == state, 1), else_=0))


_DOINGS = (
    select(
        _R.box_id,
        _sum_state("on_loan"),
        _sum_state("reading"),
        _sum_state("repair"),
        _sum_state("proposed"),
        func.sum(case((_R.due_on <= bindparam("today"), 1), else_=0)),
    )
    .where(
        _R.box_id.in_(bindparam("boxes", expanding=True)),
        INSIDE,
        or_(_R.state != "in_place", _R.due_on <= bindparam("today")),
    )
    .group_by(_R.box_id)
)
_HELD = (
    select(_R.box_id, func.count(_R.id.distinct()))
    .select_from(
        t.hold.join(t.hold_record, t.hold_record.c.hold_id == t.hold.c.id).join(
            t.record, _R.id == t.hold_record.c.record_id
        )
    )
    .where(t.hold.c.lifted_on.is_(None), _R.box_id.in_(bindparam("boxes", expanding=True)))
    .group_by(_R.box_id)
)


def places(session: Session) -> list[PlaceRow]:
    """Return every place with what stands directly on it, also the retired ones."""
    return [PlaceRow(*row) for row in session.execute(_PLACES)]


def place(session: Session, place_id: int) -> PlaceRow | None:
    """Return one place."""
    row = session.execute(_PLACES.where(_P.id == place_id)).first()
    return None if row is None else PlaceRow(*row)


def around(session: Session, place_id: int, *, below: bool) -> list[PlaceRow]:
    """Return a place with what it stands in, and if wanted with all that stands in it."""
    wanted = [_P.id.in_(select(_CLIMB.c.id))]
    if below:
        wanted.append(_P.id.in_(select(_SINK.c.id)))
    rows = session.execute(_PLACES.where(or_(*wanted)), {"place": place_id})
    return [PlaceRow(*row) for row in rows]


def shelf_by_serial(session: Session, serial: int) -> int | None:
    """Return the shelf with the barcode that was scanned."""
    found = session.execute(select(_P.id).where(_P.serial == serial)).scalar()
    return None if found is None else int(found)


def by_key(session: Session, address_key: str) -> int | None:
    """Return a place by its address, or by one it had before its room was addressed anew."""
    found = session.execute(select(_P.id).where(_P.address_key == address_key)).scalar()
    if found is None:
        former = t.former_address.c
        before = select(former.place_id).where(former.address_key == address_key)
        found = session.execute(before.order_by(former.id.desc())).scalar()
    return None if found is None else int(found)


def spines(session: Session, shelves: Sequence[int], today: str) -> list[SpineRow]:
    """Return the boxes on shelves, from left to right, with what their records are doing."""
    rows = session.execute(_ON_SHELVES, {"places": list(shelves), "today": today}).all()
    ids = [int(row[0]) for row in rows]
    doing = _doings(session, ids, today)
    return [SpineRow(*row, *doing.get(row[0], (0,) * 6)) for row in rows]


def spine(session: Session, box_id: int, today: str) -> SpineRow | None:
    """Return one box as a spine, wherever it stands."""
    row = session.execute(_SPINES.where(_B.id == box_id), {"today": today}).first()
    if row is None:
        return None
    return SpineRow(*row, *_doings(session, [box_id], today).get(box_id, (0,) * 6))


def _doings(session: Session, boxes: Sequence[int], today: str) -> dict[int, tuple[int, ...]]:
    """Return by box how many records are out, in repair, due, held and so on."""
    found: dict[int, tuple[int, ...]] = {}
    for start in range(0, len(boxes), _PIECE):
        piece = list(boxes[start : start + _PIECE])
        held = {row[0]: row[1] for row in session.execute(_HELD, {"boxes": piece})}
        for row in session.execute(_DOINGS, {"boxes": piece, "today": today}):
            found[row[0]] = (*row[1:], held.pop(row[0], 0))
        found |= {box_id: (0, 0, 0, 0, 0, count) for box_id, count in held.items()}
    return found


def add_place(session: Session, **values: object) -> int:
    """Add one place."""
    return int(session.execute(t.place.insert().values(**values)).lastrowid)


def retire(session: Session, ids: Sequence[int], day: str, reason: str = "") -> None:
    """Retire places; they are never deleted (B-06)."""
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        session.execute(
            update(t.place).where(_P.id.in_(piece)).values(retired_on=day, retired_reason=reason)
        )


#: How a box is put: its posture, the length it takes if it is not its thickness, its pile.
Put = tuple[str, int | None, int | None]
STANDING: Put = ("standing", None, None)


def stand_at(
    session: Session,
    box_id: int,
    place_id: int | None,
    position: int | None,
    put: Put = STANDING,
) -> None:
    """Put a box on a shelf at a position, making room; open loans learn the new home (B-18)."""
    posture, along, pile = put
    if place_id is not None and position is not None:
        _make_room(session, box_id, place_id, position)
    session.execute(
        update(t.box)
        .where(_B.id == box_id)
        .values(
            place_id=place_id,
            place_position=position,
            posture=posture,
            along_mm=along,
            pile=pile,
        )
    )
    address = session.execute(select(_P.address).where(_P.id == place_id)).scalar() or ""
    session.execute(
        update(t.loan)
        .where(
            t.loan.c.returned_at.is_(None),
            t.loan.c.undone_at.is_(None),
            t.loan.c.record_id.in_(select(_R.id).where(_R.box_id == box_id)),
        )
        .values(home_address=address)
    )


def _make_room(session: Session, box_id: int, place_id: int, position: int) -> None:
    """Move what stands at a position and behind it one further, if anything stands there."""
    others = (_B.place_id == place_id, _B.id != box_id)
    taken = session.execute(select(_B.id).where(*others, _B.place_position == position)).first()
    if taken is not None:
        session.execute(
            update(t.box)
            .where(*others, _B.place_position >= position)
            .values(place_position=_B.place_position + 1)
        )


_FROM, _TO = t.place.alias("from_place"), t.place.alias("to_place")
_M = t.movement.c
_LEDGER = (
    select(
        _M.moved_at,
        _M.kind,
        func.coalesce(_B.box_no, ""),
        func.coalesce(_R.code, ""),
        func.coalesce(_FROM.c.address, ""),
        func.coalesce(_TO.c.address, ""),
        _M.item_count,
        _M.moved_by,
        _M.reason,
    )
    .select_from(
        t.movement.outerjoin(t.box, _B.id == func.coalesce(_M.box_id, _M.to_box_id, _M.from_box_id))
        .outerjoin(t.record, _R.id == _M.record_id)
        .outerjoin(_FROM, _FROM.c.id == _M.from_place_id)
        .outerjoin(_TO, _TO.c.id == _M.to_place_id)
    )
    .order_by(_M.id)
)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of the custody ledger: what moved from where to where, who and why (B-07, B-08)."""

    at: str
    kind: str
    box_no: str
    code: str
    from_address: str
    to_address: str
    count: int
    moved_by: str
    reason: str


def loads(session: Session) -> dict[int, tuple[int, int, str]]:
    """Return by shelf the length taken, how many boxes, and the lowest order key."""
    return {row[0]: (row[1], row[2], row[3]) for row in session.execute(_LOADS)}


def ledger(
    session: Session, *, box_id: int | None = None, record_id: int | None = None
) -> list[LedgerRow]:
    """Return the ledger of a box, of a record with its box, or of everything (B-07, B-08)."""
    statement = _LEDGER
    if record_id is not None:
        mine = select(_R.box_id).where(_R.id == record_id)
        statement = statement.where(or_(_M.record_id == record_id, _M.box_id.in_(mine)))
    if box_id is not None:
        statement = statement.where(
            or_(_M.box_id == box_id, _M.to_box_id == box_id, _M.from_box_id == box_id)
        )
    return [LedgerRow(*row) for row in session.execute(statement)]
