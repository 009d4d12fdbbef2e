"""Database: one register, its readers and its writers; one act is one transaction."""

import contextlib
import platform
import random
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, CursorResult, Engine, Executable
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from desktop_archive.rules.reach import EVERYTHING, Reach
from desktop_archive.rules.seals import SEALED_ACTS, SealOccasion
from desktop_archive.store import (
    audit,
    calling,
    counting,
    dialect,
    gate,
    label_debt,
    opening,
    seals,
    upgrade,
)
from desktop_archive.store import tables as t
from desktop_archive.store.dialect import Where
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem, problem_of

#: How often something is tried, with how many seconds between: each turn waits as long as the
#: engine does, so that a desk queues for half a minute before anybody is told (F6).
_TURNS = 6
_AGAIN = {
    StoreProblem.BUSY: (_TURNS, 0.02, 0.1),
    StoreProblem.CONNECTION_LOST: (3, 0.3, 0.7),
}
#: So long somebody waits for others who has one turn only.
_MOMENT_MS = 50
_FIRST_LOOK = "SELECT 1 FROM alembic_version"

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]


def _new_op_id() -> str:
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, where and why; its id answers whether it was registered."""

    action: str
    actor: str
    workstation: str
    reason: str = ""
    at: datetime | None = None
    seal: SealOccasion | None = None
    op_id: str = field(default_factory=_new_op_id)


@dataclass(frozen=True, slots=True)
class Session:
    """One open transaction; functions of the store take it.

    `reach` is what whoever asks may see. Readers are held to it whatever they ask; writers must
    see everything, so that numbers stay unique and the trail whole: only lists mind it there.
    """

    connection: Connection
    at: str
    reach: Reach = EVERYTHING

    def held_to(self, reach: Reach) -> "Session":
        """Return this look, held to what somebody may see."""
        return replace(self, connection=gate.held_to(self.connection, reach), reach=reach)

    def asked_by(self, reach: Reach) -> "Session":
        """Return this act, whose lists mind what somebody may see."""
        return replace(self, reach=reach)

    def execute(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run a statement in this transaction."""
        return self.connection.execute(statement, parameters)


