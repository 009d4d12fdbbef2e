"""Which acts of the log somebody should look at: rules over acts in their order (X-14, F-49)."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from desktop_archive.rules.refused_acts import ACTION


class Irregularity(Enum):
    """Why an act stands out; none of them is wrong by itself."""

    NIGHT = "night"
    MANY_EXPORTS = "many_exports"
    FAILED_SIGN_INS = "failed_sign_ins"
    CLOCK_BACK = "clock_back"
    TAKEN_BACK = "taken_back"
    DEPUTY = "deputy"
    RULES_CHANGED = "rules_changed"
    REGISTER = "register"
    PERSONAL = "personal"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LoggedAct:
    """What the rules look at."""

    seq: int
    at: datetime
    actor: str
    action: str


#: Nobody works between these hours; the program's own acts do not count.
NIGHT_FROM, NIGHT_UNTIL = 22, 6
MANY: Final = 10
FAILURES: Final = 5
SPAN: Final = timedelta(hours=1)
#: So far a clock may stand behind the act before: two desks are never quite alike (F26).
CLOCK_SLACK: Final = timedelta(minutes=5)
_SYSTEM: Final = "system"
_LEAVES: Final = frozenset({"export"})
_KINDS: Final = {
    "name_deputy": Irregularity.DEPUTY,
    "end_deputy": Irregularity.DEPUTY,
    "show_personal": Irregularity.PERSONAL,
    ACTION: Irregularity.REFUSED,
    "set_policy": Irregularity.RULES_CHANGED,
    "set_matrix": Irregularity.RULES_CHANGED,
    "change_roles": Irregularity.RULES_CHANGED,
    "set_rights": Irregularity.RULES_CHANGED,
    "set_password": Irregularity.RULES_CHANGED,
    "restore": Irregularity.REGISTER,
    "went_back": Irregularity.REGISTER,
    "upgrade": Irregularity.REGISTER,
    "mend_ledger": Irregularity.REGISTER,
}


def irregular(acts: Iterable[LoggedAct]) -> Iterator[tuple[int, tuple[Irregularity, ...]]]:
    """Yield each act that stands out, with why; acts come in the order of the trail."""
    recent: dict[tuple[str, str], deque[datetime]] = {}
    before: datetime | None = None
    for act in acts:
        found = tuple(_reasons(act, before, recent))
        before = act.at
        if found:
            yield act.seq, found


def _reasons(
    act: LoggedAct, before: datetime | None, recent: dict[tuple[str, str], deque[datetime]]
) -> Iterator[Irregularity]:
    if before is not None and act.at < before - CLOCK_SLACK:
        yield Irregularity.CLOCK_BACK
    if act.actor != _SYSTEM and not NIGHT_UNTIL <= act.at.hour < NIGHT_FROM:
        yield Irregularity.NIGHT
    if act.action.startswith("undo_"):
        yield Irregularity.TAKEN_BACK
    if act.action in _KINDS:
        yield _KINDS[act.action]
    if act.action in _LEAVES and _is_often(act, act.actor, MANY, recent):
        yield Irregularity.MANY_EXPORTS
    if act.action == "failed_sign_in" and _is_often(act, "", FAILURES, recent):
        yield Irregularity.FAILED_SIGN_INS


def _is_often(
    act: LoggedAct, who: str, most: int, recent: dict[tuple[str, str], deque[datetime]]
) -> bool:
    """Tell whether somebody did a thing so often within an hour."""
    times = recent.setdefault((who, act.action), deque())
    times.append(act.at)
    while times and act.at - times[0] > SPAN:
        times.popleft()
    return len(times) >= most
