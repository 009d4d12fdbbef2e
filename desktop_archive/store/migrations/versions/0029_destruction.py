"""Destruction lists, their signatures, and what happened at the shredder (D-12 to D-40)."""

import sqlalchemy as sa
from alembic import op

from desktop_archive.store.dialect import changed_in_place

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

TABLES = (
    "destruction_list",
    "destruction_line",
    "destruction_seat",
    "destruction_supervisor",
    "destruction_word",
)
STRUCK = "id, record_id, kind, reason, evidence, struck_by, witness, struck_at"


def upgrade() -> None:
    """Add the tables, and let the ledger be struck by a destruction list (D-40)."""
    _add_lists()
    _add_signatures()
    _allow("'transfer', 'loss', 'destruction'")


def downgrade() -> None:
    """Take them away again; what was destroyed stays struck, as a loss."""
    op.execute("UPDATE strike SET kind = 'loss' WHERE kind = 'destruction'")
    _allow("'transfer', 'loss'")
    for table in reversed(TABLES):
        op.drop_table(table)


def _allow(kinds: str) -> None:
    """Build the table anew with other kinds: SQLite changes no constraint."""
    if changed_in_place(op, "strike", "ck_strike_kind_known", f"kind IN ({kinds})"):
        return
    op.create_table(
        "strike_anew",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("struck_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("witness", sa.Text(), nullable=False, server_default=""),
        sa.Column("struck_at", sa.Text(), nullable=False),
        sa.CheckConstraint(f"kind IN ({kinds})", name=op.f("ck_strike_kind_known")),
        sa.CheckConstraint("evidence <> '' AND reason <> ''", name=op.f("ck_strike_is_explained")),
        sa.CheckConstraint("witness <> struck_by", name=op.f("ck_strike_two_people")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_strike_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strike")),
        sa.UniqueConstraint("record_id", name=op.f("uq_strike_record_id")),
    )
    op.execute(f"INSERT INTO strike_anew SELECT {STRUCK} FROM strike")
    op.drop_table("strike")
    op.rename_table("strike_anew", "strike")


def _add_lists() -> None:
    op.create_table(
        "destruction_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("kind", sa.Text(), nullable=False, server_default="records"),
        sa.Column("state", sa.Text(), nullable=False, server_default="draft"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("profile_kept", sa.Text(), nullable=False),
        sa.Column("appraisal_id", sa.Integer(), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("report", sa.Text(), nullable=False, server_default=""),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False, server_default=""),
        sa.Column("frozen_at", sa.Text(), nullable=True),
        sa.Column("received_on", sa.Text(), nullable=True),
        sa.Column("decide_by", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.Text(), nullable=True),
        sa.Column("executor", sa.Text(), nullable=False, server_default=""),
        sa.Column("begun_at", sa.Text(), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("counted_at", sa.Text(), nullable=True),
        sa.Column("contractor", sa.Text(), nullable=False, server_default=""),
        sa.Column("shredded_at", sa.Text(), nullable=True),
        sa.Column("destroyed_at", sa.Text(), nullable=True),
        sa.Column("record_number", sa.Text(), nullable=False, server_default=""),
        sa.Column("reported_on", sa.Text(), nullable=True),
        sa.Column("reported_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind <> 'records' OR appraisal_id IS NOT NULL",
            name=op.f("ck_destruction_list_has_appraisal"),
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'dropped') OR (length(digest) = 64 AND frozen_at IS NOT NULL)",
            name=op.f("ck_destruction_list_is_frozen"),
        ),
        sa.CheckConstraint(
            "kind IN ('records', 'unarchived')", name=op.f("ck_destruction_list_kind_known")
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'signing', 'deciding', 'approved', 'refused', 'collecting', 'counted', 'shredded', 'destroyed', 'closed', 'superseded', 'dropped')",
            name=op.f("ck_destruction_list_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["appraisal_id"], ["appraisal.id"], name=op.f("fk_destruction_list_appraisal_id")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["destruction_list.id"], name=op.f("fk_destruction_list_replaces_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_list")),
        sa.UniqueConstraint("number", "version", name=op.f("uq_destruction_list_number_version")),
    )
    op.create_index("ix_destruction_list_state", "destruction_list", ["state"])
    op.create_index(
        "uq_destruction_list_appraisal",
        "destruction_list",
        ["appraisal_id"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('refused', 'closed', 'superseded', 'dropped')"),
        postgresql_where=sa.text("state NOT IN ('refused', 'closed', 'superseded', 'dropped')"),
    )
    op.create_index(
        "uq_destruction_list_open",
        "destruction_list",
        ["number"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('refused', 'closed', 'superseded', 'dropped')"),
        postgresql_where=sa.text("state NOT IN ('refused', 'closed', 'superseded', 'dropped')"),
    )
    op.create_table(
        "destruction_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False, server_default=""),
        sa.Column("document_no", sa.Text(), nullable=False, server_default=""),
        sa.Column("creator", sa.Text(), nullable=False, server_default=""),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("formed", sa.Text(), nullable=False, server_default=""),
        sa.Column("period", sa.Text(), nullable=False, server_default=""),
        sa.Column("kept_years", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("matter", sa.Text(), nullable=False, server_default="paper"),
        sa.Column("secrecy", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("guarded", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False, server_default=""),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("early_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("left_out_at", sa.Text(), nullable=True),
        sa.Column("left_out_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("decision", sa.Text(), nullable=False, server_default=""),
        sa.Column("decision_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("counted_at", sa.Text(), nullable=True),
        sa.Column("counted_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("struck_off", sa.Text(), nullable=False, server_default=""),
        sa.Column("struck_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("means", sa.Text(), nullable=False, server_default=""),
        sa.Column("tool", sa.Text(), nullable=False, server_default=""),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("destroyed_at", sa.Text(), nullable=True),
        sa.Column("live", sa.Boolean(), nullable=False, server_default="1"),
        sa.CheckConstraint(
            "decision IN ('', 'approved', 'refused')",
            name=op.f("ck_destruction_line_decision_known"),
        ),
        sa.CheckConstraint(
            "destroyed_at IS NULL OR (counted_at IS NOT NULL AND struck_off = '' AND means <> '' AND place_id IS NOT NULL AND decision = 'approved')",
            name=op.f("ck_destruction_line_destroyed_as_counted"),
        ),
        sa.CheckConstraint(
            "reason <> '' AND title <> ''", name=op.f("ck_destruction_line_is_explained")
        ),
        sa.CheckConstraint(
            "matter IN ('paper', 'electronic', 'medium')",
            name=op.f("ck_destruction_line_matter_known"),
        ),
        sa.CheckConstraint(
            "decision <> 'refused' OR decision_reason <> ''",
            name=op.f("ck_destruction_line_refusal_explained"),
        ),
        sa.CheckConstraint(
            "struck_off = '' OR struck_reason <> ''",
            name=op.f("ck_destruction_line_strike_explained"),
        ),
        sa.CheckConstraint(
            "struck_off IN ('', 'missing', 'held_back')",
            name=op.f("ck_destruction_line_struck_off_known"),
        ),
        sa.ForeignKeyConstraint(
            ["list_id"], ["destruction_list.id"], name=op.f("fk_destruction_line_list_id")
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_destruction_line_record_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_destruction_line_unit_id")),
        sa.ForeignKeyConstraint(
            ["place_id"], ["destruction_place.id"], name=op.f("fk_destruction_line_place_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_line")),
        sa.UniqueConstraint(
            "list_id", "position", name=op.f("uq_destruction_line_list_id_position")
        ),
    )
    op.create_index(
        "ix_destruction_line_record",
        "destruction_line",
        ["record_id"],
        sqlite_where=sa.text("record_id IS NOT NULL"),
        postgresql_where=sa.text("record_id IS NOT NULL"),
    )
    op.create_index(
        "uq_destruction_line_live",
        "destruction_line",
        ["record_id"],
        unique=True,
        sqlite_where=sa.text("live AND record_id IS NOT NULL"),
        postgresql_where=sa.text("live AND record_id IS NOT NULL"),
    )


def _add_signatures() -> None:
    op.create_table(
        "destruction_seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "part IN ('panel', 'opinion', 'check', 'decision')",
            name=op.f("ck_destruction_seat_part_known"),
        ),
        sa.ForeignKeyConstraint(
            ["list_id"], ["destruction_list.id"], name=op.f("fk_destruction_seat_list_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_destruction_seat_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_seat")),
    )
    op.create_index("ix_destruction_seat_list_id", "destruction_seat", ["list_id", "step"])
    op.create_table(
        "destruction_supervisor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("named_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("named_at", sa.Text(), nullable=False),
        sa.Column("released_at", sa.Text(), nullable=True),
        sa.Column("released_reason", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("name <> ''", name=op.f("ck_destruction_supervisor_is_named")),
        sa.CheckConstraint(
            "part IN ('archive', 'business', 'confidentiality', 'security', 'systems')",
            name=op.f("ck_destruction_supervisor_part_known"),
        ),
        sa.CheckConstraint(
            "released_at IS NULL OR released_reason <> ''",
            name=op.f("ck_destruction_supervisor_release_explained"),
        ),
        sa.ForeignKeyConstraint(
            ["list_id"], ["destruction_list.id"], name=op.f("fk_destruction_supervisor_list_id")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit.id"], name=op.f("fk_destruction_supervisor_unit_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_destruction_supervisor_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_supervisor")),
    )
    op.create_index(
        "uq_destruction_supervisor_name",
        "destruction_supervisor",
        ["list_id", "name"],
        unique=True,
        sqlite_where=sa.text("released_at IS NULL"),
        postgresql_where=sa.text("released_at IS NULL"),
    )
    op.create_table(
        "destruction_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("seat_id", sa.Integer(), nullable=True),
        sa.Column("supervisor_id", sa.Integer(), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("opinion", sa.Text(), nullable=False, server_default=""),
        sa.Column("remark", sa.Text(), nullable=False, server_default=""),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False, server_default=""),
        sa.Column("signature_id", sa.Integer(), nullable=True),
        sa.Column("sheet", sa.Text(), nullable=False, server_default=""),
        sa.Column("sheet_kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "agreed OR opinion <> ''", name=op.f("ck_destruction_word_dissent_explained")
        ),
        sa.CheckConstraint(
            "form IN ('entered', 'paper')", name=op.f("ck_destruction_word_form_known")
        ),
        sa.CheckConstraint("name <> ''", name=op.f("ck_destruction_word_is_named")),
        sa.CheckConstraint(
            "(form = 'paper' AND sheet <> '') OR (form = 'entered' AND account <> '' AND signature_id IS NOT NULL)",
            name=op.f("ck_destruction_word_is_proven"),
        ),
        sa.CheckConstraint(
            "(seat_id IS NULL) <> (supervisor_id IS NULL)",
            name=op.f("ck_destruction_word_one_place"),
        ),
        sa.CheckConstraint(
            "part IN ('panel', 'opinion', 'check', 'decision', 'before', 'after')",
            name=op.f("ck_destruction_word_part_known"),
        ),
        sa.ForeignKeyConstraint(
            ["list_id"], ["destruction_list.id"], name=op.f("fk_destruction_word_list_id")
        ),
        sa.ForeignKeyConstraint(
            ["seat_id"], ["destruction_seat.id"], name=op.f("fk_destruction_word_seat_id")
        ),
        sa.ForeignKeyConstraint(
            ["supervisor_id"],
            ["destruction_supervisor.id"],
            name=op.f("fk_destruction_word_supervisor_id"),
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_destruction_word_unit_id")),
        sa.ForeignKeyConstraint(
            ["signature_id"], ["signature.id"], name=op.f("fk_destruction_word_signature_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_word")),
    )
    op.create_index("ix_destruction_word_list_id", "destruction_word", ["list_id"])
    op.create_index(
        "uq_destruction_word_seat",
        "destruction_word",
        ["seat_id"],
        unique=True,
        sqlite_where=sa.text("seat_id IS NOT NULL"),
        postgresql_where=sa.text("seat_id IS NOT NULL"),
    )
    op.create_index(
        "uq_destruction_word_signature",
        "destruction_word",
        ["signature_id"],
        unique=True,
        sqlite_where=sa.text("signature_id IS NOT NULL"),
        postgresql_where=sa.text("signature_id IS NOT NULL"),
    )
    op.create_index(
        "uq_destruction_word_supervisor",
        "destruction_word",
        ["supervisor_id", "part", "round"],
        unique=True,
        sqlite_where=sa.text("supervisor_id IS NOT NULL"),
        postgresql_where=sa.text("supervisor_id IS NOT NULL"),
    )
