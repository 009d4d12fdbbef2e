"""Keys and codes, versions and licences."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.services.status import room_status
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, clear, column, holder
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label


class _TextPage(QWidget):
    """A scrolling page of headings and words."""

    def __init__(self) -> None:
        super().__init__()
        self._body = column(space=SPACE[3])
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder(self._body))
        card = Card(column(area))
        card.setMaximumWidth(900)
        self.setLayout(column(card))

    def refresh(self) -> None:
        """Show the page anew."""
        clear(self._body)
        self.fill()
        self._body.addStretch(1)

    def fill(self) -> None:
        """Put the content in."""

    def heading(self, text: str) -> None:
        """Add a heading."""
        self._body.addWidget(label(text, "title"))

    def words(self, text: str) -> None:
        """Add a paragraph."""
        self._body.addWidget(label(text, "body", wrap=True))

    def pairs(self, found: Mapping[str, str]) -> None:
        """Add names with values."""
        shown = KeyValues()
        shown.show_pairs([(name, value, "body") for name, value in found.items()])
        self._body.addWidget(shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()


class KeysPage(_TextPage):
    """Every key of the program."""

    @override
    def fill(self) -> None:
        self.heading(self.tr("Anywhere"))
        self.pairs(
            {
                "Ctrl+1 … Ctrl+9": self.tr("the views, from top to bottom"),
                "Ctrl+K": self.tr("find anything"),
                "Ctrl+L": self.tr("lock the desk"),
                "F1": self.tr("this page"),
                self.tr("Scan"): self.tr("works whatever has the focus"),
            }
        )
        self.heading(self.tr("Catalogue"))
        self.pairs(
            {
                "Ctrl+N": self.tr("new entry"),
                "F2": self.tr("edit the chosen entry"),
                "Ctrl+S": self.tr("save"),
                "Ctrl+Return": self.tr("save and go on with the next"),
                "F4": self.tr("carry the field over to the next entry"),
                "F8": self.tr("take the entry made last back"),
                "Ctrl+C": self.tr("copy the chosen lines"),
            }
        )
        self.heading(self.tr("Loan desk"))
        self.pairs(
            {
                self.tr("Reader card"): self.tr("opens the visit"),
                self.tr("Box or file"): self.tr("lends what is approved; takes back what is out"),
                self.tr("Substitute card"): self.tr("closes the card: the file is in its slot"),
                self.tr("Shelf"): self.tr("confirms that it was put away"),
                self.tr("Enter, empty field"): self.tr("ends the visit and prints"),
                "Ctrl+Z": self.tr("takes the last act back"),
            }
        )


class AboutPage(_TextPage):
    """What this installation is."""

    def __init__(self, room: Room) -> None:
        self._room = room
        super().__init__()

    @override
    def fill(self) -> None:
        status = room_status(self._room)
        self.heading(self.tr("This room"))
        self.pairs(
            {
                self.tr("Organisation"): str(status["organisation"]),
                self.tr("Fonds number"): str(status["fonds"]),
                self.tr("File"): str(status["path"]),
                self.tr("Records"): f"{status['files']:,}",
                self.tr("Boxes"): f"{status['boxes']:,}",
                self.tr("Database"): str(status["engine"]),
                self.tr("Schema"): str(status["schema"]),
            }
        )
        self.heading(self.tr("Licences"))
        self.words(
            self.tr(
                "Desktop Archive is free software under the Apache License 2.0. It stands on Qt "
                "and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), ReportLab (BSD), SQLite "
                "(public domain), Noto Sans SC (OFL 1.1) and the Lucide icons (ISC)."
            )
        )
