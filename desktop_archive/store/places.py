"""The register of places: measures, templates and former addresses, and who they are kept for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select, update

from desktop_archive.rules.shelves import ShelfAddress
from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.kept import HOLDER_OF_BOX

_P, _B, _R, _V = t.place.c, t.box.c, t.record.c, t.reservation.c
_STANDS = _B.withdrawn_at.is_(None) & (_B.state == "active")
_PIECE = 500
#: Elements of description that name whose papers a record holds (C-16 to C-34).
_WHOSE = ("customer_name", "room_no", "business_owner")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A shelf as the register of places lists it, also when it is retired."""

    id: int
    address: str
    serial: int | None
    kind: str
    length_mm: int | None
    height_mm: int | None
    depth_mm: int | None
    limit_kg: int | None
    takes: str
    retired_on: str
    retired_reason: str
    boxes: int
    room_id: int = 0


@dataclass(frozen=True, slots=True)
class ReservationRow:
    """A box or place that is kept for somebody (B-13)."""

    id: int
    place_id: int | None
    box_id: int | None
    what: str
    holder_kind: str
    holder: str
    person: str
    reason: str
    valid_from: str
    valid_until: str
    placed_by: str
    ended_on: str
    ended_reason: str


_COUNTS = (
    select(_B.place_id, func.count().label("boxes"))
    .where(_STANDS, _B.place_id.is_not(None))
    .group_by(_B.place_id)
    .subquery()
)
_REGISTER = (
    select(
        _P.id,
        _P.address,
        _P.serial,
        _P.kind,
        _P.length_mm,
        _P.height_mm,
        _P.depth_mm,
        _P.limit_kg,
        _P.takes,
        func.coalesce(_P.retired_on, ""),
        _P.retired_reason,
        func.coalesce(_COUNTS.c.boxes, 0),
    )
    .select_from(t.place.outerjoin(_COUNTS, _COUNTS.c.place_id == _P.id))
    .where(_P.level == "shelf")
)
_RESERVATIONS = (
    select(
        _V.id,
        _V.place_id,
        _V.box_id,
        func.coalesce(_P.address, _B.box_no, ""),
        _V.holder_kind,
        _V.holder,
        t.person.c.name,
        _V.reason,
        _V.valid_from,
        func.coalesce(_V.valid_until, ""),
        _V.placed_by,
        func.coalesce(_V.ended_on, ""),
        _V.ended_reason,
    )
    .select_from(
        t.reservation.join(t.person, t.person.c.id == _V.person_id)
        .outerjoin(t.place, _P.id == _V.place_id)
        .outerjoin(t.box, _B.id == _V.box_id)
    )
    .order_by(_V.ended_on.is_not(None), _V.id.desc())
)


def register(session: Session) -> list[RegisterRow]:
    """Return every shelf there is or was."""
    return [RegisterRow(*row) for row in session.execute(_REGISTER)]


def weights(session: Session, place_id: int | None = None) -> dict[int, int]:
    """Return by shelf what its boxes weigh when full; a shelf with one unknown is left out."""
    statement = (
        select(_B.place_id, func.sum(t.box_type.c.full_g))
        .select_from(t.box.outerjoin(t.box_type, t.box_type.c.id == _B.type_id))
        .where(_STANDS, _B.place_id.is_not(None))
        .group_by(_B.place_id)
        .having(func.count() == func.count(t.box_type.c.full_g))
    )
    if place_id is not None:
        statement = statement.where(_B.place_id == place_id)
    return {int(row[0]): int(row[1]) for row in session.execute(statement)}


