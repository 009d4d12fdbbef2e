"""Lists of a million records: indexes over what a list shows, words by field, saved views."""

import sqlalchemy as sa
from alembic import op

from desktop_archive.store.dialect import on_server
from desktop_archive.store.search import layout

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

LIVE = "withdrawn_at IS NULL AND state NOT IN ('destroyed', 'transferred')"
NARROWING = ("category_id", "year", "retention_id", "unit_code", "secrecy", "personal_data")
FACETS = (
    "fonds_id",
    "category_id",
    "year",
    "retention_id",
    "unit_code",
    "secrecy",
    "carrier",
    "state",
    "personal_data",
    "is_copy",
    "bound",
    "immature",
    "sealed",
    "important",
    "party_minutes",
)
#: Name, columns and rows of each new index.
NEW = (
    ("ix_record_live_code", ("code_key", *NARROWING), LIVE),
    ("ix_record_live_title", ("title", *NARROWING), LIVE),
    ("ix_record_live_creator", ("creator", *NARROWING), LIVE),
    ("ix_record_live_date", ("date_from", *NARROWING), LIVE),
    ("ix_record_live_pages", ("pages", *NARROWING), LIVE),
    ("ix_record_live_due", ("due_on", *NARROWING), LIVE),
    (
        "ix_record_live_year",
        ("year", "category_id", "retention_id", "unit_code", "secrecy", "personal_data"),
        LIVE,
    ),
    (
        "ix_record_live_retention",
        ("retention_id", "category_id", "year", "unit_code", "secrecy", "personal_data"),
        LIVE,
    ),
    (
        "ix_record_live_secrecy",
        ("secrecy", "category_id", "year", "retention_id", "unit_code", "personal_data"),
        LIVE,
    ),
    ("ix_record_live_class", ("category_id", "code_key", *NARROWING[1:]), LIVE),
    ("ix_record_live_draft", ("status",), f"{LIVE} AND status = 'draft'"),
    ("ix_record_live_facets", FACETS, LIVE),
)
#: Those over all rows, whose work they do.
OLD = (
    ("ix_record_tree", ("fonds_id", "category_id", "year", "retention_id", "unit_code")),
    ("ix_record_title", ("title",)),
    ("ix_record_date_from", ("date_from",)),
    ("ix_record_year", ("year",)),
    ("ix_record_retention_id", ("retention_id",)),
    ("ix_record_secrecy", ("secrecy",)),
    ("ix_record_pages", ("pages",)),
    ("ix_record_creator", ("creator",)),
    ("ix_record_state", ("state",)),
)
TOKENS = "tokenize='unicode61 remove_diacritics 0'"


def upgrade() -> None:
    """Change the indexes, empty the index of words (it is filled after the last step)."""
    for name, _columns in OLD:
        op.drop_index(name, table_name="record")
    op.create_index("ix_record_state", "record", ["state", "withdrawn_at"])
    for name, columns, where in NEW:
        rows = sa.text(where)
        op.create_index(name, "record", list(columns), sqlite_where=rows, postgresql_where=rows)
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), server_default="{}", nullable=False),
        sa.Column("columns", sa.Text(), server_default="[]", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_saved_view_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
    )
    op.create_index(
        "uq_saved_view_live",
        "saved_view",
        ["account_id", "name"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    layout.drop(op.get_bind())
    layout.make(op.get_bind())


def downgrade() -> None:
    """Put the older indexes back, empty where they hold words."""
    layout.drop(op.get_bind())
    if not on_server(op.get_bind()):
        for table in ("find_body", "find_secret"):
            op.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5(body, content='', prefix='1', {TOKENS})"
            )
        op.execute(
            "CREATE VIRTUAL TABLE find_initials USING fts5("
            f"grams, content='', detail=none, prefix='1 2 3', {TOKENS})"
        )
    op.drop_index("uq_saved_view_live", table_name="saved_view")
    op.drop_table("saved_view")
    for name, _columns, _where in NEW:
        op.drop_index(name, table_name="record")
    op.drop_index("ix_record_state", table_name="record")
    for name, columns in OLD:
        op.create_index(name, "record", list(columns))
