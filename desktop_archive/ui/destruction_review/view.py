"""The review: lists at the left, the record in the middle, the chain and holds at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.retention.blockers import Blocker
from desktop_archive.rules.retention.holds import HoldProblem, HoldScope
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.due import DestructionReview, DueKind, DueLine
from desktop_archive.services.retention.holds import HoldRow
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.hold_form import HoldForm
from desktop_archive.ui.destruction_review.judging import JudgingPane
from desktop_archive.ui.destruction_review.take_in_form import TakeInForm
from desktop_archive.ui.destruction_review.trigger_form import TriggerForm
from desktop_archive.ui.destruction_review.year_end_page import YearEndPage
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say
from desktop_archive.wording import sentence
from desktop_archive.wording.blockers import blocker_chip

_LISTS = {
    "due": DueKind.DUE,
    "not_running": DueKind.NOT_RUNNING,
    "undetermined": DueKind.UNDETERMINED,
}


def _blocked(found: DueLine) -> str:
    if not found.blockers:
        return ""
    # A hold is told first: no day and no return ends it.
    first = Blocker.HELD if Blocker.HELD in found.blockers else found.blockers[0]
    return blocker_chip(first, current_language())


def _why_blocked(found: DueLine) -> str:
    return "\n".join(say(one) for one in found.blockers)


def _on_what(hold: HoldRow) -> str:
    if hold.is_lost:
        return say(HoldProblem.QUERY_LOST)
    words = say(HoldScope(hold.scope))
    return f"{words}: {hold.query}" if hold.query else words


_COLUMNS = (
    Column("code", "code", 146, lambda r: r.row.code, sortable=False),
    Column("title", "text", 140, lambda r: r.row.title, sortable=False),
    Column("due", "date", 88, lambda r: r.row.due_on or "", sortable=False),
    Column(
        "blocked",
        "chip",
        168,
        _blocked,
        chip=lambda r: "held" if r.row.hold_count else "refused",
        sortable=False,
        tip=_why_blocked,
    ),
)
_HOLD_COLUMNS = (
    Column("number", "code", 100, lambda r: r.number, sortable=False),
    Column("authority", "text", 80, lambda r: r.authority, sortable=False),
    Column("reason", "text", 84, lambda r: r.reason, sortable=False),
    Column("scope", "text", 88, _on_what, sortable=False),
    Column("records", "number", 64, lambda r: str(r.records), sortable=False),
    Column("review", "date", 86, lambda r: r.review_on, sortable=False),
)


class ReviewView(View):
    """Brings up what is due; destroys nothing."""

    def __init__(
        self, review: DestructionReview, papers: ReviewPapers, room: Room, desk: DestructionDesk
    ) -> None:
        super().__init__()
        self._review, self._papers = review, papers
        self._tab = "due"
        self._counts: dict[str, int] = {}
        self.table = Table("due", _COLUMNS, many=True)
        self.holds = Table("holds", _HOLD_COLUMNS)
        self.pane = JudgingPane(review)
        self.hold_form = HoldForm(review.holds, room)
        self.trigger_form, self.take_in = TriggerForm(review.triggers, room), TakeInForm(desk)
        self.year_end, self._pages = YearEndPage(room), QStackedWidget()
        self._lists = QStackedWidget()
        self._middle = QStackedWidget()
        self._empty = EmptyState("stamp")
        self.hold_button = Button("", icon_name="lock", shortcut="H", on_click=self._hold)
        self.lift_button = Button("", on_click=self._lift)
        self.keep_button = Button("", on_click=self._keep)
        self.batch_button = Button("", icon_name="stamp", on_click=self._take_in)
        self.record_button = Button("", kind="compact", on_click=self._show_record)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._chain_heading, self._chain = label("", "title"), label("", "second", wrap=True)
        self._sums_heading, self._sums = label("", "title"), label("", "body", wrap=True)
        self._build()
        self._connect_signals()
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Destruction review")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        words = {
            "due": self.tr("Due list"),
            "not_running": self.tr("Not yet running"),
            "undetermined": self.tr("Period undetermined"),
            "holds": self.tr("Holds"),
            "year_end": self.tr("Year end"),
        }
        return [(key, word, self._counts.get(key)) for key, word in words.items()]

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        self._show()

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.print_button,)

    @override
    def refresh(self) -> None:
        found = self._review.counts()
        self._counts = {key: found[kind] for key, kind in _LISTS.items()}
        self._counts["holds"] = len(self._review.holds.rows())
        self.tabs_changed.emit()
        self._show()

    @override
    def grant(self, wish: Wish) -> None:
        if wish.what == "hold":
            self._begin_hold(list(wish.more))

    def _build(self) -> None:
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.holds)
        self._middle.addWidget(self.pane)
        self._middle.addWidget(self._empty)
        buttons = column(
            row(self.batch_button, self.hold_button, None), row(self.record_button, None)
        )
        said = (self._chain_heading, self._chain, line(), self._sums_heading, self._sums)
        self._said = holder(column(*said, space=SPACE[3]))
        right = scrolling(
            column(
                self.take_in,
                self.hold_form,
                self.trigger_form,
                row(self.keep_button, self.lift_button, None),
                self._said,
                None,
                space=SPACE[3],
            )
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(SPACE[3])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(Card(column(self._lists), margin=1))
        splitter.addWidget(Card(column(self._middle, buttons, space=SPACE[2])))
        splitter.addWidget(Card(column(right)))
        splitter.setSizes([556, 430, 254])
        splitter.setStretchFactor(1, 1)
        self._pages.addWidget(splitter)
        self._pages.addWidget(Card(column(self.year_end)))
        layout = row(self._pages)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        for form in (self.hold_form, self.take_in):
            form.hide()

    def _connect_signals(self) -> None:
        self.table.row_chosen.connect(self.pane.show_line)
        self.holds.row_chosen.connect(self._choose_hold)
        self.hold_form.done.connect(self._held)
        self.hold_form.left.connect(self._put_away)
        self.trigger_form.done.connect(self._let_run)
        self.take_in.left.connect(self.take_in.hide)
        self.take_in.done.connect(lambda words: self.told.emit(words, Tone.DONE))
        self.year_end.printed.connect(self.printed)

    def _show(self) -> None:
        is_year_end = self._tab == "year_end"
        self._pages.setCurrentIndex(1 if is_year_end else 0)
        # The window shows and hides what stands beside the title; here it is only allowed.
        self.print_button.setEnabled(not is_year_end)
        self.print_button.setToolTip(
            self.tr("The year's end is printed on its own page.") if is_year_end else ""
        )
        if is_year_end:
            self.year_end.refresh()
            return
        is_holds = self._tab == "holds"
        self.trigger_form.setVisible(self._tab == "not_running")
        self._lists.setCurrentIndex(1 if is_holds else 0)
        for button in (self.lift_button, self.keep_button):
            button.setVisible(is_holds)
        self.hold_button.setVisible(not is_holds)
        self.batch_button.setVisible(not is_holds)
        self.record_button.setVisible(not is_holds)
        if is_holds:
            self.holds.show_rows(self._review.holds.rows())
            count = self.holds.rows.rowCount()
        else:
            kind, review = _LISTS[self._tab], self._review
            count = self._counts.get(self._tab, 0)
            self.table.rows.show(count, lambda offset, limit: review.page(kind, offset, limit))
        self._allow(is_something=bool(count))
        self._middle.setCurrentIndex(0 if count else 1)
        if count:
            (self.holds if is_holds else self.table).choose_again()
        self._show_sums()

    def _allow(self, *, is_something: bool) -> None:
        """Leave only what can be done with this list; say why not on the rest."""
        self._say_what_is_missing()
        why = "" if is_something else self.tr("There is nothing in this list.")
        for button in (
            self.batch_button,
            self.hold_button,
            self.record_button,
            self.lift_button,
            self.keep_button,
        ):
            button.setEnabled(is_something)
            button.setToolTip(hint(why))

    def _say_what_is_missing(self) -> None:
        words = {
            "due": (
                self.tr("Nothing is due"),
                self.tr("Records whose period has ended appear here by themselves."),
            ),
            "not_running": (
                self.tr("Every period is running"),
                self.tr("Records wait here for the event that starts their period."),
            ),
            "undetermined": (
                self.tr("Every period is settled"),
                self.tr("Records without a settled period appear here, to be appraised first."),
            ),
            "holds": (
                self.tr("Nothing is held"),
                self.tr("Put a hold on a record from the due list or the catalogue (H)."),
            ),
        }
        if self._tab in words:
            self._empty.say(*words[self._tab])

    def _show_sums(self) -> None:
        found = self._review.by_unit()
        lines = [f"{category} · {unit or '–'}   {count:,}" for category, unit, count in found[:12]]
        self._sums.setText("\n".join(lines) or self.tr("Nothing is due."))

    def _choose_hold(self, found: HoldRow | None) -> None:
        lines = self._review.held_lines(found.id) if found else []
        self.pane.show_line(lines[0] if lines else None)

    def _show_record(self) -> None:
        found = self.table.current_row()
        if found is not None:
            self.wished.emit(Wish("record", found.row.id))

    def _hold(self) -> None:
        self._begin_hold([found.row.id for found in self.table.chosen_rows()])

    def _take_in(self) -> None:
        chosen = [found.row.id for found in self.table.chosen_rows()]
        if chosen:
            self.take_in.show()
            self.take_in.begin(chosen)

    def _begin_hold(self, records: list[int]) -> None:
        if records:
            self.hold_form.begin(records)
            self._show_form()

    def _lift(self) -> None:
        found = self.holds.current_row()
        if found is not None:
            self.hold_form.lift(found)
            self._show_form()

    def _keep(self) -> None:
        found = self.holds.current_row()
        if found is not None:
            self.hold_form.keep_on(found)
            self._show_form()

    def _let_run(self, words: str) -> None:
        self.told.emit(words, Tone.DONE)
        self.refresh()

    def _show_form(self) -> None:
        """Give the form the whole pane while it is open."""
        self.hold_form.show()
        self._said.hide()

    def _put_away(self) -> None:
        self.hold_form.hide()
        self._said.show()

    def _held(self, words: str) -> None:
        self._put_away()
        self.told.emit(words, Tone.HELD)
        self.refresh()

    def _print(self) -> None:
        made = self._papers.due_list(current_language(), sentence)
        self.printed.emit(made, self.tr("List of records due for appraisal"))

    @override
    def retranslate(self) -> None:
        self.batch_button.set_words(self.tr("Put into a batch…"))
        self.hold_button.set_words(self.tr("Hold…"))
        self.lift_button.set_words(self.tr("Lift this hold…"))
        self.keep_button.set_words(self.tr("Keep this hold on…"))
        self.record_button.set_words(self.tr("Open in the catalogue"))
        self.print_button.set_words(self.tr("Print due list"))
        self._chain_heading.setText(self.tr("Due is not destroyed"))
        self._chain.setText(
            self.tr(
                "Reaching the end of its period only brings a record before the appraisal panel. "
                "Verdict, list, opinions, the head's decision and two supervisors come before "
                "anything is destroyed."
            )
        )
        self._sums_heading.setText(self.tr("Due by class and unit"))
        self._say_what_is_missing()
        self.table.rows.set_headings(
            (self.tr("Reference code"), self.tr("Title"), self.tr("Expires"), self.tr("Blocked by"))
        )
        self.holds.rows.set_headings(
            (
                self.tr("Number"),
                self.tr("Ordered by"),
                self.tr("Reason"),
                self.tr("Hold on"),
                self.tr("Records"),
                self.tr("Review on"),
            )
        )
        self._show_sums()
