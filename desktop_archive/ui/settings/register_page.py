"""A register with a form beside it: entered, struck out with a reason, printed as it stands."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from desktop_archive.services.lists import ListDesk
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.settings.strike_part import StrikePart
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say_known

_SIDE = 360


class Register(Protocol):
    """What such a page reads from and strikes out of."""

    def all(self) -> Sequence[Any]:
        """Return every entry, in the order of the list."""

    def strike(self, row: Any, reason: str) -> None:  # noqa: ANN401  each register has its own rows
        """Strike an entry out."""


class RegisterPage(QWidget):
    """The list of a register, and what every one of them does.

    Signals:
        printed: the register as a paper, with its title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room, entries: Register, key: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._room, self._entries, self._columns = room, entries, columns
        self.table, self._empty = Table(key, columns), EmptyState("shield")
        self.notice, self.striking = Notice(), StrikePart()
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.table.row_chosen.connect(self._allow)
        self.striking.wanted.connect(self._strike)

    def _put_beside(self, *parts: QWidget | QLayout) -> None:
        """Lay the list out with the parts of the form beside it."""
        form = column(*parts, self.striking, None, space=SPACE[2])
        self._card = Card(column(scrolling(form)), margin=SPACE[3])
        list_card = Card(column(self.table, self._empty), margin=1)
        left = column(row(self.print_button, None), self.notice, list_card)
        left.setStretch(2, 1)
        layout = row(left, self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read the register again."""
        rows = self._entries.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.choose_again()
        self._allow()

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        self._enable()
        self.striking.allow(self._nothing() or self._struck())

    def title(self) -> str:
        """Return what the register is called on paper."""
        return ""

    def retranslate(self) -> None:
        """Show all words in the language of the window."""

    def _nothing(self) -> str:
        """Return why nothing is done with an entry when there is none."""
        return "" if self.table.current_row() else self.tr("Nothing has been entered yet.")

    def _struck(self) -> str:
        """Return why nothing more is done with an entry that was struck out."""
        chosen = self.table.current_row()
        return self.tr("It is struck out already.") if chosen and chosen.struck_on else ""

    def _enable(self, *whys: tuple[Button, str]) -> None:
        for button, why in (*whys, (self.print_button, self._nothing())):
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def _attempt(self, step: Callable[[], str], *fields: TextField | AreaField) -> bool:
        """Do a step and empty its fields, or say why it is not done; tell which."""
        try:
            words = step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return False
        for field in fields:
            field.set_text("")
        self.refresh()
        self.notice.say(words, Tone.DONE)
        return True

    def _strike(self, reason: str) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return

        def strike() -> str:
            self._entries.strike(chosen, reason)
            return self.tr("{0} is struck out.").format(chosen.number)

        self._attempt(strike, self.striking.reason)

    def _print(self) -> None:
        title, headings = self.title(), [*self.table.rows.headings()]
        rows = [[str(one.text(entry)) for one in self._columns] for entry in self._entries.all()]
        # On paper each column has its part of the width as on the screen.
        shares = [one.width for one in self._columns]
        try:
            made = ListDesk(self._room).write(title, headings, rows, "", current_language(), shares)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, title)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
