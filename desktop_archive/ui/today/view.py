"""The Today view: what is owed, most pressing first; the rest is folded into one line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.rules.printed import Printout
from desktop_archive.services.today import DayCount, DayLine, TodayDesk
from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.today.first_steps import FirstSteps
from desktop_archive.ui.view import View, Wish
from desktop_archive.ui.widgets.boxes import Card, clear, column, holder, row
from desktop_archive.ui.widgets.buttons import Button, tone_of
from desktop_archive.ui.widgets.labels import label

#: Icon, tone, and the view and tab that each line opens.
_LINES: dict[DayLine, tuple[str, str, str, str]] = {
    DayLine.OVERDUE: ("clock", "refused", "loan_desk", "overdue"),
    DayLine.DUE_BACK: ("calendar-clock", "look", "loan_desk", "out"),
    DayLine.TO_FETCH: ("hand", "accent", "loan_desk", "requests/fetch"),
    DayLine.NOT_FOUND: ("search", "refused", "loan_desk", "requests/fetch"),
    DayLine.TO_RESHELVE: ("archive-restore", "look", "loan_desk", "shelve"),
    DayLine.CARDS_OUT: ("card-sim", "look", "loan_desk", "cards"),
    DayLine.READING_OPEN: ("book-open", "refused", "loan_desk", "reading"),
    DayLine.REVIEWS_DUE: ("stamp", "look", "destruction_review", "due"),
    DayLine.HOLD_REVIEWS: ("lock", "held", "destruction_review", "holds"),
    DayLine.YEAR_END: ("calendar-clock", "look", "destruction_review", "year_end"),
    DayLine.TRANSFERS_DUE: ("hand", "look", "catalogue", "all"),
    DayLine.TRIGGER_OPEN: ("circle-dot", "neutral", "destruction_review", "not_running"),
    DayLine.LABELS_DUE: ("tag", "look", "shelf_map", "labels"),
    DayLine.NOT_BOXED: ("package", "neutral", "catalogue", "unshelved"),
    DayLine.NOT_SHELVED: ("box", "neutral", "shelf_map", "unplaced"),
    DayLine.TO_DESCRIBE: ("pencil", "neutral", "catalogue", "draft"),
    DayLine.CALENDAR_ENDS: ("calendar-clock", "look", "settings", "calendar"),
    DayLine.COUNTS_MISSED: ("square-check", "refused", "shelf_map", "stocktake"),
    DayLine.COUNTS_DUE: ("square-check", "look", "shelf_map", "stocktake"),
    DayLine.PAPERS_OWED: ("users", "look", "loan_desk", "matters/leaving"),
    DayLine.NO_COLLECTOR: ("users", "look", "settings", "units"),
    DayLine.EFFECTS_DUE: ("pencil", "look", "reports", "effects"),
    DayLine.SECOND_COPY: ("database-backup", "refused", "settings", "backups/medium"),
    DayLine.DISK_SCARCE: ("triangle-alert", "refused", "settings", "backups/copies"),
    DayLine.COPIES_UNREAD: ("database-backup", "look", "settings", "backups/checks"),
    DayLine.NONE_OFF_SITE: ("database-backup", "look", "settings", "backups/register"),
    DayLine.DRILL_DUE: ("archive-restore", "look", "settings", "backups/checks"),
    DayLine.ELECTRONIC_COPY: ("database-backup", "look", "settings", "backups/register"),
}
_COLUMNS = 3

WriteList = Callable[[str, Sequence[str], Sequence[Sequence[str]]], Printout]
"""Draws a list by its title, headings and rows."""


class DayCard(QFrame):
    """One line of the day as a card with a large count.

    Signals:
        opened: the card was clicked, or Enter pressed on it.
    """

    opened = Signal()

    def __init__(self, found: DayCount, title: str, words: str) -> None:
        super().__init__()
        self._icon, self._tone, _, _ = _LINES[found.line]
        self.setObjectName("day")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title} {found.count}")
        self._mark = label("")
        count = label(f"{found.count:,}", "big")
        text = column(
            label(title, "strong", wrap=True), label(words, "caption", wrap=True), space=2
        )
        inner = row(self._mark, count, text, space=SPACE[3])
        inner.setStretch(2, 1)
        inner.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(inner)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        colours, tone = tokens(), tone_of(self._tone)
        self.setStyleSheet(
            f"#day {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-left: 3px solid {tone.fill}; border-radius: {RADIUS}px; }}"
            f"#day:hover {{ background: {colours.hover}; }}"
            f"#day:focus {{ border: 2px solid {colours.accent}; }}"
        )
        self._mark.setPixmap(pixmap(self._icon, tone.text, 20))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class TodayView(View):
    """Counts that are not zero, the oldest debt first."""

    def __init__(self, desk: TodayDesk, write: WriteList) -> None:
        super().__init__()
        self._desk, self._write = desk, write
        self._found: Sequence[DayCount] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE[3])
        self._quiet = label("", "second", wrap=True)
        self.steps = FirstSteps()
        self.steps.wished.connect(self.wished)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        quiet = Card(column(self._quiet))
        self._quiet_card = quiet
        body = column(self.steps, self._grid, quiet, None, space=SPACE[3])
        body.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder(body))
        self.setLayout(column(area))
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Today")

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.print_button,)

    @override
    def refresh(self) -> None:
        self._found = self._desk.lines()
        self.steps.setVisible(self._desk.is_new_room())
        self._show()

    def cards(self) -> list[DayCard]:
        """Return the cards that are shown."""
        found = (self._grid.itemAt(at) for at in range(self._grid.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, DayCard)]

    def _show(self) -> None:
        clear(self._grid)
        words = self._words()
        busy = [found for found in self._found if found.count]
        order = list(_LINES)
        for at, found in enumerate(sorted(busy, key=lambda one: order.index(one.line))):
            title, more = words[found.line]
            oldest = self.tr("oldest: {0}").format(found.oldest) if found.oldest else more
            card = DayCard(found, title, oldest)
            card.opened.connect(lambda line=found.line: self._open(line))
            self._grid.addWidget(card, at // _COLUMNS, at % _COLUMNS)
        for side in range(_COLUMNS):
            self._grid.setColumnStretch(side, 1)
        quiet = [words[found.line][0] for found in self._found if not found.count]
        text = self.tr("Nothing owed: {0}").format(" · ".join(quiet))
        self._quiet.setText(text)
        self._quiet_card.setVisible(bool(quiet))

    def _open(self, line: DayLine) -> None:
        if question := self._desk.question(line):
            self.wished.emit(Wish("search", question))
            return
        _, _, view, tab = _LINES[line]
        self.wished.emit(Wish("view", f"{view}/{tab}"))

    def _print(self) -> None:
        words = self._words()
        rows = [
            [words[found.line][0], f"{found.count:,}", found.oldest]
            for found in self._found
            if found.count
        ]
        headings = (self.tr("To do"), self.tr("Count"), self.tr("Oldest"))
        title = self.tr("Day sheet")
        self.printed.emit(self._write(title, headings, rows), title)

    def _desk_words(self) -> dict[DayLine, tuple[str, str]]:
        return {
            **self._rhythm_words(),
            **self._copy_words(),
            DayLine.OVERDUE: (self.tr("Overdue"), self.tr("recall them today")),
            DayLine.DUE_BACK: (self.tr("Due back today"), self.tr("until closing time")),
            DayLine.TO_FETCH: (self.tr("Approved, to fetch"), self.tr("in shelf order")),
            DayLine.NOT_FOUND: (
                self.tr("Not found on the shelves"),
                self.tr("look for them, or declare them lost in a stocktake"),
            ),
            DayLine.TO_RESHELVE: (self.tr("To re-shelve"), self.tr("scan box, then shelf")),
            DayLine.READING_OPEN: (
                self.tr("Still being read after closing time"),
                self.tr("The reading room is closed; these records have to come back."),
            ),
            DayLine.CARDS_OUT: (
                self.tr("Substitute cards to take out"),
                self.tr("the file is back"),
            ),
        }

    def _words(self) -> dict[DayLine, tuple[str, str]]:
        return self._desk_words() | {
            DayLine.REVIEWS_DUE: (self.tr("Due for appraisal"), self.tr("period has ended")),
            DayLine.HOLD_REVIEWS: (self.tr("Holds to review"), self.tr("day of review is here")),
            DayLine.YEAR_END: (
                self.tr("Past their period at the year's end"),
                self.tr("by class and unit"),
            ),
            DayLine.TRANSFERS_DUE: (
                self.tr("Electronic records to hand over"),
                self.tr("to the outside archive, five years after they were formed"),
            ),
            DayLine.TRIGGER_OPEN: (
                self.tr("Period not yet running"),
                self.tr("the event has not been entered"),
            ),
            DayLine.LABELS_DUE: (self.tr("Labels out of date"), self.tr("print them again")),
            DayLine.NOT_BOXED: (self.tr("Records without a box"), self.tr("box them")),
            DayLine.NOT_SHELVED: (self.tr("Boxes without a place"), self.tr("shelve them")),
            DayLine.TO_DESCRIBE: (self.tr("To be described"), self.tr("period or class missing")),
        }

    def _copy_words(self) -> dict[DayLine, tuple[str, str]]:
        """Return the words of what is owed to the copies of the room."""
        return {
            DayLine.SECOND_COPY: (
                self.tr("Days without a copy on a second medium"),
                self.tr("connect it and back up"),
            ),
            DayLine.DISK_SCARCE: (
                self.tr("Megabytes left on the disk"),
                self.tr("clear up; below 50 nothing is lent"),
            ),
            DayLine.COPIES_UNREAD: (
                self.tr("Copies to read back"),
                self.tr("monthly: still readable and whole?"),
            ),
            DayLine.NONE_OFF_SITE: (
                self.tr("No copy away from here"),
                self.tr("take one out of the house and enter it"),
            ),
            DayLine.DRILL_DUE: (
                self.tr("Restore drill due"),
                self.tr("yearly: does a copy come back to life?"),
            ),
            DayLine.ELECTRONIC_COPY: (
                self.tr("Electronic records to copy"),
                self.tr("copy them and enter it"),
            ),
        }

    def _rhythm_words(self) -> dict[DayLine, tuple[str, str]]:
        """Return the words of what comes round by itself."""
        return {
            DayLine.PAPERS_OWED: (
                self.tr("Leaving, papers not handed over"),
                self.tr("settle before the last day"),
            ),
            DayLine.NO_COLLECTOR: (
                self.tr("Units without a collector"),
                self.tr("name who collects there"),
            ),
            DayLine.COUNTS_DUE: (
                self.tr("Stocktake due"),
                self.tr("shelf against register"),
            ),
            DayLine.COUNTS_MISSED: (
                self.tr("Stocktake missed"),
                self.tr("shelf against register"),
            ),
            DayLine.EFFECTS_DUE: (
                self.tr("Effects of use to be reported"),
                self.tr("ask the user what came of it"),
            ),
            DayLine.CALENDAR_ENDS: (
                self.tr("Calendar without holidays"),
                self.tr("due dates may fall on holidays"),
            ),
        }

    @override
    def retranslate(self) -> None:
        self.print_button.set_words(self.tr("Print day sheet"))
        self.steps.retranslate()
        self._show()