def extent_of(session: Session, place_id: int) -> tuple[int, int]:
    """Return how high and how deep what stands on a shelf is; a pile is as high as its boxes."""
    kind = t.box_type.c
    lies, turned = _B.posture == "lying", _B.posture == "turned"
    high = case((lies, _B.thickness_mm), else_=func.coalesce(kind.height_mm, 0))
    deep = case(
        (lies, func.coalesce(kind.height_mm, 0)),
        (turned, _B.thickness_mm),
        else_=func.coalesce(kind.width_mm, 0),
    )
    rows = session.execute(
        select(func.sum(high), func.max(deep))
        .select_from(t.box.outerjoin(t.box_type, kind.id == _B.type_id))
        .where(_STANDS, _B.place_id == place_id)
        .group_by(func.coalesce(_B.pile, -_B.id))
    ).all()
    return (
        max((int(row[0]) for row in rows), default=0),
        max((int(row[1]) for row in rows), default=0),
    )


def change(session: Session, ids: Sequence[int], values: Mapping[str, object]) -> None:
    """Change what is known of places."""
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        session.execute(update(t.place).where(_P.id.in_(piece)).values(**values))


def reopen(session: Session, ids: Sequence[int]) -> int:
    """Use places again that were given up; return how many those were."""
    changed = 0
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        changed += session.execute(
            update(t.place)
            .where(_P.id.in_(piece), _P.retired_on.is_not(None))
            .values(retired_on=None, retired_reason="")
        ).rowcount
    return changed


# --- the tree ----------------------------------------------------------------------------------


def bare(code: str) -> str:
    """Return a code as steps are compared: 3 and 03 are the same range."""
    return code.lstrip("0") or code if code.isascii() and code.isdigit() else code


def holders(session: Session) -> dict[tuple[int, str, str], int]:
    """Return what shelves stand in, by what it stands in itself, its level and its code."""
    rows = session.execute(
        select(_P.id, _P.parent_id, _P.level, _P.code).where(_P.level != "shelf").order_by(_P.id)
    )
    return {(int(row[1] or 0), str(row[2]), bare(row[3])): int(row[0]) for row in rows}


def steps(session: Session, room_id: int | None = None) -> dict[ShelfAddress, int]:
    """Return every shelf, retired ones too, by its steps; of one room if it is named."""
    rows = {row[0]: row for row in session.execute(select(_P.id, _P.parent_id, _P.level, _P.code))}
    found: dict[ShelfAddress, int] = {}
    for key, parent, level, code in rows.values():
        if level != "shelf":
            continue
        path, here, top = {"shelf": bare(code)}, parent, parent
        while here is not None:
            top, here, above, code_above = rows[here]
            path[above] = bare(code_above)
        if room_id in (None, top) and "room" in path:
            found[ShelfAddress(**path)] = int(key)
    return found


def templates(session: Session) -> dict[str, str]:
    """Return by the code of a room how it is addressed."""
    rows = session.execute(select(_P.code, _P.template).where(_P.level == "room"))
    return {str(code): str(template) for code, template in rows}


# --- addresses ---------------------------------------------------------------------------------


def keys(session: Session) -> dict[str, int]:
    """Return every address in use or once in use, as it is compared, with its place."""
    former = t.former_address.c
    found = {
        str(key): int(place_id)
        for key, place_id in session.execute(select(former.address_key, former.place_id))
    }
    now = session.execute(select(_P.address_key, _P.id))
    return found | {str(key): int(place_id) for key, place_id in now}


def readdress(
    session: Session, changes: Sequence[tuple[int, str, str, str, str]], day: str
) -> None:
    """Give shelves new addresses (id, old, old key, new, new key); the old ones are kept."""
    session.execute(
        t.former_address.insert(),
        [
            {"place_id": one[0], "address": one[1], "address_key": one[2], "until": day}
            for one in changes
        ],
    )
    if {one[2] for one in changes} & {one[4] for one in changes}:
        # Two shelves may trade addresses, and no address stands twice even for a moment.
        session.execute(
            update(t.place).where(_P.id == bindparam("one")).values(address_key=bindparam("key")),
            [{"one": one[0], "key": f"readdressing:{one[0]}"} for one in changes],
        )
    session.execute(
        update(t.place)
        .where(_P.id == bindparam("one"))
        .values(address=bindparam("said"), address_key=bindparam("key")),
        [{"one": one[0], "said": one[3], "key": one[4]} for one in changes],
    )
    _tell_loans(session, [(one[0], one[3]) for one in changes])


