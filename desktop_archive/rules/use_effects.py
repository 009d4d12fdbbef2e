"""When the effect of a use should have been reported (E-04, R-23)."""

from dataclasses import dataclass
from datetime import date, timedelta

#: The name under which the days are kept among the policies, and the days if none were set.
EFFECT_POLICY = "effect_days"
EFFECT_DAYS = 14

#: An effect that nobody reported within so long will not be reported any more.
ASKED_FOR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Awaited:
    """The days between which a use ended whose effect should be known by now."""

    since: date
    until: date


def awaited(today: date, days: int = EFFECT_DAYS) -> Awaited:
    """Return of which uses the effect is asked for today (E-04)."""
    return Awaited(today - ASKED_FOR, today - timedelta(days=days))
