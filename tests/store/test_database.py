"""Acts are whole or not there; two desks never get in each other's way."""

import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from desktop_archive.store import audit
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from desktop_archive.store.dialect import sqlite
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem, problem_of
from tests.store.conftest import act

SETTINGS = sqlite._SETTINGS


def count_units(database: Database) -> int:
    with database.read() as session:
        return int(session.execute(select(func.count()).select_from(t.unit)).scalar_one())


def test_an_act_that_fails_half_way_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write(act()) as session:  # noqa: PT012
        session.execute(insert(t.unit), {"name": "a"})
        raise ZeroDivisionError
    assert count_units(database) == 0
    with database.read() as session:
        assert session.execute(select(func.count()).select_from(t.ctx)).scalar() == 0
    with database.write(act()) as session:
        session.execute(insert(t.unit), {"name": "b"})
    assert count_units(database) == 1


def test_an_operation_id_answers_whether_it_was_registered(database: Database) -> None:
    done, never = act(), act()
    with database.write(done) as session:
        session.execute(insert(t.unit), {"name": "a"})
    assert database.registered(done.op_id)
    assert not database.registered(never.op_id)


def test_a_locked_register_is_told_as_busy(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = tuple((name, 50 if name == "busy_timeout" else value) for name, value in SETTINGS)
    monkeypatch.setattr(sqlite, "_SETTINGS", quick)
    first, second = Database.open(register), Database.open(register)
    with first.write(act()) as session:
        session.execute(insert(t.unit), {"name": "a"})
        with pytest.raises(ArchiveUnavailableError) as unavailable, second.write(act()):
            pass
    assert unavailable.value.problem is StoreProblem.BUSY
    assert count_units(second) == 1
    first.close()
    second.close()


def test_a_read_only_file_is_told_as_such() -> None:
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorname = "SQLITE_READONLY_DIRECTORY"
    assert problem_of(error) is StoreProblem.READ_ONLY
    error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    assert problem_of(error) is StoreProblem.WRITE_NOT_CONFIRMED
    error.sqlite_errorname = "SQLITE_CORRUPT_VTAB"
    assert problem_of(error) is StoreProblem.DAMAGED


WRITER = """
    import sys
    from pathlib import Path
    from sqlalchemy import insert
    from desktop_archive.store import tables as t
    from desktop_archive.store.database import Act, Database
    database = Database.open(Path(sys.argv[1]))
    for number in range(int(sys.argv[3])):
        with database.write(Act("test", sys.argv[2], "w")) as session:
            session.execute(insert(t.unit), {"name": f"{sys.argv[2]}-{number}"})
        print(number, flush=True)
"""


def start_writer(register: Path, name: str, count: int) -> subprocess.Popen[str]:
    code = textwrap.dedent(WRITER)
    command = [sys.executable, "-c", code, str(register), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_several_programs_write_side_by_side(register: Path) -> None:
    writers = [start_writer(register, f"desk{number}", 20) for number in range(3)]
    for writer in writers:
        out, _ = writer.communicate(timeout=120)
        assert writer.returncode == 0, out
    database = Database.open(register)
    assert count_units(database) == 60
    with database.read() as session:
        assert audit.verify_chain(session.connection) == []
        assert audit.verify_rows(session.connection) == []
    database.close()


def test_a_killed_program_loses_nothing_it_had_acknowledged(register: Path) -> None:
    acknowledged = 0
    for attempt in range(4):
        writer = start_writer(register, f"killed{attempt}", 10_000)
        assert writer.stdout is not None
        for _ in range(7 + attempt):
            writer.stdout.readline()
            acknowledged += 1
        writer.kill()
        acknowledged += len(writer.stdout.read().split())
        writer.wait()
        writer.stdout.close()
    database = Database.open(register)
    stored = count_units(database)
    assert acknowledged <= stored <= acknowledged + 4
    with database.read() as session:
        assert audit.verify_chain(session.connection) == []
        assert audit.verify_rows(session.connection) == []
        assert session.execute(select(func.count()).select_from(t.ctx)).scalar() == 0
    database.close()
