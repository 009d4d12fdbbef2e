"""Telling our register from everything else before anything is written to it."""

import ctypes
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DBAPIError

from desktop_archive import paths
from desktop_archive.rules.copies import cloud_part
from desktop_archive.store import dialect, upgrade
from desktop_archive.store.dialect import Where
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.problems import (
    ArchiveUnavailableError,
    StoreProblem,
    problem_of,
    problem_of_file,
)

_T = TypeVar("_T")

_REMOTE_FILESYSTEMS = ("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ncpfs")
#: Drivers of shares and clouds that run outside the kernel; those of disks, like NTFS, do too.
_LOCAL_FUSE = ("fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat", "fuseblk", "fuse.veracrypt")
_DRIVE_REMOTE = 4
#: So many bytes are read through within a second or two.
_SMALL = 200_000_000
_MOUNTS = Path("/proc/mounts")


def refuse_unsafe_place(path: Path) -> None:
    """Refuse network shares and synchronised folders: SQLite's locks do not hold there.

    Raises:
        ArchiveUnavailableError: UNSAFE_PLACE with the reason.
    """
    if part := cloud_part((*path.absolute().parts, *_real(path).parts)):
        raise ArchiveUnavailableError(StoreProblem.UNSAFE_PLACE, path=str(path), folder=part)
    if is_remote(path):
        raise ArchiveUnavailableError(StoreProblem.UNSAFE_PLACE, path=str(path), folder="network")


def is_remote(path: Path) -> bool:
    """Tell whether a path lies on another computer."""
    name = str(path)
    if name.startswith(("\\\\", "//")) or _is_remote_drive(path):
        return True
    kind = _filesystem(_real(path))
    return kind in _REMOTE_FILESYSTEMS or (kind.startswith("fuse") and kind not in _LOCAL_FUSE)


