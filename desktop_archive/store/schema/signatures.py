"""Personal keys and what was signed with them (F21)."""

from sqlalchemy import Index, Table
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    key,
    number,
    optional_text,
    partial_unique,
    points_to,
    text,
)

#: The public half of somebody's key; it stays for ever, so that what it signed can be checked.
signing_key = Table(
    "signing_key",
    METADATA,
    key(),
    points_to("account_id", "account", nullable=False),
    text("name", default=None),
    text("public_key", default=None, unique=True),
    text("fingerprint", default=None, unique=True),
    text("enrolled_at", default=None),
    number("head_seq"),
    text("head_hash", default=None),
    text("proof", default=None),
    optional_text("paper_signed_on"),
    optional_text("revoked_at"),
    number("revoked_seq", nullable=True),
    text("revoked_reason"),
    text("revoked_by"),
    partial_unique("uq_signing_key_in_force", "account_id", where=sql("revoked_at IS NULL")),
)

#: The secret half, closed with its holder's password; whoever has no password has nothing.
key_wrapping = Table(
    "key_wrapping",
    METADATA,
    key(),
    points_to("key_id", "signing_key", nullable=False),
    text("wrapped", default=None),
    text("wrapped_at", default=None),
    Index("uq_key_wrapping_key_id", "key_id", unique=True),
)

#: One signature with all that it is over.
signature = Table(
    "signature",
    METADATA,
    key(),
    points_to("key_id", "signing_key", nullable=False),
    text("signer", default=None),
    text("name", default=None),
    text("kind", default=None),
    text("number", default=None),
    number("version"),
    text("digest", default=None),
    text("act", default=None),
    text("post"),
    text("verdict"),
    text("statement"),
    text("signed_at", default=None),
    number("head_seq"),
    text("head_hash", default=None),
    text("signature", default=None, unique=True),
    Index("ix_signature_number", "number", "version"),
    Index("ix_signature_key_id", "key_id"),
)
