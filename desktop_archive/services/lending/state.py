"""What the desk keeps in mind between two scans, and the room's rules for lending."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from desktop_archive.rules.lending import DEFAULT_MATRIX, LoanPolicy, LoanUnit, Matrix
from desktop_archive.rules.lending.matrix import from_kept
from desktop_archive.rules.working_days import Calendar
from desktop_archive.services.actors import Actor
from desktop_archive.services.calendar import working_calendar
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.judging import Ground, person_card
from desktop_archive.services.lending.models import (
    DeskAction,
    DeskResult,
    FilesOffer,
    PersonCard,
    PutBack,
    ReturnView,
)
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import records as store_records

#: Under which name the approval matrix is kept among the policies (A-19).
MATRIX = "approval_matrix"
#: A trigger finger sends the same code several times; it is one scan.
TWICE = timedelta(milliseconds=1000)
_WHOLE_NUMBERS = (
    "limit",
    "leader_after_days",
    "renewals",
    "renewal_days",
    "renewal_notice_days",
)


class Taken(Enum):
    """What can be taken back at the desk."""

    ISSUE = "issue"
    READING = "reading"
    RETURN = "return"
    PUT_AWAY = "put_away"
    CARD_PLACED = "card_placed"
    CARD_REMOVED = "card_removed"


@dataclass(frozen=True, slots=True)
class UndoEntry:
    """The last act and the loans it touched."""

    kind: Taken
    loan_ids: tuple[int, ...]
    what: str
    result: int


@dataclass(slots=True)
class DeskSession:
    """The open visit, the list of results and what waits for the next scan."""

    visit_id: int | None = None
    person_id: int | None = None
    started: datetime | None = None
    results: list[DeskResult] = field(default_factory=list)
    undo: list[UndoEntry] = field(default_factory=list)
    offer: FilesOffer | None = None
    back: ReturnView | None = None
    home: PutBack | None = None
    superior: Actor | None = None
    place: str = ""
    supervisor: str = ""
    hands: int | None = None
    last_code: str = ""
    last_at: datetime | None = None
    counted: int = 0

    def is_repeat(self, code: str, now: datetime) -> bool:
        """Tell whether a code came twice in a moment, and remember it (F26)."""
        again = code == self.last_code and self.last_at is not None and now - self.last_at < TWICE
        self.last_code, self.last_at = code, now
        return again

    def pass_to(self, hands: int) -> None:
        """Forget a superior's word and what could be undone when somebody else takes over."""
        if self.hands != hands:
            self.hands, self.superior = hands, None
            self.undo.clear()

    def keep(self, result: DeskResult) -> DeskResult:
        """Put a result on top of the list."""
        self.counted += 1
        numbered = replace(result, number=self.counted)
        self.results.insert(0, numbered)
        return numbered

    def drop_undo(self, number: int) -> None:
        """Take the undo button off a line of the list."""
        self.results[:] = [
            replace(one, actions=tuple(a for a in one.actions if a is not DeskAction.UNDO))
            if one.number == number
            else one
            for one in self.results
        ]


class DeskRules:
    """Policy, calendar and matrix of this room, read once until the settings change."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._policy: LoanPolicy | None = None
        self._calendar = Calendar()
        self._matrix = DEFAULT_MATRIX
        room.changes.subscribe(self._forget)

    def policy(self, session: Session) -> LoanPolicy:
        """Return the room's limits (P-01, P-06, P-07)."""
        if self._policy is None:
            self._calendar = working_calendar(session)
            same_day, on_site = store_records.category_limits(session)
            kept = store_room.policies(session)
            self._policy = _policy(kept, same_day, on_site)
            self._matrix = from_kept(kept[MATRIX]) if MATRIX in kept else DEFAULT_MATRIX
        return self._policy

    def calendar(self, session: Session) -> Calendar:
        """Return the days on which the room is closed or open against the week (L-05)."""
        self.policy(session)
        return self._calendar

    def matrix(self, session: Session) -> Matrix:
        """Return who signs for which use in this room (A-19)."""
        self.policy(session)
        return self._matrix

    def ground(self, session: Session) -> Ground:
        """Return what holds for every judgement made now."""
        today = self._room.today()
        return Ground(self.policy(session), self.calendar(session), self.matrix(session), today)

    def _forget(self, topic: Topic) -> None:
        if topic is Topic.SETTINGS:
            self._policy = None


def _policy(
    set_ones: Mapping[str, Any], same_day: frozenset[str], on_site: frozenset[str]
) -> LoanPolicy:
    """Return the policy as set in the room; what is not set keeps its default."""
    values: dict[str, Any] = {
        name: int(set_ones[f"loan_{name}"]) for name in _WHOLE_NUMBERS if f"loan_{name}" in set_ones
    }
    if "loan_unit" in set_ones:
        values["unit"] = LoanUnit(set_ones["loan_unit"])
    if "external_may_borrow" in set_ones:
        values["external_may_borrow"] = bool(set_ones["external_may_borrow"])
    return LoanPolicy(same_day_categories=same_day, on_site_categories=on_site, **values)


@dataclass(frozen=True, slots=True)
class Counter:
    """The desk itself: the room, what it keeps in mind, and the rules it works by."""

    room: Room
    mind: DeskSession
    rules: DeskRules

    def ground(self, session: Session) -> Ground:
        """Return what holds for every judgement made now."""
        return self.rules.ground(session)

    def card(self, session: Session) -> PersonCard | None:
        """Return how the person of the open visit stands."""
        if self.mind.person_id is None:
            return None
        person = store_people.by_id(session, self.mind.person_id)
        return None if person is None else person_card(session, person, self.room.today())

    def tell(self, result: DeskResult) -> DeskResult:
        """Put a result on top of the list."""
        return self.mind.keep(result)
