"""Appraisals: batches, panels, verdicts; designated places of destruction (D-01 to D-10)."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

TABLES = ("appraisal", "panel_member", "appraisal_piece", "destruction_place")


def upgrade() -> None:
    """Add the tables; nothing else changes."""
    op.create_table(
        "appraisal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False, server_default=""),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("profile_kept", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False, server_default="panel"),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("reported_at", sa.Text(), nullable=True),
        sa.Column("reported_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("report_notes", sa.Text(), nullable=False, server_default=""),
        sa.Column("recommendation", sa.Text(), nullable=False, server_default=""),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "state IN ('panel', 'judging', 'reported', 'closed', 'dropped')",
            name=op.f("ck_appraisal_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal")),
        sa.UniqueConstraint("number", name=op.f("uq_appraisal_number")),
    )
    op.create_table(
        "panel_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appraisal_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False, server_default="member"),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("named_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("named_at", sa.Text(), nullable=False),
        sa.Column("released_at", sa.Text(), nullable=True),
        sa.Column("released_reason", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("name <> '' AND post <> ''", name=op.f("ck_panel_member_is_named")),
        sa.CheckConstraint(
            "role IN ('chair', 'member', 'expert', 'invited')",
            name=op.f("ck_panel_member_role_known"),
        ),
        sa.ForeignKeyConstraint(
            ["appraisal_id"], ["appraisal.id"], name=op.f("fk_panel_member_appraisal_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_panel_member_unit_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_panel_member_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_member")),
    )
    op.create_index(
        "uq_panel_member_name",
        "panel_member",
        ["appraisal_id", "name"],
        unique=True,
        sqlite_where=sa.text("released_at IS NULL"),
        postgresql_where=sa.text("released_at IS NULL"),
    )
    op.create_table(
        "appraisal_piece",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appraisal_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("early_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_at", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False, server_default=""),
        sa.Column("method", sa.Text(), nullable=False, server_default=""),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("criteria", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("extend_to_id", sa.Integer(), nullable=True),
        sa.Column("judged_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("judged_at", sa.Text(), nullable=True),
        sa.Column("withdrawn_at", sa.Text(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("refiled_as_id", sa.Integer(), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False, server_default="1"),
        sa.CheckConstraint(
            "verdict <> 'extend' OR extend_to_id IS NOT NULL",
            name=op.f("ck_appraisal_piece_extends_to"),
        ),
        sa.CheckConstraint(
            "method IN ('', 'direct', 'comparison', 'benefit')",
            name=op.f("ck_appraisal_piece_method_known"),
        ),
        sa.CheckConstraint(
            "verdict IN ('', 'keep', 'extend', 'destroy', 'refile', 'back')",
            name=op.f("ck_appraisal_piece_verdict_known"),
        ),
        sa.CheckConstraint(
            "verdict = '' OR (method <> '' AND reason <> '' AND judged_by <> '' AND judged_at IS NOT NULL)",
            name=op.f("ck_appraisal_piece_verdict_whole"),
        ),
        sa.ForeignKeyConstraint(
            ["appraisal_id"], ["appraisal.id"], name=op.f("fk_appraisal_piece_appraisal_id")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_appraisal_piece_record_id")
        ),
        sa.ForeignKeyConstraint(
            ["extend_to_id"], ["retention.id"], name=op.f("fk_appraisal_piece_extend_to_id")
        ),
        sa.ForeignKeyConstraint(
            ["refiled_as_id"], ["record.id"], name=op.f("fk_appraisal_piece_refiled_as_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal_piece")),
        sa.UniqueConstraint(
            "appraisal_id", "position", name=op.f("uq_appraisal_piece_appraisal_id_position")
        ),
    )
    op.create_index(
        "ix_appraisal_piece_verdict", "appraisal_piece", ["appraisal_id", "verdict", "position"]
    )
    op.create_index(
        "uq_appraisal_piece_open",
        "appraisal_piece",
        ["record_id"],
        unique=True,
        sqlite_where=sa.text("open"),
        postgresql_where=sa.text("open"),
    )
    op.create_table(
        "destruction_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("for_secrets", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("for_burning", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("retired_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_place")),
        sa.UniqueConstraint("name", name=op.f("uq_destruction_place_name")),
    )


def downgrade() -> None:
    """Take them away again."""
    for table in reversed(TABLES):
        op.drop_table(table)
