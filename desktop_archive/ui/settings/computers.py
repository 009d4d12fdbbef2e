"""Computers sent to repair: the register, a form for the next, and its paper (X-18, F-48)."""

from datetime import date

from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.computers import DataGone, Repair
from desktop_archive.services.computers import ComputerRegister
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.register_page import RegisterPage
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

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


class ComputersPage(RegisterPage):
    """Which computers left the room, what became of their data, and whether they are back."""

    def __init__(self, room: Room) -> None:
        self._register = ComputerRegister(room)
        super().__init__(room, self._register, "computers", _COLUMNS)
        self._sent, self._back = label("", "title"), label("", "title")
        self._which = label("", "caption", elide=True)
        self.device, self.fault, self.repairer, self.person = (TextField() for _ in range(4))
        self.sent_on, self.data_gone = DateField(), ChoiceField()
        self.returned_on, self.result = DateField(), TextField()
        self.send_button = Button("", kind="primary", on_click=self._send)
        self.back_button = Button("", on_click=self._take_back)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._put_beside(
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
        )
        today = self._room.today().isoformat()
        self.sent_on.set_day(today)
        self.returned_on.set_day(today)

    @override
    def refresh(self) -> None:
        super().refresh()
        if not self.person.text() and self._room.actor is not None:
            self.person.set_text(self._room.actor.name)

    @override
    def _allow(self) -> None:
        chosen = self.table.current_row()
        self._which.setText(f"{chosen.number} · {chosen.device}" if chosen else "")
        may = self._room.may(Right.STOREROOM)
        barred = "" if may else self.tr("Your roles do not include the care of the storeroom.")
        nothing = self._nothing() or self._struck()
        is_back = chosen is not None and chosen.returned_on is not None
        back = self.tr("It is back already.") if is_back else ""
        self._enable((self.send_button, barred), (self.back_button, barred or nothing or back))
        self.striking.allow(barred or nothing)

    def _send(self) -> None:
        repair = Repair(
            device=self.device.text(),
            sent_on=date.fromisoformat(self.sent_on.day()),
            fault=self.fault.text(),
            repairer=self.repairer.text(),
            data_gone=DataGone(self.data_gone.value()),
            handled_by=self.person.text(),
        )
        self._attempt(
            lambda: self.tr("Entered as {0}.").format(self._register.send(repair)),
            *(self.device, self.fault, self.repairer),
        )

    def _take_back(self) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return

        def note() -> str:
            day = date.fromisoformat(self.returned_on.day())
            self._register.take_back(chosen.id, day, self.result.text())
            return self.tr("{0} is back.").format(chosen.device)

        self._attempt(note, self.result)

    @override
    def title(self) -> str:
        return self.tr("Computer repair register")

    @override
    def retranslate(self) -> None:
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
