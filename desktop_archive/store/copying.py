"""Writing a compact copy of a register while others write to it: whoever writes goes first (A7)."""

import contextlib
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.store import dialect
from desktop_archive.store.watching import Watch

_LOOK_EVERY = 5_000
_LOOK_AGAIN_S = 0.05


@dataclass(frozen=True, slots=True)
class Patience:
    """How often copying gives way to whoever writes, and how long it waits: longer every time."""

    tries: int = 6
    pause_s: float = 0.5


PATIENT = Patience()


def write_copy(path: Path, part: Path, watch: Watch, patience: Patience = PATIENT) -> int:
    """Write a compact copy of a register in use; return the last line of its trail before that.

    Without a write-ahead log whoever reads keeps others from storing what they did. So copying is
    broken off as soon as somebody begins to write, and begun anew when it is quiet. Where it never
    is, the pages of one moment are taken over in one go, and the copy is made from those.
    """
    for number in range(patience.tries):
        with contextlib.suppress(_GaveWayError):
            return rewrite(path, part, watch, give_way=True)
        part.unlink(missing_ok=True)
        _wait(patience.pause_s * 2**number, watch)
    moment = part.with_name(f"moment-{part.name}")
    try:
        _take(path, moment, watch)
        return rewrite(moment, part, watch)
    finally:
        moment.unlink(missing_ok=True)


class _GaveWayError(Exception):
    """Somebody began to write while a copy was made."""


def rewrite(path: Path, part: Path, watch: Watch, *, give_way: bool = False) -> int:
    """Let SQLite write a compact copy over a connection of its own; return the head before it."""
    journal = path.with_name(f"{path.name}-journal")
    met: list[bool] = []

    def look() -> bool:
        if give_way and journal.exists():
            met.append(True)
            return True
        return watch.look()

    connection = _opened(path)
    try:
        row = connection.execute("SELECT coalesce(max(seq), 0) FROM chain").fetchone()
        connection.set_progress_handler(look, _LOOK_EVERY)
        connection.execute("VACUUM INTO ?", (str(part),))
    except sqlite3.OperationalError as error:
        watch.again()
        if met:
            raise _GaveWayError from error
        raise
    finally:
        connection.close()
    return int(row[0])


def _opened(path: Path) -> sqlite3.Connection:
    uri = path.absolute().as_uri() + "?mode=rw"
    return sqlite3.connect(uri, uri=True, timeout=dialect.BUSY_TIMEOUT_MS / 1000)


def _wait(seconds: float, watch: Watch) -> None:
    """Wait for others to be done; whoever looks on may end it."""
    until = time.monotonic() + seconds
    while True:
        watch.look()
        watch.again()
        if time.monotonic() >= until:
            return
        time.sleep(_LOOK_AGAIN_S)


def _take(path: Path, moment: Path, watch: Watch) -> None:
    """Take over all pages as they are now: half as long as making a compact copy of them.

    In steps it would begin anew with each act of another program, and never end.
    """

    def told(*_: int) -> None:
        watch.look()
        watch.again()

    source, target = _opened(path), sqlite3.connect(moment)
    try:
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target, progress=told)
    finally:
        target.close()
        source.close()
