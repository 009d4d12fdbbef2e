"""A record lost in the reading room: its reading ends without the reader's signature (A-05, L-15)."""

import sqlalchemy as sa
from alembic import op

from desktop_archive.store.dialect import changed_in_place, on_server

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

SIGNED = "ended_at IS NULL OR signed_on IS NOT NULL"
OR_LOST = f"{SIGNED} OR check_result = 'lost'"
OPEN = sa.text("ended_at IS NULL AND undone_at IS NULL")
TO = ("record", "person", "application", "visit")
COLUMNS = (
    "id", "record_id", "person_id", "application_id", "visit_id", "place", "supervisor", "purpose",
    "approved_by", "home_address", "began_at", "began_on", "ended_at", "signed_on", "received_by",
    "check_result", "check_detail", "undone_at",
)  # fmt: skip
EMPTY = ("purpose", "approved_by", "home_address", "received_by", "check_result")
OPTIONAL = ("visit_id", "ended_at", "signed_on", "undone_at")


def upgrade() -> None:
    """Let the reading of a lost record end unsigned: a signature that nobody gave is not entered."""
    _rebuild(OR_LOST, "signed_on")


def downgrade() -> None:
    """Ask for a signature of every reading again; a lost record counts as signed for when lost."""
    _rebuild(
        SIGNED,
        "CASE WHEN ended_at IS NULL THEN signed_on "
        "ELSE coalesce(signed_on, substr(ended_at, 1, 10)) END",
    )


def _rebuild(condition: str, signed_on: str) -> None:
    """Make the table anew with another condition; SQLite changes none in place."""
    if on_server(op.get_bind()):
        op.execute(f"UPDATE reading SET signed_on = {signed_on}")
    if changed_in_place(op, "reading", "ck_reading_ended_is_signed", condition):
        return
    op.create_table(
        "reading_anew",
        *(_column(name) for name in COLUMNS),
        sa.CheckConstraint(condition, name=op.f("ck_reading_ended_is_signed")),
        *(
            sa.ForeignKeyConstraint(
                [f"{name}_id"], [f"{name}.id"], name=op.f(f"fk_reading_{name}_id")
            )
            for name in TO
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
    )
    taken = ", ".join(signed_on if name == "signed_on" else name for name in COLUMNS)
    op.execute(f"INSERT INTO reading_anew({', '.join(COLUMNS)}) SELECT {taken} FROM reading")
    op.drop_table("reading")
    op.rename_table("reading_anew", "reading")
    op.create_index(
        "uq_reading_open_record",
        "reading",
        ["record_id"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_index("ix_reading_began_on", "reading", ["began_on"])
    op.create_index("ix_reading_person_id", "reading", ["person_id"])


def _column(name: str) -> sa.Column[object]:
    kind = sa.Integer() if name == "id" or name.endswith("_id") else sa.Text()
    default = "{}" if name == "check_detail" else "" if name in EMPTY else None
    return sa.Column(name, kind, nullable=name in OPTIONAL, server_default=default)
