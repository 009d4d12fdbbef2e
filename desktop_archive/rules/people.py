"""Who comes to the counter: kinds of person, what must be shown, what blocks them (theme 2)."""

from dataclasses import dataclass
from enum import Enum


class PersonKind(Enum):
    """What a person is to the company (U-13)."""

    STAFF = "staff"
    EXTERNAL = "external"
    OWNER = "owner"
    CUSTOMER = "customer"


class Nearness(Enum):
    """How a borrower stands to the unit whose record is asked for (U-13)."""

    OWN_UNIT = "own_unit"
    OTHER_UNIT = "other_unit"
    OUTSIDE = "outside"


class PersonProblem(Enum):
    """What keeps a person from being entered (U-11, U-12)."""

    NAME_MISSING = "name_missing"
    UNIT_MISSING = "unit_missing"
    LETTER_MISSING = "letter_missing"
    IDENTITY_NOT_SHOWN = "identity_not_shown"
    PROPERTY_NOT_SHOWN = "property_not_shown"
    CHECKER_MISSING = "checker_missing"
    NUMBER_TAKEN = "number_taken"
    LEFT_BEFORE_JOINING = "left_before_joining"


class Block(Enum):
    """Why the desk hesitates to hand anything to a person (U-09, L-19)."""

    LEFT = "left"
    OVERDUE_LOANS = "overdue_loans"
    BREACH_OPEN = "breach_open"
    SET_BY_HAND = "set_by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """What is known when a person is entered."""

    kind: PersonKind
    name: str
    unit: str = ""
    letter: str = ""
    identity_shown: str = ""
    property_shown: str = ""
    checked_by: str = ""
    number_taken: bool = False
    leaves_before_joining: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a person stands with the records room today."""

    has_left: bool = False
    overdue_loans: int = 0
    open_breaches: int = 0
    blocked_by_hand: bool = False
    open_loans: int = 0


def person_problems(facts: PersonFacts) -> tuple[PersonProblem, ...]:
    """Return everything that keeps a person from being entered (U-11, U-12)."""
    kind = facts.kind
    needs_unit = kind in {PersonKind.STAFF, PersonKind.EXTERNAL}
    checks = (
        (PersonProblem.NAME_MISSING, not facts.name.strip()),
        (PersonProblem.UNIT_MISSING, needs_unit and not facts.unit.strip()),
        (PersonProblem.LETTER_MISSING, kind is PersonKind.EXTERNAL and not facts.letter.strip()),
        (
            PersonProblem.IDENTITY_NOT_SHOWN,
            kind is PersonKind.OWNER and not facts.identity_shown.strip(),
        ),
        (
            PersonProblem.PROPERTY_NOT_SHOWN,
            kind is PersonKind.OWNER and not facts.property_shown.strip(),
        ),
        (PersonProblem.CHECKER_MISSING, kind is PersonKind.OWNER and not facts.checked_by.strip()),
        (PersonProblem.NUMBER_TAKEN, facts.number_taken),
        (PersonProblem.LEFT_BEFORE_JOINING, facts.leaves_before_joining),
    )
    return tuple(problem for problem, applies in checks if applies)


def blocks(standing: Standing, overdue_allowed: int = 0) -> tuple[Block, ...]:
    """Return why the desk hesitates to lend to a person."""
    checks = (
        (Block.LEFT, standing.has_left),
        (Block.OVERDUE_LOANS, standing.overdue_loans > overdue_allowed),
        (Block.BREACH_OPEN, standing.open_breaches > 0),
        (Block.SET_BY_HAND, standing.blocked_by_hand),
    )
    return tuple(block for block, applies in checks if applies)


def nearness(kind: PersonKind, person_unit: int | None, record_unit: int | None) -> Nearness:
    """Return whether a record belongs to the person's own unit (U-13)."""
    if kind is not PersonKind.STAFF:
        return Nearness.OUTSIDE
    if person_unit is not None and person_unit == record_unit:
        return Nearness.OWN_UNIT
    return Nearness.OTHER_UNIT
