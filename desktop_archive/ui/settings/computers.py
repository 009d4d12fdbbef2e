"""Computers sent to repair: the register, a form for the next, and its paper (X-18, F-48)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.computers import DataGone, Repair
from desktop_archive.services.computers import ComputerRegister
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.settings.strike_part import StrikePart
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known

_SIDE = 340
_COLUMNS = (
    Column("number", "code", 130, lambda r: r.number, sortable=False),
    Column("computer", "text", 150, lambda r: r.device, sortable=False),
    Column("sent", "date", 96, lambda r: r.sent_on, sortable=False),
    Column("fault", "text", 140, lambda r: r.fault, sortable=False),
    Column("data", "text", 110, lambda r: say(DataGone(r.data_gone)), sortable=False),
    Column("person", "text", 80, lambda r: r.handled_by, sortable=False),
    Column("repairer", "text", 120, lambda r: r.repairer, sortable=False),
    Column("back", "date", 96, lambda r: r.returned_on or "", sortable=False),
    Column("result", "text", 140, lambda r: r.result, sortable=False),
    Column("struck", "text", 140, lambda r: r.struck_reason, sortable=False),
)
#: On paper each column has its part of the width as on the screen.
_SHARES = [one.width for one in _COLUMNS]


class ComputersPage(QWidget):
    """Which computers left the room, what became of their data, and whether they are back.

    Signals:
        printed: the register as a paper, with its title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._register = room, ComputerRegister(room)
        self.table, self._empty = Table("computers", _COLUMNS), EmptyState("shield")
        self.notice = Notice()
        self._sent, self._back = label("", "title"), label("", "title")
        self._which = label("", "caption", elide=True)
        self.device, self.fault, self.repairer, self.person = (TextField() for _ in range(4))
        self.sent_on, self.data_gone = DateField(), ChoiceField()
        self.returned_on, self.result = DateField(), TextField()
        self.send_button = Button("", kind="primary", on_click=self._send)
        self.back_button = Button("", on_click=self._take_back)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.striking = StrikePart()
        self._build()
        self.table.row_chosen.connect(self._allow)
        self.striking.wanted.connect(self._strike)
        self.retranslate()

    def _build(self) -> None:
        form = column(
            self._sent,
            self.device,
            self.sent_on,
            self.fault,
            self.repairer,
            self.data_gone,
            self.person,
            row(self.send_button, None),
            self._back,
            self._which,
            self.returned_on,
            self.result,
            row(self.back_button, None),
            self.striking,
            None,
            space=SPACE[2],
        )
        self._card = Card(column(scrolling(form)), margin=SPACE[3])
        list_card = Card(column(self.table, self._empty), margin=1)
        left = column(row(self.print_button, None), self.notice, list_card)
        left.setStretch(2, 1)
        layout = row(left, self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        today = self._room.today().isoformat()
        self.sent_on.set_day(today)
        self.returned_on.set_day(today)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read the register again."""
        rows = self._register.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.choose_again()
        if not self.person.text() and self._room.actor is not None:
            self.person.set_text(self._room.actor.name)
        self._allow()

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        chosen = self.table.current_row()
        self._which.setText(f"{chosen.number} · {chosen.device}" if chosen else "")
        may = self._room.may(Right.STOREROOM)
        barred = "" if may else self.tr("Your roles do not include the care of the storeroom.")
        nothing = "" if chosen else self.tr("Nothing has been entered yet.")
        is_back = chosen is not None and chosen.returned_on is not None
        back = self.tr("It is back already.") if is_back else ""
        is_struck = chosen is not None and chosen.struck_on is not None
        struck = self.tr("It is struck out already.") if is_struck else ""
        for button, why in (
            (self.send_button, barred),
            (self.back_button, barred or nothing or struck or back),
            (self.print_button, nothing),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))
        self.striking.allow(barred or nothing or struck)

    def _strike(self, reason: str) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return

        def strike() -> str:
            self._register.strike(chosen.id, reason)
            return self.tr("{0} is struck out.").format(chosen.number)

        self._attempt(strike, (self.striking.reason,))

    def _send(self) -> None:
        repair = Repair(
            device=self.device.text(),
            sent_on=date.fromisoformat(self.sent_on.day()),
            fault=self.fault.text(),
            repairer=self.repairer.text(),
            data_gone=DataGone(self.data_gone.value()),
            handled_by=self.person.text(),
        )
        fields = (self.device, self.fault, self.repairer)
        self._attempt(
            lambda: self.tr("Entered as {0}.").format(self._register.send(repair)), fields
        )

    def _take_back(self) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return

        def note() -> str:
            day = date.fromisoformat(self.returned_on.day())
            self._register.take_back(chosen.id, day, self.result.text())
            return self.tr("{0} is back.").format(chosen.device)

        self._attempt(note, (self.result,))

    def _attempt(self, step: Callable[[], str], fields: tuple[TextField, ...]) -> None:
        try:
            words = step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        for field in fields:
            field.set_text("")
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def _print(self) -> None:
        title = self.tr("Computer repair register")
        rows = [[str(one.text(entry)) for one in _COLUMNS] for entry in self._register.all()]
        try:
            made = ListDesk(self._room).write(
                title, [*self.table.rows.headings()], rows, "", current_language(), _SHARES
            )
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, title)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._say_the_rest()
        self._sent.setText(self.tr("A computer goes to repair"))
        self._back.setText(self.tr("The chosen computer is back"))
        device, sent, fault = self.tr("Computer"), self.tr("Sent on"), self.tr("Fault")
        repairer, gone, person = self.tr("Repairer"), self.tr("Data"), self.tr("Person")
        back, result = self.tr("Back on"), self.tr("What was done")
        for field, name in (
            (self.device, device),
            (self.sent_on, sent),
            (self.fault, fault),
            (self.repairer, repairer),
            (self.data_gone, self.tr("Its data, before it left")),
            (self.person, self.tr("Who saw to the data")),
            (self.returned_on, back),
            (self.result, result),
        ):
            field.set_name(name)
        self.table.rows.set_headings(
            (
                self.tr("Number"),
                device,
                sent,
                fault,
                gone,
                person,
                repairer,
                back,
                result,
                self.tr("Struck out, because"),
            )
        )
        self.table.viewport().update()

    def _say_the_rest(self) -> None:
        self.data_gone.set_choices([(one.value, say(one)) for one in DataGone])
        self.send_button.set_words(self.tr("Enter"))
        self.back_button.set_words(self.tr("Note as back"))
        self.print_button.set_words(self.tr("Print the register"))
        self._empty.say(
            self.tr("No computer was sent to repair"),
            self.tr(
                "Before a computer leaves, its data is cleared or its disk taken out; enter that "
                "here with the day and the person."
            ),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
