"""Another program at a register, past every rule: only constraints and guards stand in its way."""

from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from desktop_archive.services.room import Room
from desktop_archive.store import dialect

_NAMED = "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')"


class Stranger:
    """Runs statements one by one, each under some name; what is refused leaves nothing."""

    def __init__(self, room: Room) -> None:
        where = room.where
        self._mark = "%s" if isinstance(where, str) else "?"
        self._engine = dialect.engine_for(where, query_only=False, guarded=False)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> None:
        """Run a statement and keep what it did."""
        with self._engine.connect() as connection, connection.begin():
            connection.exec_driver_sql(_NAMED)
            connection.exec_driver_sql(statement.replace("?", self._mark), tuple(values))
            connection.exec_driver_sql("DELETE FROM ctx")

    def close(self) -> None:
        """Let go of the register."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
