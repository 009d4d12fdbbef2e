"""The copies that lie here: made by themselves, on closing, and by hand; the room verified."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import Occasion
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import KEEP_PARTS, Kept, Safekeeping
from desktop_archive.services.watching import Watch
from desktop_archive.ui.background import Answer, Background, Handle, StoppedError
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
    """Verified copies beside the room; of one on a server, who makes them.

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
        if not room.is_file:
            # Whoever does not see everything cannot say that everything agrees.
            own = (self.back_up_button, self.verify_button, self.restore_button, self.table)
            for part in own:
                part.hide()
            body.addStretch(1)
        self.retranslate()

    def refresh(self) -> None:
        """Read which copies there are."""
        self.table.show_rows(self._keeping.copies())
        self.table.choose_again()
        self._allow()

    def _back_up(self) -> None:
        self._begin(
            self.tr("Copying and verifying"),
            lambda handle: self._keeping.keep(Occasion.HAND, Watch(handle.tell, KEEP_PARTS)),
            self._made,
            self.tr("Stopped. No copy was made."),
        )

    def _verify(self) -> None:
        fixity = Fixity(self._room)
        self._begin(
            self.tr("Comparing every row with the trail"),
            lambda handle: list(fixity.verify(handle.tell).findings),
            self._verified,
            self.tr("Stopped."),
        )

    def _restore(self) -> None:
        found = self.table.current_row()
        self.restore_wanted.emit(found.path if found is not None else None)

    def _begin(
        self,
        words: str,
        work: Callable[[Handle], Answer],
        done: Callable[[Answer], None],
        stopped: str,
    ) -> None:
        self.notice.say("")
        self.progress.say(words)
        self._handle = self._background.run(work, done, lambda error: self._failed(error, stopped))
        self._handle.progressed.connect(lambda at, total: self.progress.say(words, at, total))
        self._allow()

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

    def _failed(self, error: BaseException, stopped: str) -> None:
        self._end()
        if isinstance(error, StoppedError):
            self.notice.say(stopped, Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _allow(self) -> None:
        """Let each button do what the person may and nothing twice; a disabled one says why."""
        may, busy = self._room.may, self.tr("This is being done already.")
        keeps = self.tr("An archivist or an administrator does this.")
        looks = may(Right.BACKUP) or may(Right.AUDIT_READ)
        for button, is_allowed, who in (
            (self.back_up_button, may(Right.BACKUP), keeps),
            (self.verify_button, looks, keeps),
            (self.restore_button, may(Right.RESTORE), self.tr("An administrator does this.")),
        ):
            why = busy if self._handle is not None else "" if is_allowed else who
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def _told(self) -> str:
        """Return who copies the room, when, and where to."""
        if self._room.is_file:
            return self.tr(
                "Copies lie in {0}: every half hour while something changes, and on closing. "
                "Of older ones 12 days, 10 weeks, 9 months and every year stay."
            ).format(self._keeping.folder)
        return self.tr(
            "This room lies on a server: {0}. Nothing is copied or checked from this desk. "
            "Whoever runs the server copies it every night with pg_dump, restores the copy "
            "beside it and has it verified; docs/postgresql.md, part 4, tells how. Enter copies "
            "that are kept elsewhere in the register of copies."
        ).format(self._room.place)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(self._told())
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
