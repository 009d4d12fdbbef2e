"""The import view: a file, what it holds, what will happen, and then all of it at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.imports import Problem, Target
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import (
    CancelledError,
    ImportReport,
    ImportRequest,
    Look,
)
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.imports.batches import BatchesPane
from desktop_archive.ui.imports.choices import Choices
from desktop_archive.ui.imports.mapping import MappingEditor
from desktop_archive.ui.imports.refused_pane import RefusedPane
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View
from desktop_archive.ui.widgets.boxes import Card, column
from desktop_archive.ui.widgets.buttons import Button, Tabs
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState, Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_pair, say_reasons

_CHANGES = (
    Column("sheet", "text", 90, lambda c: c.sheet, sortable=False),
    Column("row", "number", 56, lambda c: str(c.row), sortable=False),
    Column("column", "text", 90, lambda c: c.column, sortable=False),
    Column("before", "text", 180, lambda c: c.before, sortable=False),
    Column("after", "text", 180, lambda c: c.after, sortable=False),
    Column("kind", "text", 220, lambda c: say(c.kind), sortable=False),
)
_LISTS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.xml"
Answer = TypeVar("Answer")


def explain(problem: Problem) -> str:
    """Return the reason of a refused row in the language of the window."""
    return say(problem.reason, **problem.facts)


class ImportView(View):
    """Nothing is written before a person has looked."""

    def __init__(self, desk: ImportDesk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._request: ImportRequest | None = None
        self._shown: Look | None = None
        self._done: ImportReport | None = None
        self._handle: Handle | None = None
        self._keeps_mapping = False
        self.choose_button = Button("", icon_name="file-up", on_click=self._choose_file)
        self.apply_button = Button("", kind="primary", on_click=self._apply)
        self.refused_button = Button("", icon_name="file-down", on_click=self._save_refused)
        self.notice, self.progress = Notice(), Progress()
        self.choices = Choices()
        self._file, self._sums = label("", "title", elide=True), label("", "body", wrap=True)
        self._mapping_heading = label("", "title")
        self.mapping = MappingEditor()
        self._tabs = Tabs(small=True)
        self.refused, self.changes = RefusedPane(), Table("changes", _CHANGES)
        self.batches = BatchesPane(desk.imports)
        self._lists, self._pages, self._body = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._empty = EmptyState("file-up")
        self._build()
        self._connect_signals()
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Import a list")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        return (
            ("list", self.tr("A list"), None),
            ("imports", self.tr("Imports so far"), None),
        )

    @override
    def open_tab(self, key: str) -> None:
        is_list = key != "imports"
        self._pages.setCurrentIndex(0 if is_list else 1)
        for button in (self.apply_button, self.refused_button):
            button.setVisible(is_list)
        if not is_list:
            self.batches.refresh()

    @override
    def refresh(self) -> None:
        if self._pages.currentIndex() == 1 and not self._background.is_busy():
            self.batches.refresh()

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.choose_button, self.refused_button, self.apply_button)

    def take_file(self, path: Path) -> None:
        """Open a list and look what it holds."""
        self.open_tab("list")
        self.choices.begin()
        self._request, self._shown, self._done = ImportRequest(path=path), None, None
        self._keeps_mapping = False
        self._look()

    def report(self) -> ImportReport | None:
        """Return what is known of the list that is open."""
        return self._done or (self._shown.report if self._shown else None)

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._lists.addWidget(self.refused)
        self._lists.addWidget(self.changes)
        heads = (self._file, self._sums, self.choices, self._mapping_heading)
        left = column(*heads, self.mapping, space=SPACE[3])
        left.setStretch(4, 1)
        right = column(self._tabs, self._lists, space=SPACE[2])
        splitter = QSplitter()
        splitter.setHandleWidth(SPACE[3])
        splitter.addWidget(Card(left))
        splitter.addWidget(Card(right, margin=SPACE[2]))
        splitter.setSizes([480, 760])
        self._body.addWidget(splitter)
        self._body.addWidget(Card(column(self._empty)))
        self._body.setCurrentIndex(1)
        self._pages.addWidget(self._body)
        self._pages.addWidget(self.batches)
        layout = column(self.notice, self.progress, self._pages, space=SPACE[2])
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.apply_button.setEnabled(False)
        self.refused_button.setEnabled(False)

    def _connect_signals(self) -> None:
        self._empty.step_taken.connect(self._choose_file)
        self.mapping.changed.connect(self._remap)
        self.mapping.save_wanted.connect(self._save_mapping)
        self.choices.changed.connect(self._choose_again)
        self.choices.saved_chosen.connect(self._use_saved)
        self._tabs.chosen.connect(lambda key: self._lists.setCurrentIndex(key == "changes"))
        self.progress.stopped.connect(self._stop)
        self.batches.undo_wanted.connect(self._undo)
        self.batches.import_wanted.connect(self._choose_file)

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Lists')} ({_LISTS})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if name:
            self.take_file(Path(name))

    # --- looking ----------------------------------------------------------------------------

    def _remap(self) -> None:
        """Read the list with the columns that are chosen now."""
        self._keeps_mapping = True
        self._ask_again(self.mapping.mapping())

    def _choose_again(self) -> None:
        """Read the list as it is chosen now; another sheet or kind has columns of its own."""
        self._keeps_mapping = self._keeps_mapping and self._request_is_alike()
        self._ask_again(self.mapping.mapping() if self._keeps_mapping else None)

    def _use_saved(self, name: str) -> None:
        self._keeps_mapping = False
        self._ask_again(None, name or None)

    def _request_is_alike(self) -> bool:
        before, now = self._request, self.choices
        return before is not None and (before.kind, before.sheet or "", before.header_row) == (
            now.chosen_kind(),
            now.sheet.value(),
            now.chosen_header(),
        )

    def _ask_again(self, mapping: dict[Target, str] | None, saved: str | None = None) -> None:
        if self._request is None:
            return
        self._request = ImportRequest(
            path=self._request.path,
            kind=self.choices.chosen_kind(),
            sheet=self.choices.sheet.value() or None,
            header_row=self.choices.chosen_header(),
            mapping=mapping,
            saved=saved,
            duplicates=self.choices.chosen_duplicates(),
        )
        self._look()

    def _look(self) -> None:
        request = self._request
        if request is None:
            return
        self.apply_button.setEnabled(False)
        self.notice.say("")
        words = self.tr("Looking at {0}").format(request.path.name)
        self._run(lambda handle: self._desk.look(request, handle.tell), self._looked, words)

    def _looked(self, look: Look) -> None:
        self._shown, self._done = look, None
        if not self._keeps_mapping:
            self.mapping.show_columns(look.headings, look.mapping, look.example, look.targets)
        self.choices.show_found(look)
        self._show()
        report = look.report
        self.apply_button.setEnabled(report.taken > 0)
        self.apply_button.set_words(self.tr("Take in %n row(s)", "", report.taken))
        self.notice.say(self._verdict(look), Tone.LOOK if report.refused else Tone.DONE)

    def _verdict(self, look: Look) -> str:
        """Say what a person should know before anything is written."""
        words = [self.tr("Nothing is written yet. Look at what will happen.")]
        if not look.report.taken:
            words = [self.tr("There is nothing to take in.")]
        if look.report.earlier is not None:
            told = self.tr("Import {0} took this very file in before.")
            words.append(told.format(look.report.earlier))
        if look.saved:
            told = self.tr("A mapping is saved for these headings: {0}.")
            words.append(told.format(look.saved[0]))
        return say_reasons([*words, *(say(notice) for notice in look.notices)])

    # --- taking in --------------------------------------------------------------------------

    def _apply(self) -> None:
        request = self._request
        if request is None:
            return
        self.apply_button.setEnabled(False)
        words = self.tr("Taking in {0}").format(request.path.name)
        self._run(lambda handle: self._desk.apply(request, handle.tell), self._applied, words)

    def _applied(self, report: ImportReport) -> None:
        self._done = report
        self._show()
        words = self.tr("Import {0}: %n row(s) taken in", "", report.taken).format(report.batch)
        self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.DONE)

    def _undo(self, batch: int) -> None:
        words = self.tr("Taking import {0} back").format(batch)

        def taken_back(count: int) -> None:
            self.progress.hide()
            told = self.tr("Import {0} is taken back: %n row(s)", "", count).format(batch)
            self.notice.say(told, Tone.DONE)
            self.told.emit(told, Tone.DONE)
            self.batches.refresh()

        self._run(lambda _handle: self._desk.undo(batch), taken_back, words)

    def _run(
        self, work: Callable[[Handle], Answer], done: Callable[[Answer], None], words: str
    ) -> None:
        handle = self._background.run(work, done, self._fail)
        self._handle = handle
        total = self._shown.report.rows if self._shown else 0
        self.progress.say(words)
        handle.progressed.connect(
            lambda rows, _total: self.progress.say(f"{words} · {rows:,}", min(rows, total), total)
        )

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    # --- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        look, report = self._shown, self.report()
        if look is None or report is None:
            return
        self._body.setCurrentIndex(0)
        self.progress.hide()
        self._file.setText(report.file)
        refused = len(report.refused)
        kept_out = [say_pair(say(kind), f"{n:,}") for kind, n in look.passed_over.items()]
        lines = [
            self.tr("%n row(s)", "", report.rows) + " · " + say(report.kind),
            self.tr("taken {0} · skipped {1} · refused {2}").format(
                f"{report.taken:,}", f"{report.skipped:,}", f"{refused:,}"
            ),
            self.tr("no entries: {0}").format(" · ".join(kept_out)) if kept_out else "",
        ]
        self._sums.setText("\n".join(filter(None, lines)))
        self.refused.show_look(look)
        self.changes.show_rows(report.changes)
        self.refused_button.setEnabled(refused > 0)
        self._tabs.set_count("refused", refused)
        self._tabs.set_count("changes", sum(report.change_counts.values()))

    def _fail(self, error: BaseException) -> None:
        self.progress.hide()
        if isinstance(error, CancelledError | StoppedError):
            self.notice.say(self.tr("Stopped. The room is as it was."), Tone.LOOK)
            self.apply_button.setEnabled(self._shown is not None and self._done is None)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _save_mapping(self, name: str) -> None:
        look = self._shown
        if look is None:
            return
        mapping = self.mapping.mapping()
        try:
            self._desk.keep_mapping(name, look.report.kind, look.headings, mapping)
        except RefusedError as error:
            self._fail(error)
            return
        self._shown = replace(look, saved=(name, *(one for one in look.saved if one != name)))
        self.choices.show_found(self._shown)
        self.notice.say(self.tr("The mapping “{0}” is saved.").format(name), Tone.DONE)

    def _save_refused(self) -> None:
        report, request = self.report(), self._request
        if report is None or request is None or not report.refused:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save refused rows"), "refused.xlsx", "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if name:
            words = self.tr("Saving refused rows")
            self._run(
                lambda _handle: self._desk.save_refused(Path(name), report, request, explain),
                self._saved,
                words,
            )

    def _saved(self, count: int) -> None:
        self.progress.hide()
        self.notice.say(self.tr("%n row(s) saved for mending", "", count), Tone.DONE)

    @override
    def retranslate(self) -> None:
        self.choose_button.set_words(self.tr("Choose a list…"))
        self.apply_button.set_words(self.tr("Take in"))
        self.refused_button.set_words(self.tr("Save refused rows…"))
        for part in (self.choices, self.mapping, self.refused, self.batches):
            part.retranslate()
        self._mapping_heading.setText(self.tr("Which column means what"))
        self._tabs.set_tabs(
            [("refused", self.tr("Refused rows")), ("changes", self.tr("Written differently"))]
        )
        heads = (self.tr("Sheet"), self.tr("Row"), self.tr("Column"))
        self.changes.rows.set_headings(
            (*heads, self.tr("In the list"), self.tr("In the room"), self.tr("What was done"))
        )
        self._empty.say(
            self.tr("Bring the list the room has"),
            self.tr(
                "Records, shelves, people or a loan book from XLSX, XLS, ODS or CSV, or a finding "
                "aid in EAD 2002. Sheets, headings and columns are found by themselves; you see "
                "every refused row and every value that is written differently before anything "
                "is stored."
            ),
            self.tr("Choose a list…"),
        )
        self.progress.retranslate()
        self._show()
