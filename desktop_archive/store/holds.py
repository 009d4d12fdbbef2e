"""Holds on pieces, boxes and questions; one that stands catches what comes later (D-39)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Text, and_, cast, exists, func, literal, select, update
from sqlalchemy import text as sql

from desktop_archive.rules.reach import ANYBODY, EVERYTHING, Reach
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.store import asking, gate
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.schema.records import LIVE, of_period
from desktop_archive.store.search.conditions import Conditions

_H, _HR, _R = t.hold.c, t.hold_record.c, t.record.c
_PIECE = 500


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold: on what, why, by whose order, until when, and how many records it is on."""

    id: int
    number: str
    strength: str
    reason: str
    authority: str
    review_on: str
    placed_on: str
    placed_by: str
    lifted_on: str | None
    lifted_reason: str
    scope: str
    query: str
    standing: bool
    records: int
    came_later: int
    is_lost: bool = False
    """Stands on a question that nobody understands any more: it catches nothing new."""


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A hold in force on one record, and how the record came under it."""

    hold: HoldRow
    how: str
    since: str


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """That a hold was looked at again: when, until when it is kept on, why, by whom."""

    reviewed_on: str
    kept_until: str
    note: str
    reviewed_by: str


def _counted(*, later: bool) -> ColumnElement[int]:
    condition = (_HR.hold_id == _H.id) & ((_HR.how != "chosen") if later else literal(value=True))
    found = select(func.count()).select_from(t.hold_record).where(condition)
    return found.correlate(t.hold).scalar_subquery()


def _columns() -> tuple[ColumnElement[object], ...]:
    made = {"records", "came_later", "is_lost"}
    names = [name for name in HoldRow.__dataclass_fields__ if name not in made]
    return (*(_H[name] for name in names), _counted(later=False), _counted(later=True))


def rows(session: Session, *, lifted: bool = False) -> list[HoldRow]:
    """Return the holds in force, or those that were lifted, newest first."""
    condition = _H.lifted_on.is_not(None) if lifted else _H.lifted_on.is_(None)
    found = session.execute(select(*_columns()).where(condition).order_by(_H.id.desc()))
    return [_judged(session, HoldRow(*row)) for row in found]


def _judged(session: Session, hold: HoldRow) -> HoldRow:
    """Tell of a standing hold whether its question is still understood."""
    if not hold.standing or hold.lifted_on is not None:
        return hold
    try:
        asking.ask(session, (hold.query,))
    except RefusedError:
        return replace(hold, is_lost=True)
    return hold


def row(session: Session, hold_id: int) -> HoldRow | None:
    """Return one hold, or None when there is none."""
    found = session.execute(select(*_columns()).where(_H.id == hold_id)).first()
    return None if found is None else HoldRow(*found)


def on_record(session: Session, record_id: int) -> list[OnRecord]:
    """Return all holds in force on one record, the newest first."""
    found = session.execute(
        select(*_columns(), _HR.how, _HR.since)
        .select_from(t.hold.join(t.hold_record, _HR.hold_id == _H.id))
        .where(_HR.record_id == record_id, _H.lifted_on.is_(None))
        .order_by(_H.id.desc())
    )
    return [OnRecord(HoldRow(*one[:-2]), one[-2], one[-1]) for one in found]


def records_of(session: Session, hold_id: int) -> list[int]:
    """Return the records that a hold is on, in the order they came under it."""
    found = session.execute(select(_HR.record_id).where(_HR.hold_id == hold_id).order_by(_HR.id))
    return [int(key) for key in found.scalars()]


def boxes_of(session: Session, hold_id: int) -> list[str]:
    """Return the numbers of the boxes that a hold is on."""
    found = session.execute(
        select(func.coalesce(func.nullif(t.box.c.box_no, ""), cast(t.box.c.serial, Text)))
        .join(t.hold_box, t.hold_box.c.box_id == t.box.c.id)
        .where(t.hold_box.c.hold_id == hold_id)
        .order_by(t.box.c.serial)
    )
    return [str(number) for number in found.scalars()]


def boxes_with(session: Session, records: Sequence[int]) -> list[int]:
    """Return the boxes that some records lie in."""
    found: dict[int, None] = {}
    for start in range(0, len(records), _PIECE):
        piece = _R.id.in_(records[start : start + _PIECE])
        boxes = session.execute(select(_R.box_id).where(piece, _R.box_id.is_not(None)).distinct())
        found |= dict.fromkeys(int(key) for key in boxes.scalars())
    return list(found)


def in_boxes(session: Session, boxes: Sequence[int]) -> list[int]:
    """Return what lies in some boxes."""
    found = session.execute(
        select(_R.id)
        .where(_R.box_id.in_(boxes), _R.withdrawn_at.is_(None))
        .order_by(_R.box_id, _R.box_position)
    )
    return [int(key) for key in found.scalars()]


def matching(
    session: Session,
    query: str,
    reach: Reach,
    *,
    among: Sequence[int] | None = None,
    not_under: int = 0,
    waiting: bool = False,
) -> list[int]:
    """Return the records a question finds: all, among some, not yet under a hold, or waiting.

    Raises:
        RefusedError: a word of the question makes no sense.
    """
    asked = asking.ask(session, (query,))
    writer = Conditions(reach, walked=among is not None)
    conditions: list[ColumnElement[bool]] = [LIVE, *(writer.of(part) for part in asked.parts)]  # type: ignore[list-item]
    if not reach.sees_everything:
        conditions.append(gate.visible(_R, reach))
    if asked.asks_for_hidden and not reach.reads_everything:
        conditions.append(gate.readable(_R, reach))
    if waiting:
        conditions.append(and_(of_period("not_running")))
    if not_under:
        under = exists().where(_HR.hold_id == not_under, _HR.record_id == _R.id)
        conditions.append(~under)
    if among is None:
        found = session.execute(select(_R.id).where(*conditions).order_by(_R.id))
        return [int(key) for key in found.scalars()]
    kept: list[int] = []
    for start in range(0, len(among), _PIECE):
        piece = _R.id.in_(among[start : start + _PIECE])
        kept += session.execute(select(_R.id).where(piece, *conditions)).scalars()
    return kept


def place(
    session: Session,
    records: Iterable[int],
    boxes: Sequence[int],
    values: Mapping[str, object],
) -> int:
    """Put a hold on records, and on the boxes they lie in when boxes were meant."""
    hold_id = int(session.execute(t.hold.insert().values(**values)).lastrowid)
    if boxes:
        session.execute(
            t.hold_box.insert(),
            [{"hold_id": hold_id, "box_id": box} for box in dict.fromkeys(boxes)],
        )
    _add(session, hold_id, records, "chosen")
    return hold_id


def lift(session: Session, hold_id: int, day: str, reason: str, who: str) -> bool:
    """Lift a hold; tell whether it was in force."""
    found = session.execute(
        update(t.hold)
        .where(_H.id == hold_id, _H.lifted_on.is_(None))
        .values(lifted_on=day, lifted_reason=reason, lifted_by=who)
    )
    return bool(found.rowcount)


def keep_on(session: Session, hold_id: int, values: Mapping[str, str]) -> None:
    """Note that a hold is still needed, and until when."""
    session.execute(t.hold_review.insert().values(hold_id=hold_id, **values))
    session.execute(update(t.hold).where(_H.id == hold_id).values(review_on=values["kept_until"]))


def reviews(session: Session, hold_id: int) -> list[ReviewRow]:
    """Return when a hold was looked at, newest first."""
    one = t.hold_review.c
    found = session.execute(
        select(one.reviewed_on, one.kept_until, one.note, one.reviewed_by)
        .where(one.hold_id == hold_id)
        .order_by(one.id.desc())
    )
    return [ReviewRow(*row) for row in found]


def catch_touched(session: Session) -> int:
    """Put what the running act touched under the standing holds it answers to.

    The trail of the act tells which records those are, whichever way they were written.
    """
    standing = _standing(session)
    if not standing:
        return 0
    touched = session.execute(
        sql(
            "SELECT DISTINCT rid FROM audit WHERE tbl = 'record' "
            "AND op_id = (SELECT op_id FROM ctx) ORDER BY rid"
        )
    ).scalars()
    return _catch(session, standing, [int(key) for key in touched])


def look_again(session: Session, hold_id: int) -> int:
    """Put everything a standing hold finds now under it; return how many are new."""
    found = [one for one in _standing(session) if one[0] == hold_id]
    return _catch(session, found, None)


def _standing(session: Session) -> list[tuple[int, str, bool]]:
    found = session.execute(
        select(_H.id, _H.query, _H.with_secret).where(_H.standing, _H.lifted_on.is_(None))
    )
    return [(int(one[0]), str(one[1]), bool(one[2])) for one in found]


def _catch(
    session: Session, standing: Sequence[tuple[int, str, bool]], among: Sequence[int] | None
) -> int:
    count = 0
    for hold_id, query, with_secret in standing:
        try:
            reach = EVERYTHING if with_secret else ANYBODY
            new = matching(session, query, reach, among=among, not_under=hold_id)
        except RefusedError:
            # A class or unit it names is called otherwise by now: the list of holds says so.
            continue
        _add(session, hold_id, new, "query")
        count += len(new)
    return count


def _add(session: Session, hold_id: int, records: Iterable[int], how: str) -> None:
    lines = [
        {"hold_id": hold_id, "record_id": key, "how": how, "since": session.at}
        for key in dict.fromkeys(records)
    ]
    if lines:
        session.execute(t.hold_record.insert(), lines)
