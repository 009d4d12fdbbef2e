"""Sixty wrong places and files at the start: each is told apart, and nothing of it is touched (A23)."""

import contextlib
import hashlib
import os
import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_archive.store import dialect, opening, pages, upgrade
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from desktop_archive.store.problems import RESTORABLE, ArchiveUnavailableError, StoreProblem
from tests.store.conftest import act

P = StoreProblem
#: Folders that a program copies elsewhere, and file systems of other computers (F7).
CLOUDS = [
    "OneDrive", "OneDrive - 招商服务", "Dropbox", "Dropbox (公司)", "Google Drive", "GoogleDrive",
    "iCloudDrive", "iCloud Drive", "坚果云", "Nutstore Files", "BaiduSyncdisk", "百度网盘", "WPSDrive",
    "WPS云盘", "阿里云盘", "微云同步助手", "Nextcloud", "ownCloud", "MEGAsync", "Box Sync", "pCloudDrive",
]  # fmt: skip
SHARES = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.rclone",
    "fuse.onedriver", "fuse.davfs2",
]  # fmt: skip
LOCAL = ["ext4", "xfs", "btrfs", "vfat", "exfat", "fuse.ntfs-3g", "fuseblk", "tmpfs"]


def told(path: Path) -> StoreProblem:
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.open(path)
    return unavailable.value.problem


