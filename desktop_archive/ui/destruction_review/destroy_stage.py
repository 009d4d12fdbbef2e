"""At the shredder: means and place by kind, then the words of the supervisors (D-25 to D-35)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.execution import MEANS_FOR, NEEDS_TOOL, Matter, Means
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import ListDetail, MeansDraft, Run
from desktop_archive.services.destruction.profiles import PlaceRow
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.supervisors_part import SupervisorsPart
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_day


@dataclass(frozen=True, slots=True)
class _MeansRow:
    """The fields in which one kind of matter is given its means and place."""

    means: ChoiceField
    place: ChoiceField
    tool: TextField


class DestroyStage(StagePage):
    """Says how and where, tests once more, and asks the supervisors for their words."""

    def __init__(self, desk: DestructionDesk, people: People, room: Room) -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self._heading, self.about = label("", "name"), label("", "second", wrap=True)
        self.guarded = Notice()
        self._rows = column(space=SPACE[3])
        self.rows: dict[Matter, _MeansRow] = {}
        self.contractor = TextField()
        self.shred_button = Button("", kind="danger", icon_name="trash-2", on_click=self._shred)
        self.done_words = label("", "body", wrap=True)
        self.watch = SupervisorsPart(desk, people, self.attempt)
        left = column(
            self._heading,
            self.about,
            self.guarded,
            self._rows,
            self.contractor,
            self.notice,
            row(self.shred_button, None),
            self.done_words,
            None,
            space=SPACE[3],
        )
        whole = row(
            Card(column(scrolling(left))),
            Card(column(scrolling(column(self.watch, line(), None)))),
            space=SPACE[3],
        )
        whole.setStretch(0, 5)
        whole.setStretch(1, 3)
        self.setLayout(whole)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        first = next(iter(self.rows.values()), None)
        return first.means.box if first else self.watch.form.login.line

    @override
    def show_now(self, standing: Standing) -> None:
        run, detail = standing.run, standing.detail
        assert run is not None
        assert detail is not None
        is_counted = run.state is ListState.COUNTED
        self._show_rows(detail, run, is_open=is_counted)
        self.contractor.setVisible(is_counted)
        self.shred_button.setVisible(is_counted)
        self.done_words.setVisible(run.shredded_at is not None)
        self.done_words.setText(self._done(detail, run))
        why = "" if run.state is ListState.SHREDDED else self._why_not_after(run)
        self.watch.show_run(run, self._room.today(), is_after=True, why_not=why)

    def _why_not_after(self, run: Run) -> str:
        if run.shredded_at is None:
            return self.tr("Locked until the destruction has been entered.")
        return self.tr("Everybody has signed.")

    def _show_rows(self, detail: ListDetail, run: Run, *, is_open: bool) -> None:
        clear(self._rows)
        self.rows = {}
        is_guarded = any(one.is_guarded for one in detail.lines)
        words = self.tr("Classified or with personal data: a designated place, and no tearing up.")
        self.guarded.say(words if is_guarded and is_open else "", Tone.HELD)
        if not is_open:
            return
        places = self._desk.profiles.places()
        for matter, means in self._desk.destroying.means_for(run.list_id).items():
            self.rows[matter] = self._add_row(matter, means, places)

    def _add_row(self, matter: Matter, means: Sequence[Means], places: list[PlaceRow]) -> _MeansRow:
        made = _MeansRow(ChoiceField(), ChoiceField(), TextField())
        made.means.set_name(self.tr("How: {0}").format(say(matter)))
        made.means.set_choices([("", "–"), *((one.value, say(one)) for one in means)])
        made.place.set_name(self.tr("Designated place"))
        made.place.set_choices([("", "–"), *((str(one.id), one.name) for one in places)])
        made.tool.set_name(self.tr("Tool"))
        fields = row(made.means, made.place, made.tool, space=SPACE[2])
        for at in range(3):
            fields.setStretch(at, 1)
        self._rows.addLayout(fields)
        barred = [one for one in MEANS_FOR[matter] if one not in means]
        if barred:
            words = self.tr("Not here: {0}").format(", ".join(say(one) for one in barred))
            self._rows.addWidget(label(words, "caption", wrap=True))

        def suit() -> None:
            chosen = made.means.value()
            needed = bool(chosen) and Means(chosen) in NEEDS_TOOL
            made.tool.setVisible(needed)
            if not needed:
                # What is not seen is not recorded.
                made.tool.set_text("")

        made.means.box.currentIndexChanged.connect(lambda _at: suit())
        suit()
        return made

    def _done(self, detail: ListDetail, run: Run) -> str:
        if run.shredded_at is None:
            return ""
        ways = {(one.means, one.tool, one.place) for one in detail.lines if one.means is not None}
        lines = [
            " · ".join(part for part in (say(means), tool, place) if part)
            for means, tool, place in sorted(ways, key=lambda way: way[0].value)
        ]
        head = self.tr("Destroyed on {0} by {1}").format(say_day(run.shredded_at), run.executor)
        return "\n".join([head, *lines])

    def _shred(self) -> None:
        if all(one.means.value() and one.place.value() for one in self.rows.values()):
            if self.attempt(self._shredded):
                # The button that was pressed is gone: the hand goes to the first signature.
                self.watch.form.login.line.setFocus()
        else:
            self.refuse(self.tr("Choose how and where for each kind."))

    def _shredded(self) -> str:
        assert self.standing is not None
        drafts = [
            MeansDraft(
                matter=matter,
                means=Means(one.means.value()),
                place_id=int(one.place.value()),
                tool=one.tool.text(),
            )
            for matter, one in self.rows.items()
        ]
        self._desk.destroying.shred(self.standing.list_id, drafts, self.contractor.text())
        return self.tr("Destroyed: now every supervisor signs.")

    @override
    def retranslate(self) -> None:
        self._heading.setText(self.tr("Destroy before the supervisors"))
        self.about.setText(
            self.tr(
                "Each line is tested a last time. Enter the destruction when the machine has "
                "taken the pieces; it cannot be taken back."
            )
        )
        self.contractor.set_name(self.tr("Firm, if one carries it out"))
        self.shred_button.set_words(self.tr("Enter the destruction"))
        self.watch.retranslate()
