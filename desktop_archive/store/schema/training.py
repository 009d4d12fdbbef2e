"""Confidentiality training and checks (R-22)."""

from sqlalchemy import CheckConstraint, Index, Table

from desktop_archive.store.schema.base import METADATA, key, one_of, text

#: A training or a check that was held; it is entered once and stays as it was.
training = Table(
    "training",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("kind", default=None),
    text("held_on", default=None),
    text("place"),
    text("led_by", default=None),
    text("topic", default=None),
    text("content", default=None),
    text("findings"),
    text("participants", default=None),
    text("entered_by"),
    text("entered_at", default=None),
    one_of("kind", ("training", "check")),
    CheckConstraint(
        "trim(topic) <> '' AND trim(content) <> '' AND trim(participants) <> ''", name="says_all"
    ),
    Index("ix_training_held_on", "held_on"),
)
