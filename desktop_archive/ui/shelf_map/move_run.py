"""One move plan: approved, carried out by scans, paused, closed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_archive.rules.moves import (
    DONE_OUTCOMES,
    LOOK_OUTCOMES,
    LineState,
    MoveOutcome,
    PlanState,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import Unfit
from desktop_archive.services.moves.desk import LineRow, MoveDesk, MoveTold, PlanRow
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.scanner.filter import ScanEdit
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

STATE_TONES = {
    PlanState.DRAFT: "neutral",
    PlanState.UNDER_WAY: "accent",
    PlanState.PAUSED: "look",
    PlanState.CLOSED: "done",
    PlanState.DROPPED: "neutral",
}
_LINE_TONES = {"taken": "look", "there": "done", "left": "refused"}


def _note(line: LineRow) -> str:
    return say(Unfit(line.problem)) if line.problem else line.reason


_COLUMNS = (
    Column("position", "number", 44, lambda r: str(r.position), sortable=False),
    Column("box", "code", 80, lambda r: r.box_no, sortable=False),
    Column("from", "code", 130, lambda r: r.from_address, sortable=False),
    Column("to", "code", 130, lambda r: r.to_address, sortable=False),
    Column("count", "number", 60, lambda r: f"{r.count:,}", sortable=False),
    Column(
        "state",
        "chip",
        110,
        lambda r: say(LineState(r.state)),
        chip=lambda r: _LINE_TONES.get(r.state, "neutral"),
        sortable=False,
    ),
    Column("by", "text", 70, lambda r: r.there_by or r.taken_by, sortable=False),
    Column("why", "text", 180, _note, sortable=False),
)


class MoveRun(QWidget):
    """Shows a plan, takes its scans, and says what each meant.

    Signals:
        told: a result with its tone.
        changed: the plan is in another state now.
        print_wanted: the id of a plan that is wanted on paper.
    """

    told = Signal(str, object)
    changed = Signal()
    print_wanted = Signal(int)

    def __init__(self, desk: MoveDesk) -> None:
        super().__init__()
        self._desk = desk
        self._plan: PlanRow | None = None
        self._lines: list[LineRow] = []
        self._at: dict[int, int] = {}
        self.number, self.chip = label("", "name"), Chip()
        self.about = label("", "second", elide=True)
        self.caption, self.address = label("", "second", wrap=True), label("", "big")
        self.field = ScanEdit()
        self.notice = Notice()
        self.progress_words, self.bar = label("", "strong"), QProgressBar()
        self.bar.setTextVisible(False)
        self.table = Table("move_lines", _COLUMNS)
        self.reason = TextField()
        self._make_buttons()
        self._lay_out()
        self.field.returnPressed.connect(self._typed)
        self.retranslate()

    # --- what others do with it ---------------------------------------------------------------

    def open(self, plan_id: int) -> None:
        """Show a plan from what is kept of it: also after a crash."""
        self._plan = self._desk.plan(plan_id)
        self._lines = self._desk.lines(plan_id)
        self._at = {line.box_id: at for at, line in enumerate(self._lines)}
        self.table.show_rows(self._lines)
        self.notice.say("")
        self.closing.hide()
        self._show()
        self.field.setFocus()

    def plan_id(self) -> int | None:
        """Return the plan that is shown."""
        return self._plan.id if self._plan else None

    def plan(self) -> PlanRow | None:
        """Return the plan as it is now."""
        return self._plan

    def scan(self, code: str) -> None:
        """Take the scan of a box or a shelf."""
        if self._plan is None:
            return
        try:
            answer = self._desk.scan(self._plan.id, code)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._say(say_known(error), Tone.REFUSED)
            return
        self._plan = answer.plan
        self._replace(answer.line)
        self._show()
        self._answer(answer)

    def undo(self) -> None:
        """Take the last scan back."""
        if self._plan is None:
            return
        try:
            line = self._desk.undo(self._plan.id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._say(say_known(error), Tone.REFUSED)
            return
        if line is None:
            self._say(self.tr("Nothing can be taken back any more."), Tone.LOOK)
            return
        self._plan = self._desk.plan(self._plan.id)
        self._replace(line)
        self._show()
        words = self.tr("Taken back: box {0} is “{1}” again.")
        self._say(words.format(line.box_no, say(LineState(line.state))), Tone.DONE)

    # --- inside: what it is made of -------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.approve_button = Button("", kind="primary", icon_name="check", on_click=self._approve)
        self.pause_button = Button("", icon_name="clock", on_click=self._pause)
        self.resume_button = Button("", kind="primary", icon_name="play", on_click=self._resume)
        self.recheck_button = Button("", icon_name="refresh-cw", on_click=self._recheck)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.undo_button = Button("", icon_name="undo-2", on_click=self.undo)
        self.close_button = Button("", icon_name="square-check", on_click=self._begin_closing)
        self.drop_button = Button("", icon_name="x", on_click=self._drop)
        self.end_button = Button("", kind="primary", on_click=self._close)
        self.stay_button = Button("", on_click=self._stay)
        self._buttons = (
            self.approve_button,
            self.resume_button,
            self.pause_button,
            self.undo_button,
            self.recheck_button,
            self.print_button,
            self.close_button,
            self.drop_button,
        )

    def _lay_out(self) -> None:
        head = row(self.number, self.chip, self.about, space=SPACE[3])
        head.setStretchFactor(self.about, 1)
        end = row(self.reason, self.end_button, self.stay_button, space=SPACE[2])
        end.setStretchFactor(self.reason, 1)
        self.closing = holder(end)
        self._next = holder(column(self.caption, self.address, space=2))
        top = column(
            head,
            row(*self._buttons, None, space=SPACE[2]),
            self.closing,
            self.field,
            self._next,
            self.notice,
            row(self.progress_words, self.bar, space=SPACE[3]),
            space=SPACE[2],
        )
        layout = column(Card(top), Card(column(self.table), margin=1), space=SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)

    # --- inside: showing -----------------------------------------------------------------------

    def _replace(self, line: LineRow | None) -> None:
        if line is None or line.box_id not in self._at:
            return
        at = self._at[line.box_id]
        self._lines[at] = line
        self.table.rows.renew(at)
        self.table.choose(at)

    def _show(self) -> None:
        plan = self._plan
        if plan is None:
            return
        state = PlanState(plan.state)
        self.number.setText(plan.number)
        self.chip.set(say(state), STATE_TONES[state])
        self.about.setText(" · ".join(part for part in (self._source(plan), plan.purpose) if part))
        is_open, is_draft = state is PlanState.UNDER_WAY, state is PlanState.DRAFT
        is_paused = state is PlanState.PAUSED
        self.approve_button.setVisible(is_draft)
        self.drop_button.setVisible(is_draft)
        self.pause_button.setVisible(is_open)
        self.undo_button.setVisible(is_open)
        self.resume_button.setVisible(is_paused)
        self.recheck_button.setVisible(is_draft or is_open or is_paused)
        self.close_button.setVisible(is_open or is_paused)
        self.field.setVisible(is_open)
        self._next.setVisible(is_open)
        may = self._desk.may_approve()
        self.approve_button.setEnabled(may)
        why = self.tr("Approving needs the right to keep the places; ask the archivist.")
        self.approve_button.setToolTip(hint("" if may else why))
        self._show_progress(plan)
        self._show_next()

    def _source(self, plan: PlanRow) -> str:
        if not plan.source.isdecimal():
            return plan.source
        return self.tr("%n chosen box(es)", "", int(plan.source))

    def _show_progress(self, plan: PlanRow) -> None:
        wanted = plan.boxes - plan.without
        words = self.tr("{0} of {1} there").format(plan.there, wanted)
        if plan.taken:
            words += " · " + self.tr("%n on the trolley", "", plan.taken)
        if plan.without:
            words += " · " + self.tr("%n without a place", "", plan.without)
        self.progress_words.setText(words)
        self.bar.setRange(0, max(1, wanted))
        self.bar.setValue(plan.there)

    def _show_next(self) -> None:
        """Say in large letters where to go: to the next box, or with the last one taken."""
        waiting = next((one for one in self._lines if one.state == "waiting"), None)
        trolley = [one for one in self._lines if one.state == "taken"]
        if trolley:
            last = max(trolley, key=lambda one: one.taken_step or 0)
            self.caption.setText(self.tr("Put box {0} on").format(last.box_no))
            self.address.setText(last.to_address or last.from_address)
        elif waiting is not None:
            self.caption.setText(self.tr("Fetch box {0} from").format(waiting.box_no))
            self.address.setText(waiting.from_address or self.tr("no place"))
        else:
            self.caption.setText(self.tr("Every box of the plan is there. Close the plan."))
            self.address.setText("")

    def _answer(self, answer: MoveTold) -> None:
        outcome = answer.outcome
        tone = Tone.REFUSED
        if outcome in DONE_OUTCOMES:
            tone = Tone.DONE
        elif outcome in LOOK_OUTCOMES:
            tone = Tone.LOOK
        self._say(say(outcome, **answer.facts), tone)
        if outcome is MoveOutcome.SHELF_OPEN:
            self.caption.setText(say(outcome, **answer.facts))
            self.address.setText(str(answer.facts.get("shelf", "")))

    def _say(self, words: str, tone: Tone) -> None:
        self.notice.say(words, tone)
        self.told.emit(words, tone)

    # --- inside: acts --------------------------------------------------------------------------

    def _typed(self) -> None:
        code = self.field.text().strip()
        self.field.clear()
        if code:
            self.scan(code)

    def _act(self, work: Callable[[int], object], words: str) -> bool:
        """Do something with the plan and show what became of it."""
        if self._plan is None:
            return False
        plan_id = self._plan.id
        try:
            work(plan_id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._say(say_known(error), Tone.REFUSED)
            return False
        # The button is still inside its own click while the plan is read again.
        QTimer.singleShot(0, self, lambda: self._acted(plan_id, words))
        return True

    def _acted(self, plan_id: int, words: str) -> None:
        self.open(plan_id)
        self._say(words, Tone.DONE)
        self.changed.emit()

    def _approve(self) -> None:
        self._act(self._desk.approve, self.tr("Approved. Scan a box where it stands."))

    def _pause(self) -> None:
        self._act(self._desk.pause, self.tr("Paused. It goes on where it was left."))

    def _resume(self) -> None:
        self._act(self._desk.resume, self.tr("Goes on where it was left."))

    def _recheck(self) -> None:
        self._act(self._desk.recheck, self.tr("Checked again with the shelves as they are now."))

    def _drop(self) -> None:
        self._act(self._desk.drop, self.tr("Dropped. The plan stays in the list."))

    def _print(self) -> None:
        if self._plan is not None:
            self.print_wanted.emit(self._plan.id)

    def _begin_closing(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if plan.there + plan.without >= plan.boxes:
            self._close()
            return
        self.closing.show()
        self.reason.line.setFocus()

    def _stay(self) -> None:
        self.closing.hide()
        self.field.setFocus()

    def _close(self) -> None:
        reason = self.reason.text()
        if self._act(lambda plan_id: self._desk.close(plan_id, reason), self.tr("Plan closed.")):
            self.reason.set_text("")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.approve_button.set_words(self.tr("Approve"))
        self.pause_button.set_words(self.tr("Pause"))
        self.resume_button.set_words(self.tr("Go on"))
        self.recheck_button.set_words(self.tr("Check again"))
        self.print_button.set_words(self.tr("Print the list"))
        self.undo_button.set_words(self.tr("Undo last scan"))
        self.close_button.set_words(self.tr("Close the plan"))
        self.drop_button.set_words(self.tr("Drop"))
        self.end_button.set_words(self.tr("Close now"))
        self.stay_button.set_words(self.tr("Cancel"))
        self.reason.set_name(self.tr("Why the rest is not moved"))
        self.field.setPlaceholderText(self.tr("Scan a box here, then its shelf there"))
        self.field.setAccessibleName(self.tr("Scan a box here, then its shelf there"))
        self.table.rows.set_headings(
            (
                self.tr("No."),
                self.tr("Box no."),
                self.tr("From"),
                self.tr("To"),
                self.tr("Records"),
                self.tr("State"),
                self.tr("By"),
                self.tr("Note"),
            )
        )
        self._show()
