"""Recovering access with the two halves of the sealed code (F25)."""

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from desktop_archive.rules.recovery import Half
from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField


class RecoveryPage(DoorwayPage):
    """Two names with their halves, the account, and its new password.

    Signals:
        submitted: both halves, the sign-in name and the new password.
        back_requested: nobody wants to recover anything.
    """

    submitted = Signal(Half, Half, str, str)
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first, self.first_half = TextField(), TextField()
        self.second, self.second_half = TextField(), TextField()
        self.login, self.password = TextField(), TextField(secret=True)
        self.use_button = Button("", kind="primary", on_click=self._submit)
        self.back_button = Button("", kind="flat", on_click=self.back_requested.emit)
        self.fields = (
            self.first,
            self.first_half,
            self.second,
            self.second_half,
            self.login,
            self.password,
        )
        buttons = row(self.use_button, None, self.back_button)
        self.put(column(self.notice, *self.fields, buttons, space=SPACE[2]))
        self.retranslate()

    def begin(self) -> None:
        """Show empty fields."""
        for field in self.fields:
            field.line.clear()
        self.notice.say("")
        self.first.line.setFocus()

    def _submit(self) -> None:
        first = Half(self.first.text(), self.first_half.text())
        second = Half(self.second.text(), self.second_half.text())
        self.submitted.emit(first, second, self.login.text(), self.password.line.text())

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("Recover access"))
        self.words.setText(
            self.tr(
                "When no administrator is left, two people bring their sealed halves. It is "
                "recorded and sealed, and the code is void afterwards."
            )
        )
        self.first.set_name(self.tr("Name on the first sheet"))
        self.first_half.set_name(self.tr("First half"))
        self.second.set_name(self.tr("Name on the second sheet"))
        self.second_half.set_name(self.tr("Second half"))
        self.login.set_name(self.tr("Sign-in name that becomes an administrator"))
        self.password.set_name(self.tr("Its new password (at least 12 characters)"))
        self.use_button.set_words(self.tr("Recover access"))
        self.back_button.set_words(self.tr("Back"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
