"""The disk is full, on a real small volume: the right words, nothing changed, and on it goes (A4)."""

import contextlib
import csv
import logging
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_archive import logs
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.leaving import save_print
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.store import copy_checks, opening, upgrade
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from tests.services.conftest import sign_in_as
from tests.torture.rooms import of_the_version_before, small_room
from tests.torture.scribe import cast, lend_or_take_back
from tests.torture.work import HEADINGS, rows_to_import

SIZE = 24 * 1024 * 1024
ROOMY = 10**12
LEFT = [
    0,
    *(pytest.param(left * 1024, marks=pytest.mark.torture) for left in range(2, 40, 2)),
    40 * 1024,
]
"""How many bytes are free when something is tried."""

Fill = Callable[[int], contextlib.AbstractContextManager[None]]


@pytest.fixture(scope="module")
def volume() -> Iterator[Path]:
    """A volume of its own, beside the folder of all tests: a run that is killed stops no other."""
    folder = Path(tempfile.mkdtemp(prefix="small-volume-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    is_linux = sys.platform.startswith("linux")
    mounted = is_linux and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if not mounted:
        folder.rmdir()
        pytest.skip("no small volume may be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
    folder.rmdir()


@contextlib.contextmanager
def full(volume: Path, left: int) -> Iterator[None]:
    """Fill a volume up to so many bytes."""
    filler = volume / "filler"
    with filler.open("wb") as stream, contextlib.suppress(OSError):
        while True:
            os.write(stream.fileno(), bytes(4096))
    os.truncate(filler, max(0, filler.stat().st_size - left))
    try:
        yield
    finally:
        filler.unlink()


@contextlib.contextmanager
def quota(_volume: Path, _left: int) -> Iterator[None]:
    """Let no file of this process grow beyond what a small room has."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (256, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_room(tmp_path_factory.mktemp("full") / "room.register")


@pytest.fixture
def room(volume: Path, template: Path) -> Iterator[Room]:
    """A room on the small volume."""
    path = volume / "here" / "room.register"
    path.parent.mkdir()
    shutil.copy(template, path)
    opened = open_room(path)
    # The disk fills after it was asked: what is refused before that is tested by itself.
    opened.free_space = lambda: ROOMY  # type: ignore[method-assign]
    sign_in_as(opened, Role.ARCHIVIST, Role.ADMINISTRATOR, login="full")
    yield opened
    opened.close()
    shutil.rmtree(path.parent)


def contents(path: Path) -> list[str]:
    """Return everything a register says."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def lend(room: Room, _number: int) -> None:
    person, records = cast(room)
    lend_or_take_back(LoanDesk(room), room, person, records[0])


def take_in(room: Room, number: int, folder: Path) -> None:
    source = folder / f"list{number}.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([HEADINGS, *rows_to_import(number)])
    assert ImportDesk(room).apply(ImportRequest(path=source)).taken


def back_up(room: Room, _number: int) -> None:
    Safekeeping(room).back_up()


@pytest.mark.parametrize("left", LEFT)
@pytest.mark.parametrize("what", ["loan", "import", "backup"])
def test_a_full_disk_is_told_and_nothing_is_changed(
    what: str, left: int, room: Room, volume: Path, tmp_path: Path
) -> None:
    acts = {
        "loan": lend,
        "import": lambda room, number: take_in(room, number, tmp_path),
        "backup": back_up,
    }
    before = contents(room.path)
    with full(volume, left):
        with pytest.raises(ArchiveUnavailableError) as told:
            acts[what](room, 1)
        assert told.value.problem is StoreProblem.DISK_FULL
        assert contents(room.path) == before
        assert Safekeeping(room).copies() == []
        assert not list(volume.rglob("*.part*"))
    acts[what](room, 2)
    assert contents(room.path) != before


@pytest.mark.parametrize("points", [3, pytest.param(100, marks=pytest.mark.torture)])
def test_a_copy_that_finds_no_room_is_told_and_what_has_a_name_is_good(
    points: int, room: Room, volume: Path
) -> None:
    """F27: the disk fills at so many points of the copy, the last of them after its end."""
    told, keeping = 0, Safekeeping(room)
    keeping.back_up()
    most = room.path.stat().st_size + sum(one.path.stat().st_size for one in keeping.copies())
    for point in range(points):
        problem = None
        with full(volume, most * point // (points - 1)):
            try:
                keeping.back_up()
            except ArchiveUnavailableError as trouble:
                problem = trouble.problem
        assert problem in (None, StoreProblem.DISK_FULL)
        told += problem is not None
        assert not list(volume.rglob("*.part*"))
        named = [one for one in volume.rglob("*.register") if one != room.path]
        assert [flaw for one in named for flaw in copy_checks.verify(one)] == []
        for copy in named[1:]:
            copy.unlink()
    sys.stdout.write(f"{points} points: {told} told, {points - told} made\n")
    assert 0 < told < points


def test_a_quota_is_told_as_a_full_disk(room: Room, volume: Path) -> None:
    before = contents(room.path)
    with quota(volume, 0), pytest.raises(ArchiveUnavailableError) as told:
        lend(room, 1)
    assert told.value.problem is StoreProblem.DISK_FULL
    assert contents(room.path) == before
    lend(room, 2)


def test_an_upgrade_on_a_full_disk_leaves_the_version_before(volume: Path, tmp_path: Path) -> None:
    path = volume / "room.register"
    shutil.copy(of_the_version_before(tmp_path), path)
    before = contents(path)
    with full(volume, 40 * 1024):
        with pytest.raises(ArchiveUnavailableError) as told:
            open_room(path)
        assert told.value.problem is StoreProblem.DISK_FULL
        assert contents(path) == before
    open_room(path).close()
    assert opening.recognise(path) == upgrade.HEAD
    shutil.rmtree(volume / "backups")
    path.unlink()


def test_a_print_on_a_full_disk_is_refused_in_words(volume: Path) -> None:
    with full(volume, 0):
        with pytest.raises(RefusedError):
            save_print(volume / "list.pdf", bytes(9000))
        assert not list(volume.glob("*.pdf*"))
    save_print(volume / "list.pdf", bytes(9000))
    (volume / "list.pdf").unlink()


def test_a_log_that_cannot_grow_stops_nobody(volume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    file = logs.start(volume / "logs")
    logger = logging.getLogger("desktop_archive")
    logger.info("before")
    with full(volume, 0):
        for _ in range(400):
            logger.info("x" * 100)
    logger.info("after")
    logs.stop()
    written = file.read_text("utf-8")
    assert "before" in written
    assert "after" in written
    shutil.rmtree(volume / "logs")
