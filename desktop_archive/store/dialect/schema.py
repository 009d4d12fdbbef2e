"""The schema as each engine keeps it: marks, triggers, constraints changed, what it consists of."""

from typing import Any

from sqlalchemy import Connection, inspect

from desktop_archive.store.dialect import catalogue
from desktop_archive.store.dialect.engines import on_server
from desktop_archive.store.dialect.prelude import install
from desktop_archive.store.dialect.sqlite import APPLICATION_ID

#: Tables and indexes that are no part of it: the engine's own, and the search index, which is
#: made anew from the records. Triggers and views have no such names: every one of them counts.
_APART = (
    "type IN ('table', 'index') AND (substr(tbl_name, 1, 7) = 'sqlite_' "
    "OR substr(name, 1, 7) = 'sqlite_' OR tbl_name = 'alembic_version' "
    "OR substr(tbl_name, 1, 5) = 'find_')"
)


def prepare_schema(connection: Connection) -> None:
    """Make what the steps need before the first of them."""
    if on_server(connection):
        install(connection)


def add_trigger(connection: Connection, statement: str) -> None:
    """Make a trigger from its one text."""
    if on_server(connection):
        catalogue.add_trigger(connection, statement)
    else:
        connection.exec_driver_sql(statement)


def keep_whole(connection: Connection, table: str) -> None:
    """Refuse to empty a table at one stroke, where an engine can."""
    if on_server(connection):
        catalogue.refuse_truncate(connection, table)


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers, so that a step may rebuild tables."""
    if on_server(connection):
        catalogue.drop_triggers(connection)
        return
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    ).scalars()
    for name in list(names):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def dangling(connection: Connection) -> int:
    """Return how many references lead nowhere; a server never lets one in."""
    if on_server(connection):
        return 0
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def changed_in_place(operations: Any, table: str, constraint: str, condition: str) -> bool:  # noqa: ANN401
    """Change a constraint where it stands and say so; SQLite has to build the table anew."""
    if not on_server(operations.get_bind()):
        return False
    operations.drop_constraint(operations.f(constraint), table)
    operations.create_check_constraint(operations.f(constraint), table, condition)
    return True


def schema_rows(connection: Connection) -> list[tuple[str, str, str]]:
    """Return what the schema consists of, for its fingerprint."""
    if on_server(connection):
        return catalogue.schema_rows(connection)
    found = connection.exec_driver_sql(
        f"SELECT type, name, sql FROM sqlite_master WHERE NOT ({_APART}) ORDER BY type, name"
    )
    return [(kind, name, statement or "") for kind, name, statement in found]


def mark(connection: Connection, version: int, fingerprint: str) -> None:
    """Mark a register as ours, with its version; a server keeps its fingerprint beside it."""
    if on_server(connection):
        connection.exec_driver_sql("DELETE FROM register_mark")
        connection.exec_driver_sql(
            "INSERT INTO register_mark(one, application, version, fingerprint) VALUES (1, "
            f"{APPLICATION_ID}, {version:d}, '{fingerprint}')"
        )
        return
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")


def marks(connection: Connection) -> tuple[int, int, str]:
    """Return mark, version and fingerprint of a register on a server; zeros where there is none."""
    if not inspect(connection).has_table("register_mark"):
        return (0, 0, "")
    row = connection.exec_driver_sql(
        "SELECT application, version, fingerprint FROM register_mark"
    ).first()
    return (0, 0, "") if row is None else (int(row[0]), int(row[1]), str(row[2]))
