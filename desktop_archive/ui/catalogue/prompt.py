"""One question asked in place, without a dialog: a line that stands under its button."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder
from desktop_archive.ui.widgets.labels import label

_WIDTH = 260


class Prompt(QMenu):
    """A name and a line; Enter takes what was written, Escape leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = label("", "caption")
        self.line = QLineEdit()
        self.line.setMinimumWidth(_WIDTH)
        self._take: Callable[[str], object] = str
        action = QWidgetAction(self)
        action.setDefaultWidget(holder(column(self._name, self.line, space=2, margin=SPACE[2])))
        self.addAction(action)
        self.line.returnPressed.connect(self._given)

    def ask(self, words: str, at: QPoint, take: Callable[[str], object], text: str = "") -> None:
        """Ask for something at a place of the screen; `take` gets the answer."""
        self._name.setText(words)
        self.line.setAccessibleName(words)
        self.line.setText(text)
        self.line.selectAll()
        self._take = take
        self.popup(at)
        self.line.setFocus()

    def _given(self) -> None:
        self.hide()
        self._take(self.line.text())
