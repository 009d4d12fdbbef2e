"""After the shredder: the destruction record and the report to the panel (D-26, D-27)."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import ListDetail, Run
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.line_table import LineTable, ListHead
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import KeyValues, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.words import say_day


class RecordStage(StagePage):
    """The number of the record, who watched, and to whom it was reported."""

    def __init__(self, desk: DestructionDesk, room: Room) -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self.head, self.lines = ListHead(), LineTable("record_lines")
        self._heading, self.pairs = label("", "name"), KeyValues()
        self.kept = Notice()
        self.by, self.day = TextField(), DateField()
        self.report_button = Button("", kind="primary", on_click=self._report)
        left = column(self.head, Card(column(self.lines), margin=1), space=SPACE[2])
        left.setStretch(1, 1)
        right = column(
            self._heading,
            self.pairs,
            line(),
            self.by,
            self.day,
            self.notice,
            row(self.report_button, None),
            self.kept,
            None,
            space=SPACE[3],
        )
        whole = row(holder(left), Card(column(scrolling(right))), space=SPACE[3])
        whole.setStretch(0, 5)
        whole.setStretch(1, 3)
        self.setLayout(whole)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.by.line

    @override
    def show_now(self, standing: Standing) -> None:
        detail, run = standing.detail, standing.run
        assert detail is not None
        self.head.show_list(detail)
        self.lines.show_rows(detail.lines)
        self.pairs.show_pairs(self._facts(detail, run))
        is_open = detail.summary.state is ListState.DESTROYED
        for part in (self.by, self.day, self.report_button):
            part.setVisible(is_open)
        if is_open:
            self.day.set_day(self._room.today().isoformat())
        self.kept.say(
            self.tr(
                "The list is kept for ever. Its pieces stay in the catalogue as destroyed, their "
                "numbers are never given again."
            )
            if run is not None
            else "",
            Tone.HELD,
        )

    def _facts(self, detail: ListDetail, run: Run | None) -> list[tuple[str, str, str]]:
        if run is None:
            return [(self.tr("Decided on"), detail.summary.decided_on or "–", "body")]
        watched = "\n".join(
            f"{one.name} · {one.unit}" for one in run.supervisors if one.released_on is None
        )
        return [
            (self.tr("Record"), run.record_number or "–", "code"),
            (self.tr("Destroyed on"), say_day(run.destroyed_at or "") or "–", "body"),
            (self.tr("Carried out by"), run.executor, "body"),
            (self.tr("Firm"), run.contractor or "–", "body"),
            (self.tr("Supervised by"), watched, "body"),
            (self.tr("Reported on"), run.reported_on or "–", "body"),
            (self.tr("Reported by"), run.reported_by or "–", "body"),
        ]

    def _report(self) -> None:
        self.attempt(self._reported)

    def _reported(self) -> str:
        assert self.standing is not None
        on = date.fromisoformat(self.day.day())
        self._desk.destroying.report_to_panel(self.standing.list_id, on, self.by.text())
        return self.tr("Reported to the panel: this destruction is closed.")

    @override
    def retranslate(self) -> None:
        self._heading.setText(self.tr("Destruction record"))
        self.by.set_name(self.tr("Reported to the panel by"))
        self.day.set_name(self.tr("On"))
        self.report_button.set_words(self.tr("Reported to the panel"))
