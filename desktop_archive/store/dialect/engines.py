"""Which engine a register lives in: a file, or a database of a server; each opened in its way."""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from desktop_archive.store.dialect import sqlite

#: A register is a file, or a database of a server by its URL.
Where = Path | str

_SCHEMES = ("postgresql://", "postgresql+", "postgres://")


def is_url(named: str) -> bool:
    """Tell whether what somebody names is a database of a server."""
    return named.startswith(_SCHEMES)


def shown(named: str) -> str:
    """Return the name of a register as it is shown and logged: without a password."""
    return re.sub(r"(://[^/@:]*):[^/@]*@", r"\1@", named)


def short_name(url: str) -> str:
    """Return a folder's name for a database of a server."""
    return re.sub(r"[^\w.-]+", "-", shown(url).partition("://")[2]).strip("-.")[:100]


def on_server(connection: Connection) -> bool:
    """Tell whether a connection leads to a server."""
    return connection.dialect.name == "postgresql"


def engine_for(where: Where, *, query_only: bool, guarded: bool = True, mode: str = "rw") -> Engine:
    """Return an engine whose writers come one after the other."""
    if isinstance(where, Path):
        return sqlite.engine_for(where, query_only=query_only, guarded=guarded, mode=mode)
    # The driver of a server is an extra, and costs time at every start.
    from desktop_archive.store.dialect import server  # noqa: PLC0415

    return server.engine_for(where, query_only=query_only, guarded=guarded)


def wait_at_most(connection: Connection, milliseconds: int = sqlite.BUSY_TIMEOUT_MS) -> None:
    """Wait only so long for others who write; asked between two acts."""
    driver: Any = connection.connection.driver_connection
    if not on_server(connection):
        driver.execute(f"PRAGMA busy_timeout={milliseconds}")
        return
    with driver.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, false)", (f"{milliseconds}ms",))
    driver.commit()


def migration_engine(where: Where, *, mode: str = "rwc") -> Engine:
    """Return an engine for one migration."""
    if isinstance(where, Path):
        return sqlite.migration_engine(where, mode=mode)
    from desktop_archive.store.dialect import server  # noqa: PLC0415

    return server.migration_engine(where)


def engine_name(connection: Connection) -> str:
    """Return engine, version and how it keeps its promise, for the status and the About page."""
    if not on_server(connection):
        return sqlite.engine_name()
    version: Any = connection.exec_driver_sql("SHOW server_version").scalar()
    return f"postgresql {str(version).split()[0]}"
