"""Acts of which nobody knew whether they were stored, until the register answered again (F45)."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_archive.services.changes import Changes, Topic
from desktop_archive.store.database import Act


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an act in doubt."""

    op_id: str
    action: str
    at: datetime | None
    stored: bool


class Doubts:
    """Keeps what is in doubt and looks it up by its id; nothing is guessed."""

    def __init__(self, registered: Callable[[str], bool], changes: Changes) -> None:
        self._registered, self._changes = registered, changes
        self._open: dict[str, Act] = {}
        self._settled: list[Verdict] = []
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        """Tell whether anything is in doubt."""
        return bool(self._open)

    def add(self, act: Act) -> None:
        """Remember an act whose commit was not answered."""
        with self._lock:
            self._open[act.op_id] = act

    def settle(self) -> None:
        """Look every act up; whoever listens is told what was found.

        Raises:
            ArchiveUnavailableError: the register still does not answer; the doubt stands.
        """
        with self._lock:
            for op_id, act in list(self._open.items()):
                stored = self._registered(op_id)
                del self._open[op_id]
                self._settled.append(Verdict(op_id, act.action, act.at, stored))
            told = bool(self._settled)
        if told:
            self._changes.announce(Topic.CONNECTION)

    def verdicts(self) -> list[Verdict]:
        """Return what was found since the last time."""
        with self._lock:
            found, self._settled = self._settled, []
        return found
