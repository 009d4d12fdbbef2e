"""A copy has a name only when it is good; a restore is whole and keeps the old file."""

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_archive.rules.copies import CopyFault
from desktop_archive.services.safekeeping import restore_copy
from desktop_archive.services.verification import verify_copy
from desktop_archive.store import backups, copy_checks, copying, dialect, manifests, restoring
from desktop_archive.store import tables as t
from desktop_archive.store.copy_checks import Flaw
from desktop_archive.store.copying import Patience
from desktop_archive.store.database import Database
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from desktop_archive.store.watching import Watch
from tests.store.conftest import act


@pytest.fixture
def filled(register: Path) -> Path:
    database = Database.open(register)
    with database.write(act()) as session:
        session.execute(insert(t.unit), [{"name": f"部门{number}"} for number in range(200)])
    database.close()
    return register


def test_a_copy_is_verified_and_described(filled: Path, tmp_path: Path) -> None:
    backup = backups.make(filled, tmp_path / "copies")
    assert copy_checks.verify(backup.path) == []
    assert manifests.listed(tmp_path / "copies") == [backup]
    assert backup.sequence == 202, "the act, its rows, and the seal over them"


def test_a_copy_of_a_damaged_register_gets_no_name(filled: Path, tmp_path: Path) -> None:
    data = bytearray(filled.read_bytes())
    # The last place it stands in is the trail; an index is made anew for a copy.
    at = data.rindex("部门150".encode())
    data[at + 6 : at + 9] = b"999"
    filled.write_bytes(bytes(data))
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        backups.make(filled, tmp_path / "copies")
    assert unavailable.value.problem is StoreProblem.BACKUP_NOT_GOOD
    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.parametrize("position", [0.1, 0.35, 0.6, 0.85])
def test_a_flipped_bit_in_a_copy_is_found(filled: Path, tmp_path: Path, position: float) -> None:
    backup = backups.make(filled, tmp_path / "copies")
    data = bytearray(backup.path.read_bytes())
    data[int(len(data) * position)] ^= 4
    backup.path.write_bytes(bytes(data))
    assert copy_checks.verify(backup.path) != []
    with pytest.raises(ArchiveUnavailableError):
        restoring.restore(backup.path, tmp_path / "restored.register")
    assert not (tmp_path / "restored.register").exists()


def test_a_manifest_that_is_right_for_another_register_is_no_proof(
    filled: Path, tmp_path: Path
) -> None:
    """Hostile input 33."""
    mine = backups.make(filled, tmp_path / "copies")
    database = Database.open(filled)
    with database.write(act()) as session:
        session.execute(insert(t.unit), {"name": "另一部门"})
    database.close()
    other = backups.make(filled, tmp_path / "others")
    shutil.copy(manifests.manifest_of(other.path), manifests.manifest_of(mine.path))
    assert [flaw.fault for flaw in copy_checks.verify(mine.path)] == [CopyFault.DIFFERS]
    with pytest.raises(ArchiveUnavailableError):
        restoring.restore(mine.path, tmp_path / "restored.register")
    assert not (tmp_path / "restored.register").exists()


