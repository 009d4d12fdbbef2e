"""The program's application without a screen, as the window has it: dressed, its garbage apart."""

import contextlib
import os
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from desktop_archive.ui.garbage import Garbage
from desktop_archive.ui.theme.style import dress


@contextlib.contextmanager
def without_screen() -> Iterator[QApplication]:
    """Give the one application of this process; collect garbage as the program does meanwhile."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(application)
    garbage = Garbage()
    try:
        yield application
    finally:
        garbage.stop()
