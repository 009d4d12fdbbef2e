"""The index itself: which tables there are, and what goes into them.

The tables hold no text of their own: they can be made anew from the records at any time.
Words that only some may read have a table apart, so that a search without the right never
touches them (F38, R-19).
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, inspect
from sqlalchemy import text as sql

from desktop_archive.store.dialect import words
from desktop_archive.store.search.entries import FIELDS, Entry, entries

#: Raised whenever the same records would be cut into other words; the index is then made anew.
LAYOUT = 1

_PIECE = 500
_GRAMS = ("grams",)
_LIVE = sql("SELECT id FROM record WHERE id >= :first AND id < :end AND withdrawn_at IS NULL")
WORDS = {False: "find_body", True: "find_secret"}
INITIALS = {False: "find_initials", True: "find_secret_initials"}


def make(connection: Connection) -> None:
    """Make the tables of the index, empty."""
    for table in WORDS.values():
        words.make_words(connection, table, FIELDS)
    for table in INITIALS.values():
        words.make_pieces(connection, table, _GRAMS[0])
    connection.exec_driver_sql("CREATE TABLE find_layout(version INTEGER NOT NULL)")
    connection.exec_driver_sql("INSERT INTO find_layout VALUES (0)")


def drop(connection: Connection) -> None:
    """Drop the tables of the index; they hold nothing that is not in the records."""
    for table in (*WORDS.values(), *INITIALS.values(), "find_layout"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")


def renew(connection: Connection) -> bool:
    """Make the index anew when it was cut another way; tell whether it was."""
    if not inspect(connection).has_table("find_layout"):
        return False  # the schema of an older version, made by a test or a step back
    known = connection.exec_driver_sql("SELECT version FROM find_layout").scalar()
    if known == LAYOUT:
        return False
    drop(connection)
    make(connection)
    last = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM record").scalar_one()
    for start in range(1, int(last) + 1, _PIECE):
        found = connection.execute(_LIVE, {"first": start, "end": start + _PIECE})
        put(connection, [int(row[0]) for row in found])
    connection.execute(sql("UPDATE find_layout SET version = :layout"), {"layout": LAYOUT})
    return True


def put(connection: Connection, records: Sequence[int]) -> None:
    """Add the words of records as they are stored now."""
    _each(connection, records, words.put_words)


def take_out(connection: Connection, records: Sequence[int]) -> None:
    """Take the words of records out as they are stored now: they must be those that went in."""
    _each(connection, records, words.take_out_words)


_Step = Callable[[Connection, str, Sequence[str], Sequence[Entry]], None]


def _each(connection: Connection, records: Sequence[int], step: _Step) -> None:
    for found in _pieces(connection, records):
        for is_secret, lines in found.items():
            if lines:
                step(connection, WORDS[is_secret], FIELDS, lines)
            named = [line for line in lines if line["grams"]]
            if named:
                step(connection, INITIALS[is_secret], _GRAMS, named)


def _pieces(connection: Connection, records: Sequence[int]) -> list[dict[bool, list[Entry]]]:
    return [
        entries(connection, records[start : start + _PIECE])
        for start in range(0, len(records), _PIECE)
    ]
