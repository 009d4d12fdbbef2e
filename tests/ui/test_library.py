"""The Qt binding keeps the counts of the objects it hands out (docs/decisions/007)."""

import sys

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel


def test_calls_without_an_answer_take_no_reference_from_none(qapp: QApplication) -> None:
    words = QLabel()
    before = sys.getrefcount(None)
    for _ in range(500):
        words.setText("x")
        qapp.sendEvent(words, QEvent(QEvent.Type.User))
    assert sys.getrefcount(None) > before - 250