def _real(path: Path) -> Path:
    """Return where a path leads over all links; as it is said where that cannot be told."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()


def _is_remote_drive(path: Path) -> bool:
    """Tell whether a drive letter stands for a share, where there are drive letters."""
    kernel = getattr(getattr(ctypes, "windll", None), "kernel32", None)
    return kernel is not None and kernel.GetDriveTypeW(f"{path.drive}\\") == _DRIVE_REMOTE


def _mounts() -> str:
    """Return what the kernel says is mounted where; nothing where it does not say."""
    try:
        return _MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return ""


def _filesystem(path: Path) -> str:
    """Return the kind of filesystem below a path on Linux, else nothing."""
    best, kind = "", ""
    for line in _mounts().splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ")
        inside = str(path).startswith(point.rstrip("/") + os.sep) or point == "/"
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def refuse_taken_place(where: Where) -> None:
    """Refuse to make a register where something is, or where none is safe.

    Raises:
        ArchiveUnavailableError: EXISTS_ALREADY, UNSAFE_PLACE, NOT_FOUND, READ_ONLY.
    """
    if isinstance(where, str):
        if _marks_there(where) != (0, 0, "") or _tables_there(where):
            raise ArchiveUnavailableError(StoreProblem.EXISTS_ALREADY, path=dialect.shown(where))
        return
    refuse_unsafe_place(where)
    try:
        is_taken = where.exists()
        where.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = problem_of_file(error) or StoreProblem.NOT_FOUND
        raise ArchiveUnavailableError(problem, path=str(where)) from error
    if is_taken:
        raise ArchiveUnavailableError(StoreProblem.EXISTS_ALREADY, path=str(where))


def beside(where: Where) -> Path:
    """Return the place whose neighbours belong to a register: copies, pictures, label stock."""
    if isinstance(where, Path):
        return where
    return paths.folders().data / "servers" / dialect.short_name(where) / "room.register"


def recognise(where: Where) -> int:
    """Return the schema version of a register.

    Raises:
        ArchiveUnavailableError: NOT_FOUND, NOT_READABLE, EMPTY_FILE, NOT_A_REGISTER,
            DAMAGED, NEWER_VERSION.
    """
    if isinstance(where, str):
        application_id, version, _ = _marks_there(where)
        name = dialect.shown(where)
        if not application_id and not _tables_there(where):
            raise ArchiveUnavailableError(StoreProblem.EMPTY_FILE, path=name)
    else:
        refuse_unsafe_place(where)
        name = str(where)
        application_id, version = _marks_of_file(where)
    if application_id != dialect.APPLICATION_ID:
        raise ArchiveUnavailableError(StoreProblem.NOT_A_REGISTER, path=name)
    if version > upgrade.HEAD:
        raise ArchiveUnavailableError(
            StoreProblem.NEWER_VERSION, path=name, found=version, known=upgrade.HEAD
        )
    return version


def _marks_of_file(path: Path) -> tuple[int, int]:
    name = str(path)
    try:
        if not path.is_file():
            raise ArchiveUnavailableError(StoreProblem.NOT_FOUND, path=name)
        if path.stat().st_size == 0:
            raise ArchiveUnavailableError(StoreProblem.EMPTY_FILE, path=name)
        return _marks(path)
    except OSError as error:
        raise ArchiveUnavailableError(StoreProblem.NOT_READABLE, path=name) from error
    except sqlite3.Error as error:
        problem = problem_of(error) or StoreProblem.NOT_A_REGISTER
        if problem is StoreProblem.NOT_FOUND:  # it is there, and the driver may not open it
            problem = StoreProblem.NOT_READABLE
        raise ArchiveUnavailableError(problem, path=name) from error


def _marks_there(url: str) -> tuple[int, int, str]:
    return _asked_there(url, dialect.marks)


def _tables_there(url: str) -> bool:
    return _asked_there(url, lambda connection: bool(inspect(connection).get_table_names()))


def _asked_there(url: str, ask: Callable[[Connection], _T]) -> _T:
    """Ask a server one thing over a connection of its own.

    Raises:
        ArchiveUnavailableError: it can't be reached, or lets nobody in.
    """
    engine = dialect.engine_for(url, query_only=True)
    try:
        with engine.connect() as connection, connection.begin():
            return ask(connection)
    except DBAPIError as error:
        problem = problem_of(error) or StoreProblem.CONNECTION_LOST
        raise ArchiveUnavailableError(problem, path=dialect.shown(url)) from error
    finally:
        engine.dispose()


def _marks(path: Path) -> tuple[int, int]:
    uri = path.absolute().as_uri() + "?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=dialect.BUSY_TIMEOUT_MS / 1000)
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return int(application_id), int(version)


def is_as_made(connection: Connection) -> bool:
    """Tell whether the schema is as it was made.

    A server's words for its schema change with its version: there it is compared with what it was
    when the last step ended.
    """
    there = dialect.on_server(connection)
    known = dialect.marks(connection)[2] if there else upgrade.FINGERPRINT
    return fingerprint(connection) == known


def check(readers: Engine, where: Where) -> None:
    """Compare the schema with the one this version made, and read the pages once (F12, F15).

    It looks over the connection that is read by afterwards: reading the schema costs the most.

    Raises:
        ArchiveUnavailableError: SCHEMA_CHANGED or DAMAGED.
    """
    try:
        with readers.connect() as connection, connection.begin():
            if not is_as_made(connection):
                name = dialect.shown(str(where))
                raise ArchiveUnavailableError(StoreProblem.SCHEMA_CHANGED, path=name)
    except UnicodeDecodeError as error:
        # A name in the schema is no text any more: the driver cannot even say what is wrong.
        raise ArchiveUnavailableError(StoreProblem.DAMAGED, path=str(where)) from error
    except DBAPIError as error:
        problem = problem_of(error)
        if problem is None:
            raise
        raise ArchiveUnavailableError(problem, path=dialect.shown(str(where))) from error
