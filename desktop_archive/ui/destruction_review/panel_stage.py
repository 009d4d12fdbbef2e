"""The panel by post and name, and the pieces it will judge (D-01 to D-03)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import AppraisalState
from desktop_archive.rules.destruction.profiles import PanelRole, PanelSeat
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import Batch, PanelMember
from desktop_archive.services.people import People
from desktop_archive.ui.destruction_review.added_notice import AddedNotice
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.words import post_choices, say_post
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_list

#: How high the list of members is at least; the fields below it scroll away.
_LEAST = 120
_MEMBERS = (
    Column("name", "text", 110, lambda r: r.name, sortable=False),
    Column("post", "text", 170, lambda r: say_post(r.post), sortable=False),
    Column("role", "text", 80, lambda r: say(r.role), sortable=False),
    Column("unit", "text", 110, lambda r: r.unit, sortable=False),
)
_PIECES = (
    Column("position", "number", 52, lambda r: f"{r.position:,}", sortable=False),
    Column("code", "code", 176, lambda r: r.due.row.code, sortable=False),
    Column("title", "text", 150, lambda r: r.due.row.title, sortable=False),
    Column("due", "date", 92, lambda r: r.due.row.due_on or "", sortable=False),
    Column("early", "text", 110, lambda r: r.early_reason, sortable=False),
)


class PanelStage(StagePage):
    """Names the panel and gathers the pieces.

    Signals:
        due_wanted: pieces are to be chosen from the due list.
    """

    due_wanted = Signal()

    def __init__(self, desk: DestructionDesk, people: People) -> None:
        super().__init__()
        self._desk, self._people = desk, people
        self._members_name, self._pieces_name = label("", "title"), label("", "title")
        self.members, self.pieces = (
            Table("panel_members", _MEMBERS),
            Table("batch_pieces", _PIECES, many=True),
        )
        self.name, self.post, self.role = TextField(), ChoiceField(), ChoiceField()
        self.unit, self.why = ChoiceField(), TextField()
        self.seat_button = Button("", icon_name="plus", on_click=self._seat)
        self.release_button = Button("", on_click=self._release)
        self.lacking, self.refused = Notice(), AddedNotice()
        self.all_due_button = Button("", icon_name="download", on_click=self._add_due)
        self.choose_button = Button("", icon_name="list", on_click=self.due_wanted.emit)
        self.withdraw_button = Button("", on_click=self._withdraw)
        self.begin_button = Button("", kind="primary", on_click=self._begin)
        self.drop_button = Button("", on_click=self._drop)
        self._build()
        self.post.box.currentIndexChanged.connect(lambda _at: self._suit_role())
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.name.line

    @override
    def show_now(self, standing: Standing) -> None:
        batch = standing.batch
        assert batch is not None
        self.members.show_rows([one for one in batch.panel if one.released_on is None])
        count = batch.line.pieces
        read, batch_id = self._desk.appraisals.pieces, batch.line.id
        self.pieces.rows.show(count, lambda offset, limit: read(batch_id, offset, limit))
        self._members_name.setText(self.tr("Panel"))
        self._pieces_name.setText(self.tr("%n piece(s) in this batch", "", count))
        self._offer_units(batch)
        self._say_lacking(batch)
        self._allow(batch)

    def _build(self) -> None:
        entry = row(self.name, self.post, space=SPACE[2])
        more = row(self.role, self.unit, space=SPACE[2])
        for fields in (entry, more):
            for at in range(2):
                fields.setStretch(at, 1)
        left = column(
            self._members_name,
            self.lacking,
            self.members,
            self._way_off(),
            line(),
            entry,
            more,
            row(self.seat_button, None),
            space=SPACE[2],
        )
        left.setStretch(2, 1)
        self.members.setMinimumHeight(_LEAST)
        buttons = row(self.all_due_button, self.choose_button, self.withdraw_button, None)
        right = column(
            self._pieces_name,
            self.refused,
            self.pieces,
            buttons,
            self.notice,
            row(self.begin_button, None),
            space=SPACE[2],
        )
        right.setStretch(2, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(SPACE[3])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(Card(column(scrolling(left, is_whole=True))))
        splitter.addWidget(Card(right))
        splitter.setSizes([520, 720])
        self.setLayout(column(splitter))

    def _way_off(self) -> QHBoxLayout:
        """Return how a member leaves the panel, or the batch is given up, with the reason."""
        away = row(self.release_button, self.why, self.drop_button, space=SPACE[2])
        away.setAlignment(self.drop_button, Qt.AlignmentFlag.AlignBottom)
        away.setAlignment(self.release_button, Qt.AlignmentFlag.AlignBottom)
        away.setStretch(1, 1)
        return away

    def _allow(self, batch: Batch) -> None:
        """Offer what still can be done with panel and pieces; say why not on the rest."""
        state = batch.line.state
        self.begin_button.setVisible(state is AppraisalState.PANEL)
        is_open = state in (AppraisalState.PANEL, AppraisalState.JUDGING)
        why = "" if is_open else self.tr("The panel has reported: panel and pieces stand.")
        for button in (
            self.seat_button,
            self.release_button,
            self.all_due_button,
            self.choose_button,
            self.withdraw_button,
        ):
            button.setEnabled(is_open)
            button.setToolTip(hint(why))
        may_drop = is_open or state is AppraisalState.REPORTED
        self.drop_button.setEnabled(may_drop)
        self.drop_button.setToolTip("" if may_drop else self.tr("This batch is over."))

    def _offer_units(self, batch: Batch) -> None:
        known = {str(key): name for key, name in batch.units}
        choices = [("", self.tr("No department"))]
        choices += [(str(key), name) for key, name in self._people.units()]
        self.unit.set_choices(sorted(choices, key=lambda one: one[0] not in {"", *known}))

    def _say_lacking(self, batch: Batch) -> None:
        words = ""
        if batch.lacking:
            lacking = self._seats_in_words(batch.lacking)
            words = self.tr("Still to be named: {0}").format(lacking)
        self.lacking.say(words, Tone.LOOK)

    def _seats_in_words(self, seats: tuple[PanelSeat, ...]) -> str:
        each = self.tr("{0} (each department)")
        return say_list(
            [each.format(say_post(s.post)) if s.each_unit else say_post(s.post) for s in seats]
        )

    def _suit_role(self) -> None:
        """Propose how the profile seats this post; a person may say otherwise."""
        batch = self.standing.batch if self.standing else None
        found = [s for s in batch.profile.panel if s.post == self.post.value()] if batch else []
        if found:
            self.role.choose(found[0].role.value)

    def _seat(self) -> None:
        if self.attempt(self._seated):
            self.name.set_text("")
            self.name.line.setFocus()

    def _seated(self) -> str:
        assert self.standing is not None
        unit = self.unit.value()
        name = self.name.text()
        self._desk.appraisals.seat(
            self.standing.batch_id,
            name=name,
            post=self.post.value(),
            role=PanelRole(self.role.value() or PanelRole.MEMBER.value),
            unit_id=int(unit) if unit else None,
        )
        return self.tr("{0} sits on the panel as {1}").format(name, say_post(self.post.value()))

    def _release(self) -> None:
        found: PanelMember | None = self.members.current_row()
        if found is None:
            self.refuse(self.tr("Choose a member of the panel first."))
            return
        if self.attempt(lambda: self._released(found)):
            self.why.set_text("")

    def _released(self, found: PanelMember) -> str:
        self._desk.appraisals.release(found.id, self.why.text())
        return self.tr("{0} left the panel").format(found.name)

    def _add_due(self) -> None:
        self.attempt(self._added_due)

    def _added_due(self) -> str:
        assert self.standing is not None
        return self.refused.show_added(self._desk.appraisals.add_due(self.standing.batch_id))

    def _withdraw(self) -> None:
        chosen = self.pieces.chosen_rows()
        if not chosen:
            self.refuse(self.tr("Choose the pieces to be taken out first."))
            return
        self.attempt(lambda: self._withdrawn([one.id for one in chosen]))

    def _withdrawn(self, pieces: list[int]) -> str:
        for piece in pieces:
            self._desk.appraisals.withdraw(piece, self.why.text())
        return self.tr("%n piece(s) taken out of the batch", "", len(pieces))

    def _drop(self) -> None:
        if self.attempt(self._dropped):
            self.why.set_text("")

    def _dropped(self) -> str:
        assert self.standing is not None
        self._desk.reporting.drop(self.standing.batch_id, self.why.text())
        return self.tr("The batch is given up; its pieces are free for another.")

    def _begin(self) -> None:
        self.attempt(self._begun)

    def _begun(self) -> str:
        assert self.standing is not None
        self._desk.appraisals.begin(self.standing.batch_id)
        return self.tr("The panel begins to judge, piece by piece.")

    @override
    def retranslate(self) -> None:
        self.members.rows.set_headings(
            (self.tr("Name"), self.tr("Post"), self.tr("Sits as"), self.tr("Department"))
        )
        self.pieces.rows.set_headings(
            (
                self.tr("No."),
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Expires"),
                self.tr("Taken early because"),
            )
        )
        self.name.set_name(self.tr("Name"))
        self.post.set_name(self.tr("Post"))
        self.post.set_choices(post_choices())
        self.role.set_name(self.tr("Sits as"))
        self.role.set_choices([(one.value, say(one)) for one in PanelRole])
        self.unit.set_name(self.tr("Department"))
        self.why.set_name(self.tr("Reason"))
        self.seat_button.set_words(self.tr("Name to the panel"))
        self.release_button.set_words(self.tr("Release"))
        self.all_due_button.set_words(self.tr("Take in all that is due"))
        self.choose_button.set_words(self.tr("Choose from the due list…"))
        self.withdraw_button.set_words(self.tr("Take out"))
        self.begin_button.set_words(self.tr("Begin to judge"))
        self.drop_button.set_words(self.tr("Give the batch up"))
