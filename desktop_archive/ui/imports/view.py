"""The import view: a file, what it holds, what will happen, and then all of it at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import (
    CancelledError,
    Duplicates,
    ImportReport,
    ImportRequest,
)
from desktop_archive.services.imports.refused import write_refused
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.imports.mapping import MappingEditor
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, View
from desktop_archive.ui.widgets.boxes import Card, column
from desktop_archive.ui.widgets.buttons import Button, Tabs
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState, Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_failure

_REFUSED = (
    Column("sheet", "text", 90, lambda p: p.sheet, sortable=False),
    Column("row", "number", 56, lambda p: str(p.row), sortable=False),
    Column("column", "text", 100, lambda p: p.column, sortable=False),
    Column("value", "text", 170, lambda p: p.value, sortable=False),
    Column("reason", "text", 360, lambda p: say(p.reason, **p.facts), sortable=False),
)
_CHANGES = (
    Column("sheet", "text", 90, lambda c: c.sheet, sortable=False),
    Column("row", "number", 56, lambda c: str(c.row), sortable=False),
    Column("column", "text", 90, lambda c: c.column, sortable=False),
    Column("before", "text", 180, lambda c: c.before, sortable=False),
    Column("after", "text", 180, lambda c: c.after, sortable=False),
    Column("kind", "text", 220, lambda c: say(c.kind), sortable=False),
)


class ImportView(View):
    """Nothing is written before a person has looked."""

    def __init__(self, desk: ImportDesk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._request: ImportRequest | None = None
        self._report: ImportReport | None = None
        self._handle: Handle | None = None
        self.choose_button = Button("", icon_name="file-up", on_click=self._choose_file)
        self.apply_button = Button("", kind="primary", on_click=self._apply)
        self.refused_button = Button("", icon_name="file-down", on_click=self._save_refused)
        self.notice, self.progress = Notice(), Progress()
        self.duplicates = ChoiceField()
        self._file, self._sums = label("", "title", elide=True), label("", "body", wrap=True)
        self._mapping_heading = label("", "title")
        self.mapping = MappingEditor()
        self._tabs = Tabs(small=True)
        self.refused, self.changes = Table("refused", _REFUSED), Table("changes", _CHANGES)
        self._lists = QStackedWidget()
        self._empty = EmptyState("file-up")
        self._body = QStackedWidget()
        self._build()
        self._connect_signals()
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Import a list")

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.choose_button, self.refused_button, self.apply_button)

    def take_file(self, path: Path) -> None:
        """Open a list and look what it holds."""
        self._request = ImportRequest(path=path)
        self._look()

    def report(self) -> ImportReport | None:
        """Return what is known of the list that is open."""
        return self._report

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._lists.addWidget(self.refused)
        self._lists.addWidget(self.changes)
        left = column(
            self._file,
            self._sums,
            self.duplicates,
            self._mapping_heading,
            self.mapping,
            space=SPACE[3],
        )
        left.setStretch(4, 1)
        right = column(self._tabs, self._lists, space=SPACE[2])
        splitter = QSplitter()
        splitter.setHandleWidth(SPACE[3])
        splitter.addWidget(Card(left))
        splitter.addWidget(Card(right, margin=SPACE[2]))
        splitter.setSizes([440, 800])
        self._body.addWidget(splitter)
        self._body.addWidget(Card(column(self._empty)))
        self._body.setCurrentIndex(1)
        layout = column(self.notice, self.progress, self._body, space=SPACE[2])
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.apply_button.setEnabled(False)
        self.refused_button.setEnabled(False)

    def _connect_signals(self) -> None:
        self._empty.step_taken.connect(self._choose_file)
        self.mapping.changed.connect(self._remap)
        self.duplicates.box.activated.connect(lambda _at: self._remap())
        self._tabs.chosen.connect(lambda key: self._lists.setCurrentIndex(key == "changes"))
        self.progress.stopped.connect(self._stop)

    def _choose_file(self) -> None:
        kinds = self.tr("Lists") + " (*.xlsx *.csv *.txt)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if name:
            self.take_file(Path(name))

    def _remap(self) -> None:
        if self._request is not None:
            self._request = ImportRequest(
                path=self._request.path,
                mapping=self.mapping.mapping(),
                duplicates=Duplicates(self.duplicates.value()),
            )
            self._look(keep_mapping=True)

    def _look(self, *, keep_mapping: bool = False) -> None:
        request = self._request
        if request is None:
            return
        self.apply_button.setEnabled(False)
        try:
            source = self._desk.open(request)
        except (RefusedError, OSError) as error:
            self._fail(error)
            return
        if not keep_mapping and source.sorters:
            layout = source.sorters[0].layout
            example = next(iter(source.sorters[0].entries()), None)
            cells = ["" if cell is None else str(cell) for cell in example.cells] if example else []
            self.mapping.show_columns(layout.labels, layout.mapping, cells)
        self.notice.say("")
        words = self.tr("Looking at {0}").format(request.path.name)
        self.progress.say(words)
        self._run(lambda handle: self._desk.plan(request, handle.tell), self._planned, words)

    def _apply(self) -> None:
        request = self._request
        if request is None:
            return
        self.apply_button.setEnabled(False)
        words = self.tr("Taking in {0}").format(request.path.name)
        self._run(lambda handle: self._desk.apply(request, handle.tell), self._applied, words)

    def _run(
        self,
        work: Callable[[Handle], ImportReport],
        done: Callable[[ImportReport], None],
        words: str,
    ) -> None:
        handle = self._background.run(work, done, self._fail)
        self._handle = handle
        self.progress.say(words)
        handle.progressed.connect(
            lambda rows, total: self.progress.say(f"{words} · {rows:,}", rows, total)
        )

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _planned(self, report: ImportReport) -> None:
        self._show(report)
        self.apply_button.setEnabled(report.taken > 0)
        self.apply_button.set_words(self.tr("Take in %n row(s)", "", report.taken))
        tone = Tone.LOOK if report.refused else Tone.DONE
        self.notice.say(self.tr("Nothing is written yet. Look at what will happen."), tone)

    def _applied(self, report: ImportReport) -> None:
        self._show(report)
        words = self.tr("Import {0}: %n row(s) taken in", "", report.taken).format(report.batch)
        self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.DONE)
        self._request = None

    def _show(self, report: ImportReport) -> None:
        self._report = report
        self._body.setCurrentIndex(0)
        self.progress.hide()
        self._file.setText(report.file)
        refused = len(report.refused)
        lines = [
            self.tr("%n row(s)", "", report.rows) + " · " + say(report.kind),
            self.tr("taken {0} · skipped {1} · refused {2}").format(
                f"{report.taken:,}", f"{report.skipped:,}", f"{refused:,}"
            ),
            *(f"{say(kind)}: {count:,}" for kind, count in report.change_counts.items()),
        ]
        self._sums.setText("\n".join(lines))
        self.refused.show_rows(report.refused)
        self.changes.show_rows(report.changes)
        self.refused_button.setEnabled(refused > 0)
        self._tabs.set_count("refused", refused)
        self._tabs.set_count("changes", sum(report.change_counts.values()))

    def _fail(self, error: BaseException) -> None:
        self.progress.hide()
        if isinstance(error, CancelledError | StoppedError):
            self.notice.say(self.tr("Stopped. The room is as it was."), Tone.LOOK)
            return
        words = say_failure(error)
        if words is None:
            raise error
        self.notice.say(words, Tone.REFUSED)

    def _save_refused(self) -> None:
        if self._report is None or not self._report.refused:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save refused rows"), "refused.xlsx", "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if name and self._request is not None:
            count = write_refused(Path(name), self._report, self._desk.open(self._request))
            self.notice.say(self.tr("%n row(s) saved for mending", "", count), Tone.DONE)

    @override
    def retranslate(self) -> None:
        self.choose_button.set_words(self.tr("Choose a list…"))
        self.apply_button.set_words(self.tr("Take in"))
        self.refused_button.set_words(self.tr("Save refused rows…"))
        self.duplicates.set_name(self.tr("Rows whose number the room already has"))
        self.duplicates.set_choices(
            [
                (Duplicates.REFUSE.value, self.tr("refuse by name")),
                (Duplicates.SKIP.value, self.tr("skip")),
                (Duplicates.UPDATE.value, self.tr("update, keeping the history")),
            ]
        )
        self._mapping_heading.setText(self.tr("Which column means what"))
        self._tabs.set_tabs(
            [("refused", self.tr("Refused rows")), ("changes", self.tr("Written differently"))]
        )
        heads = (self.tr("Sheet"), self.tr("Row"), self.tr("Column"))
        self.refused.rows.set_headings((*heads, self.tr("Value"), self.tr("Reason")))
        self.changes.rows.set_headings(
            (*heads, self.tr("In the list"), self.tr("In the room"), self.tr("What was done"))
        )
        self._empty.say(
            self.tr("Bring the list the room has"),
            self.tr(
                "Records, shelves or people from XLSX or CSV. Sheets, headings and columns are "
                "found by themselves; you see every refused row and every value that is written "
                "differently before anything is stored."
            ),
            self.tr("Choose a list…"),
        )
        self.progress.retranslate()
        if self._report is not None:
            self._show(self._report)
