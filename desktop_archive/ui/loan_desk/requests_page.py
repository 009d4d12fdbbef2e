"""Requests: the queue, the pick list that is ticked by scanning, and who waits (L-02, L-17)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.lending import Severity
from desktop_archive.rules.lending.fetching import PickOutcome, Told
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.fetching import Picked, PickLine, WaitLine
from desktop_archive.services.lending.pick_papers import PickPapers
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.loan_desk.lists import ListPage
from desktop_archive.ui.loan_desk.request_lists import PickList, WaitingList
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Switch
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.scan_field import ScanField, sound
from desktop_archive.ui.words import KNOWN, say, say_known
from desktop_archive.wording.sentences import sentence

PARTS = ("requests", "fetch", "waiting")
_LOOK = (
    PickOutcome.ALREADY_TICKED,
    PickOutcome.ON_THIS_SHELF,
    PickOutcome.NOTHING_ON_THIS_SHELF,
)
_REFUSED = (PickOutcome.NOT_ON_THE_LIST, PickOutcome.IS_OUT, PickOutcome.UNKNOWN)
_TONES = {Severity.DONE: Tone.DONE, Severity.LOOK: Tone.LOOK, Severity.REFUSED: Tone.REFUSED}


def severity_of(outcome: PickOutcome) -> Severity:
    """Return how loudly a scan at the pick list is told."""
    if outcome in _REFUSED:
        return Severity.REFUSED
    return Severity.LOOK if outcome in _LOOK else Severity.DONE


class RequestsPage(QWidget):
    """Three lists of what is asked for, one at a time.

    Signals:
        told: what was done or refused, with its tone.
        printed: a finished print and its title.
        opened: the id of a request that is to be shown at the desk.
        desk_wanted: a code that means something at the desk only.
        changed: something happened that the tabs count.
    """

    told = Signal(str, object)
    printed = Signal(object, str)
    opened = Signal(int)
    desk_wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: LoanDesk, queue: ListPage, *, loud: bool) -> None:
        super().__init__()
        self._desk, self._loud = desk, loud
        self._papers = PickPapers(desk.room, desk.fetching)
        self.switch, self.field, self.notice = Switch(), ScanField(), Notice()
        self._progress = label("", "title")
        self.where, self.how, self.why = TextField(), ChoiceField(), TextField()
        self.lists: Mapping[str, ListPage] = {
            "requests": queue,
            "fetch": PickList(),
            "waiting": WaitingList(),
        }
        self._stack = QStackedWidget()
        for page in self.lists.values():
            self._stack.addWidget(page)
        self._build()
        self.switch.set_choices([(key, key) for key in PARTS])
        self.switch.choose(PARTS[0])
        self.retranslate()

    def show_part(self, part: str) -> None:
        """Show one of the three lists."""
        self.switch.choose(part)
        self.notice.say("")
        self.refresh()

    def part(self) -> str:
        """Return which list is shown."""
        return self.switch.current() or PARTS[0]

    def refresh(self) -> None:
        """Read the shown list again; what was chosen stays chosen."""
        part = self.part()
        self._stack.setCurrentWidget(self.lists[part])
        is_picking = part == "fetch"
        self.field.setVisible(is_picking)
        self._progress.setVisible(is_picking)
        if not is_picking:
            self.notice.say("")
        if part == "requests":
            self.lists[part].show_rows(self._desk.requests.queue())
        elif is_picking:
            self._show_picks()
        else:
            self.lists[part].show_rows(self._desk.fetching.waiting())

    def take_focus(self) -> None:
        """Let the next key go to the list, or to the field that waits for a scan."""
        is_picking = self.part() == "fetch"
        (self.field.edit if is_picking else self.lists[self.part()].table).setFocus()

    def scan(self, code: str) -> bool:
        """Tick by a scan; tell whether the code meant something here."""
        if self.part() != "fetch":
            return False
        if not code.strip():
            return True
        return bool(self._attempt(lambda: self._picked(code)))

    def _picked(self, code: str) -> bool:
        picked = self._desk.fetching.scan(code)
        if picked is None:
            return False
        self._say(picked)
        return True

    def _say(self, picked: Picked) -> None:
        severity = severity_of(picked.outcome)
        self._show_picks({one.row.line_id for one in picked.lines})
        words = say(picked.outcome, **picked.facts)
        self.notice.say(words, _TONES[severity])
        self.told.emit(words, _TONES[severity])
        if self._loud:
            sound(self, severity)
        self.changed.emit()

    def _show_picks(self, chosen: set[int] | frozenset[int] = frozenset()) -> None:
        page, lines = self.lists["fetch"], self._desk.fetching.lines()
        page.show_rows(lines)
        at = next((n for n, one in enumerate(lines) if one.row.line_id in chosen), 0)
        if lines:
            page.table.choose(at)
        state = self._desk.fetching.progress(lines)
        words = [self.tr("{0} of {1} fetched").format(state.ready, state.asked)]
        if state.missing:
            words.append(self.tr("%n not found", "", state.missing))
        if state.taken_back:
            words.append(self.tr("%n to take back", "", state.taken_back))
        self._progress.setText(" · ".join(words) if lines else "")

    def _acted(self, part: str, name: str, rows: Sequence[object]) -> None:
        picks = [one.row.line_id for one in rows if isinstance(one, PickLine)]
        steps: dict[str, Callable[[], object]] = {
            "print_picks": self._print,
            "tick": lambda: self._say(self._desk.fetching.tick(picks)),
            "untick": lambda: self._unticked(picks),
            "not_found": lambda: self._missed(picks),
            "tell": lambda: self._was_told(picks),
            "open": lambda: self._open(rows),
            "withdraw": lambda: self._withdraw(rows),
            "print_list": self.lists[part].table.print_list,
        }
        if name in steps and part != "requests":
            self._attempt(steps[name])

    def _attempt(self, step: Callable[[], object]) -> object:
        try:
            return step()
        except KNOWN as error:
            said = say_known(error)
            self.refresh()
            self.notice.say(said, Tone.REFUSED)
            self.told.emit(said, Tone.REFUSED)
            return True

    def _print(self) -> None:
        made = self._papers.write(current_language(), sentence)
        self.printed.emit(made, self.tr("Pick list"))

    def _unticked(self, lines: Sequence[int]) -> None:
        count = self._desk.fetching.untick(lines)
        self._done(self.tr("%n piece(s) to be fetched again", "", count))

    def _missed(self, lines: Sequence[int]) -> None:
        count = self._desk.fetching.not_found(lines, self.where.text())
        self.where.set_text("")
        self._done(self.tr("%n piece(s) noted as not found; the search for them begins", "", count))

    def _was_told(self, lines: Sequence[int]) -> None:
        count = self._desk.fetching.tell(lines, Told(self.how.value() or Told.PHONE.value))
        self._done(self.tr("Told about %n piece(s)", "", count))

    def _withdraw(self, rows: Sequence[object]) -> None:
        chosen = [one.row for one in rows if isinstance(one, WaitLine)][:1]
        for one in chosen:
            self._desk.requests.withdraw(one.application_id, self.why.text())
            self.why.set_text("")
            self._done(self.tr("Request {0} withdrawn").format(one.number))

    def _open(self, rows: Sequence[object]) -> None:
        chosen = [one for one in rows if isinstance(one, PickLine | WaitLine)][:1]
        for one in chosen:
            self.opened.emit(one.row.application_id)

    def _done(self, words: str) -> None:
        self.refresh()
        self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.DONE)
        self.changed.emit()

    def _typed(self, code: str) -> None:
        if not self.scan(code):
            self.desk_wanted.emit(code)

    def _switched(self, part: str) -> None:
        self.show_part(part)
        self.take_focus()

    def _build(self) -> None:
        head = row(self.switch, None, self._progress)
        upper = column(head, self.field, self.notice, space=SPACE[2])
        upper.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], 0)
        layout = column(holder(upper), self._stack, space=SPACE[0])
        layout.setStretch(1, 1)
        self.setLayout(layout)
        fields = row(self.where, self.how, None, space=SPACE[3])
        fields.setStretch(0, 2)
        fields.setStretch(2, 1)
        self.lists["fetch"].put_above(holder(fields))
        reason = row(self.why, None)
        reason.setStretch(0, 1)
        self.lists["waiting"].put_above(holder(reason))
        self.switch.chosen.connect(self._switched)
        self.field.entered.connect(self._typed)
        for key, page in self.lists.items():
            page.acted.connect(lambda name, rows, key=key: self._acted(key, name, rows))
        for key in ("fetch", "waiting"):
            self.lists[key].opened.connect(lambda line: self._open([line]))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.switch.set_choices(
            [
                ("requests", self.tr("Open requests")),
                ("fetch", self.tr("Pick list")),
                ("waiting", self.tr("Waiting list")),
            ]
        )
        self.field.set_words(self.tr("Scan the box or file you took from the shelf"), "")
        self.where.set_name(self.tr("Not found: where was it looked for?"))
        self.how.set_name(self.tr("Told by"))
        self.how.set_choices([(one.value, say(one)) for one in Told])
        self.why.set_name(self.tr("Why is the request withdrawn?"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
