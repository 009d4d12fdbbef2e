"""Units of the house: days, names, duties, and what closing one asks (U-02 to U-07)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum


class UnitKind(Enum):
    """What a unit is: it lasts, or it was set up for something and ends (U-07)."""

    DEPARTMENT = "department"
    TEMPORARY = "temporary"


class Duty(Enum):
    """What a person does for the archive in the own unit (U-02, U-03)."""

    COLLECTOR = "collector"
    LIAISON = "liaison"


class UnitMatter(Enum):
    """What is to be settled about a unit."""

    NO_COLLECTOR = "no_collector"
    NO_LIAISON = "no_liaison"
    PAST_ITS_END = "past_its_end"
    PEOPLE_LEFT_IN_IT = "people_left_in_it"
    PAPERS_OWED = "papers_owed"


class UnitRefusal(Enum):
    """Why a unit is not entered, renamed, given a duty or closed so."""

    NOT_CHOSEN = "not_chosen"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    NAME_WAS_ANOTHERS = "name_was_anothers"
    NAME_UNCHANGED = "name_unchanged"
    CODE_TAKEN = "code_taken"
    CODE_STAYS = "code_stays"
    BEGINNING_STAYS = "beginning_stays"
    AFTER_THE_FIRST_TERM = "after_the_first_term"
    END_MISSING = "end_missing"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    LIES_AHEAD = "lies_ahead"
    BEFORE_THE_UNIT = "before_the_unit"
    BEFORE_THE_LAST_NAME = "before_the_last_name"
    BEFORE_THE_LAST_TERM = "before_the_last_term"
    CLOSED = "closed"
    NOT_OF_THIS_UNIT = "not_of_this_unit"
    HAS_THE_DUTY = "has_the_duty"
    DUTY_ENDED = "duty_ended"
    CUSTODIAN_MISSING = "custodian_missing"
    OWN_CUSTODIAN = "own_custodian"
    CUSTODIAN_CLOSED = "custodian_closed"
    DOCUMENT_MISSING = "document_missing"
    NOT_APPROVED = "not_approved"


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name and its days: from the first on (None: as long as is known), until it ended."""

    name: str
    first: date | None = None
    ended: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether the unit was called so on a day; the last day is the one before."""
        return (self.first is None or self.first <= day) and (
            self.ended is None or day < self.ended
        )


@dataclass(frozen=True, slots=True)
class DutyTerm:
    """Who does a duty, from which day on, and from which day no more."""

    person_id: int
    first: date
    ended: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether the duty was this person's on a day."""
        return self.first <= day and (self.ended is None or day < self.ended)


@dataclass(frozen=True, slots=True)
class UnitTerm:
    """What decides how a unit stands: kind, code and days."""

    kind: UnitKind
    code: str = ""
    first: date | None = None
    last: date | None = None
    closed: date | None = None


def term_refusal(new: UnitTerm, codes: Iterable[str], today: date) -> UnitRefusal | None:
    """Return why a unit cannot have this code and these days (U-05, U-07)."""
    return _code_refusal(new, codes) or _ahead(new, today) or _days_refusal(new)


@dataclass(frozen=True, slots=True)
class Past:
    """What a unit has behind it, which its first day must fit: a former name, the first term."""

    was_renamed: bool = False
    first_term: date | None = None

    def holds(self, first: date | None) -> bool:
        """Return whether a first day stays: more rests on it, and it is not plainly false."""
        has_term = self.first_term is not None and first is not None and first <= self.first_term
        return self.was_renamed or has_term


def completing_refusal(
    old: UnitTerm, new: UnitTerm, codes: Iterable[str], past: Past, today: date
) -> UnitRefusal | None:
    """Return why a unit's code and days may not become these (U-05).

    A code stays, being in numbers; a first day stays once something rests on it, and can be
    corrected until then. What is left as it was is not asked about again.
    """
    moves, told = new.first != old.first, past.first_term
    follows = new.first is not None and told is not None and new.first > told
    checks = (
        (UnitRefusal.CLOSED, old.closed is not None),
        (UnitRefusal.CODE_STAYS, bool(old.code) and new.code != old.code),
        (UnitRefusal.BEGINNING_STAYS, moves and past.holds(old.first)),
        (UnitRefusal.AFTER_THE_FIRST_TERM, moves and follows),
    )
    found = next((reason for reason, applies in checks if applies), None)
    if found is None and new.code != old.code:
        found = _code_refusal(new, codes)
    if found is None and moves:
        found = _ahead(new, today)
    return found or _days_refusal(new)


def _code_refusal(new: UnitTerm, codes: Iterable[str]) -> UnitRefusal | None:
    return UnitRefusal.CODE_TAKEN if new.code and new.code in set(codes) else None


def _ahead(new: UnitTerm, today: date) -> UnitRefusal | None:
    is_ahead = new.first is not None and new.first > today
    return UnitRefusal.LIES_AHEAD if is_ahead else None


def _days_refusal(new: UnitTerm) -> UnitRefusal | None:
    if new.kind is UnitKind.TEMPORARY and new.last is None:
        return UnitRefusal.END_MISSING
    is_turned = new.first is not None and new.last is not None and new.last < new.first
    return UnitRefusal.ENDS_BEFORE_IT_BEGINS if is_turned else None


