"""The registers: loans, movements, shelves, acts; each prints and saves as it is shown."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.custody.papers import CustodyPapers
from desktop_archive.services.custody.striking import Striking
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.papers.desk import CataloguePapers, Scope
from desktop_archive.services.registers import Registers
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.printing.shelf_menu import ShelfMenu
from desktop_archive.ui.reports.changes_page import ChangesPage
from desktop_archive.ui.reports.compare_page import ComparePage
from desktop_archive.ui.reports.ledger_page import LedgerPage
from desktop_archive.ui.reports.log_page import LogPage
from desktop_archive.ui.reports.papers_page import PapersPage
from desktop_archive.ui.reports.use_page import UsePage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_moment
from desktop_archive.wording import sentence
from desktop_archive.wording.tables.acts import movement_words

_LOANS = (
    Column("lent", "date", 92, lambda r: r.lent_on),
    Column("unit", "text", 110, lambda r: r.unit),
    Column("person", "text", 90, lambda r: r.person),
    Column("code", "code", 200, lambda r: r.code),
    Column("title", "text", 244, lambda r: r.title),
    Column("purpose", "text", 90, lambda r: r.purpose),
    Column("due", "date", 92, lambda r: r.due_on),
    Column("approved", "text", 120, lambda r: r.approved_by),
    Column("returned", "date", 92, lambda r: r.returned_on or ""),
    Column("received", "text", 80, lambda r: r.received_by),
)
_MOVEMENTS = (
    Column("date", "date", 92, lambda r: f"{r.moment:%Y-%m-%d}"),
    Column("time", "date", 52, lambda r: f"{r.moment:%H:%M}"),
    Column("way", "text", 80, lambda r: say(r.passage)),
    Column("why", "text", 120, lambda r: r.row.purpose or _kind(r.row.kind)),
    Column("reference", "code", 210, lambda r: r.reference),
    Column("count", "number", 52, lambda r: f"{r.row.count:,}"),
    Column("place", "code", 130, lambda r: r.place),
    Column("other", "text", 90, lambda r: r.other),
    Column("by", "text", 76, lambda r: r.row.by),
    Column("party", "text", 76, lambda r: r.row.person),
    Column("note", "text", 120, lambda r: r.row.reason),
)
_SHELVES = (
    Column("address", "code", 150, lambda r: r.address),
    Column("boxes", "number", 70, lambda r: str(r.boxes)),
    Column("used", "number", 130, lambda r: f"{r.used_mm:,} / {r.length_mm or 0:,}"),
    Column("range", "code", 160, lambda r: f"{r.first_box} – {r.last_box}" if r.boxes else ""),
    Column("class", "text", 80, lambda r: r.category),
    Column("years", "text", 110, lambda r: r.years),
    Column("period", "text", 90, lambda r: r.retention),
)
_STOCKTAKES = (
    Column("number", "code", 120, lambda r: r.row.number),
    Column("purpose", "text", 170, lambda r: say(CountPurpose(r.row.purpose))),
    Column("started", "date", 130, lambda r: say_moment(r.row.started_at)),
    Column("closed", "date", 130, lambda r: say_moment(r.row.closed_at or "")),
    Column("expected", "number", 80, lambda r: f"{r.row.expected:,}"),
    Column("present", "number", 80, lambda r: f"{r.present:,}"),
    Column("lent", "number", 80, lambda r: f"{r.lent:,}"),
    Column("different", "number", 90, lambda r: f"{r.different:,}"),
    Column("reader", "text", 140, lambda r: r.row.reported_to),
    Column("note", "text", 200, lambda r: r.row.note),
)
_COLUMNS = {
    "loans": _LOANS,
    "movements": _MOVEMENTS,
    "shelves": _SHELVES,
    "stocktakes": _STOCKTAKES,
}

#: The tab that is no register: papers of the catalogue.
_PAPERS = "papers"
#: Tabs with pages of their own beside the tables.
_PAGES = (_PAPERS, "ledger", "compare", "uses", "effects", "acts", "changes")

_Page = PapersPage | LedgerPage | ComparePage | UsePage | LogPage | ChangesPage

#: The form a register is printed on; the others are printed as they are shown.
_FORMS = {"loans": "P22"}


def _kind(kind: str) -> str:
    return movement_words(kind, current_language())


class ReportsView(View):
    """One table for each register, with a filter over every column."""

    def __init__(self, registers: Registers, audit: AuditDesk, lists: ListDesk, room: Room) -> None:
        super().__init__()
        self._registers, self._lists, self._room = registers, lists, room
        self.log, self.changes = LogPage(room, audit), ChangesPage(room, audit)
        self._tab = "loans"
        self._rows: Sequence[Any] = ()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._count = label("", "second")
        self.tables = {key: Table(f"reports-{key}", columns) for key, columns in _COLUMNS.items()}
        self._stack = QStackedWidget()
        self._empty = EmptyState("book-open")
        self.print_button = Button("", icon_name="printer", kind="primary", on_click=self._print)
        self.export_button = Button("", icon_name="file-down", on_click=self._export)
        for key, table in self.tables.items():
            self._stack.addWidget(table)
            table.rows.on_sort = lambda name, up, key=key: self._sort(key, name, up)
        self._stack.addWidget(self._empty)
        self.papers = PapersPage(CataloguePapers(room))
        self.papers.wanted.connect(self.drawing_wanted)
        self.shelf_papers = ShelfMenu(self)
        self.shelf_papers.wanted.connect(self.drawing_wanted)
        self._custody, self._custody_papers = Custody(room), CustodyPapers(room)
        self.ledger = LedgerPage(self._custody, Striking(room))
        self.compare = ComparePage(self._custody)
        self.uses = UsePage(room)
        self.uses.printed.connect(self.printed)
        for page in (self.ledger, self.compare, self.uses, self.log, self.changes):
            page.told.connect(self.told)
        top = row(self.filter, None, self._count, space=SPACE[3])
        top.setStretch(0, 1)
        found = holder(top)
        found.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        self._registers_card = Card(column(found, self._stack, space=0), margin=1)
        pages = (self.papers, self.ledger, self.compare, self.uses, self.log, self.changes)
        layout = row(self._registers_card, *pages)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        self.filter.textChanged.connect(lambda _text: self._show())
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Registers")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        words = {
            "loans": self.tr("Loan register"),
            "uses": self.tr("Use ledger"),
            "effects": self.tr("Effects awaited"),
            "papers": self.tr("Lists and papers"),
            "movements": self.tr("In and out register"),
            "ledger": self.tr("Custody ledger"),
            "compare": self.tr("Ledger and map"),
            "shelves": self.tr("Location index"),
            "stocktakes": self.tr("Stocktakes"),
            "changes": self.tr("Modification ledger"),
            "acts": self.tr("Audit log"),
        }
        if not (self._room.may(Right.MODIFY) or self._room.may(Right.AUDIT_READ)):
            del words["changes"]
        if not self._room.may(Right.AUDIT_READ):
            del words["acts"]
        return [(key, word, None) for key, word in words.items()]

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        self.refresh()

    @override
    def grant(self, wish: Wish) -> None:
        if wish.what == _PAPERS and isinstance(wish.about, Scope):
            self.papers.take(wish.about)

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.export_button, self.print_button)

    @override
    def refresh(self) -> None:
        pages: dict[str, _Page] = {
            _PAPERS: self.papers,
            "ledger": self.ledger,
            "compare": self.compare,
            "uses": self.uses,
            "effects": self.uses,
            "acts": self.log,
            "changes": self.changes,
        }
        self._registers_card.setVisible(self._tab not in pages)
        for page in pages.values():
            page.setVisible(page is pages.get(self._tab))
        self.uses.only_awaited(on=self._tab == "effects")
        for button in (self.print_button, self.export_button):
            button.setVisible(self._tab != _PAPERS)
        if self._tab in pages:
            pages[self._tab].refresh()
            return
        readers: dict[str, Callable[[], Sequence[Any]]] = {
            "loans": self._registers.loans,
            "movements": self._custody.passages,
            "shelves": self._registers.shelves,
            "stocktakes": self._registers.stocktakes,
        }
        self._rows = readers[self._tab]()
        self._show()

    def _shown(self) -> list[Any]:
        wanted = self.filter.text().strip().casefold()
        columns = _COLUMNS[self._tab]
        if not wanted:
            return list(self._rows)
        return [
            found
            for found in self._rows
            if any(wanted in column.text(found).casefold() for column in columns)
        ]

    def _show(self) -> None:
        shown = self._shown()
        table = self.tables[self._tab]
        table.show_rows(shown)
        self._stack.setCurrentWidget(table if self._rows else self._empty)
        self._count.setText(self.tr("%n line(s)", "", len(shown)))

    def _sort(self, key: str, name: str, ascending: bool) -> None:  # noqa: FBT001  Qt's order
        column = next(one for one in _COLUMNS[key] if one.key == name)
        self._rows = sorted(self._rows, key=column.text, reverse=not ascending)
        self._show()

    def _lines(self) -> list[list[str]]:
        return [[one.text(found) for one in _COLUMNS[self._tab]] for found in self._shown()]

    def _title_of_tab(self) -> str:
        return next(word for key, word, _ in self.tabs() if key == self._tab)

    def _print(self) -> None:
        if self._tab == "shelves" and not self.filter.text():
            self.shelf_papers.offer()
            self.shelf_papers.popup(
                self.print_button.mapToGlobal(self.print_button.rect().bottomLeft())
            )
            return
        form, title, wanted = _FORMS.get(self._tab), self._title_of_tab(), self.filter.text()
        if self._tab == "movements":
            papers, language = self._custody_papers, current_language()
            self.printed.emit(papers.write_in_out(self._shown(), wanted, language, sentence), title)
            return
        if self._tab == "ledger":
            self._print_ledger(title)
            return
        lists: dict[str, ComparePage | LogPage | ChangesPage] = {
            "compare": self.compare,
            "acts": self.log,
            "changes": self.changes,
        }
        if self._tab in lists:
            lists[self._tab].table.print_list()
            return
        if self._tab in ("uses", "effects"):
            self.uses.print_ledger(title)
            return
        if form is not None and not wanted:
            self.printed.emit(self._registers.write(form, current_language()), title)
            return
        headings = self.tables[self._tab].rows.headings()
        made = self._lists.write(title, headings, self._lines(), wanted, current_language())
        self.printed.emit(made, title)

    def _print_ledger(self, title: str) -> None:
        """Print the ledger of what was searched for; too much for one paper is said here."""
        try:
            made = self._custody_papers.write_ledger(self.ledger.wanted(), current_language())
        except KNOWN as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, title)

    @override
    def list_title(self) -> str:
        return self._title_of_tab()

    @override
    def list_note(self) -> str:
        trail = {"acts": self.log, "changes": self.changes}.get(self._tab)
        if trail is not None:
            return trail.note()
        return self.filter.text().strip() if self._tab in self.tables else ""

    def _export(self) -> None:
        uses = self.uses.table
        pages = {
            "ledger": self.ledger.files,
            "compare": self.compare.table,
            "uses": uses,
            "effects": uses,
            "acts": self.log.table,
            "changes": self.changes.table,
        }
        (pages.get(self._tab) or self.tables[self._tab]).save_list()

    @override
    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter every column"))
        self.filter.setAccessibleName(self.tr("Filter every column"))
        self.print_button.set_words(self.tr("Print"))
        self.export_button.set_words(self.tr("Export"))
        for key, headings in self._headings().items():
            self.tables[key].rows.set_headings(headings)
        self._empty.say(
            self.tr("Nothing recorded yet"),
            self.tr("Each loan, movement and act makes its own line here; none is ever deleted."),
        )
        self.papers.retranslate()
        self.ledger.retranslate()
        self.compare.retranslate()
        self.uses.retranslate()
        self.log.retranslate()
        self.changes.retranslate()
        if self._tab not in _PAGES:
            self._show()

    def _loan_headings(self, code: str) -> tuple[str, ...]:
        return (
            self.tr("Date out"),
            self.tr("Unit"),
            self.tr("Borrower"),
            code,
            self.tr("Title"),
            self.tr("Purpose"),
            self.tr("Due"),
            self.tr("Approved by"),
            self.tr("Returned"),
            self.tr("Received by"),
        )

    def _stocktake_headings(self) -> tuple[str, ...]:
        return (
            self.tr("Number"),
            self.tr("Purpose"),
            self.tr("Begun"),
            self.tr("Closed"),
            self.tr("On record"),
            self.tr("Counted"),
            self.tr("On loan"),
            self.tr("Differences"),
            self.tr("Reported to"),
            self.tr("Note"),
        )

    def _headings(self) -> dict[str, tuple[str, ...]]:
        code, reason = self.tr("Reference code"), self.tr("Reason")
        return {
            "loans": self._loan_headings(code),
            "movements": (
                self.tr("Date"),
                self.tr("Time"),
                self.tr("In/Out"),
                reason,
                code,
                self.tr("Count"),
                self.tr("Place"),
                self.tr("To/From"),
                self.tr("By"),
                self.tr("Other party"),
                self.tr("Note"),
            ),
            "shelves": (
                self.tr("Place"),
                self.tr("Boxes"),
                self.tr("Used / net (mm)"),
                self.tr("Box numbers"),
                self.tr("Class"),
                self.tr("Years"),
                self.tr("Period"),
            ),
            "stocktakes": self._stocktake_headings(),
        }
