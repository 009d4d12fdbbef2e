"""Letting widgets go between tests."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def let_go() -> None:
    """Let go the widgets that nothing holds.

    A new style is put on every widget there is: what one test leaves, all later ones pay for; and
    a change of language would make it read a register that is gone.
    """
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
