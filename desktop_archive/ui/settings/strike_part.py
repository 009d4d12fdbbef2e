"""The lines of a form with which a wrong entry of a register is struck out, with a reason."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint


class StrikePart(QWidget):
    """Asks why the chosen entry is struck out.

    Signals:
        wanted: strike the chosen entry out, for this reason.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reason = TextField()
        self.button = Button("", on_click=lambda: self.wanted.emit(self.reason.text()))
        self.setLayout(column(self.reason, row(self.button, None), space=SPACE[2]))
        self.retranslate()

    def allow(self, why: str) -> None:
        """Let the chosen entry be struck out, or say why it is not."""
        self.button.setEnabled(not why)
        self.button.setToolTip(hint(why))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.reason.set_name(self.tr("Why the chosen entry is struck out"))
        self.button.set_words(self.tr("Strike out"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
