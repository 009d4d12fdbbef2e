"""Checks of fixity: the room, the copies, the restore drill; each with its outcome (X-08, X-09)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import CheckKind
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.room import Room
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
from desktop_archive.ui.words import say, say_known, say_moment

_SHOWN = 8
_COLUMNS = (
    Column("at", "date", 140, lambda c: say_moment(c.checked_at)),
    Column("kind", "text", 150, lambda c: say(CheckKind(c.kind))),
    Column("outcome", "text", 60, lambda c: "✓" if c.outcome == "good" else "✗"),
    Column("subject", "code", 300, lambda c: c.subject),
    Column("line", "number", 90, lambda c: f"{c.sequence:,}"),
    Column("by", "text", 90, lambda c: c.checked_by),
    Column("findings", "text", 200, lambda c: c.findings),
)


class ChecksPage(QWidget):
    """What was checked, when, how, by whom, and what came of it."""

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._fixity, self._background = room, Fixity(room), background
        self._handle: Handle | None = None
        self.notice, self.progress = Notice(), Progress()
        self._words = label("", "second", wrap=True)
        self.table = Table("checks", _COLUMNS)
        self.copies_button = Button("", icon_name="shield", on_click=self._check_copies)
        self.drill_button = Button("", icon_name="archive-restore", on_click=self._drill)
        buttons = row(self.drill_button, self.copies_button, None)
        body = column(self._words, buttons, self.notice, self.progress, self.table, space=SPACE[3])
        self.setLayout(column(Card(body)))
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read the checks again."""
        self.table.show_rows(self._fixity.checks())
        self._allow(busy=self._handle is not None)

    def _check_copies(self) -> None:
        self._begin(
            self.tr("Reading every copy back"),
            lambda handle: self._fixity.check_copies(Watch(handle.tell)),
            self.tr("All copies are whole."),
        )

    def _drill(self) -> None:
        self._begin(
            self.tr("Restoring the youngest copy elsewhere and verifying it"),
            lambda handle: self._fixity.drill(Watch(handle.tell)),
            self.tr("The drill went well: the restored room is that of the day of the copy."),
        )

    def _begin(self, words: str, work: Callable[[Handle], Sequence[object]], all_well: str) -> None:
        self.notice.say("")
        self.progress.say(words)
        self._allow(busy=True)
        self._handle = self._background.run(
            work, lambda found: self._done(found, all_well), self._failed
        )

    def _done(self, found: Sequence[object], all_well: str) -> None:
        self._end()
        if not found:
            self.notice.say(all_well, Tone.DONE)
            return
        words = self.tr("%n thing(s) are wrong; nothing was repaired.", "", len(found))
        self.notice.say("\n".join([words, *map(str, found[:_SHOWN])]), Tone.REFUSED)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _end(self) -> None:
        self._handle = None
        self.progress.hide()
        self.refresh()

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _allow(self, *, busy: bool) -> None:
        may = self._room.may(Right.BACKUP)
        why = "" if may else self.tr("An archivist or an administrator does this.")
        for button in (self.copies_button, self.drill_button):
            button.setEnabled(may and not busy)
            button.setToolTip(hint(why))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr(
                "The whole room is checked weekly while nobody works, copies are read back "
                "monthly, and once a year a copy is restored elsewhere to see that it lives."
            )
        )
        self.copies_button.set_words(self.tr("Read the copies back"))
        self.drill_button.set_words(self.tr("Restore drill"))
        self.table.rows.set_headings(
            (
                self.tr("When"),
                self.tr("Check"),
                self.tr("Good"),
                self.tr("What"),
                self.tr("Up to line"),
                self.tr("Who"),
                self.tr("Findings"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
