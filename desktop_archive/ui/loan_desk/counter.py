"""The desk itself: who is here, what just happened, where it goes back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from desktop_archive.rules.lending import ReturnCheck, ScanOutcome, Severity
from desktop_archive.rules.printouts import RecallNotice
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskAction, DeskResult
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.lending.request_papers import RequestPapers
from desktop_archive.services.lending.returning import NOTHING_FOUND, Finding
from desktop_archive.services.people import People
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.loan_desk.approvals import ApprovalsPanel
from desktop_archive.ui.loan_desk.breach_form import BreachForm
from desktop_archive.ui.loan_desk.cards_pane import CardsPane
from desktop_archive.ui.loan_desk.case_form import CaseForm
from desktop_archive.ui.loan_desk.choices import to_apply, to_issue, to_return
from desktop_archive.ui.loan_desk.chooser import Choice, Chooser, Purpose
from desktop_archive.ui.loan_desk.copy_panels import CopyPanel, ReviewPanel
from desktop_archive.ui.loan_desk.finders import PersonFinder, RenewPanel
from desktop_archive.ui.loan_desk.person_pane import PersonPane
from desktop_archive.ui.loan_desk.put_back import PutBackPane
from desktop_archive.ui.loan_desk.reading_panel import ReadingPanel
from desktop_archive.ui.loan_desk.request_form import RequestForm
from desktop_archive.ui.loan_desk.result_words import ResultWords
from desktop_archive.ui.loan_desk.settle_form import SettleForm
from desktop_archive.ui.loan_desk.stops import OverridePanel, WhyPanel
from desktop_archive.ui.theme.current import pixels, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row, scrolling
from desktop_archive.ui.widgets.buttons import Switch
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.widgets.result_list import TONES, ResultList
from desktop_archive.ui.widgets.scan_field import ScanField, sound
from desktop_archive.ui.words import KNOWN, say_known

#: How wide the columns are, and how wide they get with larger text.
_LEFT, _RIGHT = (248, 300), (344, 440)
_FILTERS = {
    "all": None,
    "done": Severity.DONE,
    "look": Severity.LOOK,
    "refused": Severity.REFUSED,
}


class Counter(QWidget):
    """Three columns round one field.

    Signals:
        told: a result in words, with its tone.
        printed: a finished print and its title.
        changed: something happened that the tabs count.
    """

    told = Signal(str, object)
    printed = Signal(object, str)
    changed = Signal()

    def __init__(self, desk: LoanDesk, papers: DeskPapers, people: People, *, loud: bool) -> None:
        super().__init__()
        self._desk, self._papers = desk, papers
        self._words = ResultWords(self)
        self._loud = loud
        self.person = PersonPane()
        self.field = ScanField()
        self.filter, self._sound = Switch(), QToolButton()
        self.results, self.chooser = ResultList(self._words), Chooser()
        self._empty = EmptyState("scan-barcode")
        self._middle, self.right = QStackedWidget(), QStackedWidget()
        self.put_back, self.cards = PutBackPane(), CardsPane()
        self.request_form, self.approvals = RequestForm(desk), ApprovalsPanel(desk)
        self.override, self.why = OverridePanel(desk), WhyPanel()
        self.finder, self.renewal = PersonFinder(people), RenewPanel(desk)
        self.settling, self.breach, self.case = SettleForm(desk), BreachForm(desk), CaseForm(desk)
        self.reading, self.copy, self.review = (
            ReadingPanel(desk),
            CopyPanel(desk),
            ReviewPanel(desk),
        )
        self._side = scrolling(column(self.put_back, self.cards, None, space=SPACE[3]))
        self._build()
        self._connect_signals()
        self.retranslate()

    def scan(self, code: str) -> None:
        """Do what a code means here."""
        self._try(lambda: self.show_result(self._desk.scan(code)))

    def show_result(self, result: DeskResult) -> None:
        """Show what the last act did, and open what it asks for."""
        self._tell(result)
        if result.request is not None:
            self.open_request(result.request.application.id)
        elif result.outcome is ScanOutcome.FILES_OFFERED and result.offer is not None:
            self._choose(Purpose.ISSUE, result.offer.box.box_no, to_issue(result.offer.files))
        elif result.outcome is ScanOutcome.APPLICATION_STARTED and result.offer is not None:
            self._choose(Purpose.APPLY, result.offer.box.box_no, to_apply(result.offer.files))
        elif result.back is not None and result.code and len(result.back.loans) > 1:
            self._choose(Purpose.RETURN, result.back.box_no, to_return(result.back))
        elif result.readings:
            self.open_panel(self.reading)
            self.reading.begin(result.readings)
        elif result.copy is not None:
            self.open_panel(self.copy)
            self.copy.begin(result.copy)
        elif self.right.currentWidget() is self.request_form and result.person is not None:
            self.request_form.retranslate()
        else:
            self.close_panels()
        self._print(result)

    def refresh(self) -> None:
        """Show the state of the desk."""
        desk, mind = self._desk, self._desk.session
        today = desk.room.today().isoformat()
        limit = self.tr("%n day(s)", "", desk.requests.longest())
        card = desk.person()
        self.person.show_person(card, today, limit)
        self.put_back.show_back(mind.home, mind.back)
        waiting = desk.waiting_cards()
        self.cards.show_loans(waiting, has_visit=card is not None)
        self._show_list()
        hint = self.tr("ends the visit") if card else ""
        self.field.set_words(self.tr("Scan a card, box, file, shelf or command"), hint)

    def open_request(self, application_id: int) -> None:
        """Show a request with its signatures in the right column."""
        self.open_panel(self.approvals)
        self.approvals.show_request(application_id)

    def begin_request(self, records: Sequence[int]) -> None:
        """Ask for an application for these records."""
        self._middle.setCurrentIndex(0)
        self.open_panel(self.request_form)
        self.request_form.begin(records)

    def close_panels(self) -> None:
        """Put every panel away; the field waits again."""
        self._middle.setCurrentIndex(0)
        self.right.setCurrentWidget(self._side)
        self._show_list()
        self.field.edit.setFocus()

    def take_back(self, check: ReturnCheck, finding: Finding = NOTHING_FOUND) -> None:
        """Take back what lies on the desk after its check (L-14)."""
        back = self._desk.session.back
        if back is None:
            return
        ids = [loan.id for loan in back.loans]
        self._try(lambda: self._show_all(self._desk.take_back(ids, check, finding=finding)))

    def undo(self) -> None:
        """Take back the last act."""
        self._try(lambda: self.show_result(self._desk.undo()))

    def offer_return(self, loan_ids: Sequence[int]) -> None:
        """Begin the return of loans chosen in a list."""
        self._try(lambda: self.show_result(self._desk.offer_return(loan_ids)))

    def show_way(self, loan_ids: Sequence[int]) -> None:
        """Show where something chosen in a list goes back."""
        self._try(lambda: self.show_result(self._desk.show_way(loan_ids)))

    def _show_all(self, results: Sequence[DeskResult]) -> None:
        for result in results:
            self.show_result(result)

    def _tell(self, result: DeskResult) -> None:
        self.refresh()
        self.results.scrollToTop()
        self.told.emit(self._words.sentence(result), TONES[result.severity])
        if self._loud:
            sound(self, result.severity)
        self.changed.emit()

    def _print(self, result: DeskResult) -> None:
        papers = result.papers
        if papers is None:
            return
        language = current_language()
        if papers.slip is not None:
            self.printed.emit(self._papers.slip(papers.slip, language), self.tr("Loan slip"))
        if papers.cards:
            made = self._papers.cards(papers.cards, language)
            self.printed.emit(made, self.tr("Substitute cards"))

    def _try(self, step: Callable[[], object]) -> None:
        """Do something at the desk; what is refused is told, what is a bug goes up."""
        try:
            step()
        except KNOWN as error:
            said = say_known(error)
            self.told.emit(said, Tone.REFUSED)
            if self._loud:
                sound(self, Severity.REFUSED)

    def _choose(self, purpose: Purpose, box_no: str, choices: Sequence[Choice]) -> None:
        self.right.setCurrentWidget(self._side)
        self._middle.setCurrentWidget(self.chooser)
        self.chooser.open(purpose, box_no, choices)

    def _chosen(self, keys: list[int], purpose: Purpose) -> None:
        if purpose is Purpose.APPLY and keys:
            self.begin_request(keys)
        elif purpose is Purpose.RETURN and keys:
            self.offer_return(keys)
        else:
            self._try(lambda: self._show_all(self._desk.issue(keys)))

    def _left_chooser(self) -> None:
        self._desk.leave_offer()
        if self.chooser.purpose is Purpose.RETURN:
            self._desk.leave_return()
        self.close_panels()
        self.refresh()

    def _acted(self, result: DeskResult, action: DeskAction) -> None:
        """Do what a button of a line says."""
        record = result.subject.record_id
        offered = [one.record.id for one in result.offer.files] if result.offer else []
        if action is DeskAction.UNDO:
            self._try(lambda: self.show_result(self._desk.undo(result.number)))
        elif action is DeskAction.OVERRIDE:
            self.open_panel(self.override)
            self.override.begin(result)
        elif action is DeskAction.WHY_NOT:
            self.open_panel(self.why)
            ids = offered or ([record] if record else [])
            self.why.show_reasons(self._desk.why_not(ids))
        elif action is DeskAction.APPLY and result.offer is not None:
            files = result.offer.files
            self._choose(Purpose.APPLY, result.offer.box.box_no, to_apply(files))
        elif action is DeskAction.APPLY and record:
            self.begin_request([record])
        elif action is DeskAction.PICK_UP:
            self._desk.set_aside()
            self.told.emit(self.tr("Set aside on the pick-up shelf"), Tone.DONE)
            self.refresh()
        else:
            self.close_panels()

    def open_panel(self, panel: Panel) -> None:
        """Show a panel in the right column."""
        self.right.setCurrentWidget(panel)

    def _show_list(self) -> None:
        results = self._desk.session.results
        wanted = _FILTERS[self.filter.current() or "all"]
        self.results.results.show(results, wanted)
        if self._middle.currentWidget() is not self.chooser:
            self._middle.setCurrentIndex(0 if results else 1)
        counts = {
            key: sum(severity in (None, one.severity) for one in results)
            for key, severity in _FILTERS.items()
        }
        words = {
            "all": self.tr("All"),
            "done": self.tr("Done"),
            "look": self.tr("Look"),
            "refused": self.tr("Refused"),
        }
        self.filter.set_choices([(key, f"{word} {counts[key]}") for key, word in words.items()])

    def _end(self) -> None:
        self._try(lambda: self.show_result(self._desk.end_visit()))

    def _print_cards(self) -> None:
        self._try(lambda: self.show_result(self._desk.print_cards()))

    def _print_request(self, application_id: int) -> None:
        self._try(lambda: self._show_request(application_id))

    def _show_request(self, application_id: int) -> None:
        papers = RequestPapers(self._desk.room, self._desk.requests)
        made = papers.write([application_id], current_language())
        self.printed.emit(made, self.tr("Loan request"))

    def _show_recalls(self, notices: Sequence[RecallNotice]) -> None:
        made = self._papers.recalls(notices, current_language())
        self.printed.emit(made, self.tr("Recall notices"))

    def _request_entered(self, application_id: int) -> None:
        self.refresh()
        self.changed.emit()
        self.open_request(application_id)

    def _overridden(self) -> None:
        self.show_result(self._desk.session.results[0])

    def _find_person(self) -> None:
        self.open_panel(self.finder)
        self.finder.begin()

    def _panel_done(self, words: str) -> None:
        self.told.emit(words, Tone.DONE)
        self.refresh()
        self.changed.emit()

    def _mute(self) -> None:
        self._loud = not self._loud
        self._dress()

    def _dress(self) -> None:
        self.person.setFixedWidth(min(pixels(_LEFT[0]), _LEFT[1]))
        self.right.setFixedWidth(min(pixels(_RIGHT[0]), _RIGHT[1]))
        name = "volume-2" if self._loud else "volume-x"
        self._sound.setIcon(icon(name, tokens().text2))
        self._sound.setToolTip(self.tr("Sound is on") if self._loud else self.tr("Sound is off"))
        self._sound.setAccessibleName(self._sound.toolTip())

    def _build(self) -> None:
        self._sound.setProperty("kind", "quiet")
        self._middle.addWidget(self.results)
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self.chooser)
        for panel in self._panels():
            self.right.addWidget(panel)
        self.right.insertWidget(0, self._side)
        self.right.setCurrentIndex(0)
        filters = row(self.filter, None, self._sound)
        middle = column(self.field, filters, Card(column(self._middle), margin=1), space=SPACE[2])
        middle.setStretch(2, 1)
        layout = row(self.person, holder(middle), self.right, space=SPACE[3])
        layout.setStretch(1, 1)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _panels(self) -> tuple[Panel, ...]:
        return (
            self.request_form,
            self.approvals,
            self.override,
            self.why,
            self.finder,
            self.renewal,
            self.settling,
            self.breach,
            self.case,
            self.reading,
            self.copy,
            self.review,
        )

    def _connect_signals(self) -> None:
        self.field.entered.connect(self.scan)
        self.filter.chosen.connect(lambda _key: self._show_list())
        self._sound.clicked.connect(self._mute)
        self.results.acted.connect(self._acted)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.left.connect(self._left_chooser)
        self.person.end_wanted.connect(self._end)
        self.person.request_opened.connect(self.open_request)
        self.person.person_wanted.connect(self._find_person)
        self.cards.print_wanted.connect(self._print_cards)
        self.put_back.check.passed.connect(self.take_back)
        self.put_back.check.found.connect(self.take_back)
        self.put_back.check.widened.connect(lambda shown: self.cards.setVisible(not shown))
        self.approvals.print_wanted.connect(self._print_request)
        self.breach.recalled.connect(self._show_recalls)
        self.request_form.entered.connect(self._request_entered)
        self.override.acted.connect(self._overridden)
        self.override.stopped.connect(self._end)
        self.finder.found.connect(self.scan)
        for panel in self._panels():
            panel.left.connect(self.close_panels)
            panel.done.connect(self._panel_done)
        for key, step in (
            ("Ctrl+Z", self.undo),
            ("F2", lambda: self.results.act(0)),
            ("F3", lambda: self.results.act(1)),
            ("F4", lambda: self.results.act(2)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._empty.say(
            self.tr("The desk waits"),
            self.tr(
                "Scan a reader card to lend, a box or a file to take it back, a shelf to confirm "
                "that it stands in its place."
            ),
        )
        self._dress()
        self.refresh()
