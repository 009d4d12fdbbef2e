"""What is promised of this room and what is not, what helps further, and what is on now."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.promises import Answer, Extent, answers, rungs, statements
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.promises import SecurityDesk
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known

_TONES = {Extent.YES: "done", Extent.PARTLY: "look", Extent.NO: "refused"}
_CHIP_WIDE, _FACTS_WIDE = 96, 360


class SecurityPage(QWidget):
    """The honest promises of this room, to be read and to be handed over on paper.

    Signals:
        printed: a document and its title, to be shown before it is printed.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._desk = room, SecurityDesk(room)
        self.keeping = label("", "name", wrap=True)
        self._promises = QGridLayout()
        self._promises.setHorizontalSpacing(SPACE[3])
        self._promises.setVerticalSpacing(SPACE[2])
        self._promises.setColumnStretch(1, 1)
        self._further, self._known = column(space=SPACE[2]), column(space=SPACE[2])
        self.facts, self._facts_heading = KeyValues(), label("", "title")
        self._know_heading, self._further_heading = label("", "title"), label("", "title")
        self.notice = Notice()
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        left = column(
            self.keeping, self._promises, line(), self._know_heading, self._known, None,
            space=SPACE[3],
        )  # fmt: skip
        right = column(
            self._facts_heading, self.facts, row(self.print_button, None), self.notice, line(),
            self._further_heading, self._further, None, space=SPACE[3],
        )  # fmt: skip
        beside = Card(column(scrolling(right)))
        beside.setFixedWidth(pixels(_FACTS_WIDE))
        self.setLayout(row(Card(column(scrolling(left))), beside, space=SPACE[3]))

    def refresh(self) -> None:
        """Show what holds now, in the language of the window."""
        keeping = self._desk.keeping()
        self.keeping.setText(say(keeping))
        self._show_promises(answers(keeping))
        self._know_heading.setText(self.tr("To be known"))
        clear(self._known)
        for statement in statements(keeping):
            self._known.addWidget(label(say(statement), "body", wrap=True))
        self._facts_heading.setText(self.tr("What is on now"))
        found = self._desk.facts()
        self.facts.show_pairs([(say(fact), value, "body") for fact, value in found.items()])
        self._further_heading.setText(self.tr("What helps further, the strongest first"))
        clear(self._further)
        for number, rung in enumerate(rungs(keeping), 1):
            self._further.addWidget(label(f"{number}. {say(rung)}", "body", wrap=True))
        self.print_button.set_words(self.tr("Print for handing over"))
        may = self._room.may(Right.QUERY)
        self.print_button.setEnabled(may)
        why = say(AccessRefusal.MISSING_RIGHT, right=Right.QUERY)
        self.print_button.setToolTip(hint("" if may else why))

    def _show_promises(self, found: tuple[Answer, ...]) -> None:
        clear(self._promises)
        for at, answer in enumerate(found):
            chip = Chip(say(answer.extent), _TONES[answer.extent])
            chip.setMinimumWidth(pixels(_CHIP_WIDE))
            self._promises.addWidget(chip, at, 0, Qt.AlignmentFlag.AlignTop)
            words = column(
                label(say(answer.promise), "strong", wrap=True),
                label(say(answer.pledge), "second", wrap=True),
            )
            self._promises.addLayout(words, at, 1)

    def _print(self) -> None:
        try:
            made = self._desk.write_note(current_language(), say)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        self.printed.emit(made, self.tr("Note on safety"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.refresh()
