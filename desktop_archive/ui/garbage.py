"""Objects that hold each other are let go of in the window's thread, and in no other."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 500
_OLDEST = 2
_THOROUGH_AFTER = 60


class Garbage(QObject):
    """Collects garbage between two events of the window.

    Left alone, Python collects in whichever thread happens to run: a search or a backup would
    take down widgets of a closed view in its own thread, which Qt answers with a crash.

    What has lived through a whole collection is not looked through again while somebody works:
    with all views made that takes a fifth of a second, and would fall between two keys. It is
    when a page was closed for good, when the window is left for another one, and after every
    sixtieth collection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._wholes, self._is_thorough_due = 0, False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def collect(self) -> None:
        """Collect what is due: the young often, the old seldom."""
        if self._is_thorough_due:
            self.collect_thoroughly()
            return
        for generation, most in reversed(tuple(enumerate(gc.get_threshold()))):
            if gc.get_count()[generation] > most:
                self._collect(generation)
                return

    def collect_thoroughly(self) -> None:
        """Look through everything, what was taken for lasting too."""
        self._wholes, self._is_thorough_due = 0, False
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def look_through(self) -> None:
        """Look through everything the next time: something that lasted is gone."""
        self._is_thorough_due = True

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self, generation: int) -> None:
        if generation < _OLDEST:
            gc.collect(generation)
            return
        self._wholes += 1
        if self._wholes >= _THOROUGH_AFTER:
            self.collect_thoroughly()
            return
        gc.collect()
        gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.look_through()
