"""Tables of the first register, part 3 of 4."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

#: Tables in the order in which they can be made.
TABLES = (
    "record",
    "application_record",
    "former_code",
    "hold_record",
    "loan",
    "movement",
    "period_change",
)


def _record() -> None:
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), server_default="item", nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("fonds_id", sa.Integer(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("retention_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("unit_code", sa.Text(), server_default="", nullable=False),
        sa.Column("scheme_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("creator", sa.Text(), server_default="", nullable=False),
        sa.Column("document_no", sa.Text(), server_default="", nullable=False),
        sa.Column("date_text", sa.Text(), server_default="", nullable=False),
        sa.Column("date_from", sa.Text(), nullable=True),
        sa.Column("date_to", sa.Text(), nullable=True),
        sa.Column("secrecy", sa.Integer(), server_default="0", nullable=False),
        sa.Column("secrecy_body", sa.Text(), server_default="", nullable=False),
        sa.Column("carrier", sa.Text(), server_default="paper", nullable=False),
        sa.Column("quantity", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("is_copy", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("original_place", sa.Text(), server_default="", nullable=False),
        sa.Column("place_text", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("bound", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("immature", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("sealed", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("important", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("party_minutes", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("personal_data", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("claims_unsettled", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("status", sa.Text(), server_default="catalogued", nullable=False),
        sa.Column("state", sa.Text(), server_default="in_place", nullable=False),
        sa.Column("box_id", sa.Integer(), nullable=True),
        sa.Column("box_position", sa.Integer(), nullable=True),
        sa.Column("folder", sa.Text(), server_default="", nullable=False),
        sa.Column("trigger", sa.Text(), server_default="created", nullable=False),
        sa.Column("start_rule", sa.Text(), server_default="next_jan1", nullable=False),
        sa.Column("trigger_date", sa.Text(), nullable=True),
        sa.Column("period_state", sa.Text(), server_default="undetermined", nullable=False),
        sa.Column("runs_from", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("series", sa.Text(), server_default="", nullable=False),
        sa.Column("external_id", sa.Text(), server_default="", nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.CheckConstraint("level IN ('file', 'item')", name=op.f("ck_record_level_known")),
        sa.CheckConstraint(
            "period_state IN ('running', 'not_running', 'permanent', 'undetermined')",
            name=op.f("ck_record_period_state_known"),
        ),
        sa.CheckConstraint(
            "state IN ('in_place', 'on_loan', 'reading', 'repair', 'lost', 'proposed', 'destroyed', 'transferred')",
            name=op.f("ck_record_state_known"),
        ),
        sa.CheckConstraint(
            "status IN ('draft', 'catalogued')", name=op.f("ck_record_status_known")
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_record_batch_id")),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_record_box_id")),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_record_category_id")
        ),
        sa.ForeignKeyConstraint(["fonds_id"], ["fonds.id"], name=op.f("fk_record_fonds_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["record.id"], name=op.f("fk_record_parent_id")),
        sa.ForeignKeyConstraint(
            ["retention_id"], ["retention.id"], name=op.f("fk_record_retention_id")
        ),
        sa.ForeignKeyConstraint(["scheme_id"], ["scheme.id"], name=op.f("fk_record_scheme_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_record_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint("serial", name=op.f("uq_record_serial")),
    )
    op.create_index("ix_record_batch_id", "record", ["batch_id"], unique=False)
    op.create_index("ix_record_box_id", "record", ["box_id", "box_position"], unique=False)
    op.create_index(
        "ix_record_category",
        "record",
        ["category_id", "year", "retention_id", "code_key"],
        unique=False,
    )
    op.create_index("ix_record_code_key", "record", ["code_key"], unique=False)
    op.create_index("ix_record_creator", "record", ["creator"], unique=False)
    op.create_index("ix_record_date_from", "record", ["date_from"], unique=False)
    op.create_index("ix_record_due_on", "record", ["due_on"], unique=False)
    op.create_index(
        "ix_record_external_id",
        "record",
        ["external_id"],
        unique=False,
        sqlite_where=sa.text("external_id <> ''"),
        postgresql_where=sa.text("external_id <> ''"),
    )
    op.create_index("ix_record_pages", "record", ["pages"], unique=False)
    op.create_index("ix_record_parent_id", "record", ["parent_id"], unique=False)
    op.create_index("ix_record_retention_id", "record", ["retention_id"], unique=False)
    op.create_index("ix_record_secrecy", "record", ["secrecy"], unique=False)
    op.create_index("ix_record_state", "record", ["state"], unique=False)
    op.create_index("ix_record_title", "record", ["title"], unique=False)
    op.create_index(
        "ix_record_tree",
        "record",
        ["fonds_id", "category_id", "year", "retention_id", "unit_code"],
        unique=False,
    )
    op.create_index("ix_record_year", "record", ["year"], unique=False)
    op.create_index(
        "uq_record_code_live",
        "record",
        ["code"],
        unique=True,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )


def _application_record() -> None:
    op.create_table(
        "application_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("fetched", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name=op.f("fk_application_record_application_id"),
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_application_record_record_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_record")),
        sa.UniqueConstraint(
            "application_id",
            "record_id",
            name=op.f("uq_application_record_application_id_record_id"),
        ),
    )
    op.create_index(
        "ix_application_record_record_id", "application_record", ["record_id"], unique=False
    )


def _former_code() -> None:
    op.create_table(
        "former_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_former_code_record_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_code")),
    )
    op.create_index("ix_former_code_code_key", "former_code", ["code_key"], unique=False)
    op.create_index("ix_former_code_record_id", "former_code", ["record_id"], unique=False)


def _hold_record() -> None:
    op.create_table(
        "hold_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hold_id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_hold_record_hold_id")),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_hold_record_record_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold_record")),
        sa.UniqueConstraint("hold_id", "record_id", name=op.f("uq_hold_record_hold_id_record_id")),
    )
    op.create_index("ix_hold_record_record_id", "hold_record", ["record_id"], unique=False)


def _loan() -> None:
    op.create_table(
        "loan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("lent_at", sa.Text(), nullable=False),
        sa.Column("lent_on", sa.Text(), nullable=False),
        sa.Column("lent_by", sa.Text(), server_default="", nullable=False),
        sa.Column("first_due_on", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("home_address", sa.Text(), server_default="", nullable=False),
        sa.Column("approved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("returned_at", sa.Text(), nullable=True),
        sa.Column("returned_on", sa.Text(), nullable=True),
        sa.Column("returned_by_id", sa.Integer(), nullable=True),
        sa.Column("received_by", sa.Text(), server_default="", nullable=False),
        sa.Column("check_result", sa.Text(), server_default="", nullable=False),
        sa.Column("check_detail", sa.Text(), server_default="{}", nullable=False),
        sa.Column("put_away_at", sa.Text(), nullable=True),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.Column("undo_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("override_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("override_by", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("due_on >= lent_on", name=op.f("ck_loan_due_after_lent")),
        sa.CheckConstraint(
            "returned_on IS NULL OR returned_on >= lent_on",
            name=op.f("ck_loan_returned_after_lent"),
        ),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_loan_application_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_loan_person_id")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_loan_record_id")),
        sa.ForeignKeyConstraint(
            ["returned_by_id"], ["person.id"], name=op.f("fk_loan_returned_by_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_loan_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan")),
    )
    op.create_index("ix_loan_due_on", "loan", ["returned_at", "due_on"], unique=False)
    op.create_index("ix_loan_lent_on", "loan", ["lent_on"], unique=False)
    op.create_index("ix_loan_person_id", "loan", ["person_id", "returned_at"], unique=False)
    op.create_index("ix_loan_put_away", "loan", ["put_away_at"], unique=False)
    op.create_index("ix_loan_visit_id", "loan", ["visit_id"], unique=False)
    op.create_index(
        "uq_loan_open_record",
        "loan",
        ["record_id"],
        unique=True,
        sqlite_where=sa.text("returned_at IS NULL AND undone_at IS NULL"),
        postgresql_where=sa.text("returned_at IS NULL AND undone_at IS NULL"),
    )


def _movement() -> None:
    op.create_table(
        "movement",
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
        sa.CheckConstraint(
            "kind IN ('shelve', 'move', 'box', 'unbox', 'issue', 'return', 'put_away')",
            name=op.f("ck_movement_kind_known"),
        ),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_movement_box_id")),
        sa.ForeignKeyConstraint(["from_box_id"], ["box.id"], name=op.f("fk_movement_from_box_id")),
        sa.ForeignKeyConstraint(
            ["from_place_id"], ["place.id"], name=op.f("fk_movement_from_place_id")
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_movement_record_id")),
        sa.ForeignKeyConstraint(["to_box_id"], ["box.id"], name=op.f("fk_movement_to_box_id")),
        sa.ForeignKeyConstraint(
            ["to_place_id"], ["place.id"], name=op.f("fk_movement_to_place_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement")),
    )
    op.create_index("ix_movement_box_id", "movement", ["box_id"], unique=False)
    op.create_index("ix_movement_moved_at", "movement", ["moved_at"], unique=False)
    op.create_index("ix_movement_record_id", "movement", ["record_id"], unique=False)


def _period_change() -> None:
    op.create_table(
        "period_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("old_retention_id", sa.Integer(), nullable=True),
        sa.Column("new_retention_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["new_retention_id"], ["retention.id"], name=op.f("fk_period_change_new_retention_id")
        ),
        sa.ForeignKeyConstraint(
            ["old_retention_id"], ["retention.id"], name=op.f("fk_period_change_old_retention_id")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_period_change_record_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_change")),
    )
    op.create_index("ix_period_change_record_id", "period_change", ["record_id"], unique=False)


def upgrade() -> None:
    """Make these tables."""
    _record()
    _application_record()
    _former_code()
    _hold_record()
    _loan()
    _movement()
    _period_change()


def downgrade() -> None:
    """Drop these tables."""
    for table in reversed(TABLES):
        op.drop_table(table)
