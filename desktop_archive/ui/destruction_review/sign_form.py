"""A signature: entered here with an own password each time, or on paper with its picture (D-15)."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.panel import DateField

HERE, PAPER = "here", "paper"


class SignForm(QWidget):
    """Asks for one word on a frozen list.

    The password is asked for every time and forgotten at once.

    Signals:
        signed: somebody agrees (True) or not (False).
    """

    signed = Signal(bool)

    def __init__(self, *, with_opinion: bool, may_decline: bool = True) -> None:
        super().__init__()
        self._picture: Path | None = None
        self.heading = label("", "title", wrap=True)
        self.how = Switch()
        self.login, self.password = TextField(), TextField(secret=True)
        self.name, self.day = TextField(), DateField()
        self.opinion = AreaField(2)
        self.picture_button = Button("", icon_name="file-up", on_click=self._ask_picture)
        self.picture_name = label("", "code", elide=True)
        self.agree_button = Button("", kind="primary", on_click=lambda: self.signed.emit(True))
        self.decline_button = Button("", on_click=lambda: self.signed.emit(False))
        self.notice = Notice()
        self.setLayout(
            column(
                self.heading,
                row(self.how, None),
                self.login,
                self.password,
                self.name,
                self.day,
                self.picture_button,
                self.picture_name,
                self.opinion,
                self.notice,
                row(self.agree_button, self.decline_button, None),
                space=SPACE[2],
            )
        )
        self.decline_button.setVisible(may_decline)
        self.opinion.setVisible(with_opinion)
        self.how.chosen.connect(lambda _key: self._show_fields())
        # Enter goes on to the button: a word is given by pressing it, never by a slip.
        self.password.line.returnPressed.connect(self.agree_button.setFocus)
        self.retranslate()

    @property
    def is_paper(self) -> bool:
        """Whether it was signed on paper."""
        return self.how.current() == PAPER

    def picture(self) -> Path | None:
        """Return the picture of the signed sheet."""
        return self._picture

    def on(self) -> date:
        """Return the day under the signature."""
        return date.fromisoformat(self.day.day())

    def begin(self, whose: str, today: str, name: str = "") -> None:
        """Ask for the signature of somebody: nothing of the last one is left."""
        self.heading.setText(whose)
        for field in (self.login, self.password):
            field.set_text("")
        self.name.set_text(name)
        self.opinion.set_text("")
        self.day.set_day(today)
        self.notice.say("")

    def forget(self) -> None:
        """Forget the password, whatever came of it."""
        self.password.set_text("")

    def attach(self, picture: Path | None) -> None:
        """Take the picture of a signed sheet; one sheet may hold several signatures."""
        self._picture = picture
        self.picture_name.setText(picture.name if picture else "")
        self.picture_name.setVisible(self.is_paper and picture is not None)

    def allow(self, why_not: str) -> None:
        """Let it be signed, or say why not."""
        for button in (self.agree_button, self.decline_button):
            button.setEnabled(not why_not)
            button.setToolTip(hint(why_not))

    def set_verbs(self, agree: str, decline: str) -> None:
        """Name the two words that can be given."""
        self.agree_button.set_words(agree)
        self.decline_button.set_words(decline)

    def _ask_picture(self) -> None:
        kinds = self.tr("Pictures of sheets (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Signed sheet"), "", kinds)
        if chosen:
            self.attach(Path(chosen))

    def _show_fields(self) -> None:
        for field in (self.login, self.password):
            field.setVisible(not self.is_paper)
        for part in (self.name, self.day, self.picture_button):
            part.setVisible(self.is_paper)
        self.picture_name.setVisible(self.is_paper and self._picture is not None)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.how.set_choices([(HERE, self.tr("Signs here")), (PAPER, self.tr("Signed on paper"))])
        self.login.set_name(self.tr("Sign-in name"))
        self.password.set_name(self.tr("Own password"))
        self.name.set_name(self.tr("Name on the sheet"))
        self.day.set_name(self.tr("Signed on"))
        self.opinion.set_name(self.tr("Opinion"))
        self.picture_button.set_words(self.tr("Picture of the sheet…"))
        self._show_fields()
