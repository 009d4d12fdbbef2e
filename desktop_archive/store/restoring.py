"""Putting a copy in the place of a register, whole or not; the old file stays (F30, F31)."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from desktop_archive.rules.copies import CopyFault
from desktop_archive.store import audit, copy_checks, copying, dialect, manifests, upgrade
from desktop_archive.store.copy_checks import Flaw, Known
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.manifests import PART
from desktop_archive.store.problems import (
    ArchiveUnavailableError,
    StoreProblem,
    problem_of,
    problem_of_file,
)
from desktop_archive.store.watching import TooLongError, Watch

PARTS = copy_checks.PARTS + 4
_LONGEST_LOOK_S = 5.0
#: What SQLite keeps beside a register while it writes.
_BESIDE = ("-journal", "-wal", "-shm")


def flaws(path: Path, *, known: Known | None = None, watch: Watch | None = None) -> list[Flaw]:
    """Return what is wrong with a copy that came from anywhere: its structure is looked at first.

    Nothing in it is run before that: no view, no trigger.
    """
    watch = watch or Watch()
    return hidden(path, watch) or copy_checks.verify(path, known=known, watch=watch)


def hidden(path: Path, watch: Watch | None = None) -> list[Flaw]:
    """Return why nothing in a file may be run: it is missing, of another structure or endless."""
    watch = watch or Watch()
    if not path.is_file() or path.stat().st_size == 0:
        return [Flaw(CopyFault.MISSING, "missing")]
    watch.limit(_LONGEST_LOOK_S)
    try:
        found = copy_checks.read_through(path, _structure, watch)
    except TooLongError:
        return [Flaw(CopyFault.STRUCTURE, "schema")]
    watch.limit(float("inf"))
    return [] if found and found[0].fault is CopyFault.UNREADABLE else found


def strange(path: Path, known: Known | None = None, watch: Watch | None = None) -> list[Flaw]:
    """Return why a copy is refused before its content is looked through."""
    watch = watch or Watch()
    return hidden(path, watch) or copy_checks.claims(path, known, watch)


def _structure(connection: Connection) -> list[Flaw]:
    """Look at tables, triggers and views, and run none; an earlier version had no views either."""
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if mark != dialect.APPLICATION_ID:
        return [Flaw(CopyFault.NOT_A_REGISTER, "not a register")]
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > upgrade.HEAD:
        return [Flaw(CopyFault.NEWER, f"version {version}")]
    views = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'view'")
    is_ours = version < upgrade.HEAD or fingerprint(connection) == upgrade.FINGERPRINT
    return [] if is_ours and not views.scalar() else [Flaw(CopyFault.STRUCTURE, "schema")]


def known_from(path: Path) -> Known | None:
    """Return what the register at a place says about its trail, as far as it can be read at all."""

    def ask(question: Callable[[Connection], str | None]) -> str | None:
        engine = dialect.engine_for(path, query_only=True, mode="ro")
        try:
            with engine.connect() as connection, connection.begin():
                return question(connection)
        except (DBAPIError, ArchiveUnavailableError):
            return None
        finally:
            engine.dispose()

    register = ask(copy_checks.register_of) if path.is_file() else None
    if not register:
        return None
    return Known(register, lambda seq: ask(lambda connection: audit.hash_at(connection, seq)))


def last_line(path: Path) -> int:
    """Return the number of the last line of the trail at a place; 0 when it cannot be read."""
    if not path.is_file():
        return 0
    try:
        return copy_checks.head_of(path)[0]
    except (DBAPIError, ArchiveUnavailableError):
        return 0


@dataclass(frozen=True, slots=True)
class LostAct:
    """An act that a restore takes back."""

    at: str
    actor: str
    action: str


UNREADABLE_FLAW = Flaw(CopyFault.UNREADABLE, "unreadable")
#: What reading a file may come to when it is damaged.
UNREADABLE = (DBAPIError, ValueError, KeyError)


def acts_after(path: Path, sequence: int, most: int) -> list[LostAct]:
    """Return the latest acts written after a line, newest first, as far as they can be read."""
    if not path.is_file():
        return []
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    statement = sql(
        "SELECT o.at, o.actor, o.action FROM operation AS o WHERE o.op_id IN "
        "(SELECT op_id FROM audit WHERE seq > :seq) ORDER BY o.seq DESC LIMIT :most"
    )
    try:
        with engine.connect() as connection, connection.begin():
            rows = connection.execute(statement, {"seq": sequence, "most": most}).all()
    except (*UNREADABLE, ArchiveUnavailableError):
        return []
    finally:
        engine.dispose()
    return [LostAct(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore put in place: up to which line, under which name the old file stays."""

    sequence: int
    head: str
    kept_as: Path | None


