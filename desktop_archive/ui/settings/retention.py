"""How long what is kept, and who approved that: periods beside the schedule (K-02, K-11, K-12)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.retention.papers import RetentionPapers
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.settings.periods_card import PeriodsCard
from desktop_archive.ui.settings.schedule_card import ScheduleCard
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say_known
from desktop_archive.wording import sentence


class SchedulePage(QWidget):
    """The periods at the left, the schedule at the right.

    Signals:
        printed: a finished print for the preview, with a title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._papers = RetentionPapers(room)
        self.notice = Notice()
        self.periods = PeriodsCard(room)
        self.schedule = ScheduleCard(room, self.periods.by_id)
        # With large text the cards are higher than the window: they scroll, nothing is squeezed.
        cards = [Card(column(scrolling(column(one)))) for one in (self.periods, self.schedule)]
        both = row(*cards, space=SPACE[3])
        both.setStretch(0, 1)
        both.setStretch(1, 2)
        self.setLayout(column(self.notice, both, space=SPACE[2]))
        for card in (self.periods, self.schedule):
            card.told.connect(self.notice.say)
            card.changed.connect(self._show)
        self.schedule.print_wanted.connect(self._print)

    def refresh(self) -> None:
        """Read periods and schedule again."""
        self.notice.say("")
        self._show()

    def _show(self) -> None:
        self.periods.refresh()
        self.schedule.retranslate()
        self.schedule.refresh()

    def _print(self, schedule_id: int | None) -> None:
        try:
            made = self._papers.schedule(current_language(), sentence, schedule_id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, self.tr("Retention schedule"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.periods.retranslate()
            self._show()
