"""Whether the running act touched what is not there for whoever does it (R-16).

The trail of the act tells what that is, whichever way and by whichever desk it was written.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, not_, select

from desktop_archive.rules.reach import Reach
from desktop_archive.store import audit, gate
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.row_names import NAMED

_MINE = t.audit.c.op_id == select(t.ctx.c.op_id).scalar_subquery()


def went_beyond(session: Session) -> bool:
    """Tell whether a record, what hangs on one, or a box of nothing but others was written to."""
    if session.reach.units is None:
        return False
    reach = replace(session.reach, hides=False)
    names = session.execute(select(t.audit.c.tbl).where(_MINE).distinct()).scalars().all()
    asked = (question for name in names for question in _questions(name, reach))
    return any(session.execute(one).first() is not None for one in asked) or _took_over(session)


def first(session: Session) -> tuple[str, int] | None:
    """Return what the running act wrote to first, of what has a name of its own (X-14)."""
    mine = select(t.audit.c.tbl, t.audit.c.rid).where(
        _MINE, t.audit.c.tbl.in_(NAMED.keys() - {"event"})
    )
    found = session.execute(mine.order_by(t.audit.c.seq).limit(1)).first()
    return None if found is None else (str(found[0]), int(found[1]))


def _questions(name: str, reach: Reach) -> Iterator[Select[*tuple[Any, ...]]]:
    """Return what is asked of a table: which touched rows belong to others."""
    table = t.METADATA.tables[name]
    rows = select(t.audit.c.rid).where(_MINE, t.audit.c.tbl == name)
    for column, target in _pointers(table):
        beyond = _strange(column, reach) if target == "record" else _foreign(column, reach)
        yield select(column).where(table.c.id.in_(rows), beyond).limit(1)


def _pointers(table: Table) -> Iterator[tuple[ColumnElement[int], str]]:
    """Return the columns of a table that name a record or a box: its own, or another's."""
    if table in (t.record, t.box):
        yield table.c.id, table.name
        return
    for column in table.columns:
        for key in column.foreign_keys:
            if key.column.table in (t.record, t.box):
                yield column, key.column.table.name


def _strange(record_id: ColumnElement[int], reach: Reach) -> ColumnElement[bool]:
    """Return the condition that a record is not there for somebody."""
    one = t.record.alias("one")
    seen = select(one.c.id).where(one.c.id == record_id, gate.visible(one.c, reach))
    return record_id.is_not(None) & not_(exists(seen))


def _foreign(box_id: ColumnElement[int], reach: Reach) -> ColumnElement[bool]:
    """Return the condition that there are records in a box, and none of them for somebody."""
    one, any_ = t.record.alias("one"), t.record.alias("any_one")
    seen = select(one.c.id).where(one.c.box_id == box_id, gate.visible(one.c, reach))
    return exists(select(any_.c.id).where(any_.c.box_id == box_id)) & not_(exists(seen))


def _took_over(session: Session) -> bool:
    """Tell whether a record that was another unit's became one's own."""
    units = session.reach.units or frozenset()
    codes = set(
        session.execute(select(t.unit.c.code).where(t.unit.c.id.in_(sorted(units)))).scalars()
    )
    was = select(t.audit.c.old).where(_MINE, t.audit.c.tbl == "record", t.audit.c.op == "update")
    columns = audit.layouts_of(session.connection)["record"][-1].columns
    for old in session.execute(was).scalars():
        before = audit.by_column(columns, old)
        by_code = before["unit_id"] is None and before["unit_code"] in codes
        if before["unit_id"] not in units and not by_code:
            return True
    return False
