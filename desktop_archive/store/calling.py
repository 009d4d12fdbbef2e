"""Desks telling each other what an act touched: with the act on a server, by looking at a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, func, select

from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem, problem_of

CHANNEL = "desks"
_FILE = "sqlite"


@dataclass(frozen=True, slots=True)
class Call:
    """What was heard: from which desk, and which topics; none named stands for all."""

    origin: str
    topics: tuple[str, ...] = ()


class Ear(Protocol):
    """Hears what other desks stored.

    Attributes:
        pause: seconds to let pass before it listens again.
    """

    pause: float

    def hear(self, seconds: float) -> list[Call]:
        """Return what was called since the last time, after at most so many seconds."""

    def close(self) -> None:
        """Hear nothing more."""


def call_out(connection: Connection, origin: str, topics: Sequence[str]) -> None:
    """Tell the other desks within an act: they hear it when it is stored, and only then."""
    if connection.dialect.name != _FILE:
        connection.execute(select(func.pg_notify(CHANNEL, " ".join((origin, *topics)))))


def ear_of(engine: Engine) -> Ear:
    """Return an ear with a connection of its own.

    Raises:
        ArchiveUnavailableError: the register does not answer.
    """
    return FileEar(engine) if engine.dialect.name == _FILE else ServerEar(engine)


class FileEar:
    """Looks whether somebody else wrote to the file."""

    pause = 1.0

    def __init__(self, engine: Engine) -> None:
        self._engine, self._connection = engine, _own_connection(engine)
        self._version = self._look()

    def hear(self, seconds: float) -> list[Call]:  # noqa: ARG002  it is only looked at
        """Return the acts stored since the last look; which topics they touched is not told."""
        version = self._look()
        if version == self._version:
            return []
        before, self._version = self._version, version
        rows = self._ask("SELECT op_id FROM operation WHERE seq > ?", (before[1],))
        return [Call(str(row[0])) for row in rows]

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _look(self) -> tuple[int, int]:
        """Return a number that changes with the file, and the last act when it did."""
        number = int(self._ask("PRAGMA data_version")[0][0])
        known = getattr(self, "_version", (-1, 0))
        if number == known[0]:
            return known
        last = self._ask("SELECT max(seq) FROM operation")[0][0]
        return number, int(last or 0)

    def _ask(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        try:
            rows: list[Any] = self._connection.execute(statement, values).fetchall()
        except _errors(self._engine) as error:
            raise ArchiveUnavailableError(problem_of(error) or StoreProblem.DAMAGED) from error
        return rows


class ServerEar:
    """Is told by the server."""

    pause = 0.0

    def __init__(self, engine: Engine) -> None:
        self._engine, self._connection = engine, _own_connection(engine)
        try:
            self._connection.autocommit = True
            self._connection.execute(f"LISTEN {CHANNEL}")
        except _errors(engine) as error:
            raise ArchiveUnavailableError(StoreProblem.CONNECTION_LOST) from error

    def hear(self, seconds: float) -> list[Call]:
        """Wait for calls, for so many seconds at most."""
        try:
            notes = list(self._connection.notifies(timeout=seconds, stop_after=1))
        except _errors(self._engine) as error:
            raise ArchiveUnavailableError(StoreProblem.CONNECTION_LOST) from error
        words = [str(note.payload).split() for note in notes]
        return [Call(said[0], tuple(said[1:])) for said in words if said]

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def _own_connection(engine: Engine) -> Any:  # noqa: ANN401  the driver's own
    """Return a connection of the driver that belongs to no pool any more."""
    try:
        taken = engine.raw_connection()
    except _errors(engine) as error:
        raise ArchiveUnavailableError(StoreProblem.CONNECTION_LOST) from error
    driver = taken.driver_connection
    taken.detach()
    return driver


def _errors(engine: Engine) -> type[Exception]:
    """Return what the driver of this engine raises."""
    known: type[Exception] = engine.dialect.loaded_dbapi.Error
    return known
