"""Where the next records are read and who watches (A-04)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.forms import TextField


class SeatBar(QWidget):
    """Two fields above the list of what is being read."""

    def __init__(self, desk: LoanDesk) -> None:
        super().__init__()
        self._desk = desk
        self.place, self.supervisor = TextField(), TextField()
        layout = row(self.place, self.supervisor, None, space=SPACE[3])
        self.setLayout(layout)
        self.place.line.textEdited.connect(lambda _text: self._keep())
        self.supervisor.line.textEdited.connect(lambda _text: self._keep())
        self.retranslate()

    def refresh(self) -> None:
        """Show what holds for the next record."""
        mind = self._desk.session
        actor = self._desk.room.actor
        self.place.set_text(mind.place)
        self.supervisor.set_text(mind.supervisor or (actor.name if actor else ""))

    def _keep(self) -> None:
        mind = self._desk.session
        mind.place, mind.supervisor = self.place.text(), self.supervisor.text()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.place.set_name(self.tr("Place for what is brought next"))
        self.supervisor.set_name(self.tr("Watched over by"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
