"""Copies of the register that are proven good before they get their name (reliability §5.4)."""

import contextlib
import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop_archive.store import audit, dialect
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem, problem_of

_SUFFIX = ".register"
_PART = ".part"
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_LEFT_FOR_GOOD_S = 3600
_UNREADABLE = "unreadable"

#: How pages are looked through. The indexes of a copy that was just written were built from its
#: tables a moment ago; comparing them with the tables again would take as long as all the rest.
WHOLE, FRESH = "integrity_check", "quick_check"


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished, verified copy."""

    path: Path
    made_at: datetime
    label: str
    sequence: int
    head: str
    sha256: str
    size: int


def make(path: Path, folder: Path, *, label: str = "rhythm", now: datetime | None = None) -> Backup:
    """Copy the register as of now, verify the copy, and only then give it its name.

    Raises:
        ArchiveUnavailableError: the disk is full, the folder can't be written, or the copy is bad.
    """
    made_at = now or datetime.now(UTC)
    name = f"{path.stem}-{made_at:%Y%m%dT%H%M%S%f}Z-{label}{_SUFFIX}"
    final, part = folder / name, folder / (name + _PART)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        source_head = _copy(path, part)
        findings = verify(part, pages=FRESH)
        if findings or _head(part) < source_head:
            raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, findings=len(findings))
        backup = _finish(part, final, made_at, label)
    except sqlite3.Error as error:
        problem = problem_of(error) or StoreProblem.BACKUP_NOT_GOOD
        raise ArchiveUnavailableError(problem, path=str(folder)) from error
    except OSError as error:
        raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, path=str(folder)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return backup


def _copy(path: Path, part: Path) -> int:
    """Let SQLite write a compact copy over a connection of its own; return the head before it."""
    connection = sqlite3.connect(
        path.absolute().as_uri() + "?mode=rw", uri=True, timeout=dialect.BUSY_TIMEOUT_MS / 1000
    )
    try:
        row = connection.execute("SELECT coalesce(max(seq), 0) FROM chain").fetchone()
        connection.execute("VACUUM INTO ?", (str(part),))
    finally:
        connection.close()
    return int(row[0])


def _sweep(folder: Path) -> None:
    """Remove what killed backups left: old enough, and in nobody's hands (F27)."""
    long_ago = time.time() - _LEFT_FOR_GOOD_S
    for part in folder.glob(f"*{_SUFFIX}{_PART}"):
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < long_ago and _is_free(part):
                part.unlink()
                part.with_name(part.name + "-journal").unlink(missing_ok=True)
    for part in folder.glob(f"*.json{_PART}"):
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


def _finish(part: Path, final: Path, made_at: datetime, label: str) -> Backup:
    sequence, head = _head_of(part)
    backup = Backup(final, made_at, label, sequence, head.hex(), _sha256(part), part.stat().st_size)
    manifest = {**asdict(backup), "path": final.name, "made_at": made_at.isoformat()}
    _write_durably(manifest_of(final), json.dumps(manifest, ensure_ascii=False, indent=1))
    _sync(part)
    part.rename(final)
    _sync(final.parent)
    return backup


def verify(path: Path, *, pages: str = WHOLE) -> list[str]:
    """Return what is wrong with a copy: marks, pages, chain, rows, manifest; empty when good.

    One after the other: in threads of its own, side by side, a collection of garbage could meet
    widgets of the window, which only the window's thread may let go of.
    """
    if not path.is_file() or path.stat().st_size == 0:
        return ["missing"]
    manifest = _manifest_findings(path)
    if not _is_marked(path):
        return [*manifest, "not a register"]
    found = _read_through(path, partial(_page_findings, pragma=pages))
    if not found:
        found = [line for check in _CHECKS for line in _read_through(path, check)]
    return manifest + list(dict.fromkeys(found))


def _is_marked(path: Path) -> bool:
    marks = _read_through(
        path, lambda c: [str(c.exec_driver_sql("PRAGMA application_id").scalar())]
    )
    return marks in ([str(dialect.APPLICATION_ID)], [_UNREADABLE])


def _read_through(path: Path, check: Callable[[Connection], list[str]]) -> list[str]:
    """Run a check over a connection of its own; what can't be read is a finding."""
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    try:
        with engine.connect() as connection, connection.begin():
            return check(connection)
    except (DBAPIError, ArchiveUnavailableError):
        return [_UNREADABLE]
    finally:
        engine.dispose()


