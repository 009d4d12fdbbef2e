"""Inspections: what was held, a form that asks what the kind looks at, the ledger on paper."""

from datetime import date

from typing_extensions import override

from desktop_archive.rules.inspections import (
    HEADINGS,
    Acceptance,
    Heading,
    Inspection,
    InspectionKind,
)
from desktop_archive.services.inspections import InspectionRow, Inspections
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.register_page import RegisterPage
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

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


class InspectionsPage(RegisterPage):
    """What was inspected, what was found and what follows (R-26, U-15, X-19)."""

    def __init__(self, room: Room) -> None:
        self._register = Inspections(room)
        super().__init__(room, self._register, "inspections", _COLUMNS)
        self._heading = label("", "title")
        self.kind, self.unit, self.acceptance = ChoiceField(), ChoiceField(), ChoiceField()
        self.held_on, self.inspector = DateField(), TextField()
        self.findings = {heading: AreaField(2) for heading in Heading}
        self.measures, self.year = AreaField(2), ChoiceField()
        self.enter_button = Button("", kind="primary", on_click=self._enter)
        self._build()
        self.retranslate()
        self._show_kind()

    def _build(self) -> None:
        self._put_beside(
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
        )
        self.held_on.set_day(self._room.today().isoformat())
        this_year = self._room.today().year
        years = [str(this_year - ago) for ago in range(_YEARS)]
        self.year.set_choices([(year, year) for year in years])
        self.kind.box.currentIndexChanged.connect(self._show_kind)

    @override
    def refresh(self) -> None:
        self.unit.set_choices(
            [("", "–"), *((str(key), name) for key, name in self._register.units())]
        )
        super().refresh()

    @override
    def _allow(self) -> None:
        chosen, asked = self.table.current_row(), self._kind()
        kind = InspectionKind(chosen.kind) if chosen else asked
        self._enable((self.enter_button, self._barred(asked)))
        self.striking.allow(self._nothing() or self._barred(kind) or self._struck())

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
        done = self._attempt(
            lambda: self.tr("Entered as {0}.").format(self._register.enter(inspection)),
            *(*self.findings.values(), self.measures),
        )
        if done:
            self.acceptance.choose("")

    @override
    def title(self) -> str:
        return self.tr("Ledger of inspections and what was done")

    @override
    def retranslate(self) -> None:
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
