"""Statements composed once for all the rooms of a run: each test opens rooms of its own.

SQLAlchemy keeps the text of a statement with the engine it was composed for. Here engines of one
kind share it: all rooms of a run lie with the same SQLite and the same server, so that the text is
the same, and composing it again for each test took a sixth of the run.
"""

from collections import defaultdict

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_MANY = 5_000
_COMPOSED: dict[str, LRUCache] = defaultdict(lambda: LRUCache(_MANY))


def share_composed_statements() -> None:
    """Let all engines of one kind keep their statements in one place."""
    for kind in (SQLiteDialect_pysqlite, PGDialect_psycopg):
        # A statement is found again by its engine's kind too.
        kind.__eq__ = _is_of_the_same_kind
        kind.__hash__ = _hash_of_the_kind
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.engine._compiled_cache = _COMPOSED[connection.dialect.name]


def _is_of_the_same_kind(one: object, other: object) -> bool:
    return type(one) is type(other)


def _hash_of_the_kind(one: object) -> int:
    return hash(type(one))
