"""Striking the chosen file off the ledger: why, with which evidence, before whom (B-10, F-19)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.striking import StrikeKind, StrikeWish
from desktop_archive.services.custody.desk import CustodyRow
from desktop_archive.services.custody.striking import Striking
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known


class StrikePanel(QWidget):
    """Asks for all that a struck line needs; nothing is struck without it.

    Signals:
        struck: the code of the file.
        left: nothing was done.
    """

    struck = Signal(str)
    left = Signal()

    def __init__(self, striking: Striking) -> None:
        super().__init__()
        self._striking = striking
        self._file: CustodyRow | None = None
        self.heading = label("", "title", wrap=True)
        self.kind, self.reason, self.evidence = ChoiceField(), TextField(), TextField()
        self.second, self.password = TextField(), TextField(secret=True)
        self.notice = Notice()
        self.strike_button = Button("", kind="primary", on_click=self._strike)
        self.leave_button = Button("", on_click=self.left.emit)
        fields = row(self.kind, self.reason, self.evidence, space=SPACE[2])
        people = row(
            self.second, self.password, self.strike_button, self.leave_button, space=SPACE[2]
        )
        for at, share in enumerate((1, 3, 3)):
            fields.setStretch(at, share)
        self.setLayout(column(self.heading, fields, people, self.notice, space=SPACE[2]))
        self.retranslate()

    def begin(self, found: CustodyRow) -> None:
        """Ask about a file."""
        self._file = found
        for field in (self.reason, self.evidence, self.second, self.password):
            field.set_text("")
        self.notice.say("")
        self.retranslate()
        self.reason.line.setFocus()

    def _strike(self) -> None:
        found = self._file
        if found is None:
            return
        wish = StrikeWish(StrikeKind(self.kind.value()), self.reason.text(), self.evidence.text())
        try:
            self._striking.strike([found.id], wish, self.second.text(), self.password.line.text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        finally:
            self.password.set_text("")
        # The button is still inside its own click while the ledger is read again.
        QTimer.singleShot(0, self, lambda: self.struck.emit(found.code))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        code = self._file.code if self._file else ""
        self.heading.setText(self.tr("Strike {0} off the ledger").format(code))
        self.kind.set_name(self.tr("Because it is"))
        self.kind.set_choices([(one.value, say(one)) for one in StrikeKind])
        self.reason.set_name(self.tr("Reason"))
        self.evidence.set_name(self.tr("Evidence kept (number, where it lies)"))
        self.second.set_name(self.tr("Second person"))
        self.password.set_name(self.tr("Password"))
        self.strike_button.set_words(self.tr("Strike off"))
        self.leave_button.set_words(self.tr("Cancel"))
