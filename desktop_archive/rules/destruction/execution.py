"""Destroying: method, place, supervisors and the count that unlocks it (D-22 to D-35)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.destruction.signing import same_person
from desktop_archive.rules.records import Carrier

FEWEST_SUPERVISORS = 2


class Matter(Enum):
    """What a piece is made of, as far as destroying it goes."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    MEDIUM = "medium"


class Means(Enum):
    """How a piece is destroyed (D-28, D-30, D-31, D-35)."""

    SHREDDING = "shredding"
    BURNING = "burning"
    PULPING = "pulping"
    TEARING = "tearing"
    WIPING = "wiping"
    REMOVAL = "removal"
    LOGICAL_DELETION = "logical_deletion"
    CRUSHING = "crushing"
    DRILLING = "drilling"
    DEGAUSSING = "degaussing"


MEANS_FOR: Mapping[Matter, tuple[Means, ...]] = MappingProxyType(
    {
        Matter.PAPER: (Means.SHREDDING, Means.BURNING, Means.PULPING, Means.TEARING),
        Matter.ELECTRONIC: (Means.WIPING, Means.REMOVAL, Means.LOGICAL_DELETION),
        Matter.MEDIUM: (Means.CRUSHING, Means.DRILLING, Means.DEGAUSSING, Means.WIPING),
    }
)
#: Where the tool has to be named (D-30).
NEEDS_TOOL = frozenset({Means.WIPING, Means.REMOVAL, Means.LOGICAL_DELETION, Means.DEGAUSSING})
#: What leaves a secret readable, or to be put together again (D-31, D-34, D-35, P-24).
NEVER_FOR_SECRETS = frozenset({Means.TEARING, Means.LOGICAL_DELETION})
_MEDIA = frozenset({Carrier.OPTICAL_DISC, Carrier.TAPE, Carrier.SOUND, Carrier.VIDEO})


class SupervisorPart(Enum):
    """For whom a supervisor watches (D-23, R-25)."""

    ARCHIVE = "archive"
    BUSINESS = "business"
    CONFIDENTIALITY = "confidentiality"
    SECURITY = "security"
    SYSTEMS = "systems"


class StrikeOff(Enum):
    """Why a line leaves an approved list at the shredder."""

    MISSING = "missing"
    HELD_BACK = "held_back"


class ExecutionRefusal(Enum):
    """Why nothing is destroyed so."""

    NOT_FOUND = "not_found"
    WRONG_STATE = "wrong_state"
    NOT_APPROVED = "not_approved"
    EXECUTOR_MISSING = "executor_missing"
    EXECUTOR_DECIDED = "executor_decided"
    UNKNOWN_CODE = "unknown_code"
    NOT_ON_LIST = "not_on_list"
    BOX_HOLDS_OTHERS = "box_holds_others"
    ALREADY_COUNTED = "already_counted"
    NOT_COUNTED = "not_counted"
    LINE_REFUSED = "line_refused"
    BLOCKED = "blocked"
    COUNT_DIFFERS = "count_differs"
    REASON_MISSING = "reason_missing"
    TOO_FEW_SUPERVISORS = "too_few_supervisors"
    SAME_UNIT = "same_unit"
    ARCHIVE_SUPERVISOR_MISSING = "archive_supervisor_missing"
    BUSINESS_SUPERVISOR_MISSING = "business_supervisor_missing"
    OFFICERS_MISSING = "officers_missing"
    SYSTEMS_MISSING = "systems_missing"
    SUPERVISOR_EXECUTES = "supervisor_executes"
    SUPERVISOR_TWICE = "supervisor_twice"
    SUPERVISOR_LEFT = "supervisor_left"
    SUPERVISOR_DECIDED = "supervisor_decided"
    UNIT_MISSING = "unit_missing"
    NOT_ALL_SIGNED_BEFORE = "not_all_signed_before"
    AFTER_SHREDDING = "after_shredding"
    MEANS_DO_NOT_FIT = "means_do_not_fit"
    MEANS_NOT_FOR_SECRETS = "means_not_for_secrets"
    MEANS_NOT_ALLOWED = "means_not_allowed"
    TOOL_MISSING = "tool_missing"
    PLACE_MISSING = "place_missing"
    PLACE_NOT_DESIGNATED = "place_not_designated"
    PLACE_NOT_FOR_SECRETS = "place_not_for_secrets"
    PLACE_NOT_FOR_BURNING = "place_not_for_burning"
    REPORTED_AHEAD = "reported_ahead"
    CLOCK_SET_BACK = "clock_set_back"


@dataclass(frozen=True, slots=True)
class Place:
    """A designated place of destruction (D-29)."""

    name: str
    for_secrets: bool = False
    for_burning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansFacts:
    """How a piece is to be destroyed, and what it is."""

    matter: Matter
    is_guarded: bool
    means: Means
    tool: str
    place: Place | None
    tearing_allowed: bool = False
    logical_deletion_allowed: bool = False


