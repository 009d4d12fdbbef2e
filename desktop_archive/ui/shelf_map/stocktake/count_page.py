"""Counting: a large count, the field that always waits, the list of results, the shelf."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop_archive.rules.lending import Severity
from desktop_archive.services.stocktake.counting import Counting
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import CountAction, Counted, StocktakeRow
from desktop_archive.ui.shelf_map.stocktake.shelf_pane import ShelfPane
from desktop_archive.ui.shelf_map.stocktake.strip import CountStrip
from desktop_archive.ui.shelf_map.stocktake.words import CountWords
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.result_list import TONES, ResultList
from desktop_archive.ui.widgets.scan_field import ScanField, sound
from desktop_archive.ui.words import KNOWN, say, say_known

#: How wide the columns are at 100 %, and at most, so that the middle keeps its room.
_LEFT, _RIGHT = (236, 290), (330, 380)
_FILTERS = {
    "all": None,
    "done": Severity.DONE,
    "look": Severity.LOOK,
    "refused": Severity.REFUSED,
}


class CountPage(QWidget):
    """One counter at one stocktake.

    Signals:
        told: a result in words, with its tone.
        left: back to the book.
        closing_wanted: the differences shall be decided.
        sheets_wanted: count sheets of a stocktake shall be printed.
    """

    told = Signal(str, object)
    left = Signal()
    closing_wanted = Signal()
    sheets_wanted = Signal()

    def __init__(self, desk: StocktakeDesk, *, loud: bool) -> None:
        super().__init__()
        self._desk, self._loud = desk, loud
        self._counting: Counting | None = None
        self._words = CountWords(self)
        self.number, self.address = label("", "caption"), label("", "name", elide=True)
        self.count, self.of = label("–", "count"), label("", "second", wrap=True)
        self.total = label("", "strong", wrap=True)
        self.field, self.filter = ScanField(), Switch()
        self.results, self.strip = ResultList(self._words), CountStrip()
        self.shelf = ShelfPane(desk)
        self._empty, self._middle = EmptyState("scan-barcode"), QStackedWidget()
        self.done_button = Button("", icon_name="check", on_click=self._done)
        self.undo_button = Button("", icon_name="undo-2", on_click=self.undo)
        self.damaged_button = Button("", icon_name="triangle-alert", on_click=self._damaged)
        self.file_button = Button("", icon_name="file-up", on_click=self._choose_file)
        self.sheets_button = Button("", icon_name="printer", on_click=self.sheets_wanted.emit)
        self.close_button = Button("", kind="primary", on_click=self.closing_wanted.emit)
        self.book_button = Button("", icon_name="chevron-left", on_click=self.left.emit)
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- what others do with the page ---------------------------------------------------------

    def open(self, stocktake: StocktakeRow) -> None:
        """Take up counting where one left off."""
        self._counting = self._desk.counting(stocktake.id)
        self.refresh()
        self.shelf.show_shelves(stocktake)

    def counting(self) -> Counting | None:
        """Return the count that is open."""
        return self._counting

    def scan(self, code: str, way: str = "scan") -> None:
        """Do what a code means here; a blank Enter does nothing."""
        counting = self._counting
        if counting is not None and code.strip():
            self._try(lambda: self.show_result(counting.scan(code, way)))

    def undo(self) -> None:
        """Take the last scan back."""
        counting = self._counting
        if counting is not None:
            self._try(lambda: self.show_result(counting.remove()))

    def show_result(self, result: Counted) -> None:
        """Show what the last scan did."""
        self.refresh()
        self.results.scrollToTop()
        self.told.emit(self._words.sentence(result), TONES[result.severity])
        if self._loud:
            sound(self, result.severity)

    def refresh(self) -> None:
        """Show how far the count is."""
        counting = self._counting
        if counting is None:
            return
        found = counting.progress()
        self.number.setText(f"{counting.row.number} · {say(counting.unit)}")
        is_here = found.place_id is not None
        self.address.setText(found.address if is_here else self.tr("No shelf open"))
        self.count.setText(f"{found.shelf_left:,}" if is_here else "–")
        of = self.tr("of {0} still to find here").format(f"{found.shelf_to_find:,}")
        self.of.setText(of if is_here else self.tr("Scan the label of a shelf to begin."))
        whole = self.tr("{0} of {1} still to find in all")
        self.total.setText(whole.format(f"{found.left:,}", f"{found.to_find:,}"))
        self.done_button.setEnabled(is_here)
        self.done_button.setToolTip("" if is_here else self.tr("Scan a shelf first."))
        lines = self._desk.lines(counting.row, found.place_id) if is_here else []
        self.strip.show_lines(lines)
        self.shelf.show_lines(counting.row, found.place_id, lines)
        self._show_list()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.field.set_words(self.tr("Scan a shelf, then what stands on it"), "")
        self.done_button.set_words(self.tr("Shelf done"))
        self.undo_button.set_words(self.tr("Take back last scan"))
        self.damaged_button.set_words(self.tr("Last one is damaged"))
        self.file_button.set_words(self.tr("Read scanner file…"))
        self.sheets_button.set_words(self.tr("Count sheets"))
        self.close_button.set_words(self.tr("Differences and closing"))
        self.book_button.set_words(self.tr("All stocktakes"))
        self._empty.say(
            self.tr("The count waits for a shelf"),
            self.tr(
                "Scan the label of a shelf, then box after box. Every scan is kept at once: if "
                "the power fails, counting goes on at the same scan."
            ),
        )
        self.shelf.retranslate()
        self.refresh()

    # --- inside -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._middle.addWidget(self.results)
        self._middle.addWidget(self._empty)
        told = column(self.number, self.address, self.count, self.of, line(), self.total)
        acts = column(self.done_button, self.undo_button, self.damaged_button)
        ways = column(self.file_button, self.sheets_button, self.close_button, self.book_button)
        left = Card(column(scrolling(column(told, SPACE[2], acts, None, ways))))
        middle = column(
            self.field,
            self.strip,
            row(self.filter, None),
            Card(column(self._middle), margin=1),
            space=SPACE[2],
        )
        middle.setStretch(3, 1)
        layout = row(left, holder(middle), self.shelf, space=SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._left = left
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._left.setFixedWidth(min(pixels(_LEFT[0]), _LEFT[1]))
        self.shelf.setFixedWidth(min(pixels(_RIGHT[0]), _RIGHT[1]))

    def _connect_signals(self) -> None:
        self.field.entered.connect(lambda code: self.scan(code, "typed"))
        self.filter.chosen.connect(lambda _key: self._show_list())
        self.results.acted.connect(self._acted)
        self.shelf.ticked.connect(self._tick)
        self.shelf.shelf_wanted.connect(self._go_to)
        for key, step in (
            ("F2", lambda: self.results.act(0)),
            ("F3", lambda: self.results.act(1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)

    def _show_list(self) -> None:
        results = self._counting.results if self._counting else []
        self.results.results.show(results, _FILTERS[self.filter.current() or "all"])
        self._middle.setCurrentIndex(0 if results else 1)
        words = {
            "all": self.tr("All"),
            "done": self.tr("Done"),
            "look": self.tr("Look"),
            "refused": self.tr("Refused"),
        }
        found = Counter(one.severity for one in results)
        counts = {
            key: len(results) if severity is None else found[severity]
            for key, severity in _FILTERS.items()
        }
        self.filter.set_choices([(key, f"{word} {counts[key]}") for key, word in words.items()])

    def _acted(self, result: Counted, action: CountAction) -> None:
        """Do what a button of a line says."""
        counting = self._counting
        if counting is None:
            return
        place = result.place_id or 0
        steps: dict[CountAction, Callable[[], object]] = {
            CountAction.UNDO: lambda: self.show_result(counting.remove(result.scan_id)),
            CountAction.MOVE_HERE: lambda: self._moved(counting, result),
            CountAction.SET_ASIDE: lambda: self._aside(counting, result),
            CountAction.RECOUNT: lambda: self.show_result(counting.recount(place)),
            CountAction.TAKE_OVER: lambda: self.show_result(counting.take_over(place)),
            CountAction.FOUND_AGAIN: lambda: self.show_result(counting.found_again(result)),
        }
        self._try(steps[action])
        self.field.edit.setFocus()

    def _moved(self, counting: Counting, result: Counted) -> None:
        counting.move_here(result)
        words = self.tr("Box {0} now has its place here.").format(result.box_no)
        self._say(words)

    def _aside(self, counting: Counting, result: Counted) -> None:
        counting.set_aside(result)
        self._say(self.tr("Set aside: {0}").format(result.reference or result.code))

    def _say(self, words: str) -> None:
        self.told.emit(words, Tone.DONE)
        self.refresh()

    def _tick(self, line_ids: list[int], found: object) -> None:
        """Type in what was ticked on a sheet."""
        counting = self._counting
        quantity = found if isinstance(found, int) else None
        if counting is not None:
            self._try(lambda: self._ticked(counting.tick(line_ids, "paper", quantity)))

    def _ticked(self, count: int) -> None:
        self._say(self.tr("%n piece(s) noted as seen", "", count))

    def _go_to(self, place_id: int, address: str) -> None:
        counting = self._counting
        if counting is not None:
            self._try(lambda: self.show_result(counting.go_to(place_id, address)))
            self.field.edit.setFocus()

    def _done(self) -> None:
        counting = self._counting
        if counting is not None:
            self._try(lambda: self.show_result(counting.done()))
            self.shelf.show_shelves(counting.row)
            self.field.edit.setFocus()

    def _damaged(self) -> None:
        counting = self._counting
        if counting is not None:
            self._try(lambda: self.show_result(counting.damaged()))
            self.field.edit.setFocus()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of a portable scanner"))
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read a portable scanner's file as one session, and show what it did."""
        if self._counting is not None:
            self._try(lambda: self._read(self._desk, path))

    def _read(self, desk: StocktakeDesk, path: Path) -> None:
        assert self._counting is not None
        told = [counted for _, counted in desk.read_file(self._counting.row, path)]
        self._counting = desk.counting(self._counting.row.id)
        self._counting.results[:0] = [
            one
            for one in reversed(told)
            if one.scan_id is None and one.severity is not Severity.DONE
        ]
        odd = sum(one.severity is not Severity.DONE for one in told)
        words = self.tr("%n line(s) read", "", len(told))
        more = self.tr("%n of them to look at", "", odd)
        self._say(f"{words} · {more}")

    def _try(self, step: Callable[[], object]) -> None:
        """Do something; what is refused is told and heard, what is a bug goes up."""
        try:
            step()
        except KNOWN as error:
            said = say_known(error)
            self.told.emit(said, Tone.REFUSED)
            if self._loud:
                sound(self, Severity.REFUSED)
