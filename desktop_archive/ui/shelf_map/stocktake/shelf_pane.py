"""The shelf in words, and all shelves: list and keyboard are equal to the scanner."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_archive.rules.stocktake import Bucket
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import CountedLine, ShelfRow, StocktakeRow
from desktop_archive.ui.shelf_map.stocktake.words import BUCKET_TONES
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button, Tabs
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say


def _left(found: tuple[ShelfRow, int]) -> str:
    shelf, seen = found
    return f"{max(0, shelf.to_find - seen):,} / {shelf.to_find:,}"


class _LineWords(QObject):
    """Says what the count knows of a piece; what was not scanned yet is still to be found."""

    def state(self, one: CountedLine) -> str:
        """Return the word for a piece."""
        return self.tr("To find") if one.bucket is Bucket.MISSING else say(one.bucket)

    @staticmethod
    def tone(one: CountedLine) -> str:
        """Return the tone of that word."""
        is_open = one.bucket is Bucket.MISSING
        return "neutral" if is_open else BUCKET_TONES.get(one.bucket, "neutral")


def _lines(words: _LineWords) -> tuple[Column, ...]:
    return (
        Column("code", "code", 92, lambda r: r.row.code or r.row.box_no, sortable=False),
        Column("state", "chip", 104, words.state, chip=words.tone, sortable=False),
        Column("title", "text", 120, lambda r: r.title, sortable=False),
    )


_SHELVES = (
    Column("shelf", "code", 128, lambda r: r[0].address, sortable=False),
    Column("left", "number", 62, _left, sortable=False),
    Column("who", "text", 110, lambda r: r[0].counter, sortable=False),
)


class ShelfPane(Card):
    """What must stand on the open shelf, and how far the others are.

    Signals:
        ticked: line ids that were seen, and the quantity that was counted, or nothing.
        shelf_wanted: id and address of a shelf.
    """

    ticked = Signal(object, object)
    shelf_wanted = Signal(int, str)

    def __init__(self, desk: StocktakeDesk) -> None:
        self._desk = desk
        self._row: StocktakeRow | None = None
        self._words = _LineWords()
        self.tabs = Tabs(small=True)
        self.lines = Table("stocktake_lines", _lines(self._words), many=True)
        self.shelves = Table("stocktake_shelves", _SHELVES)
        self.quantity = TextField()
        self.tick_button = Button("", on_click=self._tick)
        self._hint = label("", "caption", wrap=True)
        self._stack = QStackedWidget()
        foot = column(self._hint, row(self.quantity, self.tick_button), space=SPACE[1])
        first = column(self.lines, foot)
        first.setStretch(0, 1)
        self._stack.addWidget(holder(first))
        self._stack.addWidget(self.shelves)
        whole = column(self.tabs, self._stack)
        whole.setStretch(1, 1)
        super().__init__(whole, margin=SPACE[2])
        self.tabs.chosen.connect(self._choose)
        self.lines.row_opened.connect(lambda _row: self._tick())
        self.shelves.row_opened.connect(self._open)
        self.retranslate()

    def show_lines(
        self, stocktake: StocktakeRow, place_id: int | None, lines: Sequence[CountedLine]
    ) -> None:
        """Show what must stand on a shelf."""
        self._row = stocktake
        self.lines.show_rows(lines)
        self.tick_button.setEnabled(place_id is not None and bool(lines))
        why = "" if lines else self.tr("Scan or choose a shelf first.")
        self.tick_button.setToolTip(hint(why))

    def show_shelves(self, stocktake: StocktakeRow) -> None:
        """Show how far every shelf is, and who counts it."""
        self._row = stocktake
        found = self._desk.shelves(stocktake.id)
        self.shelves.show_rows([one for one in found if one[0].place_id])

    def _choose(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == "lines" else 1)
        if key == "shelves" and self._row is not None:
            self.show_shelves(self._row)

    def _tick(self) -> None:
        chosen = [one.row.id for one in self.lines.chosen_rows()]
        text = self.quantity.text()
        if text and not text.isdecimal():
            self.quantity.say(self.tr("A whole number"))
            return
        self.quantity.say("")
        self.quantity.set_text("")
        if chosen:
            self.ticked.emit(chosen, int(text) if text else None)

    def _open(self, found: tuple[ShelfRow, int]) -> None:
        self.tabs.choose("lines")
        self.shelf_wanted.emit(found[0].place_id, found[0].address)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.tabs.set_tabs([("lines", self.tr("This shelf")), ("shelves", self.tr("Shelves"))])
        self.lines.rows.set_headings((self.tr("Code"), self.tr("State"), self.tr("Title")))
        self.shelves.rows.set_headings((self.tr("Shelf"), self.tr("Left"), self.tr("Counter")))
        self.quantity.set_name(self.tr("Quantity counted inside"))
        self.tick_button.set_words(self.tr("Seen"))
        self._hint.setText(
            self.tr("From a paper sheet: choose lines (Ctrl+A for all) and press Enter.")
        )
