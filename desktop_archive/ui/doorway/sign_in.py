"""Signing in, and coming back after the desk was locked."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField


class SignInPage(DoorwayPage):
    """Name and password; no data of the room is on it.

    Signals:
        submitted: name and password.
        renewed: name, the password until now, and a new one.
        witnessed: name and password, and those of who says that the clock is right.
        other_requested: another room is wanted.
        recovery_requested: no administrator is left.
    """

    submitted = Signal(str, str)
    renewed = Signal(str, str, str)
    witnessed = Signal(str, str, str, str)
    other_requested = Signal()
    recovery_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.login = TextField()
        self.password = TextField(secret=True)
        self.new, self.again = TextField(secret=True), TextField(secret=True)
        self.second, self.second_password = TextField(), TextField(secret=True)
        self._is_renewing, self._is_witnessed = False, False
        self.enter_button = Button("", kind="primary", on_click=self._submit)
        self.other_button = Button("", kind="flat", on_click=self.other_requested.emit)
        self.recover_button = Button("", kind="flat", on_click=self.recovery_requested.emit)
        self._locked_for = ""
        self._hint = ""
        buttons = row(self.enter_button, None, self.recover_button, self.other_button)
        own = (self.login, self.password, self.new, self.again)
        fields = (*own, self.second, self.second_password)
        self.put(column(self.notice, *fields, buttons, space=SPACE[3]))
        self.password.line.returnPressed.connect(self._submit)
        self.new.line.returnPressed.connect(self.again.line.setFocus)
        self.again.line.returnPressed.connect(self._submit)
        self.second.line.returnPressed.connect(self.second_password.line.setFocus)
        self.second_password.line.returnPressed.connect(self._submit)
        self.login.line.returnPressed.connect(self.password.line.setFocus)
        self.retranslate()

    def ask(self, *, login: str = "", locked: bool = False, hint: str = "") -> None:
        """Ask for a name, or only for the password of whoever locked the desk."""
        self._locked_for = login if locked else ""
        self._hint = hint
        self.login.set_text(login)
        self.login.line.setReadOnly(locked)
        self.recover_button.setVisible(not locked)
        self.password.line.clear()
        self._renew(is_renewing=False)
        self._witness(is_witnessed=False)
        self.notice.say(hint, Tone.LOOK)
        self.retranslate()

    def ask_new(self, words: str) -> None:
        """Ask for a new password: the old one has run out, or somebody else chose it (X-15)."""
        self._renew(is_renewing=True)
        self.notice.say(words, Tone.LOOK)
        self.retranslate()
        self.new.line.setFocus()

    def ask_second(self, words: str) -> None:
        """Ask for a second person: the clock went back since somebody was here (F26)."""
        self._renew(is_renewing=False)
        self._witness(is_witnessed=True)
        self.retranslate()
        self.notice.say(words, Tone.REFUSED)
        self.second.line.setFocus()

    def _witness(self, *, is_witnessed: bool) -> None:
        self._is_witnessed = is_witnessed
        for field in (self.second, self.second_password):
            field.line.clear()
            field.setVisible(is_witnessed)

    def _renew(self, *, is_renewing: bool) -> None:
        self._is_renewing = is_renewing
        for field in (self.new, self.again):
            field.line.clear()
            field.setVisible(is_renewing)

    @override
    def say(self, words: str) -> None:
        """Tell why somebody may not come in; a new password is asked for until it is taken."""
        super().say(words)
        if self._is_witnessed:
            self.second_password.line.clear()
            self.second_password.line.setFocus()
            return
        first = self.new if self._is_renewing else self.password
        for field in (self.new, self.again) if self._is_renewing else (self.password,):
            field.line.clear()
        first.line.setFocus()

    def say_gently(self, words: str) -> None:
        """Tell what was done before somebody comes in."""
        self.notice.say(words, Tone.DONE)

    def _submit(self) -> None:
        if self._is_renewing:
            self._submit_new()
            return
        own = (self.login.text(), self.password.line.text())
        second = (self.second.text(), self.second_password.line.text())
        if self._is_witnessed and all(second):
            self.witnessed.emit(*own, *second)
        elif all(own):
            # Without a second person the clock was set right meanwhile, or is asked about again.
            self.submitted.emit(*own)

    def _submit_new(self) -> None:
        new, again = self.new.line.text(), self.again.line.text()
        if new != again:
            self.say(self.tr("The two new passwords differ. Enter the new one twice."))
        elif new:
            self.renewed.emit(self.login.text(), self.password.line.text(), new)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        field = self.password if self.login.text() else self.login
        field.line.setFocus()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        locked = bool(self._locked_for)
        self.heading.setText(self.tr("Locked") if locked else self.tr("Sign in"))
        self.words.setText(
            self.tr("The desk is locked. What you were doing is still there.")
            if locked
            else self.tr("Every act is recorded in the name of whoever is signed in.")
        )
        self.login.set_name(self.tr("Name"))
        self.password.set_name(self.tr("Password"))
        self.new.set_name(self.tr("New password (at least 12 characters)"))
        self.again.set_name(self.tr("New password once more"))
        self.second.set_name(self.tr("Who confirms the clock: name"))
        self.second_password.set_name(self.tr("Password of this person"))
        self.enter_button.set_words(self.tr("Unlock") if locked else self.tr("Sign in"))
        if self._is_renewing:
            self.enter_button.set_words(self.tr("Set new password"))
        self.recover_button.set_words(self.tr("Recover access…"))
        self.other_button.set_words(
            self.tr("Sign in as somebody else") if locked else self.tr("Another room…")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
