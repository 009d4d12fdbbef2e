"""The destruction list: its states, its versions, the digest that freezes it (D-12 to D-21)."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.destruction.profiles import Part, Profile


class DisposalKind(Enum):
    """What a list is about: what is archived, or papers that never were (D-36)."""

    RECORDS = "records"
    UNARCHIVED = "unarchived"


class ListState(Enum):
    """How far a version of a list has come; the order is the way."""

    DRAFT = "draft"
    SIGNING = "signing"
    DECIDING = "deciding"
    APPROVED = "approved"
    REFUSED = "refused"
    COLLECTING = "collecting"
    COUNTED = "counted"
    SHREDDED = "shredded"
    DESTROYED = "destroyed"
    CLOSED = "closed"
    SUPERSEDED = "superseded"
    DROPPED = "dropped"


_S = ListState
#: From where a version may go to where; nothing else ever happens to it (D-14, D-21).
NEXT: Mapping[ListState, frozenset[ListState]] = MappingProxyType(
    {
        _S.DRAFT: frozenset({_S.SIGNING, _S.DROPPED}),
        _S.SIGNING: frozenset({_S.DECIDING, _S.SUPERSEDED, _S.DROPPED}),
        _S.DECIDING: frozenset({_S.APPROVED, _S.REFUSED, _S.SUPERSEDED, _S.DROPPED}),
        _S.APPROVED: frozenset({_S.COLLECTING, _S.SUPERSEDED, _S.DROPPED}),
        _S.COLLECTING: frozenset({_S.COUNTED, _S.SUPERSEDED, _S.DROPPED}),
        _S.COUNTED: frozenset({_S.COLLECTING, _S.SHREDDED}),
        _S.SHREDDED: frozenset({_S.DESTROYED}),
        _S.DESTROYED: frozenset({_S.CLOSED}),
        _S.REFUSED: frozenset(),
        _S.CLOSED: frozenset(),
        _S.SUPERSEDED: frozenset(),
        _S.DROPPED: frozenset(),
    }
)
#: A version over which nothing more happens, and whose lines are free again.
OVER = frozenset({_S.REFUSED, _S.CLOSED, _S.SUPERSEDED, _S.DROPPED})
#: What can still be made anew as another version (D-21).
RENEWABLE = frozenset({_S.SIGNING, _S.DECIDING, _S.APPROVED, _S.COLLECTING})


class LineDecision(Enum):
    """What the head said of a line; nothing said is never consent (D-19, D-20)."""

    NONE = ""
    APPROVED = "approved"
    REFUSED = "refused"


class ListRefusal(Enum):
    """Why a list does not go on so."""

    NOT_FOUND = "not_found"
    WRONG_STATE = "wrong_state"
    NO_LINES = "no_lines"
    BLOCKED = "blocked"
    NOT_REPORTED = "not_reported"
    VERSION_OPEN = "version_open"
    REASON_MISSING = "reason_missing"
    REPORT_MISSING = "report_missing"
    NOT_ALL_SIGNED = "not_all_signed"
    DISAGREED = "disagreed"
    CHANGED_SINCE_FROZEN = "changed_since_frozen"
    LINE_NOT_ON_LIST = "line_not_on_list"
    TITLE_MISSING = "title_missing"
    CLOCK_SET_BACK = "clock_set_back"


def may_become(now: ListState, then: ListState) -> bool:
    """Return whether a version may go from one state to another."""
    return then in NEXT[now]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenLine:
    """A line as it is signed (D-12, D-13)."""

    position: int
    record_id: int | None
    code: str
    document_no: str
    creator: str
    title: str
    formed: str
    period: str
    kept_years: int
    pages: int | None
    quantity: int
    matter: str
    secrecy: int
    unit: str
    reason: str
    early_reason: str


def digest(number: str, version: int, profile: str, lines: Sequence[FrozenLine]) -> str:
    """Return the digest that freezes a version: any change of any line gives another (D-21)."""
    told = [
        number,
        version,
        profile,
        [[getattr(line, name) for name in FrozenLine.__slots__] for line in lines],
    ]
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Slot:
    """One signature that a version needs: part, post and, where departments mix, the unit."""

    part: Part
    step: int
    post: str
    unit_id: int | None = None
    name: str = ""


def slots_for(
    profile: Profile, panel: Iterable[tuple[str, str]], units: Collection[int]
) -> tuple[Slot, ...]:
    """Return every signature a version needs before it is approved, in order (D-15 to D-18).

    Slots of the same step may be signed in any order; a later step waits for the earlier one.
    """
    slots: list[Slot] = []
    if profile.panel_signs:
        slots += [Slot(Part.PANEL, 1, post, None, name) for post, name in panel]
    step = 1
    for seat in profile.seats:
        opens = profile.in_order or seat.part is not Part.OPINION or step == 1
        step += 1 if opens else 0
        each: list[int | None] = [*sorted(units)] if seat.each_unit and units else [None]
        slots += [Slot(seat.part, step, seat.post, unit) for unit in each]
    return tuple(slots)
