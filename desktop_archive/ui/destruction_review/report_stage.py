"""The appraisal report: what was judged and how, then the verdicts stand (D-10, D-18)."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import AppraisalState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import Batch
from desktop_archive.services.destruction.reporting import ReportView
from desktop_archive.ui.destruction_review.progress_card import VerdictBar, shades
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.words import VERDICT_TONES, say_post
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import AreaField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say


class ReportStage(StagePage):
    """Counts, reasons and the panel; making the report freezes the verdicts."""

    def __init__(self, desk: DestructionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._heading, self.about = label("", "name"), label("", "second", wrap=True)
        self.bar = VerdictBar()
        self._counts, self._panel = row(space=SPACE[4]), column(space=SPACE[1])
        self._reasons = column(space=SPACE[1])
        self._panel_name, self._reasons_name = label("", "title"), label("", "title")
        self.notes, self.recommendation = AreaField(4), AreaField(3)
        self.report_button = Button("", kind="primary", on_click=self._report)
        left = column(
            self._heading,
            self.about,
            self.bar,
            self._counts,
            line(),
            self._reasons_name,
            self._reasons,
            None,
            space=SPACE[3],
        )
        right = column(
            self._panel_name,
            self._panel,
            line(),
            self.notes,
            self.recommendation,
            self.notice,
            row(self.report_button, None),
            None,
            space=SPACE[3],
        )
        whole = row(Card(column(scrolling(left))), Card(column(scrolling(right))), space=SPACE[3])
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)
        self.setLayout(whole)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.notes.area

    @override
    def show_now(self, standing: Standing) -> None:
        batch = standing.batch
        assert batch is not None
        report = self._desk.reporting.report_of(batch.line.id)
        is_made = batch.line.state is not AppraisalState.JUDGING
        self.about.setText(self._about(batch, is_made=is_made))
        self.bar.show_progress(batch.progress)
        self._show_counts(batch)
        self._show_panel(batch)
        self._show_reasons(report)
        for field in (self.notes, self.recommendation):
            field.area.setReadOnly(is_made)
        if is_made:
            self.notes.set_text(batch.report_notes)
            self.recommendation.set_text(batch.recommendation)
        self.report_button.setVisible(not is_made)
        self._allow(batch)

    def _about(self, batch: Batch, *, is_made: bool) -> str:
        if is_made:
            words = self.tr("Reported on {0} by {1}: the verdicts stand and change no more.")
            return words.format(batch.reported_on or "–", batch.report_by or "–")
        return self.tr(
            "With the report the verdicts take effect: extensions are noted, what is kept goes "
            "back to its place, what is to be destroyed can be put on a list."
        )

    def _show_counts(self, batch: Batch) -> None:
        clear(self._counts)
        self._counts.addWidget(
            label(self.tr("%n piece(s) judged", "", batch.progress.judged), "strong")
        )
        for verdict in shades():
            count = batch.progress.by_verdict.get(verdict, 0)
            words = f"{say(verdict)} {count:,}"
            self._counts.addWidget(Chip(words, VERDICT_TONES[verdict]))
        self._counts.addStretch(1)

    def _show_panel(self, batch: Batch) -> None:
        clear(self._panel)
        for one in batch.panel:
            words = (say_post(one.post), one.unit, say(one.role))
            place = label(" · ".join(part for part in words if part), "second", wrap=True)
            whole = row(label(one.name, "strong"), place, space=SPACE[2])
            whole.setStretch(1, 1)
            self._panel.addLayout(whole)

    def _show_reasons(self, report: ReportView) -> None:
        clear(self._reasons)
        for verdict, reason, count in report.reasons:
            chip = Chip(say(verdict), VERDICT_TONES[verdict])
            whole = row(chip, label(reason, "body", wrap=True), label(f"{count:,}", "second"))
            whole.setStretch(1, 1)
            self._reasons.addLayout(whole)

    def _allow(self, batch: Batch) -> None:
        unjudged = batch.progress.unjudged
        self.report_button.setEnabled(not unjudged)
        self.report_button.setToolTip(
            self.tr("%n piece(s) without a verdict", "", unjudged) if unjudged else ""
        )

    def _report(self) -> None:
        self.attempt(self._reported)

    def _reported(self) -> str:
        assert self.standing is not None
        self._desk.reporting.report(
            self.standing.batch_id, self.notes.text(), self.recommendation.text()
        )
        return self.tr("The report is made; the verdicts stand.")

    @override
    def retranslate(self) -> None:
        self._heading.setText(self.tr("Appraisal report"))
        self._panel_name.setText(self.tr("Panel"))
        self._reasons_name.setText(self.tr("Verdicts and reasons"))
        self.notes.set_name(self.tr("How the appraisal went"))
        self.recommendation.set_name(self.tr("What the panel proposes"))
        self.report_button.set_words(self.tr("Make the report"))
