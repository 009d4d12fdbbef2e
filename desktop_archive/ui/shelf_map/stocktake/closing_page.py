"""Differences, a decision about each, and the end of a stocktake with its report."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.stocktake import Bucket, CountResult, Decision, decisions_for
from desktop_archive.services.stocktake.closing import Found
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import Closing, Difference, StocktakeRow
from desktop_archive.ui.background import Background
from desktop_archive.ui.shelf_map.stocktake.words import BUCKET_TONES, CountWords
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known

_SIDE = 336


def _tone(one: Difference) -> str:
    return BUCKET_TONES.get(one.kind, "look") if isinstance(one.kind, Bucket) else "look"


def _columns(words: CountWords) -> tuple[Column, ...]:
    """Return the columns of the differences."""

    def kind(one: Difference) -> str:
        return say(one.kind) if isinstance(one.kind, Bucket) else words.word(one.kind)

    return (
        Column("code", "code", 120, lambda r: r.code, sortable=False),
        Column("kind", "chip", 128, kind, chip=_tone, sortable=False),
        Column("expected", "code", 118, lambda r: r.expected_at, sortable=False),
        Column("seen", "code", 118, lambda r: r.seen_at, sortable=False),
        Column("decision", "text", 140, _decision, sortable=False),
        Column("found", "text", 100, lambda r: r.found_at, sortable=False),
        Column("note", "text", 110, lambda r: r.note, sortable=False),
        Column("title", "text", 160, lambda r: r.title, sortable=False),
    )


def _decision(one: Difference) -> str:
    return say(one.decision) if one.decision else ""


class ClosingPage(QWidget):
    """What shelf and register disagree about.

    Signals:
        told: a result in words, with its tone.
        back: go on counting.
        left: back to the book.
        report_wanted: the report shall be printed.
        sheets_wanted: the count sheets shall be printed, with what was found.
    """

    told = Signal(str, object)
    back = Signal()
    left = Signal()
    report_wanted = Signal()
    sheets_wanted = Signal()

    def __init__(self, desk: StocktakeDesk) -> None:
        super().__init__()
        self._desk, self._background = desk, Background(self)
        self._readings, self._is_reading = 0, False
        self._row: StocktakeRow | None = None
        self.heading, self.sums = label("", "name"), label("", "second", wrap=True)
        self.state = Chip()
        self.table = Table("stocktake_differences", _columns(CountWords(self)), many=True)
        self._empty, self._stack = EmptyState("circle-check"), QStackedWidget()
        self.decision, self.place, self.why = ChoiceField(), TextField(), TextField()
        self.decide_button = Button("", on_click=self._decide)
        self.lost_button = Button("", on_click=self._declare_lost)
        self.cause, self.measures, self.note = AreaField(2), AreaField(2), AreaField(2)
        self.supervisor, self.reader = TextField(), TextField()
        self.notice = Notice()
        self.close_button = Button("", kind="primary", on_click=self._close)
        self.report_button = Button("", icon_name="printer", on_click=self.report_wanted.emit)
        self.sheets_button = Button("", icon_name="printer", on_click=self.sheets_wanted.emit)
        self.back_button = Button("", icon_name="chevron-left", on_click=self.back.emit)
        self.book_button = Button("", icon_name="chevron-left", on_click=self.left.emit)
        self._build()
        self.retranslate()

    def open(self, stocktake: StocktakeRow) -> None:
        """Show a stocktake with its differences."""
        self._row = stocktake
        self.table.show_rows(())
        for field, text in (
            (self.cause, stocktake.cause),
            (self.measures, stocktake.measures),
            (self.note, stocktake.note),
        ):
            field.set_text(text)
        self.supervisor.set_text(stocktake.supervisor)
        reader = stocktake.reported_to
        if not reader and stocktake.closed_at is None:
            reader = self.tr("Customer-service manager")
        self.reader.set_text(reader)
        self.notice.say("")
        self.refresh()

    def refresh(self) -> None:
        """Read again what was found: a whole store takes seconds, so not in the window's thread."""
        if self._row is None:
            return
        row = self._row = self._desk.stocktake(self._row.id)
        self._readings += 1
        reading = self._readings
        self._show_reading(row)
        self._background.run(
            lambda _handle: self._desk.look(row),
            lambda found: self._show(found) if reading == self._readings else None,
            self._failed,
        )

    def _show_reading(self, row: StocktakeRow) -> None:
        """Offer nothing while it is read: what is shown may be another one's, or decided by now."""
        self._is_reading = True
        self.heading.setText(row.number)
        self.sums.setText(self.tr("Reading what was found…"))
        for button in (self.decide_button, self.lost_button, self.close_button):
            button.setEnabled(False)
            button.setToolTip(hint(self.sums.text()))

    def _show(self, found: Found) -> None:
        self._is_reading = False
        rows = found.differences
        self.table.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            first = next((at for at, one in enumerate(rows) if one.decision is None), 0)
            self.table.choose(first)
        self._show_sums(found)
        self._offer()

    def _failed(self, error: BaseException) -> None:
        self.notice.say(say_known(error), Tone.REFUSED)

    def stocktake(self) -> StocktakeRow | None:
        """Return the stocktake that is shown."""
        return self._row

    def _show_sums(self, found: Found) -> None:
        row, sums = self._row, found.summary
        assert row is not None
        is_closed = row.closed_at is not None
        self.heading.setText(row.number)
        self.state.set(
            self.tr("Closed") if is_closed else self.tr("Open"), "done" if is_closed else "accent"
        )
        scans = sums.scans
        parts = [
            (self.tr("expected {0}"), row.expected),
            (self.tr("found {0}"), sums.of(*(one for one in Bucket if one.is_present))),
            (self.tr("on loan {0}"), sums.of(Bucket.LENT, Bucket.LENT_SINCE)),
            (self.tr("missing {0}"), sums.of(Bucket.MISSING, Bucket.LENT_NO_CARD)),
            (self.tr("misplaced {0}"), sums.of(Bucket.MISPLACED)),
            (self.tr("foreign {0}"), scans.get(CountResult.FOREIGN, 0)),
            (
                self.tr("unknown {0}"),
                scans.get(CountResult.UNKNOWN, 0) + scans.get(CountResult.WRONG_CHECK, 0),
            ),
            (self.tr("scanned twice {0}"), scans.get(CountResult.TWICE, 0)),
            (self.tr("to decide {0}"), sums.undecided),
        ]
        self.sums.setText(" · ".join(words.format(f"{count:,}") for words, count in parts))
        for part in (self.decide_button, self.close_button, self.back_button):
            part.setVisible(not is_closed)
        for field in (self.decision, self.place, self.why):
            field.setVisible(not is_closed)
        for area in (self.cause, self.measures, self.note):
            area.area.setReadOnly(is_closed)
        for text in (self.supervisor, self.reader):
            text.line.setReadOnly(is_closed)
        waits = sums.undecided
        self.close_button.setEnabled(not waits)
        self.close_button.setToolTip(
            self.tr("%n difference(s) wait for a decision", "", waits) if waits else ""
        )

    def _offer(self) -> None:
        """Offer what fits every chosen difference."""
        if self._is_reading:
            return
        chosen = self._chosen()
        fitting = [
            one for one in Decision if chosen and all(one in decisions_for(d.kind) for d in chosen)
        ]
        self.decision.set_choices([(one.value, say(one)) for one in fitting])
        self.decide_button.setEnabled(bool(fitting))
        self.decide_button.setToolTip(
            "" if fitting else self.tr("Nothing can be decided about all that is chosen.")
        )
        is_missing = bool(chosen) and all(one.decision is Decision.MISSING for one in chosen)
        self.lost_button.setEnabled(is_missing)
        self.lost_button.setToolTip(
            "" if is_missing else self.tr("Only what stays missing is declared lost.")
        )

    def _chosen(self) -> list[Difference]:
        return list(self.table.chosen_rows())

    def _decide(self) -> None:
        chosen, decision = self._chosen(), self.decision.value()
        if not chosen or not decision:
            return
        row = self._row
        assert row is not None

        def step() -> str:
            place, why = self.place.text(), self.why.text()
            self._desk.decide(row, chosen, Decision(decision), place, why)
            self.place.set_text("")
            self.why.set_text("")
            return self.tr("%n difference(s) decided", "", len(chosen))

        self._attempt(step)

    def _declare_lost(self) -> None:
        """Let the register say that what is missing is lost: an act of its own."""
        row, reason = self._row, self.why.text()
        assert row is not None

        def step() -> str:
            count = sum(self._desk.declare_lost(row, one, reason) for one in self._chosen())
            return self.tr("%n record(s) declared lost", "", count)

        self._attempt(step)

    def _close(self) -> None:
        row = self._row
        assert row is not None
        words = Closing(
            self.note.text(),
            self.cause.text(),
            self.measures.text(),
            self.supervisor.text(),
            self.reader.text(),
        )

        def step() -> str:
            self._desk.close(row, words)
            return self.tr("{0} is closed and never changes again.").format(row.number)

        self._attempt(step)

    def _attempt(self, step: Callable[[], str]) -> None:
        try:
            words = step()
        except KNOWN as error:
            self._failed(error)
            return
        self.notice.say("")
        self.told.emit(words, Tone.DONE)
        self.refresh()

    def _build(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = row(self.heading, self.state, None, self.back_button, self.book_button)
        decide = row(self.decision, self.place, self.why, space=SPACE[2])
        decide.setStretch(2, 1)
        buttons = row(self.decide_button, self.lost_button, None, space=SPACE[2])
        left = column(
            head, self.sums, Card(column(self._stack), margin=1), decide, buttons, space=SPACE[2]
        )
        left.setStretch(2, 1)
        side = Card(
            column(
                self._side_heading(),
                self.cause,
                self.measures,
                self.note,
                self.supervisor,
                self.reader,
                self.notice,
                row(self.close_button, None),
                line(),
                row(self.report_button, self.sheets_button, None),
                None,
                space=SPACE[2],
            )
        )
        layout = row(holder(left), side, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._side = side
        theme().on_change(self._dress)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def _side_heading(self) -> QWidget:
        self._end = label("", "title")
        return self._end

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._end.setText(self.tr("Report"))
        self.table.rows.set_headings(self._headings())
        self.decision.set_name(self.tr("Decision"))
        self.place.set_name(self.tr("Found at"))
        self.why.set_name(self.tr("Note or reason"))
        self.decide_button.set_words(self.tr("Decide about chosen lines"))
        self.lost_button.set_words(self.tr("Declare lost"))
        self.cause.set_name(self.tr("Causes"))
        self.measures.set_name(self.tr("Measures and until when"))
        self.note.set_name(self.tr("Note"))
        self.supervisor.set_name(self.tr("Supervised by"))
        self.reader.set_name(self.tr("Report goes to"))
        self.close_button.set_words(self.tr("Close the stocktake"))
        self.report_button.set_words(self.tr("Print report"))
        self.sheets_button.set_words(self.tr("Count sheets"))
        self.back_button.set_words(self.tr("Go on counting"))
        self.book_button.set_words(self.tr("All stocktakes"))
        self._empty.say(
            self.tr("Shelf and register agree"),
            self.tr("Nothing is missing, misplaced or unknown. Write the report and close."),
        )
        self.refresh()

    def _headings(self) -> Sequence[str]:
        return (
            self.tr("Code"),
            self.tr("Difference"),
            self.tr("Belongs to"),
            self.tr("Scanned at"),
            self.tr("Decision"),
            self.tr("Found at"),
            self.tr("Note"),
            self.tr("Title"),
        )