@pytest.mark.parametrize(
    "hidden",
    [
        "CREATE TRIGGER sly AFTER INSERT ON audit BEGIN DELETE FROM audit; END",
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
        "CREATE TABLE swollen AS SELECT zeroblob(9000000) AS air",
    ],
)
def test_a_copy_that_hides_something_is_never_put_in_place(
    filled: Path, tmp_path: Path, hidden: str
) -> None:
    """Hostile input 34: it is found by looking, not by running it, and the live file stays."""
    copy = backups.make(filled, tmp_path / "copies")
    raw = sqlite3.connect(copy.path)
    raw.execute(hidden)
    raw.commit()
    raw.close()
    manifests.manifest_of(copy.path).unlink()
    assert verify_copy(copy.path) == ["schema"]
    before = filled.read_bytes()
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        restore_copy(copy.path, filled, by="lin", workstation="desk")
    assert unavailable.value.problem is StoreProblem.COPY_REFUSED
    assert unavailable.value.facts["fault"] is CopyFault.STRUCTURE
    assert filled.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(filled: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        backups.make(filled, blocked)
    assert unavailable.value.problem is StoreProblem.BACKUP_NOT_GOOD


def test_a_restore_keeps_every_older_file(filled: Path, tmp_path: Path) -> None:
    backup = backups.make(filled, tmp_path / "copies")
    target = tmp_path / "live.register"
    shutil.copy(filled, target)
    first = restoring.restore(backup.path, target).kept_as
    second = restoring.restore(backup.path, target).kept_as
    assert first is not None
    assert second is not None
    assert first != second
    assert first.exists()
    assert second.exists()
    database = Database.open(target)
    with database.read() as session:
        assert session.connection.exec_driver_sql("SELECT count(*) FROM unit").scalar() == 200
    database.close()


def test_an_empty_leftover_is_not_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "x.register"
    path.write_bytes(b"")
    assert copy_checks.verify(path) == [Flaw(CopyFault.MISSING, "missing")]
    assert copy_checks.verify(tmp_path / "none.register") == [Flaw(CopyFault.MISSING, "missing")]


@pytest.mark.parametrize("content", [b"", b"half a page", None])
def test_what_a_killed_backup_left_goes_when_it_is_old(
    filled: Path, tmp_path: Path, content: bytes | None
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    left = copies / "room-20250101T000000000000Z-rhythm.register.part"
    left.write_bytes(filled.read_bytes() if content is None else content)
    young = copies / "room-20250102T000000000000Z-rhythm.register.part"
    young.write_bytes(b"being written by another program")
    os.utime(left, (0, 0))

    backups.make(filled, copies)

    assert not left.exists()
    assert young.exists()


def test_a_copy_in_the_hands_of_another_program_stays(filled: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    held = copies / "room-20250101T000000000000Z-rhythm.register.part"
    held.write_bytes(filled.read_bytes())
    os.utime(held, (0, 0))
    holder = sqlite3.connect(held, isolation_level=None)
    holder.execute("BEGIN")
    holder.execute("SELECT count(*) FROM unit").fetchone()

    backups.make(filled, copies)

    assert held.exists()
    holder.close()


def test_what_a_killed_restore_left_does_not_stop_the_next(filled: Path, tmp_path: Path) -> None:
    backup = backups.make(filled, tmp_path / "copies")
    target = tmp_path / "live.register"
    target.with_name("live.register.part").write_bytes(b"left over")
    restoring.restore(backup.path, target)
    assert copy_checks.verify(target) == []


@pytest.mark.skipif(
    dialect.wal_is_safe(sqlite3.sqlite_version_info), reason="with a write-ahead log nobody waits"
)
def test_whoever_writes_goes_first_and_the_copy_is_made_when_it_is_quiet(
    filled: Path, tmp_path: Path
) -> None:
    """A7: a copy in the making never keeps a commit waiting."""
    database, folder = Database.open(filled), tmp_path / "copies"
    journal, begun = filled.with_name(f"{filled.name}-journal"), list[bool]()
    with contextlib.ExitStack() as writing:

        def others(_done: int, _parts: int) -> None:
            if journal.exists():
                writing.close()
            elif not begun and list(folder.glob("*.part")):
                begun.append(True)
                session = writing.enter_context(database.write(act()))
                session.execute(insert(t.unit), {"name": "另一部门"})

        backup = backups.make(filled, folder, watch=Watch(others))
    database.close()
    assert copy_checks.verify(backup.path) == []
    assert backup.sequence > 202, "what was written meanwhile is in it"


def test_where_it_is_never_quiet_the_pages_of_one_moment_are_copied(
    filled: Path, tmp_path: Path
) -> None:
    database, part = Database.open(filled), tmp_path / "copy.register.part"
    with contextlib.ExitStack() as writing:

        def others(_done: int, _parts: int) -> None:
            if (tmp_path / f"moment-{part.name}").exists():
                writing.close()
            elif not filled.with_name(f"{filled.name}-journal").exists():
                writing.close()
                session = writing.enter_context(database.write(act()))
                session.execute(insert(t.unit), {"name": f"部门{next(numbers)}"})

        numbers = iter(range(1000, 2000))
        copying.write_copy(filled, part, Watch(others), Patience(tries=2, pause_s=0))
    database.close()
    assert copy_checks.verify(part) == []
    assert [path.name for path in tmp_path.glob("*.part")] == [part.name]


_PAGE, _LEAF_OF_AN_INDEX = 4096, 0x0A
"""How an index lies in the file."""


def with_index_off(register: Path) -> None:
    """Let an index say something else than its table, which is as it was."""
    data = bytearray(register.read_bytes())
    name, at = "部门150".encode(), -1
    while (at := data.find(name, at + 1)) >= 0:
        if data[at // _PAGE * _PAGE] == _LEAF_OF_AN_INDEX:
            data[at + len(name) - 1] ^= 1
    register.write_bytes(bytes(data))


def test_an_index_that_left_its_table_is_found_when_the_copy_is_read_and_is_not_put_in_place(
    filled: Path, tmp_path: Path
) -> None:
    """VACUUM takes an index over as it is; only comparing it with its table tells."""
    with_index_off(filled)
    copy = backups.make(filled, tmp_path / "copies")
    assert {flaw.fault for flaw in copy_checks.verify(copy.path)} == {CopyFault.PAGES}
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        restoring.restore(copy.path, tmp_path / "restored.register")
    assert unavailable.value.facts["fault"] is CopyFault.PAGES
