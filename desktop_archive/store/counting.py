"""Counting the rows that statements change, so that no act leaves its trail behind (F19)."""

import re
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, event

from desktop_archive.store.schema.audit import TRAIL

CHANGED = "rows_changed"
_UNKNOWN = "rows_unknown"
_STATEMENT = re.compile(
    r"\s*(?P<with>WITH\b.*?\b)?"
    r"(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)"
    r"\s+[\"\[`]?(?P<table>\w+)",
    re.IGNORECASE | re.DOTALL,
)
#: Tables whose changes leave no line: the trail itself, except that every act has its own.
_SILENT = frozenset(TRAIL) - {"operation"}


class UntrackedWriteError(Exception):
    """An act changed other rows than its trail says: a mistake of the program, rolled back."""


def watch(engine: Engine) -> None:
    """Count from now on what statements of this engine change."""
    event.listen(engine, "after_cursor_execute", _count)


def begin(connection: Connection) -> None:
    """Begin counting anew."""
    connection.info[CHANGED], connection.info[_UNKNOWN] = 0, False


def check(connection: Connection, lines: int) -> None:
    """Refuse to commit when more rows were changed than the trail has lines.

    There may be more lines: guards write rows of their own, as what comes into a held box is held.

    Raises:
        UntrackedWriteError: a row has no line.
    """
    changed = connection.info.get(CHANGED, 0)
    if changed > lines and not connection.info.get(_UNKNOWN):
        raise UntrackedWriteError(f"{changed} rows changed, {lines} lines in the trail")


def _count(
    connection: Connection,
    cursor: Any,  # noqa: ANN401  any driver's
    statement: str,
    *_: object,
) -> None:
    table, is_certain = _counted(statement)
    if not table:
        return
    rows = cursor.rowcount
    if rows < 0 or not is_certain:
        # A driver that can't tell; what is behind it is found when the tables are compared.
        connection.info[_UNKNOWN] = True
    else:
        connection.info[CHANGED] = connection.info.get(CHANGED, 0) + rows


@lru_cache(maxsize=4096)
def _counted(statement: str) -> tuple[str, bool]:
    """Return the table whose rows a statement changes, if they leave lines, and if it tells all."""
    found = _STATEMENT.match(statement)
    if found is None:
        return "", True
    table = found["table"].lower()
    if table in _SILENT or table.startswith(("find_", "alembic_")):
        return "", True
    return table, not found["with"] and "RETURNING" not in statement.upper()
