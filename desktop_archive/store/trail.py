"""Making the trail: the triggers of all tables."""

import json

from sqlalchemy import Connection, inspect
from sqlalchemy import text as sql

from desktop_archive.store import dialect, label_debt
from desktop_archive.store.care_guards import care_guards
from desktop_archive.store.copy_guards import copy_guards
from desktop_archive.store.destruction_guards import destruction_guards
from desktop_archive.store.move_guards import move_guards
from desktop_archive.store.need_guards import need_guards
from desktop_archive.store.retention_guards import retention_guards
from desktop_archive.store.schema.audit import GUARDED, TRAIL
from desktop_archive.store.seal_guards import seal_guards
from desktop_archive.store.signature_guards import signature_guards
from desktop_archive.store.state_guards import state_guards
from desktop_archive.store.stocktake_guards import stocktake_guards
from desktop_archive.store.unit_guards import unit_guards
from desktop_archive.store.use_guards import leaving_guards, use_guards

_SEARCH_PREFIX = "find_"


def audited_tables(connection: Connection) -> list[str]:
    """Return the tables whose every change is recorded."""
    names = inspect(connection).get_table_names()
    return sorted(n for n in names if n not in TRAIL and not n.startswith(_SEARCH_PREFIX))


def drop(connection: Connection) -> None:
    """Drop all triggers, so that a step may rebuild tables."""
    dialect.drop_triggers(connection)


def rebuild(connection: Connection) -> None:
    """Make all triggers, after the schema has changed."""
    there = set(inspect(connection).get_table_names())
    for table in audited_tables(connection):
        columns = [str(column["name"]) for column in inspect(connection).get_columns(table)]
        for statement in dialect.audit_triggers(table, columns):
            dialect.add_trigger(connection, statement)
        dialect.keep_whole(connection, table)
        _note_layout(connection, table, columns)
    labels = label_debt.watchers() if "label_touched" in there else []
    leaving = leaving_guards() if "notebook" in there else []
    needs = need_guards() if _has(connection, "direct_need", "valid_from") else []
    units = unit_guards() if _has(connection, "unit", "approved_by") else []
    kept = retention_guards() if "hold_box" in there else []
    states = (
        *state_guards(),
        *stocktake_guards(),
        *move_guards(),
        *signature_guards(),
        *seal_guards(),
        *use_guards(),
        *copy_guards(),
        *care_guards(),
        *kept,
        *needs,
        *units,
        *leaving,
    )
    chain = destruction_guards() if "destruction_word" in there else []
    guards = (*dialect.trail_guards(), *states, *chain, *labels)
    # A register on its way up from an early step has not every table yet.
    for statement in guards:
        if _guarded(statement) in there:
            dialect.add_trigger(connection, statement)
    for table in GUARDED:
        dialect.keep_whole(connection, table)


def _has(connection: Connection, table: str, column: str) -> bool:
    """Tell whether a table is there and has a column by now."""
    seen = inspect(connection)
    return seen.has_table(table) and column in (one["name"] for one in seen.get_columns(table))


def _guarded(statement: str) -> str:
    """Return the table that a guard stands over."""
    return statement.partition(" ON ")[2].split()[0]


def _note_layout(connection: Connection, table: str, columns: list[str]) -> None:
    """Keep the order of columns, so that images can be read in 2060."""
    listed = json.dumps(columns)
    last = connection.execute(
        sql("SELECT columns FROM layout WHERE tbl = :tbl ORDER BY id DESC LIMIT 1"), {"tbl": table}
    ).scalar()
    if last == listed:
        return
    since = connection.execute(sql("SELECT coalesce(max(seq), 0) + 1 FROM audit")).scalar_one()
    connection.execute(
        sql("INSERT INTO layout(tbl, columns, since_seq) VALUES (:tbl, :columns, :since)"),
        {"tbl": table, "columns": listed, "since": since},
    )
