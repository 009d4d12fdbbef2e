"""The other desks of a room: what they do is heard, and a broken line is mended."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing

from desktop_archive.services.changes import Changes, Topic
from desktop_archive.services.doubts import Doubts
from desktop_archive.store.calling import Call, Ear
from desktop_archive.store.problems import ArchiveUnavailableError

_LOG = logging.getLogger(__name__)

#: Seconds between two tries to reach the register again.
_PAUSE = 1.0
#: How long a server is listened to before the thread looks whether it should end.
_PATIENCE = 0.25


class OtherDesks:
    """Listens in a thread with a connection of its own, until it is closed.

    Attributes:
        listens: set while nothing that is stored goes unheard.
        is_lost: whether the register did not answer the last time.
    """

    def __init__(
        self,
        listen: Callable[[], Ear],
        elsewhere: Changes,
        is_ours: Callable[[str], bool],
        doubts: Doubts,
    ) -> None:
        self._listen, self._elsewhere = listen, elsewhere
        self._is_ours, self._doubts = is_ours, doubts
        self._end, self.listens = threading.Event(), threading.Event()
        self.is_lost = False
        self._thread = threading.Thread(target=self._run, name="other desks", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening and wait for the thread."""
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.is_set():
            try:
                with closing(self._listen()) as ear:
                    self.listens.set()
                    self._reached()
                    self._hear(ear)
            except ArchiveUnavailableError as trouble:
                self.listens.clear()
                self._lost(trouble)
                self._end.wait(_PAUSE)

    def _hear(self, ear: Ear) -> None:
        while not self._end.is_set():
            calls = ear.hear(_PATIENCE)
            self._tell([call for call in calls if not self._is_ours(call.origin)])
            if not calls:
                self._end.wait(ear.pause)

    def _tell(self, calls: list[Call]) -> None:
        if not calls:
            return
        named = {Topic[name] for call in calls for name in call.topics}
        everything = any(not call.topics for call in calls)
        self._elsewhere.announce(*(STORED if everything else named))

    def _lost(self, trouble: ArchiveUnavailableError) -> None:
        """Say once that the register does not answer."""
        if not self.is_lost:
            self.is_lost = True
            _LOG.warning("register does not answer", extra={"problem": trouble.problem.name})
            self._elsewhere.announce(Topic.CONNECTION)

    def _reached(self) -> None:
        """Settle what was in doubt, and catch up with what was called meanwhile."""
        if self.is_lost or self._doubts:
            self._doubts.settle()
        if self.is_lost:
            self.is_lost = False
            _LOG.info("register answers again")
            self._elsewhere.announce(Topic.CONNECTION)
            self._elsewhere.announce(*STORED)


#: What an act may touch; whether the register answers is no act.
STORED = tuple(topic for topic in Topic if topic is not Topic.CONNECTION)
