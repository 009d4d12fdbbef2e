"""Uses whose effect is still to be reported; the day begins with their count (E-04)."""

from datetime import date

from desktop_archive.rules.use_effects import EFFECT_DAYS, EFFECT_POLICY, Awaited, awaited
from desktop_archive.store import day as store_day
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


def span(session: Session, today: date) -> Awaited:
    """Return of which uses the effect is asked for, by the days the room has set."""
    return awaited(today, int(store_room.policies(session).get(EFFECT_POLICY, EFFECT_DAYS)))


def effects_due(session: Session, today: date) -> int:
    """Return how many uses wait for a word of their effect (E-04)."""
    asked = span(session, today)
    return store_day.effects_due(session, asked.since.isoformat(), asked.until.isoformat())
