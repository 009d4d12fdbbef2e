"""Putting a question behind the views: they take the names of the tables while it is asked."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Engine, Select, event

from desktop_archive.rules.reach import EVERYTHING, Reach
from desktop_archive.store.gate.tables import gated
from desktop_archive.store.gate.views import Views

#: The name of the option of a connection that says who asks.
REACH = "reach"
_WORD = re.compile(r"[a-z_]+")
_WITH = re.compile(r"\s*WITH\s+(RECURSIVE\s+)?", re.IGNORECASE)
_QUESTION = re.compile(r"\s*(SELECT|WITH)\b", re.IGNORECASE)


def guard(engine: Engine) -> None:
    """Hold every question of an engine's connections to the reach they are given."""
    event.listen(engine, "before_cursor_execute", _rewrite, retval=True)


def held_to(connection: Connection, reach: Reach) -> Connection:
    """Hold everything that a connection asks from now on to a reach."""
    return connection.execution_options(**{REACH: reach})


@contextlib.contextmanager
def of_the_whole(connection: Connection) -> Iterator[None]:
    """Let a check of the register against itself see all of it; it tells no word of a record."""
    before = connection.get_execution_options().get(REACH, EVERYTHING)
    held_to(connection, EVERYTHING)
    try:
        yield
    finally:
        held_to(connection, before)


def along_indexes(connection: Connection, statement: Select[Any]) -> CursorResult[*tuple[Any, ...]]:
    """Ask for the ids of a list without the views: they would hide the indexes of its order.

    Only for `store.lists`, which says in its own conditions what may be seen and read.
    """
    return connection.execute(statement, execution_options={REACH: EVERYTHING})


def _rewrite(
    connection: Connection,
    _cursor: object,
    statement: str,
    parameters: Any,  # noqa: ANN401  whatever the driver takes
    context: Any,  # noqa: ANN401  SQLAlchemy's own
    _executemany: bool,  # noqa: FBT001
) -> tuple[str, Any]:
    reach = context.execution_options.get(REACH, EVERYTHING) if context else EVERYTHING
    if reach.is_whole or not _QUESTION.match(statement):
        return statement, parameters
    schema = connection.dialect.default_schema_name or ""
    return behind(statement, reach, connection.dialect, schema), parameters


@lru_cache(maxsize=4_096)
def behind(statement: str, reach: Reach, dialect: Dialect, schema: str) -> str:
    """Return a question in which every guarded table is what this reach sees of it."""
    views = _asked(statement, reach, dialect, schema)
    if not views:
        return statement
    told = ", ".join(f"{name} AS NOT MATERIALIZED ({view})" for name, view in views)
    own = _WITH.match(statement)
    if own is None:
        return f"WITH {told} {statement}"
    recursive = "RECURSIVE " if own[1] else ""
    return f"WITH {recursive}{told}, {statement[own.end() :]}"


def _asked(
    statement: str, reach: Reach, dialect: Dialect, schema: str
) -> Sequence[tuple[str, str]]:
    """Return the views that a question names, and those that they ask themselves, in order."""
    named = set(_WORD.findall(statement))
    found: list[tuple[str, str]] = []
    for name in reversed(gated()):
        if name in named and (view := _view(name, reach, dialect, schema)):
            named |= set(_WORD.findall(view))
            found.insert(0, (name, view))
    return found


@lru_cache(maxsize=2_048)
def _view(name: str, reach: Reach, dialect: Dialect, schema: str) -> str:
    """Return what stands for a table, or nothing where the table itself does."""
    view = Views(reach, schema).view(name)
    if view is None:
        return ""
    return str(view.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
