"""Declarations on accounting's claims and debts, and carriers that are kept on (K-16, D-39)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.retention.periods import add_years

#: Superseded and faulty electronic carriers are kept so many years more (K-16).
CARRIER_YEARS = 3


class ClaimRefusal(Enum):
    """Why a declaration on claims and debts is not taken."""

    DECLARED_BY_MISSING = "declared_by_missing"
    SCOPE_MISSING = "scope_missing"
    DECLARED_AHEAD = "declared_ahead"
    NOTE_MISSING = "note_missing"
    NO_RECORDS = "no_records"


class CarrierKind(Enum):
    """Why an electronic carrier is no longer the one in use (K-16)."""

    SUPERSEDED = "superseded"
    FAULTY = "faulty"


class CarrierRefusal(Enum):
    """Why a carrier is not noted as kept on."""

    NOT_ELECTRONIC = "not_electronic"
    SINCE_AHEAD = "since_ahead"
    NO_RECORDS = "no_records"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFacts:
    """Who declares what: settled or open, for what, on which day, for how many records."""

    declared_by: str
    scope: str
    declared_on: date
    settled: bool
    note: str
    records: int


def claim_refusal(facts: ClaimFacts, today: date) -> ClaimRefusal | None:
    """Return why a declaration is not taken; open claims have to be named (domain §6.3)."""
    checks = (
        (ClaimRefusal.NO_RECORDS, facts.records < 1),
        (ClaimRefusal.DECLARED_BY_MISSING, not facts.declared_by.strip()),
        (ClaimRefusal.SCOPE_MISSING, not facts.scope.strip()),
        (ClaimRefusal.DECLARED_AHEAD, facts.declared_on > today),
        (ClaimRefusal.NOTE_MISSING, not facts.settled and not facts.note.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def kept_until(since: date) -> date:
    """Return the first day on which a carrier noted so may go (K-16)."""
    return add_years(since, CARRIER_YEARS)
