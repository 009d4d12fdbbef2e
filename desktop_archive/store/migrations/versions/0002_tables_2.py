"""Tables of the first register, part 2 of 4."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: Tables in the order in which they can be made.
TABLES = (
    "person",
    "place",
    "account",
    "application",
    "box",
    "scheme",
    "visit",
    "alias",
    "approval",
    "counter",
)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("staff_no", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), server_default="", nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("post", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.Text(), server_default="staff", nullable=False),
        sa.Column("block_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("left_on", sa.Text(), nullable=True),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('staff', 'external', 'owner')", name=op.f("ck_person_kind_known")
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_person_batch_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("serial", name=op.f("uq_person_serial")),
    )
    op.create_index("ix_person_name", "person", ["name"], unique=False)
    op.create_index("ix_person_staff_no", "person", ["staff_no"], unique=False)
    op.create_index("ix_person_unit_id", "person", ["unit_id"], unique=False)


def _place() -> None:
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), server_default="store", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("length_mm", sa.Integer(), nullable=True),
        sa.Column("height_mm", sa.Integer(), nullable=True),
        sa.Column("depth_mm", sa.Integer(), nullable=True),
        sa.Column("x_mm", sa.Integer(), nullable=True),
        sa.Column("y_mm", sa.Integer(), nullable=True),
        sa.Column("fixed", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("retired_on", sa.Text(), nullable=True),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('store', 'office', 'reading_room', 'cabinet')",
            name=op.f("ck_place_kind_known"),
        ),
        sa.CheckConstraint(
            "level IN ('room', 'zone', 'range', 'side', 'bay', 'shelf')",
            name=op.f("ck_place_level_known"),
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_place_batch_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["place.id"], name=op.f("fk_place_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("address_key", name=op.f("uq_place_address_key")),
        sa.UniqueConstraint("serial", name=op.f("uq_place_serial")),
    )
    op.create_index("ix_place_parent_id", "place", ["parent_id", "position"], unique=False)


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("roles", sa.Text(), server_default="[]", nullable=False),
        sa.Column("post", sa.Text(), server_default="", nullable=False),
        sa.Column("password_digest", sa.Text(), server_default="", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("failed_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.Text(), nullable=True),
        sa.Column("confidentiality_acknowledged_on", sa.Text(), nullable=True),
        sa.Column("last_sign_in_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_account_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("login", name=op.f("uq_account_login")),
    )


def _application() -> None:
    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("manner", sa.Text(), server_default="loan", nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("on_site_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("days", sa.Integer(), server_default="0", nullable=False),
        sa.Column("requested_due", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("entered_by", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "manner IN ('loan', 'long_loan', 'reading', 'copy')",
            name=op.f("ck_application_manner_known"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'closed', 'withdrawn')", name=op.f("ck_application_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_application_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sa.UniqueConstraint("number", name=op.f("uq_application_number")),
        sa.UniqueConstraint("serial", name=op.f("uq_application_serial")),
    )
    op.create_index("ix_application_person_id", "application", ["person_id", "state"], unique=False)


def _box() -> None:
    op.create_table(
        "box",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=True),
        sa.Column("thickness_mm", sa.Integer(), server_default="30", nullable=False),
        sa.Column("fonds_id", sa.Integer(), nullable=True),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("retention_id", sa.Integer(), nullable=True),
        sa.Column("unit_code", sa.Text(), server_default="", nullable=False),
        sa.Column("box_no", sa.Text(), server_default="", nullable=False),
        sa.Column("box_key", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("place_text", sa.Text(), server_default="", nullable=False),
        sa.Column("place_position", sa.Integer(), nullable=True),
        sa.Column("order_key", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="active", nullable=False),
        sa.Column("first_code", sa.Text(), server_default="", nullable=False),
        sa.Column("last_code", sa.Text(), server_default="", nullable=False),
        sa.Column("record_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("highest_secrecy", sa.Integer(), server_default="0", nullable=False),
        sa.Column("label_printed", sa.Text(), server_default="", nullable=False),
        sa.Column("label_due", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('active', 'destroyed', 'transferred', 'lost')",
            name=op.f("ck_box_state_known"),
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_box_batch_id")),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], name=op.f("fk_box_category_id")),
        sa.ForeignKeyConstraint(["fonds_id"], ["fonds.id"], name=op.f("fk_box_fonds_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_box_place_id")),
        sa.ForeignKeyConstraint(
            ["retention_id"], ["retention.id"], name=op.f("fk_box_retention_id")
        ),
        sa.ForeignKeyConstraint(["type_id"], ["box_type.id"], name=op.f("fk_box_type_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_box")),
        sa.UniqueConstraint("serial", name=op.f("uq_box_serial")),
    )
    op.create_index("ix_box_batch_id", "box", ["batch_id"], unique=False)
    op.create_index("ix_box_box_no", "box", ["box_no"], unique=False)
    op.create_index(
        "ix_box_label_due",
        "box",
        ["label_due"],
        unique=False,
        sqlite_where=sa.text("label_due"),
        postgresql_where=sa.text("label_due"),
    )
    op.create_index("ix_box_order_key", "box", ["order_key"], unique=False)
    op.create_index("ix_box_place_id", "box", ["place_id", "place_position"], unique=False)
    op.create_index(
        "uq_box_key_live",
        "box",
        ["box_key"],
        unique=True,
        sqlite_where=sa.text("box_key IS NOT NULL AND withdrawn_at IS NULL"),
        postgresql_where=sa.text("box_key IS NOT NULL AND withdrawn_at IS NULL"),
    )


def _scheme() -> None:
    op.create_table(
        "scheme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("locked", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("approved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("valid_from", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_scheme_category_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheme")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_scheme_name_version")),
    )


def _visit() -> None:
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_visit_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    op.create_index("ix_visit_person_id", "visit", ["person_id"], unique=False)


def _alias() -> None:
    op.create_table(
        "alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("box_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_alias_box_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
        sa.UniqueConstraint("code", name=op.f("uq_alias_code")),
    )
    op.create_index("ix_alias_box_id", "alias", ["box_id"], unique=False)


def _approval() -> None:
    op.create_table(
        "approval",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), server_default="approved", nullable=False),
        sa.Column("form", sa.Text(), server_default="paper", nullable=False),
        sa.Column("entered_by", sa.Text(), server_default="", nullable=False),
        sa.Column("remark", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "decision IN ('approved', 'refused')", name=op.f("ck_approval_decision_known")
        ),
        sa.CheckConstraint("form IN ('paper', 'entered')", name=op.f("ck_approval_form_known")),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_approval_application_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_approval_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
        sa.UniqueConstraint("application_id", "post", name=op.f("uq_approval_application_id_post")),
    )


def _counter() -> None:
    op.create_table(
        "counter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scheme_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Text(), server_default="", nullable=False),
        sa.Column("next_number", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["scheme_id"], ["scheme.id"], name=op.f("fk_counter_scheme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counter")),
        sa.UniqueConstraint("scheme_id", "scope", name=op.f("uq_counter_scheme_id_scope")),
    )


def upgrade() -> None:
    """Make these tables."""
    _person()
    _place()
    _account()
    _application()
    _box()
    _scheme()
    _visit()
    _alias()
    _approval()
    _counter()


def downgrade() -> None:
    """Drop these tables."""
    for table in reversed(TABLES):
        op.drop_table(table)
