"""What is written beside a use of records: effects, follow-ups, strikes (E-03, E-07, E-10)."""

from sqlalchemy import CheckConstraint, Index, Table
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    key,
    number,
    one_of,
    partial_unique,
    points_to,
    text,
)

#: One entry beside a loan, a reading or a copy; it is never changed, only followed by another.
use_entry = Table(
    "use_entry",
    METADATA,
    key(),
    points_to("loan_id", "loan"),
    points_to("reading_id", "reading"),
    points_to("copy_id", "copy_made"),
    text("kind", default=None),
    text("words", default=None),
    text("social"),
    number("amount_fen", default=0),
    text("said_by"),
    text("said_on", default=None),
    text("entered_by"),
    text("entered_at", default=None),
    one_of("kind", ("effect", "note", "strike")),
    CheckConstraint(
        "(loan_id IS NOT NULL) + (reading_id IS NOT NULL) + (copy_id IS NOT NULL) = 1",
        name="of_one_use",
    ),
    CheckConstraint("trim(words) <> ''", name="says_something"),
    CheckConstraint("kind <> 'effect' OR trim(said_by) <> ''", name="effect_is_reported"),
    CheckConstraint("amount_fen >= 0", name="nothing_below_zero"),
    Index("ix_use_entry_loan_id", "loan_id", "kind"),
    Index("ix_use_entry_reading_id", "reading_id", "kind"),
    Index("ix_use_entry_copy_id", "copy_id", "kind"),
    *(
        partial_unique(f"uq_use_entry_strike_{name}", f"{name}_id", where=sql("kind = 'strike'"))
        for name in ("loan", "reading", "copy")
    ),
)
