"""A batch on its track: the stage it is at, or one that lies behind it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.track import Stage, stage_of
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import BatchLine, ListSummary, Run
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.ui.destruction_review.opening_form import OpeningForm
from desktop_archive.ui.destruction_review.panel_stage import PanelStage
from desktop_archive.ui.destruction_review.paper_list import PapersButton
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.track_bar import Mark, TrackBar
from desktop_archive.ui.destruction_review.track_words import TrackWords
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.notices import EmptyState

#: States of a list in which something has begun to be carried out.
_RUNNING = frozenset(
    {
        ListState.COLLECTING,
        ListState.COUNTED,
        ListState.SHREDDED,
        ListState.DESTROYED,
        ListState.CLOSED,
    }
)


class BatchPage(QWidget):
    """Shows the track over the stage; opens where the batch stands.

    Signals:
        told: a result in words, with its tone.
        changed: something was written.
        due_wanted: the due list, to choose from.
        printed: a finished print, with its title.
    """

    told = Signal(str, object)
    changed = Signal()
    due_wanted = Signal()
    printed = Signal(object, str)

    def __init__(
        self,
        desk: DestructionDesk,
        makers: Mapping[Mark, Callable[[], StagePage]],
        due_count: Callable[[], int],
        papers: ReviewPapers,
    ) -> None:
        super().__init__()
        self._desk, self._makers, self._due_count = desk, makers, due_count
        #: A stage is made when a batch comes to it.
        self._stages: dict[Callable[[], StagePage], StagePage] = {}
        self._batch_id: int | None = None
        self._list_id: int | None = None
        self._batches: list[BatchLine] = []
        self.standing: Standing | None = None
        self._looked_at, self._due = Mark.PANEL, 0
        self._words = TrackWords(self)
        self.chooser = ChoiceField()
        self.papers = PapersButton(papers)
        self.track, self.opening = TrackBar(self.papers), OpeningForm(desk)
        self.empty, self._stack = EmptyState("stamp"), QStackedWidget()
        layout = column(self.chooser, self.track, self._stack, space=SPACE[3])
        layout.setStretch(2, 1)
        self.setLayout(layout)
        for page in (self.empty, self.opening):
            self._stack.addWidget(page)
        self._connect_signals()
        self.retranslate()

    def refresh(self) -> None:
        """Read again which batches there are and how the one shown stands."""
        self._batches = self._desk.appraisals.batches()
        known = {one.id for one in self._batches}
        if self._list_id is None and self._batch_id not in known:
            self._batch_id = self._batches[0].id if self._batches else None
        self.chooser.setVisible(len(self._batches) > 1)
        self.chooser.box.blockSignals(True)
        self.chooser.set_choices(
            [(str(one.id), f"{one.number}  {one.title}") for one in self._batches]
        )
        self.chooser.choose(str(self._batch_id))
        self.chooser.box.blockSignals(False)
        self._show()

    def current(self) -> BatchLine | None:
        """Return the batch that is shown."""
        standing = self.standing
        return standing.batch.line if standing is not None and standing.batch else None

    def open_new(self) -> None:
        """Ask for a new batch."""
        self._stack.setCurrentWidget(self.opening)
        self.track.hide()
        self.opening.begin()

    def open_batch(self, batch_id: int) -> None:
        """Show a batch where it stands."""
        self._batch_id, self._list_id, self.standing = batch_id, None, None
        self.refresh()

    def open_list(self, found: ListSummary) -> None:
        """Show a list: with its batch where there is one, else by itself; also one that is over."""
        self._batch_id, self._list_id, self.standing = found.batch_id, found.id, None
        self._show()

    def handle_scan(self, code: str) -> bool:
        """Hand a scan to the stage that is shown."""
        page = self._stack.currentWidget()
        return page.handle_scan(code) if isinstance(page, StagePage) else False

    def stage_page(self) -> StagePage | None:
        """Return the stage that is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, StagePage) else None

    # --- inside -------------------------------------------------------------------------------

    def _read(self) -> Standing | None:
        """Return how the batch or the list stands; None where there is neither."""
        if self._batch_id is None:
            return None if self._list_id is None else self._read_list(self._list_id)
        batch = self._desk.appraisals.batch(self._batch_id)
        key = self._list_id or batch.line.list_id
        if key is None:
            return Standing(batch, None, None, batch.line.stage)
        detail = self._desk.lists.detail(key)
        stage = batch.line.stage
        if self._list_id is not None:
            stage = stage_of(batch.line.state, detail.summary.state, unjudged=0)
        return Standing(batch, detail, self._run(detail.summary), stage)

    def _read_list(self, list_id: int) -> Standing:
        """Return how a register of unarchived papers stands: a list without a batch."""
        detail = self._desk.lists.detail(list_id)
        stage = stage_of(None, detail.summary.state, unjudged=0)
        return Standing(None, detail, self._run(detail.summary), stage)

    def _run(self, found: ListSummary) -> Run | None:
        return self._desk.collecting.run(found.id) if found.state in _RUNNING else None

    def _show(self) -> None:
        before, standing = self.standing, self._read()
        self.standing = standing
        if self._stack.currentWidget() is self.opening and standing is before is None:
            return
        self.track.setVisible(standing is not None)
        if standing is None:
            self._stack.setCurrentWidget(self.empty)
            return
        now = self._words.now(standing)
        if self._goes_on(before, standing):
            self._looked_at = now
        self._show_stage(standing)

    def _show_stage(self, standing: Standing) -> None:
        """Show the stage that is looked at; where it is another one, the hand goes there."""
        self._due = self._due_count()
        self._show_track(standing)
        self.papers.show_standing(standing)
        page = self._stage(self._looked_at)
        is_new = self._stack.currentWidget() is not page
        page.show_standing(standing)
        self._stack.setCurrentWidget(page)
        field = page.first_field()
        if is_new and field is not None:
            field.setFocus()

    def _goes_on(self, before: Standing | None, standing: Standing) -> bool:
        """Tell whether the page follows the batch to another stage.

        After the last verdict one stays with the pieces: a slip is taken back there.
        """
        if before is None or self._looked_at not in self._makers:
            return True
        if (before.stage, standing.stage) == (Stage.VERDICTS, Stage.REPORT):
            return False
        return before.stage is not standing.stage

    def _show_track(self, standing: Standing) -> None:
        marks = self._words.marks(standing, self._due)
        self.track.show_track(marks, self._looked_at, self.tr("The batch has not come so far yet."))
        self.track.say(self._words.awaited(standing), self._words.missing(standing))

    def _look_at(self, mark: Mark) -> None:
        if mark is Mark.DUE:
            self.due_wanted.emit()
            return
        standing = self.standing
        if standing is None:
            return
        self._looked_at = mark
        self._show_stage(standing)

    def _connect_signals(self) -> None:
        self.track.mark_chosen.connect(self._look_at)
        self.papers.printed.connect(self.printed)
        self.papers.told.connect(self.told)
        self.chooser.box.activated.connect(self._choose)
        self.opening.opened.connect(self._opened)
        self.opening.done.connect(lambda words: self.told.emit(words, Tone.DONE))
        self.opening.left.connect(self._leave_opening)
        self.empty.step_taken.connect(self.open_new)

    def _stage(self, mark: Mark) -> StagePage:
        """Return the page of a stage; two marks may share one."""
        make = self._makers[mark]
        if make not in self._stages:
            self._stages[make] = self._put(make())
        return self._stages[make]

    def _put(self, page: StagePage) -> StagePage:
        self._stack.addWidget(page)
        page.told.connect(self.told)
        page.printed.connect(self.printed)
        page.changed.connect(self._changed)
        page.progressed.connect(self._progressed)
        if isinstance(page, PanelStage):
            page.due_wanted.connect(self.due_wanted)
        return page

    def _choose(self, _at: int) -> None:
        self.open_batch(int(self.chooser.value()))

    def _opened(self, batch_id: int) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.open_batch(batch_id)
        self.changed.emit()

    def _leave_opening(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.standing = None
        self._show()

    def _progressed(self, standing: Standing) -> None:
        """Let the track follow one verdict, while nobody waits for the batch to be read again."""
        self.standing = standing
        self._show_track(standing)

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.chooser.set_name(self.tr("Batch"))
        self.papers.retranslate()
        self.empty.say(
            self.tr("No batch is open"),
            self.tr(
                "A batch takes what is due from the panel's first look to the shredder: verdict "
                "per piece, list, opinions, decision, count, two supervisors. Nothing is skipped."
            ),
            self.tr("Open a batch"),
        )
        if self.standing is not None:
            self._show_track(self.standing)