def _page_findings(connection: Connection, pragma: str) -> list[str]:
    answer = connection.exec_driver_sql(f"PRAGMA {pragma}(5)").scalars().all()
    return [f"pages: {line}" for line in answer if line != "ok"]


def _chain_findings(connection: Connection) -> list[str]:
    return _in_words(audit.verify_chain(connection))


def _row_findings(connection: Connection) -> list[str]:
    return _in_words(audit.verify_rows(connection))


def _in_words(findings: list[audit.Finding]) -> list[str]:
    return [f"{f.kind} {f.table or ''} {f.row or f.seq or ''}".strip() for f in findings]


_CHECKS = (_chain_findings, _row_findings)


def manifest_of(path: Path) -> Path:
    """Return where the description of a copy lies."""
    return path.with_name(path.name + ".json")


def _manifest_findings(path: Path) -> list[str]:
    manifest = _read_manifest(path)
    if manifest is None:
        return []
    return [] if manifest.get("sha256") == _sha256(path) else ["differs from its manifest"]


def _read_manifest(path: Path) -> dict[str, object] | None:
    try:
        loaded = json.loads(manifest_of(path).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return loaded if isinstance(loaded, dict) else None


def listed(folder: Path) -> list[Backup]:
    """Return the finished copies in a folder, newest first."""
    found = []
    for path in folder.glob(f"*{_SUFFIX}"):
        manifest = _read_manifest(path)
        if manifest is None:
            continue
        found.append(
            Backup(
                path,
                datetime.fromisoformat(str(manifest["made_at"])),
                str(manifest["label"]),
                int(str(manifest["sequence"])),
                str(manifest["head"]),
                str(manifest["sha256"]),
                int(str(manifest["size"])),
            )
        )
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def kept(backups: list[Backup], today: date) -> set[Path]:
    """Return which copies stay: two days whole, 12 daily, 10 weekly, 9 monthly, each year."""
    stay: set[Path] = set()
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    generations = (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY), ("%Y", 10_000))
    for pattern, count in generations:
        seen: list[str] = []
        for backup in newest_first:
            period = backup.made_at.strftime(pattern)
            if period not in seen and len(seen) < count:
                seen.append(period)
                stay.add(backup.path)
    for backup in newest_first:
        if backup.made_at.date() >= today - timedelta(days=2) or backup.label != "rhythm":
            stay.add(backup.path)
    return stay


def thin(folder: Path, today: date) -> int:
    """Remove copies that no generation needs; return how many went."""
    backups = listed(folder)
    stay = kept(backups, today)
    gone = [backup for backup in backups if backup.path not in stay]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
        manifest_of(backup.path).unlink(missing_ok=True)
    return len(gone)


def restore(copy: Path, target: Path) -> Path | None:
    """Put a verified copy in place; the old file stays beside it under a numbered name (F30).

    Raises:
        ArchiveUnavailableError: the copy is not good, or the disk is full.
    """
    findings = verify(copy)
    if findings:
        raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, findings="; ".join(findings))
    part = target.with_name(target.name + _PART)
    kept_as: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)  # left by a restore that was killed
        _copy(copy, part)
        if verify(part, pages=FRESH):
            raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, path=str(part))
        _sync(part)
        if target.exists():
            kept_as = _free_name(target)
            os.link(target, kept_as)
        part.replace(target)
        _sync(target.parent)
    except (OSError, sqlite3.Error) as error:
        problem = problem_of(error) or StoreProblem.DISK_FULL
        raise ArchiveUnavailableError(problem, path=str(target)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return kept_as


def _free_name(target: Path) -> Path:
    number = 1
    while (name := target.with_name(f"{target.name}.before-restore-{number}")).exists():
        number += 1
    return name


def _head(path: Path) -> int:
    return _head_of(path)[0]


def _head_of(path: Path) -> tuple[int, bytes]:
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    try:
        with engine.connect() as connection, connection.begin():
            return audit.head(connection)
    finally:
        engine.dispose()


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _write_durably(path: Path, content: str) -> None:
    part = path.with_name(path.name + _PART)
    part.write_text(content, "utf-8")
    _sync(part)
    part.replace(path)


def _sync(path: Path) -> None:
    """Ask the disk to keep a file or a folder's names."""
    with contextlib.suppress(PermissionError):  # Windows opens no folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
