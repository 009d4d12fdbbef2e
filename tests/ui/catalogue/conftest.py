"""The catalogue over the practice room, and keys struck one by one."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.ui.catalogue.view import CatalogueView


class Clerk:
    """Types into whatever has the focus, as a keyboard does."""

    def type(self, text):
        for sign in text:
            target = QApplication.focusWidget()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(target, key)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def tab(self, times=1):
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def save_and_next(self):
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def clerk():
    return Clerk()


@pytest.fixture
def desk(room, qtbot):
    """The catalogue view, active, with nothing of the room in it but its classes."""
    made = CatalogueView(Catalogue(room), DestructionReview(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh()
    return made
