"""What an import overwrote, read back from the trail so that it can be put back."""

from dataclasses import dataclass

from sqlalchemy import func, select

from desktop_archive.store import audit
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

#: What an import may overwrite in a record.
_FIELDS = (
    "title", "year", "creator", "document_no", "date_text", "date_from", "date_to", "secrecy",
    "pages", "quantity", "note", "place_text", "series", "trigger_date", "retention_id",
    "trigger", "start_rule", "period_state", "runs_from", "due_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Overwritten:
    """A record with what it said before an import; touched when it was changed again since."""

    record_id: int
    before: dict[str, object]
    is_touched: bool


def overwritten(session: Session, batch_id: int) -> list[Overwritten]:
    """Return the records whose description an import replaced."""
    op_id = session.execute(
        select(t.audit.c.op_id)
        .where(t.audit.c.tbl == "import_batch", t.audit.c.rid == batch_id)
        .where(t.audit.c.op == "insert")
    ).scalar()
    if op_id is None:
        return []
    rows = session.execute(
        select(t.audit.c.rid, func.max(t.audit.c.seq))
        .join(t.record, t.record.c.id == t.audit.c.rid)
        .where(t.audit.c.op_id == op_id, t.audit.c.tbl == "record", t.audit.c.op == "update")
        .where(func.coalesce(t.record.c.batch_id, 0) != batch_id)
        .group_by(t.audit.c.rid)
        .order_by(t.audit.c.rid)
    ).all()
    return [_before(session, int(record_id), str(op_id), int(last)) for record_id, last in rows]


def _before(session: Session, record_id: int, op_id: str, last: int) -> Overwritten:
    """Read the record as it was when the act began."""
    images = audit.row_images(session.connection, "record", record_id)
    first = [old for change, old, _new in images if change.op_id == op_id][-1]
    before = {name: first[name] for name in _FIELDS if name in first}
    return Overwritten(record_id, before, is_touched=images[0][0].seq != last)
