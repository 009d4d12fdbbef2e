"""The chosen unit: its code and days, its name, who does what in it, closing it, its history."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.units import Duty, UnitKind, UnitTerm
from desktop_archive.services.room import Room
from desktop_archive.services.units import Closed, UnitLine, Units
from desktop_archive.ui.settings.unit_question import Step, UnitQuestion
from desktop_archive.ui.theme.current import pixels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.words import KNOWN, say, say_known, say_list

_CODE = 120


class UnitForm(QWidget):
    """Enters, completes, renames and closes units, and names who does what in them.

    Signals:
        changed: something was entered; the unit it was about.
    """

    changed = Signal(int)

    def __init__(self, room: Room, units: Units) -> None:
        super().__init__()
        self._room, self._units = room, units
        self._found: UnitLine | None = None
        self._heading, self.history = label("", "title", wrap=True), label("", "second", wrap=True)
        self.notice, self.question = Notice(), UnitQuestion()
        self.name, self.code, self.kind = TextField(), TextField(), ChoiceField()
        self.has_first, self.first = QCheckBox(), DateField()
        self.has_last, self.last = QCheckBox(), DateField()
        self.named_from = DateField()
        self.duty, self.person, self.duty_from = ChoiceField(), ChoiceField(), DateField()
        self.custodian, self.closed_on, self.reason = ChoiceField(), DateField(), TextField()
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.complete_button = Button("", on_click=self._complete)
        self.rename_button = Button("", on_click=self._rename)
        self.name_button = Button("", on_click=self._name_person)
        self.end_button = Button("", on_click=self._end)
        self.close_button = Button("", kind="danger", on_click=self._close)
        self._duties_head, self._closing_head = label("", "strong"), label("", "strong")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        pair = row(self.code, self.kind, space=SPACE[2])
        pair.setStretch(1, 1)
        self.code.line.setMaximumWidth(pixels(_CODE))
        layout = column(
            self._heading,
            self.name,
            pair,
            row(column(self.has_first, self.first, None), column(self.has_last, self.last, None)),
            row(self.add_button, self.complete_button, None),
            row(self.named_from, column(None, self.rename_button)),
            line(),
            self._duties_head,
            row(self.duty, self.person, space=SPACE[2]),
            row(self.duty_from, column(None, self.name_button)),
            row(self.end_button, None),
            line(),
            self._closing_head,
            row(self.custodian, self.closed_on, space=SPACE[2]),
            self.reason,
            row(self.close_button, None),
            line(),
            self.history,
            None,
            space=SPACE[2],
        )
        self.setLayout(layout)
        for box in (self.has_first, self.has_last):
            box.toggled.connect(lambda _on: self._allow())
        for choice in (self.kind, self.duty, self.person):
            choice.box.currentIndexChanged.connect(lambda _at: self._allow())

    def show_unit(self, found: UnitLine | None, every: list[UnitLine]) -> None:
        """Show a unit, or an empty form for the first one."""
        self._found, today = found, self._room.today().isoformat()
        self.question.hide()
        self._offer(every)
        for field in (self.named_from, self.duty_from, self.closed_on):
            field.set_day(today)
        term = found.row if found else None
        self.name.set_text(term.name if term else "")
        self.code.set_text(term.code if term else "")
        self.kind.choose(term.kind if term else UnitKind.DEPARTMENT.value)
        for has, field, day in (
            (self.has_first, self.first, term.valid_from if term else ""),
            (self.has_last, self.last, (term.valid_to or "") if term else ""),
        ):
            has.setChecked(bool(day))
            field.set_day(day or today)
        self.reason.set_text("")
        self._show_words()
        self._allow()

    def _offer(self, every: list[UnitLine]) -> None:
        found = self._found
        people = self._units.staff(found.row.id) if found else []
        offered = {key: f"{name} {number}".strip() for key, name, number in people}
        for one in found.duties if found else ():
            # Who has a duty is offered wherever the person is now: it must be ended somewhere.
            if not one.ended_on:
                offered.setdefault(one.person_id, one.person)
        self.person.set_choices([(str(key), words) for key, words in offered.items()])
        others = [
            one.row
            for one in every
            if not one.row.closed_on and (found is None or one.row.id != found.row.id)
        ]
        self.custodian.set_choices([("", "–"), *((str(one.id), one.name) for one in others)])

    # --- what can be done now -------------------------------------------------------------------

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        found = self._found
        barred = ""
        if not self._room.may(Right.PEOPLE):
            barred = self.tr("Your roles do not include keeping persons.")
        chosen = barred or ("" if found else self.tr("Choose a unit in the list first."))
        if not chosen and found is not None and found.row.closed_on:
            chosen = self.tr("The unit is closed; it stays as it was.")
        nobody = "" if self.person.value() else self.tr("No person of this unit is registered.")
        holds = self._held() is not None
        has = self.tr("This person has the duty already.") if holds else ""
        lacks = "" if holds else self.tr("This person does not have the duty.")
        for button, why in (
            (self.add_button, barred),
            (self.complete_button, chosen),
            (self.rename_button, chosen),
            (self.name_button, chosen or nobody or has),
            (self.end_button, chosen or nobody or lacks),
            (self.close_button, chosen),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))
        self.first.setVisible(self.has_first.isChecked())
        self.last.setVisible(self.has_last.isChecked())

    def _held(self) -> int | None:
        """Return the running term of the chosen person in the chosen duty."""
        if self._found is None or not self.person.value():
            return None
        holders = self._found.holders(Duty(self.duty.value()))
        mine = [one.id for one in holders if one.person_id == int(self.person.value())]
        return mine[0] if mine else None

    # --- acts -----------------------------------------------------------------------------------

    def _term(self) -> UnitTerm:
        first = _day(self.first) if self.has_first.isChecked() else None
        last = _day(self.last) if self.has_last.isChecked() else None
        return UnitTerm(UnitKind(self.kind.value()), self.code.text(), first, last)

    def _add(self) -> None:
        name, term = self.name.text(), self._term()
        done = self.tr("Entered: {0}").format(name)

        def add(approver: str = "") -> bool:
            return self._try(lambda _key: self._units.add(name, term, approver), done)

        self._ask_of_code(0, term.code, self.tr("Enter as new"), add)

    def _complete(self) -> None:
        term, done = self._term(), self.tr("Code and days are entered.")
        key = self._found.row.id if self._found else 0

        def complete(approver: str = "") -> bool:
            return self._try(lambda key: self._units.complete(key, term, approver), done)

        self._ask_of_code(key, term.code, self.tr("Keep code and days"), complete)

    def _ask_of_code(self, key: int, code: str, going_on: str, step: Step) -> None:
        """Do a step; a code that records carry opens them, so that is asked first (R-20)."""
        if not self._units.opens(key, code):
            step("")
            return
        words = self.tr("Records carry the code {0}: archivists of this unit will see them.")
        self.notice.say("")
        self.question.ask(words.format(code), going_on, step)

    def _rename(self) -> None:
        words = self.tr("Called {0} from {1} on; what is older keeps the old name.")
        name, day = self.name.text(), _day(self.named_from)
        self._try(lambda key: self._units.rename(key, name, day), words.format(name, day))

    def _name_person(self) -> None:
        duty, person = Duty(self.duty.value()), int(self.person.value())
        day, words = _day(self.duty_from), self.tr("Named: {0}")
        self._try(lambda key: self._units.name(key, duty, person, day), words.format(say(duty)))

    def _end(self) -> None:
        term = self._held() or 0
        self._try(lambda key: self._units.end_duty(key, term), self.tr("The term ends today."))

    def _close(self) -> None:
        """Ask before others see what a unit leaves; what is missing is said at once (R-20)."""
        custodian = int(self.custodian.value()) if self.custodian.value() else None
        day, document = _day(self.closed_on), self.reason.text().strip()

        def close(approver: str = "") -> bool:
            return self._close_by(
                lambda key: self._units.close(key, day, custodian, document, approver)
            )

        if custodian is None or not document:
            close()
            return
        words = self.tr("Archivists of {1} will see all records of {0}, and {0} stays closed.")
        name = self._found.row.name if self._found else ""
        asked = words.format(name, self.custodian.box.currentText())
        self.notice.say("")
        self.question.ask(asked, self.tr("Close the unit"), close)

    def _close_by(self, close: Callable[[int], Closed]) -> bool:
        words = self.tr("Closed. Records in custody: {0}; cases of papers opened: {1}.")
        done: list[Closed] = []
        if not self._try(lambda key: done.append(close(key)), words):
            return False
        self.notice.say(words.format(f"{done[0].records:,}", f"{done[0].cases:,}"), Tone.DONE)
        return True

    def _try(self, step: Callable[[int], int | None], words: str) -> bool:
        """Do something about the chosen unit; a refusal is said above the form."""
        key = self._found.row.id if self._found else 0
        try:
            made = step(key)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return False
        self.changed.emit(made or key)
        self.notice.say(words, Tone.DONE)
        return True

    # --- words ----------------------------------------------------------------------------------

    def _show_words(self) -> None:
        found = self._found
        self._heading.setText(found.row.name if found else self.tr("The first unit"))
        self.history.setText("\n".join(self._told(found)) if found else "")

    def _told(self, found: UnitLine) -> list[str]:
        """Say former names, all terms, and who keeps what, a line each."""
        span = self.tr("{0}: {1} – {2}")
        told = [
            span.format(one.name, one.first or "…", one.ended)
            for one in found.names
            if one.ended is not None
        ]
        for one in found.duties:
            who = f"{say(Duty(one.duty))} {one.person}"
            told.append(span.format(who, one.valid_from, one.ended_on or ""))
        if found.custodian:
            told.append(self.tr("Closed; its records are kept by {0}.").format(found.custodian))
        if found.row.approved_by:
            told.append(self.tr("Approved by {0}.").format(found.row.approved_by))
        if found.keeps:
            told.append(self.tr("Keeps the records of {0}.").format(say_list(found.keeps)))
        return [self.tr("History"), *told] if told else []

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.name.set_name(self.tr("Name"))
        self.code.set_name(self.tr("Code"))
        self.kind.set_name(self.tr("Kind"))
        self.kind.set_choices([(one.value, say(one)) for one in UnitKind])
        self.has_first.setText(self.tr("First day known"))
        self.has_last.setText(self.tr("Has a last day"))
        self.first.set_name(self.tr("First day"))
        self.last.set_name(self.tr("Last day"))
        self.named_from.set_name(self.tr("Called so from"))
        self._duties_head.setText(self.tr("Duties"))
        self.duty.set_name(self.tr("Duty"))
        self.duty.set_choices([(one.value, say(one)) for one in Duty])
        self.person.set_name(self.tr("Person"))
        self.duty_from.set_name(self.tr("From"))
        self._closing_head.setText(self.tr("Close the unit"))
        self.custodian.set_name(self.tr("Custodian of its records"))
        self.closed_on.set_name(self.tr("Closed on"))
        self.reason.set_name(self.tr("By which document"))
        self.add_button.set_words(self.tr("Enter as new"))
        self.complete_button.set_words(self.tr("Keep code and days"))
        self.rename_button.set_words(self.tr("Rename"))
        self.name_button.set_words(self.tr("Give the duty"))
        self.end_button.set_words(self.tr("End the term today"))
        self.close_button.set_words(self.tr("Close the unit"))
        self.question.retranslate()
        self._show_words()
        self._allow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _day(field: DateField) -> date:
    return date.fromisoformat(field.day())
