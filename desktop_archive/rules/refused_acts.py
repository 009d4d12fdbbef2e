"""Refused acts that the log keeps: a missing right, a foreign record, a failed approval (X-14).

What the desk refuses on an ordinary day, an unknown box or a file that is out already, is none.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

#: What the kept event of a refused act is called, and the act that writes it.
EVENT: Final = "refused"
ACTION: Final = "refused_act"
#: Stands beside it for each thing, when what was counted was tried on several.
THING: Final = "refused_on"
#: Stands for an act where somebody only looked, printed or exported.
LOOKING: Final = "look"

#: Reasons by the kind of refusal; by name, so that entering a room loads no rules of the review.
_IRREGULAR: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "AccessRefusal": frozenset({
            "MISSING_RIGHT", "BEYOND_REACH", "WRONG_PASSWORD", "LOCKED_OUT", "DISABLED",
            "SAME_PERSON_APPROVES",
        }),
        "SigningRefusal": frozenset({
            "WRONG_POST", "DEPUTY_NOT_IN_OFFICE", "ENTERED_BY_APPROVER", "REFUSAL_STANDS",
        }),
        "LoanRefusal": frozenset({"APPROVER_IS_APPLICANT"}),
        "DeputyRefusal": frozenset({"NAMES_HIMSELF"}),
        "NeedRefusal": frozenset({"APPROVES_OWN", "APPROVER_UNKNOWN"}),
        "RoleRefusal": frozenset({"APPROVES_OWN_CHANGE", "HELD_APART", "NEVER_HELD"}),
        "ListRefusal": frozenset({
            "BLOCKED", "DISAGREED", "CHANGED_SINCE_FROZEN",
        }),
        "WordRefusal": frozenset({
            "NOT_THE_MEMBER", "SAME_PERSON", "MAKER_SIGNS", "WRONG_POST", "DEPUTY_SIGNS",
            "ENTERED_BY_SIGNER", "LIST_CHANGED", "NOT_A_SUPERVISOR",
        }),
        "ExecutionRefusal": frozenset({
            "NOT_APPROVED", "EXECUTOR_DECIDED", "NOT_ON_LIST", "LINE_REFUSED", "BLOCKED",
            "SUPERVISOR_EXECUTES", "SUPERVISOR_DECIDED", "NOT_ALL_SIGNED_BEFORE",
            "MEANS_NOT_FOR_SECRETS", "MEANS_NOT_ALLOWED", "PLACE_NOT_FOR_SECRETS",
        }),
    }
)  # fmt: skip
REASONS: Final = frozenset(f"{kind}.{name}" for kind, names in _IRREGULAR.items() for name in names)

#: So many alike are kept one by one within a span; the rest is counted into one line.
BURST: Final = 5
SPAN_SECONDS: Final = 60.0
#: So many things that counted ones were tried on are named.
MOST_THINGS: Final = 50
#: So many wait at most while nothing can be written; the rest is counted.
MOST_WAITING: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedAct:
    """Who tried what, on what, and why it was refused; never a word of a record.

    Attributes:
        at: when it was tried; it may be written later.
        about: what it was tried on, as `table:id`; its name is looked up by whoever may see it.
        times: how often it was tried, when it was tried too often to keep each.
        things: on what else, when those that were counted differ; then none is the one.
        has_more: whether there were too many of them to keep each.
    """

    login: str
    act: str
    reason: str
    at: str
    right: str = ""
    about: str = ""
    times: int = 1
    things: tuple[str, ...] = ()
    has_more: bool = False

    @property
    def kind(self) -> tuple[str, str, str, str]:
        """Return what makes two of them alike."""
        return (self.login, self.act, self.reason, self.right)

    def joined(self, other: "RefusedAct") -> "RefusedAct":
        """Count another that is alike; on what each was tried is kept."""
        times = self.times + other.times
        if not self.things and other.about == self.about:
            return replace(self, times=times)
        named = (*(self.things or (self.about,)), other.about)
        things = tuple(one for one in dict.fromkeys(named) if one)
        has_more = self.has_more or len(things) > MOST_THINGS
        return replace(self, about="", times=times, things=things[:MOST_THINGS], has_more=has_more)


@dataclass(slots=True)
class Kept:
    """Refused acts that wait to be written: however often somebody tries, a few lines a minute."""

    _waiting: list[RefusedAct] = field(default_factory=list)
    _counted: dict[tuple[str, ...], tuple[float, RefusedAct]] = field(default_factory=dict)
    _recent: dict[tuple[str, ...], deque[float]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._waiting or self._counted)

    def add(self, tried: RefusedAct, now: float) -> None:
        """Keep one; `now` in seconds that nobody can set back."""
        recent = self._recent.setdefault(tried.kind, deque())
        while recent and now - recent[0] > SPAN_SECONDS:
            recent.popleft()
        if len(recent) < BURST and len(self._waiting) < MOST_WAITING:
            recent.append(now)
            self._waiting.append(tried)
            return
        since, first = self._counted.get(tried.kind, (now, replace(tried, times=0)))
        self._counted[tried.kind] = since, first.joined(tried)

    def take(self, now: float, *, all_of_them: bool = False) -> list[RefusedAct]:
        """Return what is to be written now; what was counted is written once its span is over."""
        found, self._waiting = self._waiting, []
        for kind, (since, _) in list(self._counted.items()):
            if all_of_them or now - since > SPAN_SECONDS:
                found.append(self._counted.pop(kind)[1])
        return found

    def put_back(self, acts: list[RefusedAct]) -> None:
        """Keep what could not be written; it is tried again later."""
        self._waiting = [*acts, *self._waiting]
