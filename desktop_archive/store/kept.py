"""What is kept for whom on a day (B-13)."""

from sqlalchemy import BindParameter, ColumnElement, bindparam, or_, select

from desktop_archive.store import tables as t

_V = t.reservation.c
#: The day as `2026-03-17`; empty when every reservation that nobody ended counts.
DAY: BindParameter[str] = bindparam("today")
HOLDS: ColumnElement[bool] = _V.ended_on.is_(None) & or_(
    DAY == "",
    (_V.valid_from <= DAY) & or_(_V.valid_until.is_(None), _V.valid_until >= DAY),
)
"""A reservation that is in force."""
HOLDER_OF_BOX = select(_V.box_id, _V.holder).where(HOLDS, _V.box_id.is_not(None)).subquery()
"""For whom boxes are kept."""
