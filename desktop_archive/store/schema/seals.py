"""Seals over the trail: what paper, copies and auditors are compared with (X-14, X-26)."""

from sqlalchemy import Index, Table

from desktop_archive.store.schema.base import METADATA, key, number, text

#: One seal with all that it says; never changed (reliability §5.3).
seal = Table(
    "seal",
    METADATA,
    key(),
    number("number"),
    text("previous", default=None),
    number("head_seq"),
    text("head_hash", default=None),
    text("counts"),
    text("state", default=None),
    text("layouts", default=None),
    text("schema", default=None),
    text("sealed_at", default=None),
    text("occasion", default=None),
    text("engine"),
    text("app"),
    text("digest", default=None, unique=True),
    Index("uq_seal_number", "number", unique=True),
)
