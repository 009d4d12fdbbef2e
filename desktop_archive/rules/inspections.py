"""Inspections of the archive's work: by the manager, of level 2, of the machines.

What is looked at is fixed by the kind, and every heading is answered, also when all was well
(R-26, U-15, X-19).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.accounts import Right


class InspectionKind(Enum):
    """What was inspected, by whose duty."""

    MANAGER = "manager"
    LEVEL_TWO = "level_two"
    MACHINES = "machines"


class Heading(Enum):
    """One thing an inspection looks at."""

    REGULATIONS = "regulations"
    COLLECTION = "collection"
    CUSTODY = "custody"
    USE = "use"
    PASSWORDS = "passwords"
    VIRUS_SCANNER = "virus_scanner"
    UPDATES = "updates"


class Acceptance(Enum):
    """How the yearly inspection of a department's records ended (U-15)."""

    ACCEPTED = "accepted"
    AFTER_REMEDY = "after_remedy"
    NOT_ACCEPTED = "not_accepted"


class InspectionRefusal(Enum):
    """Why an inspection is not entered so."""

    LIES_AHEAD = "lies_ahead"
    INSPECTOR_MISSING = "inspector_missing"
    HEADING_EMPTY = "heading_empty"
    UNIT_MISSING = "unit_missing"
    ACCEPTANCE_MISSING = "acceptance_missing"
    MEASURES_MISSING = "measures_missing"
    ACCEPTED_ALREADY = "accepted_already"
    YEAR_LIES_AHEAD = "year_lies_ahead"


_OF_THE_WORK: Final = (Heading.REGULATIONS, Heading.COLLECTION, Heading.CUSTODY, Heading.USE)

#: What each kind looks at, in its order.
HEADINGS: Final[Mapping[InspectionKind, tuple[Heading, ...]]] = MappingProxyType(
    {
        InspectionKind.MANAGER: _OF_THE_WORK,
        InspectionKind.LEVEL_TWO: _OF_THE_WORK,
        InspectionKind.MACHINES: (Heading.PASSWORDS, Heading.VIRUS_SCANNER, Heading.UPDATES),
    }
)


#: Who enters them: the manager his own, beside whoever cares for the room.
ENTERED_WITH: Final[Mapping[InspectionKind, tuple[Right, ...]]] = MappingProxyType(
    {
        InspectionKind.MANAGER: (Right.STOREROOM, Right.DECIDE),
        InspectionKind.LEVEL_TWO: (Right.STOREROOM,),
        InspectionKind.MACHINES: (Right.STOREROOM,),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """An inspection: of what, when, by whom, what was found under each heading, what follows.

    Attributes:
        unit_id: the department whose records were inspected; with level 2 only.
        year: the year that was inspected; may lie before the day of the inspection.
        acceptance: how the year of that department ended; with level 2 only.
    """

    kind: InspectionKind
    held_on: date
    year: int
    inspector: str
    findings: Mapping[Heading, str] = field(default_factory=dict)
    measures: str = ""
    unit_id: int | None = None
    acceptance: Acceptance | None = None


def inspection_refusal(
    inspection: Inspection, today: date, *, accepted_this_year: bool
) -> InspectionRefusal | None:
    """Return why an inspection is not entered so.

    A department is accepted once a year; what was not accepted is inspected again (U-15).
    """
    of_unit = inspection.kind is InspectionKind.LEVEL_TWO
    wanting = inspection.acceptance in {Acceptance.AFTER_REMEDY, Acceptance.NOT_ACCEPTED}
    answered = all(
        inspection.findings.get(heading, "").strip() for heading in HEADINGS[inspection.kind]
    )
    checks = (
        (InspectionRefusal.LIES_AHEAD, inspection.held_on > today),
        (InspectionRefusal.YEAR_LIES_AHEAD, inspection.year > inspection.held_on.year),
        (InspectionRefusal.INSPECTOR_MISSING, not inspection.inspector.strip()),
        (InspectionRefusal.UNIT_MISSING, of_unit and inspection.unit_id is None),
        (InspectionRefusal.ACCEPTANCE_MISSING, of_unit and inspection.acceptance is None),
        (InspectionRefusal.ACCEPTED_ALREADY, of_unit and accepted_this_year),
        (InspectionRefusal.HEADING_EMPTY, not answered),
        (
            InspectionRefusal.MEASURES_MISSING,
            of_unit and wanting and not inspection.measures.strip(),
        ),
    )
    return next((reason for reason, applies in checks if applies), None)
