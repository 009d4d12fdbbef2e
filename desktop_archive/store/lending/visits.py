"""Visits: a person at the desk from the first scan to the slip."""

from sqlalchemy import bindparam, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_LEFT_OPEN = (
    select(t.visit.c.id, t.visit.c.started_at)
    .where(t.visit.c.person_id == bindparam("person_id"), t.visit.c.ended_at.is_(None))
    .order_by(t.visit.c.id.desc())
    .limit(1)
)


def left_open(session: Session, person_id: int) -> tuple[int, str] | None:
    """Return the visit of a person that was never ended, with its beginning."""
    row = session.execute(_LEFT_OPEN, {"person_id": person_id}).first()
    return None if row is None else (int(row[0]), row[1])


def start(session: Session, person_id: int) -> int:
    """Open a visit and return its id."""
    values = {"person_id": person_id, "started_at": session.at}
    return int(session.execute(t.visit.insert().values(**values)).lastrowid)


def end(session: Session, visit_id: int) -> None:
    """Close a visit."""
    session.execute(update(t.visit).where(t.visit.c.id == visit_id).values(ended_at=session.at))