class Database:
    """An open register: a file, or a database of a server by its URL."""

    def __init__(self, where: Where) -> None:
        self.where = where
        self.path = opening.beside(where)
        #: Acts whose storing was in doubt and that are there all the same, by their ids.
        self.in_doubt: list[str] = []
        self._readers = dialect.engine_for(where, query_only=True)
        gate.guard(self._readers)
        self._writers = dialect.engine_for(where, query_only=False)
        counting.watch(self._writers)

    @classmethod
    def create(cls, where: Where) -> "Database":
        """Make a new register where nothing is.

        Raises:
            ArchiveUnavailableError: something is there, or the place is unsafe or takes no file.
        """
        opening.refuse_taken_place(where)
        try:
            upgrade.create(where)
        except DBAPIError as error:
            known = problem_of(error)
            if known is StoreProblem.NOT_FOUND and isinstance(where, Path):
                known = StoreProblem.READ_ONLY  # its folder is there, and takes no file
                raise ArchiveUnavailableError(known, path=str(where)) from error
            raise _translated(error) from error
        return cls(where)

    @classmethod
    def open(cls, where: Where, *, backup_folder: Path | None = None) -> "Database":
        """Open an existing register; upgrade an older one after a backup.

        Raises:
            ArchiveUnavailableError: it is missing, foreign, newer, damaged or unsafe.
        """
        try:
            version = opening.recognise(where)
            if version < upgrade.HEAD:
                upgrade.upgrade(where, backup_folder or opening.beside(where).parent / "backups")
            opened = cls._checked(where)
        except DBAPIError as error:
            raise _translated(error) from error
        if version < upgrade.HEAD:
            with opened.write(Act("upgrade", "system", platform.node() or "-")):
                pass  # what the step left is sealed
        return opened

    @classmethod
    def _checked(cls, where: Where) -> "Database":
        with contextlib.ExitStack() as undone:
            opened = cls(where)
            undone.callback(opened.close)
            opening.check(opened._readers, where)
            undone.pop_all()
        return opened

    def close(self) -> None:
        """Let go of the file."""
        self._readers.dispose()
        self._writers.dispose()

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """Look without changing anything; fetch everything before leaving."""
        try:
            with self._begun(self._readers) as connection:
                yield Session(connection, "")
        except DBAPIError as error:
            # What was opened while the disk failed may stay useless: the next look opens anew.
            self._readers.dispose()
            raise _translated(error) from error

    @contextlib.contextmanager
    def write(self, act: Act, *, turns: int = _TURNS) -> Iterator[Session]:
        """Do one act: everything in the block, its trail and its hashes, or nothing.

        So many turns it waits for others who write.

        Raises:
            ArchiveUnavailableError: it was not stored, or nobody can tell (facts say which).
        """
        at = (act.at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        connection = _begin(self._writers, turns)
        session = Session(connection, at)
        try:
            _announce(session, act)
            yield session
            label_debt.settle(connection)
            _close(session, act)
        except BaseException as error:
            _abandon(connection)
            if isinstance(error, DBAPIError):
                raise _translated(error) from error
            raise
        self._commit(connection, act, turns)

    def checkpoint(self) -> int:
        """Let what waits beside the file be taken into it; return how many bytes still wait (F5).

        Raises:
            ArchiveUnavailableError: the disk does not take it.
        """
        if isinstance(self.where, str) or dialect.journal_settings()[0] != "wal":
            return 0
        connection = self._writers.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")
            _, waiting, done = cursor.fetchone() or (0, 0, 0)
            cursor.execute("PRAGMA page_size")
            (size,) = cursor.fetchone() or (0,)
            return max(0, int(waiting) - int(done)) * int(size)
        except sqlite3.Error as error:
            problem = problem_of(error) or StoreProblem.NOT_CHECKPOINTED
            raise ArchiveUnavailableError(problem) from error
        finally:
            connection.close()

    def line_of(self, op_id: str) -> int:
        """Return the last line of the trail that an act made."""
        with self.read() as session:
            found = session.execute(
                sql("SELECT max(seq) FROM audit WHERE op_id = :op_id"), {"op_id": op_id}
            )
            return int(found.scalar() or 0)

    def registered(self, op_id: str) -> bool:
        """Tell whether an act is in the register, by its id.

        A server may still be storing what this side gave up: it is asked once its writers'
        lock is free, so that an act under way is never taken for lost (F45).
        """
        engine = self._readers if isinstance(self.where, Path) else self._writers
        try:
            with self._begun(engine) as connection:
                asked = sql("SELECT 1 FROM operation WHERE op_id = :op_id")
                return connection.execute(asked, {"op_id": op_id}).first() is not None
        except DBAPIError as error:
            raise _translated(error) from error

    def ear(self) -> calling.Ear:
        """Return what hears the acts of other desks.

        Raises:
            ArchiveUnavailableError: the register does not answer.
        """
        return calling.ear_of(self._readers)

    @contextlib.contextmanager
    def _begun(self, engine: Engine) -> Iterator[Connection]:
        """Look at the register over a connection that is there."""
        connection = _begin(engine)
        try:
            yield connection
        finally:
            with contextlib.suppress(DBAPIError):
                connection.rollback()
            connection.close()

    def _commit(self, connection: Connection, act: Act, turns: int) -> None:
        """Commit; after an error find out whether it is stored before anyone scans again (F1)."""
        try:
            connection.get_transaction().commit()  # type: ignore[union-attr]
        except DBAPIError as error:
            is_busy = problem_of(error) is StoreProblem.BUSY
            if is_busy and turns > 1 and _stores_later(connection):
                connection.close()
                return
            _abandon(connection)
            self._writers.dispose()
            if is_busy and turns == 1:
                raise _translated(error) from error
            try:
                stored = self.registered(act.op_id)
            except ArchiveUnavailableError:
                raise ArchiveUnavailableError(
                    StoreProblem.UNKNOWN_OUTCOME, op_id=act.op_id
                ) from error
            if not stored:
                raise _translated(error) from error
            self.in_doubt.append(act.op_id)
        else:
            if turns == 1:
                dialect.wait_at_most(connection)
            connection.close()


def _abandon(connection: Connection) -> None:
    """Roll back and drop a connection, whatever state it is in."""
    with contextlib.suppress(DBAPIError):
        connection.rollback()
    with contextlib.suppress(DBAPIError):
        connection.invalidate()
    connection.close()


def _stores_later(connection: Connection) -> bool:
    """Store an act whose turn had not come: others still looked at the file (F6)."""
    driver = connection.connection.driver_connection
    if driver is None:
        return False
    for _ in range(_TURNS):
        try:
            driver.commit()
        except connection.dialect.loaded_dbapi.OperationalError as error:
            if problem_of(error) is not StoreProblem.BUSY:
                return False
        else:
            return True
    return False


def _begin(engine: Engine, turns: int = _TURNS) -> Connection:
    """Begin, with the writers' lock where the engine takes it.

    A short queue, or a server that starts again, is not worth a message (F6, F45): nothing was
    asked yet, so nothing can be done twice.
    """
    for attempt in range(1, turns + 1):
        connection = None
        try:
            connection = engine.connect()
            if turns == 1:
                dialect.wait_at_most(connection, _MOMENT_MS)
            connection.begin()
            if engine.dialect.name == "sqlite":
                # The lock is taken here, where waiting for it once more can do no harm.
                connection.exec_driver_sql(_FIRST_LOOK)
        except DBAPIError as error:
            if connection is not None:
                # A file that could not be opened for writing once is open for reading only.
                _abandon(connection)
            tries, least, most = _AGAIN.get(problem_of(error) or StoreProblem.DAMAGED, (1, 0, 0))
            if attempt >= min(tries, turns):
                engine.dispose()
                raise _translated(error) from error
            time.sleep(random.uniform(least, most))  # noqa: S311  spreads waiting desks
        else:
            return connection
    raise ArchiveUnavailableError(StoreProblem.BUSY)


def _announce(session: Session, act: Act) -> None:
    who = {
        "op_id": act.op_id,
        "actor": act.actor,
        "workstation": act.workstation,
        "at": session.at,
        "reason": act.reason,
    }
    session.execute(t.ctx.insert(), {"one": 1, **who})
    counting.begin(session.connection)
    session.execute(t.operation.insert(), {"action": act.action, **who})
    audit.take_in(session.connection, act.op_id)
    if act.action in SEALED_ACTS:
        seals.make(session.connection, session.at, SEALED_ACTS[act.action], upgrade.HEAD)


def _close(session: Session, act: Act) -> None:
    """Hash what was written, refuse what the trail did not see, and seal when it is time."""
    connection = session.connection
    counting.check(connection, audit.extend(connection))
    occasion = act.seal or SEALED_ACTS.get(act.action)
    if occasion is None:
        sealed = seals.make_if_due(connection, session.at, upgrade.HEAD)
    else:
        sealed = seals.make(connection, session.at, occasion, upgrade.HEAD) is not None
    if sealed:
        audit.extend(connection)
    connection.exec_driver_sql("DELETE FROM ctx")


def _translated(error: DBAPIError) -> Exception:
    """Return the known trouble behind a driver's error, or the error itself: a bug."""
    problem = problem_of(error)
    return error if problem is None else ArchiveUnavailableError(problem)
