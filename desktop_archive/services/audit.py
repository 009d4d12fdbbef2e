"""The auditor's desk: what was done, by whom, when and why."""

from desktop_archive.services.room import Room
from desktop_archive.store import trail_log
from desktop_archive.store.trail_log import ActLine


class AuditDesk:
    """Shows the trail; nobody can change it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def acts(self, since: str = "") -> list[ActLine]:
        """Return the acts since a moment in UTC, oldest first."""
        with self._room.read() as session:
            return trail_log.acts(session, since)
