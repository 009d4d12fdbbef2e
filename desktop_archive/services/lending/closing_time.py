"""What lies in the reading room past its closing time; the day begins with it (A-06)."""

from datetime import date, datetime

from desktop_archive.rules.closing_time import CLOSING_HOUR, CLOSING_POLICY, Closing
from desktop_archive.store import day as store_day
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


def closing(session: Session) -> Closing:
    """Return when the reading room closes, as the room has set it."""
    return Closing(int(store_room.policies(session).get(CLOSING_POLICY, CLOSING_HOUR)))


def left_open(session: Session, now: datetime) -> int:
    """Return how many readings are still open after the closing hour (A-06)."""
    begun, hour = store_day.readings_begun(session), closing(session)
    return sum(hour.is_alarm(date.fromisoformat(day), now) for day in begun)
