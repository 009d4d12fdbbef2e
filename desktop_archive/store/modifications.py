"""Changes of what was stored already, for the modification ledger (X-13, F-47)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from desktop_archive.store import audit
from desktop_archive.store import tables as t
from desktop_archive.store.act_log import LogFilter
from desktop_archive.store.database import Session

#: The stored description: files and items, their further elements, the contents of files.
TABLES = ("record", "description", "file_item")
_FACTS = ("seq", "op_id", "actor", "at", "tbl", "rid", "action", "reason")


@dataclass(frozen=True, slots=True)
class Change:
    """One changed row with its values by column; none where the reader may not see them."""

    seq: int
    op_id: str
    actor: str
    at: str
    tbl: str
    rid: int
    action: str
    reason: str
    old: Mapping[str, object]
    new: Mapping[str, object]


def between(session: Session, wanted: LogFilter, most: int) -> list[Change]:
    """Return changes of a span, newest first; what was new then is no change."""
    layouts = audit.layouts_of(session.connection)
    a, o = t.audit.c, t.operation.c
    query = (
        select(a.seq, a.op_id, a.actor, a.at, a.tbl, a.rid, o.action, o.reason, a.old, a.new)
        .join(t.operation, o.op_id == a.op_id)
        .where(a.op == "update", a.tbl.in_(TABLES), a.at >= wanted.first, a.at <= wanted.last)
        .order_by(a.seq.desc())
        .limit(most)
    )
    if wanted.actor:
        query = query.where(a.actor == wanted.actor)
    found = []
    for row in session.execute(query):
        known = [one for one in layouts[row.tbl] if one.since <= row.seq]
        columns = known[-1].columns
        facts = {name: getattr(row, name) for name in _FACTS}
        images = [audit.by_column(columns, image) for image in (row.old, row.new)]
        found.append(Change(**facts, old=images[0], new=images[1]))
    return found


def records_of(session: Session, table: str, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return for each changed row the record it is of: its code, and the field where it is one."""
    if table == "record":
        query = select(t.record.c.id, t.record.c.code, t.record.c.id.is_(None))
    elif table == "description":
        d = t.description
        query = select(d.c.id, t.record.c.code, d.c.field).join(
            t.record, t.record.c.id == d.c.record_id
        )
    else:
        i = t.file_item
        query = select(i.c.id, t.record.c.code, t.record.c.id.is_(None)).join(
            t.record, t.record.c.id == i.c.item_id
        )
    key = query.selected_columns[0]
    rows = session.execute(query.where(key.in_(ids)))
    return {row[0]: (row[1], row[2] if table == "description" else "") for row in rows}
