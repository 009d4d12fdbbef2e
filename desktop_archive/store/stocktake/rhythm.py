"""What the rhythm of counts goes by: closed stocktakes, and since when the room is kept."""

from sqlalchemy import func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_T = t.stocktake.c


def closed(session: Session) -> list[tuple[str, str]]:
    """Return purpose and moment of every closed stocktake."""
    rows = session.execute(select(_T.purpose, _T.closed_at).where(_T.closed_at.is_not(None)))
    return [(str(row[0]), str(row[1])) for row in rows]


def opened_on(session: Session) -> str:
    """Return the moment of the first act of the room."""
    return str(session.execute(select(func.min(t.operation.c.at))).scalar() or session.at)
