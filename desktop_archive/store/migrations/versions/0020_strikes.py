"""What was struck off the ledger, with its reason and evidence (B-10, F-19)."""

import sqlalchemy as sa
from alembic import op

from desktop_archive.store.dialect import changed_in_place

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

COLUMNS = (
    "id, kind, box_id, record_id, from_place_id, to_place_id, from_box_id, to_box_id, "
    "item_count, reason, moved_by, moved_at"
)
KINDS = "'shelve', 'move', 'box', 'unbox', 'issue', 'return', 'put_away'"


def upgrade() -> None:
    """Add the table, and one more kind of line of the ledger."""
    op.create_table(
        "strike",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("struck_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("witness", sa.Text(), nullable=False, server_default=""),
        sa.Column("struck_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('transfer', 'loss')", name=op.f("ck_strike_kind_known")),
        sa.CheckConstraint("evidence <> '' AND reason <> ''", name=op.f("ck_strike_is_explained")),
        sa.CheckConstraint("witness <> struck_by", name=op.f("ck_strike_two_people")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_strike_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strike")),
        sa.UniqueConstraint("record_id", name=op.f("uq_strike_record_id")),
    )
    _allow(f"{KINDS}, 'strike'")


def downgrade() -> None:
    """Take both away again; lines of that kind become moves."""
    op.execute("UPDATE movement SET kind = 'unbox' WHERE kind = 'strike'")
    _allow(KINDS)
    op.drop_table("strike")


def _allow(kinds: str) -> None:
    """Build the table anew with other kinds of lines: SQLite changes no constraint."""
    if changed_in_place(op, "movement", "ck_movement_kind_known", f"kind IN ({kinds})"):
        return
    places, boxes = ("from_place_id", "to_place_id"), ("box_id", "from_box_id", "to_box_id")
    points = (("record_id", "record"), *((name, "place") for name in places))
    points = (*points, *((name, "box") for name in boxes))
    op.create_table(
        "movement_anew",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("box_id", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("from_place_id", sa.Integer(), nullable=True),
        sa.Column("to_place_id", sa.Integer(), nullable=True),
        sa.Column("from_box_id", sa.Integer(), nullable=True),
        sa.Column("to_box_id", sa.Integer(), nullable=True),
        sa.Column("item_count", sa.Integer(), server_default="1", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_at", sa.Text(), nullable=False),
        sa.CheckConstraint(f"kind IN ({kinds})", name=op.f("ck_movement_kind_known")),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=op.f(f"fk_movement_{name}"))
            for name, table in points
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement")),
    )
    op.execute(f"INSERT INTO movement_anew SELECT {COLUMNS} FROM movement")
    op.drop_table("movement")
    op.rename_table("movement_anew", "movement")
    for name in ("box_id", "moved_at", "record_id"):
        op.create_index(f"ix_movement_{name}", "movement", [name])
