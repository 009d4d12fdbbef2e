"""Inspections of the archive's work (R-26, U-15, X-19)."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "inspection",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("number", "kind", "held_on", "year", "inspector")
        ),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("acceptance", sa.Text(), nullable=True),
        sa.Column("measures", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_at", sa.Text(), nullable=False),
        sa.Column("struck_on", sa.Text(), nullable=True),
        sa.Column("struck_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("struck_reason", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "kind IN ('manager', 'level_two', 'machines')", name=op.f("ck_inspection_kind_known")
        ),
        sa.CheckConstraint(
            "acceptance IN ('accepted', 'after_remedy', 'not_accepted')",
            name=op.f("ck_inspection_acceptance_known"),
        ),
        sa.CheckConstraint("trim(inspector) <> ''", name=op.f("ck_inspection_says_who")),
        sa.CheckConstraint(
            "kind <> 'level_two' OR (unit_id IS NOT NULL AND acceptance IS NOT NULL)",
            name=op.f("ck_inspection_of_a_unit"),
        ),
        sa.CheckConstraint(
            "struck_on IS NULL OR trim(struck_reason) <> ''",
            name=op.f("ck_inspection_struck_with_reason"),
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_inspection_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
        sa.UniqueConstraint("number", name=op.f("uq_inspection_number")),
    )
    accepted = sa.text("acceptance = 'accepted' AND struck_on IS NULL")
    op.create_index(
        "uq_inspection_accepted",
        "inspection",
        ["unit_id", "year"],
        unique=True,
        sqlite_where=accepted,
        postgresql_where=accepted,
    )
    op.create_index("ix_inspection_held_on", "inspection", ["held_on"])
    op.create_table(
        "inspection_finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "heading IN ('regulations', 'collection', 'custody', 'use', 'passwords', "
            "'virus_scanner', 'updates')",
            name=op.f("ck_inspection_finding_heading_known"),
        ),
        sa.CheckConstraint("trim(finding) <> ''", name=op.f("ck_inspection_finding_says_what")),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspection.id"],
            name=op.f("fk_inspection_finding_inspection_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection_finding")),
        sa.UniqueConstraint("inspection_id", "heading", name=op.f("uq_inspection_finding_heading")),
    )


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("inspection_finding")
    op.drop_table("inspection")
