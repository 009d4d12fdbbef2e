"""Wrong files are recognised before anything is written to them (F7, F12, F14, F15)."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.store import dialect, upgrade
from desktop_archive.store.database import Database
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem


def problem(path: Path) -> StoreProblem:
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.open(path)
    return unavailable.value.problem


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.register"
    assert problem(path) is StoreProblem.NOT_FOUND
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda p: p.mkdir(), StoreProblem.NOT_FOUND),
        (lambda p: p.write_bytes(b""), StoreProblem.EMPTY_FILE),
        (lambda p: p.write_bytes(b"\0" * 4096), StoreProblem.NOT_A_REGISTER),
        (lambda p: p.write_text("编号,题名\n1,x\n" * 500, "utf-8"), StoreProblem.NOT_A_REGISTER),
        (lambda p: sqlite3.connect(p).execute("CREATE TABLE a(b)"), StoreProblem.NOT_A_REGISTER),
    ],
)
def test_a_foreign_file_is_named_and_left_alone(
    tmp_path: Path, make: Callable[[Path], object], expected: StoreProblem
) -> None:
    path = tmp_path / "x.register"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    assert problem(path) is expected
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_register_of_a_later_version_is_left_alone(register: Path) -> None:
    raw = sqlite3.connect(register)
    raw.execute(f"PRAGMA user_version={upgrade.HEAD + 1}")
    raw.close()
    assert problem(register) is StoreProblem.NEWER_VERSION


@pytest.mark.parametrize(
    "tampering",
    [
        "DROP TRIGGER guard_audit_update",
        "DROP TRIGGER trail_loan_update",
        "DROP INDEX uq_loan_open_record",
        "CREATE TRIGGER extra AFTER INSERT ON loan BEGIN DELETE FROM ctx; END",
        "CREATE VIEW spy AS SELECT * FROM account",
        "ALTER TABLE record ADD COLUMN extra TEXT",
    ],
)
def test_a_changed_schema_is_noticed_at_the_start(register: Path, tampering: str) -> None:
    raw = sqlite3.connect(register)
    raw.execute(tampering)
    raw.commit()
    raw.close()
    assert problem(register) is StoreProblem.SCHEMA_CHANGED


@pytest.mark.parametrize("folder", ["OneDrive - Firma", "Dropbox", "坚果云", "iCloud Drive"])
def test_a_synchronised_folder_is_refused(tmp_path: Path, folder: str) -> None:
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.create(tmp_path / folder / "room.register")
    assert unavailable.value.problem is StoreProblem.UNSAFE_PLACE
    assert not (tmp_path / folder).exists()


def test_an_existing_file_is_never_overwritten(register: Path) -> None:
    before = register.read_bytes()
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.create(register)
    assert unavailable.value.problem is StoreProblem.EXISTS_ALREADY
    assert register.read_bytes() == before


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ((3, 40, 1), ("delete", 3)),
        ((3, 44, 5), ("delete", 3)),
        ((3, 44, 6), ("wal", 2)),
        ((3, 45, 0), ("delete", 3)),
        ((3, 50, 6), ("delete", 3)),
        ((3, 50, 7), ("wal", 2)),
        ((3, 51, 2), ("delete", 3)),
        ((3, 51, 3), ("wal", 2)),
        ((3, 53, 0), ("wal", 2)),
    ],
)
def test_wal_is_used_only_where_it_loses_nothing(
    version: tuple[int, ...], expected: tuple[str, int]
) -> None:
    assert dialect.journal_settings(version) == expected


@pytest.mark.on_a_file
def test_every_connection_is_as_strict_as_it_must_be(database: Database) -> None:
    expected = {"foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0}
    journal, synchronous = dialect.journal_settings()
    with database.read() as session:
        found = {
            name: session.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (*expected, "synchronous", "journal_mode", "query_only", "secure_delete")
        }
    assert found == {
        **expected,
        "synchronous": synchronous,
        "journal_mode": journal,
        "query_only": 1,
        "secure_delete": 1,
    }


def test_a_writer_takes_its_turn_before_it_looks(register: Path) -> None:
    engine = dialect.engine_for(register, query_only=False)
    other = sqlite3.connect(register, isolation_level=None, timeout=0)
    try:
        with (
            engine.connect() as connection,
            connection.begin(),
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")
    finally:
        other.close()
        engine.dispose()
