"""Full when: the outlook in one sentence, its arithmetic, a chart that also prints, growth."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_archive.rules.forecast import Forecast, IntakeBy, Outlook
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.outlook import Growth
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.shelf_map.space.chart import ChartWords, OutlookChart, chart_on_paper
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording.space import arithmetic, metres, outlook_words


class OutlookPage(QWidget):
    """Says when the store is full, and how that was reckoned.

    Signals:
        told: a result with its tone.
        printed: the outlook on paper, with its title.
    """

    told = Signal(str, object)
    printed = Signal(object, str)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._found: Forecast | None = None
        self.room, self.by = ChoiceField(), ChoiceField()
        self.sentence = label("", "name", wrap=True)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.chart = OutlookChart()
        self.table = Table("growth", self._columns())
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._growth_heading = label("", "title")
        asked = row(self.room, self.by, self.print_button, space=SPACE[3])
        asked.setStretch(0, 2)
        asked.setStretch(1, 2)
        left = column(asked, self.sentence, self.chart, self.words)
        left.setStretch(2, 3)
        left.setStretch(3, 2)
        right = column(self._growth_heading, self.table)
        right.setStretch(1, 1)
        layout = row(Card(left), Card(right), space=SPACE[3])
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        self.setLayout(layout)
        self.room.box.activated.connect(lambda _at: self._reckon())
        self.by.box.activated.connect(lambda _at: self._reckon())
        self.retranslate()

    def refresh(self) -> None:
        """Read the rooms again, and reckon."""
        rooms = [(str(one.id), one.name or one.code) for one in self._places.register.rooms()]
        self.room.set_choices([("", self.tr("every room")), *rooms])
        self._reckon()

    def found(self) -> Forecast | None:
        """Return what was reckoned."""
        return self._found

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("class", "text", 80, lambda r: r.category or "—", sortable=False),
            Column("mean", "number", 104, self._mean, sortable=False),
            Column("boxes", "number", 70, lambda r: f"{r.boxes:,}", sortable=False),
            Column("years", "text", 190, self._years, sortable=False),
        )

    def _mean(self, found: Growth) -> str:
        return self.tr("too short") if found.mean_mm is None else metres(found.mean_mm)

    @staticmethod
    def _years(found: Growth) -> str:
        return " · ".join(f"{year}: {metres(mm)}" for year, mm in found.by_year[-5:])

    def _reckon(self) -> None:
        room = int(self.room.value()) if self.room.value() else None
        chosen = IntakeBy(self.by.value()) if self.by.value() else None
        found = self._places.outlook.forecast(room, chosen)
        self._found = found
        language = current_language()
        self.sentence.setText(outlook_words(found, language))
        self.words.setPlainText("\n".join(arithmetic(found, language)))
        self.chart.show_outlook(found, self._chart_words())
        self.table.show_rows(self._places.outlook.growth(found.by, room))
        has_shelves = found.outlook is not Outlook.NO_SHELVES
        self.print_button.setEnabled(has_shelves)
        self.print_button.setToolTip(hint("" if has_shelves else self.sentence.text()))

    def _chart_words(self) -> ChartWords:
        return ChartWords(
            self.tr("When the store is full"),
            self.tr("shelves there are"),
            self.tr("taken at the end of the year"),
            self.tr("destroyed in the year"),
            self.tr("metres"),
            self.tr("now"),
        )

    def _print(self) -> None:
        found = self._found
        if found is None:
            return
        language, words = current_language(), self._chart_words()
        try:
            self._places.outlook.log_print()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        lines = [outlook_words(found, language), *arithmetic(found, language)]
        self.printed.emit(chart_on_paper(found, words, lines), words.title)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.room.set_name(self.tr("Room"))
        self.by.set_name(self.tr("Intake counted by"))
        self.by.set_choices(
            [("", self.tr("as far as is known")), *((by.value, say(by)) for by in IntakeBy)]
        )
        self.print_button.set_words(self.tr("Print"))
        self.words.setAccessibleName(self.tr("How it was reckoned"))
        self.chart.setAccessibleName(self.tr("When the store is full"))
        self._growth_heading.setText(self.tr("Growth by class"))
        self.table.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Metres a year"),
                self.tr("Boxes"),
                self.tr("Metres by year"),
            )
        )
        if self._found is not None:
            self._reckon()
