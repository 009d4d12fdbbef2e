"""The lists beside the desk: requests, what is out, what is overdue, cards on the shelves."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.lending.copies import Review
from desktop_archive.services.lending.book import OutLine
from desktop_archive.services.lending.models import LoanRow
from desktop_archive.services.lending.readings import OpenReading
from desktop_archive.services.lending.requests import RequestLine
from desktop_archive.ui.loan_desk.reading_columns import CopyLine, copy_columns, reading_columns
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_posts

LISTS = ("requests", "reading", "out", "overdue", "shelve", "cards", "copies")

#: What can be done about the rows of each list: the key of a button and its icon.
ACTIONS = {
    "requests": (("open", "file-text"),),
    "reading": (("end_reading", "check"), ("readings_register", "printer")),
    "copies": (
        ("make_copy", "copy"),
        ("review", "stamp"),
        ("hand_over", "check"),
        ("copy_back", "undo-2"),
        ("copies_register", "printer"),
    ),
    "out": (
        ("return", "undo-2"),
        ("renew", "refresh-cw"),
        ("settle", "file-text"),
        ("breach", "ban"),
        ("register", "printer"),
    ),
    "shelve": (("way", "archive-restore"), ("shelved", "check")),
    "cards": (
        ("placed", "check"),
        ("removed", "circle-check"),
        ("print", "printer"),
        ("print_list", "printer"),
    ),
}

#: Registers print also when nothing is open.
_WITHOUT_ROWS = frozenset({"register", "readings_register", "copies_register"})


def _out_columns(page: "ListPage") -> tuple[Column, ...]:
    return (
        Column("due", "date", 92, lambda r: r.loan.due_on, sortable=False),
        Column("left", "chip", 86, page.days, chip=page.days_tone, sortable=False),
        Column("title", "text", 300, lambda r: r.loan.title, sortable=False),
        Column("code", "code", 230, lambda r: r.loan.code, sortable=False),
        Column("borrower", "text", 90, lambda r: r.loan.borrower, sortable=False),
        Column("unit", "text", 130, lambda r: r.loan.unit, sortable=False),
        Column("renewals", "number", 70, lambda r: str(r.loan.renewals), sortable=False),
        Column("recalls", "number", 70, lambda r: str(r.loan.recalls), sortable=False),
    )


def _shelve_columns(page: "ListPage") -> tuple[Column, ...]:
    return (
        Column("home", "code", 190, lambda r: r.home_address, sortable=False),
        Column("box", "code", 110, lambda r: r.box_no, sortable=False),
        Column("title", "text", 280, lambda r: r.title, sortable=False),
        Column("code", "code", 230, lambda r: r.code, sortable=False),
        Column("back", "date", 92, lambda r: r.returned_on or "", sortable=False),
        Column("received", "text", 90, lambda r: r.received_by, sortable=False),
        Column(
            "state",
            "chip",
            130,
            page.card_to_take,
            chip=lambda r: "look" if page.card_to_take(r) else "",
            sortable=False,
        ),
    )


def _columns(key: str, page: "ListPage") -> tuple[Column, ...]:
    if key == "requests":
        return (
            Column("number", "code", 120, lambda r: r.application.number, sortable=False),
            Column("person", "text", 90, lambda r: r.application.person, sortable=False),
            Column("unit", "text", 130, lambda r: r.application.unit, sortable=False),
            Column("reason", "text", 220, lambda r: r.application.reason, sortable=False),
            Column("fetched", "text", 80, lambda r: f"{r.fetched} / {r.asked}", sortable=False),
            Column(
                "missing",
                "chip",
                360,
                page.missing,
                chip=lambda r: "look" if r.missing else "done",
                sortable=False,
            ),
        )
    if key == "shelve":
        return _shelve_columns(page)
    if key == "reading":
        return reading_columns(page.reading_state, page.reading_tone)
    if key == "copies":
        return copy_columns(page.copy_state, page.copy_tone)
    if key == "cards":
        return (
            Column("home", "code", 190, lambda r: r.home_address, sortable=False),
            Column("code", "code", 230, lambda r: r.code, sortable=False),
            Column("title", "text", 280, lambda r: r.title, sortable=False),
            Column("borrower", "text", 90, lambda r: r.borrower, sortable=False),
            Column("due", "date", 92, lambda r: r.due_on, sortable=False),
            Column("state", "chip", 170, page.card_state, chip=page.card_tone, sortable=False),
        )
    return _out_columns(page)


class ListPage(QWidget):
    """One list with what can be done about the chosen rows.

    Signals:
        opened: a row was opened by Enter or a double click.
        acted: the key of a button and the chosen rows.
    """

    opened = Signal(object)
    acted = Signal(str, object)

    def __init__(self, key: str, actions: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.key = key
        self.table = Table(f"desk_{key}", self.columns(), many=True)
        self._empty = EmptyState("circle-check")
        self._note = label("", "second", elide=True)
        self.buttons: dict[str, Button] = {}
        for name, icon_name in actions:
            self.buttons[name] = Button("", icon_name=icon_name)
            self.buttons[name].clicked.connect(
                lambda _checked=False, name=name: self.acted.emit(name, self.table.chosen_rows())
            )
        bar = row(*self.buttons.values(), SPACE[3], self._note)
        bar.setStretchFactor(self._note, 1)
        self._card = Card(column(self.table), margin=1)
        layout = column(bar, self._card, self._empty, space=SPACE[2])
        layout.setStretch(1, 1)
        self._layout = layout
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        self.table.row_opened.connect(self.opened)
        self.retranslate()

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of the list."""
        return _columns(self.key, self)

    def show_rows(self, rows: Sequence[Any], note: str = "") -> None:
        """Show the list, or what an empty one means."""
        self.table.show_rows(rows)
        self._card.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._note.setText(note)
        for name, button in self.buttons.items():
            button.setEnabled(bool(rows) or name in _WITHOUT_ROWS)
        if rows:
            self.table.choose_again()

    def put_above(self, widget: QWidget) -> None:
        """Put fields above the list."""
        self._layout.insertWidget(0, widget)

    def reading_state(self, line: OpenReading) -> str:
        """Return whether a reading should have ended by now (A-06)."""
        return self.tr("past closing") if line.is_alarm else self.tr("being read")

    @staticmethod
    def reading_tone(line: OpenReading) -> str:
        """Return the colour of that."""
        return "refused" if line.is_alarm else "accent"

    def copy_state(self, line: CopyLine) -> str:
        """Return what a copy waits for."""
        made = line.made
        if made is None:
            return self.tr("to be made")
        if made.received_on is None:
            if made.review == Review.HELD_BACK.value:
                return say(Review.HELD_BACK)
            return say(Review.NONE) if line.needs_review else self.tr("to hand over")
        if made.back_by and not made.back_on:
            return self.tr("back by {0}").format(made.back_by)
        return self.tr("done")

    @staticmethod
    def copy_tone(line: CopyLine) -> str:
        """Return the colour of that."""
        made = line.made
        if made is None or made.received_on is None:
            held = made is not None and made.review == Review.HELD_BACK.value
            return "refused" if held else "look"
        return "accent" if made.back_by and not made.back_on else "done"

    def days(self, line: OutLine) -> str:
        """Return the days left, or that a finding keeps the line open."""
        if line.is_breached:
            return self.tr("at once")
        return self.tr("kept open") if line.loan.returned_at else str(line.days_left)

    @staticmethod
    def days_tone(line: OutLine) -> str:
        """Return the colour of that."""
        if line.days_left < 0 or line.loan.returned_at or line.is_breached:
            return "refused"
        return "look" if line.days_left == 0 else ""

    def missing(self, line: RequestLine) -> str:
        """Return who has not signed yet."""
        if not line.missing:
            return self.tr("ready to fetch")
        return self.tr("to sign: {0}").format(say_posts(line.missing))

    def card_state(self, loan: LoanRow) -> str:
        """Return what is wrong between a card and its loan, or that all is well (L-13)."""
        if loan.returned_at:
            return self.tr("file is back: take it out")
        if not loan.card_printed_at:
            return self.tr("not printed")
        return self.tr("in its place") if loan.card_placed_at else self.tr("not confirmed")

    def card_to_take(self, loan: LoanRow) -> str:
        """Return that a card still stands where this belongs (L-13)."""
        stands = loan.card_placed_at and not (loan.card_removed_at or loan.card_void_at)
        return self.tr("take card out") if stands else ""

    @staticmethod
    def card_tone(loan: LoanRow) -> str:
        """Return the colour of that."""
        if loan.returned_at:
            return "refused"
        return "done" if loan.card_placed_at else "look"

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.table.rows.set_headings(self.headings())
        self._empty.say(*self.nothing())
        words = self.button_words()
        for name, button in self.buttons.items():
            button.set_words(words[name])

    def button_words(self) -> dict[str, str]:
        """Return what stands on each button."""
        return {
            "open": self.tr("Open"),
            "return": self.tr("Take back"),
            "renew": self.tr("Renew…"),
            "settle": self.tr("Case…"),
            "breach": self.tr("Breach…"),
            "register": self.tr("Print loan register"),
            "placed": self.tr("Card placed"),
            "removed": self.tr("Card removed"),
            "print": self.tr("Print again"),
            "print_list": self.tr("Print this list"),
            "way": self.tr("Show the place"),
            "shelved": self.tr("Is in its place"),
            "end_reading": self.tr("End the reading…"),
            "readings_register": self.tr("Print reading register"),
            "make_copy": self.tr("Copy made…"),
            "review": self.tr("Review…"),
            "hand_over": self.tr("Signed for"),
            "copy_back": self.tr("Sent back"),
            "copies_register": self.tr("Print register of copies"),
        }

    def headings(self) -> list[str]:
        """Return what stands over each column."""
        due, title, code = self.tr("Due"), self.tr("Title"), self.tr("Reference code")
        borrower, unit = self.tr("Borrower"), self.tr("Unit")
        if self.key == "requests":
            number, why = self.tr("Number"), self.tr("Needed for")
            return [number, borrower, unit, why, self.tr("Fetched"), self.tr("Signatures")]
        if self.key == "shelve":
            back, took = self.tr("Came back"), self.tr("Taken back by")
            return [self.tr("Home"), self.tr("Box"), title, code, back, took, self.tr("Card")]
        if self.key == "reading":
            state, since, place = self.tr("State"), self.tr("Since"), self.tr("Place")
            watched, reader = self.tr("Watched by"), self.tr("Reader")
            return [state, since, place, reader, unit, title, code, watched]
        if self.key == "copies":
            head = [self.tr("Number"), self.tr("State"), self.tr("Kind"), self.tr("Reader")]
            return [*head, title, code, self.tr("Pages"), self.tr("Fee"), self.tr("Consent")]
        if self.key == "cards":
            return [self.tr("Home"), code, title, borrower, due, self.tr("Card")]
        left = self.tr("Days left")
        return [due, left, title, code, borrower, unit, self.tr("Renewed"), self.tr("Recalled")]

    def nothing(self) -> tuple[str, str]:
        """Return what an empty list means."""
        texts: dict[str, Callable[[], tuple[str, str]]] = {
            "requests": lambda: (
                self.tr("No request waits"),
                self.tr("Scan a box at the desk to start one."),
            ),
            "out": lambda: (
                self.tr("Nothing is out"),
                self.tr("Every record is in its place."),
            ),
            "overdue": lambda: (
                self.tr("Nothing is overdue"),
                self.tr("What should have been back shows here the day after."),
            ),
            "shelve": lambda: (
                self.tr("Everything stands in its place"),
                self.tr("What comes back waits here until its shelf is scanned."),
            ),
            "reading": lambda: (
                self.tr("Nobody is reading"),
                self.tr("Scan a reader card and a record that was approved for reading."),
            ),
            "copies": lambda: (
                self.tr("Nothing to copy, nothing copied this year"),
                self.tr("A request for a copy shows here once every consent is there."),
            ),
            "cards": lambda: (
                self.tr("No card stands on the shelves"),
                self.tr("Each lent file leaves one in its place."),
            ),
        }
        return texts[self.key]()
