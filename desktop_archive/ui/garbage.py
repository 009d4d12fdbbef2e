"""Objects that hold each other are let go of in the window's thread, and in no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Garbage(QObject):
    """Collects garbage between two events of the window.

    Left alone, Python collects in whichever thread happens to run: a search or a backup would
    take down widgets of a closed view in its own thread, which Qt answers with a crash.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is due: the young often, the old seldom."""
        for generation, most in reversed(tuple(enumerate(gc.get_threshold()))):
            if gc.get_count()[generation] > most:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