def name_refusal(name: str, taken: Iterable[str], former: Iterable[str]) -> UnitRefusal | None:
    """Return why a unit cannot be called so: no name, or one that another has or had.

    Lists and searches of old say former names and mean the unit that bore them (U-05).
    """
    if not name.strip():
        return UnitRefusal.NAME_MISSING
    if name.strip() in set(taken):
        return UnitRefusal.NAME_TAKEN
    return UnitRefusal.NAME_WAS_ANOTHERS if name.strip() in set(former) else None


def approval_refusal(approved_by: str, actors: Iterable[str]) -> UnitRefusal | None:
    """Return why a wider circle of readers is not approved: nobody widens it alone (R-20)."""
    names = {"", *("".join(one.split()).casefold() for one in actors)}
    is_own = "".join(approved_by.split()).casefold() in names
    return UnitRefusal.NOT_APPROVED if is_own else None


def renaming_refusal(
    unit: UnitTerm, names: Sequence[UnitName], new: UnitName, today: date
) -> UnitRefusal | None:
    """Return why a unit is not called anew from a day on; its last name began before (U-05)."""
    day, last = new.first or today, names[-1]
    checks = (
        (UnitRefusal.CLOSED, unit.closed is not None),
        (UnitRefusal.NAME_UNCHANGED, new.name == last.name),
        (UnitRefusal.LIES_AHEAD, day > today),
        (UnitRefusal.BEFORE_THE_LAST_NAME, last.first is not None and day <= last.first),
    )
    return next((reason for reason, applies in checks if applies), None)


def renamed(names: Sequence[UnitName], name: str, day: date) -> tuple[UnitName, ...]:
    """Return the names with the next one: the old one ends the day it begins (U-05)."""
    return (*names[:-1], replace(names[-1], ended=day), UnitName(name, day))


def naming_refusal(
    unit: UnitTerm, duty: Duty, terms: Sequence[DutyTerm], new: DutyTerm, today: date
) -> UnitRefusal | None:
    """Return why somebody is not given a duty from a day on (U-02, U-03)."""
    holding = [term for term in terms if term.ended is None]
    latest = max((term.ended or term.first for term in terms), default=None)
    has_one = duty is Duty.LIAISON and latest is not None
    checks = (
        (UnitRefusal.CLOSED, unit.closed is not None),
        (UnitRefusal.LIES_AHEAD, new.first > today),
        (UnitRefusal.BEFORE_THE_UNIT, unit.first is not None and new.first < unit.first),
        (UnitRefusal.HAS_THE_DUTY, any(one.person_id == new.person_id for one in holding)),
        (UnitRefusal.BEFORE_THE_LAST_TERM, has_one and latest is not None and new.first < latest),
    )
    return next((reason for reason, applies in checks if applies), None)


def outgoing(duty: Duty, terms: Sequence[DutyTerm]) -> tuple[DutyTerm, ...]:
    """Return the terms that end the day somebody new is named: there is one liaison (U-03)."""
    if duty is Duty.COLLECTOR:
        return ()
    return tuple(term for term in terms if term.ended is None)


@dataclass(frozen=True, slots=True)
class Closing:
    """How a unit is to be closed: on which day, who keeps what it leaves, by which paper (U-06)."""

    day: date
    custodian: UnitTerm | None
    document: str
    is_itself: bool = False


def closing_refusal(
    unit: UnitTerm, named: UnitName, closing: Closing, today: date
) -> UnitRefusal | None:
    """Return why a unit is not closed so; its records go to a custodian (U-06)."""
    day, custodian = closing.day, closing.custodian
    checks = (
        (UnitRefusal.CLOSED, unit.closed is not None),
        (UnitRefusal.LIES_AHEAD, day > today),
        (UnitRefusal.BEFORE_THE_UNIT, unit.first is not None and day < unit.first),
        (UnitRefusal.BEFORE_THE_LAST_NAME, named.first is not None and day <= named.first),
        (UnitRefusal.CUSTODIAN_MISSING, custodian is None),
        (UnitRefusal.OWN_CUSTODIAN, closing.is_itself),
        (UnitRefusal.CUSTODIAN_CLOSED, custodian is not None and custodian.closed is not None),
        (UnitRefusal.DOCUMENT_MISSING, not closing.document.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def matters(
    unit: UnitTerm, duties: Iterable[Duty], people: int, papers: int, today: date
) -> tuple[UnitMatter, ...]:
    """Return what is to be settled: a unit in being has both duties; a closed one nobody."""
    held, is_closed = set(duties), unit.closed is not None
    is_over = not is_closed and unit.last is not None and unit.last < today
    in_being = not is_closed and not is_over
    checks = (
        (UnitMatter.NO_COLLECTOR, in_being and Duty.COLLECTOR not in held),
        (UnitMatter.NO_LIAISON, in_being and Duty.LIAISON not in held),
        (UnitMatter.PAST_ITS_END, is_over),
        (UnitMatter.PEOPLE_LEFT_IN_IT, is_closed and people > 0),
        (UnitMatter.PAPERS_OWED, is_closed and papers > 0),
    )
    return tuple(matter for matter, applies in checks if applies)
