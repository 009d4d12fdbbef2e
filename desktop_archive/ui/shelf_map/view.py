"""The shelf map: where every box stands, boxes without a place, labels, racks (theme 6)."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes, Boxing
from desktop_archive.services.label_debt import LabelDebt
from desktop_archive.services.label_rescue import LabelRescue
from desktop_archive.services.labels import LabelKind, Labels
from desktop_archive.services.shelves import Moved, Stacks
from desktop_archive.services.shelving import Shelving
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.printing.shelf_menu import ShelfMenu
from desktop_archive.ui.shelf_map.labels_page import LabelsPage
from desktop_archive.ui.shelf_map.map_page import MapPage
from desktop_archive.ui.shelf_map.moves_page import MovesPage
from desktop_archive.ui.shelf_map.places.page import PlacesPage
from desktop_archive.ui.shelf_map.space.page import SpacePage
from desktop_archive.ui.shelf_map.stocktake.page import StocktakePage
from desktop_archive.ui.shelf_map.unplaced_page import UnplacedPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.words import say, say_known, say_list

_PAGES = ("map", "unplaced", "labels", "space", "racks", "stocktake", "moves")

_Later = LabelsPage | SpacePage | PlacesPage | StocktakePage
_ListPage = UnplacedPage | MovesPage | _Later
_Counting = Callable[[], StocktakePage]
_P = TypeVar("_P", bound=_Later)


class ShelfMapView(View):
    """Where every box stands; a scan of a box and then of a shelf moves it."""

    def __init__(
        self, stacks: Stacks, boxes: Boxes, labels: Labels, stocktake: _Counting, moves: MovesPage
    ) -> None:
        super().__init__()
        self._stacks, self._boxes = stacks, boxes
        self._counts, self._labels = (0, 0), labels
        self._tab = "map"
        self._waiting: int | None = None
        self._shelf: int | None = None
        self.map = MapPage(stacks, boxes)
        self.unplaced = UnplacedPage(stacks, boxes)
        self._make_stocktake, self.moves = stocktake, moves
        self._empty = EmptyState("map")
        self.build_button = Button("", on_click=self._build)
        self.undo_button = Button("", icon_name="undo-2", on_click=self._undo)
        self.export_button = Button("", icon_name="file-down", on_click=self._export)
        self.print_button = Button("", icon_name="printer", on_click=self._offer_papers)
        self.papers = ShelfMenu(self)
        self._first, self._stack = QWidget(), QStackedWidget()
        self._later: list[_Later] = []
        self._lay_out()
        self._connect_signals()
        self.retranslate()

    def _lay_out(self) -> None:
        self._first.setLayout(
            column(self._empty, row(SPACE[5], self.build_button, None), None, space=SPACE[2])
        )
        layout = column(self._stack)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        for page in (self.map, self.unplaced, self.moves, self._first):
            self._stack.addWidget(page)

    # --- pages that are made when they are first looked at --------------------------------------

    @cached_property
    def labels(self) -> LabelsPage:
        """What is to be labelled, and what is still owed."""
        room = self._labels.room
        page = self._put(LabelsPage(self._labels, LabelDebt(room), LabelRescue(room)))
        page.written.connect(self.printed)
        page.paid.connect(self.refresh)
        return page

    @cached_property
    def space(self) -> SpacePage:
        """How full the shelves are, and where more would fit."""
        page = self._put(SpacePage(self._stacks.places))
        page.printed.connect(self.printed)
        page.placed.connect(lambda _count: self.refresh())
        page.shown.connect(self._show_shelf)
        return page

    @cached_property
    def racks(self) -> PlacesPage:
        """The places themselves: built, measured, addressed, kept, retired."""
        page = self._put(PlacesPage(self._stacks, self._boxes))
        page.cards_wanted.connect(self._print_cards)
        page.built.connect(lambda _count: self.refresh())
        page.changed.connect(self._recount)
        page.labels_wanted.connect(lambda ids: self._labels_of(LabelKind.SHELF, ids))
        page.shown.connect(self._show_shelf)
        return page

    @cached_property
    def stocktake(self) -> StocktakePage:
        """The counts of the stock."""
        page = self._put(self._make_stocktake())
        page.printed.connect(self.printed)
        return page

    def _put(self, page: _P) -> _P:
        self._later.append(page)
        self._stack.addWidget(page)
        page.told.connect(self.told)
        return page

    def _show_shelf(self, shelf: int) -> None:
        self.grant(Wish("place", shelf))

    def _page(self) -> _ListPage | None:
        """Return the page of the open tab; none is the map."""
        page: _ListPage | None = None if self._tab == "map" else getattr(self, self._tab)
        return page

    # --- what the window asks -------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Shelf map")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        unplaced, owed = self._counts
        return (
            ("map", self.tr("Map"), None),
            ("unplaced", self.tr("Without place"), unplaced),
            ("labels", self.tr("Labels to print"), owed),
            ("space", self.tr("Space"), None),
            ("racks", self.tr("Places"), None),
            ("stocktake", self.tr("Stocktake"), None),
            ("moves", self.tr("Moves"), self.moves.open_count()),
        )

    @override
    def list_title(self) -> str:
        page = self._page()
        return page.list_title() if isinstance(page, SpacePage | PlacesPage) else self.title()

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key if key in _PAGES else "map"
        self.refresh()

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.undo_button, self.export_button, self.print_button)

    @override
    def refresh(self) -> None:
        self._counts = self._boxes.counts()
        self.undo_button.setEnabled(self._can_undo())
        page = self._page()
        if page is not None:
            page.refresh()
            self._stack.setCurrentWidget(page)
        else:
            self.map.refresh()
            self._stack.setCurrentWidget(self._first if self.map.is_empty() else self.map)
        self.tabs_changed.emit()

    @override
    def handle_scan(self, code: str) -> bool:
        if self._tab == "moves":
            self.moves.scan(code)
            return True
        if self._tab == "stocktake" and self.stocktake.handle_scan(code):
            return True
        try:
            kind = Barcode.parse(code).kind
        except NotABarcodeError as error:
            box_id = self._boxes.find(code)
            if box_id is None:
                self.told.emit(say(error.problem), Tone.REFUSED)
                return True
            return self._scan_box(box_id)
        if kind is Kind.BOX:
            return self._scan_box(self._boxes.find(code))
        if kind is Kind.PLACE:
            return self._scan_shelf(self._stacks.find_shelf(code))
        return False

    @override
    def grant(self, wish: Wish) -> None:
        if wish.what == "print_labels":
            self._go("labels")
            self.labels.give(LabelKind.FILE, wish.more)
        elif wish.what in ("box", "box_records", "place_box") and wish.more:
            self._go("unplaced")
            self.unplaced.panel.begin(wish.more)
        elif wish.what == "move_boxes" and wish.more:
            self._go("moves")
            self.moves.begin(wish.more)
        elif wish.what == "box" and isinstance(wish.target, int):
            self._show_box(wish.target)
        elif wish.what == "place_box" and isinstance(wish.target, int):
            self._ask_place(wish.target)
        elif wish.what == "place" and isinstance(wish.target, int):
            self._go("map")
            self.map.show_shelf(wish.target)

    # --- boxes and shelves ----------------------------------------------------------------------

    def _go(self, tab: str) -> None:
        """Open a tab as if it had been pressed."""
        is_other, self._tab = self._tab != tab, tab
        self.refresh()
        if is_other:
            self.wished.emit(Wish("view", f"shelf_map/{tab}"))

    def _show_box(self, box_id: int) -> None:
        self._go("map")
        if not self.map.find_box(box_id):
            found = self._boxes.box(box_id)
            if found is not None:
                words = self.tr("Box {0} has no place yet. Scan a shelf to place it.")
                self.told.emit(words.format(found.box_no), Tone.LOOK)

    def _scan_box(self, box_id: int | None) -> bool:
        if box_id is None:
            self.told.emit(self.tr("This box is not in the register."), Tone.REFUSED)
            return True
        if self._tab == "unplaced" and self.unplaced.panel.records():
            self.unplaced.panel.scan_box(box_id)
            return True
        shelf, self._shelf = self._shelf, None
        if shelf is not None:
            # A shelf may have been scanned only to look at it: one line asks before the box goes.
            self._show_box(box_id)
            self.map.move_bar.confirm(box_id, shelf, None)
            return True
        self._waiting = box_id
        self._show_box(box_id)
        self.map.invite_shelf(box_id)
        return True

    def _scan_shelf(self, shelf_id: int | None) -> bool:
        if shelf_id is None:
            self.told.emit(self.tr("This shelf is not in the register."), Tone.REFUSED)
            return True
        waiting = self.map.move_bar.box_id() or self._waiting
        if waiting is None:
            self._go("map")
            self.map.show_shelf(shelf_id)
            self._shelf = shelf_id
            self.map.invite_box(shelf_id)
            return True
        self._waiting = self._shelf = None
        self.map.move_bar.ask(waiting)
        self.map.move_bar.put(shelf_id)
        return True

    def _ask_place(self, box_id: int) -> None:
        self._show_box(box_id)
        self.map.move_bar.ask(box_id)

    def _moved(self, done: Moved) -> None:
        self._waiting = self._shelf = None
        words = self.tr("Box {0} now stands at {1}.").format(done.box_no, done.to_address)
        if done.is_out_of_order:
            words += " " + self.tr("This shelf is out of order.")
        self.told.emit(words, Tone.LOOK if done.is_out_of_order else Tone.DONE)
        self._recount()

    def _recount(self) -> None:
        self._counts = self._boxes.counts()
        self.undo_button.setEnabled(self._can_undo())
        self.tabs_changed.emit()

    def _boxed(self, done: Boxing) -> None:
        numbers = say_list([box.box_no for box in done.boxes[:6]])
        words = self.tr("%n record(s) boxed: {0}", "", done.records).format(numbers)
        self.told.emit(words, Tone.DONE)
        self.refresh()

    def _shelved(self, done: Shelving) -> None:
        words = self.tr("%n box(es) shelved from {0} to {1}.", "", done.count)
        self.told.emit(words.format(done.first, done.last), Tone.DONE)
        self.refresh()

    def _can_undo(self) -> bool:
        """Tell whether Ctrl+Z takes something back on the tab that is open."""
        if self._tab == "moves":
            return True
        return (self.space if self._tab == "space" else self._stacks).can_undo()

    def _undo(self) -> None:
        page = self._page()
        if isinstance(page, MovesPage | SpacePage | StocktakePage):
            (page.count if isinstance(page, StocktakePage) else page).undo()
            return
        try:
            back = self._stacks.undo()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        if back is None:
            self.told.emit(self.tr("Nothing can be taken back any more."), Tone.LOOK)
        else:
            where = back.to_address or self.tr("no place")
            words = self.tr("Taken back: box {0} stands at {1} again.")
            self.told.emit(words.format(back.box_no, where), Tone.DONE)
        self.refresh()

    def _export(self) -> None:
        """Save what stands on the side, in running order, or the list of the page that is open."""
        page = self._page()
        if isinstance(page, SpacePage | PlacesPage | StocktakePage | MovesPage):
            page.save_list()
            return
        shown = self.map.list_of_side()
        if shown is None:
            self.told.emit(self.tr("Open one side of a range first."), Tone.LOOK)
        else:
            self.save_wanted.emit(shown)

    def _offer_papers(self) -> None:
        """Offer the papers of the store, and of the side that is shown."""
        side = self.map.side()
        words = "" if side is None else self.map.words.side(side.plan)
        self.papers.offer(words, "" if side is None else self.map.side_address())
        self.papers.popup(self.print_button.mapToGlobal(self.print_button.rect().bottomLeft()))

    # --- inside -----------------------------------------------------------------------------

    def _connect_signals(self) -> None:
        self.map.moved.connect(self._moved)
        self.papers.wanted.connect(self.drawing_wanted)
        inspector = self.map.inspector
        inspector.label_wanted.connect(lambda box: self._labels_of(LabelKind.BOX, (box,)))
        inspector.lend_wanted.connect(self._lend)
        inspector.record_opened.connect(lambda key: self.wished.emit(Wish("record", key)))
        self.unplaced.place_wanted.connect(self._ask_place)
        self.unplaced.boxed.connect(self._boxed)
        self.unplaced.shelved.connect(self._shelved)
        self.moves.told.connect(self.told)
        self.moves.printed.connect(self.printed)
        self.moves.changed.connect(self.tabs_changed)
        self._empty.step_taken.connect(lambda: self.wished.emit(Wish("import")))
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _print_cards(self) -> None:
        try:
            made = self._labels.range_cards(current_language())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, self.tr("Range-end cards"))

    def _build(self) -> None:
        self._go("racks")
        self.racks.open("builder")

    def _labels_of(self, kind: LabelKind, ids: Sequence[int]) -> None:
        self._go("labels")
        self.labels.give(kind, ids)

    def _lend(self, records: tuple[int, ...]) -> None:
        if records:
            self.wished.emit(Wish("lend", records[0], records))

    @override
    def retranslate(self) -> None:
        self.undo_button.set_words(self.tr("Undo move"))
        self.export_button.set_words(self.tr("Save list"))
        self.print_button.set_words(self.tr("Print"))
        self.build_button.set_words(self.tr("Build racks"))
        self._empty.say(
            self.tr("No shelf is known yet"),
            self.tr(
                "The map shows ranges, shelves and every box on them. Take the shelves over from "
                "a list, or build the racks from a few numbers."
            ),
            self.tr("Import shelves"),
        )
        self.map.retranslate()
        self.unplaced.retranslate()
        self.moves.retranslate()
        for page in self._later:
            if page is self._page() or not isinstance(page, LabelsPage):
                page.retranslate()
