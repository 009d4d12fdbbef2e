"""Moves: the plans there are, a new one, and the one that is carried out (B-08, B-18)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.moves import PlanState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.moves.desk import MoveDesk, PlanRow
from desktop_archive.services.moves.papers import MovePapers
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.shelf_map.move_form import MoveForm
from desktop_archive.ui.shelf_map.move_run import STATE_TONES, MoveRun
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording import sentence

_COLUMNS = (
    Column("number", "code", 108, lambda r: r.number, sortable=False),
    Column(
        "state",
        "chip",
        100,
        lambda r: say(PlanState(r.state)),
        chip=lambda r: STATE_TONES[PlanState(r.state)],
        sortable=False,
    ),
    Column("done", "number", 60, lambda r: f"{r.there}/{r.boxes - r.without}", sortable=False),
)
_SIDE = 292
_OPEN = (PlanState.UNDER_WAY.value, PlanState.PAUSED.value)


class MovesPage(QWidget):
    """The plans on the left; on the right a new one, or the one that was chosen.

    Signals:
        told: a result with its tone.
        printed: a finished print with its title.
        changed: how many plans are open is different now.
    """

    told = Signal(str, object)
    printed = Signal(object, str)
    changed = Signal()

    def __init__(self, desk: MoveDesk, stacks: Stacks, boxes: Boxes, papers: MovePapers) -> None:
        super().__init__()
        self._desk, self._papers = desk, papers
        self._plans: list[PlanRow] = []
        self._is_filling = False
        self.table = Table("move_plans", _COLUMNS)
        self.new_button = Button("", icon_name="plus", on_click=self.begin)
        self.form, self.run = MoveForm(desk, stacks, boxes), MoveRun(desk)
        self._empty = EmptyState("move")
        self._right = QStackedWidget()
        for page in (self._empty, self.form, self.run):
            self._right.addWidget(page)
        left = column(self.table, holder(row(self.new_button, None, margin=SPACE[2])), space=0)
        left.setStretchFactor(self.table, 1)
        self._left = Card(left, margin=1)
        layout = row(self._left, self._right, space=SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect_signals()
        self.retranslate()

    # --- what others do with it ---------------------------------------------------------------

    def refresh(self) -> None:
        """Read the plans again and go on with the one that is open."""
        self._plans = self._desk.plans()
        self._left.setVisible(bool(self._plans))
        self._fill()
        if self._right.currentWidget() is self.form:
            return
        wanted = self.run.plan_id() or self._first_open()
        if wanted is None:
            self._right.setCurrentWidget(self._empty)
        else:
            self.open(wanted)

    def open(self, plan_id: int) -> None:
        """Show a plan."""
        self.run.open(plan_id)
        self._right.setCurrentWidget(self.run)
        self._mark(plan_id)

    def begin(self, boxes: tuple[int, ...] = ()) -> None:
        """Start a new plan, with boxes that were chosen elsewhere or with none."""
        self._right.setCurrentWidget(self.form)
        self.form.begin(boxes)

    def scan(self, code: str) -> None:
        """Give a scan to what is open: the plan, else the form of a new one."""
        if self._right.currentWidget() is self.run:
            self.run.scan(code)
            self._follow()
        else:
            if self._right.currentWidget() is self._empty:
                self.begin()
            self.form.scan(code)

    def undo(self) -> None:
        """Take the last scan back."""
        if self._right.currentWidget() is self.run:
            self.run.undo()
            self._follow()

    def save_list(self) -> None:
        """Save the list that is shown on the right."""
        is_run = self._right.currentWidget() is self.run
        (self.run if is_run else self.form).table.save_list()

    def open_count(self) -> int:
        """Return how many plans are not over."""
        return sum(1 for one in self._plans if one.state in (*_OPEN, PlanState.DRAFT.value))

    # --- inside -------------------------------------------------------------------------------

    def _connect_signals(self) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.form.made.connect(self._made)
        self.run.told.connect(self.told)
        self.run.changed.connect(self._changed)
        self.run.print_wanted.connect(self._print)
        self._empty.step_taken.connect(self.begin)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._left.setFixedWidth(pixels(_SIDE))

    def _first_open(self) -> int | None:
        under_way = [one.id for one in self._plans if one.state in _OPEN]
        return next(iter((*under_way, *(one.id for one in self._plans))), None)

    def _fill(self) -> None:
        self._is_filling = True
        self.table.show_rows(self._plans)
        self._is_filling = False

    def _mark(self, plan_id: int) -> None:
        self._is_filling = True
        at = next((at for at, one in enumerate(self._plans) if one.id == plan_id), 0)
        self.table.choose(at)
        self._is_filling = False

    def _follow(self) -> None:
        """Show how far the open plan is without reading all others again."""
        plan = self.run.plan()
        for at, one in enumerate(self._plans):
            if plan is not None and one.id == plan.id:
                self._plans[at] = plan
                self.table.rows.renew(at)

    def _chosen(self, found: PlanRow | None) -> None:
        if found is not None and not self._is_filling:
            self.run.open(found.id)
            self._right.setCurrentWidget(self.run)

    def _made(self, plan_id: int) -> None:
        self._right.setCurrentWidget(self.run)
        self.run.open(plan_id)
        self._changed()

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _print(self, plan_id: int) -> None:
        try:
            made = self._papers.write(plan_id, current_language(), sentence)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, self.tr("Move plan"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.new_button.set_words(self.tr("New move plan"))
        self.table.rows.set_headings((self.tr("Plan"), self.tr("State"), self.tr("There")))
        self._empty.say(
            self.tr("No move is planned"),
            self.tr(
                "A move plan says where each box of some shelves goes, proves that it fits, and "
                "is carried out by scanning boxes and shelves. It can be paused at any time."
            ),
            self.tr("New move plan"),
        )
        self.form.retranslate()
        self.run.retranslate()