def restore(copy: Path, target: Path, *, watch: Watch | None = None) -> Restored:
    """Put a verified copy in place; the old file stays beside it under a numbered name (F30).

    Raises:
        ArchiveUnavailableError: the copy is not good, or the disk is full.
    """
    watch = watch or Watch(parts=PARTS)
    _settle(target)
    refuse(strange(copy, known_from(target), watch))
    part = target.with_name(target.name + PART)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear(part)  # left by a restore that was killed
        watch.part()
        copying.rewrite(copy, part, watch)
        # What is put in place is looked through, once and wholly: all of the copy is in it.
        refuse(copy_checks.verify(part, watch=watch))
        sequence, head, _ = copy_checks.head_of(part)
        watch.part()
        manifests.sync(part)
        kept_as = _put_in_place(part, target)
    except OSError as error:
        problem = problem_of_file(error) or StoreProblem.READ_ONLY
        raise ArchiveUnavailableError(problem, path=str(target)) from error
    except sqlite3.Error as error:
        problem = problem_of(error) or StoreProblem.DISK_FULL
        if problem is StoreProblem.DAMAGED:
            refuse([UNREADABLE_FLAW])
        raise ArchiveUnavailableError(problem, path=str(target)) from error
    finally:
        with contextlib.suppress(OSError):
            _clear(part)
    return Restored(sequence, head, kept_as)


def _settle(target: Path) -> None:
    """Let SQLite end what a crash left half done in the old file, and see that nobody writes to it.

    Raises:
        ArchiveUnavailableError: BUSY, another program is in the middle of an act.
    """
    if not target.is_file():
        return
    uri = target.absolute().as_uri() + "?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=dialect.BUSY_TIMEOUT_MS / 1000)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.rollback()
    except sqlite3.Error as error:
        if problem_of(error) is StoreProblem.BUSY:
            raise ArchiveUnavailableError(StoreProblem.BUSY, path=str(target)) from error
    finally:
        connection.close()


def refuse(found: list[Flaw]) -> None:
    """Refuse a copy that is not good, with the first reason.

    Raises:
        ArchiveUnavailableError: COPY_REFUSED.
    """
    if found:
        told = "; ".join(str(flaw) for flaw in found)
        raise ArchiveUnavailableError(
            StoreProblem.COPY_REFUSED, fault=found[0].fault, findings=told
        )


def _clear(part: Path) -> None:
    for name in ("", *_BESIDE):
        part.with_name(part.name + name).unlink(missing_ok=True)


def _put_in_place(part: Path, target: Path) -> Path | None:
    """Keep the old file under another name first, then let the new one take its name.

    What SQLite left beside an old file that could not be read would be taken for the new one's:
    it goes with the old file.
    """
    kept_as = None
    if target.exists():
        kept_as = _free_name(target)
        _keep(target, kept_as)
        for name in _BESIDE:
            beside = target.with_name(target.name + name)
            if beside.exists():
                beside.replace(kept_as.with_name(kept_as.name + name))
        manifests.sync(target.parent)
    part.replace(target)
    manifests.sync(target.parent)
    return kept_as


def _keep(target: Path, kept_as: Path) -> None:
    """Give a file a second name; where the disk knows no links, copy it."""
    try:
        os.link(target, kept_as)
    except OSError:
        shutil.copyfile(target, kept_as)
        manifests.sync(kept_as)


def _free_name(target: Path) -> Path:
    number = 1
    while (name := target.with_name(f"{target.name}.before-restore-{number}")).exists():
        number += 1
    return name
