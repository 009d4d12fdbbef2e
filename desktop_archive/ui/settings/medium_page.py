"""The second medium: a folder on another disk, and for how long nothing went there (X-05, X-28)."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import Debt
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.room import Room
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.settings.copies_page import COPY_COLUMNS
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.words import say_known

_TONES = {Debt.NONE: Tone.DONE, Debt.OWED: Tone.LOOK, Debt.RED: Tone.REFUSED}


class MediumPage(QWidget):
    """Chooses the second medium and shows what is on it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._medium = room, SecondMedium(room)
        self.notice, self.debt = Notice(), Notice()
        self._words = label("", "second", wrap=True)
        self.folder = TextField()
        self.browse_button = Button("", on_click=self._browse)
        self.choose_button = Button("", kind="primary", on_click=self._choose)
        self.table = Table("medium", COPY_COLUMNS)
        fields = row(self.folder, self.browse_button, self.choose_button, space=SPACE[2])
        fields.setStretch(0, 1)
        for button in (self.browse_button, self.choose_button):
            fields.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        body = column(self._words, fields, self.notice, self.debt, self.table, space=SPACE[3])
        self.setLayout(column(Card(body)))
        self.retranslate()

    def refresh(self) -> None:
        """Read which medium was chosen and what is on it."""
        folder = self._medium.folder()
        if not self.folder.line.isModified():
            self.folder.set_text(str(folder or ""))
        self.table.show_rows(self._medium.copies())
        may = self._room.may(Right.BACKUP)
        why = "" if may else self.tr("An archivist or an administrator does this.")
        for button in (self.browse_button, self.choose_button):
            button.setEnabled(may)
            button.setToolTip(hint(why))
        self._say_debt()

    def _say_debt(self) -> None:
        found = self._medium.debt()
        if self._room.is_practice:
            words = self.tr("A practice room owes no copies.")
        elif found.never:
            words = self.tr("No copy was ever proven good on a second medium.")
        else:
            words = self.tr("Last verified copy on a second medium: %n day(s)", "", found.days)
        self.debt.say(words, _TONES.get(found.level, Tone.REFUSED))

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the second medium"), self.folder.text()
        )
        if name:
            self.folder.set_text(name)
            self.folder.line.setModified(True)

    def _choose(self) -> None:
        text = self.folder.text()
        try:
            self._medium.choose(Path(text).expanduser() if text else None)
        except (RefusedError, ArchiveUnavailableError) as refused:
            self.notice.say(say_known(refused), Tone.REFUSED)
            return
        self.folder.line.setModified(False)
        self.notice.say(self._chosen_words(text), Tone.DONE)
        self.refresh()

    def _chosen_words(self, text: str) -> str:
        if not text:
            return self.tr("No second medium is used from now on.")
        if self._medium.is_share(Path(text)):
            return self.tr(
                "Copies go there from now on. It is a share on another computer: see that its "
                "owner keeps it, and that nobody else writes there."
            )
        return self.tr("Copies go there from now on: the first of each day, and on closing.")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr(
                "A copy on the same disk goes with the disk. Choose a folder on another disk or "
                "USB disk; every copy is read back there before it counts. Public clouds are "
                "refused."
            )
        )
        self.folder.set_name(self.tr("Folder of the second medium"))
        self.browse_button.set_words(self.tr("Browse…"))
        self.choose_button.set_words(self.tr("Use this folder"))
        self.table.rows.set_headings(
            (
                self.tr("Made"),
                self.tr("Occasion"),
                self.tr("Up to line"),
                self.tr("Size"),
                self.tr("File"),
            )
        )
        self._say_debt()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
