"""The calendar that due dates are counted over: one year at a time (L-05)."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.services.calendar import CalendarDay, CalendarDesk, CalendarYear
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say_known
from desktop_archive.wording import day as day_in_words
from desktop_archive.wording.tables.holidays import holiday_name

_SIDE = 340


def _said(day: CalendarDay) -> str:
    return holiday_name(day.name, current_language(), is_working=day.is_working)


class CalendarPage(QWidget):
    """Days off and days worked instead; what is missing for a year is said above them."""

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._desk, self._background = room, CalendarDesk(room), background
        self._shown: CalendarYear | None = None
        self._offered: list[CalendarDay] = []
        self.table = Table("calendar", self._columns(), many=False)
        self.year, self.state, self.notice = ChoiceField(), Notice(), Notice()
        self._offer = label("", "second", wrap=True)
        self.take_button = Button("", icon_name="calendar-clock", on_click=self._take_over)
        self._heading = label("", "title")
        self._date = QDateEdit(QDate.currentDate())
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.day, self.name, self.working = Field(self._date), TextField(), QCheckBox()
        self.set_button = Button("", kind="primary", on_click=self._set)
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read the calendar again; the year that is looked at stays."""
        today, taken = self._room.today(), self.year.value()
        self.year.set_choices([(str(year), str(year)) for year in self._desk.years()])
        self.year.choose(taken or str(today.year))
        self._show_year()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("day", "date", 150, self._day_words, sortable=False),
            Column("working", "chip", 110, self._kind, chip=self._tone, sortable=False),
            Column("name", "text", 300, _said, sortable=False),
        )

    def _build(self) -> None:
        form = column(
            self.year,
            self.state,
            self._offer,
            row(self.take_button, None),
            line(),
            self._heading,
            self.day,
            self.name,
            self.working,
            row(self.set_button, None),
            self.notice,
            None,
            space=SPACE[3],
        )
        self._card = Card(form)
        table = holder(column(self.table))
        layout = row(Card(column(table), margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)
        self.year.box.activated.connect(lambda _at: self._show_year())
        self.table.row_chosen.connect(self._choose)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    @staticmethod
    def _day_words(day: CalendarDay) -> str:
        return day_in_words(day.day, current_language(), weekday=True)

    def _kind(self, day: CalendarDay) -> str:
        return self.tr("worked") if day.is_working else self.tr("day off")

    @staticmethod
    def _tone(day: CalendarDay) -> str:
        return "look" if day.is_working else "done"

    def _show_year(self) -> None:
        year = int(self.year.value())
        self._shown, self._offered = self._desk.year(year), []
        self.table.show_rows(self._shown.days)
        self._show_words()
        # Reading the table that ships takes a moment.
        self._background.run(
            lambda _handle: self._desk.offered(year),
            lambda found: self._compared(year, found),
            self._failed,
        )

    def _compared(self, year: int, found: list[CalendarDay]) -> None:
        if self._shown is not None and self._shown.year == year:
            self._offered = found
            self._show_words()

    def _failed(self, error: BaseException) -> None:
        self.notice.say(say_known(error), Tone.REFUSED)

    def _show_words(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if shown.lacks_holidays:
            words = self.tr("No holidays are known for {0}: due dates may fall on them.")
            self.state.say(words.format(shown.year), Tone.REFUSED)
        elif shown.lacks_make_up_days:
            words = self.tr(
                "{0} has no make-up days yet. Enter the yearly holiday notice when it is out."
            )
            self.state.say(words.format(shown.year), Tone.LOOK)
        else:
            off = sum(not day.is_working for day in shown.days)
            words = self.tr("{0} days off and {1} make-up days are known.")
            self.state.say(words.format(off, len(shown.days) - off), Tone.DONE)
        differing = len(self._offered)
        words = self.tr("%n day(s) differ from the holiday table of the program.", "", differing)
        self._offer.setText(words)
        self._offer.setVisible(bool(differing))
        self.take_button.setVisible(bool(differing))
        may = self._room.may(Right.SETTINGS)
        why = "" if may else self.tr("Only a head or an administrator changes the calendar.")
        for button in (self.take_button, self.set_button):
            button.setEnabled(may)
            button.setToolTip(hint(why))

    def _choose(self, day: CalendarDay | None) -> None:
        if day is not None:
            self._date.setDate(QDate(day.day.year, day.day.month, day.day.day))
            self.name.set_text(_said(day) if day.name else "")
            self.working.setChecked(day.is_working)

    def _take_over(self) -> None:
        shown = self._shown
        if shown is not None:
            self._try(lambda: self._desk.take_over(shown.year))

    def _set(self) -> None:
        chosen = self._date.date()
        day = CalendarDay(
            chosen.toPython(),  # type: ignore[arg-type]
            self.working.isChecked(),
            self.name.text(),
        )
        self._try(lambda: self._desk.set_day(day.day, is_working=day.is_working, name=day.name))
        self.year.choose(str(chosen.year()))
        self._show_year()

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except KNOWN as error:
            self._failed(error)
            return
        self.notice.say(self.tr("Saved."), Tone.DONE)
        self.refresh()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.year.set_name(self.tr("Year"))
        self.take_button.set_words(self.tr("Take them over"))
        self._heading.setText(self.tr("A day off, or a day worked"))
        self.day.set_name(self.tr("Day"))
        self.name.set_name(self.tr("Name"))
        self.working.setText(self.tr("Worked (a make-up day)"))
        self.set_button.set_words(self.tr("Save"))
        self.table.rows.set_headings((self.tr("Day"), self.tr("Kind"), self.tr("Name")))
        self.table.viewport().update()
        self._show_words()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
