"""Lists that a person keeps under a name."""

from sqlalchemy import func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_V = t.saved_view.c


def of_account(session: Session, account_id: int) -> list[tuple[int, str, str, str]]:
    """Return the saved views of somebody in their order: id, name, query, columns."""
    rows = session.execute(
        select(_V.id, _V.name, _V.query, _V.columns)
        .where(_V.account_id == account_id, _V.removed_at.is_(None))
        .order_by(_V.position, _V.id)
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def save(session: Session, account_id: int, name: str, query: str, columns: str) -> int:
    """Keep a list under a name, in place of the one that has it, and return its id."""
    values = {"query": query, "columns": columns, "saved_at": session.at}
    mine = (_V.account_id == account_id, _V.removed_at.is_(None))
    known = session.execute(select(_V.id).where(*mine, _V.name == name)).scalar()
    if known is not None:
        session.execute(update(t.saved_view).where(_V.id == known).values(**values))
        return int(known)
    last = session.execute(select(func.max(_V.position)).where(*mine)).scalar()
    new = {"account_id": account_id, "name": name, "position": int(last or 0) + 1, **values}
    return int(session.execute(t.saved_view.insert().values(**new)).lastrowid)


def remove(session: Session, account_id: int, view_id: int) -> bool:
    """Take a saved view away; the trail keeps it. Tell whether it was there."""
    found = session.execute(
        update(t.saved_view)
        .where(_V.id == view_id, _V.account_id == account_id, _V.removed_at.is_(None))
        .values(removed_at=session.at)
    )
    return bool(found.rowcount)
