"""The counts this year asks for; the day begins with them, so it needs no stocktake desk."""

from datetime import date, datetime

from desktop_archive.rules.count_rhythm import CountPurpose, DueCount, due_counts
from desktop_archive.services.room import Room
from desktop_archive.store.stocktake import rhythm


def due(room: Room) -> list[DueCount]:
    """Return the counts that this year asks for: due, or missed (S-11, S-12, S-28)."""
    with room.read() as session:
        done = rhythm.closed(session)
        since = rhythm.opened_on(session)
    closed = [(CountPurpose(what), _day(when)) for what, when in done]
    return due_counts(room.today(), _day(since), closed)


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
