"""A PostgreSQL server: writers stand in one queue, readers see one moment, none waits for ever."""

import re
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from desktop_archive.store.dialect.compiling import NAME
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: "DARC" and what is locked: one act after the other, as SQLite's own lock has it.
_WRITERS, _SCHEMA = 0x44415243_00000001, 0x44415243_00000002
LOCK_TIMEOUT_MS = 5000

#: What every connection is set to, and must read back (quality.md §2.1).
_SETTINGS: tuple[tuple[str, str], ...] = (
    ("synchronous_commit", "on"),
    ("lock_timeout", f"{LOCK_TIMEOUT_MS // 1000}s"),
    ("idle_in_transaction_session_timeout", "10min"),
    ("client_encoding", "UTF8"),
    ("timezone", "UTC"),
    # Plans of our short statements are never worth a compiler.
    ("jit", "off"),
)


#: Statements nobody issues on a live register: they would get round the trail. What somebody else
#: issues is a matter of rights on the server; here our own bugs are refused.
_FORBIDDEN = re.compile(
    r"\s*(ALTER|CREATE|DROP|TRUNCATE|COPY|LOCK|GRANT|REVOKE|DO|SET|REASSIGN|VACUUM|CLUSTER)\b"
    r"|\s*(UPDATE|DELETE\s+FROM)\s+(ONLY\s+)?\W?(audit|chain|operation)\b",
    re.IGNORECASE,
)


class _ForbiddenError(Exception):
    """A statement that only a migration may issue; in the driver's clothes it is refused."""


def _authorise(_: Any, _cursor: Any, statement: str, *_rest: object) -> None:  # noqa: ANN401
    if _FORBIDDEN.match(statement):
        raise DBAPIError(statement, None, _ForbiddenError("not authorized"))


def _engine(url: str) -> Engine:
    """Return an engine that notices a server that has gone (F45)."""
    return create_engine(
        make_url(url).set(drivername=NAME),
        pool_size=4,
        pool_pre_ping=True,
        # No title stands in the text of an error (F43).
        hide_parameters=True,
        connect_args={
            "connect_timeout": 5,
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 20_000,
        },
    )


def prepare(connection: Any, *, query_only: bool) -> None:  # noqa: ANN401  the driver's own
    """Set a new connection up and read the settings back."""
    with connection.cursor() as cursor:
        for name, value in _SETTINGS:
            cursor.execute("SELECT set_config(%s, %s, false)", (name, value))
            cursor.execute("SELECT current_setting(%s)", (name,))
            row = cursor.fetchone()
            if row is None or row[0].casefold() != value.casefold():
                raise ArchiveUnavailableError(StoreProblem.READ_ONLY, setting=name)
        if query_only:
            cursor.execute(
                "SET SESSION CHARACTERISTICS AS TRANSACTION "
                "ISOLATION LEVEL REPEATABLE READ, READ ONLY"
            )
    connection.commit()


def engine_for(url: str, *, query_only: bool, guarded: bool = True) -> Engine:
    """Return an engine whose writers queue, and whose readers see one moment."""
    engine = _engine(url)

    def on_connect(connection: Any, _entry: ConnectionPoolEntry) -> None:  # noqa: ANN401
        prepare(connection, query_only=query_only)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")

    event.listen(engine, "connect", on_connect)
    if guarded:
        event.listen(engine, "before_cursor_execute", _authorise)
    if not query_only:
        event.listen(engine, "begin", on_begin)
    return engine


def migration_engine(url: str) -> Engine:
    """Return an engine for one migration: nobody else writes, and nobody else migrates."""
    engine = _engine(url)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {LOCK_TIMEOUT_MS}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SCHEMA})")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")

    event.listen(engine, "begin", on_begin)
    return engine
