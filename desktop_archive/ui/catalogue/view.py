"""The catalogue view: tree, table, inspector or form."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.services.catalogue.desk import Catalogue, Node, Query, RecordRow
from desktop_archive.services.destruction import DestructionReview
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.papers.desk import Scope
from desktop_archive.ui.catalogue.inspector import Inspector, WhyNot
from desktop_archive.ui.catalogue.side_pane import SidePane
from desktop_archive.ui.catalogue.tree import ClassTree
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.printing.paper_menu import PaperMenu
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import SECRECY_TONES, STATE_TONES, say_secrecy, say_state

_PAUSE_MS = 120
_MOST_PRINTED = 20_000
_TABS = ("all", "draft", "unshelved", "destroyed")


def _columns(found_spans: Any) -> tuple[Column, ...]:  # noqa: ANN401
    return (
        Column("code", "code", 184, lambda r: r.code),
        Column("title", "text", 222, lambda r: r.title, spans=found_spans),
        Column("date", "date", 86, lambda r: r.date_text),
        Column(
            "secrecy",
            "chip",
            66,
            lambda r: say_secrecy(r.secrecy),
            chip=lambda r: SECRECY_TONES[r.secrecy],
        ),
        Column("pages", "number", 56, lambda r: "" if r.pages is None else str(r.pages)),
        Column(
            "state",
            "chip",
            76,
            lambda r: say_state(r.state),
            chip=lambda r: "held" if r.held else STATE_TONES[r.state],
        ),
        Column("creator", "text", 130, lambda r: r.creator),
        Column("box", "code", 110, lambda r: r.box_no),
        Column("place", "code", 120, lambda r: r.address, sortable=False),
        Column("due", "date", 92, lambda r: r.due_on or ""),
    )


class CatalogueView(View):
    """All records, by class or by word."""

    def __init__(
        self,
        catalogue: Catalogue,
        review: DestructionReview,
        lists: ListDesk,
        why_not: WhyNot | None = None,
    ) -> None:
        super().__init__()
        self._catalogue, self._lists = catalogue, lists
        self._query = Query()
        self._last: RecordRow | None = None
        self._total = 0
        self.tree = ClassTree(catalogue)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._count = label("", "second")
        self.table = Table("catalogue", _columns(self._spans), many=True)
        self.inspector = Inspector(catalogue, review, why_not)
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
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
        self._show(replace(self._query, only=key))

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (
            self.numbering_button,
            self.import_button,
            self.export_button,
            self.print_button,
            self.new_button,
        )

    @override
    def refresh(self) -> None:
        self.tree.refresh()
        self._show(self._query)

    @override
    def grant(self, wish: Wish) -> None:
        if wish.what == "record" and isinstance(wish.target, int):
            self._show_one(wish.target)
        elif wish.what == "search":
            self.search.setText(str(wish.target or ""))
            self._search()

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._side.fill(self._inspector_page())
        found = row(self.search, None, self._count, space=SPACE[3])
        found.setStretchFactor(self.search, 3)
        top = holder(found)
        top.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        middle = Card(column(top, self.table, space=0), margin=1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(SPACE[3])
        splitter.setChildrenCollapsible(False)
        for widget in (Card(column(self.tree), margin=SPACE[2]), middle, Card(column(self._side))):
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
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._search)
        self._pause.timeout.connect(self._search)
        self.table.rows.on_sort = self._sort
        self.table.row_chosen.connect(self._choose)
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
        self._show(replace(self._query, node=node))

    def _search(self) -> None:
        self._show(replace(self._query, text=self.search.text()))

    def _sort(self, key: str, ascending: bool) -> None:  # noqa: FBT001  Qt's sort order
        self._show(replace(self._query, order=key, ascending=ascending))

    def _show(self, query: Query) -> None:
        self._query = query
        count = self._catalogue.count(query)
        is_bare = query == Query(order=query.order, ascending=query.ascending)
        self._body.setCurrentIndex(1 if is_bare and count == 0 else 0)
        catalogue = self._catalogue
        self.table.rows.show(
            count,
            lambda offset, limit: catalogue.page(query, offset, limit),
            lambda: catalogue.every(query),
        )
        self._count.setText(self.tr("%n record(s)", "", count))
        if count:
            self.table.choose(0)
        else:
            self._choose(None)

    def _show_one(self, record_id: int) -> None:
        found = self._catalogue.row(record_id)
        if found is None:
            return
        self.search.setText(found.code)
        self._show(Query(text=found.code, only="all"))
        self.inspector.show_record(found)
        self._last = found

    def _spans(self, found: RecordRow) -> Sequence[tuple[int, int]]:
        text = self._query.text.strip()
        at = found.title.casefold().find(text.casefold()) if text else -1
        return [(at, at + len(text))] if at >= 0 else []

    def _choose(self, found: RecordRow | None) -> None:
        self._last = found
        self._side.rest()
        self.inspector.show_record(found)
        for button in (self.lend_button, self.label_button, self.box_button, self.edit_button):
            button.setEnabled(found is not None)

    def _wish(self, what: str) -> None:
        ids = tuple(found.id for found in self.table.chosen_rows())
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
        ids = tuple(found.id for found in self.table.chosen_rows())
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
        self._show(self._query)
        self._show_one(record_id)

    # --- leaving as paper or file -------------------------------------------------------------

    def _headings(self) -> tuple[str, ...]:
        return self.table.rows.headings()

    def _lines(self, most: int) -> list[list[str]]:
        count = min(self._catalogue.count(self._query), most)
        rows = self._catalogue.page(self._query, 0, count)
        return [[column.text(found) for column in self.table.rows.columns] for found in rows]

    def _export(self) -> None:
        self.table.save_list()

    def _offer_papers(self) -> None:
        """Offer what can be printed: of the chosen records, else of all that are shown."""
        chosen = self.table.chosen_rows()
        scope, words = Scope(query=self._query), self._count.text()
        if len(chosen) > 1:
            scope = Scope(record_ids=tuple(found.id for found in chosen))
            words = self.tr("%n chosen record(s)", "", len(chosen))
        last = self._last
        box = None if last is None or last.box_id is None else (last.box_id, last.box_no)
        self.papers.offer(scope, words, box)
        button = self.print_button
        self.papers.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _choose_papers(self, scope: Scope) -> None:
        self.wished.emit(Wish("papers", about=scope))

    def _print(self) -> None:
        lines = self._lines(_MOST_PRINTED)
        note = f"{self.search.text()} {self._count.text()}".strip()
        made = self._lists.write(self.title(), self._headings(), lines, note, current_language())
        self.printed.emit(made, self.title())

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search title, code, creator, remarks, initials"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
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