def matter_of(carrier: str) -> Matter:
    """Return what a carrier is as far as destroying it goes; what is not known is paper."""
    if carrier == Carrier.ELECTRONIC.value:
        return Matter.ELECTRONIC
    return Matter.MEDIUM if carrier in {one.value for one in _MEDIA} else Matter.PAPER


def means_refusal(facts: MeansFacts) -> ExecutionRefusal | None:
    """Return why a piece is not destroyed by these means at this place, or None (D-28 to D-35).

    Guarded is what is classified or holds personal data; tearing and logical deletion exist by
    setting only, and never for that.
    """
    means, place = facts.means, facts.place
    barred = (means is Means.TEARING and not facts.tearing_allowed) or (
        means is Means.LOGICAL_DELETION and not facts.logical_deletion_allowed
    )
    checks = (
        (ExecutionRefusal.MEANS_DO_NOT_FIT, means not in MEANS_FOR[facts.matter]),
        (
            ExecutionRefusal.MEANS_NOT_FOR_SECRETS,
            facts.is_guarded and means in NEVER_FOR_SECRETS,
        ),
        (ExecutionRefusal.MEANS_NOT_ALLOWED, barred),
        (ExecutionRefusal.TOOL_MISSING, means in NEEDS_TOOL and not facts.tool.strip()),
        (ExecutionRefusal.PLACE_MISSING, place is None),
    )
    found = next((reason for reason, applies in checks if applies), None)
    return found or (_place_refusal(facts, place) if place is not None else None)


def _place_refusal(facts: MeansFacts, place: Place) -> ExecutionRefusal | None:
    if facts.is_guarded and not place.for_secrets:
        return ExecutionRefusal.PLACE_NOT_FOR_SECRETS
    if facts.means is Means.BURNING and not place.for_burning:
        return ExecutionRefusal.PLACE_NOT_FOR_BURNING
    return None


@dataclass(frozen=True, slots=True)
class Watching:
    """A supervisor, as far as the rules go."""

    name: str
    unit_id: int | None
    part: SupervisorPart


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchFacts:
    """Who watches a destruction, who carries it out, and whose records they are."""

    watching: Sequence[Watching]
    executor: str
    decider: str
    units: Collection[int] = ()
    fewest: int = FEWEST_SUPERVISORS
    officers_needed: bool = False
    has_electronic: bool = False


def watch_refusal(facts: WatchFacts) -> ExecutionRefusal | None:
    """Return why these supervisors do not do, or None (D-22, D-23, R-25, P-09, M-41).

    Two at least, whatever a setting says; from two departments at least; the archive's and one of
    the departments concerned; none of them carries it out, and none decided it.
    """
    watching = facts.watching
    names = [one.name for one in watching]
    units = {one.unit_id for one in watching if one.unit_id is not None}
    parts = {one.part for one in watching}
    business = {one.unit_id for one in watching if one.part is SupervisorPart.BUSINESS}
    officers = {SupervisorPart.CONFIDENTIALITY, SupervisorPart.SECURITY}
    stranger = bool(facts.units) and not business & set(facts.units)
    checks = (
        (ExecutionRefusal.SUPERVISOR_EXECUTES, _among(facts.executor, names)),
        (ExecutionRefusal.SUPERVISOR_DECIDED, _among(facts.decider, names)),
        (ExecutionRefusal.SUPERVISOR_TWICE, _twice(names)),
        (
            ExecutionRefusal.TOO_FEW_SUPERVISORS,
            len(watching) < max(facts.fewest, FEWEST_SUPERVISORS),
        ),
        (ExecutionRefusal.UNIT_MISSING, any(one.unit_id is None for one in watching)),
        (ExecutionRefusal.SAME_UNIT, len(units) < FEWEST_SUPERVISORS),
        (ExecutionRefusal.ARCHIVE_SUPERVISOR_MISSING, SupervisorPart.ARCHIVE not in parts),
        (ExecutionRefusal.BUSINESS_SUPERVISOR_MISSING, not business or stranger),
        (ExecutionRefusal.OFFICERS_MISSING, facts.officers_needed and not officers <= parts),
        (
            ExecutionRefusal.SYSTEMS_MISSING,
            facts.has_electronic and facts.officers_needed and SupervisorPart.SYSTEMS not in parts,
        ),
    )
    return next((reason for reason, applies in checks if applies), None)


def _among(name: str, names: Sequence[str]) -> bool:
    return any(same_person(name, other) for other in names)


def _twice(names: Sequence[str]) -> bool:
    return any(_among(name, names[:at]) for at, name in enumerate(names))


@dataclass(frozen=True, slots=True)
class Count:
    """How the count stands at the shredder: 37 of 41 (D-24)."""

    expected: int
    counted: int
    struck_off: int

    @property
    def missing(self) -> int:
        """Return how many pieces are neither counted nor struck off."""
        return self.expected - self.counted - self.struck_off

    @property
    def agrees(self) -> bool:
        """Tell whether every line is accounted for, and there is something to destroy."""
        return self.missing == 0 and self.counted > 0
