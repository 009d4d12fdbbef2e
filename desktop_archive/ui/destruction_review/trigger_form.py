"""Entering for many records at once when the event happened that their period waits for (K-07)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.records import FieldProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.retention.triggers import TriggerDesk
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known


class TriggerForm(QWidget):
    """A question that narrows what waits, the day of the event, and what that would do.

    Signals:
        done: for how many the period runs now, in words.
    """

    done = Signal(str)

    def __init__(self, triggers: TriggerDesk, room: Room) -> None:
        super().__init__()
        self._triggers, self._room = triggers, room
        self._heading, self._outcome = label("", "title"), label("", "second", wrap=True)
        self.notice = Notice()
        self.query, self.happened = TextField(), TextField()
        self.query.line.setPlaceholderText("class:HT year:2012-2015")
        self.happened.line.setPlaceholderText("2026-06-30")
        self.look_button = Button("", on_click=self._look)
        self.act_button = Button("", kind="primary", on_click=self._act)
        parts = (
            self._heading,
            self.query,
            self.happened,
            self._outcome,
            self.notice,
            row(self.look_button, self.act_button, None),
        )
        self.setLayout(column(*parts, space=SPACE[3]))
        for field in (self.query, self.happened):
            field.line.textChanged.connect(self._changed)
            field.line.returnPressed.connect(self._look)
        self.retranslate()
        self._changed()

    def _changed(self) -> None:
        """What was looked at is not what would be done any more."""
        self._found: list[int] = []
        self._outcome.setText("")
        self.notice.say("")
        self._allow()

    def _allow(self) -> None:
        may = self._room.may(Right.MODIFY)
        self.act_button.setEnabled(may and bool(self._found))
        first = self.tr("Look first what it would do.")
        why = "" if self._found else first
        lacking = say(AccessRefusal.MISSING_RIGHT, right=Right.MODIFY)
        self.act_button.setToolTip(hint(why if may else lacking))

    def _look(self) -> None:
        self._changed()
        try:
            happened = self._day()
            lines = self._triggers.look(self._triggers.waiting(self.query.text()), happened)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._found = [line.row.id for line in lines if line.refused is None]
        left = len(lines) - len(self._found)
        words = [self.tr("%n record(s) would run", "", len(self._found))]
        dues = sorted(str(line.clock.due_on) for line in lines if line.refused is None)
        if dues and dues[0] == dues[-1]:
            words.append(self.tr("due {0}").format(dues[0]))
        elif dues:
            words.append(self.tr("due {0} to {1}").format(dues[0], dues[-1]))
        if left:
            words.append(self.tr("%n left as they are", "", left))
        self._outcome.setText(" · ".join(words))
        self._allow()

    def _act(self) -> None:
        try:
            count = self._triggers.note(self._found, self._day(), self.query.text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._changed()
        self.done.emit(self.tr("%n period(s) run now", "", count))

    def _day(self) -> PartialDate:
        try:
            return PartialDate.parse(self.happened.text())
        except BadDateError:
            raise RefusedError(FieldProblem.FULFILLED_IMPOSSIBLE) from None

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("The event has happened"))
        self.query.set_name(self.tr("Of those that wait: question"))
        self.happened.set_name(self.tr("Day of the event"))
        self.look_button.set_words(self.tr("Look"))
        self.act_button.set_words(self.tr("Let them run"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
