"""What an import overwrote, read back from the trail so that it can be put back."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from desktop_archive.store import audit
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

#: What an import may overwrite, by table.
_FIELDS = {"record": (
    "title", "year", "creator", "document_no", "date_text", "date_from", "date_to", "secrecy",
    "pages", "quantity", "note", "place_text", "series", "trigger_date", "retention_id",
    "trigger", "start_rule", "trigger_name", "period_state", "runs_from", "due_on",
), "person": ("name", "initials", "unit_id", "post", "phone", "email")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Overwritten:
    """A row with what it said before an import; touched when it was changed again since."""

    row_id: int
    before: dict[str, object]
    is_touched: bool


def overwritten(session: Session, batch_id: int, table: str = "record") -> list[Overwritten]:
    """Return the records, or persons, that an import changed without having brought them."""
    own = t.METADATA.tables[table]
    op_id = session.execute(
        select(t.audit.c.op_id)
        .where(t.audit.c.tbl == "import_batch", t.audit.c.rid == batch_id)
        .where(t.audit.c.op == "insert")
    ).scalar()
    if op_id is None:
        return []
    rows = session.execute(
        select(t.audit.c.rid, func.max(t.audit.c.seq))
        .join(own, own.c.id == t.audit.c.rid)
        .where(t.audit.c.op_id == op_id, t.audit.c.tbl == table, t.audit.c.op == "update")
        .where(func.coalesce(own.c.batch_id, 0) != batch_id)
        .group_by(t.audit.c.rid)
        .order_by(t.audit.c.rid)
    ).all()
    return [_before(session, table, int(key), str(op_id), int(last)) for key, last in rows]


def _before(session: Session, table: str, key: int, op_id: str, last: int) -> Overwritten:
    """Read the row as it was when the act began."""
    images = audit.row_images(session.connection, table, key)
    first = [old for change, old, _new in images if change.op_id == op_id][-1]
    before = {name: first[name] for name in _FIELDS[table] if name in first}
    return Overwritten(key, before, is_touched=images[0][0].seq != last)


def put_back(session: Session, table: str, row_id: int, before: dict[str, object]) -> None:
    """Write the old values again; the trail keeps both."""
    own = t.METADATA.tables[table]
    session.execute(update(own).where(own.c.id == row_id).values(**before))
