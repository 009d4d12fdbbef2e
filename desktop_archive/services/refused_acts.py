"""Keeping refused acts in the trail, each beside the refusal and never in its way (X-14)."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from datetime import datetime

from desktop_archive.logs import note_failure
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.refused_acts import (
    ACTION,
    EVENT,
    REASONS,
    SPAN_SECONDS,
    THING,
    Kept,
    RefusedAct,
)
from desktop_archive.services.clock import Clock
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Act, Database
from desktop_archive.store.problems import ArchiveUnavailableError

#: What an act is tried on: a table and a row of it.
About = tuple[str, int]


class RefusedActs:
    """Writes each in an act of its own, once the one that was refused has been rolled back."""

    def __init__(self, database: Database, workstation: str) -> None:
        self._database, self._workstation = database, workstation
        self._kept, self._lock = Kept(), threading.Lock()
        self._open = threading.local()
        self._not_before = 0.0

    @contextlib.contextmanager
    def between(self, write: Callable[[], None]) -> Iterator[None]:
        """Write what was kept only when nothing of the register is open here any more."""
        depth = getattr(self._open, "depth", 0)
        self._open.depth = depth + 1
        try:
            yield
        finally:
            self._open.depth = depth
            if not depth:
                self.on = None
            if not depth and self._kept:
                write()

    @property
    def on(self) -> About | None:
        """What the act that is open here is done to."""
        found: About | None = getattr(self._open, "about", None)
        return found

    @on.setter
    def on(self, about: About | None) -> None:
        self._open.about = about

    def keep(self, error: RefusedError, login: str, act: str, clock: Clock) -> None:
        """Keep who was refused, when the reason is one that somebody should look at."""
        if error.is_kept or str(error) not in REASONS:
            return
        error.is_kept = True
        right = error.facts.get("right")
        tried = RefusedAct(
            login=login,
            act=act,
            reason=str(error),
            at=clock.now().isoformat(),
            right=right.value if isinstance(right, Right) else "",
            about="" if error.about is None else f"{error.about[0]}:{error.about[1]}",
        )
        with self._lock:
            self._kept.add(tried, clock.steady())

    def write(self, own: set[str], clock: Clock, *, is_last: bool = False) -> None:
        """Write what was kept; what cannot be written waits, and nobody is kept waiting with it."""
        now = clock.steady()
        if now < self._not_before and not is_last:
            return
        with self._lock:
            acts = self._kept.take(now, all_of_them=is_last)
        for at, tried in enumerate(acts):
            try:
                self._write_one(own, tried, clock.now())
            except Exception as error:  # noqa: BLE001  a refusal is told whatever becomes of this
                if not isinstance(error, ArchiveUnavailableError):
                    note_failure(error)
                with self._lock:
                    self._kept.put_back(acts[at:])
                self._not_before = now + SPAN_SECONDS
                return

    def _write_one(self, own: set[str], tried: RefusedAct, moment: datetime) -> None:
        # Acts stand in the order of their moments, or it would look as if the clock went back.
        act = Act(ACTION, tried.login, self._workstation, at=moment)
        # A desk hears nothing of what it wrote itself.
        own.add(act.op_id)
        with self._database.write(act, turns=1) as session:
            store_room.log_event(
                session,
                EVENT,
                tried.about,
                act=tried.act,
                reason=tried.reason,
                right=tried.right,
                times=tried.times,
                tried_at=tried.at,
                **({"more": True} if tried.has_more else {}),
            )
            for thing in tried.things:
                store_room.log_event(session, THING, thing)
