"""All that differs between SQLite and a server: settings, locking, trail triggers, plans."""

import json
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    bindparam,
    create_engine,
    event,
    func,
    select,
)
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: Marks our files: "DARC" as four ASCII bytes.
APPLICATION_ID = 0x44415243
BUSY_TIMEOUT_MS = 5000

#: What every connection is set to, and must read back (quality.md §2.1).
_SETTINGS: tuple[tuple[str, int], ...] = (
    ("busy_timeout", BUSY_TIMEOUT_MS),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
)
_FULL, _EXTRA = 2, 3

#: Statements nobody issues on a live register: they would get round the trail.
_FORBIDDEN_ACTIONS = frozenset(
    {
        sqlite3.SQLITE_ATTACH,
        sqlite3.SQLITE_DETACH,
        sqlite3.SQLITE_DROP_TABLE,
        sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_DROP_INDEX,
        sqlite3.SQLITE_DROP_VIEW,
        sqlite3.SQLITE_ALTER_TABLE,
        sqlite3.SQLITE_CREATE_TRIGGER,
    }
)


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Tell whether this SQLite is free of the WAL-reset race (fixed 3.51.3, 3.50.7, 3.44.6)."""
    if version >= (3, 51, 3):
        return True
    return (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def engine_name() -> str:
    """Return engine, version and how it keeps its promise, for the status and the About page."""
    journal, synchronous = journal_settings()
    level = {_FULL: "full", _EXTRA: "extra"}[synchronous]
    return f"sqlite {sqlite3.sqlite_version} {journal}/{level}"


def journal_settings(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> tuple[str, int]:
    """Return journal mode and synchronous level that lose nothing acknowledged."""
    return ("wal", _FULL) if wal_is_safe(version) else ("delete", _EXTRA)


def _authorise(action: int, first: str | None, *_: str | None) -> int:
    """Refuse our own bugs what only a migration may do."""
    if action in _FORBIDDEN_ACTIONS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and first == "writable_schema":
        return sqlite3.SQLITE_DENY
    guarded = action in (sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE)
    if guarded and first in ("audit", "chain", "operation"):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def prepare(connection: sqlite3.Connection, *, query_only: bool) -> None:
    """Set a new connection up and read the settings back."""
    connection.isolation_level = None
    cursor = connection.cursor()
    journal, synchronous = journal_settings()
    if not query_only:
        cursor.execute(f"PRAGMA journal_mode={journal}")
        found = str(cursor.fetchone()[0])
        if found != journal:
            raise ArchiveUnavailableError(StoreProblem.READ_ONLY, setting="journal_mode")
    for name, value in (*_SETTINGS, ("synchronous", synchronous), ("query_only", int(query_only))):
        cursor.execute(f"PRAGMA {name}={value}")
        cursor.execute(f"PRAGMA {name}")
        row = cursor.fetchone()
        if row is None or int(row[0]) != value:
            raise ArchiveUnavailableError(StoreProblem.READ_ONLY, setting=name)
    cursor.close()


def file_url(path: Path, mode: str) -> str:
    """Return the URL of an existing file; `rw` never makes an empty register by accident."""
    return f"sqlite+pysqlite:///file:{quote(str(path))}?mode={mode}&uri=true"


def engine_for(path: Path, *, query_only: bool, guarded: bool = True, mode: str = "rw") -> Engine:
    """Return an engine whose transactions are immediate (writers) or plain (readers)."""
    engine = create_engine(
        file_url(path, mode), connect_args={"timeout": BUSY_TIMEOUT_MS / 1000}, pool_size=4
    )
    begin = "BEGIN" if query_only else "BEGIN IMMEDIATE"

    def on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        prepare(connection, query_only=query_only)
        if guarded:
            connection.set_authorizer(_authorise)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def migration_engine(path: Path, *, mode: str = "rwc") -> Engine:
    """Return an engine for one migration: no foreign keys, so that tables can be rebuilt."""
    engine = create_engine(file_url(path, mode))

    def on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA synchronous={_EXTRA}")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


# --- the trail -------------------------------------------------------------------------------


def image(alias: str, columns: Sequence[str]) -> str:
    """Return the expression for a row's image: SQL literals with commas between.

    `quote` and not `json_array`, which SQLite refuses inside triggers while
    `trusted_schema` is off.
    """
    return " || ',' || ".join(f'quote({alias}."{column}")' for column in columns)


_LITERAL = re.compile(r"NULL|'(?:[^']|'')*'|-?[0-9.]+(?:e[+-]?[0-9]+)?", re.IGNORECASE)


def read_image(stored: str | None) -> list[str | int | float | None]:
    """Return the values of a stored image."""
    return [_value(literal) for literal in _LITERAL.findall(stored or "")]


def _value(literal: str) -> str | int | float | None:
    if literal.startswith("'"):
        return literal[1:-1].replace("''", "'")
    if literal == "NULL":
        return None
    return int(literal) if literal.lstrip("-").isdecimal() else float(literal)


def audit_triggers(table: str, columns: Sequence[str]) -> list[str]:
    """Return the statements that make the trail of one table (reliability §5.9)."""
    need_actor = "SELECT CASE WHEN NOT EXISTS(SELECT 1 FROM ctx) THEN RAISE(ABORT, 'no actor') END;"

    def trigger(verb: str, old: str, new: str) -> str:
        return (
            f"CREATE TRIGGER trail_{table}_{verb} AFTER {verb.upper()} ON {table} "
            f"BEGIN {need_actor} "
            "INSERT INTO audit(op_id, actor, workstation, at, op, tbl, rid, old, new) "
            f"SELECT op_id, actor, workstation, at, '{verb}', '{table}', NEW.id, {old}, {new} "
            "FROM ctx; END"
        )

    return [
        trigger("insert", "NULL", image("NEW", columns)),
        trigger("update", image("OLD", columns), image("NEW", columns)),
        f"CREATE TRIGGER keep_{table} BEFORE DELETE ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'nothing recorded is deleted'); END",
        f"CREATE TRIGGER keep_{table}_id BEFORE UPDATE OF id ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'ids never change'); END",
    ]


def trail_guards() -> list[str]:
    """Return the statements that make audit, chain and operation append-only."""
    guards = []
    for table in ("audit", "chain", "operation"):
        exists = f"EXISTS(SELECT 1 FROM {table} WHERE seq = NEW.seq)"
        guards += [
            # -1 stands for "assigned later" in BEFORE triggers; without this guard
            # INSERT OR REPLACE would overwrite a row in silence.
            f"CREATE TRIGGER guard_{table}_insert BEFORE INSERT ON {table} "
            f"WHEN NEW.seq IS NOT NULL AND NEW.seq <> -1 AND {exists} "
            f"BEGIN SELECT RAISE(ABORT, '{table} row exists'); END",
            f"CREATE TRIGGER guard_{table}_update BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
            f"CREATE TRIGGER guard_{table}_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        ]
    return guards


def state_guards() -> list[str]:
    """Return the statements that keep states true whatever writes them (L-34, N-20, B-18)."""
    open_loan = (
        "EXISTS(SELECT 1 FROM loan WHERE record_id = NEW.id "
        "AND returned_at IS NULL AND undone_at IS NULL)"
    )
    return [
        "CREATE TRIGGER state_on_loan BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state = 'on_loan' AND NOT {open_loan} "
        "BEGIN SELECT RAISE(ABORT, 'on loan needs a loan'); END",
        "CREATE TRIGGER state_not_on_loan BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state IS NOT OLD.state AND NEW.state <> 'on_loan' AND {open_loan} "
        "BEGIN SELECT RAISE(ABORT, 'an open loan says on loan'); END",
        "CREATE TRIGGER state_new_record BEFORE INSERT ON record "
        "WHEN NEW.state IN ('on_loan', 'destroyed') "
        "BEGIN SELECT RAISE(ABORT, 'a new record is in place'); END",
        "CREATE TRIGGER state_destroyed BEFORE UPDATE OF state ON record "
        "WHEN OLD.state = 'destroyed' AND NEW.state <> 'destroyed' "
        "BEGIN SELECT RAISE(ABORT, 'destroyed stays destroyed'); END",
        "CREATE TRIGGER struck_stays_struck BEFORE UPDATE OF state ON record "
        "WHEN NEW.state NOT IN ('lost', 'transferred', 'destroyed') "
        "AND EXISTS(SELECT 1 FROM strike WHERE record_id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'what is struck off stays so'); END",
        "CREATE TRIGGER serial_only_rises BEFORE UPDATE ON serial "
        "WHEN NEW.next_serial < OLD.next_serial OR NEW.kind IS NOT OLD.kind "
        "BEGIN SELECT RAISE(ABORT, 'a serial is never reused'); END",
        "CREATE TRIGGER only_in_place_is_lent BEFORE INSERT ON loan "
        "WHEN EXISTS(SELECT 1 FROM record WHERE id = NEW.record_id AND state <> 'in_place') "
        "BEGIN SELECT RAISE(ABORT, 'only what is in place is lent'); END",
        *_signing_guards(),
        *_reading_guards(),
        *_case_guards(),
        *_number_guards(),
        *_place_guards(),
    ]


def _reading_guards() -> list[str]:
    """Return the statements that tie readings to states, and excerpts to reviews (A-04, A-09)."""
    open_reading = (
        "EXISTS(SELECT 1 FROM reading WHERE record_id = NEW.id "
        "AND ended_at IS NULL AND undone_at IS NULL)"
    )
    held = (
        "NEW.received_on IS NOT NULL AND (NEW.review = 'held_back' OR (NEW.review <> 'released' "
        "AND EXISTS(SELECT 1 FROM person WHERE id = NEW.person_id AND kind = 'external')))"
    )
    return [
        "CREATE TRIGGER state_reading BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state = 'reading' AND NOT {open_reading} "
        "BEGIN SELECT RAISE(ABORT, 'in the reading room needs a reading'); END",
        "CREATE TRIGGER state_not_reading BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state IS NOT OLD.state AND NEW.state <> 'reading' AND {open_reading} "
        "BEGIN SELECT RAISE(ABORT, 'an open reading says reading'); END",
        "CREATE TRIGGER only_in_place_is_read BEFORE INSERT ON reading "
        "WHEN EXISTS(SELECT 1 FROM record WHERE id = NEW.record_id AND state <> 'in_place') "
        "BEGIN SELECT RAISE(ABORT, 'only what is in place is read'); END",
        "CREATE TRIGGER copied_as_asked BEFORE INSERT ON copy_made "
        "WHEN NOT EXISTS(SELECT 1 FROM application AS a JOIN application_record AS r "
        "ON r.application_id = a.id WHERE a.id = NEW.application_id AND a.state = 'open' "
        "AND r.record_id = NEW.record_id AND r.fetched = 0) "
        "BEGIN SELECT RAISE(ABORT, 'a copy is asked for'); END",
        *(
            f"CREATE TRIGGER excerpt_waits_for_review_{verb.lower()} BEFORE {verb} ON copy_made "
            f"WHEN {held} BEGIN SELECT RAISE(ABORT, 'an excerpt waits for its review'); END"
            for verb in ("INSERT", "UPDATE")
        ),
    ]


def _case_guards() -> list[str]:
    """Return the statement that closes no case before it was reported and inquired (L-16)."""
    lacks = (
        "NOT EXISTS(SELECT 1 FROM case_step WHERE case_id = NEW.id AND step = 'reported') "
        "OR (NEW.kind = 'loss' AND (SELECT count(*) FROM case_step WHERE case_id = NEW.id "
        "AND step IN ('inquiry', 'department_told')) < 2)"
    )
    return [
        "CREATE TRIGGER case_takes_its_steps BEFORE UPDATE ON desk_case "
        f"WHEN NEW.closed_on IS NOT NULL AND ({lacks}) "
        "BEGIN SELECT RAISE(ABORT, 'a case is closed after its steps'); END",
    ]


def _signing_guards() -> list[str]:
    """Return the statements that let nobody approve what is asked for by that person (R-04)."""
    own = (
        "NEW.decision = 'approved' AND EXISTS(SELECT 1 FROM application AS a "
        "JOIN person AS p ON p.id = a.person_id WHERE a.id = NEW.application_id "
        "AND (p.id = NEW.person_id OR p.name = NEW.name))"
    )
    return [
        f"CREATE TRIGGER nobody_approves_own_{verb.lower()} BEFORE {verb} ON approval WHEN {own} "
        "BEGIN SELECT RAISE(ABORT, 'nobody approves an own application'); END"
        for verb in ("INSERT", "UPDATE")
    ] + [
        "CREATE TRIGGER entered_refusal_stands BEFORE UPDATE ON approval "
        "WHEN OLD.decision = 'refused' AND OLD.form = 'entered' "
        "AND (NEW.form <> 'entered' OR NEW.decided_on < OLD.decided_on) "
        "BEGIN SELECT RAISE(ABORT, 'a refusal entered with a password stands'); END"
    ]


def _number_guards() -> list[str]:
    """Return the statements that keep schemes in use and fixed numbers as they are (N-08, N-20)."""
    rule = (
        "name", "version", "template", "category_id", "valid_from", "scope_fields",
        "years_together", "start", "step", "overflow", "gap", "late", "runs_on",
    )  # fmt: skip
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in rule)
    fixed = (
        "EXISTS(SELECT 1 FROM counter WHERE scheme_id = OLD.scheme_id "
        "AND scope = OLD.scope AND state = 'fixed')"
    )
    return [
        "CREATE TRIGGER scheme_in_use_stays BEFORE UPDATE ON scheme "
        f"WHEN OLD.locked AND (NOT NEW.locked OR {changed}) "
        "BEGIN SELECT RAISE(ABORT, 'a scheme in use is never changed'); END",
        "CREATE TRIGGER fixed_class_only_rises BEFORE UPDATE ON counter "
        "WHEN OLD.state = 'fixed' AND (NEW.state <> 'fixed' OR NEW.fills "
        "OR NEW.next_number < OLD.next_number) "
        "BEGIN SELECT RAISE(ABORT, 'a fixed class gives no number twice'); END",
        f"CREATE TRIGGER fixed_number_stays BEFORE UPDATE OF code ON record "
        f"WHEN NEW.code IS NOT OLD.code AND {fixed} "
        "BEGIN SELECT RAISE(ABORT, 'a fixed number is never changed'); END",
    ]


def _place_guards() -> list[str]:
    """Return the statements that keep boxes on shelves in use, and measures possible (B-06)."""
    stands = (
        "EXISTS(SELECT 1 FROM box WHERE place_id = NEW.id "
        "AND withdrawn_at IS NULL AND state = 'active')"
    )
    given_up = "EXISTS(SELECT 1 FROM place WHERE id = NEW.place_id AND retired_on IS NOT NULL)"
    nonsense = (
        "min(NEW.height_mm, NEW.width_mm, NEW.thickness_mm, NEW.inner_mm, NEW.pile_of) < 1 "
        "OR NEW.inner_mm > NEW.thickness_mm OR NEW.full_g < 1"
    )
    guards = [
        "CREATE TRIGGER place_under_a_box_stays BEFORE UPDATE OF retired_on ON place "
        f"WHEN NEW.retired_on IS NOT NULL AND OLD.retired_on IS NULL AND {stands} "
        "BEGIN SELECT RAISE(ABORT, 'a place under a box is not retired'); END",
        "CREATE TRIGGER box_on_a_place_in_use BEFORE UPDATE OF place_id ON box "
        f"WHEN NEW.place_id IS NOT OLD.place_id AND {given_up} "
        "BEGIN SELECT RAISE(ABORT, 'a box stands on a place in use'); END",
        "CREATE TRIGGER new_box_on_a_place_in_use BEFORE INSERT ON box "
        f"WHEN {given_up} "
        "BEGIN SELECT RAISE(ABORT, 'a box stands on a place in use'); END",
    ]
    for verb in ("INSERT", "UPDATE"):
        guards.append(
            f"CREATE TRIGGER box_type_{verb.lower()}_measures BEFORE {verb} ON box_type "
            f"WHEN {nonsense} BEGIN SELECT RAISE(ABORT, 'a box has measures'); END"
        )
        guards.append(
            f"CREATE TRIGGER place_{verb.lower()}_measures BEFORE {verb} ON place "
            "WHEN NEW.length_mm < 1 OR NEW.height_mm < 1 OR NEW.depth_mm < 1 OR NEW.limit_kg < 1 "
            "BEGIN SELECT RAISE(ABORT, 'a shelf has measures'); END"
        )
    return guards


# --- questions ---------------------------------------------------------------------------------


def not_by_index(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a value that the planner compares and never looks up: the order's index is better."""
    return UnaryExpression(value, operator=custom_op("+"), type_=value.type)


def among(ids: Sequence[int]) -> Select[tuple[int]]:
    """Return many ids as rows, in one bound value."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def among_named(name: str) -> Select[tuple[int]]:
    """Return many ids as rows for a statement that is made once; `as_many` binds them."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def as_many(ids: Sequence[int]) -> str:
    """Return ids as the one value that `among_named` reads."""
    return json.dumps(list(ids))
