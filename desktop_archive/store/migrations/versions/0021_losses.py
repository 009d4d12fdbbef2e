"""What was declared lost, and found again, has its lines of the ledger (B-10)."""

import sqlalchemy as sa
from alembic import op

from desktop_archive.store.dialect import changed_in_place

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

COLUMNS = (
    "id, kind, box_id, record_id, from_place_id, to_place_id, from_box_id, to_box_id, "
    "item_count, reason, moved_by, moved_at"
)
KINDS = "'shelve', 'move', 'box', 'unbox', 'issue', 'return', 'put_away', 'strike'"


def upgrade() -> None:
    """Allow two more kinds of lines; that what is struck off stays so is made with the trail."""
    _allow(f"{KINDS}, 'lost', 'found'")


def downgrade() -> None:
    """Take both away again; their lines become strikes and returns."""
    op.execute("UPDATE movement SET kind = 'strike' WHERE kind = 'lost'")
    op.execute("UPDATE movement SET kind = 'return' WHERE kind = 'found'")
    _allow(KINDS)


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
