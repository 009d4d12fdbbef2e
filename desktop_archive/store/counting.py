"""Counting the rows that statements change, so that no act leaves its trail behind (F19)."""

import re
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, event, text

from desktop_archive.store.schema.audit import TRAIL

CHANGED = "rows_changed"
_UNKNOWN, _OF_GUARDED = "rows_unknown", "rows_of_guarded"
#: The one table that guards write into by themselves: what comes into a held box is held (D-39).
_GUARDED = "hold_record"
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
    connection.info[CHANGED], connection.info[_OF_GUARDED], connection.info[_UNKNOWN] = 0, 0, False


def check(connection: Connection, lines: int) -> None:
    """Refuse to commit when rows and lines of the trail are not the same number.

    Raises:
        UntrackedWriteError: they are not.
    """
    changed = connection.info.get(CHANGED, 0)
    if changed == lines or connection.info.get(_UNKNOWN):
        return
    changed += _by_guards(connection)
    if changed != lines:
        raise UntrackedWriteError(f"{changed} rows changed, {lines} lines in the trail")


def _by_guards(connection: Connection) -> int:
    """Return how many rows of this act guards wrote, and no statement."""
    asked = text("SELECT count(*) FROM audit WHERE tbl = :tbl AND op_id = (SELECT op_id FROM ctx)")
    lines = int(connection.execute(asked, {"tbl": _GUARDED}).scalar_one())
    return max(0, lines - int(connection.info.get(_OF_GUARDED, 0)))


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
        if table == _GUARDED:
            connection.info[_OF_GUARDED] = connection.info.get(_OF_GUARDED, 0) + rows


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
