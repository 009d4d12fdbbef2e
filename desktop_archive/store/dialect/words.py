"""The index of words on each engine: full-text tables of SQLite, vectors of words on a server.

Both hold the same cut words in the same places, so that both answer the same question alike.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Text, TypeDecorator
from sqlalchemy import text as sql
from typing_extensions import override

from desktop_archive.store.dialect.engines import on_server

Line = Mapping[str, object]

_TOKENS = "tokenize='unicode61 remove_diacritics 0'"
#: A server marks every word of a vector with one of four letters: one for each field.
_WEIGHTS = "ABCD"
#: No server counts further inside one vector.
_LAST_PLACE = 16_383
_MOST_PLACES = 255


def make_words(connection: Connection, table: str, fields: Sequence[str]) -> None:
    """Make an index that knows words by field and by what stands before and after them."""
    if on_server(connection):
        _make_vectors(connection, table)
        return
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {table} "
        f"USING fts5({', '.join(fields)}, content='', prefix='1', {_TOKENS})"
    )


def make_pieces(connection: Connection, table: str, field: str) -> None:
    """Make an index that knows only whether a piece is there."""
    if on_server(connection):
        _make_vectors(connection, table)
        return
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {table} USING fts5("
        f"{field}, content='', detail=none, prefix='1 2 3', {_TOKENS})"
    )


def _make_vectors(connection: Connection, table: str) -> None:
    """Make a table whose one column is named as the table, as SQLite has it."""
    connection.exec_driver_sql(
        f"CREATE TABLE {table}(rowid bigint PRIMARY KEY, {table} tsvector NOT NULL)"
    )
    connection.exec_driver_sql(f"CREATE INDEX ix_{table} ON {table} USING gin({table})")


def put_words(
    connection: Connection, table: str, fields: Sequence[str], lines: Sequence[Line]
) -> None:
    """Add what is said of records to an index."""
    if on_server(connection):
        rows = [{"id": line["id"], "words": vector(line, fields)} for line in lines]
        connection.execute(
            sql(f"INSERT INTO {table}(rowid, {table}) VALUES (:id, CAST(:words AS tsvector))"), rows
        )
        return
    values = ", ".join(f":{field}" for field in fields)
    connection.exec_driver_sql(
        f"INSERT INTO {table}(rowid, {', '.join(fields)}) VALUES (:id, {values})", list(lines)
    )


def take_out_words(
    connection: Connection, table: str, fields: Sequence[str], lines: Sequence[Line]
) -> None:
    """Take out what was put in for these records, word for word."""
    if on_server(connection):
        rows = [{"id": line["id"]} for line in lines]
        connection.execute(sql(f"DELETE FROM {table} WHERE rowid = :id"), rows)
        return
    values = ", ".join(f":{field}" for field in fields)
    connection.exec_driver_sql(
        f"INSERT INTO {table}({table}, rowid, {', '.join(fields)}) "
        f"VALUES ('delete', :id, {values})",
        list(lines),
    )


def vector(line: Line, fields: Sequence[str]) -> str:
    """Return the words of a record as a server takes them: each with its places and its field.

    Between two fields one place stays free: no phrase goes from one into the next.
    """
    places: dict[str, list[str]] = {}
    place = 0
    for weight, field in zip(_WEIGHTS, fields, strict=False):
        for word in str(line[field]).split():
            place += 1
            marks = places.setdefault(word, [])
            if place <= _LAST_PLACE and len(marks) < _MOST_PLACES:
                marks.append(f"{place}{weight}")
        place += 1
    return " ".join(_placed(word, marks) for word, marks in places.items())


def _placed(word: str, marks: list[str]) -> str:
    return f"{_quoted(word)}:{','.join(marks)}" if marks else _quoted(word)


def _quoted(word: str) -> str:
    doubled = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"


_PART = re.compile(r'"(?P<phrase>[^"]*)"(?P<goes_on>\*?)|\{(?P<field>\w+)\} :|AND|OR|NOT|[()]')
_SIGNS = {"AND": "&", "OR": "|", "NOT": "& !"}


def question(asked: str, fields: Sequence[str]) -> str:
    """Return a question to SQLite's index as a server is asked it."""
    return " ".join(_parts(asked, dict(zip(fields, _WEIGHTS, strict=False))))


def _parts(asked: str, weights: Mapping[str, str]) -> Iterator[str]:
    inside = [""]
    coming = ""
    for found in _PART.finditer(asked):
        part = found[0]
        if found["field"]:
            coming = weights[found["field"]]
        elif part == "(":
            inside.append(coming or inside[-1])
            coming = ""
            yield part
        elif part == ")":
            inside.pop()
            yield part
        else:
            yield _SIGNS.get(part) or _phrase(found, inside[-1])


def _phrase(found: re.Match[str], weight: str) -> str:
    words = [_quoted(word) for word in found["phrase"].split()]
    marks = [
        "*" if found["goes_on"] and at == len(words) else "" for at in range(1, len(words) + 1)
    ]
    marked = [
        f"{word}:{mark}{weight}" if mark or weight else word
        for word, mark in zip(words, marks, strict=True)
    ]
    return f"({' <-> '.join(marked)})" if len(marked) > 1 else marked[0]


class Asked(TypeDecorator[str]):
    """A question to the index of words, put as the engine at hand takes it."""

    impl = Text
    cache_ok = True

    def __init__(self, fields: Sequence[str] = ()) -> None:
        super().__init__()
        self.fields = tuple(fields)

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return question(value, self.fields) if dialect.name == "postgresql" else str(value)
