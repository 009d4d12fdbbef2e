"""A room that several desks share: where its server is, and who connects."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout
from typing_extensions import override

from desktop_archive.rules.servers import (
    USUAL_PORT,
    Encryption,
    ServerAddress,
    ServerAddressProblem,
)
from desktop_archive.services.servers import Answer
from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say


class ServerPage(DoorwayPage):
    """Asks for a server and for the password, which is kept nowhere.

    Signals:
        test_requested: address and password, to be tried only.
        open_requested: address and password, to be opened.
        cancelled: the server is not waited for any longer.
        back_requested: the other ways in are wanted.
    """

    test_requested = Signal(object, str)
    open_requested = Signal(object, str)
    cancelled = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.host, self.port = TextField(), TextField()
        self.database, self.user = TextField(), TextField()
        self.password = TextField(secret=True)
        self.encryption = ChoiceField()
        self.open_button = Button("", kind="primary", on_click=self._open)
        self.test_button = Button("", icon_name="refresh-cw", on_click=self._test)
        self.back_button = Button("", kind="flat", on_click=self._go_back)
        self._kept = label("", "caption", wrap=True)
        self._is_busy = False
        self.put(self._laid_out(), wide=True)
        self.port.set_text(str(USUAL_PORT))
        for field in (self.host, self.port, self.database, self.user, self.password):
            field.line.returnPressed.connect(self._open)
        self.retranslate()

    def ask(self, address: ServerAddress | None) -> None:
        """Ask for a password, or for everything where no address is known."""
        self.password.line.clear()
        self.notice.say("")
        if address is not None:
            self.host.set_text(address.host)
            self.port.set_text(str(address.port))
            self.database.set_text(address.database)
            self.user.set_text(address.user)
            self.encryption.choose(address.encryption.value)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the server is being asked: nothing is sent twice."""
        self._is_busy = busy
        for button in (self.open_button, self.test_button):
            button.setEnabled(not busy)
        self.notice.say(self.tr("Asking the server …") if busy else "")
        self._name_way_back()

    @override
    def say(self, words: str) -> None:
        super().say(words)
        self.password.line.setFocus()

    def show_answer(self, answer: Answer) -> None:
        """Tell who answered and which room lies there."""
        way = (
            self.tr("The connection is encrypted.")
            if answer.is_encrypted
            else self.tr("The connection is not encrypted.")
        )
        words = self.tr("It works: PostgreSQL {0} answers, with the room of {1}.")
        found = words.format(answer.server, answer.organisation)
        self.notice.say(f"{found} {way}", Tone.DONE)

    def _laid_out(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[3])
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.notice, 0, 0, 1, 2)
        pairs = (
            (self.host, self.port),
            (self.database, self.encryption),
            (self.user, self.password),
        )
        for at, pair in enumerate(pairs, start=1):
            for side, field in enumerate(pair):
                # What is wrong with one does not push the other down.
                grid.addWidget(field, at, side, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._kept, 4, 0, 1, 2)
        buttons = row(self.open_button, self.test_button, None, self.back_button)
        grid.addLayout(column(SPACE[2], buttons), 5, 0, 1, 2)
        return grid

    def _address(self) -> ServerAddress | None:
        """Return what is filled in; what is missing is said beside its field."""
        port = self.port.text()
        address = ServerAddress(
            self.host.text(),
            self.database.text(),
            self.user.text(),
            int(port) if port.isascii() and port.isdecimal() else 0,
            Encryption(self.encryption.value()),
        )
        problems = address.problems()
        for field, problem in (
            (self.host, ServerAddressProblem.HOST_MISSING),
            (self.port, ServerAddressProblem.PORT_WRONG),
            (self.database, ServerAddressProblem.DATABASE_MISSING),
            (self.user, ServerAddressProblem.USER_MISSING),
        ):
            field.say(say(problem) if problem in problems else "")
        return None if problems else address

    def _test(self) -> None:
        address = self._address()
        if address is not None and not self._is_busy:
            self.test_requested.emit(address, self.password.line.text())

    def _open(self) -> None:
        address = self._address()
        if address is not None and not self._is_busy:
            self.open_requested.emit(address, self.password.line.text())

    def _go_back(self) -> None:
        """Stop waiting; who waits for nothing goes to the other ways in."""
        if self._is_busy:
            self.cancelled.emit()
        else:
            self.back_requested.emit()

    def _name_way_back(self) -> None:
        self.back_button.set_words(
            self.tr("Stop waiting") if self._is_busy else self.tr("Other ways in")
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        field = self.password if self.user.text() else self.host
        field.line.setFocus()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("A room on a server"))
        self.words.setText(
            self.tr(
                "Several desks work in one room at the same time. Whoever runs the server gives "
                "you these words; docs/postgresql.md tells how it is set up."
            )
        )
        self.host.set_name(self.tr("Server: name or address"))
        self.port.set_name(self.tr("Port"))
        self.database.set_name(self.tr("Database"))
        self.user.set_name(self.tr("User of the server"))
        self.password.set_name(self.tr("Password of this user"))
        self.encryption.set_name(self.tr("Connection"))
        self.encryption.set_choices(
            [
                (one.value, say(one))
                for one in (Encryption.REQUIRED, Encryption.CHECKED, Encryption.NONE)
            ]
        )
        self._kept.setText(
            self.tr(
                "The password is kept nowhere on this computer: it is asked for at every start. "
                "After that you sign in to the room with your own name as always."
            )
        )
        self.open_button.set_words(self.tr("Connect"))
        self.test_button.set_words(self.tr("Test the connection"))
        self._name_way_back()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
