"""Move plans as they are kept: plans, their boxes, and the steps of the scans (B-08, B-18)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, case, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_P, _L, _B = t.move_plan.c, t.move_line.c, t.box.c
_FROM, _TO = t.place.alias("from_place"), t.place.alias("to_place")
_PIECE = 500


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A move plan with how far it is."""

    id: int
    serial: int
    number: str
    purpose: str
    state: str
    order_by: str
    close_gaps: bool
    free_percent: int
    source: str
    target_first_id: int
    target_last_id: int
    made_by: str
    made_at: str
    approved_by: str
    approved_at: str | None
    closed_by: str
    closed_at: str | None
    note: str
    boxes: int
    there: int
    taken: int
    without: int


@dataclass(frozen=True, slots=True)
class LineRow:
    """One box of a plan."""

    id: int
    plan_id: int
    position: int
    box_id: int
    serial: int
    box_no: str
    first: str
    last: str
    count: int
    from_id: int | None
    from_position: int | None
    from_address: str
    to_id: int | None
    to_address: str
    problem: str
    state: str
    taken_at: str | None
    taken_by: str
    taken_step: int | None
    there_at: str | None
    there_by: str
    there_step: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class BoxHere:
    """A box that a scan names, also one that is no longer in the store."""

    id: int
    box_no: str
    state: str
    withdrawn: bool
    address: str


_PLANS: Select[*tuple[object, ...]] = (
    select(
        _P.id,
        _P.serial,
        _P.number,
        _P.purpose,
        _P.state,
        _P.order_by,
        _P.close_gaps,
        _P.free_percent,
        _P.source,
        _P.target_first_id,
        _P.target_last_id,
        _P.made_by,
        _P.made_at,
        _P.approved_by,
        _P.approved_at,
        _P.closed_by,
        _P.closed_at,
        _P.note,
        func.count(_L.id),
        func.coalesce(func.sum(case((_L.state == "there", 1), else_=0)), 0),
        func.coalesce(func.sum(case((_L.state == "taken", 1), else_=0)), 0),
        func.coalesce(func.sum(case((_L.to_place_id.is_(None), 1), else_=0)), 0),
    )
    .select_from(t.move_plan.outerjoin(t.move_line, _L.plan_id == _P.id))
    .group_by(_P.id)
)
_LINES: Select[*tuple[object, ...]] = select(
    _L.id,
    _L.plan_id,
    _L.position,
    _L.box_id,
    _B.serial,
    _B.box_no,
    _B.first_code,
    _B.last_code,
    _B.record_count,
    _L.from_place_id,
    _L.from_position,
    func.coalesce(_FROM.c.address, ""),
    _L.to_place_id,
    func.coalesce(_TO.c.address, ""),
    _L.problem,
    _L.state,
    _L.taken_at,
    _L.taken_by,
    _L.taken_step,
    _L.there_at,
    _L.there_by,
    _L.there_step,
    _L.reason,
).select_from(
    t.move_line.join(t.box, _B.id == _L.box_id)
    .outerjoin(_FROM, _FROM.c.id == _L.from_place_id)
    .outerjoin(_TO, _TO.c.id == _L.to_place_id)
)


def plans(session: Session) -> list[PlanRow]:
    """Return all plans, the newest first."""
    return [PlanRow(*row) for row in session.execute(_PLANS.order_by(_P.id.desc()))]


def plan(session: Session, plan_id: int) -> PlanRow | None:
    """Return one plan."""
    row = session.execute(_PLANS.where(_P.id == plan_id)).first()
    return None if row is None else PlanRow(*row)


def lines(session: Session, plan_id: int) -> list[LineRow]:
    """Return the boxes of a plan in the order one walks."""
    rows = session.execute(_LINES.where(_L.plan_id == plan_id).order_by(_L.position))
    return [LineRow(*row) for row in rows]


def line_of_box(session: Session, plan_id: int, box_id: int) -> LineRow | None:
    """Return what a plan says of a box."""
    row = session.execute(_LINES.where(_L.plan_id == plan_id, _L.box_id == box_id)).first()
    return None if row is None else LineRow(*row)


def on_the_trolley(session: Session, plan_id: int) -> list[LineRow]:
    """Return the boxes that were taken and not yet put down."""
    statement = _LINES.where(_L.plan_id == plan_id, _L.state == "taken").order_by(_L.position)
    return [LineRow(*row) for row in session.execute(statement)]


