"""Proving a copy by its content: pages, trail, every row, and whose register it is (F27, F29)."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, event, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry
from typing_extensions import override

from desktop_archive.rules.copies import CopyFault
from desktop_archive.store import audit, dialect, manifests, plain_checks, seals
from desktop_archive.store.problems import ArchiveUnavailableError
from desktop_archive.store.watching import Watch

#: How pages are looked through. Holding the indexes of a copy that was just written against its
#: tables would take as long as all the rest: the monthly check and a restore do that.
WHOLE, FRESH = "integrity_check", "quick_check"
_MOST_PAGES = 5
_LARGEST_VALUE, _STEPS_BETWEEN_LOOKS = 10_000_000, 20_000
PARTS = 5


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a copy."""

    fault: CopyFault
    detail: str

    @override
    def __str__(self) -> str:
        return self.detail


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the register a copy should be of: its first hash, and any hash by number."""

    register: str
    hash_of: Callable[[int], str | None]


def verify(
    path: Path, *, pages: str = WHOLE, known: Known | None = None, watch: Watch | None = None
) -> list[Flaw]:
    """Return what is wrong with a copy: manifest, marks, pages, trail, rows; empty when good.

    One after the other: in threads of its own, side by side, a collection of garbage could meet
    widgets of the window, which only the window's thread may let go of.
    """
    pages_, origin = partial(_pages, pragma=pages), partial(_origin, known=known)
    return _found(path, (pages_, _trail, _rows, _seals, origin), watch or Watch())


def claims(path: Path, known: Known | None, watch: Watch) -> list[Flaw]:
    """Return what is wrong with what a copy says it is; its content is not looked through."""
    return _found(path, (partial(_origin, known=known),), watch)


_Check = Callable[[Connection], list[Flaw]]


def _found(path: Path, checks: Sequence[_Check], watch: Watch) -> list[Flaw]:
    if not path.is_file() or path.stat().st_size == 0:
        return [Flaw(CopyFault.MISSING, "missing")]
    watch.part()
    differing = _manifest_flaws(path)
    if not _is_marked(path, watch):
        return [*differing, Flaw(CopyFault.NOT_A_REGISTER, "not a register")]
    found: list[Flaw] = []
    for check in checks:
        watch.part()
        found += read_through(path, check, watch)
        if found and found[0].fault in (CopyFault.PAGES, CopyFault.UNREADABLE):
            break
    return differing + list(dict.fromkeys(found))


def read_through(path: Path, check: _Check, watch: Watch) -> list[Flaw]:
    """Run a check over a connection of its own; what can't be read is a flaw."""
    engine = dialect.engine_for(path, query_only=True, mode="ro")

    def on_connect(opened: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # What is read may be hostile: no value is larger than any of ours, and nothing is endless.
        opened.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        opened.set_progress_handler(watch.look, _STEPS_BETWEEN_LOOKS)

    event.listen(engine, "connect", on_connect)
    try:
        with engine.connect() as connection, connection.begin():
            return check(connection)
    except (DBAPIError, ArchiveUnavailableError, ValueError, KeyError, TypeError):
        watch.again()
        return [Flaw(CopyFault.UNREADABLE, "unreadable")]
    finally:
        engine.dispose()


def register_of(connection: Connection) -> str:
    """Return what tells one register from all others: the hash of its first line."""
    return audit.hash_at(connection, 1) or ""


def head_of(path: Path) -> tuple[int, str, str]:
    """Return the last number and hash of a copy, and which register it is of."""
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    try:
        with engine.connect() as connection, connection.begin():
            sequence, head = audit.head(connection)
            return sequence, head.hex(), register_of(connection)
    finally:
        engine.dispose()


def seal_of(path: Path) -> str:
    """Return the code of the last seal in a copy: its description keeps it outside the copy."""
    engine = dialect.engine_for(path, query_only=True, mode="ro")
    try:
        with engine.connect() as connection, connection.begin():
            if not inspect(connection).has_table("seal"):
                return ""
            last = seals.latest(connection)
            return "" if last is None else last.code
    finally:
        engine.dispose()


def _is_marked(path: Path, watch: Watch) -> bool:
    def marks(connection: Connection) -> list[Flaw]:
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
        ours = mark == dialect.APPLICATION_ID
        return [] if ours else [Flaw(CopyFault.NOT_A_REGISTER, str(mark))]

    found = read_through(path, marks, watch)
    return not found or found[0].fault is CopyFault.UNREADABLE


def _pages(connection: Connection, pragma: str) -> list[Flaw]:
    answer = connection.exec_driver_sql(f"PRAGMA {pragma}({_MOST_PAGES})").scalars().all()
    return [Flaw(CopyFault.PAGES, f"pages: {line}") for line in answer if line != "ok"]


def _trail(connection: Connection) -> list[Flaw]:
    return _in_words(audit.verify_chain(connection))


def _rows(connection: Connection) -> list[Flaw]:
    return _in_words(audit.verify_rows(connection) + plain_checks.verify(connection))


def _seals(connection: Connection) -> list[Flaw]:
    """Hold the seals against the trail; a copy of an earlier version has none."""
    return _in_words(seals.verify(connection)) if inspect(connection).has_table("seal") else []


def _in_words(findings: list[audit.Finding]) -> list[Flaw]:
    return [
        Flaw(CopyFault.TRAIL, f"{f.kind} {f.table or ''} {f.row or f.seq or ''}".strip())
        for f in findings
    ]


def _origin(connection: Connection, known: Known | None) -> list[Flaw]:
    """Hold a copy against the register it should be of: the same beginning, the same line."""
    if known is None or not known.register:
        return []
    if register_of(connection) != known.register:
        return [Flaw(CopyFault.FOREIGN, "of another register")]
    sequence, head = audit.head(connection)
    expected = known.hash_of(sequence)
    if expected is not None and expected != head.hex():
        return [Flaw(CopyFault.BRANCHED, f"line {sequence} is another")]
    return []


def _manifest_flaws(path: Path) -> list[Flaw]:
    """Hold a copy against its description; without one only its content speaks for it."""
    if not manifests.manifest_of(path).exists():
        return []
    told = manifests.backup_at(path)
    if told is None or told.sha256 != manifests.sha256(path):
        return [Flaw(CopyFault.DIFFERS, "differs from its manifest")]
    try:
        sequence, head, register = head_of(path)
    except (DBAPIError, ArchiveUnavailableError):
        return []
    same = (told.sequence, told.head) == (sequence, head) and told.register in ("", register)
    return [] if same else [Flaw(CopyFault.DIFFERS, "differs from its manifest")]
