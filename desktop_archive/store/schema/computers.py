"""Computers sent to repair (X-18)."""

from sqlalchemy import CheckConstraint, Index, Table

from desktop_archive.store.schema.base import METADATA, key, one_of, optional_text, text

#: A computer that left the room; when it is back, that is noted once.
computer_repair = Table(
    "computer_repair",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("device", default=None),
    text("sent_on", default=None),
    text("fault", default=None),
    text("repairer", default=None),
    text("data_gone", default=None),
    text("handled_by", default=None),
    text("entered_by"),
    text("entered_at", default=None),
    optional_text("returned_on"),
    text("result"),
    text("returned_by"),
    optional_text("struck_on"),
    text("struck_by"),
    text("struck_reason"),
    one_of("data_gone", ("cleared", "deleted", "disk_removed")),
    CheckConstraint(
        "trim(device) <> '' AND trim(fault) <> '' AND trim(repairer) <> '' "
        "AND trim(handled_by) <> ''",
        name="says_all",
    ),
    CheckConstraint(
        "returned_on IS NULL OR (returned_on >= sent_on AND trim(result) <> '')", name="back_after"
    ),
    CheckConstraint("struck_on IS NULL OR trim(struck_reason) <> ''", name="struck_with_reason"),
    Index("ix_computer_repair_sent_on", "sent_on"),
)