def _tell_loans(session: Session, places: Sequence[tuple[int, str]]) -> None:
    """Let open loans know the new address of where they go back to (B-18)."""
    loan = t.loan.c
    is_open = and_(loan.returned_at.is_(None), loan.undone_at.is_(None))
    said = dict(places)
    rows = session.execute(
        select(loan.id, _B.place_id)
        .select_from(t.loan.join(t.record, _R.id == loan.record_id).join(t.box, _B.id == _R.box_id))
        .where(is_open, _B.place_id.in_(dialect.among([one for one, _ in places])))
    ).all()
    if rows:
        session.execute(
            update(t.loan)
            .where(loan.id == bindparam("one"))
            .values(home_address=bindparam("said")),
            [{"one": row[0], "said": said[row[1]]} for row in rows],
        )


# --- kept for ----------------------------------------------------------------------------------


def reservations(session: Session) -> list[ReservationRow]:
    """Return what is or was kept for whom, what is in force first (B-13)."""
    return [ReservationRow(*row) for row in session.execute(_RESERVATIONS)]


def holder_of_box(session: Session, box_id: int, today: str) -> str:
    """Return for whom a box is kept on a day."""
    kept = HOLDER_OF_BOX.c
    mine = select(kept.holder).where(kept.box_id == box_id)
    return str(session.execute(mine, {"today": today}).scalar() or "")


def not_ended(
    session: Session, *, places: Sequence[int] = (), box_id: int | None = None
) -> list[ReservationRow]:
    """Return the reservations of places or of a box that nobody ended, run out or not."""
    which = _V.place_id.in_(dialect.among(list(places))) if places else _V.box_id == box_id
    rows = session.execute(_RESERVATIONS.where(which, _V.ended_on.is_(None)))
    return [ReservationRow(*row) for row in rows]


def reserve(session: Session, **values: object) -> int:
    """Keep a box or place for somebody."""
    row = t.reservation.insert().values(made_at=session.at, **values)
    return int(session.execute(row).lastrowid)


def end_reservation(session: Session, reservation_id: int, day: str, reason: str) -> None:
    """End a reservation; it stays in the register."""
    session.execute(
        update(t.reservation)
        .where(_V.id == reservation_id)
        .values(ended_on=day, ended_reason=reason)
    )


def unit_code(session: Session, name: str) -> str:
    """Return what the boxes of a unit carry: its code, or its name if it has none."""
    unit = t.unit.c
    code = session.execute(select(unit.code).where(unit.name == name)).scalar()
    return str(code or name)


def foreign_boxes(session: Session, places: Sequence[int], holder: str, today: str) -> list[str]:
    """Return the boxes on these places that belong to somebody else than the holder."""
    mine = select(HOLDER_OF_BOX.c.box_id).where(HOLDER_OF_BOX.c.holder == holder)
    rows = session.execute(
        select(_B.box_no)
        .where(
            _STANDS,
            _B.place_id.in_(dialect.among(list(places))),
            _B.unit_code != holder,
            _B.id.not_in(mine),
        )
        .order_by(_B.order_key),
        {"today": today},
    )
    return [str(row[0]) for row in rows]


def papers_of(session: Session, records: Sequence[int], holder: str) -> set[int]:
    """Return which of these records are papers of a customer, household or unit (B-13, N-12)."""
    told = t.description.c
    said = select(told.record_id).where(told.field.in_(_WHOSE), told.value == holder)
    named: ColumnElement[bool] = or_(
        _R.external_id == holder,
        _R.unit_code == holder,
        _R.title.startswith(holder, autoescape=True),
        _R.id.in_(said),
    )
    rows = session.execute(select(_R.id).where(_R.id.in_(dialect.among(list(records))), named))
    return {int(row[0]) for row in rows}
