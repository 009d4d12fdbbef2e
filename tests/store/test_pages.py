"""Every page read, one table after the other: what is damaged is found, and nobody waits (F12)."""

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.store import pages
from desktop_archive.store import tables as t
from desktop_archive.store.copying import Patience
from desktop_archive.store.database import Database
from tests.store.conftest import act

PAGE = 4096
FEW_AND_MANY = [24, pytest.param(2000, marks=pytest.mark.torture)]


@pytest.fixture(scope="module")
def filled(template: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A register with some rows."""
    path = tmp_path_factory.mktemp("filled") / "room.register"
    path.write_bytes(template.read_bytes())
    database = Database.open(path)
    for number in range(10):
        with database.write(act()) as session:
            session.execute(t.unit.insert(), [{"name": f"部{number}-{at}"} for at in range(80)])
    database.close()
    return path.read_bytes()


@pytest.mark.parametrize("count", FEW_AND_MANY)
def test_table_by_table_finds_what_the_whole_file_at_once_shows(
    filled: bytes, tmp_path: Path, count: int
) -> None:
    """Bits flipped anywhere, in heads and pointers of pages, and stretches written over."""
    dice, path, found = random.Random(12), tmp_path / "room.register", 0
    for number in range(count):
        data = bytearray(filled)
        at = dice.randrange(100, len(data))
        page = at // PAGE * PAGE + (100 if at < PAGE else 0)
        place = (at, page + dice.randrange(12), page + dice.randrange(8, 48))[number % 3]
        if number % 4 == 3:
            data[at : at + 64] = dice.randbytes(len(data[at : at + 64]))
        else:
            data[place] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        is_shown = _at_once(path)
        assert bool(pages.damaged(path)) == is_shown, number
        found += is_shown
    assert found > count // 10


def _at_once(path: Path) -> bool:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA quick_check(5)").fetchall() != [("ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        return True
    finally:
        connection.close()


@pytest.fixture
def writer(filled: bytes, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody in the middle of an act, with a journal beside the register."""
    path = tmp_path / "room.register"
    path.write_bytes(filled)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE layout SET since_seq = since_seq + 1 WHERE id = 1")
    yield connection
    connection.close()


def test_whoever_is_in_the_middle_of_an_act_goes_first(
    writer: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_LOOK_EVERY", 50)
    writer.execute("PRAGMA busy_timeout = 0")
    looks = 0

    def store() -> None:
        """Store the act before the second look: there is nobody left to wait for."""
        nonlocal looks
        looks += 1
        if looks == 2:
            writer.execute("COMMIT")

    assert pages.damaged(tmp_path / "room.register", store, Patience(3, 0.0)) == []
    (tables,) = writer.execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    ).fetchone()
    assert looks == tables + 2  # the list of tables itself, and once anew


def test_a_table_is_read_in_spite_of_one_who_never_ends(
    writer: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_LOOK_EVERY", 50)
    assert pages.damaged(tmp_path / "room.register", patience=Patience(3, 0.0)) == []
    assert writer.in_transaction
