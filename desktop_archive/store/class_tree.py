"""The class tree: how many records stand in each class, year, period and unit."""

from sqlalchemy import func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.queries import LIVE_RECORD

_R = t.record.c


def tree(session: Session) -> list[tuple[int, int, int | None, int | None, str, int]]:
    """Return fonds, class, year, period and unit of all that is shown, with counts (N-07)."""
    columns = (_R.fonds_id, _R.category_id, _R.year, _R.retention_id, _R.unit_code)
    found = session.execute(
        select(*columns, func.count()).where(LIVE_RECORD).group_by(*columns).order_by(*columns)
    )
    return [(row[0], row[1], row[2], row[3], row[4], int(row[5])) for row in found]
