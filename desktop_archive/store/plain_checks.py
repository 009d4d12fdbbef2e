"""What no hash says: values of another kind, working lists left full, a counter off (F11)."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, bindparam, inspect, select
from sqlalchemy import text as sql

from desktop_archive.store import audit, looking, seals
from desktop_archive.store import tables as t
from desktop_archive.store.audit import Finding
from desktop_archive.store.looking import Looked, portion

#: What each column of the trail holds, as SQLite names it; `quote` shows it for all other tables.
_KINDS = {"INTEGER": "integer", "TEXT": "text", "BLOB": "blob"}
_UNHASHED = (t.audit, t.chain, t.layout)


def rest(at: Looked) -> list[Finding]:
    """Compare rows and seals; what can't even be read as it was written is a finding too."""
    try:
        return audit.verify_rows(at) + verify(at) + seals.verify(at)
    except (ValueError, KeyError, TypeError):
        return [Finding("unreadable")]


def verify(at: Looked) -> list[Finding]:
    """Return what a flipped bit can change without changing a single hashed byte."""
    with portion(at) as connection:
        if connection.dialect.name != "sqlite":
            return []
        found = _left_over(connection)
    return [Finding("kind", table=table.name) for table in _UNHASHED if _is_odd(at, table)] + found


def _left_over(connection: Connection) -> list[Finding]:
    found = [Finding("left", table=table.name) for table in _left_full(connection)]
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


def _is_odd(at: Looked, table: Table) -> bool:
    """Tell whether a row has a value of another kind than its column's."""
    (key,), first = table.primary_key.columns, looking.FIRST
    odd = sql(_odd(table))
    some = (
        select(key)
        .where(key >= bindparam("first"))
        .order_by(key)
        .offset(looking.LINES - 1)
        .limit(1)
    )
    while True:
        with portion(at) as connection:
            last = connection.execute(some, {"first": first}).scalar()
            bounds = {"first": first, "last": looking.LAST if last is None else last}
            if connection.execute(odd, bounds).first() is not None:
                return True
        if last is None:
            return False
        first = last + 1


def _odd(table: Table) -> str:
    """Return the question for a row with a value of another kind than its column's."""
    odd = " OR ".join(
        f"typeof({column.name}) <> '{_KINDS[str(column.type.compile())]}'"
        + (f" AND {column.name} IS NOT NULL" if column.nullable else "")
        for column in table.columns
    )
    (key,) = table.primary_key.columns
    return (
        f"SELECT 1 FROM {table.name} WHERE {key.name} BETWEEN :first AND :last AND ({odd}) LIMIT 1"
    )
