"""Repeats what services announce as a signal in the window's thread."""

from PySide6.QtCore import QObject, Signal

from desktop_archive.services.changes import Changes, Topic


class ChangeSignals(QObject):
    """Tells views which topic a commit touched, whichever thread it was made in.

    Signals:
        changed: a topic.
    """

    changed = Signal(object)

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        stop = changes.subscribe(self._announce)
        self.destroyed.connect(lambda _object=None: stop())

    def _announce(self, topic: Topic) -> None:
        self.changed.emit(topic)
