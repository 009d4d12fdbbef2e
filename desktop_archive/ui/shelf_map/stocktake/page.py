"""The stocktake tab: book, counting, closing; it opens where one left off."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.printed import Printout
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import StocktakeRow
from desktop_archive.services.stocktake.papers import StocktakePapers
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.shelf_map.stocktake.book_page import BookPage
from desktop_archive.ui.shelf_map.stocktake.closing_page import ClosingPage
from desktop_archive.ui.shelf_map.stocktake.count_page import CountPage
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.words import KNOWN, say_known


class StocktakePage(QWidget):
    """Shows the book until a stocktake is opened.

    Signals:
        told: a result in words, with its tone.
        printed: a finished print and its title.
    """

    told = Signal(str, object)
    printed = Signal(object, str)

    def __init__(
        self, desk: StocktakeDesk, stacks: Stacks, papers: StocktakePapers, *, loud: bool = True
    ) -> None:
        super().__init__()
        self._desk, self._papers = desk, papers
        self.book = BookPage(desk, stacks)
        self.count = CountPage(desk, loud=loud)
        self.closing = ClosingPage(desk)
        self._stack = QStackedWidget()
        for page in (self.book, self.count, self.closing):
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self.book.opened.connect(self.open)
        self.book.form.begun.connect(self._begun)
        for page in (self.count, self.closing):
            page.told.connect(self.told)
            page.left.connect(self._to_book)
        self.count.closing_wanted.connect(self._to_closing)
        self.count.sheets_wanted.connect(self._print_sheets)
        self.closing.back.connect(self._to_count)
        self.closing.report_wanted.connect(self._print_report)
        self.closing.sheets_wanted.connect(self._print_sheets)

    def refresh(self) -> None:
        """Read again what is shown."""
        page = self._stack.currentWidget()
        if isinstance(page, BookPage | CountPage | ClosingPage):
            page.refresh()

    def open(self, stocktake: StocktakeRow) -> None:
        """Go on with a stocktake, or show what a closed one found."""
        if stocktake.closed_at is not None:
            self.closing.open(stocktake)
            self._stack.setCurrentWidget(self.closing)
        else:
            self.count.open(stocktake)
            self._stack.setCurrentWidget(self.count)
            self.count.field.edit.setFocus()

    def save_list(self) -> None:
        """Save the list that is shown: the book, the shelf, or the differences."""
        page = self._stack.currentWidget()
        if page is self.count:
            self.count.shelf.lines.save_list()
        else:
            (self.closing.table if page is self.closing else self.book.table).save_list()

    def handle_scan(self, code: str) -> bool:
        """Take a scan while something is counted."""
        if self._stack.currentWidget() is self.book:
            return False
        if self._stack.currentWidget() is self.closing:
            row = self.closing.stocktake()
            if row is None or row.closed_at is not None:
                return False
            self._to_count()
        self.count.scan(code)
        return True

    def _begun(self, made: StocktakeRow) -> None:
        words = self.tr("{0} has begun: its list is frozen.").format(made.number)
        self.told.emit(words, Tone.DONE)
        self.open(made)

    def _to_book(self) -> None:
        self.book.refresh()
        self._stack.setCurrentWidget(self.book)

    def _to_closing(self) -> None:
        counting = self.count.counting()
        if counting is not None:
            self.closing.open(counting.row)
            self._stack.setCurrentWidget(self.closing)

    def _to_count(self) -> None:
        row = self.closing.stocktake()
        if row is not None:
            self.open(row)

    def _current(self) -> StocktakeRow | None:
        if self._stack.currentWidget() is self.closing:
            return self.closing.stocktake()
        counting = self.count.counting()
        return None if counting is None else counting.row

    def _print_sheets(self) -> None:
        self._print(self._papers.sheets, self.tr("Count sheets"))

    def _print_report(self) -> None:
        self._print(self._papers.report, self.tr("Stock-taking report"))

    def _print(self, draw: Callable[[StocktakeRow, str], Printout], title: str) -> None:
        row = self._current()
        if row is None:
            return
        try:
            made = draw(row, current_language())
        except KNOWN as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, f"{title} {row.number}")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        for page in (self.book, self.count, self.closing):
            page.retranslate()
