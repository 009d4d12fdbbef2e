"""Boxes that stand nowhere, and standing many of them at once (B-16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_B = t.box.c
_STANDS = _B.withdrawn_at.is_(None) & (_B.state == "active")


@dataclass(frozen=True, slots=True)
class LooseBox:
    """A box without a place, with what a shelf needs to know of it."""

    id: int
    order_key: str
    thickness_mm: int
    count: int
    height_mm: int
    width_mm: int
    kind: str


def loose(session: Session) -> list[LooseBox]:
    """Return the boxes that stand nowhere, in order of class and number."""
    rows = session.execute(
        select(
            _B.id,
            _B.order_key,
            _B.thickness_mm,
            _B.record_count,
            func.coalesce(t.box_type.c.height_mm, 310),
            func.coalesce(t.box_type.c.width_mm, 220),
            func.coalesce(t.box_type.c.container_kind, "box"),
        )
        .select_from(t.box.outerjoin(t.box_type, t.box_type.c.id == _B.type_id))
        .where(_STANDS, _B.place_id.is_(None))
        .order_by(_B.order_key, _B.id)
    )
    return [LooseBox(*row) for row in rows]


def highest_keys(session: Session) -> dict[int, str]:
    """Return by shelf the highest key that stands on it."""
    rows = session.execute(
        select(_B.place_id, func.max(_B.order_key))
        .where(_STANDS, _B.place_id.is_not(None))
        .group_by(_B.place_id)
    )
    return {row[0]: row[1] for row in rows}


def last_positions(session: Session) -> dict[int, int]:
    """Return by shelf the last position that is taken."""
    rows = session.execute(
        select(_B.place_id, func.max(func.coalesce(_B.place_position, 0)))
        .where(_B.place_id.is_not(None))
        .group_by(_B.place_id)
    )
    return {row[0]: row[1] for row in rows}


def stand(session: Session, rows: Sequence[dict[str, object]]) -> None:
    """Put boxes on shelves: box, at, position."""
    session.execute(
        update(t.box)
        .where(_B.id == bindparam("box"))
        .values(place_id=bindparam("at"), place_position=bindparam("position")),
        list(rows),
    )
    _tell_loans(session)


def _tell_loans(session: Session) -> None:
    """Let open loans of boxes that had no place learn where they go back (B-18)."""
    home = (
        select(t.place.c.address)
        .join(t.box, _B.place_id == t.place.c.id)
        .join(t.record, t.record.c.box_id == _B.id)
        .where(t.record.c.id == t.loan.c.record_id)
        .scalar_subquery()
    )
    session.execute(
        update(t.loan)
        .where(
            t.loan.c.returned_at.is_(None),
            t.loan.c.undone_at.is_(None),
            t.loan.c.home_address == "",
            home.is_not(None),
        )
        .values(home_address=home)
    )
