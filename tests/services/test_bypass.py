"""No way of writing gets round the trail: routes by tables by conflict clauses (A12, F18, F19)."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, text, update
from sqlalchemy.exc import DBAPIError

from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.store import counting
from desktop_archive.store import tables as t
from desktop_archive.store.counting import UntrackedWriteError
from desktop_archive.store.database import Act, Database

CLAUSES = ("ABORT", "REPLACE", "IGNORE", "FAIL")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bypass") / "practice.register"
    create_practice_room(path, PracticeSize(files=40, boxes=6)).close()
    return path


@pytest.fixture
def database(practice: Path) -> Iterator[Database]:
    opened = Database.open(practice)
    yield opened
    opened.close()


def filled(connection: Connection) -> list[str]:
    """Return the tables that have rows and leave lines."""
    names = [table.name for table in t.METADATA.sorted_tables if table.name not in t.TRAIL]
    return [
        name
        for name in names
        if connection.exec_driver_sql(f"SELECT 1 FROM {name} LIMIT 1").first() is not None
    ]


def routes(
    connection: Connection, name: str, clause: str
) -> Iterator[tuple[str, Callable[[], int]]]:
    """Yield nine ways to write to a table, each as something that returns how many rows it says."""
    table, say = t.METADATA.tables[name], connection.exec_driver_sql
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    values = dict(connection.execute(select(table).limit(1)).mappings().one())
    rest = {key: value for key, value in values.items() if key != "id"}
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    copied = f"INTO {name}({columns}) SELECT {columns} FROM {name} WHERE id = {values['id']}"
    touched = f"UPDATE OR {clause} {name} SET id = id WHERE id = {values['id']}"
    changed = update(table).where(table.c.id == values["id"]).values(**rest)
    added = table.insert().prefix_with(f"OR {clause}")
    upsert = f"INSERT {copied} ON CONFLICT(id) DO UPDATE SET id = id"
    yield "core", lambda: connection.execute(changed).rowcount
    yield "core insert", lambda: connection.execute(added, values).rowcount
    yield "core many", lambda: connection.execute(added, [values, values]).rowcount
    yield "text", lambda: connection.execute(text(touched)).rowcount
    yield "driver", lambda: say(touched).rowcount
    yield "copy", lambda: say(f"INSERT OR {clause} {copied}").rowcount
    yield "cte", lambda: say(f"WITH x AS (SELECT 1) {touched}").rowcount
    yield "upsert", lambda: say(upsert).rowcount
    yield "cursor", lambda: raw.execute(touched).rowcount


@pytest.mark.requirement("X-14")
def test_whatever_writes_and_however_the_lines_are_as_many_as_the_rows(database: Database) -> None:
    with database.write(Act("test", "lin", "desk")) as session:
        tried, refused = attempts(session.connection)
        counting.begin(session.connection)  # all of it was rolled back, except the act itself
        session.connection.info[counting.CHANGED] = 1
    assert tried >= 9 * 4 * 15
    assert 0 < refused < tried


def attempts(connection: Connection) -> tuple[int, int]:
    """Write in every way; return how many ways were tried, and how many were refused."""
    tried = refused = 0
    for name in filled(connection):
        for clause in CLAUSES:
            for way, write in routes(connection, name, clause):
                before, rows = lines(connection), 0
                point = connection.begin_nested()
                try:
                    rows = write()
                except (DBAPIError, sqlite3.Error):
                    refused += 1
                gained = lines(connection) - before
                assert rows in (gained, -1), (name, way, clause, rows, gained)
                point.rollback()
                assert lines(connection) == before
                tried += 1
    return tried, refused


def lines(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM audit").scalar_one())


def test_a_write_that_leaves_no_line_is_never_stored(practice: Path) -> None:
    """Seeded mistakes: a step of the schema forgot a trigger of some table (F19)."""
    stopped = 0
    opened = Database.open(practice)
    with opened.read() as session:
        names = filled(session.connection)
    opened.close()
    for name in names:
        raw = sqlite3.connect(practice, isolation_level=None)
        (made,) = raw.execute(
            "SELECT sql FROM sqlite_master WHERE name = ?", (f"trail_{name}_update",)
        ).fetchone()
        raw.execute(f"DROP TRIGGER trail_{name}_update")
        database = Database(practice)
        with (
            pytest.raises((UntrackedWriteError, DBAPIError)),
            database.write(Act("test", "lin", "desk")) as session,
        ):
            session.connection.exec_driver_sql(f"UPDATE {name} SET id = id")
        stopped += 1
        database.close()
        raw.execute(made)
        raw.close()
    assert stopped == len(names) >= 15
