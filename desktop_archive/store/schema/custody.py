"""What was struck off the ledger: why, with which evidence, by whom and before whom (B-10)."""

from sqlalchemy import CheckConstraint, Table, UniqueConstraint

from desktop_archive.store.schema.base import METADATA, key, one_of, points_to, text

strike = Table(
    "strike",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    text("kind", default=None),
    text("reason", default=None),
    text("evidence", default=None),
    text("struck_by"),
    text("witness"),
    text("struck_at", default=None),
    one_of("kind", ("transfer", "loss", "destruction")),
    CheckConstraint("evidence <> '' AND reason <> ''", name="is_explained"),
    CheckConstraint("witness <> struck_by", name="two_people"),
    UniqueConstraint("record_id"),
)
