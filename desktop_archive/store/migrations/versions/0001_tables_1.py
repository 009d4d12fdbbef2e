"""Tables of the first register, part 1 of 4."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: Tables in the order in which they can be made.
TABLES = (
    "audit",
    "box_type",
    "calendar_day",
    "chain",
    "ctx",
    "event",
    "fact",
    "fonds",
    "form_number",
    "hold",
    "import_batch",
    "layout",
    "operation",
    "policy",
    "print_event",
    "retention",
    "serial",
    "unit",
    "category",
)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("tbl", sa.Text(), nullable=False),
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.CheckConstraint("seq > 0", name=op.f("ck_audit_seq_positive")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_op_id", "audit", ["op_id"], unique=False)
    op.create_index("ix_audit_row", "audit", ["tbl", "rid"], unique=False)


def _box_type() -> None:
    op.create_table(
        "box_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("container_kind", sa.Text(), server_default="box", nullable=False),
        sa.Column("height_mm", sa.Integer(), server_default="310", nullable=False),
        sa.Column("width_mm", sa.Integer(), server_default="220", nullable=False),
        sa.Column("thickness_mm", sa.Integer(), server_default="30", nullable=False),
        sa.Column("inner_mm", sa.Integer(), server_default="27", nullable=False),
        sa.Column("spine", sa.Text(), server_default="P10", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_box_type")),
        sa.UniqueConstraint("name", name=op.f("uq_box_type_name")),
    )


def _calendar_day() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("is_working", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("day", name=op.f("uq_calendar_day_day")),
    )


def _chain() -> None:
    op.create_table(
        "chain",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_chain")),
    )


def _ctx() -> None:
    op.create_table(
        "ctx",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("one = 1", name=op.f("ck_ctx_single")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_ctx")),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="{}", nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index("ix_event_kind_at", "event", ["kind", "at"], unique=False)


def _fact() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sa.UniqueConstraint("name", name=op.f("uq_fact_name")),
    )


def _fonds() -> None:
    op.create_table(
        "fonds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fonds")),
        sa.UniqueConstraint("code", name=op.f("uq_fonds_code")),
    )


def _form_number() -> None:
    op.create_table(
        "form_number",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("next_number", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_number")),
        sa.UniqueConstraint("prefix", "year", name=op.f("uq_form_number_prefix_year")),
    )


def _hold() -> None:
    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("strength", sa.Text(), server_default="destruction", nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), server_default="", nullable=False),
        sa.Column("review_on", sa.Text(), server_default="", nullable=False),
        sa.Column("placed_on", sa.Text(), nullable=False),
        sa.Column("lifted_on", sa.Text(), nullable=True),
        sa.Column("lifted_reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "strength IN ('destruction', 'all')", name=op.f("ck_hold_strength_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
        sa.UniqueConstraint("number", name=op.f("uq_hold_number")),
    )


def _import_batch() -> None:
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), server_default="", nullable=False),
        sa.Column("file_sha256", sa.Text(), server_default="", nullable=False),
        sa.Column("rows", sa.Integer(), server_default="0", nullable=False),
        sa.Column("taken", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refused", sa.Integer(), server_default="0", nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )


def _layout() -> None:
    op.create_table(
        "layout",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tbl", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("since_seq", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_layout")),
    )


def _operation() -> None:
    op.create_table(
        "operation",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_operation")),
        sa.UniqueConstraint("op_id", name=op.f("uq_operation_op_id")),
    )
    op.create_index("ix_operation_at", "operation", ["at"], unique=False)


def _policy() -> None:
    op.create_table(
        "policy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("approved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy")),
        sa.UniqueConstraint("name", name=op.f("uq_policy_name")),
    )


def _print_event() -> None:
    op.create_table(
        "print_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("target_table", sa.Text(), nullable=True),
        sa.Column("target_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.Text(), server_default="", nullable=False),
        sa.Column("copy_no", sa.Integer(), server_default="1", nullable=False),
        sa.Column("printed_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_event")),
    )
    op.create_index(
        "ix_print_event_target", "print_event", ["target_table", "target_id"], unique=False
    )


def _retention() -> None:
    op.create_table(
        "retention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), server_default="0", nullable=False),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_cn", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_tw", sa.Text(), server_default="", nullable=False),
        sa.Column("basis", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "kind IN ('permanent', 'term', 'legacy')", name=op.f("ck_retention_kind_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention")),
        sa.UniqueConstraint("code", name=op.f("uq_retention_code")),
    )


def _serial() -> None:
    op.create_table(
        "serial",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("next_serial", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_serial")),
        sa.UniqueConstraint("kind", name=op.f("uq_serial_kind")),
    )


def _unit() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("name", name=op.f("uq_unit_name")),
    )


def _category() -> None:
    op.create_table(
        "category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("name_en", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_cn", sa.Text(), server_default="", nullable=False),
        sa.Column("name_zh_tw", sa.Text(), server_default="", nullable=False),
        sa.Column("arrangement", sa.Text(), server_default="item", nullable=False),
        sa.Column("retention_id", sa.Integer(), nullable=True),
        sa.Column("trigger", sa.Text(), server_default="created", nullable=False),
        sa.Column("start_rule", sa.Text(), server_default="next_jan1", nullable=False),
        sa.Column("may_be_lent", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("same_day", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "arrangement IN ('item', 'file', 'either')", name=op.f("ck_category_arrangement_known")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["category.id"], name=op.f("fk_category_parent_id")),
        sa.ForeignKeyConstraint(
            ["retention_id"], ["retention.id"], name=op.f("fk_category_retention_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("code", name=op.f("uq_category_code")),
    )


def upgrade() -> None:
    """Make these tables."""
    _audit()
    _box_type()
    _calendar_day()
    _chain()
    _ctx()
    _event()
    _fact()
    _fonds()
    _form_number()
    _hold()
    _import_batch()
    _layout()
    _operation()
    _policy()
    _print_event()
    _retention()
    _serial()
    _unit()
    _category()


def downgrade() -> None:
    """Drop these tables."""
    for table in reversed(TABLES):
        op.drop_table(table)
