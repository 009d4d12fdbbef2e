"""All that differs between SQLite and a server: settings, locking, trail triggers, plans."""

from desktop_archive.store.dialect.questions import among, among_named, as_many, not_by_index
from desktop_archive.store.dialect.sqlite import (
    APPLICATION_ID,
    BUSY_TIMEOUT_MS,
    engine_for,
    engine_name,
    journal_settings,
    migration_engine,
    prepare,
    wal_is_safe,
)
from desktop_archive.store.dialect.triggers import (
    audit_triggers,
    image,
    read_image,
    trail_guards,
)

__all__ = [
    "APPLICATION_ID",
    "BUSY_TIMEOUT_MS",
    "among",
    "among_named",
    "as_many",
    "audit_triggers",
    "engine_for",
    "engine_name",
    "image",
    "journal_settings",
    "migration_engine",
    "not_by_index",
    "prepare",
    "read_image",
    "trail_guards",
    "wal_is_safe",
]
