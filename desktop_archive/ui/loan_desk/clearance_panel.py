"""Everything a person still has, and the way out: notebooks, papers, the slip (U-08 to U-10)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.lending.clearance import HeldKind
from desktop_archive.services.lending.clearance import Clearance, ClearanceView, HeldRow
from desktop_archive.services.lending.notebooks import Notebooks
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import AreaField, Field
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.panel import DateField, Panel
from desktop_archive.ui.words import say
from desktop_archive.wording import sentence

_MOST_PAGES = 999


class ClearancePanel(Panel):
    """One view of what a person has; the slip is drawn when nothing is left.

    Signals:
        printed: the slip and its title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room, people: People) -> None:
        self._room, self._people = room, people
        self._clearance, self._notebooks = Clearance(room), Notebooks(room)
        self._view: ClearanceView | None = None
        self._held = QVBoxLayout()
        self._held.setSpacing(SPACE[1])
        self.pages, self.day, self.outcome = QSpinBox(), DateField(), AreaField(2)
        self.pages.setRange(0, _MOST_PAGES)
        self._pages = Field(self.pages)
        self.issue = Button("", on_click=lambda: self.attempt(self._issued))
        self.begin_button = Button("", on_click=lambda: self.attempt(self._begun))
        self.hand_over = Button("", on_click=lambda: self.attempt(self._handed_over))
        self.slip = Button("", icon_name="printer", on_click=lambda: self.attempt(self._drawn))
        self.left_button = Button("", kind="primary", on_click=lambda: self.attempt(self._left))
        self._leave = Button("", kind="flat")
        self._notebook_parts: tuple[QWidget, ...] = (self._pages, self.issue)
        super().__init__(
            self._held,
            line(),
            *self._notebook_parts,
            line(),
            self.day,
            self.begin_button,
            self.outcome,
            self.hand_over,
            row(self.slip, self.left_button, None),
            row(None, self._leave),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, person_id: int) -> None:
        """Show everything a person has."""
        self.notice.say("")
        self.outcome.set_text("")
        self.pages.setValue(0)
        self.day.set_day(self._room.today().isoformat())
        self._show(self._clearance.of(person_id))

    def _show(self, view: ClearanceView) -> None:
        self._view = view
        person = view.person
        self.heading.setText(self.tr("What {0} has").format(person.name))
        last = view.transfers[-1] if view.transfers else None
        leaves = self.tr("leaves on {0}").format(last.leaves_on) if last else ""
        gone = self.tr("left on {0}").format(person.left_on) if person.left_on else leaves
        self.about.setText(" · ".join(part for part in (person.unit, person.post, gone) if part))
        clear(self._held)
        for one in view.held:
            self._add(Chip(say(HeldKind(one.kind)), "look"), _held_words(one))
        if view.is_clear:
            self._add(Chip(self.tr("clear"), "done"), self.tr("Nothing is held."))
        self._show_steps(view)

    def _show_steps(self, view: ClearanceView) -> None:
        """Show only the step that is next; what is not possible yet says why."""
        has_left, is_open = view.person.left_on is not None, view.open_transfer is not None
        for part in self._notebook_parts:
            part.setVisible(not has_left)
        self.day.setVisible(not has_left and not view.is_leaving)
        self.begin_button.setVisible(not has_left and not view.is_leaving)
        self.outcome.setVisible(is_open)
        self.hand_over.setVisible(is_open)
        self.slip.setVisible(view.is_leaving)
        self.left_button.setVisible(view.is_leaving and not has_left)
        words = "" if view.is_clear else self.tr("First settle everything that stands above.")
        for button in (self.slip, self.left_button):
            button.setEnabled(view.is_clear)
            button.setToolTip(hint(words))

    def _add(self, chip: Chip, words: str) -> None:
        layout = row(chip, label(words, wrap=True))
        layout.setStretch(1, 1)
        self._held.addLayout(layout)

    def person_id(self) -> int | None:
        """Return whose things are shown."""
        return None if self._view is None else self._view.person.id

    def _person_id(self) -> int:
        assert self._view is not None
        return self._view.person.id

    def _issued(self) -> str:
        issued = self._notebooks.issue(self._person_id(), self.pages.value())
        self.begin(issued.person_id)
        return self.tr("Notebook {0} issued").format(issued.number)

    def _begun(self) -> str:
        view = self._clearance.begin(self._person_id(), date.fromisoformat(self.day.day()))
        self._show(view)
        return self.tr("Departure of {0} noted").format(view.person.name)

    def _handed_over(self) -> str:
        view = self._clearance.hand_over(self._person_id(), self.outcome.text())
        self._show(view)
        return self.tr("Papers of {0} handed over").format(view.person.name)

    def _drawn(self) -> str | None:
        made = self._clearance.slip(self._person_id(), current_language(), sentence)
        self.printed.emit(made, self.tr("Clearance slip"))
        return None

    def _left(self) -> str:
        self._people.leave(self._person_id())
        view = self._clearance.of(self._person_id())
        self._show(view)
        return self.tr("{0} has left").format(view.person.name)

    @override
    def retranslate(self) -> None:
        self._pages.set_name(self.tr("Pages of a new excerpt notebook"))
        self.issue.set_words(self.tr("Issue notebook"))
        self.day.set_name(self.tr("Leaves on"))
        self.begin_button.set_words(self.tr("Note departure"))
        self.outcome.set_name(self.tr("What was handed over, or that nothing was held"))
        self.hand_over.set_words(self.tr("Papers are handed over"))
        self.slip.set_words(self.tr("Clearance slip"))
        self.left_button.set_words(self.tr("Has left"))
        self._leave.set_words(self.tr("Close"))
        if self._view is not None:
            self._show(self._view)


def _held_words(one: HeldRow) -> str:
    return " · ".join(part for part in (one.code, one.title, one.due or one.since) if part)
