"""Every page of a register read, one table after the other, so that nobody waits for it (F12)."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from desktop_archive.store import dialect
from desktop_archive.store.copying import Patience
from desktop_archive.store.problems import (
    STOPPING,
    ArchiveUnavailableError,
    problem_of,
)

#: So many bytes are read through within a second or two.
_SMALL = 200_000_000
_LOOK_EVERY = 5_000
#: How often a table is begun anew because somebody writes, and how long that may last.
_PATIENT = Patience(tries=4, pause_s=0.2)
_MOST_TOLD = 5
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"


def holds_up_nobody(path: Path) -> bool:
    """Tell whether a register may be read from end to end while people work.

    With an old library whoever reads holds up whoever writes: only a small file is read then.
    """
    return dialect.journal_settings()[0] == "wal" or path.stat().st_size < _SMALL


def _silent() -> None:
    """Nobody is looking."""


def damaged(
    path: Path, tell: Callable[[], object] = _silent, patience: Patience = _PATIENT
) -> list[str]:
    """Return which pages of a register are damaged; it is only read (F12).

    Before each look it is told of, so that it may be ended.

    Raises:
        ArchiveUnavailableError: it can't be read now.
    """
    reading = _Reading(path, tell, patience)
    try:
        # With the list of tables itself the pages that are in no use are looked through too.
        for table in ("sqlite_master", *reading.ask(_TABLES)):
            told = [line for line in reading.check(table) if line != "ok"]
            if told:
                return [f"pages: {line}" for line in told[:_MOST_TOLD]]
    except UnicodeDecodeError:
        return ["pages"]  # what is told of the damage quotes it
    except DBAPIError as error:
        problem = problem_of(error)
        if problem in STOPPING:
            return ["pages"]
        if problem is None:
            raise
        raise ArchiveUnavailableError(problem, path=str(path)) from error
    finally:
        reading.close()
    return []


class _Reading:
    """A connection of its own, which lets whoever begins to write go first."""

    def __init__(self, path: Path, tell: Callable[[], object], patience: Patience) -> None:
        self._tell, self._patience = tell, patience
        self._journal = path.with_name(f"{path.name}-journal")
        self._gives_way = self._gave_way = False
        self._engine = dialect.engine_for(path, query_only=True)
        event.listen(self._engine, "connect", self._watch)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def ask(self, question: str) -> list[str]:
        """Return the answer to a question, asked in a transaction of its own."""
        with self._engine.connect() as connection, connection.begin():
            return [str(line) for line in connection.exec_driver_sql(question).scalars()]

    def check(self, table: str) -> list[str]:
        """Read a table and its indexes; begun anew where somebody wrote, but not for ever."""
        named = table.replace('"', '""')
        tries = self._patience.tries
        for turn in range(tries):
            self._gives_way, self._gave_way = turn < tries - 1, False
            self._tell()
            try:
                return self.ask(f'PRAGMA quick_check("{named}")')
            except DBAPIError:
                if not self._gave_way:
                    raise
            time.sleep(self._patience.pause_s * 2**turn)
        return []

    def _watch(self, opened: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        opened.set_progress_handler(self._look, _LOOK_EVERY)

    def _look(self) -> bool:
        self._gave_way = self._gives_way and self._journal.exists()
        return self._gave_way
