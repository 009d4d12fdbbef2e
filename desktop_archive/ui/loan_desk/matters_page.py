"""What stays open beside the lists: cases, who leaves, notebooks (L-15, L-16, U-08 to U-10)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.lending.cases import CaseKind
from desktop_archive.services.lending.cases import CaseRow
from desktop_archive.services.lending.clearance import Clearance, TransferRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.needs import ListedNeed
from desktop_archive.services.lending.notebooks import NotebookRow, Notebooks
from desktop_archive.services.people import People
from desktop_archive.ui.loan_desk.case_form import CaseForm
from desktop_archive.ui.loan_desk.clearance_panel import ClearancePanel
from desktop_archive.ui.loan_desk.need_panel import NeedPanel
from desktop_archive.ui.loan_desk.notebook_panel import NotebookPanel
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

_SIDE = 344
_CASES = (
    Column("number", "code", 120, lambda r: r.number, sortable=False),
    Column("kind", "text", 80, lambda r: say(CaseKind(r.kind)), sortable=False),
    Column("opened", "date", 92, lambda r: r.opened_on, sortable=False),
    Column("title", "text", 200, lambda r: r.title, sortable=False),
    Column("code", "code", 190, lambda r: r.code, sortable=False),
    Column("person", "text", 84, lambda r: r.person, sortable=False),
    Column("found", "text", 120, lambda r: r.found, sortable=False),
)
_LEAVING = (
    Column("leaves", "date", 110, lambda r: r.leaves_on, sortable=False),
    Column("person", "text", 120, lambda r: r.person, sortable=False),
    Column("unit", "text", 140, lambda r: r.unit, sortable=False),
    Column("opened", "date", 110, lambda r: r.opened_on, sortable=False),
    Column("closed", "date", 130, lambda r: r.closed_on or "", sortable=False),
    Column("outcome", "text", 240, lambda r: r.outcome, sortable=False),
)
_NOTEBOOKS = (
    Column("number", "code", 130, lambda r: r.number, sortable=False),
    Column("person", "text", 100, lambda r: r.person, sortable=False),
    Column("unit", "text", 120, lambda r: r.unit, sortable=False),
    Column("issued", "date", 100, lambda r: r.issued_on, sortable=False),
    Column("pages", "number", 70, lambda r: str(r.pages), sortable=False),
    Column("returned", "date", 120, lambda r: r.returned_on or "", sortable=False),
    Column(
        "counted",
        "number",
        80,
        lambda r: str(r.pages_back) if r.returned_on else "",
        sortable=False,
    ),
    Column("remark", "text", 150, lambda r: r.remark, sortable=False),
)


_NEEDS = (
    Column("code", "code", 174, lambda r: r.code, sortable=False),
    Column("title", "text", 126, lambda r: r.title, sortable=False),
    Column("who", "text", 84, lambda r: r.name, sortable=False),
    Column("from", "date", 88, lambda r: r.valid_from, sortable=False),
    Column("until", "date", 88, lambda r: r.valid_to or "", sortable=False),
    Column("by", "text", 78, lambda r: r.approved_by, sortable=False),
    Column("on", "date", 88, lambda r: r.approved_on, sortable=False),
    Column("ended", "date", 88, lambda r: r.ended_on or "", sortable=False),
)


class MattersPage(QWidget):
    """Four lists behind a switch; the chosen line is carried on in the panel beside.

    Signals:
        told: a result with its tone.
        printed: a finished print and its title.
        changed: something happened that the tabs count.
    """

    told = Signal(str, object)
    printed = Signal(object, str)
    changed = Signal()

    def __init__(self, desk: LoanDesk, people: People) -> None:
        super().__init__()
        self._desk = desk
        self._clearance, self._notebooks = Clearance(desk.room), Notebooks(desk.room)
        self.switch = Switch()
        self.tables = {
            "cases": Table("desk_cases", _CASES),
            "leaving": Table("desk_leaving", _LEAVING),
            "notebooks": Table("desk_notebooks", _NOTEBOOKS),
            "needs": Table("desk_needs", (*_NEEDS[:3], self._need_state(), *_NEEDS[3:])),
        }
        self._empty, self._stack, self._side = (
            EmptyState("file-text"),
            QStackedWidget(),
            QStackedWidget(),
        )
        self.case, self.notebook = CaseForm(desk), NotebookPanel(desk.room)
        self.clearance, self.need = ClearancePanel(desk.room, people), NeedPanel(desk)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._lay_out()
        self._connect_signals()
        self.retranslate()

    def _need_state(self) -> Column:
        today = self._desk.room.today
        return Column(
            *("state", "chip", 78, lambda r: say(r.term.state(today()))),
            chip=lambda r: "done" if r.term.holds(today()) else "neutral",
            sortable=False,
        )

    def _panels(self) -> tuple[Panel, ...]:
        return (self.case, self.clearance, self.notebook, self.need)

    def _lay_out(self) -> None:
        for widget in (*self.tables.values(), self._empty):
            self._stack.addWidget(widget)
        for panel in self._panels():
            self._side.addWidget(panel)
        bar = row(self.switch, None, self.print_button)
        left = column(bar, Card(column(self._stack), margin=1), space=SPACE[2])
        left.setStretch(1, 1)
        both = row(left, self._side, space=SPACE[3])
        both.setStretch(0, 1)
        both.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(both)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def _connect_signals(self) -> None:
        self.switch.chosen.connect(lambda _key: self.refresh())
        for key, table in self.tables.items():
            table.row_chosen.connect(lambda found, key=key: self._show(key, found))
        self.clearance.printed.connect(self.printed)
        self.case.printed.connect(self.printed)
        for panel in self._panels():
            panel.done.connect(self._done)
            panel.left.connect(self._close)

    def show_person(self, person_id: int) -> None:
        """Show everything a person has."""
        self.show_part("leaving")
        self._open(self.clearance)
        self.clearance.begin(person_id)

    def show_part(self, key: str) -> None:
        """Show one of the lists."""
        self.switch.choose(key)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again that is shown."""
        key = self.switch.current() or "cases"
        readers: dict[str, Callable[[], Sequence[Any]]] = {
            "cases": self._desk.cases.open_ones,
            "leaving": self._clearance.leaving,
            "notebooks": self._notebooks.all,
            "needs": self._desk.needs.all,
        }
        rows = readers[key]()
        table = self.tables[key]
        table.show_rows(rows)
        self._stack.setCurrentWidget(table if rows else self._empty)
        self.print_button.setEnabled(bool(rows))
        self.print_button.setToolTip("" if rows else self.tr("The list is empty."))
        self._empty.say(*self._nothing()[key])
        self._close()
        if rows:
            table.choose_again()
            self._show(key, table.current_row())

    def take_focus(self) -> None:
        """Let the keyboard walk in the list."""
        self.tables[self.switch.current() or "cases"].setFocus()

    def _show(self, key: str, found: object) -> None:
        if key != (self.switch.current() or "cases"):
            return
        if isinstance(found, CaseRow):
            self._open(self.case)
            self.case.begin(self._desk.cases.view(found.id))
        elif isinstance(found, TransferRow):
            self._open(self.clearance)
            self.clearance.begin(found.person_id)
        elif isinstance(found, NotebookRow) and found.returned_on is None:
            self._open(self.notebook)
            self.notebook.begin(found)
        elif isinstance(found, ListedNeed):
            self._open(self.need)
            self.need.begin(found)
        else:
            self._close()

    def _open(self, panel: Panel) -> None:
        self._side.setCurrentWidget(panel)
        self._side.show()

    def _close(self) -> None:
        self._side.hide()

    def _done(self, words: str) -> None:
        panel = self._side.currentWidget()
        is_person = panel is self.clearance and self.clearance.person_id() is not None
        person = self.clearance.person_id() if is_person else None
        self.refresh()
        if person is not None:
            self._open(self.clearance)
            self.clearance.begin(person)
        self.told.emit(words, Tone.DONE)
        self.changed.emit()

    def _print(self) -> None:
        self.tables[self.switch.current() or "cases"].print_list()

    def title(self) -> str:
        """Return what the list that is shown is called."""
        return self._names()[self.switch.current() or "cases"]

    def _names(self) -> dict[str, str]:
        return {
            "cases": self.tr("Damage and loss"),
            "leaving": self.tr("Leaving"),
            "notebooks": self.tr("Excerpt notebooks"),
            "needs": self.tr("Direct need"),
        }

    def _nothing(self) -> dict[str, tuple[str, str]]:
        return {
            "cases": (
                self.tr("No case is open"),
                self.tr("What is found damaged or missing at a return opens one by itself."),
            ),
            "leaving": (
                self.tr("Nobody leaves"),
                self.tr("Find the person at the desk, then choose All that is held."),
            ),
            "needs": (
                self.tr("No list of direct need"),
                self.tr("A request to read a secret record asks who approved the need."),
            ),
            "notebooks": (
                self.tr("No notebook was issued"),
                self.tr("Find the person at the desk, then choose All that is held."),
            ),
        }

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.switch.set_choices(list(self._names().items()))
        self.print_button.set_words(self.tr("Print list"))
        number, person, unit = self.tr("Number"), self.tr("Name"), self.tr("Unit")
        opened, pages = self.tr("Opened"), self.tr("Pages")
        headings = {
            "cases": (
                *(number, self.tr("Kind"), opened, self.tr("Title")),
                *(self.tr("Reference code"), person, self.tr("What was found")),
            ),
            "leaving": (
                *(self.tr("Leaves on"), person, unit, self.tr("Noted")),
                *(self.tr("Handed over"), self.tr("What was handed over")),
            ),
            "needs": (
                *(self.tr("Reference code"), self.tr("Title"), self.tr("Person or unit")),
                *(self.tr("State"), self.tr("From"), self.tr("Until"), self.tr("Approved by")),
                *(self.tr("Approved"), self.tr("Ended")),
            ),
            "notebooks": (
                *(number, person, unit, self.tr("Issued"), pages),
                *(self.tr("Back, cancelled"), self.tr("Counted"), self.tr("Remark")),
            ),
        }
        for key, table in self.tables.items():
            table.rows.set_headings(headings[key])
        key = self.switch.current() or "cases"
        self._empty.say(*self._nothing()[key])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
