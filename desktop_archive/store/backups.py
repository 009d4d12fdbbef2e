"""Copies of the register that are proven good before they get their name (reliability §5.4)."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from desktop_archive.rules.copies import Dated, Occasion, kept
from desktop_archive.store import copy_checks, copying, manifests
from desktop_archive.store.copy_checks import FRESH
from desktop_archive.store.manifests import PART, SUFFIX, Backup
from desktop_archive.store.problems import (
    ArchiveUnavailableError,
    StoreProblem,
    problem_of,
    problem_of_file,
)
from desktop_archive.store.watching import Watch

_LEFT_FOR_GOOD_S = 3600
_AT_ONCE = 4 << 20
PARTS = copy_checks.PARTS + 2


def make(
    path: Path,
    folder: Path,
    *,
    label: str = Occasion.RHYTHM.value,
    now: datetime | None = None,
    by: str = "",
    watch: Watch | None = None,
) -> Backup:
    """Copy the register as of now, verify the copy, and only then give it its name.

    Raises:
        ArchiveUnavailableError: the disk is full, the folder can't be written, or the copy is bad.
    """
    watch = watch or Watch()
    made_at = now or datetime.now(UTC)
    called = f"{path.stem}-{made_at:%Y%m%dT%H%M%S%f}Z-{label}{SUFFIX}"
    final, part = folder / called, folder / (called + PART)
    with told(folder, part):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        watch.part()
        source_head = copying.write_copy(path, part, watch)
        found = copy_checks.verify(part, pages=FRESH, watch=watch)
        if found or copy_checks.head_of(part)[0] < source_head:
            raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, findings=len(found))
        watch.part()
        sequence, head, register = copy_checks.head_of(part)
        size, digest = part.stat().st_size, manifests.sha256(part)
        seal = copy_checks.seal_of(part)
        backup = Backup(final, made_at, label, sequence, head, digest, size, register, seal, by)
        name(part, backup)
    return backup


@contextlib.contextmanager
def told(folder: Path, part: Path) -> Iterator[None]:
    """Say in known words what went wrong, and leave nothing unfinished behind."""
    try:
        yield
    except sqlite3.Error as error:
        problem = problem_of(error) or StoreProblem.BACKUP_NOT_GOOD
        raise ArchiveUnavailableError(problem, path=str(folder)) from error
    except OSError as error:
        problem = problem_of_file(error) or StoreProblem.BACKUP_NOT_GOOD
        raise ArchiveUnavailableError(problem, path=str(folder)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
            part.with_name(part.name + "-journal").unlink(missing_ok=True)


def name(part: Path, backup: Backup) -> None:
    """Give a good copy its name: the file first, so that a description never stands alone."""
    manifests.sync(part)
    part.rename(backup.path)
    manifests.sync(backup.path.parent)
    manifests.write(backup)
    manifests.sync(backup.path.parent)


def put_beside(backup: Backup, folder: Path, watch: Watch | None = None) -> Backup:
    """Copy a finished copy to a second medium and read it back before it gets its name there.

    Raises:
        ArchiveUnavailableError: the medium is full, gone, or gives back something else.
    """
    watch = watch or Watch()
    final = folder / backup.path.name
    part = final.with_name(final.name + PART)
    with told(folder, part):
        _sweep(folder)
        watch.part()
        _carry(backup.path, part, watch)
        manifests.sync(part)
        watch.part()
        if manifests.sha256(part) != backup.sha256:
            raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, path=str(folder))
        there = replace(backup, path=final)
        name(part, there)
    return there


def _carry(source: Path, part: Path, watch: Watch) -> None:
    """Copy a finished file; a slow medium keeps nobody waiting who wants it to end."""
    with source.open("rb") as reading, part.open("wb") as writing:
        while some := reading.read(_AT_ONCE):
            watch.look()
            watch.again()
            writing.write(some)


def _sweep(folder: Path) -> None:
    """Remove what killed backups left: old enough, and in nobody's hands (F27)."""
    long_ago = time.time() - _LEFT_FOR_GOOD_S
    for part in folder.glob(f"*{SUFFIX}{PART}"):
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < long_ago and _is_free(part):
                part.unlink()
                part.with_name(part.name + "-journal").unlink(missing_ok=True)
    for part in folder.glob(f"*.json{PART}"):
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < long_ago:
                part.unlink()


def _is_free(part: Path) -> bool:
    """Tell whether no program writes or reads an unfinished copy; half a database is free too."""
    connection = sqlite3.connect(part.absolute().as_uri() + "?mode=rw", uri=True, timeout=0)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        return problem_of(error) is not StoreProblem.BUSY
    else:
        return True
    finally:
        connection.close()


def thin(folder: Path, today: date, stem: str = "") -> int:
    """Remove copies that no generation needs; return how many went."""
    found = [one for one in manifests.listed(folder) if one.path.name.startswith(stem)]
    stay = kept([Dated(one.path, one.made_at.astimezone(), one.label) for one in found], today)
    gone = [one for one in found if one.path not in stay]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
        manifests.manifest_of(backup.path).unlink(missing_ok=True)
    return len(gone)
