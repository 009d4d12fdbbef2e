"""The copies that lie here: made by themselves, on closing, and by hand; the room verified."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import Occasion
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import KEEP_PARTS, Kept, Safekeeping
from desktop_archive.services.verification import verify_room
from desktop_archive.services.watching import Watch
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_SHOWN = 8


def say_occasion(label_of_copy: str) -> str:
    """Return why a copy was made; what another version called it stands as it is."""
    known = {occasion.value: occasion for occasion in Occasion}
    return say(known[label_of_copy]) if label_of_copy in known else label_of_copy


COPY_COLUMNS = (
    Column("made", "date", 150, lambda b: f"{b.made_at.astimezone():%Y-%m-%d %H:%M}"),
    Column("label", "text", 120, lambda b: say_occasion(b.label)),
    Column("line", "number", 90, lambda b: f"{b.sequence:,}"),
    Column("size", "number", 90, lambda b: f"{b.size / 1_000_000:,.1f} MB"),
    Column("name", "code", 380, lambda b: b.path.name),
)


class BackupsPage(QWidget):
    """Verified copies beside the room.

    Signals:
        restore_wanted: the chosen copy, or none, should be put in the place of the room.
        carried: something went to the second medium.
    """

    restore_wanted = Signal(object)
    carried = Signal()

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._keeping, self._background = room, Safekeeping(room), background
        self._handle: Handle | None = None
        self.notice, self.progress = Notice(), Progress()
        self._words = label("", "second", wrap=True)
        self.table = Table("backups", COPY_COLUMNS)
        self.back_up_button = Button("", kind="primary", on_click=self._back_up)
        self.verify_button = Button("", icon_name="shield", on_click=self._verify)
        self.restore_button = Button("", icon_name="archive-restore", on_click=self._restore)
        buttons = row(self.back_up_button, self.verify_button, self.restore_button, None)
        body = column(self._words, buttons, self.notice, self.progress, self.table, space=SPACE[3])
        self.setLayout(column(Card(body)))
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read which copies there are."""
        self.table.show_rows(self._keeping.copies())
        self._allow()

    def _back_up(self) -> None:
        self._begin(self.tr("Copying and verifying"))
        self._handle = self._background.run(
            lambda handle: self._keeping.keep(Occasion.HAND, Watch(handle.tell, KEEP_PARTS)),
            self._made,
            self._failed,
        )
        words = self.tr("Copying and verifying")
        self._handle.progressed.connect(lambda done, total: self.progress.say(words, done, total))

    def _verify(self) -> None:
        self._begin(self.tr("Comparing every row with the trail"))
        self._background.run(lambda _handle: verify_room(self._room), self._verified, self._failed)

    def _restore(self) -> None:
        found = self.table.current_row()
        self.restore_wanted.emit(found.path if found is not None else None)

    def _begin(self, words: str) -> None:
        self.notice.say("")
        self.progress.say(words)
        for button in (self.back_up_button, self.verify_button, self.restore_button):
            button.setEnabled(False)

    def _end(self) -> None:
        self._handle = None
        self.progress.hide()
        self.refresh()

    def _made(self, kept: Kept) -> None:
        self._end()
        self.carried.emit()
        if kept.trouble is not None:
            why = say_known(kept.trouble)
            words = self.tr("Copied and verified here, but not on the second medium: {0}")
            self.notice.say(words.format(why), Tone.LOOK)
        elif kept.carried is not None:
            words = self.tr("Copied and verified, here and on the second medium.")
            self.notice.say(words, Tone.DONE)
        else:
            self.notice.say(self.tr("Copied and verified."), Tone.DONE)

    def _verified(self, findings: list[str]) -> None:
        self._end()
        if not findings:
            self.notice.say(self.tr("Everything agrees with the trail."), Tone.DONE)
            return
        words = self.tr("%n place(s) disagree; nothing was repaired.", "", len(findings))
        self.notice.say(words + "\n" + "\n".join(findings[:_SHOWN]), Tone.REFUSED)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped. No copy was made."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _allow(self) -> None:
        """Let each button do what the person may; a disabled one says why."""
        for button, right in (
            (self.back_up_button, Right.BACKUP),
            (self.restore_button, Right.RESTORE),
        ):
            may = self._room.may(right)
            button.setEnabled(may)
            why = "" if may else self.tr("An administrator does this.")
            if right is Right.BACKUP and not may:
                why = self.tr("An archivist or an administrator does this.")
            button.setToolTip(hint(why))
        self.verify_button.setEnabled(True)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr(
                "Copies lie in {0}: every half hour while something changes, and on closing. "
                "Of older ones 12 days, 10 weeks, 9 months and every year stay."
            ).format(self._keeping.folder)
        )
        self.back_up_button.set_words(self.tr("Back up now"))
        self.verify_button.set_words(self.tr("Verify the room"))
        self.restore_button.set_words(self.tr("Restore a copy…"))
        self.table.rows.set_headings(
            (
                self.tr("Made"),
                self.tr("Occasion"),
                self.tr("Up to line"),
                self.tr("Size"),
                self.tr("File"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
