"""The destruction list: its lines, its report, its versions, and the freezing (D-12 to D-21)."""

from typing_extensions import override

from desktop_archive.rules.destruction.lists import RENEWABLE, ListState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import LineView
from desktop_archive.ui.destruction_review.added_notice import AddedNotice
from desktop_archive.ui.destruction_review.line_table import LineTable, ListHead
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.words import say


class ListStage(StagePage):
    """Makes the list from the verdicts "destroy", and freezes it."""

    def __init__(self, desk: DestructionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._empty = EmptyState("file-text")
        self.head, self.lines = ListHead(), LineTable("list_lines", many=True)
        self._versions_name, self.left_out = label("", "title"), AddedNotice()
        self.versions = label("", "second", wrap=True)
        self.report, self.why = AreaField(4), TextField()
        self.report_button = Button("", on_click=self._write_report)
        self.leave_button = Button("", on_click=self._leave_out)
        self.freeze_button = Button("", kind="primary", icon_name="lock", on_click=self._freeze)
        self.version_button = Button("", icon_name="copy", on_click=self._new_version)
        self.drop_button = Button("", on_click=self._drop)
        self._build()
        self._empty.step_taken.connect(self._make)
        self.retranslate()

    @override
    def show_now(self, standing: Standing) -> None:
        detail = standing.detail
        has_draft = detail is not None and detail.summary.state is not ListState.DROPPED
        self._body.setVisible(has_draft)
        self._empty.setVisible(not has_draft)
        if detail is None or not has_draft:
            return
        self.head.show_list(detail)
        self.lines.show_rows(detail.lines)
        state = detail.summary.state
        self._allow(state)
        if not self.report.area.hasFocus():
            self.report.set_text(detail.summary.report)
        self._show_versions(standing)

    def _allow(self, state: ListState) -> None:
        is_draft = state is ListState.DRAFT
        self.report.area.setReadOnly(not is_draft)
        frozen = self.tr("The list is frozen: make a new version to change it.")
        for button in (self.freeze_button, self.leave_button):
            button.setVisible(is_draft)
        self.report_button.setVisible(is_draft)
        renewable = state in RENEWABLE
        self.version_button.setVisible(not is_draft)
        self.version_button.setEnabled(renewable)
        self.version_button.setToolTip(
            hint(frozen if renewable else self.tr("Nothing more changes on this list."))
        )
        self.drop_button.setEnabled(renewable or is_draft)
        self.drop_button.setToolTip(
            "" if renewable or is_draft else self.tr("Nothing more changes on this list.")
        )
        self.why.setVisible(renewable or is_draft)

    def _show_versions(self, standing: Standing) -> None:
        if standing.batch is None:
            self.versions.setText("")
            return
        found = self._desk.lists.of_batch(standing.batch_id)
        words = [
            " · ".join(
                part
                for part in (
                    self.tr("version {0}").format(one.version),
                    say(one.state),
                    one.made_on,
                    one.reason,
                )
                if part
            )
            for one in found
        ]
        self.versions.setText("\n".join(words))

    # --- acts ---------------------------------------------------------------------------------

    def _make(self) -> None:
        self.attempt(self._made)

    def _made(self) -> str:
        assert self.standing is not None
        made = self._desk.lists.make(self.standing.batch_id)
        self.left_out.show_left_out(made.left_out)
        return self.tr("The list is made from the verdicts; look it through, then freeze it.")

    def _leave_out(self) -> None:
        chosen: list[LineView] = self.lines.chosen_rows()
        if not chosen:
            self.refuse(self.tr("Choose the lines to be left out first."))
            return
        if self.attempt(lambda: self._left_out(chosen)):
            self.why.set_text("")

    def _left_out(self, chosen: list[LineView]) -> str:
        for one in chosen:
            self._desk.lists.leave_out(one.id, self.why.text())
        return self.tr("%n line(s) left out", "", len(chosen))

    def _write_report(self) -> None:
        self.attempt(self._report_written)

    def _report_written(self) -> str:
        assert self.standing is not None
        self._desk.lists.write_report(self.standing.list_id, self.report.text())
        return self.tr("The destruction report is kept.")

    def _freeze(self) -> None:
        self.attempt(self._frozen)

    def _frozen(self) -> str:
        assert self.standing is not None
        if self.report.text():
            self._desk.lists.write_report(self.standing.list_id, self.report.text())
        self._desk.lists.freeze(self.standing.list_id)
        return self.tr("The list is frozen and goes round for opinions.")

    def _new_version(self) -> None:
        chosen: list[LineView] = self.lines.chosen_rows()
        if self.attempt(lambda: self._renewed(chosen)):
            self.why.set_text("")

    def _renewed(self, chosen: list[LineView]) -> str:
        assert self.standing is not None
        without = [one.id for one in chosen]
        self._desk.lists.new_version(self.standing.list_id, self.why.text(), without=without)
        return self.tr("A new version is a draft; it needs every signature again.")

    def _drop(self) -> None:
        if self.attempt(self._dropped):
            self.why.set_text("")

    def _dropped(self) -> str:
        assert self.standing is not None
        self._desk.lists.drop(self.standing.list_id, self.why.text())
        return self.tr("The list is given up; its pieces stand where they stood.")

    # --- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        left = column(self.head, Card(column(self.lines), margin=1), space=SPACE[2])
        left.setStretch(1, 1)
        right = column(
            self.report,
            row(self.report_button, None),
            line(),
            self.why,
            row(self.leave_button, self.version_button, None),
            row(self.drop_button, None),
            self.notice,
            self.left_out,
            row(self.freeze_button, None),
            line(),
            self._versions_name,
            self.versions,
            None,
            space=SPACE[2],
        )
        whole = row(holder(left), Card(column(scrolling(right))), space=SPACE[3])
        whole.setStretch(0, 5)
        whole.setStretch(1, 2)
        self._body = holder(whole)
        self.setLayout(column(self._body, self._empty))

    @override
    def retranslate(self) -> None:
        self._versions_name.setText(self.tr("Versions"))
        self.report.set_name(self.tr("Destruction report (goes with the list)"))
        self.report_button.set_words(self.tr("Keep the report"))
        self.why.set_name(self.tr("Reason"))
        self.leave_button.set_words(self.tr("Leave chosen lines out"))
        self.version_button.set_words(self.tr("New version without chosen lines"))
        self.drop_button.set_words(self.tr("Give the list up"))
        self.freeze_button.set_words(self.tr("Freeze for signing"))
        self._empty.say(
            self.tr("No list yet"),
            self.tr("Everything with the verdict “destroy” goes on the list; each line is tested."),
            self.tr("Make the destruction list"),
        )
