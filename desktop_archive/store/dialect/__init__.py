"""All that differs between SQLite and a server: settings, locking, trail triggers, plans."""

from desktop_archive.store.dialect.canonical import canonical, differs, quick_canonical
from desktop_archive.store.dialect.engines import (
    Where,
    engine_for,
    engine_name,
    is_url,
    migration_engine,
    on_server,
    short_name,
    shown,
    wait_at_most,
)
from desktop_archive.store.dialect.questions import among, among_named, as_many, not_by_index
from desktop_archive.store.dialect.schema import (
    add_trigger,
    changed_in_place,
    dangling,
    drop_triggers,
    keep_whole,
    mark,
    marks,
    prepare_schema,
    schema_rows,
)
from desktop_archive.store.dialect.sqlite import (
    APPLICATION_ID,
    BUSY_TIMEOUT_MS,
    journal_settings,
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
    "Where",
    "add_trigger",
    "among",
    "among_named",
    "as_many",
    "audit_triggers",
    "canonical",
    "changed_in_place",
    "dangling",
    "differs",
    "drop_triggers",
    "engine_for",
    "engine_name",
    "image",
    "is_url",
    "journal_settings",
    "keep_whole",
    "mark",
    "marks",
    "migration_engine",
    "not_by_index",
    "on_server",
    "prepare",
    "prepare_schema",
    "quick_canonical",
    "read_image",
    "schema_rows",
    "short_name",
    "shown",
    "trail_guards",
    "wait_at_most",
    "wal_is_safe",
]
