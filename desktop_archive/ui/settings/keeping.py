"""Backups and their state; verifying the room."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.verification import verify_room
from desktop_archive.ui.background import Background
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_failure

_BACKUPS = (
    Column("made", "date", 150, lambda b: f"{b.made_at.astimezone():%Y-%m-%d %H:%M}"),
    Column("label", "text", 120, lambda b: b.label),
    Column("size", "number", 90, lambda b: f"{b.size / 1_000_000:,.1f} MB"),
    Column("name", "code", 380, lambda b: b.path.name),
)


class BackupsPage(QWidget):
    """Verified copies: made by themselves, on closing, and by hand."""

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._keeping, self._background = room, Safekeeping(room), background
        self.notice, self.progress = Notice(), Progress()
        self._words = label("", "second", wrap=True)
        self.table = Table("backups", _BACKUPS)
        self.back_up_button = Button("", kind="primary", on_click=self._back_up)
        self.verify_button = Button("", icon_name="shield", on_click=self._verify)
        body = column(
            self._words,
            row(self.back_up_button, self.verify_button, None),
            self.notice,
            self.progress,
            self.table,
            space=SPACE[3],
        )
        self.setLayout(column(Card(body)))
        self.retranslate()

    def refresh(self) -> None:
        """Read which copies there are."""
        self.table.show_rows(self._keeping.copies())

    def _back_up(self) -> None:
        self.progress.say(self.tr("Copying and verifying"))
        self._background.run(
            lambda _handle: self._keeping.back_up("hand"), self._made, self._failed
        )

    def _verify(self) -> None:
        self.progress.say(self.tr("Comparing every row with the trail"))
        self._background.run(lambda _handle: verify_room(self._room), self._verified, self._failed)

    def _made(self, _made: object) -> None:
        self.progress.hide()
        self.notice.say(self.tr("Copied and verified."), Tone.DONE)
        self.refresh()

    def _verified(self, findings: list[str]) -> None:
        self.progress.hide()
        if not findings:
            self.notice.say(self.tr("Everything agrees with the trail."), Tone.DONE)
            return
        words = self.tr("%n place(s) disagree; nothing was repaired.", "", len(findings))
        self.notice.say(words + "\n" + "\n".join(findings[:8]), Tone.REFUSED)

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        words = say_failure(error)
        if words is None:
            raise error
        self.notice.say(words, Tone.REFUSED)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr("Copies lie in {0}. Put one on a second medium every few days.").format(
                self._keeping.folder
            )
        )
        self.back_up_button.set_words(self.tr("Back up now"))
        self.verify_button.set_words(self.tr("Verify the room"))
        self.table.rows.set_headings(
            (self.tr("Made"), self.tr("Occasion"), self.tr("Size"), self.tr("File"))
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
