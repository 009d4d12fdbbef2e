"""Knocking at a server before a room is opened there: who answers, and is it a room of ours."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from desktop_archive.store import dialect, server_rights, upgrade
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: Seconds to wait for a server that does not answer.
PATIENCE = 5
#: The oldest server that is still maintained.
LEAST_VERSION = 140000

#: libpq tells only words of why nobody was let in; servers say them in English or in Chinese.
_WORDS: tuple[tuple[str, StoreProblem], ...] = (
    (r"authentication|认证|認證|pg_hba\.conf|no password supplied", StoreProblem.LOGIN_REFUSED),
    (
        r"role .* (does not exist|is not permitted)|角色.*(不存在|不允许)",
        StoreProblem.LOGIN_REFUSED,
    ),
    (r"database .* does not exist|数据库.*不存在", StoreProblem.NO_SUCH_DATABASE),
    (r"permission denied for database|数据库.*权限", StoreProblem.LOGIN_REFUSED),
    (r"SSL|certificate", StoreProblem.NOT_ENCRYPTED),
    (r"too many (clients|connections)|remaining connection slots", StoreProblem.SERVER_FULL),
    (r"starting up|shutting down|recovery mode|正在启动|正在关闭", StoreProblem.CONNECTION_LOST),
    (
        r"refused|timeout|timed out|translate host|resolve|No such file|unreachable|No route",
        StoreProblem.NO_SERVER,
    ),
)


_MAY_CHANGE = (
    "SELECT pg_has_role(relowner, 'MEMBER') FROM pg_class "
    "WHERE relname = 'operation' AND relnamespace = 'public'::regnamespace"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Who opened: the server's version, and the room's schema and name (0 and "" for none yet)."""

    server: str
    schema: int
    organisation: str
    is_encrypted: bool


def knock(url: str, host: str, database: str) -> Answer:
    """Ask a server whether a room of ours lies there.

    Raises:
        ArchiveUnavailableError: nobody answers, nobody is let in, or it is no room of ours.
    """
    facts = {"host": host, "database": database, "path": database}
    with _connected(url, facts) as connection:
        return _look(connection, facts)


def secure(url: str, *, personal: bool) -> list[str]:
    """Give a room its roles and rights, and take its new structure for the right one.

    Raises:
        ArchiveUnavailableError: nobody is let in, or this login may not do it.
    """
    with _connected(url, {}) as connection:
        made = server_rights.secure(connection, personal=personal)
        dialect.mark(connection, upgrade.HEAD, fingerprint(connection))
        return made


def add_login(url: str, name: str, role: str, password: str) -> None:
    """Let somebody connect; the server is told a verifier and never the password.

    Raises:
        ArchiveUnavailableError: nobody is let in, or this login may not do it.
    """
    with _connected(url, {}) as connection:
        driver: Any = connection.connection.driver_connection
        verifier = driver.pgconn.encrypt_password(
            password.encode(), name.encode(), b"scram-sha-256"
        ).decode()
        server_rights.add_login(connection, name, role, verifier)


@contextmanager
def _connected(url: str, facts: dict[str, str]) -> Iterator[Connection]:
    try:
        engine = create_engine(url, poolclass=NullPool, connect_args={"connect_timeout": PATIENCE})
    except ModuleNotFoundError as missing:
        raise ArchiveUnavailableError(StoreProblem.NO_DRIVER) from missing
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise ArchiveUnavailableError(why_no_entry(error), **facts) from error


def why_no_entry(error: DBAPIError) -> StoreProblem:
    """Return which trouble a refused connection is."""
    said = str(error.orig)
    if getattr(error.orig, "sqlstate", None) == "42501":
        return StoreProblem.SERVER_RIGHTS
    for words, problem in _WORDS:
        if re.search(words, said):
            return problem
    return StoreProblem.NO_SERVER


def _look(connection: Connection, facts: dict[str, str]) -> Answer:
    ask = connection.exec_driver_sql
    number = int(str(ask("SHOW server_version_num").scalar_one()))
    version = str(ask("SHOW server_version").scalar_one()).partition(" ")[0]
    if number < LEAST_VERSION:
        raise ArchiveUnavailableError(
            StoreProblem.SERVER_TOO_OLD, found=version, known=LEAST_VERSION // 10000
        )
    tables = set(
        ask("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace").scalars()
    )
    if not tables:
        raise ArchiveUnavailableError(StoreProblem.NO_ROOM_YET, **facts)
    if not {"alembic_version", "operation", "fact"} <= tables:
        raise ArchiveUnavailableError(StoreProblem.NOT_A_REGISTER, **facts)
    schema = int(str(ask("SELECT version_num FROM alembic_version").scalar() or 0))
    if schema > upgrade.HEAD:
        raise ArchiveUnavailableError(
            StoreProblem.NEWER_VERSION, found=schema, known=upgrade.HEAD, **facts
        )
    if schema < upgrade.HEAD and not ask(_MAY_CHANGE).scalar():
        raise ArchiveUnavailableError(StoreProblem.SERVER_BEHIND, **facts)
    name = ask("SELECT value FROM fact WHERE name = 'organisation'").scalar()
    encrypted = ask("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").scalar()
    return Answer(version, schema, str(name or ""), bool(encrypted))
