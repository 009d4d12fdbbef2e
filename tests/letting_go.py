"""Letting widgets go between tests."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def let_go() -> None:
    """Let go the widgets that nothing holds.

    A new style is put on every widget there is: what one test leaves, all later ones pay for; and
    a change of language would make it read a register that is gone.
    """
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_window(frame: QWidget, qtbot: QtBot) -> None:
    """Close the program's window as a person does, and wait until its last copy is made."""
    frame.close()
    qtbot.waitUntil(frame.isHidden, timeout=30_000)
    frame.deleteLater()