@pytest.mark.parametrize("folder", CLOUDS)
def test_a_synchronised_folder_is_told(register: Path, tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    place.mkdir()
    moved = shutil.move(register, place / "room.register")
    before = Path(moved).read_bytes()
    assert told(Path(moved)) is P.UNSAFE_PLACE
    assert Path(moved).read_bytes() == before
    assert list(place.iterdir()) == [Path(moved)]


def test_a_link_into_a_synchronised_folder_is_followed(register: Path, tmp_path: Path) -> None:
    place = tmp_path / "Dropbox"
    place.mkdir()
    shutil.move(register, place / "room.register")
    (tmp_path / "harmless").symlink_to(place)
    assert told(tmp_path / "harmless" / "room.register") is P.UNSAFE_PLACE


@pytest.mark.parametrize("kind", [*SHARES, *LOCAL])
def test_a_share_of_another_computer_is_told_and_a_disk_is_not(
    register: Path, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The table of mounts is a file of the kernel; here another file says what is mounted."""
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nthere {tmp_path} {kind} rw 0 0\n", "utf-8")
    monkeypatch.setattr(opening, "_MOUNTS", mounts)
    if kind in SHARES:
        assert told(register) is P.UNSAFE_PLACE
    else:
        Database.open(register).close()


@pytest.mark.parametrize("name", [r"\\server\share\room.register", "//server/share/room.register"])
def test_the_name_of_a_share_is_enough(name: str) -> None:
    assert told(Path(name)) is P.UNSAFE_PLACE


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def run(path: Path, *statements: str) -> None:
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()


def as_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("gone"))


def as_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def foreign(path: Path) -> None:
    path.unlink()
    run(path, "CREATE TABLE account(id)", "PRAGMA user_version=30")


def unreadable_letter(path: Path) -> None:
    at = path.read_bytes().index(b"CREATE TRIGGER trail_place_insert")
    overwrite(path, at + 20, b"\xff")


def unspeakable_name(path: Path) -> None:
    """The engine's words about it hold what stands there, and cannot be read either."""
    at = path.read_bytes().index(b"CREATE TABLE account")
    overwrite(path, at + 12, b"\xa0")


WRONG: list[tuple[str, Callable[[Path], object], StoreProblem]] = [
    ("gone", lambda p: p.unlink(), P.NOT_FOUND),
    ("link to nowhere", as_a_link, P.NOT_FOUND),
    ("folder", as_a_folder, P.NOT_FOUND),
    ("empty", lambda p: p.write_bytes(b""), P.EMPTY_FILE),
    ("zeros", lambda p: p.write_bytes(b"\0" * 8192), P.NOT_A_REGISTER),
    ("text", lambda p: p.write_text("编号,题名\n" * 900, "utf-8"), P.NOT_A_REGISTER),
    ("one byte", lambda p: p.write_bytes(b"S"), P.NOT_A_REGISTER),
    ("workbook", lambda p: p.write_bytes(b"PK\x03\x04" + b"\7" * 9000), P.NOT_A_REGISTER),
    ("foreign database", foreign, P.NOT_A_REGISTER),
    ("foreign mark", lambda p: run(p, "PRAGMA application_id=7"), P.NOT_A_REGISTER),
    ("header", lambda p: overwrite(p, 0, b"garbage in front"), P.NOT_A_REGISTER),
    ("newer", lambda p: run(p, f"PRAGMA user_version={upgrade.HEAD + 1}"), P.NEWER_VERSION),
    ("much newer", lambda p: run(p, "PRAGMA user_version=2000000000"), P.NEWER_VERSION),
    ("trigger gone", lambda p: run(p, "DROP TRIGGER guard_audit_update"), P.SCHEMA_CHANGED),
    ("view", lambda p: run(p, "CREATE VIEW v AS SELECT 1"), P.SCHEMA_CHANGED),
    ("table", lambda p: run(p, "CREATE TABLE extra(a)"), P.SCHEMA_CHANGED),
    ("unreadable letter", unreadable_letter, P.DAMAGED),
    ("unspeakable name", unspeakable_name, P.DAMAGED),
    ("first page", lambda p: overwrite(p, 100, b"\xff" * 900), P.DAMAGED),
]


@pytest.mark.parametrize(("name", "spoil", "expected"), WRONG, ids=[one[0] for one in WRONG])
def test_a_wrong_file_is_told_apart_and_left_as_it_is(
    register: Path, name: str, spoil: Callable[[Path], object], expected: StoreProblem
) -> None:
    spoil(register)
    is_file = register.is_file()
    before = register.read_bytes() if is_file else None
    found = told(register)
    assert found is expected, name
    assert (register.read_bytes() if register.is_file() else None) == before
    assert found in RESTORABLE or found is P.NEWER_VERSION
    left = [path.name for path in register.parent.iterdir() if path != register]
    assert left == []


def test_no_folder_and_no_disk_are_told(tmp_path: Path) -> None:
    assert told(tmp_path / "unplugged" / "room.register") is P.NOT_FOUND
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.create(blocked / "deeper" / "room.register")
    assert unavailable.value.problem is P.NOT_FOUND


NOBODY = 65534


@pytest.fixture
def open_to_all(register: Path) -> Iterator[Path]:
    """A register in a folder that every user of the computer may enter."""
    folder = Path(tempfile.mkdtemp(prefix="rights-"))
    folder.chmod(0o755)
    yield Path(shutil.move(register, folder / "room.register"))
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextlib.contextmanager
def as_somebody_else() -> Iterator[None]:
    """Be a user of the computer to whom the file system may say no; the first one never is."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are kept otherwise on this system")
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.parametrize("shut", ["file", "folder"])
def test_a_register_that_may_not_be_read_is_told_apart_from_one_that_is_gone(
    open_to_all: Path, shut: str
) -> None:
    (open_to_all if shut == "file" else open_to_all.parent).chmod(0)
    with as_somebody_else():
        assert told(open_to_all) is P.NOT_READABLE
    assert P.NOT_READABLE not in RESTORABLE, "no copy is to take the place of what is there"


@pytest.mark.parametrize("shut", ["file", "folder"])
def test_a_register_that_may_only_be_read_opens_and_says_why_it_takes_nothing(
    open_to_all: Path, shut: str
) -> None:
    open_to_all.chmod(0o444 if shut == "file" else 0o666)
    open_to_all.parent.chmod(0o777 if shut == "file" else 0o555)
    before = open_to_all.read_bytes()
    with as_somebody_else():
        database = Database.open(open_to_all)
        with (
            pytest.raises(ArchiveUnavailableError) as unavailable,
            database.write(act()) as session,
        ):
            session.execute(insert(t.unit), {"name": "部门"})
        database.close()
    assert unavailable.value.problem is P.READ_ONLY
    assert open_to_all.read_bytes() == before


@pytest.mark.parametrize("deep", ["", "deeper/still"])
def test_no_register_is_made_where_nothing_may_be_written(open_to_all: Path, deep: str) -> None:
    open_to_all.parent.chmod(0o555)
    with as_somebody_else(), pytest.raises(ArchiveUnavailableError) as unavailable:
        Database.create(open_to_all.parent / deep / "new.register")
    assert unavailable.value.problem is P.READ_ONLY
    assert list(open_to_all.parent.iterdir()) == [open_to_all]


def test_an_old_library_uses_no_wal_and_says_so() -> None:
    assert dialect.journal_settings((3, 40, 1)) == ("delete", 3)
    assert sqlite3.sqlite_version in dialect.sqlite.engine_name()


def outcome_of(path: Path) -> str:
    """Return what the start says of a file, or that it opened."""
    try:
        Database.open(path).close()
    except ArchiveUnavailableError as unavailable:
        return unavailable.problem.name
    return "opened"


DAMAGES = [12, pytest.param(300, marks=pytest.mark.torture)]


@pytest.mark.parametrize("count", DAMAGES)
def test_no_damaged_file_crashes_the_start_or_is_written_to(
    register: Path, tmp_path: Path, count: int
) -> None:
    """F12: pages overwritten, bits flipped, tails cut off; every one opens or is told, untouched."""
    rng, whole = random.Random(12), register.read_bytes()
    outcomes: dict[str, int] = {}
    for number in range(count):
        path = tmp_path / f"damaged{number}.register"
        data = bytearray(whole)
        at = rng.randrange(len(data))
        if number % 3 == 0:
            data[at : at + 4096] = rng.randbytes(min(4096, len(data) - at))
        elif number % 3 == 1:
            data[at] ^= 1 << rng.randrange(8)
        else:
            del data[at:]
        path.write_bytes(data)
        digest = hashlib.sha256(data).digest()
        outcome = outcome_of(path)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        assert hashlib.sha256(path.read_bytes()).digest() == digest
        if outcome == "opened":
            found = pages.damaged(path)
            outcomes["pages found later"] = outcomes.get("pages found later", 0) + bool(found)
        path.unlink()
    assert set(outcomes) <= {one.name for one in RESTORABLE} | {"opened", "pages found later"}
    sys.stdout.write(f"{outcomes}\n")
