"""Stocktakes: frozen lists, rounds, scans, findings (S-11, S-12, S-31)."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; nothing else changes."""
    op.create_table(
        "stocktake",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), server_default="other", nullable=False),
        sa.Column("unit", sa.Text(), server_default="boxes", nullable=False),
        sa.Column("scope", sa.Text(), server_default="{}", nullable=False),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("sample", sa.Integer(), nullable=True),
        sa.Column("expected", sa.Integer(), server_default="0", nullable=False),
        sa.Column("to_find", sa.Integer(), server_default="0", nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("started_by", sa.Text(), server_default="", nullable=False),
        sa.Column("frozen_at", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("closed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("cause", sa.Text(), server_default="", nullable=False),
        sa.Column("measures", sa.Text(), server_default="", nullable=False),
        sa.Column("supervisor", sa.Text(), server_default="", nullable=False),
        sa.Column("reported_to", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "purpose IN ('year', 'sample', 'classified', 'handover', 'other')",
            name=op.f("ck_stocktake_purpose_known"),
        ),
        sa.CheckConstraint("unit IN ('boxes', 'records')", name=op.f("ck_stocktake_unit_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake")),
        sa.UniqueConstraint("number", name=op.f("uq_stocktake_number")),
    )
    op.create_table(
        "stocktake_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stocktake_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("void_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_stocktake_round_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["stocktake_id"], ["stocktake.id"], name=op.f("fk_stocktake_round_stocktake_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake_round")),
    )
    op.create_index(
        "ix_stocktake_round_place", "stocktake_round", ["stocktake_id", "place_id"], unique=False
    )
    op.create_index(
        "uq_stocktake_round_open",
        "stocktake_round",
        ["stocktake_id", "place_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL AND void_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL AND void_at IS NULL"),
    )
    op.create_table(
        "stocktake_shelf",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stocktake_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("expected", sa.Integer(), server_default="0", nullable=False),
        sa.Column("to_find", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_stocktake_shelf_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["stocktake_id"], ["stocktake.id"], name=op.f("fk_stocktake_shelf_stocktake_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake_shelf")),
        sa.UniqueConstraint(
            "stocktake_id", "place_id", name=op.f("uq_stocktake_shelf_stocktake_id_place_id")
        ),
    )
    op.create_table(
        "stocktake_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stocktake_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("box_id", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("box_no", sa.Text(), server_default="", nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("book", sa.Integer(), server_default="1", nullable=False),
        sa.Column("out", sa.Integer(), server_default="0", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("secrecy", sa.Integer(), server_default="0", nullable=False),
        sa.Column("personal_data", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_stocktake_line_box_id")),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_stocktake_line_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_stocktake_line_record_id")
        ),
        sa.ForeignKeyConstraint(
            ["stocktake_id"], ["stocktake.id"], name=op.f("fk_stocktake_line_stocktake_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake_line")),
    )
    op.create_index(
        "ix_stocktake_line_box", "stocktake_line", ["stocktake_id", "box_id"], unique=False
    )
    op.create_index(
        "ix_stocktake_line_place",
        "stocktake_line",
        ["stocktake_id", "place_id", "seq"],
        unique=False,
    )
    op.create_index(
        "uq_stocktake_line_box",
        "stocktake_line",
        ["stocktake_id", "box_id"],
        unique=True,
        sqlite_where=sa.text("record_id IS NULL"),
        postgresql_where=sa.text("record_id IS NULL"),
    )
    op.create_index(
        "uq_stocktake_line_record",
        "stocktake_line",
        ["stocktake_id", "record_id"],
        unique=True,
        sqlite_where=sa.text("record_id IS NOT NULL"),
        postgresql_where=sa.text("record_id IS NOT NULL"),
    )
    op.create_table(
        "stocktake_scan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stocktake_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), server_default="scan", nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=True),
        sa.Column("box_id", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("pieces", sa.Integer(), nullable=True),
        sa.Column("counts", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("scanned_at", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "way IN ('scan', 'typed', 'paper', 'file')", name=op.f("ck_stocktake_scan_way_known")
        ),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_stocktake_scan_box_id")),
        sa.ForeignKeyConstraint(
            ["line_id"], ["stocktake_line.id"], name=op.f("fk_stocktake_scan_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_stocktake_scan_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_stocktake_scan_record_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["stocktake_round.id"], name=op.f("fk_stocktake_scan_round_id")
        ),
        sa.ForeignKeyConstraint(
            ["stocktake_id"], ["stocktake.id"], name=op.f("fk_stocktake_scan_stocktake_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake_scan")),
    )
    op.create_index(
        "ix_stocktake_scan_other",
        "stocktake_scan",
        ["stocktake_id", "result"],
        unique=False,
        sqlite_where=sa.text("result <> 'found' AND struck_at IS NULL"),
        postgresql_where=sa.text("result <> 'found' AND struck_at IS NULL"),
    )
    op.create_index("ix_stocktake_scan_round", "stocktake_scan", ["round_id", "id"], unique=False)
    op.create_index(
        "ix_stocktake_scan_stocktake",
        "stocktake_scan",
        ["stocktake_id", "id", "counts", "struck_at"],
        unique=False,
    )
    op.create_index(
        "ix_stocktake_scan_struck",
        "stocktake_scan",
        ["stocktake_id"],
        unique=False,
        sqlite_where=sa.text("struck_at IS NOT NULL"),
        postgresql_where=sa.text("struck_at IS NOT NULL"),
    )
    op.create_index(
        "uq_stocktake_scan_line",
        "stocktake_scan",
        ["line_id"],
        unique=True,
        sqlite_where=sa.text("counts AND struck_at IS NULL"),
        postgresql_where=sa.text("counts AND struck_at IS NULL"),
    )
    op.create_table(
        "stocktake_finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stocktake_id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=True),
        sa.Column("scan_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), server_default="", nullable=False),
        sa.Column("found_at", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_by", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["line_id"], ["stocktake_line.id"], name=op.f("fk_stocktake_finding_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["scan_id"], ["stocktake_scan.id"], name=op.f("fk_stocktake_finding_scan_id")
        ),
        sa.ForeignKeyConstraint(
            ["stocktake_id"], ["stocktake.id"], name=op.f("fk_stocktake_finding_stocktake_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stocktake_finding")),
    )
    op.create_index(
        "uq_stocktake_finding_line",
        "stocktake_finding",
        ["stocktake_id", "line_id"],
        unique=True,
        sqlite_where=sa.text("line_id IS NOT NULL AND scan_id IS NULL"),
        postgresql_where=sa.text("line_id IS NOT NULL AND scan_id IS NULL"),
    )
    op.create_index(
        "uq_stocktake_finding_scan",
        "stocktake_finding",
        ["stocktake_id", "scan_id"],
        unique=True,
        sqlite_where=sa.text("scan_id IS NOT NULL"),
        postgresql_where=sa.text("scan_id IS NOT NULL"),
    )


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("stocktake_finding")
    op.drop_table("stocktake_scan")
    op.drop_table("stocktake_line")
    op.drop_table("stocktake_shelf")
    op.drop_table("stocktake_round")
    op.drop_table("stocktake")
