"""SQLite: a file with settings that lose nothing acknowledged, and one writer at a time."""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote
from weakref import WeakSet

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry
from typing_extensions import override

from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: Marks our files: "DARC" as four ASCII bytes.
APPLICATION_ID = 0x44415243
BUSY_TIMEOUT_MS = 5000

#: What every connection is set to, and must read back (quality.md §2.1).
_SETTINGS: tuple[tuple[str, int], ...] = (
    ("busy_timeout", BUSY_TIMEOUT_MS),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
)
_FULL, _EXTRA = 2, 3

#: Statements nobody issues on a live register: they would get round the trail.
_FORBIDDEN_ACTIONS = frozenset(
    {
        sqlite3.SQLITE_ATTACH,
        sqlite3.SQLITE_DETACH,
        sqlite3.SQLITE_DROP_TABLE,
        sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_DROP_INDEX,
        sqlite3.SQLITE_DROP_VIEW,
        sqlite3.SQLITE_ALTER_TABLE,
        sqlite3.SQLITE_CREATE_TRIGGER,
    }
)


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Tell whether this SQLite is free of the WAL-reset race (fixed 3.51.3, 3.50.7, 3.44.6)."""
    if version >= (3, 51, 3):
        return True
    return (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def engine_name() -> str:
    """Return engine, version and how it keeps its promise, for the status and the About page."""
    journal, synchronous = journal_settings()
    level = {_FULL: "full", _EXTRA: "extra"}[synchronous]
    return f"sqlite {sqlite3.sqlite_version} {journal}/{level}"


def journal_settings(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> tuple[str, int]:
    """Return journal mode and synchronous level that lose nothing acknowledged."""
    return ("wal", _FULL) if wal_is_safe(version) else ("delete", _EXTRA)


def _authorise(action: int, first: str | None, *_: str | None) -> int:
    """Refuse our own bugs what only a migration may do."""
    if action in _FORBIDDEN_ACTIONS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and first == "writable_schema":
        return sqlite3.SQLITE_DENY
    guarded = action in (sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE)
    if guarded and first in ("audit", "chain", "operation"):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


class _Whole(sqlite3.Connection):
    """Ends its statements when it is closed.

    One that was not read to its end keeps the file open behind a closed connection, until the
    garbage with the failed frames that hold it is taken away; whoever then opens and closes the
    file would drop its locks.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  as the driver has it
        self._asked: WeakSet[sqlite3.Cursor] = WeakSet()
        super().__init__(*args, **kwargs)

    @override
    def cursor(self, factory: Any = sqlite3.Cursor) -> Any:
        made = super().cursor(factory)
        self._asked.add(made)
        return made

    @override
    def close(self) -> None:
        for cursor in tuple(self._asked):
            cursor.close()
        super().close()


def prepare(connection: sqlite3.Connection, *, query_only: bool) -> None:
    """Set a new connection up and read the settings back."""
    connection.isolation_level = None
    cursor = connection.cursor()
    journal, synchronous = journal_settings()
    if not query_only:
        cursor.execute(f"PRAGMA journal_mode={journal}")
        found = str(cursor.fetchone()[0])
        if found != journal:
            raise ArchiveUnavailableError(StoreProblem.READ_ONLY, setting="journal_mode")
    for name, value in (*_SETTINGS, ("synchronous", synchronous), ("query_only", int(query_only))):
        cursor.execute(f"PRAGMA {name}={value}")
        cursor.execute(f"PRAGMA {name}")
        row = cursor.fetchone()
        if row is None or int(row[0]) != value:
            raise ArchiveUnavailableError(StoreProblem.READ_ONLY, setting=name)
    cursor.close()


def file_url(path: Path, mode: str) -> str:
    """Return the URL of an existing file; `rw` never makes an empty register by accident."""
    return f"sqlite+pysqlite:///file:{quote(str(path))}?mode={mode}&uri=true"


def engine_for(path: Path, *, query_only: bool, guarded: bool = True, mode: str = "rw") -> Engine:
    """Return an engine whose transactions are immediate (writers) or plain (readers)."""
    engine = create_engine(
        file_url(path, mode),
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "factory": _Whole},
        pool_size=4,
        # No title stands in the text of an error (F43).
        hide_parameters=True,
    )
    begin = "BEGIN" if query_only else "BEGIN IMMEDIATE"

    def on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        prepare(connection, query_only=query_only)
        if guarded:
            connection.set_authorizer(_authorise)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def migration_engine(path: Path, *, mode: str = "rwc") -> Engine:
    """Return an engine for one migration: no foreign keys, so that tables can be rebuilt."""
    engine = create_engine(
        file_url(path, mode), connect_args={"factory": _Whole}, hide_parameters=True
    )

    def on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA synchronous={_EXTRA}")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine
