"""What labels said when they were printed, of boxes, files and shelves (B-03)."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

DUE = sa.text("label_due")
END = " || char(10) || "
NAMES = (
    "coalesce((SELECT code || '|' || name_en || '|' || name_zh_cn || '|' || name_zh_tw "
    "FROM {0} WHERE {0}.id = {1}.{0}_id), '')"
)
BOX = END.join(
    (
        # These three were kept before; what else a label said is taken to be what it says now.
        "replace(label_printed, '|', char(10))",
        "box_no",
        "coalesce((SELECT code || '|' || name FROM fonds WHERE fonds.id = box.fonds_id), '')",
        NAMES.format("category", "box"),
        "coalesce(CAST(year AS TEXT), '')",
        NAMES.format("retention", "box"),
        "unit_code",
    )
)
RECORD = END.join(
    (
        "code",
        "title",
        "coalesce(CAST(year AS TEXT), '')",
        NAMES.format("retention", "record"),
        "secrecy",
        "coalesce((SELECT box_no FROM box WHERE box.id = record.box_id), '')",
    )
)
STANDING = "FROM box WHERE place_id = place.id AND withdrawn_at IS NULL AND first_code <> ''"
PLACE = END.join(
    (
        "address",
        f"coalesce((SELECT min(first_code) {STANDING}), '')",
        f"coalesce((SELECT max(last_code) {STANDING}), '')",
    )
)
PRINTED = "SELECT target_id FROM print_event WHERE target_table = '{0}' AND form LIKE 'label:%'"


def upgrade() -> None:
    """Add what labels said; labels printed before are taken to say what the register says."""
    for table in ("box", "record", "place"):
        op.add_column(table, sa.Column("label_said", sa.Text(), server_default="", nullable=False))
    op.add_column("place", sa.Column("label_due", sa.Boolean(), server_default="0", nullable=False))
    for table in ("record", "place"):
        op.create_index(
            f"ix_{table}_label_due",
            table,
            ["label_due"],
            sqlite_where=DUE,
            postgresql_where=DUE,
        )
    op.create_table(
        "label_touched",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("target_table", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_touched")),
    )
    op.execute(f"UPDATE box SET label_said = {BOX} WHERE label_printed <> ''")
    op.execute(
        f"UPDATE record SET label_said = {RECORD} "
        f"WHERE NOT label_due AND id IN ({PRINTED.format('record')})"
    )
    op.execute(f"UPDATE place SET label_said = {PLACE} WHERE id IN ({PRINTED.format('place')})")


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("label_touched")
    for table in ("place", "record"):
        op.drop_index(f"ix_{table}_label_due", table_name=table)
    op.drop_column("place", "label_due")
    for table in ("place", "record", "box"):
        op.drop_column(table, "label_said")
