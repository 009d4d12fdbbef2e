"""Asking once before others come to see the records of a unit: who approved it (R-16, R-20)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label

Step = Callable[[str], bool]


class UnitQuestion(QWidget):
    """What a step opens to whom, the field for the approver, and going on or leaving it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "body", wrap=True)
        self.approver = TextField()
        self.sure_button = Button("", kind="primary", on_click=self._go_on)
        self.leave_button = Button("", on_click=self.hide)
        self._step: Step | None = None
        buttons = row(self.sure_button, self.leave_button, None)
        self.setLayout(column(self.words, self.approver, buttons, space=SPACE[2]))
        self.hide()

    def ask(self, words: str, going_on: str, step: Step) -> None:
        """Ask; the step is done with the name that was entered, and asked again if refused."""
        self._step = step
        self.words.setText(words)
        self.sure_button.set_words(going_on)
        self.approver.set_text("")
        self.show()
        self.approver.line.setFocus()

    def _go_on(self) -> None:
        if self._step is not None and self._step(self.approver.text()):
            self.hide()

    def retranslate(self) -> None:
        """Show all words in the language of the window; what was asked is asked anew."""
        self.approver.set_name(self.tr("Approved by"))
        self.leave_button.set_words(self.tr("Leave it"))
        self.hide()
