"""The middle of the catalogue: what is asked, the filters, the table, how many there are."""

from array import array
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.troubles import Trouble
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.finding import (
    Found,
    Marker,
    Query,
    RecordRow,
    SavedView,
    ShownColumn,
)
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.catalogue.columns import list_columns
from desktop_archive.ui.catalogue.filters import ChipBar, FilterMenu, chip_words
from desktop_archive.ui.catalogue.prompt import Prompt
from desktop_archive.ui.catalogue.question_field import QuestionField, QuestionHelp
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.held_rows import Held
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.words import say, say_known

_PAUSE_MS = 5
#: While somebody types, no list is read as a whole.
_REST_MS = 150
FRESH = Query(order="best")


class RecordList(QWidget):
    """A list of records: its beginning at once, the whole of it as soon as it is counted.

    Signals:
        record_chosen: the record under the cursor is another one (or None).
        shown: other records are shown.
        view_saved: a list was kept under a name.
        told: a result in words with its tone.
    """

    record_chosen = Signal(object)
    shown = Signal()
    view_saved = Signal()
    told = Signal(str, object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._finder = catalogue.finder
        # The beginning of a list never waits for the whole of another one.
        self._background, self._counting = Background(self), Background(self)
        self._is_large = False
        self._ids: Sequence[int] = ()
        self._marker = Marker()
        self._turn = 0
        self._at_least: int | None = None
        self.is_being_typed = False
        self.query = FRESH
        self.search = QuestionField()
        self.trouble = label("", "problem", wrap=True)
        self.trouble.hide()
        self.count = label("", "second")
        self.table = Table("catalogue", list_columns(self._spans), many=True)
        self.filters = FilterMenu(self._finder, self)
        self.help, self.prompt = QuestionHelp(self), Prompt(self)
        self.chips = ChipBar()
        self.filter_button = Button("", icon_name="filter", on_click=self._offer_filters)
        self.help_button = Button("", icon_name="circle-help", on_click=self._explain)
        self.more_button = Button("", icon_name="table-2", on_click=self._offer_more)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- what the view asks -------------------------------------------------------------------

    def show_again(self) -> None:
        """Read the list again; cursor, choice and place stay as they are."""
        self._is_large = self._finder.is_large()
        if not self._is_large or not len(self._ids):
            self._show(self.query, finished=True, again=True)
            return
        self._turn += 1
        self._read_whole(self._renew)

    def show_list(self, query: Query, *, finished: bool = True) -> None:
        """Show a list; while somebody types (not finished) an odd last word is let be."""
        self._show(query, finished=finished)

    def _show(self, query: Query, *, finished: bool, again: bool = False) -> None:
        self._turn += 1
        self.is_being_typed = not finished
        self._rest.stop()
        turn, self._is_large = self._turn, self._finder.is_large()
        if not self._is_large:
            try:
                found = self._finder.begin(query)
            except RefusedError as refused:
                self._refuse(refused, finished=finished)
            else:
                self._begin(query, found, again=again)
            return
        self._background.run(
            lambda _handle: self._finder.begin(query),
            lambda found: self._begin(query, found) if turn == self._turn else None,
            lambda error: self._failed(error, turn, finished=finished),
        )

    def show_saved(self, view: SavedView) -> None:
        """Show a saved view with its columns and its order."""
        self.search.setText(view.query.text)
        if view.columns:
            self.table.show_columns([(one.key, one.width, one.is_shown) for one in view.columns])
        self.show_list(view.query)

    def save_view(self, name: str) -> None:
        """Keep the list under a name, with its columns and its order."""
        columns = tuple(ShownColumn(*one) for one in self.table.columns_shown())
        try:
            self._finder.views.save(name, self.query, columns)
        except RefusedError as refused:
            self.told.emit(say(refused.reason, **refused.facts), Tone.REFUSED)
            return
        self.told.emit(self.tr("View saved: {0}").format(name.strip()), Tone.DONE)
        self.view_saved.emit()

    def total(self) -> int | None:
        """Return how many records there are, once they are counted."""
        return None if self._at_least is not None else len(self._ids)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the records that are selected, however many, without reading them."""
        runs = self.table.chosen_numbers()
        return tuple(self._ids[at] for run in runs for at in run if at < len(self._ids))

    def go_to(self, wanted: str) -> bool:
        """Put the cursor on a row by its number, or by the code of its record."""
        text = wanted.strip()
        if text.isdecimal() and 1 <= int(text) <= len(self._ids):
            self.table.choose(int(text) - 1)
            return True
        found = self._finder.begin(Query(text=text, order="best")).ids if text else ()
        places = (self._place_of(record) for record in found)
        at = next((place for place in places if place is not None), None)
        if at is None:
            self.told.emit(self.tr("Not in this list: {0}").format(text), Tone.LOOK)
            return False
        self.table.choose(at)
        return True

    def add_chip(self, chip: str) -> None:
        """Narrow the list further."""
        if chip not in self.query.chips:
            self.show_list(replace(self.query, chips=(*self.query.chips, chip)))

    def remove_chip(self, chip: str) -> None:
        """Take one filter away; the others stay."""
        kept = tuple(one for one in self.query.chips if one != chip)
        gone = self.query.gone and chip != _GONE
        self.show_list(replace(self.query, chips=kept, gone=gone))

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        top = row(
            self.search, self.help_button, self.filter_button, self.more_button, self.count,
            space=SPACE[2],
        )  # fmt: skip
        top.setStretchFactor(self.search, 1)
        head = holder(column(top, self.trouble, self.chips, space=SPACE[1]))
        head.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.table, 1)

    def _connect_signals(self) -> None:
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self.search_now)
        self._pause.timeout.connect(self._typed)
        self._rest.timeout.connect(self._read_on)
        self.table.rows.on_sort = self._sort
        self.table.row_chosen.connect(self.record_chosen)
        self.filters.chosen.connect(self.add_chip)
        self.filters.gone_wanted.connect(
            lambda wanted: self.show_list(replace(self.query, gone=wanted))
        )
        self.help.chosen.connect(self._write)
        self.chips.removed.connect(self.remove_chip)
        QShortcut(QKeySequence("Ctrl+G"), self, self._ask_row)
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_search)

    def search_now(self) -> None:
        """Look for what stands in the field."""
        self._pause.stop()
        self.show_list(replace(self.query, text=self.search.text()))

    def _typed(self) -> None:
        self.show_list(replace(self.query, text=self.search.text()), finished=False)

    def _write(self, words: str) -> None:
        self.search.insert_words(words)
        self.search_now()

    def _sort(self, key: str, ascending: bool) -> None:  # noqa: FBT001  Qt's sort order
        self.show_list(replace(self.query, order=key, ascending=ascending))

    def _renew(self, ids: "array[int] | None") -> None:
        if ids is not None:
            self._begin(self.query, Found(ids, complete=True, at_least=0), again=True)

    def _begin(self, query: Query, found: Found, *, again: bool = False) -> None:
        held = self._held() if again else None
        if not found.complete and not self._is_large:
            found = Found(self._finder.everything(query), complete=True, at_least=0)
        self.query = query
        self._ids = found.ids
        self._at_least = None if found.complete else found.at_least
        self._marker = self._finder.marker(query)
        self.search.point_at(())
        self.trouble.hide()
        self._show_chips()
        self.table.rows.show(len(self._ids), self._fetch(), lambda: self._finder.every(query))
        self._say_count()
        if not found.complete:
            self._rest.start()
        if not len(self._ids):
            self.record_chosen.emit(None)
        elif held is None:
            self.table.choose(0)
        else:
            wanted, ids = {*held.chosen, held.current}, enumerate(self._ids)
            self.table.put_back(held, {one: at for at, one in ids if one in wanted})
        self.shown.emit()

    def _held(self) -> Held | None:
        """Return what is chosen, also of rows nobody looked at."""
        held, at = self.table.held(), self.table.currentIndex().row()
        chosen: dict[Hashable, int] = dict.fromkeys(self.chosen_ids(), at)
        return held and replace(held, current=self._ids[at], chosen=chosen)

    def _read_on(self) -> None:
        self._read_whole(self._go_on)

    def _read_whole(self, use: "Callable[[array[int] | None], None]") -> None:
        """Read the whole list; it is let go as soon as another one is asked for."""
        self._rest.stop()
        turn, query = self._turn, self.query
        self._counting.run(
            lambda handle: self._finder.read_on(query, lambda: self._is_wanted(handle, turn)),
            lambda ids: use(ids) if turn == self._turn else None,
            lambda error: self._failed(error, turn, finished=True),
        )

    def _is_wanted(self, handle: Handle, turn: int) -> bool:
        handle.tell(0)
        return turn == self._turn

    def _go_on(self, ids: "array[int] | None") -> None:
        if ids is None:
            return
        self._ids, self._at_least = ids, None
        self.table.rows.grow(len(ids), self._fetch())
        self._say_count()

    def _fetch(self) -> Callable[[int, int], Sequence[RecordRow]]:
        ids = self._ids
        return lambda offset, limit: self._finder.rows(ids[offset : offset + limit])

    def _failed(self, error: BaseException, turn: int, *, finished: bool) -> None:
        if turn != self._turn or isinstance(error, StoppedError):
            return
        words = say_known(error)
        if isinstance(error, RefusedError):
            self._refuse(error, finished=finished)
        else:
            self.told.emit(words, Tone.REFUSED)

    def _refuse(self, refused: RefusedError, *, finished: bool) -> None:
        """Point at the word that makes no sense; the list of before stays."""
        trouble = refused.facts.get("trouble")
        is_begun = isinstance(trouble, Trouble) and trouble.end >= len(self.search.text())
        if not finished and is_begun:
            return
        if isinstance(trouble, Trouble):
            self.search.point_at((trouble,))
        facts = {name: fact for name, fact in refused.facts.items() if name != "trouble"}
        self.trouble.setText(say(refused.reason, **facts))
        self.trouble.show()

    def _place_of(self, record: int) -> int | None:
        try:
            return self._ids.index(record)
        except ValueError:
            return None

    def _spans(self, text: str, field: FindField) -> Sequence[tuple[int, int]]:
        return self._marker.spans(text, field)

    # --- what can be done with the list -------------------------------------------------------

    def _offer_filters(self) -> None:
        self.filters.shows_gone = self.query.gone
        self.filters.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def _explain(self) -> None:
        self.help.popup(self.help_button.mapToGlobal(self.help_button.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """Return what else can be done with the list."""
        menu = QMenu(self)
        columns = self.table.column_menu()
        columns.setTitle(self.tr("Columns"))
        menu.addMenu(columns)
        steps = (
            (self.tr("Save as a view…"), self._ask_name),
            (self.tr("Go to row…") + "\tCtrl+G", self._ask_row),
            (self.tr("Best first"), lambda: self._sort("best", True)),
        )
        for words, step in steps:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, step=step: step())
            menu.addAction(action)
        return menu

    def _offer_more(self) -> None:
        self.more_menu().popup(self._under())

    def _ask_name(self) -> None:
        self.prompt.ask(self.tr("Name of the view"), self._under(), self.save_view, self.query.text)

    def _ask_row(self) -> None:
        words = self.tr("Number of the row, or a reference code")
        self.prompt.ask(words, self._under(), self.go_to)

    def _under(self) -> QPoint:
        return self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # --- words ------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        query = self.query
        choices = self._finder.choices() if query.chips else {}
        chips = [(chip, chip_words(chip, choices)) for chip in query.chips]
        if query.gone:
            chips.append((_GONE, self.tr("Also destroyed and withdrawn")))
        self.chips.show_chips(chips)

    def _say_count(self) -> None:
        if self._at_least is not None:
            shown = (self._at_least // 100) * 100
            self.count.setText(self.tr("{0}+ records").format(f"{shown:,}"))
        else:
            self.count.setText(self.tr("%n record(s)", "", len(self._ids)))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.search.setPlaceholderText(self.tr("Search title, code, creator, remarks, initials"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
        for button, words in (
            (self.help_button, self.tr("How to ask")),
            (self.filter_button, self.tr("Filter")),
            (self.more_button, self.tr("Columns, views, go to row")),
        ):
            button.setToolTip(hint(words))
            button.setAccessibleName(words)
        self._show_chips()
        self._say_count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


#: Stands for the destroyed and withdrawn records among the chips.
_GONE = "gone"
