"""Making the sealed recovery code for two envelopes (F25)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.services.recovery import Recovery
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import KNOWN, say_known


class RecoveryCard(QWidget):
    """Says whether there is a code, and makes a new one.

    Signals:
        printed: the two halves, and their name.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._recovery = room, Recovery(room)
        self._heading, self._state = label("", "strong"), label("", "second", wrap=True)
        self.first, self.second = TextField(), TextField()
        self.make_button = Button("", on_click=self._make)
        self.notice = Notice()
        parts = (self._heading, self._state, self.first, self.second)
        buttons = row(self.make_button, None)
        self.setLayout(column(*parts, buttons, self.notice, space=SPACE[2]))
        self.retranslate()

    def refresh(self) -> None:
        """Read again whether there is a code."""
        made_on = self._recovery.made_on()
        words = self.tr("Made on {0}. Two people keep one half each, sealed.").format(made_on)
        none = self.tr("There is none: with the last administrator access would be lost.")
        self._state.setText(words if made_on else none)
        may = self._room.may(Right.ACCOUNTS)
        self.make_button.setEnabled(may)
        why = "" if may else self.tr("Only an administrator keeps accounts.")
        self.make_button.setToolTip(hint(why))

    def _make(self) -> None:
        keepers = (self.first.text(), self.second.text())
        try:
            made = self._recovery.make(keepers, current_language())
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say(self.tr("Print both halves now: they are shown this once."), Tone.DONE)
        self.refresh()
        self.printed.emit(made, self.tr("Sealed recovery code"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Sealed recovery code"))
        self.first.set_name(self.tr("First half kept by"))
        self.second.set_name(self.tr("Second half kept by"))
        self.make_button.set_words(self.tr("Make a new code"))
        if self.isVisible():
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
