"""Copies kept elsewhere, and every check of fixity (X-04 to X-09, F-50)."""

from sqlalchemy import CheckConstraint, Index, Table

from desktop_archive.rules.copies import CheckKind, Distance, Medium
from desktop_archive.store.schema.base import (
    METADATA,
    key,
    number,
    one_of,
    optional_text,
    points_to,
    text,
)

#: One copy on a medium of its own: what, on what, where, who, when.
kept_copy = Table(
    "kept_copy",
    METADATA,
    key(),
    text("made_on", default=None),
    text("medium", default=None),
    text("distance", default=None),
    text("place", default=None),
    text("content", default=None),
    text("person", default=None),
    text("name"),
    text("sha256"),
    number("sequence", default=0),
    text("remark"),
    text("entered_by"),
    text("entered_at", default=None),
    optional_text("withdrawn_on"),
    text("withdrawn_reason"),
    one_of("medium", (medium.value for medium in Medium)),
    one_of("distance", (distance.value for distance in Distance)),
    CheckConstraint(
        "trim(place) <> '' AND trim(content) <> '' AND trim(person) <> ''", name="is_described"
    ),
    CheckConstraint(
        "withdrawn_on IS NULL OR trim(withdrawn_reason) <> ''", name="withdrawal_explained"
    ),
)

#: One check: of the room, of a copy, of a restored copy; who, how, what came of it. It stands.
fixity_check = Table(
    "fixity_check",
    METADATA,
    key(),
    text("kind", default=None),
    points_to("kept_copy_id", "kept_copy"),
    text("subject"),
    text("copied_at"),
    number("sequence", default=0),
    text("method", default=None),
    text("outcome", default=None),
    text("findings"),
    text("checked_by"),
    text("checked_at", default=None),
    one_of("kind", (kind.value for kind in CheckKind)),
    one_of("outcome", ("good", "bad")),
    CheckConstraint("outcome = 'good' OR trim(findings) <> ''", name="bad_is_explained"),
    Index("ix_fixity_check_kind", "kind", "checked_at"),
)
