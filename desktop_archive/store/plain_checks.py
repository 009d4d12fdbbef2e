"""What no hash says: values of another kind, working lists left full, a counter off (F11)."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, inspect
from sqlalchemy import text as sql

from desktop_archive.store import audit, seals
from desktop_archive.store import tables as t
from desktop_archive.store.audit import Finding

#: What each column of the trail holds, as SQLite names it; `quote` shows it for all other tables.
_KINDS = {"INTEGER": "integer", "TEXT": "text", "BLOB": "blob"}
_UNHASHED = (t.audit, t.chain, t.layout)


def rest(connection: Connection) -> list[Finding]:
    """Compare rows and seals; what can't even be read as it was written is a finding too."""
    try:
        found = audit.verify_rows(connection) + verify(connection)
        return found + seals.verify(connection)
    except (ValueError, KeyError, TypeError):
        return [Finding("unreadable")]


def verify(connection: Connection) -> list[Finding]:
    """Return what a flipped bit can change without changing a single hashed byte."""
    if connection.dialect.name != "sqlite":
        return []
    found = [
        Finding("kind", table=table.name)
        for table in _UNHASHED
        if connection.execute(sql(_odd(table))).first() is not None
    ]
    found += [Finding("left", table=table.name) for table in _left_full(connection)]
    counted = (
        "SELECT (SELECT max(seq) FROM audit), "
        "(SELECT seq FROM sqlite_sequence WHERE name = 'audit')"
    )
    last, counter = connection.execute(sql(counted)).one()
    # Of a trail without a line there may be no counter yet, or one at nothing.
    if (last or 0) != (counter or 0):
        found.append(Finding("counter", table="sqlite_sequence"))
    return found


def _left_full(connection: Connection) -> Iterator[Table]:
    """Yield the working lists with something in them; an earlier version has not all of them."""
    for table in (t.ctx, t.label_touched):
        question = sql(f"SELECT 1 FROM {table.name} LIMIT 1")
        if inspect(connection).has_table(table.name) and connection.execute(question).first():
            yield table


def _odd(table: Table) -> str:
    """Return the question for a row with a value of another kind than its column's."""
    odd = " OR ".join(
        f"typeof({column.name}) <> '{_KINDS[str(column.type.compile())]}'"
        + (f" AND {column.name} IS NOT NULL" if column.nullable else "")
        for column in table.columns
    )
    return f"SELECT 1 FROM {table.name} WHERE {odd} LIMIT 1"
