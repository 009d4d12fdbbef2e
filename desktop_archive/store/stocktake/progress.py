"""How far a stocktake is, whoever counted: cheap enough to be told after every scan."""

from sqlalchemy import BindParameter, and_, bindparam, func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_N, _C = t.stocktake_line.c, t.stocktake_scan.c
_ID: BindParameter[int] = bindparam("stocktake_id")
_TO_FIND = _N.state == "in_place"
_SEEN = and_(_C.line_id == _N.id, _C.counts, _C.struck_at.is_(None))

_NEW = (
    select(func.count(_N.id), func.max(_C.id))
    .select_from(
        t.stocktake_scan.outerjoin(t.stocktake_line, and_(_N.id == _C.line_id, _C.counts, _TO_FIND))
    )
    .where(_C.stocktake_id == _ID, _C.id > bindparam("after"))
)
_STRUCK = (
    select(func.count())
    .select_from(t.stocktake_scan.join(t.stocktake_line, _N.id == _C.line_id))
    .where(_C.stocktake_id == _ID, _C.struck_at.is_not(None), _C.counts, _TO_FIND)
)
_ON_SHELF = (
    select(func.count(), func.count(_C.id))
    .select_from(t.stocktake_line.outerjoin(t.stocktake_scan, _SEEN))
    .where(_N.stocktake_id == _ID, _N.place_id == bindparam("place_id"), _TO_FIND)
)


def seen_after(session: Session, stocktake_id: int, after: int) -> tuple[int, int]:
    """Return how many pieces were seen by scans after one, and the number of the last scan."""
    row = session.execute(_NEW, {"stocktake_id": stocktake_id, "after": after}).one()
    return int(row[0]), int(row[1] or after)


def seen_and_struck(session: Session, stocktake_id: int) -> int:
    """Return how many scans that had seen a piece were taken back."""
    return int(session.execute(_STRUCK, {"stocktake_id": stocktake_id}).scalar_one())


def shelf_progress(session: Session, stocktake_id: int, place_id: int) -> tuple[int, int]:
    """Return how many pieces are to be found on a shelf, and how many were."""
    row = session.execute(_ON_SHELF, {"stocktake_id": stocktake_id, "place_id": place_id}).one()
    return int(row[0]), int(row[1])
