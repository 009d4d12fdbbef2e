"""Keeping the room: copies here, the second medium, the register of copies, checks, handing on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.checks_page import ChecksPage
from desktop_archive.ui.settings.copies_page import BackupsPage
from desktop_archive.ui.settings.copy_register_page import CopyRegisterPage
from desktop_archive.ui.settings.handing_on import HandingOnPage
from desktop_archive.ui.settings.medium_page import MediumPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Tabs

#: A room on a server is copied and looked through where that stands.
_OF_A_FILE = ("medium", "checks")

_Part = BackupsPage | MediumPage | CopyRegisterPage | ChecksPage | HandingOnPage


class KeepingPage(QWidget):
    """One list or form at a time of all that keeps the room.

    Signals:
        printed: a finished print for the preview, with a title.
        restore_wanted: a copy should be put in the place of the room.
    """

    printed = Signal(object, str)
    restore_wanted = Signal(object)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._is_file = room.is_file
        self.copies = BackupsPage(room, background)
        self.medium = MediumPage(room)
        self.register = CopyRegisterPage(room, background)
        self.checks = ChecksPage(room, background)
        self.handing_on = HandingOnPage(room, background)
        self._pages: dict[str, _Part] = {
            "copies": self.copies,
            "medium": self.medium,
            "register": self.register,
            "checks": self.checks,
            "export": self.handing_on,
        }
        self._parts = {**self._pages, "export": holder(row(self.handing_on, None))}
        self.tabs, self._stack = Tabs(small=True), QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        whole = column(self.tabs, self._stack, space=SPACE[2])
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.tabs.chosen.connect(self._show)
        self.register.printed.connect(self.printed)
        self.copies.restore_wanted.connect(self.restore_wanted)
        self.copies.carried.connect(self.medium.refresh)
        self.retranslate()

    def open_part(self, key: str) -> None:
        """Show one part, or what stands in its stead."""
        self.tabs.choose(key if self._is_file or key not in _OF_A_FILE else "register")

    def title(self) -> str:
        """Return what the part that is shown is called."""
        return self._words()[self.tabs.current()]

    def refresh(self) -> None:
        """Read again what is shown; other parts may lie on a slow disk."""
        self._pages[self.tabs.current()].refresh()

    def _show(self, key: str) -> None:
        self._stack.setCurrentWidget(self._parts[key])
        self.refresh()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.tabs.set_tabs(list(self._words().items()))

    def _words(self) -> dict[str, str]:
        words = {
            "copies": self.tr("Copies here") if self._is_file else self.tr("Copies"),
            "medium": self.tr("Second medium"),
            "register": self.tr("Register of copies"),
            "checks": self.tr("Checks and drill"),
            "export": self.tr("Handing on"),
        }
        return {key: word for key, word in words.items() if self._is_file or key not in _OF_A_FILE}

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
