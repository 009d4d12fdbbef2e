"""The use ledger: every reading, loan and copy by itself, with sums, effects and strikes."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QStackedWidget, QWidget

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.uses import UseKind, UseState
from desktop_archive.rules.word_lists import WordList
from desktop_archive.services.lending.use_papers import (
    UsePapers,
    purpose,
    sums_in_words,
    used_at,
)
from desktop_archive.services.lending.uses import UseFilter, UseLedger, UseRow, UseSums, state
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.called import called
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.use_panel import UsePanel
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording import sentence

_TONES = {
    UseState.RUNNING: "accent",
    UseState.ENDED: "look",
    UseState.REPORTED: "done",
    UseState.STRUCK: "neutral",
}
_COLUMNS = (
    Column("used_at", "date", 124, used_at),
    Column("kind", "text", 84, lambda r: say(UseKind(r.kind))),
    Column("reader", "text", 84, lambda r: r.reader),
    Column("unit", "text", 110, lambda r: r.unit or r.identity),
    Column("code", "code", 190, lambda r: r.code),
    Column("title", "text", 210, lambda r: r.title, sortable=False),
    Column(
        "purpose",
        "text",
        130,
        lambda r: purpose(r, current_language(), called().book(WordList.PURPOSES)),
    ),
    Column("pages", "number", 52, lambda r: str(r.pages or ""), sortable=False),
    Column("ended", "date", 92, lambda r: r.ended_on or ""),
    Column(
        "state",
        "chip",
        116,
        lambda r: say(state(r)),
        chip=lambda r: _TONES[state(r)],
        sortable=False,
    ),
)
_PAUSE_MS = 200
_SIDE = 320


class UsePage(QWidget):
    """Lists uses by span, kind, unit and state; writes beside them, prints and saves them.

    Signals:
        told: a result with its tone.
        printed: a finished print for the preview, with a title.
    """

    told = Signal(str, object)
    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._ledger = room, UseLedger(room)
        self._papers = UsePapers(room, self._ledger)
        self._background = Background(self)
        self._awaited_only, self._turn = False, 0
        self._order = ("used_at", False)
        self.first, self.last = QDateEdit(), QDateEdit()
        self._first, self._last = Field(self.first), Field(self.last)
        self.kind, self.unit, self.state = ChoiceField(), ChoiceField(), ChoiceField()
        self.filter = QLineEdit()
        self._filter = Field(self.filter)
        self._count, self.sums = label("", "second"), label("", "second", wrap=True)
        self.table = Table("use-ledger", _COLUMNS, many=True)
        self.panel = UsePanel(self._ledger, room.today)
        self._empty = EmptyState("book-open")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_signals()
        self.retranslate()

    def _lay_out(self) -> None:
        today = self._room.today()
        for edit, day in ((self.first, QDate(today.year, 1, 1)), (self.last, _day(today))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(day)
        self.filter.setClearButtonEnabled(True)
        fields = (self._first, self._last, self.kind, self.unit, self.state, self._filter)
        bar = row(*fields, space=SPACE[2])
        bar.setStretch(len(fields) - 1, 1)
        over = column(bar, row(self._count, None), self.sums, space=SPACE[1])
        over.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
        top = holder(over)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        both = row(Card(column(top, self._stack, space=0), margin=1), self.panel, space=SPACE[3])
        both.setStretch(0, 1)
        self.setLayout(both)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self.panel.setFixedWidth(pixels(_SIDE))

    def _connect_signals(self) -> None:
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE_MS)
        self._waiting.timeout.connect(self.refresh)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _day: self._waiting.start())
        for choice in (self.kind, self.unit, self.state):
            choice.box.activated.connect(lambda _at: self._waiting.start())
        self.filter.textChanged.connect(lambda _text: self._waiting.start())
        self.table.row_chosen.connect(self.panel.show_use)
        self.table.rows.on_sort = self._sort
        self.panel.written.connect(self._written)
        self.panel.paper_wanted.connect(self._print_effects)

    def only_awaited(self, *, on: bool) -> None:
        """Show only uses whose effect should have been reported, or the whole ledger (E-04)."""
        self._awaited_only = on
        for field in (self._first, self._last, self.state):
            field.setVisible(not on)

    def wanted(self) -> UseFilter:
        """Return what narrows the list."""
        kind, unit, words = self.kind.value(), self.unit.value(), self.filter.text().strip()
        if self._awaited_only:
            return replace(self._ledger.awaited(), kind=kind, unit=unit, words=words)
        first, last = (edit.date().toString("yyyy-MM-dd") for edit in (self.first, self.last))
        asked = self.state.value()
        return UseFilter(first=first, last=last, kind=kind, unit=unit, state=asked, words=words)

    def refresh(self) -> None:
        """Read the ledger again, page by page as it is looked at."""
        self._offer_units()
        wanted, order = self.wanted(), self._order
        count = self._ledger.count(wanted)
        self.table.rows.show(
            count, lambda offset, limit: self._ledger.lines(wanted, offset, limit, order)
        )
        self._count.setText(self.tr("%n line(s)", "", count))
        self._stack.setCurrentIndex(0 if count else 1)
        self.table.choose(0)
        # The table may have stood on its first row already and tell nothing.
        self.panel.show_use(self.table.rows.row(0))
        may = self._room.may(Right.LEND)
        self.panel.allow(
            may=may, why_not="" if may else self.tr("Only the desk writes in the ledger.")
        )
        self._add_up(wanted)

    def _add_up(self, wanted: UseFilter) -> None:
        """Add the span up off the window's thread: it reads every line of it."""
        self.sums.setText("")
        self._turn += 1
        turn = self._turn
        self._background.run(
            lambda _handle: self._ledger.sums(wanted),
            lambda sums: self._show_sums(sums) if turn == self._turn else None,
            self._failed,
        )

    def _show_sums(self, sums: UseSums) -> None:
        self.sums.setText(
            "\n".join(
                sums_in_words(sums, current_language(), sentence, called().book(WordList.PURPOSES))
            )
        )
        # At once, not a turn later: meanwhile the fields above would be pressed together.
        self.sums.setMinimumHeight(max(0, self.sums.heightForWidth(self.sums.width())))

    def _failed(self, error: BaseException) -> None:
        self.told.emit(say_known(error), Tone.REFUSED)

    def _offer_units(self) -> None:
        names = [(name, name) for name in self._ledger.units()]
        self.unit.set_choices([("", self.tr("all units")), *names])

    def _sort(self, name: str, ascending: bool) -> None:  # noqa: FBT001  Qt's order
        self._order = (name, ascending)
        self.refresh()

    def _written(self, words: str) -> None:
        at = self.table.currentIndex().row()
        self.refresh()
        self.table.choose(at)
        self.panel.show_use(self.table.current_row())
        self.told.emit(words, Tone.DONE)

    def print_ledger(self, title: str) -> None:
        """Print the ledger exactly as it is narrowed (F-35)."""
        made = self._papers.ledger(self.wanted(), current_language(), sentence)
        self.printed.emit(made, title)

    def _print_effects(self) -> None:
        rows: list[UseRow] = self.table.chosen_rows()
        made = self._papers.effects(rows, current_language(), sentence)
        self.printed.emit(made, self.tr("Use outcome record"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._first.set_name(self.tr("From"))
        self._last.set_name(self.tr("Until"))
        self.kind.set_name(self.tr("Kind"))
        self.unit.set_name(self.tr("Unit"))
        self.state.set_name(self.tr("State"))
        self._filter.set_name(self.tr("Name, unit, code or title"))
        self.kind.set_choices(
            [("", self.tr("all kinds")), *((kind.value, say(kind)) for kind in UseKind)]
        )
        self.state.set_choices(
            [("", self.tr("all")), *((each.value, say(each)) for each in UseState)]
        )
        self.table.rows.set_headings(
            (
                self.tr("Time"),
                self.tr("Kind"),
                self.tr("Name"),
                self.tr("Unit or identity"),
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Purpose"),
                self.tr("Pages"),
                self.tr("Ended"),
                self.tr("State"),
            )
        )
        self._empty.say(
            self.tr("No use in this span"),
            self.tr("Each reading, loan and copy makes its own line here as it is entered."),
        )
        self.panel.retranslate()


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
