"""Fonds, categories, numbering, retention periods and the records themselves."""

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.sql.elements import TextClause

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    number,
    one_of,
    optional_text,
    partial_index,
    partial_unique,
    points_to,
    text,
)

RECORD_STATES = (
    "in_place",
    "on_loan",
    "reading",
    "repair",
    "lost",
    "proposed",
    "destroyed",
    "transferred",
)

#: What a list shows unless more is asked for: neither withdrawn nor gone (D-33). Queries say it
#: in the same words, so that the indexes over these rows answer them.
LIVE = sql("withdrawn_at IS NULL AND state NOT IN ('destroyed', 'transferred')")
GONE = ("destroyed", "transferred")
#: What stands behind the key in an index of an order; rows with equal keys follow it.
NARROWING = ("category_id", "year", "retention_id", "unit_code", "secrecy", "personal_data")


def of_period(state: str) -> TextClause:
    """Return the condition for what is here and whose period is in this state (K-07)."""
    return sql(f"{LIVE} AND period_state = '{state}'")


def behind(key_column: str) -> tuple[str, ...]:
    """Return the columns of the index of an order: its key first, then what narrows."""
    return (key_column, *(name for name in NARROWING if name != key_column))


#: All records of one creating body (N-17).
fonds = Table(
    "fonds",
    METADATA,
    key(),
    text("code", default=None, unique=True),
    text("name"),
)

#: A row of the retention period table (K-02, P-04).
retention = Table(
    "retention",
    METADATA,
    key(),
    text("code", default=None, unique=True),
    text("kind", default=None),
    number("years", nullable=True),
    number("rank", default=0),
    text("name_en"),
    text("name_zh_cn"),
    text("name_zh_tw"),
    text("basis"),
    one_of("kind", ("permanent", "term", "legacy")),
)

#: A category (门类) or class of records (N-05, N-06, N-10, N-11).
category = Table(
    "category",
    METADATA,
    key(),
    text("code", default=None, unique=True),
    points_to("parent_id", "category"),
    text("name_en"),
    text("name_zh_cn"),
    text("name_zh_tw"),
    text("arrangement", default="item"),
    points_to("retention_id", "retention"),
    text("trigger", default="created"),
    text("start_rule", default="next_jan1"),
    flag("may_be_lent", default=True),
    flag("same_day"),
    number("position", default=0),
    text("trigger_name"),
    one_of("arrangement", ("item", "file", "either")),
)

#: A numbering rule as text with a version; locked by its first number (N-03, N-08).
scheme = Table(
    "scheme",
    METADATA,
    key(),
    text("name", default=None),
    number("version", default=1),
    text("template", default=None),
    points_to("category_id", "category"),
    flag("locked"),
    text("approved_by"),
    text("valid_from"),
    text("scope_fields"),
    number("years_together", default=1),
    number("start", default=1),
    number("step", default=1),
    text("overflow", default="extend"),
    text("gap", default="fill"),
    text("late", default="append"),
    flag("runs_on", default=True),
    text("reason"),
    UniqueConstraint("name", "version"),
)

#: The next number of a scheme within its scope; fixed classes give no number twice (N-20).
counter = Table(
    "counter",
    METADATA,
    key(),
    points_to("scheme_id", "scheme", nullable=False),
    text("scope"),
    number("next_number", default=1),
    text("state", default="draft"),
    flag("fills"),
    optional_text("fixed_on"),
    text("fixed_by"),
    UniqueConstraint("scheme_id", "scope"),
)

#: Numbers kept free for somebody, and numbers that stay empty for a reason (N-20).
number_mark = Table(
    "number_mark",
    METADATA,
    key(),
    points_to("scheme_id", "scheme"),
    text("scope"),
    number("first"),
    number("last"),
    text("kind", default=None),
    text("reason", default=None),
    optional_text("until"),
    text("made_on", default=None),
    text("made_by"),
    text("approved_by"),
    optional_text("ended_on"),
    text("ended_reason"),
    one_of("kind", ("reserved", "void")),
    CheckConstraint("first <= last", name="forward"),
    Index("ix_number_mark_scope", "scope"),
)

