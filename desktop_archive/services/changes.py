"""Tells listeners which topics a commit touched."""

import threading
from collections.abc import Callable
from enum import Enum, auto


class Topic(Enum):
    """What a commit may have touched."""

    RECORDS = auto()
    BOXES = auto()
    SHELVES = auto()
    STOCKTAKE = auto()
    PEOPLE = auto()
    LENDING = auto()
    RETENTION = auto()
    DESTRUCTION = auto()
    ACCOUNTS = auto()
    SETTINGS = auto()
    AUDIT = auto()
    BACKUPS = auto()
    CONNECTION = auto()
    """No act: whether the register answers, and what became of an act in doubt."""
    STOPPED = auto()
    DOUBT = auto()


Listener = Callable[[Topic], None]


class Changes:
    """Announces each touched topic once, after the commit."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener for every topic from now on; return how to stop that."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def announce(self, *topics: Topic) -> None:
        """Tell everyone who listens."""
        with self._lock:
            listeners = tuple(self._listeners)
        for topic in dict.fromkeys(topics):
            for listener in listeners:
                listener(topic)
