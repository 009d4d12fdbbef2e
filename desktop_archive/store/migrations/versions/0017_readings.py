"""Readings on site, copies and excerpts, who has direct need; what outsiders and owners show."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

SHOWN = ("letter", "identity_shown", "property_shown", "checked_by")


def upgrade() -> None:
    """Add columns and tables; nothing that was there changes."""
    for name in SHOWN:
        op.add_column("person", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "application", sa.Column("copy_kind", sa.Text(), nullable=False, server_default="")
    )
    op.add_column("application", sa.Column("wished_on", sa.Text(), nullable=True))
    op.add_column(
        "application",
        sa.Column("leaves_company", sa.Boolean(), nullable=False, server_default="0"),
    )
    _readings()
    _copies()
    _needs()


def _readings() -> None:
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("supervisor", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False, server_default=""),
        sa.Column("approved_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("home_address", sa.Text(), nullable=False, server_default=""),
        sa.Column("began_at", sa.Text(), nullable=False),
        sa.Column("began_on", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("received_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("check_result", sa.Text(), nullable=False, server_default=""),
        sa.Column("check_detail", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "ended_at IS NULL OR signed_on IS NOT NULL", name=op.f("ck_reading_ended_is_signed")
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_reading_record_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reading_person_id")),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_reading_application_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_reading_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
    )
    op.create_index(
        "uq_reading_open_record",
        "reading",
        ["record_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL AND undone_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL AND undone_at IS NULL"),
    )
    op.create_index("ix_reading_began_on", "reading", ["began_on"])
    op.create_index("ix_reading_person_id", "reading", ["person_id"])


def _copies() -> None:
    op.create_table(
        "copy_made",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("content", sa.Text(), nullable=False, server_default=""),
        sa.Column("purpose", sa.Text(), nullable=False, server_default=""),
        sa.Column("consent_by", sa.Text(), nullable=False),
        sa.Column("fee_fen", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("review", sa.Text(), nullable=False, server_default=""),
        sa.Column("reviewed_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("reviewed_on", sa.Text(), nullable=True),
        sa.Column("received_on", sa.Text(), nullable=True),
        sa.Column("back_by", sa.Text(), nullable=True),
        sa.Column("back_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('copy', 'excerpt', 'electronic')", name=op.f("ck_copy_made_kind_known")
        ),
        sa.CheckConstraint(
            "review IN ('', 'released', 'held_back')", name=op.f("ck_copy_made_review_known")
        ),
        sa.CheckConstraint(
            "pages >= 0 AND fee_fen >= 0", name=op.f("ck_copy_made_nothing_below_zero")
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_copy_made_record_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_copy_made_person_id")),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_copy_made_application_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy_made")),
        sa.UniqueConstraint("number", name=op.f("uq_copy_made_number")),
    )
    op.create_index("ix_copy_made_made_on", "copy_made", ["made_on"])
    op.create_index("ix_copy_made_person_id", "copy_made", ["person_id"])


def _needs() -> None:
    op.create_table(
        "direct_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=False),
        sa.Column("approved_on", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (unit_id IS NULL)", name=op.f("ck_direct_need_person_or_unit")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_direct_need_record_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_direct_need_person_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_direct_need_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direct_need")),
    )
    op.create_index("ix_direct_need_record_id", "direct_need", ["record_id"])


def downgrade() -> None:
    """Take tables and columns away again; records that were being read are in place."""
    op.execute("UPDATE record SET state = 'in_place' WHERE state = 'reading'")
    op.drop_table("direct_need")
    op.drop_table("copy_made")
    op.drop_table("reading")
    op.drop_column("application", "leaves_company")
    op.drop_column("application", "wished_on")
    op.drop_column("application", "copy_kind")
    for name in reversed(SHOWN):
        op.drop_column("person", name)