def last_step(session: Session, plan_id: int) -> int:
    """Return the number of the last scan that counted."""
    row = session.execute(
        select(func.max(_L.taken_step), func.max(_L.there_step)).where(_L.plan_id == plan_id)
    ).one()
    return max(row[0] or 0, row[1] or 0)


def last_line_of(session: Session, plan_id: int, who: str) -> LineRow | None:
    """Return the box that this person scanned last and nobody else since."""
    by = case((_L.there_step.is_not(None), _L.there_by), else_=_L.taken_by)
    step = func.coalesce(_L.there_step, _L.taken_step)
    row = session.execute(
        _LINES.where(
            _L.plan_id == plan_id,
            _L.state.in_(("waiting", "taken", "there")),
            step.is_not(None),
            by == who,
        ).order_by(step.desc())
    ).first()
    return None if row is None else LineRow(*row)


def open_elsewhere(session: Session, plan_id: int, boxes: Sequence[int]) -> tuple[str, str] | None:
    """Return box and plan number of the first of these boxes that another plan carries."""
    for start in range(0, len(boxes), _PIECE):
        row = session.execute(
            select(_B.box_no, _P.number)
            .select_from(
                t.move_line.join(t.move_plan, _P.id == _L.plan_id).join(t.box, _B.id == _L.box_id)
            )
            .where(
                _L.box_id.in_(list(boxes[start : start + _PIECE])),
                _L.plan_id != plan_id,
                _L.state.in_(("waiting", "taken")),
            )
        ).first()
        if row is not None:
            return str(row[0]), str(row[1])
    return None


def off_the_shelf(session: Session) -> set[int]:
    """Return the boxes on any trolley: they leave room where the map still shows them."""
    rows = session.execute(select(_L.box_id).where(_L.state == "taken")).scalars()
    return set(rows)


def add_plan(session: Session, **values: object) -> int:
    """Add a plan."""
    row = t.move_plan.insert().values(made_at=session.at, **values)
    return int(session.execute(row).lastrowid)


def add_lines(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Add the boxes of a plan; all have the same columns."""
    if rows:
        session.execute(t.move_line.insert(), [dict(one) for one in rows])


def change_plan(session: Session, plan_id: int, **values: object) -> None:
    """Change a plan; the trail keeps what stood there."""
    session.execute(update(t.move_plan).where(_P.id == plan_id).values(**values))


def change_line(session: Session, line_id: int, **values: object) -> None:
    """Change what is known of one box of a plan."""
    session.execute(update(t.move_line).where(_L.id == line_id).values(**values))


def leave_waiting(session: Session, plan_id: int, reason: str) -> None:
    """Note of all boxes that still wait that they stay where they are, and why."""
    session.execute(
        update(t.move_line)
        .where(_L.plan_id == plan_id, _L.state == "waiting")
        .values(state="left", reason=reason)
    )


def positions(session: Session, plan_id: int, shelf_id: int) -> list[tuple[int, int]]:
    """Return place in the plan and on the shelf of what was put there, from left to right."""
    rows = session.execute(
        select(_L.position, _B.place_position)
        .select_from(t.move_line.join(t.box, _B.id == _L.box_id))
        .where(
            _L.plan_id == plan_id,
            _L.state == "there",
            _L.to_place_id == shelf_id,
            _B.place_id == shelf_id,
        )
        .order_by(_B.place_position)
    )
    return [(int(row[0]), int(row[1])) for row in rows]


def box_named(session: Session, serial: int | None, texts: Sequence[str]) -> BoxHere | None:
    """Return a box by our code, another system's code or its number, whatever became of it."""
    known = _B.serial == serial if serial is not None else _B.box_no.in_(texts)
    if serial is None:
        known = known | (t.alias.c.code.in_(texts))
    row = session.execute(
        select(
            _B.id,
            _B.box_no,
            _B.state,
            _B.withdrawn_at.is_not(None),
            func.coalesce(t.place.c.address, ""),
        )
        .select_from(
            t.box.outerjoin(t.alias, t.alias.c.box_id == _B.id).outerjoin(
                t.place, t.place.c.id == _B.place_id
            )
        )
        .where(known)
        .order_by(_B.withdrawn_at.is_not(None), _B.state != "active", _B.id)
        .limit(1)
    ).first()
    return None if row is None else BoxHere(*row)
