"""The space of the store: what lies in piles, what came in by year, what will be destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, and_, func, select

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.kept import HOLDER_OF_BOX

_B, _R, _M, _P = t.box.c, t.record.c, t.movement.c, t.place.c
_STANDS = _B.withdrawn_at.is_(None) & (_B.state == "active")
#: Movements that bring nothing new: a list taken in, a step taken back.
_NOT_NEW = ("import", "undo")


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """How much came in one year in one class, in millimetres."""

    year: int
    category: str
    mm: int
    boxes: int


def piled_shelves(session: Session) -> list[int]:
    """Return the shelves where boxes lie on each other."""
    rows = session.execute(select(_B.place_id).where(_STANDS, _B.pile.is_not(None)).distinct())
    return [int(row[0]) for row in rows if row[0] is not None]


def waiting(session: Session, type_id: int, holder: str, today: str) -> list[tuple[int, str]]:
    """Return the boxes of a kind that stand nowhere, in order of class and number (B-05).

    If somebody is named, only the boxes of that customer, household or unit (B-13).
    """
    statement = select(_B.id, _B.box_no).where(
        _STANDS, _B.place_id.is_(None), _B.type_id == type_id
    )
    if holder:
        kept = HOLDER_OF_BOX.c
        statement = statement.select_from(
            t.box.outerjoin(HOLDER_OF_BOX, kept.box_id == _B.id)
        ).where(func.coalesce(kept.holder, _B.unit_code) == holder)
    rows = session.execute(statement.order_by(_B.order_key, _B.id), {"today": today})
    return [(int(row[0]), str(row[1])) for row in rows]


def entered(session: Session, shelves: Sequence[int] | None) -> list[IntakeRow]:
    """Return what entered the store by year and class, from the ledger of entries (B-07).

    A box counts once, in the year it was first shelved; what a list only told does not count.
    """
    first = (
        select(_M.box_id, func.min(_M.moved_at).label("at"))
        .where(_M.kind == "shelve", _M.box_id.is_not(None), _M.reason.not_in(_NOT_NEW))
        .group_by(_M.box_id)
        .subquery()
    )
    year = func.substr(first.c.at, 1, 4)
    statement = (
        select(
            year,
            func.coalesce(t.category.c.code, ""),
            func.sum(_B.thickness_mm),
            func.count(),
        )
        .select_from(
            first.join(t.box, _B.id == first.c.box_id).outerjoin(
                t.category, t.category.c.id == _B.category_id
            )
        )
        .where(_B.withdrawn_at.is_(None))
        .group_by(year, t.category.c.code)
    )
    return _intake(session, statement, shelves)


def formed(session: Session, shelves: Sequence[int] | None) -> list[IntakeRow]:
    """Return what stands in the store by the year its records were formed in, and class."""
    statement = (
        select(
            _B.year,
            func.coalesce(t.category.c.code, ""),
            func.sum(_B.thickness_mm),
            func.count(),
        )
        .select_from(t.box.outerjoin(t.category, t.category.c.id == _B.category_id))
        .where(_STANDS, _B.year.is_not(None), _B.place_id.is_not(None))
        .group_by(_B.year, t.category.c.code)
    )
    return _intake(session, statement, shelves)


def _intake(
    session: Session, statement: Select[*tuple[object, ...]], shelves: Sequence[int] | None
) -> list[IntakeRow]:
    if shelves is not None:
        statement = statement.where(_B.place_id.in_(dialect.among(list(shelves))))
    rows = session.execute(statement).all()
    return [IntakeRow(int(str(row[0])), str(row[1]), int(row[2]), int(row[3])) for row in rows]


def going(session: Session, shelves: Sequence[int] | None) -> dict[int, int]:
    """Return by year the millimetres of boxes whose last record falls due in it.

    A box with a record that is permanent, not running yet or held frees nothing.
    """
    held = (
        select(t.hold_record.c.record_id)
        .join(t.hold, t.hold.c.id == t.hold_record.c.hold_id)
        .where(t.hold.c.lifted_on.is_(None))
    )
    inside = and_(
        _R.box_id == _B.id,
        _R.withdrawn_at.is_(None),
        _R.state.not_in(("destroyed", "transferred")),
    )
    bound = select(_R.box_id).where(_R.id.in_(held), _R.box_id.is_not(None))
    statement = (
        select(_B.thickness_mm, func.max(_R.due_on))
        .select_from(t.box.join(t.record, inside))
        .where(_STANDS, _B.place_id.is_not(None), _B.id.not_in(bound))
        .group_by(_B.id)
        .having(func.count() == func.count(_R.due_on))
    )
    if shelves is not None:
        statement = statement.where(_B.place_id.in_(dialect.among(list(shelves))))
    found: dict[int, int] = {}
    for thickness, due in session.execute(statement):
        year = int(str(due)[:4])
        found[year] = found.get(year, 0) + int(thickness)
    return found
