"""Confidentiality training and checks: what was held, a form for the next, and its paper."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.training import Training, TrainingKind, names_in
from desktop_archive.services.room import Room
from desktop_archive.services.training import TrainingLog
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_list

_SIDE = 360
_COLUMNS = (
    Column("number", "code", 110, lambda r: r.number, sortable=False),
    Column("held_on", "date", 96, lambda r: r.held_on, sortable=False),
    Column("kind", "text", 110, lambda r: say(TrainingKind(r.kind)), sortable=False),
    Column("title", "text", 160, lambda r: r.topic, sortable=False),
    Column("led_by", "text", 80, lambda r: r.led_by, sortable=False),
    Column(
        "people", "text", 160, lambda r: say_list(list(names_in(r.participants))), sortable=False
    ),
)


class TrainingPage(QWidget):
    """What was held, and a form for the next.

    Signals:
        printed: a record to be signed, and its name.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._log = room, TrainingLog(room)
        self.table, self._empty = Table("training", _COLUMNS), EmptyState("shield")
        self._heading, self.notice = label("", "title"), Notice()
        self.kind, self.topic, self.led_by, self.place = (
            ChoiceField(),
            TextField(),
            TextField(),
            TextField(),
        )
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self._date = Field(self.date)
        self.content, self.findings, self.people = AreaField(3), AreaField(2), AreaField(4)
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        form = column(
            self._heading,
            self.kind,
            self._date,
            self.topic,
            self.content,
            self.led_by,
            self.place,
            self.people,
            self.findings,
            row(self.add_button, self.print_button, None),
            self.notice,
            None,
            space=SPACE[2],
        )
        self._card = Card(column(scrolling(form)), margin=SPACE[3])
        left = Card(column(self.table, self._empty), margin=1)
        layout = row(left, self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read what was held again."""
        rows = self._log.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.choose_again()
        today = self._room.today()
        self.date.setDate(QDate(today.year, today.month, today.day))
        may = self._room.may(Right.PEOPLE)
        why = "" if may else self.tr("Your roles do not include keeping persons.")
        none = "" if rows else self.tr("Nothing has been entered yet.")
        for button, words in ((self.add_button, why), (self.print_button, none)):
            button.setEnabled(not words)
            button.setToolTip(hint(words))

    def _add(self) -> None:
        training = Training(
            kind=TrainingKind(self.kind.value()),
            held_on=date(*self.date.date().getDate()),
            topic=self.topic.text(),
            content=self.content.text(),
            led_by=self.led_by.text(),
            participants=names_in(self.people.text()),
            place=self.place.text(),
            findings=self.findings.text(),
        )
        try:
            number = self._log.add(training)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        for line in (self.topic, self.led_by, self.place):
            line.set_text("")
        for area in (self.content, self.findings, self.people):
            area.set_text("")
        self.refresh()
        self.notice.say(self.tr("Entered as {0}. Print it to be signed.").format(number), Tone.DONE)

    def _print(self) -> None:
        found = self.table.current_row()
        if found is None:
            return
        kind = say(TrainingKind(found.kind))
        try:
            made = self._log.paper(found, current_language(), kind)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, f"{kind} {found.number}")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("A training or a check"))
        self.kind.set_name(self.tr("Kind"))
        self.kind.set_choices([(one.value, say(one)) for one in TrainingKind])
        self._date.set_name(self.tr("Held on"))
        self.topic.set_name(self.tr("Topic"))
        self.content.set_name(self.tr("What was taught or checked"))
        self.led_by.set_name(self.tr("Led by"))
        self.place.set_name(self.tr("Place"))
        self.people.set_name(self.tr("Participants, one name a line"))
        self.findings.set_name(self.tr("Findings of a check"))
        self.add_button.set_words(self.tr("Enter"))
        self.print_button.set_words(self.tr("Print the record"))
        self._empty.say(
            self.tr("No training yet"),
            self.tr("Enter the first training or check with its date, content and participants."),
        )
        number, held, kind = self.tr("Number"), self.tr("Held on"), self.tr("Kind")
        topic, led, people = self.tr("Topic"), self.tr("Led by"), self.tr("Participants")
        self.table.rows.set_headings((number, held, kind, topic, led, people))
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
