"""Looking on at long work on a file: how far it is, whether it should stop, whether it ends."""

import time
from collections.abc import Callable

Tell = Callable[[int, int], object]
"""Takes what is done and how much there is; what it raises stops the work."""


class TooLongError(Exception):
    """A single question took longer than any of ours does."""


class Watch:
    """Is asked by the database every few thousand steps, and between the parts of the work."""

    def __init__(self, tell: Tell | None = None, parts: int = 0) -> None:
        self._tell, self._parts, self._done = tell, parts, 0
        self._stopped_by: BaseException | None = None
        self._until = float("inf")

    def limit(self, seconds: float) -> None:
        """Let what follows take no longer; infinity takes the limit away."""
        self._until = time.monotonic() + seconds

    def part(self) -> None:
        """Say that a part of the work begins; raises when it should stop."""
        self.look()
        self.again()
        self._done += 1

    def look(self) -> bool:
        """Tell the database whether to break off; called in the middle of its work."""
        if time.monotonic() > self._until:
            self._stopped_by = TooLongError()
        try:
            if self._tell is not None:
                self._tell(self._done, self._parts)
        except Exception as reason:  # noqa: BLE001  it is raised again outside the database
            self._stopped_by = reason
        return self._stopped_by is not None

    def again(self) -> None:
        """Raise what stopped the work, if anything did."""
        if self._stopped_by is not None:
            raise self._stopped_by
