"""Fields of the room's own, links between records, contents of files, versions of the schedule."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NAMED = sa.text("document_no <> ''")

#: Tables in the order in which they can be made.
TABLES = (
    "field",
    "field_choice",
    "field_rule",
    "description",
    "record_link",
    "file_item",
    "schedule",
    "schedule_line",
)


def upgrade() -> None:
    """Make the tables, and let documents be found by their number."""
    _fields()
    _descriptions()
    _links()
    _schedules()
    op.create_index(
        "ix_record_document_no",
        "record",
        ["document_no"],
        unique=False,
        sqlite_where=NAMED,
        postgresql_where=NAMED,
    )


def downgrade() -> None:
    """Drop them again, the last one first."""
    op.drop_index("ix_record_document_no", table_name="record")
    for table in reversed(TABLES):
        op.drop_table(table)


def _fields() -> None:
    op.create_table(
        "field",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="text", nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_cn", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_tw", sa.Text(), server_default="", nullable=False),
        sa.Column("carried", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("personal", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('text', 'lines', 'number', 'date', 'yes_no', 'choice', 'several')",
            name=op.f("ck_field_kind_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field")),
        sa.UniqueConstraint("code", name=op.f("uq_field_code")),
    )
    op.create_table(
        "field_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_cn", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_tw", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_choice")),
        sa.UniqueConstraint("field", "value", name=op.f("uq_field_choice_field_value")),
    )
    op.create_table(
        "field_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("level", sa.Text(), server_default="", nullable=False),
        sa.Column("obligation", sa.Text(), nullable=False),
        sa.CheckConstraint("level IN ('', 'file', 'item')", name=op.f("ck_field_rule_level_known")),
        sa.CheckConstraint(
            "obligation IN ('mandatory', 'if_present', 'optional', 'unused')",
            name=op.f("ck_field_rule_obligation_known"),
        ),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_field_rule_category_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_rule")),
    )
    op.create_index(
        "ix_field_rule_field", "field_rule", ["field", "category_id", "level"], unique=False
    )


def _descriptions() -> None:
    op.create_table(
        "description",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_description_record_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_description")),
        sa.UniqueConstraint("record_id", "field", name=op.f("uq_description_record_id_field")),
    )
    op.create_index("ix_description_field", "description", ["field", "value"], unique=False)


def _links() -> None:
    op.create_table(
        "record_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('electronic', 'amends', 'see_also')", name=op.f("ck_record_link_kind_known")
        ),
        sa.ForeignKeyConstraint(["from_id"], ["record.id"], name=op.f("fk_record_link_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["record.id"], name=op.f("fk_record_link_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_link")),
    )
    op.create_index("ix_record_link_from_id", "record_link", ["from_id"], unique=False)
    op.create_index("ix_record_link_to_id", "record_link", ["to_id"], unique=False)
    op.create_index(
        "uq_record_link_live",
        "record_link",
        ["from_id", "to_id", "kind"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "file_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("page_first", sa.Integer(), nullable=True),
        sa.Column("page_last", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["record.id"], name=op.f("fk_file_item_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_item")),
        sa.UniqueConstraint("item_id", name=op.f("uq_file_item_item_id")),
    )


def _schedules() -> None:
    op.create_table(
        "schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False),
        sa.Column("approved_on", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule")),
        sa.UniqueConstraint("version", name=op.f("uq_schedule_version")),
    )
    op.create_table(
        "schedule_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("schedule_id", sa.Integer(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("retention_id", sa.Integer(), nullable=True),
        sa.Column("trigger", sa.Text(), server_default="created", nullable=False),
        sa.Column("start_rule", sa.Text(), server_default="next_jan1", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_schedule_line_category_id")
        ),
        sa.ForeignKeyConstraint(
            ["retention_id"], ["retention.id"], name=op.f("fk_schedule_line_retention_id")
        ),
        sa.ForeignKeyConstraint(
            ["schedule_id"], ["schedule.id"], name=op.f("fk_schedule_line_schedule_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_line")),
        sa.UniqueConstraint(
            "schedule_id", "category_id", name=op.f("uq_schedule_line_schedule_id_category_id")
        ),
    )
