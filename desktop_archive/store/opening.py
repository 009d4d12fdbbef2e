"""Telling our register from everything else before anything is written to it."""

import os
import sqlite3
import sys
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop_archive.store import dialect, upgrade
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem, problem_of

#: Folders that copy files behind our back (F7).
_SYNC_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "坚果云",
    "nutstore",
)
_REMOTE_FILESYSTEMS = ("nfs", "cifs", "smb", "smb3", "9p", "afs", "fuse.sshfs", "fuse.rclone")


def refuse_unsafe_place(path: Path) -> None:
    """Refuse network shares and synchronised folders: SQLite's locks do not hold there.

    Raises:
        ArchiveUnavailableError: UNSAFE_PLACE with the reason.
    """
    for part in path.parts:
        if any(part.casefold().startswith(name) for name in _SYNC_FOLDERS):
            raise ArchiveUnavailableError(StoreProblem.UNSAFE_PLACE, path=str(path), folder=part)
    if str(path).startswith("\\\\") or _filesystem(path) in _REMOTE_FILESYSTEMS:
        raise ArchiveUnavailableError(StoreProblem.UNSAFE_PLACE, path=str(path), folder="network")


def _filesystem(path: Path) -> str:
    """Return the kind of filesystem below a path on Linux, else nothing."""
    mounts = Path("/proc/mounts")
    if not sys.platform.startswith("linux") or not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text("utf-8", "replace").splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ")
        inside = str(path).startswith(point.rstrip("/") + os.sep) or point == "/"
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def recognise(path: Path) -> int:
    """Return the schema version of a register.

    Raises:
        ArchiveUnavailableError: NOT_FOUND, EMPTY_FILE, NOT_A_REGISTER, DAMAGED, NEWER_VERSION.
    """
    name = str(path)
    if not path.is_file():
        raise ArchiveUnavailableError(StoreProblem.NOT_FOUND, path=name)
    if path.stat().st_size == 0:
        raise ArchiveUnavailableError(StoreProblem.EMPTY_FILE, path=name)
    try:
        application_id, version = _marks(path)
    except sqlite3.Error as error:
        problem = problem_of(error) or StoreProblem.NOT_A_REGISTER
        raise ArchiveUnavailableError(problem, path=name) from error
    if application_id != dialect.APPLICATION_ID:
        raise ArchiveUnavailableError(StoreProblem.NOT_A_REGISTER, path=name)
    if version > upgrade.HEAD:
        raise ArchiveUnavailableError(
            StoreProblem.NEWER_VERSION, path=name, found=version, known=upgrade.HEAD
        )
    return version


def _marks(path: Path) -> tuple[int, int]:
    uri = path.absolute().as_uri() + "?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=dialect.BUSY_TIMEOUT_MS / 1000)
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return int(application_id), int(version)


def hidden_in(path: Path) -> list[str]:
    """Tell of tables, triggers and views in a copy that this version did not make.

    They are looked at, never run. A copy of an earlier version is compared once it is brought up
    to this one, and what cannot be read at all is told by the verification of the copy.
    """
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    try:
        with engine.connect() as connection, connection.begin():
            version = connection.exec_driver_sql("PRAGMA user_version").scalar()
            is_ours = fingerprint(connection) == upgrade.FINGERPRINT
    except (DBAPIError, ArchiveUnavailableError):
        return []
    finally:
        engine.dispose()
    return ["schema"] if version == upgrade.HEAD and not is_ours else []


def check(path: Path) -> None:
    """Compare the schema with the one this version made, and read the pages once (F12, F15).

    Raises:
        ArchiveUnavailableError: SCHEMA_CHANGED or DAMAGED.
    """
    engine = dialect.engine_for(path, query_only=True)
    try:
        with engine.connect() as connection, connection.begin():
            if fingerprint(connection) != upgrade.FINGERPRINT:
                raise ArchiveUnavailableError(StoreProblem.SCHEMA_CHANGED, path=str(path))
    finally:
        engine.dispose()
