"""The register check: what is wrong with numbers, and the way to each record (N-01, N-20)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.number_check import Finding, FindingKind
from desktop_archive.rules.printed import Printout
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.numbering.checking import CheckReport, NumberCheck
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.numbering.part_choice import PartChoice
from desktop_archive.ui.numbering.words import TONES, finding_words
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_COLUMNS = (
    Column("kind", "chip", 190, lambda f: say(f.kind), chip=lambda f: TONES[f.kind],
           sortable=False),
    Column("code", "code", 260, lambda f: f.code, sortable=False),
    Column("words", "text", 640, finding_words, sortable=False),
)  # fmt: skip


class CheckPage(QWidget):
    """Lists the findings; Enter opens the record, a gap leads to the form that explains it.

    Signals:
        told: a result in words, with its tone.
        wished: a record is to be shown.
        printed: the statement of missing numbers, with its title.
        gap_chosen: class and numbers of a gap that is to be explained.
    """

    told = Signal(str, object)
    wished = Signal(object)
    printed = Signal(object, str)
    gap_chosen = Signal(str, object)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._check, self._background = NumberCheck(room), background
        self._report: CheckReport | None = None
        self._chosen: Finding | None = None
        self._handle: Handle | None = None
        self.part, self.kind = PartChoice(Catalogue(room)), ChoiceField()
        self.check_button = Button("", kind="primary", on_click=self._run_check)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.open_button = Button("", icon_name="library", on_click=self._open)
        self.gap_button = Button("", icon_name="pencil", on_click=self._explain)
        self.notice, self.progress = Notice(), Progress()
        self._count = label("", "second")
        self.table = Table("number_check", _COLUMNS)
        self._build()
        self.kind.box.activated.connect(lambda _at: self._show())
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(lambda _row: self._open())
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read the choices again; findings stay until the next check."""
        self.part.refresh()
        self._choose(self._chosen)

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        top = row(self.part, self.check_button, self.print_button, space=SPACE[2])
        top.setStretch(0, 1)
        chosen = row(self._count, None, self.open_button, self.gap_button, space=SPACE[2])
        found = row(self.kind, space=SPACE[2])
        self.kind.setMaximumWidth(360)
        below = row(found, chosen, space=SPACE[4])
        below.setStretch(1, 1)
        whole = column(
            Card(column(top, self.notice, self.progress, below, space=SPACE[2])),
            Card(column(self.table), margin=1),
            space=SPACE[3],
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _run_check(self) -> None:
        node, words = self.part.node(), self.tr("Reading every number")
        self.notice.say("")
        self.progress.say(words)
        self._handle = self._background.run(
            lambda handle: self._check.run(node, handle.tell), self._checked, self._failed
        )
        self._follow(words)

    def _checked(self, report: CheckReport) -> None:
        self.progress.hide()
        self._report = report
        self._offer_kinds()
        self._show()
        total = sum(report.counts.values())
        read = self.tr("%n record(s) read", "", report.records)
        if total:
            words = self.tr("%n finding(s)", "", total) + " · " + read
            self.notice.say(words, Tone.LOOK)
        else:
            words = self.tr("Every number is in order.") + " " + read
            self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.LOOK if total else Tone.DONE)

    def _show(self) -> None:
        report, kind = self._report, self.kind.value()
        if report is None:
            return
        shown = [one for one in report.findings if kind in ("", one.kind.value)]
        counted = sum(count for one, count in report.counts.items() if kind in ("", one.value))
        self.table.show_rows(shown)
        words = "" if counted == len(shown) else self.tr("the first {0} of {1}")
        self._count.setText(words.format(f"{len(shown):,}", f"{counted:,}"))
        self._choose(None)
        if shown:
            self.table.choose_again()

    def _choose(self, found: Finding | None) -> None:
        self._chosen = found
        has_record = found is not None and found.record_id is not None
        self.open_button.setEnabled(has_record)
        is_gap = found is not None and found.kind is FindingKind.GAP
        self.gap_button.setEnabled(is_gap)
        self.open_button.setToolTip(
            "" if has_record else self.tr("Choose a finding that has a record.")
        )
        self.gap_button.setToolTip("" if is_gap else self.tr("Choose a gap."))

    def _open(self) -> None:
        found = self._chosen
        if found is None:
            return
        if found.record_id is not None:
            self.wished.emit(Wish("record", found.record_id))
        elif found.kind is FindingKind.GAP:
            self._explain()

    def _explain(self) -> None:
        found = self._chosen
        if found is not None and found.run is not None:
            self.gap_chosen.emit(found.scope, found.run)

    def _print(self) -> None:
        node, language = self.part.node(), current_language()
        words = self.tr("Drawing the statement of missing numbers")
        self.progress.say(words)
        self._handle = self._background.run(
            lambda handle: self._check.statement(language, node, tell=handle.tell),
            self._drawn,
            self._failed,
        )
        self._follow(words)

    def _drawn(self, made: Printout) -> None:
        self.progress.hide()
        self.printed.emit(made, self.tr("Statement of missing numbers"))

    def _follow(self, words: str) -> None:
        if self._handle is not None:
            self._handle.progressed.connect(
                lambda done, total: self.progress.say(f"{words} · {done:,}", done, total)
            )

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _offer_kinds(self) -> None:
        counts = self._report.counts if self._report is not None else {}
        kinds = [
            (kind.value, f"{say(kind)} · {counts[kind]:,}")
            for kind in FindingKind
            if kind in counts
        ]
        self.kind.set_choices([("", self.tr("all findings")), *kinds])

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.kind.set_name(self.tr("Show"))
        self.check_button.set_words(self.tr("Check the register"))
        self.print_button.set_words(self.tr("Statement of missing numbers"))
        self.open_button.set_words(self.tr("Show the record"))
        self.gap_button.set_words(self.tr("Explain the gap"))
        self.table.rows.set_headings(
            (self.tr("Finding"), self.tr("Reference code or class"), self.tr("What is wrong"))
        )
        self._offer_kinds()
        self.part.retranslate()
        self._choose(self._chosen)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
