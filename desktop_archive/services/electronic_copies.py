"""Whether archived electronic records are owed their copy: a year since the last one (X-06)."""

from datetime import date

from desktop_archive.rules.copy_rhythm import electronic_copy_is_due
from desktop_archive.rules.records import ELECTRONIC_CARRIERS
from desktop_archive.services.room import Room
from desktop_archive.store import copies
from desktop_archive.store import day as store_day
from desktop_archive.store import room as store_room


def electronic_records_to_copy(room: Room) -> int:
    """Return how many electronic records wait for a copy; none where one was entered in time.

    What counts is the register of copies: an entry that was not withdrawn (F-50); a copy of the
    register itself holds no electronic record.
    """
    with room.read() as session:
        held = store_day.on_carriers(session, sorted(ELECTRONIC_CARRIERS))
        if not held:
            return 0
        kept = [one for one in copies.kept(session) if not one.name]
        days = [one.made_on for one in kept if one.withdrawn_on is None]
        last = date.fromisoformat(max(days)) if days else None
        policies = store_room.policies(session)
    return held if electronic_copy_is_due(policies, last, room.today()) else 0
