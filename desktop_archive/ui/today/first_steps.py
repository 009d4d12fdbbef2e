"""What to begin with in a room where nothing is entered yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.boxes import Card, column
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label

#: Each step: its icon, and the view and tab where it is made.
_STEPS = (("layers", "shelf_map/racks"), ("file-up", "imports"), ("pencil", "catalogue"))


class FirstSteps(Card):
    """Three ways to begin, in the order in which a room is usually filled.

    Signals:
        wished: the view in which a step is made.
    """

    wished = Signal(object)

    def __init__(self) -> None:
        self._title, self._words = (
            label("", "title"),
            [label("", "second", wrap=True) for _ in _STEPS],
        )
        self.buttons = [Button("", icon_name=icon) for icon, _ in _STEPS]
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[2])
        grid.setColumnStretch(1, 1)
        for at, (button, words) in enumerate(zip(self.buttons, self._words, strict=True)):
            grid.addWidget(button, at, 0)
            grid.addWidget(words, at, 1)
        super().__init__(column(self._title, grid, space=SPACE[3]))
        for button, (_, where) in zip(self.buttons, _STEPS, strict=True):
            button.clicked.connect(
                lambda _checked=False, at=where: self.wished.emit(Wish("view", at))
            )
        self.hide()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._title.setText(self.tr("This room is empty: where to begin"))
        shelves = self.tr("Draw the racks of the room, or import a list of them.")
        lists = self.tr(
            "Shelves, people, records from spreadsheets; you look before it is written."
        )
        record = self.tr("By hand, with the number the room gives it.")
        steps = (
            (self.tr("Build shelves"), shelves),
            (self.tr("Import a list"), lists),
            (self.tr("Enter a record"), record),
        )
        for button, words, (name, told) in zip(self.buttons, self._words, steps, strict=True):
            button.set_words(name)
            words.setText(told)
