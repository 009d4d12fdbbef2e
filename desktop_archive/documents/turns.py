"""Whose turn it is to draw: one at a time, first come first served, page by page."""

import threading
from collections import deque
from types import TracebackType


class Turns:
    """A lock that is handed to whoever waited longest; who holds it may take it again.

    A long print gives it up after every page, so that a slip at the counter need not wait for the
    last one. A plain lock would be taken back before anybody else woke up.
    """

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._waiting: deque[tuple[threading.Lock, int]] = deque()
        self._holder: int | None = None
        self._depth = 0

    def __enter__(self) -> None:
        """Wait for the turn."""
        me = threading.get_ident()
        with self._gate:
            if self._holder in (None, me):
                self._holder = me
                self._depth += 1
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append((turn, me))
        turn.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hand the turn on."""
        with self._gate:
            self._depth -= 1
            if self._depth:
                return
            if not self._waiting:
                self._holder = None
                return
            turn, self._holder = self._waiting.popleft()
            self._depth = 1
            turn.release()
