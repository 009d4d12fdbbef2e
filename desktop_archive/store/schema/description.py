"""What is said of records beyond the columns all share: fields of the room, links, contents."""

from sqlalchemy import Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    number,
    one_of,
    optional_text,
    partial_unique,
    points_to,
    text,
)

#: A field of the room's own, made without programming (C-35).
field = Table(
    "field",
    METADATA,
    key(),
    text("code", default=None, unique=True),
    text("kind", default="text"),
    text("name_en"),
    text("name_zh_cn"),
    text("name_zh_tw"),
    flag("carried"),
    flag("personal"),
    number("position", default=0),
    optional_text("retired_at"),
    one_of("kind", ("text", "lines", "number", "date", "yes_no", "choice", "several")),
)

#: One word of a list of choices; it is stored as it stands here.
field_choice = Table(
    "field_choice",
    METADATA,
    key(),
    text("field", default=None),
    text("value", default=None),
    text("name_en"),
    text("name_zh_cn"),
    text("name_zh_tw"),
    number("position", default=0),
    optional_text("retired_at"),
    UniqueConstraint("field", "value"),
)

#: How a field is used in a class and at a level; what is not here is as it ships (C-44).
field_rule = Table(
    "field_rule",
    METADATA,
    key(),
    text("field", default=None),
    points_to("category_id", "category"),
    text("level"),
    text("obligation", default=None),
    Index("ix_field_rule_field", "field", "category_id", "level"),
    one_of("level", ("", "file", "item")),
    one_of("obligation", ("mandatory", "if_present", "optional", "unused")),
)

#: What a field says of a record; empty once it was taken back.
description = Table(
    "description",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    text("field", default=None),
    text("value"),
    UniqueConstraint("record_id", "field"),
    Index("ix_description_field", "field", "value"),
)

#: Two records that belong together: paper and electronic counterpart, a record and its amendment.
record_link = Table(
    "record_link",
    METADATA,
    key(),
    points_to("from_id", "record", nullable=False),
    points_to("to_id", "record", nullable=False),
    text("kind", default=None),
    text("note"),
    text("made_at", default=None),
    optional_text("ended_at"),
    Index("ix_record_link_from_id", "from_id"),
    Index("ix_record_link_to_id", "to_id"),
    partial_unique(
        "uq_record_link_live", "from_id", "to_id", "kind", where=sql("ended_at IS NULL")
    ),
    one_of("kind", ("electronic", "amends", "see_also")),
)

#: Where an item stands in its file: its turn and its pages.
file_item = Table(
    "file_item",
    METADATA,
    key(),
    points_to("item_id", "record", nullable=False),
    number("position", default=0),
    number("page_first", nullable=True),
    number("page_last", nullable=True),
    UniqueConstraint("item_id"),
)

#: A version of the retention schedule, with who approved it (K-11).
schedule = Table(
    "schedule",
    METADATA,
    key(),
    number("version"),
    text("approved_by", default=None),
    text("approved_on", default=None),
    text("note"),
    text("made_at", default=None),
    text("state", default="in_force"),
    optional_text("in_force_on"),
    optional_text("in_force_at"),
    text("made_by"),
    UniqueConstraint("version"),
    partial_unique("uq_schedule_one_draft", "state", where=sql("state = 'draft'")),
)

#: What one version proposes for a class (K-12).
schedule_line = Table(
    "schedule_line",
    METADATA,
    key(),
    points_to("schedule_id", "schedule", nullable=False),
    points_to("category_id", "category", nullable=False),
    points_to("retention_id", "retention"),
    text("trigger", default="created"),
    text("start_rule", default="next_jan1"),
    text("trigger_name"),
    UniqueConstraint("schedule_id", "category_id"),
)
