"""The year's end: what has passed its period by then, class by class and unit by unit (K-18)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.retention.papers import RetentionPapers
from desktop_archive.services.retention.year_end import YearEnd
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import Field
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_names

_COLUMNS = (
    Column("class", "code", 90, lambda one: one.category, sortable=False),
    Column("name", "text", 240, lambda one: say_names(one.names), sortable=False),
    Column("unit", "text", 180, lambda one: one.unit or "–", sortable=False),
    Column("due", "number", 90, lambda one: f"{one.count:,}", sortable=False),
    Column("new", "number", 90, lambda one: f"{one.new:,}", sortable=False),
    Column("held", "number", 90, lambda one: f"{one.held:,}" if one.held else "", sortable=False),
    Column("oldest", "date", 110, lambda one: one.oldest, sortable=False),
)


class YearEndPage(QWidget):
    """Counts of one year's end, on screen, on paper and as a file.

    Signals:
        printed: a finished print for the preview, with a title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._desk, self._papers = room, YearEnd(room), RetentionPapers(room)
        self.notice = Notice()
        self._sum = label("", "strong", wrap=True)
        self._words = label("", "second", wrap=True)
        self._box = QSpinBox()
        self._box.setRange(1950, room.today().year + 30)
        self._box.setValue(self._desk.year())
        self.year = Field(self._box)
        self.table = Table("year_end", _COLUMNS)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.save_button = Button("", on_click=self.table.save_list)
        head = row(self.year, self._sum, None, self.save_button, self.print_button, space=SPACE[3])
        self.setLayout(column(self.notice, head, self._words, self.table, space=SPACE[3]))
        self._box.valueChanged.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Count again."""
        self.notice.say("")
        year = self._box.value()
        lines = self._desk.lines(year)
        self.table.show_rows(lines)
        due, new = sum(one.count for one in lines), sum(one.new for one in lines)
        words = self.tr("%n record(s) past their period by the end of {0}", "", due).format(year)
        fresh = self.tr("%n new this year", "", new)
        self._sum.setText(f"{words} · {fresh}")
        may = self._room.may(Right.PRINT)
        lacking = say(AccessRefusal.MISSING_RIGHT, right=Right.PRINT)
        empty = self.tr("There is nothing in this list.")
        self.print_button.setEnabled(may)
        self.print_button.setToolTip(hint("" if may else lacking))
        self.save_button.setEnabled(bool(lines))
        self.save_button.setToolTip(hint("" if lines else empty))

    def _print(self) -> None:
        try:
            made = self._papers.year_end(current_language(), self._box.value())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, self.tr("Year end"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.year.set_name(self.tr("Year"))
        self.print_button.set_words(self.tr("Print the list"))
        self.save_button.set_words(self.tr("Save as a file"))
        self._words.setText(
            self.tr(
                "A period whose last day is 31 December is over at the year's end. The list only "
                "says what goes before the panel; it changes nothing."
            )
        )
        self.table.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Name"),
                self.tr("Unit"),
                self.tr("Past period"),
                self.tr("New"),
                self.tr("Held"),
                self.tr("Oldest"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
