"""The watch over database files notices what it is there for."""

import sqlite3
from pathlib import Path

import pytest

from tests.open_files import DESCRIPTORS, ROOT, OpenedBesideTheDatabaseError

needs_linux = pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="needs /proc")
OURS = compile("open(path, 'rb').close()", str(ROOT / "desktop_archive" / "x.py"), "exec")


@pytest.fixture
def database(tmp_path):
    path = str(tmp_path / "档案 室.db")
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE box (id INTEGER)")
    yield path
    connection.close()


@needs_linux
def test_the_program_may_not_open_a_database_in_use(database):
    with pytest.raises(OpenedBesideTheDatabaseError):
        exec(OURS, {"path": database})


@needs_linux
def test_an_address_is_recognised_too(tmp_path):
    path = tmp_path / "a b.db"
    connection = sqlite3.connect(f"file:{str(path).replace(' ', '%20')}?mode=rwc", uri=True)
    try:
        with pytest.raises(OpenedBesideTheDatabaseError):
            exec(OURS, {"path": str(path)})
    finally:
        connection.close()


@needs_linux
def test_a_closed_database_is_a_file_like_any(tmp_path):
    path = str(tmp_path / "closed.db")
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE box (id INTEGER)")
    connection.close()

    exec(OURS, {"path": path})


def test_a_test_may_look_into_a_database_in_use(database):
    assert Path(database).read_bytes().startswith(b"SQLite")