#: A file (案卷) or an item (件).
record = Table(
    "record",
    METADATA,
    key(),
    number("serial"),
    text("level", default="item"),
    points_to("parent_id", "record"),
    points_to("fonds_id", "fonds", nullable=False),
    points_to("category_id", "category", nullable=False),
    number("year", nullable=True),
    points_to("retention_id", "retention"),
    points_to("unit_id", "unit"),
    text("unit_code"),
    points_to("scheme_id", "scheme"),
    number("number", nullable=True),
    text("code", default=None),
    text("code_key", default=None),
    text("title", default=None),
    text("creator"),
    text("document_no"),
    text("date_text"),
    optional_text("date_from"),
    optional_text("date_to"),
    number("secrecy", default=0),
    text("secrecy_body"),
    text("carrier", default="paper"),
    number("quantity", default=1),
    number("pages", nullable=True),
    flag("is_copy"),
    text("original_place"),
    text("place_text"),
    text("note"),
    flag("bound"),
    flag("immature"),
    flag("sealed"),
    flag("important"),
    flag("party_minutes"),
    flag("personal_data"),
    flag("claims_unsettled"),
    text("status", default="catalogued"),
    text("state", default="in_place"),
    points_to("box_id", "box"),
    number("box_position", nullable=True),
    text("folder"),
    text("trigger", default="created"),
    text("start_rule", default="next_jan1"),
    optional_text("trigger_date"),
    text("period_state", default="undetermined"),
    optional_text("runs_from"),
    optional_text("due_on"),
    text("series"),
    text("external_id"),
    points_to("batch_id", "import_batch"),
    optional_text("withdrawn_at"),
    text("created_at", default=None),
    text("updated_at", default=None),
    optional_text("scope"),
    number("number_suffix", default=0),
    text("number_fields", default="{}"),
    flag("label_due"),
    text("label_said"),
    optional_text("counts_from"),
    text("trigger_name"),
    UniqueConstraint("serial"),
    partial_unique("uq_record_code_live", "code", where=sql("withdrawn_at IS NULL")),
    partial_unique(
        "uq_record_number_live",
        "scheme_id",
        "scope",
        "number",
        "number_suffix",
        where=sql("scope IS NOT NULL AND withdrawn_at IS NULL"),
    ),
    one_of("level", ("file", "item")),
    one_of("status", ("draft", "catalogued")),
    one_of("state", RECORD_STATES),
    one_of("period_state", ("running", "not_running", "permanent", "undetermined")),
    Index("ix_record_category", "category_id", "year", "retention_id", "code_key"),
    Index("ix_record_code_key", "code_key"),
    Index("ix_record_state", "state", "withdrawn_at"),
    Index("ix_record_box_id", "box_id", "box_position"),
    # Every order of the catalogue's table has an index of its own over what it shows. Behind the
    # key stands what a list is narrowed by, so that no record is read in passing one over.
    partial_index("ix_record_label_due", "label_due", where=sql("label_due")),
    partial_index("ix_record_live_code", "code_key", *NARROWING, where=LIVE),
    partial_index("ix_record_live_title", "title", *NARROWING, where=LIVE),
    partial_index("ix_record_live_creator", "creator", *NARROWING, where=LIVE),
    partial_index("ix_record_live_date", "date_from", *NARROWING, where=LIVE),
    partial_index("ix_record_live_pages", "pages", *NARROWING, where=LIVE),
    partial_index("ix_record_live_due", "due_on", *NARROWING, where=LIVE),
    partial_index("ix_record_live_year", *behind("year"), where=LIVE),
    partial_index("ix_record_live_retention", *behind("retention_id"), where=LIVE),
    partial_index("ix_record_live_secrecy", *behind("secrecy"), where=LIVE),
    partial_index(
        "ix_record_live_class",
        "category_id",
        "code_key",
        "year",
        "retention_id",
        "unit_code",
        "secrecy",
        "personal_data",
        where=LIVE,
    ),
    partial_index("ix_record_live_draft", "status", where=sql(f"{LIVE} AND status = 'draft'")),
    partial_index("ix_record_live_not_running", "due_on", where=of_period("not_running")),
    partial_index("ix_record_live_undetermined", "due_on", where=of_period("undetermined")),
    # The class tree, and whatever a list is narrowed by, are counted without reading a record.
    partial_index(
        "ix_record_live_facets",
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
        where=LIVE,
    ),
    Index("ix_record_parent_id", "parent_id"),
    Index("ix_record_batch_id", "batch_id"),
    Index("ix_record_due_on", "due_on"),
    partial_index("ix_record_external_id", "external_id", where=sql("external_id <> ''")),
    partial_index("ix_record_document_no", "document_no", where=sql("document_no <> ''")),
)

#: A code the record once had; searchable for ever.
former_code = Table(
    "former_code",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    text("code", default=None),
    text("code_key", default=None),
    text("reason"),
    text("changed_at", default=None),
    Index("ix_former_code_code_key", "code_key"),
    Index("ix_former_code_record_id", "record_id"),
)
