"""Inspections: what was held, a form that asks what the kind looks at, the ledger on paper."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.inspections import (
    HEADINGS,
    Acceptance,
    Heading,
    Inspection,
    InspectionKind,
)
from desktop_archive.services.inspections import InspectionRow, Inspections
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.settings.strike_part import StrikePart
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known

_SIDE = 360
_YEARS = 6


def _found(entry: InspectionRow) -> str:
    """Return what was found, heading by heading."""
    said = entry.findings.items()
    return "; ".join(f"{say(Heading(heading))}: {finding}" for heading, finding in said)


_COLUMNS = (
    Column("number", "code", 130, lambda r: r.number, sortable=False),
    Column("held", "date", 96, lambda r: r.held_on, sortable=False),
    Column("kind", "text", 170, lambda r: say(InspectionKind(r.kind)), sortable=False),
    Column("unit", "text", 110, lambda r: r.unit, sortable=False),
    Column("year", "text", 60, lambda r: r.year if r.unit else "", sortable=False),
    Column("inspector", "text", 80, lambda r: r.inspector, sortable=False),
    Column("found", "text", 260, _found, sortable=False),
    Column(
        "outcome",
        "text",
        110,
        lambda r: say(Acceptance(r.acceptance)) if r.acceptance else "",
        sortable=False,
    ),
    Column("measures", "text", 160, lambda r: r.measures, sortable=False),
    Column("struck", "text", 140, lambda r: r.struck_reason, sortable=False),
)
#: On paper each column has its part of the width as on the screen.
_SHARES = [one.width for one in _COLUMNS]


class InspectionsPage(QWidget):
    """What was inspected, what was found and what follows (R-26, U-15, X-19).

    Signals:
        printed: the ledger as a paper, with its title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._register = room, Inspections(room)
        self.table, self._empty = Table("inspections", _COLUMNS), EmptyState("shield")
        self.notice, self._heading = Notice(), label("", "title")
        self.kind, self.unit, self.acceptance = ChoiceField(), ChoiceField(), ChoiceField()
        self.held_on, self.inspector = DateField(), TextField()
        self.findings = {heading: AreaField(2) for heading in Heading}
        self.measures, self.year = AreaField(2), ChoiceField()
        self.enter_button = Button("", kind="primary", on_click=self._enter)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.striking = StrikePart()
        self._build()
        self.retranslate()
        self._show_kind()

    def _build(self) -> None:
        form = column(
            self._heading,
            self.kind,
            self.unit,
            self.year,
            self.held_on,
            self.inspector,
            *self.findings.values(),
            self.acceptance,
            self.measures,
            row(self.enter_button, None),
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
        self.held_on.set_day(self._room.today().isoformat())
        this_year = self._room.today().year
        years = [str(this_year - ago) for ago in range(_YEARS)]
        self.year.set_choices([(year, year) for year in years])
        self.kind.box.currentIndexChanged.connect(self._show_kind)
        self.table.row_chosen.connect(self._allow)
        self.striking.wanted.connect(self._strike)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read what was held again."""
        rows = self._register.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.choose_again()
        self.unit.set_choices(
            [("", "–"), *((str(key), name) for key, name in self._register.units())]
        )
        self._allow()

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        chosen = self.table.current_row()
        nothing = "" if chosen else self.tr("Nothing has been entered yet.")
        struck = self.tr("It is struck out already.") if chosen and chosen.struck_on else ""
        kind = InspectionKind(chosen.kind) if chosen else self._kind()
        barred = self._barred(self._kind())
        for button, why in ((self.enter_button, barred), (self.print_button, nothing)):
            button.setEnabled(not why)
            button.setToolTip(hint(why))
        self.striking.allow(nothing or self._barred(kind) or struck)

    def _barred(self, kind: InspectionKind) -> str:
        if self._register.may_enter(kind):
            return ""
        return self.tr("Your roles do not include the care of the storeroom.")

    def _kind(self) -> InspectionKind:
        return InspectionKind(self.kind.value())

    def _show_kind(self) -> None:
        """Ask what this kind looks at."""
        kind = self._kind()
        for heading, area in self.findings.items():
            area.setVisible(heading in HEADINGS[kind])
        for choice in (self.unit, self.year, self.acceptance):
            choice.setVisible(kind is InspectionKind.LEVEL_TWO)
        self._allow()

    def _enter(self) -> None:
        kind = self._kind()
        of_unit = kind is InspectionKind.LEVEL_TWO
        held_on, ended = date.fromisoformat(self.held_on.day()), self.acceptance.value()
        inspection = Inspection(
            kind=kind,
            held_on=held_on,
            year=int(self.year.value()) if of_unit else held_on.year,
            inspector=self.inspector.text(),
            findings={heading: self.findings[heading].text() for heading in HEADINGS[kind]},
            measures=self.measures.text(),
            unit_id=int(self.unit.value()) if of_unit and self.unit.value() else None,
            acceptance=Acceptance(ended) if of_unit and ended else None,
        )
        try:
            number = self._register.enter(inspection)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        for area in (*self.findings.values(), self.measures):
            area.set_text("")
        self.acceptance.choose("")
        self.refresh()
        self.notice.say(self.tr("Entered as {0}.").format(number), Tone.DONE)

    def _strike(self, reason: str) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return
        try:
            self._register.strike(chosen, reason)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.striking.reason.set_text("")
        self.refresh()
        self.notice.say(self.tr("{0} is struck out.").format(chosen.number), Tone.DONE)

    def _print(self) -> None:
        title = self.tr("Ledger of inspections and what was done")
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
        self._heading.setText(self.tr("An inspection"))
        held, inspector = self.tr("Held on"), self.tr("Inspected by")
        kind, unit, outcome = self.tr("Kind"), self.tr("Department"), self.tr("Outcome")
        year = self.tr("Year inspected")
        measures = self.tr("What has to be done, until when")
        for field, name in (
            (self.kind, kind),
            (self.unit, unit),
            (self.year, year),
            (self.held_on, held),
            (self.inspector, inspector),
            (self.acceptance, outcome),
            (self.measures, measures),
            *((field, say(heading)) for heading, field in self.findings.items()),
        ):
            field.set_name(name)
        self.kind.set_choices([(one.value, say(one)) for one in InspectionKind])
        self.acceptance.set_choices([("", "–"), *((one.value, say(one)) for one in Acceptance)])
        self.enter_button.set_words(self.tr("Enter"))
        self.print_button.set_words(self.tr("Print the ledger"))
        self._empty.say(
            self.tr("No inspection yet"),
            self.tr(
                "Enter what the manager inspected, each department's yearly inspection, and the "
                "check of the computers."
            ),
        )
        number, found = self.tr("Number"), self.tr("Findings")
        self.table.rows.set_headings(
            (
                *(number, held, kind, unit, year, inspector, found, outcome),
                *(self.tr("What follows"), self.tr("Struck out, because")),
            )
        )
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
