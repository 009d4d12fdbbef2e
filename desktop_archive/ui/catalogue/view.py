"""The catalogue view: tree, table, inspector or form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue, Node, Query, RecordRow
from desktop_archive.services.catalogue.finding import SavedView
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.papers.desk import Scope
from desktop_archive.ui.catalogue.inspector import Inspector, WhyNot, WhyNotMoved
from desktop_archive.ui.catalogue.record_list import FRESH, RecordList
from desktop_archive.ui.catalogue.side_pane import SidePane
from desktop_archive.ui.catalogue.tree import ClassTree
from desktop_archive.ui.printing.paper_menu import PaperMenu
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.words import say

_GONE = ("destroyed", "transferred")
_TABS = ("all", "draft", "unshelved", "destroyed")


class CatalogueView(View):
    """All records, by class or by word."""

    def __init__(
        self,
        catalogue: Catalogue,
        review: DestructionReview,
        why_not: WhyNot | None = None,
        why_not_moved: WhyNotMoved | None = None,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._last: RecordRow | None = None
        self.tree = ClassTree(catalogue)
        self.list = RecordList(catalogue)
        self.search, self.table = self.list.search, self.list.table
        self.inspector = Inspector(catalogue, review, why_not, why_not_moved)
        self._side = SidePane(catalogue)
        self.form = self._side.form
        self._empty = EmptyState("library")
        self._body = QStackedWidget()
        self.numbering_button = Button("", icon_name="list", on_click=self._ask_numbering)
        self.import_button = Button("", icon_name="file-up", on_click=self._ask_import)
        self.export_button = Button("", icon_name="file-down", on_click=self._export)
        self.print_button = Button("", icon_name="printer", on_click=self._offer_papers)
        self.new_button = Button("", kind="primary", shortcut="Ctrl+N", on_click=self._begin)
        self.edit_button = Button("", shortcut="F2", on_click=self._edit)
        self.many_button = Button("", icon_name="layers", on_click=self._change_many)
        self.label_button = Button("", icon_name="tag", on_click=lambda: self._wish("print_labels"))
        self.lend_button = Button("", icon_name="scan-barcode", on_click=lambda: self._wish("lend"))
        self.box_button = Button("", icon_name="package", on_click=lambda: self._wish("box"))
        self.papers = PaperMenu(self)
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- what the window asks -------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Catalogue")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        words = {
            "all": self.tr("All records"),
            "draft": self.tr("To be described"),
            "unshelved": self.tr("Not shelved"),
            "destroyed": self.tr("Destroyed"),
        }
        return [(key, words[key], None) for key in _TABS]

    @override
    def open_tab(self, key: str) -> None:
        self._show(replace(self.list.query, only=key))

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (
            self.import_button,
            self.export_button,
            self.print_button,
            self.new_button,
        )

    @override
    def refresh(self) -> None:
        self.tree.refresh()
        self.list.show_again()

    @override
    def grant(self, wish: Wish) -> None:
        if wish.what == "record" and isinstance(wish.target, int):
            self._show_one(wish.target)
        elif wish.what == "search":
            self.search.setText(str(wish.target or ""))
            self.list.search_now()

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._side.fill(self._inspector_page())
        middle = Card(column(self.list), margin=1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(SPACE[3])
        splitter.setChildrenCollapsible(False)
        classes = Card(column(self.tree, self.numbering_button), margin=SPACE[2])
        for widget in (classes, middle, Card(column(self._side))):
            splitter.addWidget(widget)
        splitter.setSizes([208, 706, 320])
        splitter.setStretchFactor(1, 1)
        stored = QSettings().value("catalogue/panes")
        if stored is not None:
            splitter.restoreState(stored)
        splitter.splitterMoved.connect(
            lambda *_: QSettings().setValue("catalogue/panes", splitter.saveState())
        )
        self._body.addWidget(splitter)
        self._body.addWidget(Card(column(self._empty)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        layout.addWidget(self._body)

    def _inspector_page(self) -> QWidget:
        buttons = row(self.lend_button, self.label_button, self.box_button, None, space=SPACE[1])
        change = row(self.edit_button, self.many_button, None, space=SPACE[1])
        return holder(column(self.inspector, buttons, change, space=SPACE[2]))

    def _connect_signals(self) -> None:
        self.tree.node_chosen.connect(self._choose_node)
        self.tree.view_chosen.connect(self.list.show_saved)
        self.tree.view_removed.connect(self._remove_view)
        self.list.record_chosen.connect(self._choose)
        self.list.shown.connect(self._shown)
        self.list.view_saved.connect(self.tree.refresh)
        self.list.told.connect(self.told)
        self.table.row_opened.connect(lambda _row: self._edit())
        self.inspector.wished.connect(self.wished)
        self.papers.wanted.connect(self.drawing_wanted)
        self.papers.list_wanted.connect(self._print)
        self.papers.choices_wanted.connect(self._choose_papers)
        self._side.saved.connect(self._saved)
        self._side.told.connect(self.told)
        self._side.wished.connect(self.wished)
        self._side.rested.connect(self._again)
        self.inspector.told.connect(self.told)
        self.inspector.contents_wanted.connect(self._make_up)
        self._empty.step_taken.connect(self._ask_import)

    def _choose_node(self, node: Node) -> None:
        self._show(replace(self.list.query, node=node))

    def _show(self, query: Query) -> None:
        self.list.show_list(query)

    def _shown(self) -> None:
        query = self.list.query
        is_bare = query == replace(FRESH, order=query.order, ascending=query.ascending)
        self._body.setCurrentIndex(1 if is_bare and self.list.total() == 0 else 0)
        years = self.tree.years()
        if years is not None:
            self.list.filters.set_years(*years)

    def _remove_view(self, view: SavedView) -> None:
        try:
            self._catalogue.finder.views.remove(view.id)
        except RefusedError as refused:
            self.told.emit(say(refused.reason, **refused.facts), Tone.REFUSED)
        else:
            self.told.emit(self.tr("View removed: {0}").format(view.name), Tone.DONE)
        self.tree.refresh()

    def _show_one(self, record_id: int) -> None:
        found = self._catalogue.row(record_id)
        if found is None:
            return
        self.search.setText(found.code)
        self.tree.forget_choice()
        self._show(replace(FRESH, text=found.code, gone=found.state in _GONE))
        self.inspector.show_record(found)
        self._last = found

    def _choose(self, found: RecordRow | None) -> None:
        self._last = found
        self._side.rest()
        if self.list.is_being_typed:
            self.inspector.show_soon(found)
        else:
            self.inspector.show_record(found)
        for button in (self.lend_button, self.label_button, self.box_button, self.edit_button):
            button.setEnabled(found is not None)

    def _wish(self, what: str) -> None:
        ids = self.list.chosen_ids()
        if ids:
            self.wished.emit(Wish(what, ids[0], ids))

    def _ask_numbering(self) -> None:
        self.wished.emit(Wish("view", "numbering"))

    def _ask_import(self) -> None:
        self.wished.emit(Wish("import"))

    def _begin(self) -> None:
        like = self._catalogue.whole(self._last.id) if self._last else None
        # An empty room shows its empty page: the first entry needs the form all the same.
        self._body.setCurrentIndex(0)
        self._side.begin(like)

    def _edit(self) -> None:
        whole = self._catalogue.whole(self._last.id) if self._last else None
        if self._last is None or whole is None:
            return
        self._side.edit(self._last.id, whole)

    def _change_many(self) -> None:
        ids = self.list.chosen_ids()
        if ids:
            self._side.change_many(ids)

    def _make_up(self, file_id: int) -> None:
        found = self._catalogue.row(file_id)
        if found is not None:
            self._side.show_contents(found)

    def _again(self) -> None:
        """Show the record that was chosen as it is now."""
        found = self._catalogue.row(self._last.id) if self._last else None
        self.inspector.show_record(found)

    def _saved(self, record_id: int, go_on: bool) -> None:  # noqa: FBT001  a signal's word
        found = self._catalogue.row(record_id)
        if found is not None:
            self.told.emit(self.tr("Saved: {0}").format(found.code), Tone.DONE)
        self._last = found
        if go_on:
            return
        self._show_one(record_id)

    # --- leaving as paper or file -------------------------------------------------------------

    @override
    def list_note(self) -> str:
        return f"{self.search.text()} {self.list.count.text()}".strip()

    def _export(self) -> None:
        self.table.save_list()

    def _offer_papers(self) -> None:
        """Offer what can be printed: of the chosen records, else of all that are shown."""
        chosen, query = self.list.chosen_ids(), self.list.query
        # On paper a list stands by its codes unless somebody chose another order.
        asked = replace(query, order="code") if query.order == "best" else query
        scope, words = Scope(query=asked), self.list.count.text()
        if len(chosen) > 1:
            scope = Scope(record_ids=chosen)
            words = self.tr("%n chosen record(s)", "", len(chosen))
        last = self._last
        box = None if last is None or last.box_id is None else (last.box_id, last.box_no)
        self.papers.offer(scope, words, box)
        button = self.print_button
        self.papers.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _choose_papers(self, scope: Scope) -> None:
        self.wished.emit(Wish("papers", about=scope))

    def _print(self) -> None:
        self.table.print_list()

    @override
    def retranslate(self) -> None:
        self.tree.setAccessibleName(self.tr("Classes"))
        self.numbering_button.set_words(self.tr("Numbering"))
        self.import_button.set_words(self.tr("Import"))
        self.export_button.set_words(self.tr("Export"))
        self.print_button.set_words(self.tr("Print"))
        self.new_button.set_words(self.tr("New"))
        self.edit_button.set_words(self.tr("Edit"))
        self.many_button.set_words(self.tr("Change many"))
        self.label_button.set_words(self.tr("Label"))
        self.lend_button.set_words(self.tr("Lend"))
        self.box_button.set_words(self.tr("Box"))
        self._empty.say(
            self.tr("The catalogue is empty"),
            self.tr(
                "Here stands every file and item of the room: its number, title, date, period and "
                "place. Begin with the list the room has, or enter the first record by hand."
            ),
            self.tr("Import a list"),
        )
        self.table.rows.set_headings(
            (
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Date"),
                self.tr("Secrecy"),
                self.tr("Pages"),
                self.tr("State"),
                self.tr("Creator"),
                self.tr("Box no."),
                self.tr("Place"),
                self.tr("Expires"),
            )
        )
        self.table.viewport().update()
        self.inspector.retranslate()
        self.tree.refresh()
