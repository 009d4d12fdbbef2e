"""Slow calls off the window's thread, their answers in it."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid
from typing_extensions import override

Answer = TypeVar("Answer")
Work = Callable[["Handle"], Answer]

#: Pools whose view is gone while they still work. A pool that goes waits for its work; if it went
#: with the garbage, it would hold the interpreter meanwhile, and the work could never end.
_LEFT: list[QThreadPool] = []
#: Pools whose work hangs and is waited for no more, not even by the end of the program.
_GIVEN_UP: list[QThreadPool] = []


class StoppedError(Exception):
    """The person stopped the work; nothing was changed."""


class Handle(QObject):
    """One piece of work that is under way.

    Signals:
        progressed: done and total (0 when unknown).
    """

    progressed = Signal(int, int)
    _answered = Signal(object)
    _broke = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def tell(self, done: int, total: int = 0) -> None:
        """Say how far the work is; raises when it should stop.

        Raises:
            StoppedError: the person stopped it.
        """
        if self._stop.is_set():
            raise StoppedError
        self.progressed.emit(done, total)

    def stop(self) -> None:
        """Ask the work to stop at its next word."""
        self._stop.set()


class _Task(QRunnable, Generic[Answer]):
    def __init__(self, work: Work[Answer], handle: Handle) -> None:
        super().__init__()
        self._work = work
        self._handle = handle

    @override
    def run(self) -> None:
        try:
            answer = self._work(self._handle)
        except BaseException as error:  # noqa: BLE001  it goes back to the window's thread
            self._send(self._handle._broke, error)  # noqa: SLF001  the two are one
        else:
            self._send(self._handle._answered, answer)  # noqa: SLF001

    @staticmethod
    def _send(signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]
        except RuntimeError:
            # The window closed while the work ran: nobody waits for the answer any more.
            return


class Background(QObject):
    """Runs work in a pool and keeps what is under way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        pool = self._pool = QThreadPool()
        pool.setMaxThreadCount(2)
        self._running: set[Handle] = set()
        self._is_closed = False
        running = self._running
        # A view that is taken down while it works is given no answer either.
        self.destroyed.connect(lambda _object=None: _leave(pool, running))

    def run(
        self,
        work: Work[Answer],
        on_done: Callable[[Answer], object],
        on_failed: Callable[[BaseException], object],
    ) -> Handle:
        """Start work; its answer or its failure comes back in the window's thread.

        Once closed nothing is begun: a late key or clock still asks for it as the window goes.
        """
        handle = Handle()
        if self._is_closed:
            handle.stop()
            return handle
        self._running.add(handle)

        @Slot(object)
        def done(answer: Answer) -> None:
            if self._is_wanted(handle):
                on_done(answer)

        @Slot(object)
        def failed(error: BaseException) -> None:
            if self._is_wanted(handle):
                on_failed(error)

        handle._answered.connect(done)  # noqa: SLF001
        handle._broke.connect(failed)  # noqa: SLF001
        self._pool.start(_Task(work, handle))
        return handle

    def is_busy(self) -> bool:
        """Tell whether anything is under way."""
        return bool(self._running)

    def close(self, milliseconds: int = 30_000) -> bool:
        """Stop everything for good and wait for it, unless given up; no answer comes any more."""
        self._is_closed = True
        _let_go(self._running)
        return self._pool not in _GIVEN_UP and self._pool.waitForDone(milliseconds)

    def give_up(self) -> None:
        """Wait for nothing that is under way, however long it hangs, and want no answer."""
        self._is_closed = True
        _let_go(self._running)
        _GIVEN_UP.append(self._pool)

    def _is_wanted(self, handle: Handle) -> bool:
        """Take a handle off the list; false when the window closed before its answer came."""
        wanted = handle in self._running
        self._running.discard(handle)
        return wanted


def anything_hangs() -> bool:
    """Tell whether work that was given up still goes on: the program would end only with it."""
    return any(isValid(pool) and pool.activeThreadCount() for pool in _GIVEN_UP)


def _leave(pool: QThreadPool, running: set[Handle]) -> None:
    """Let a pool whose view is gone end what it has begun."""
    _let_go(running)
    if not isValid(pool):  # the whole program ends
        return
    pool.clear()
    _LEFT[:] = [one for one in (*_LEFT, pool) if one.activeThreadCount()]


def _let_go(running: set[Handle]) -> None:
    """Stop what is under way and want no answer from it."""
    for handle in running:
        handle.stop()
    running.clear()
