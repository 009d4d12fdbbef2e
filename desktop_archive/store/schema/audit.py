"""The trail that triggers write: context, operations, audit rows, hash chain, layouts."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, Table, Text

from desktop_archive.store.schema.base import METADATA, number, text

#: Who acts in the running transaction; empty between transactions.
ctx = Table(
    "ctx",
    METADATA,
    Column("one", Integer, primary_key=True),
    text("op_id", default=None),
    text("actor", default=None),
    text("workstation", default=None),
    text("at", default=None),
    text("reason"),
    CheckConstraint("one = 1", name="single"),
)

#: Every act once: answers "was it registered?" after an error (reliability F1).
operation = Table(
    "operation",
    METADATA,
    Column("seq", Integer, primary_key=True),
    text("op_id", default=None, unique=True),
    text("action", default=None),
    text("actor", default=None),
    text("workstation", default=None),
    text("reason"),
    text("at", default=None),
    Index("ix_operation_at", "at"),
)

#: One row per changed row, made by triggers, never changed again.
audit = Table(
    "audit",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    text("op_id", default=None),
    text("actor", default=None),
    text("workstation", default=None),
    text("at", default=None),
    text("op", default=None),
    text("tbl", default=None),
    number("rid"),
    Column("old", Text, nullable=True),
    Column("new", Text, nullable=True),
    CheckConstraint("seq > 0", name="seq_positive"),
    Index("ix_audit_row", "tbl", "rid"),
    Index("ix_audit_op_id", "op_id"),
    sqlite_autoincrement=True,
)

#: The hash of each audit row over the hash before it.
chain = Table(
    "chain",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
)

#: The order of columns in the images of a table, from a row of the trail on.
layout = Table(
    "layout",
    METADATA,
    Column("id", Integer, primary_key=True),
    text("tbl", default=None),
    text("columns", default=None),
    number("since_seq", default=0),
)

#: Whose label the running act may have made wrong; empty between transactions (B-03).
label_touched = Table(
    "label_touched",
    METADATA,
    Column("id", Integer, primary_key=True),
    text("target_table", default=None),
    number("target_id"),
)

#: Tables whose rows are the trail itself and are guarded instead of audited.
TRAIL = (
    "ctx",
    "operation",
    "audit",
    "chain",
    "layout",
    "label_touched",
    "alembic_version",
    "register_mark",
)

#: Of these, the tables to which nothing is done but adding.
GUARDED = ("audit", "chain", "operation")
