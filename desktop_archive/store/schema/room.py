"""The room itself: what it is called, its settings, serial numbers, calendar and events."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    number,
    optional_text,
    partial_unique,
    points_to,
    text,
)

#: One line per fact about the room: organisation, language, practice mark, register id.
fact = Table(
    "fact",
    METADATA,
    key(),
    text("name", default=None, unique=True),
    text("value"),
)

#: Policies of the section "Where the seeds disagree"; a change keeps who approved it (R-23).
policy = Table(
    "policy",
    METADATA,
    key(),
    text("name", default=None, unique=True),
    text("value"),
    text("approved_by"),
    text("changed_at"),
)

#: The next serial of each kind of barcode; only ever raised (barcodes.md).
serial = Table(
    "serial",
    METADATA,
    key(),
    number("kind"),
    number("next_serial", default=1),
    UniqueConstraint("kind"),
)

#: The next number of forms such as JY-2026-0001, by prefix and year.
form_number = Table(
    "form_number",
    METADATA,
    key(),
    text("prefix", default=None),
    number("year"),
    number("next_number", default=1),
    UniqueConstraint("prefix", "year"),
)

#: Days on which the room's calendar differs from the week (L-05).
calendar_day = Table(
    "calendar_day",
    METADATA,
    key(),
    text("day", default=None, unique=True),
    flag("is_working"),
    text("name"),
)

#: Acts that change no row but are evidence: prints, exports, sign-ins, backups, restores.
event = Table(
    "event",
    METADATA,
    key(),
    text("kind", default=None),
    text("subject"),
    text("detail", default="{}"),
    text("at", default=None),
    Index("ix_event_kind_at", "kind", "at"),
)

#: Every copy of a paper that left the printer: label, card, register.
print_event = Table(
    "print_event",
    METADATA,
    key(),
    text("form", default=None),
    optional_text("target_table"),
    Column("target_id", Integer, nullable=True),
    text("content"),
    number("copy_no", default=1),
    text("printed_at", default=None),
    Index("ix_print_event_target", "target_table", "target_id"),
)

#: One run of an import: taken, refused, undone as a whole.
import_batch = Table(
    "import_batch",
    METADATA,
    key(),
    text("kind", default=None),
    text("file_name"),
    text("file_sha256"),
    number("rows", default=0),
    number("taken", default=0),
    number("skipped", default=0),
    number("refused", default=0),
    text("imported_at", default=None),
    Column("undone_at", Text, nullable=True),
    text("imported_by"),
)

#: How the lists of one source are read: a name, the headings it knows, columns by heading.
import_profile = Table(
    "import_profile",
    METADATA,
    key(),
    text("name", default=None, unique=True),
    text("kind", default=None),
    text("headings"),
    text("columns", default="{}"),
    text("saved_at", default=None),
    Index("ix_import_profile_headings", "headings"),
)

#: A list somebody wants again: what is asked for, and how it is shown; removed, never deleted.
saved_view = Table(
    "saved_view",
    METADATA,
    key(),
    points_to("account_id", "account", nullable=False),
    text("name", default=None),
    text("query", default="{}"),
    text("columns", default="[]"),
    number("position", default=0),
    text("saved_at", default=None),
    optional_text("removed_at"),
    partial_unique("uq_saved_view_live", "account_id", "name", where=sql("removed_at IS NULL")),
)
