"""The loan desk in the window: the desk and its lists behind tabs."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending.fetching import Told
from desktop_archive.rules.lending.policy import RecallRefusal
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.book import OutLine
from desktop_archive.services.lending.copies import CopyRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.lending.readings import OpenReading
from desktop_archive.services.people import People
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.loan_desk.choices import loan_ids
from desktop_archive.ui.loan_desk.counter import Counter
from desktop_archive.ui.loan_desk.lists import ACTIONS, LISTS, ListPage
from desktop_archive.ui.loan_desk.matters_page import MattersPage
from desktop_archive.ui.loan_desk.overdue_list import OverdueList
from desktop_archive.ui.loan_desk.reading_columns import copy_lines, made_ones, to_make, to_review
from desktop_archive.ui.loan_desk.requests_page import PARTS, RequestsPage
from desktop_archive.ui.loan_desk.scan_file_page import ScanFilePage
from desktop_archive.ui.loan_desk.seat_bar import SeatBar
from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.words import KNOWN, say, say_known, say_list


class LoanDeskView(View):
    """One field, one list, one place to put back; and the lists that follow from it."""

    def __init__(
        self, desk: LoanDesk, papers: DeskPapers, people: People, *, loud: bool = True
    ) -> None:
        super().__init__()
        self._desk, self._papers, self._people = desk, papers, people
        self._tab = "desk"
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack, space=SPACE[0]))
        self.counter = Counter(desk, papers, people, loud=loud)
        self.overdue = OverdueList()
        self.lists: dict[str, ListPage] = {
            key: self.overdue if key == "overdue" else ListPage(key, ACTIONS[key]) for key in LISTS
        }
        self._stack.addWidget(self.counter)
        self.requests = RequestsPage(desk, self.lists["requests"], loud=loud)
        self.lists |= self.requests.lists
        for key, page in self.lists.items():
            if key in LISTS:
                self._stack.addWidget(self.requests if key in PARTS else page)
                page.acted.connect(lambda name, rows, key=key: self._acted(key, name, rows))
        self.matters = MattersPage(desk, people)
        self._stack.addWidget(self.matters)
        self.scan_file = ScanFilePage(desk.room)
        self.file_button = QToolButton()
        self.file_button.setProperty("kind", "quiet")
        self._stack.addWidget(self.scan_file)
        self.seat = SeatBar(desk)
        self.lists["reading"].put_above(self.seat)
        self.lists["reading"].opened.connect(lambda line: self._end_reading([line]))
        self.lists["requests"].opened.connect(lambda line: self._open_request([line]))
        for key in ("out", "overdue"):
            self.lists[key].opened.connect(lambda line: self._take_back([line]))
        self.lists["shelve"].opened.connect(lambda line: self._show_way([line]))
        self._listen()

    def _listen(self) -> None:
        """Pass on what the pages tell, print and ask for."""
        self.counter.told.connect(self.told)
        self.counter.printed.connect(self.printed)
        self.counter.changed.connect(self.tabs_changed)
        for part in (self.requests, self.matters):
            part.told.connect(self.told)
            part.printed.connect(self.printed)
            part.changed.connect(self.tabs_changed)
        for panel in (self.counter.approvals, self.counter.case, self.matters.case):
            panel.pictures.told.connect(self.told)
            panel.pictures.shown.connect(self.printed)
        self.counter.person.all_wanted.connect(self._show_all_held)
        self.scan_file.told.connect(self.told)
        self.scan_file.changed.connect(self.tabs_changed)
        self.scan_file.left.connect(self._go_to_desk)
        self.file_button.clicked.connect(self._show_scan_file)
        self.requests.desk_wanted.connect(self._scan_at_desk)
        self.requests.opened.connect(self._open_at_desk)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        words = self.tr("Read in the file of a portable scanner…")
        self.file_button.setIcon(icon("file-up", tokens().text2))
        self.file_button.setToolTip(hint(words))
        self.file_button.setAccessibleName(words)

    @override
    def title(self) -> str:
        return self.tr("Loan desk")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        counts = self._desk.book.counts()
        return (
            ("desk", self.tr("Desk"), None),
            ("requests", self.tr("Requests"), counts.requests),
            ("reading", self.tr("Reading room"), counts.reading),
            ("out", self.tr("Out now"), counts.out),
            ("overdue", self.tr("Overdue and recalls"), counts.overdue),
            ("shelve", self.tr("To put back"), counts.to_shelve),
            ("cards", self.tr("Cards out"), counts.cards),
            ("copies", self.tr("Copies and excerpts"), None),
            ("matters", self.tr("Cases and leavers"), None),
        )

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.file_button,)

    def _show_scan_file(self) -> None:
        self._tab = "desk"
        self._stack.setCurrentWidget(self.scan_file)
        self.scan_file.choose_button.setFocus()

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        page = {**self.lists, "requests": self.requests, "matters": self.matters}.get(key)
        self._stack.setCurrentWidget(page or self.counter)
        self.refresh()
        if isinstance(page, RequestsPage | MattersPage):
            page.take_focus()
        elif isinstance(page, ListPage):
            page.table.setFocus()

    @override
    def open_part(self, key: str) -> None:
        page = self.requests if key in PARTS else self.matters
        page.show_part(key)
        page.take_focus()

    @override
    def refresh(self) -> None:
        if self._tab == "desk":
            self.counter.refresh()
            if self._stack.currentWidget() is self.counter:
                self.counter.field.edit.setFocus()
        else:
            self._show_list(self._tab)
        self.tabs_changed.emit()

    @override
    def handle_scan(self, code: str) -> bool:
        if self._tab != "requests" or not self.requests.scan(code):
            self._scan_at_desk(code)
        return True

    @override
    def grant(self, wish: Wish) -> None:
        self._go_to_desk()
        if wish.what == "person" and isinstance(wish.target, int):
            person = self._people.person(wish.target)
            if person is not None:
                self.counter.scan(Barcode(Kind.PERSON, person.serial).digits)
        elif wish.what == "form" and isinstance(wish.target, int):
            self.counter.scan(Barcode(Kind.FORM, wish.target).digits)
        elif wish.what == "lend":
            records = list(wish.more)
            if not records and isinstance(wish.target, int):
                records.append(wish.target)
            if records:
                self.counter.begin_request(records)

    def _scan_at_desk(self, code: str) -> None:
        if self._stack.currentWidget() is not self.counter:
            self._go_to_desk()
        self.counter.scan(code)

    def _go_to_desk(self) -> None:
        self._tab = "desk"
        self._stack.setCurrentWidget(self.counter)
        self.tabs_changed.emit()

    def _show_all_held(self) -> None:
        """Show everything the person at the desk has (U-09)."""
        card = self._desk.person()
        if card is not None:
            self.open_tab("matters")
            self.matters.show_person(card.person.id)

    @override
    def list_title(self) -> str:
        page = self._stack.currentWidget()
        if isinstance(page, MattersPage | ScanFilePage):
            return page.title()
        return next((word for key, word, _ in self.tabs() if key == self._tab), self.title())

    def _show_list(self, key: str) -> None:
        if key == "matters":
            self.matters.refresh()
            return
        book, page = self._desk.book, self.lists[key]
        if key == "requests":
            self.requests.refresh()
        elif key == "out":
            kept = book.kept_open()
            words = self.tr("%n line(s) kept open by findings", "", len(kept))
            # What a finding keeps open stands first: it waits for a person, not for a day.
            lines = [OutLine(loan, 0) for loan in kept]
            page.show_rows([*lines, *book.out()], words if kept else "")
        elif key == "overdue":
            lines = book.overdue()
            due = sum(line.recall is not None for line in lines)
            note = self.tr("%n recall(s) should go out today", "", due) if due else ""
            page.show_rows(lines, note)
        elif key == "reading":
            self.seat.refresh()
            page.show_rows(self._desk.readings.open_ones())
        elif key == "copies":
            page.show_rows(copy_lines(self._desk.copies, self._desk.room.today()))
        elif key == "shelve":
            page.show_rows(book.to_put_away(), self.tr("In the order of the shelves"))
        else:
            report = book.card_report()
            note = self.tr("{0} cards without a loan · {1} loans without a card").format(
                len(report.cards_without_loan), len(report.loans_without_card)
            )
            page.show_rows(book.cards(), note)

    def _acted(self, key: str, name: str, rows: Sequence[object]) -> None:
        """Do what a button of a list says with the chosen rows."""
        steps: dict[str, Callable[[], object]] = {
            "open": lambda: self._open_request(rows),
            "return": lambda: self._take_back(rows),
            "renew": lambda: self._renew(rows),
            "settle": lambda: self._settle(rows),
            "breach": lambda: self._note_breach(rows),
            "recall": lambda: self._recall(loan_ids(rows)),
            "recall_due": lambda: self._recall(self._desk.book.recalls_due()),
            "register": self._print_register,
            "placed": lambda: self._desk.confirm_placed(loan_ids(rows)),
            "removed": lambda: self._desk.confirm_removed(loan_ids(rows)),
            "print": lambda: self._print_cards(rows),
            "print_list": self.lists[key].table.print_list,
            "way": lambda: self._show_way(rows),
            "shelved": lambda: self._desk.confirm_shelved(loan_ids(rows)),
            "end_reading": lambda: self._end_reading(rows),
            "readings_register": lambda: self._print_year(self._papers.readings),
            "make_copy": lambda: self._make_copy(rows),
            "review": lambda: self._review(rows),
            "hand_over": lambda: self._each_copy(rows, self._desk.copies.hand_over),
            "copy_back": lambda: self._each_copy(rows, self._desk.copies.take_back),
            "copies_register": lambda: self._print_year(self._papers.copies),
        }
        try:
            steps[name]()
        except KNOWN as error:
            said = say_known(error)
            self.told.emit(said, Tone.REFUSED)
        if self._tab == key:
            self.refresh()

    def _open_request(self, rows: Sequence[object]) -> None:
        ids = [line.application.id for line in rows]  # type: ignore[attr-defined]
        if ids:
            self._open_at_desk(ids[0])

    def _open_at_desk(self, application_id: int) -> None:
        self._go_to_desk()
        self.counter.open_request(application_id)

    def _take_back(self, rows: Sequence[object]) -> None:
        ids = [
            line.loan.id for line in rows if isinstance(line, OutLine) and not line.loan.returned_at
        ]
        if ids:
            self._go_to_desk()
            self.counter.offer_return(ids)

    def _show_way(self, rows: Sequence[object]) -> None:
        if ids := loan_ids(rows):
            self._go_to_desk()
            self.counter.show_way(ids)

    def _renew(self, rows: Sequence[object]) -> None:
        chosen = [line for line in rows if isinstance(line, OutLine)]
        if chosen:
            self._go_to_desk()
            self.counter.open_panel(self.counter.renewal)
            self.counter.renewal.begin(chosen[0])

    def _settle(self, rows: Sequence[object]) -> None:
        kept = [line.loan for line in rows if isinstance(line, OutLine) and line.loan.returned_at]
        case = self._desk.cases.of_loan(kept[0].id) if kept else None
        if case is not None:
            self._go_to_desk()
            self.counter.open_panel(self.counter.case)
            self.counter.case.begin(case)
        elif kept:
            self._go_to_desk()
            self.counter.open_panel(self.counter.settling)
            self.counter.settling.begin(kept[0])

    def _note_breach(self, rows: Sequence[object]) -> None:
        chosen = [line.loan for line in rows if isinstance(line, OutLine)]
        if chosen:
            self._go_to_desk()
            self.counter.open_panel(self.counter.breach)
            self.counter.breach.begin(chosen[0])

    def _recall(self, ids: Sequence[int]) -> None:
        """Recall loans the way that is chosen; a letter comes out of the printer (L-10)."""
        if not ids:
            raise RefusedError(RecallRefusal.NONE_DUE)
        how = self.overdue.how_told()
        notices = self._desk.book.recall(ids, how.value)
        numbers = say_list([notice.number for notice in notices])
        words = self.tr("Recalled by {0}: {1}").format(say(how), numbers)
        self.told.emit(words, Tone.DONE)
        if how is Told.LETTER:
            made = self._papers.recalls(notices, current_language())
            self.printed.emit(made, self.tr("Recall notices"))

    def _print_register(self) -> None:
        today = self._desk.room.today()
        made = self._papers.register(date(today.year, 1, 1), today, current_language())
        self.printed.emit(made, self.tr("Loan register {0}").format(today.year))

    def _print_year(self, write: Callable[[date, date, str], Printout]) -> None:
        today = self._desk.room.today()
        made = write(date(today.year, 1, 1), today, current_language())
        self.printed.emit(made, self.tr("Register {0}").format(today.year))

    def _end_reading(self, rows: Sequence[object]) -> None:
        chosen = [line.reading for line in rows if isinstance(line, OpenReading)]
        if chosen:
            self._go_to_desk()
            self.counter.open_panel(self.counter.reading)
            self.counter.reading.begin(chosen)

    def _make_copy(self, rows: Sequence[object]) -> None:
        wanted = to_make(rows)
        self._go_to_desk()
        self.counter.open_panel(self.counter.copy)
        self.counter.copy.begin(wanted)

    def _review(self, rows: Sequence[object]) -> None:
        made = to_review(rows)
        self._go_to_desk()
        self.counter.open_panel(self.counter.review)
        self.counter.review.begin(made)

    def _each_copy(self, rows: Sequence[object], step: Callable[[int], CopyRow]) -> None:
        """Do something with each chosen copy that was made."""
        numbers = [step(one.id).number for one in made_ones(rows)]
        self.told.emit(self.tr("Noted: {0}").format(say_list(numbers)), Tone.DONE)

    def _print_cards(self, rows: Sequence[object]) -> None:
        if ids := loan_ids(rows):
            made = self._papers.cards_again(ids, current_language())
            self.printed.emit(made, self.tr("Substitute cards"))

    @override
    def retranslate(self) -> None:
        self._dress()
        self.counter.retranslate()
        for page in self.lists.values():
            page.retranslate()
