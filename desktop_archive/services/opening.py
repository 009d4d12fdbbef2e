"""Opening a room that is there."""

from pathlib import Path

from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Database


def open_room(path: Path, *, clock: Clock = SYSTEM_CLOCK, backups: Path | None = None) -> Room:
    """Open a room; an older one is backed up and brought up to date first.

    Raises:
        ArchiveUnavailableError: it is missing, foreign, newer, damaged or in an unsafe place.
    """
    room = Room(Database.open(path, backup_folder=backups), clock=clock)
    with room.read() as session:
        waits = store_room.schedule_waits(session, room.today().isoformat())
    if waits:
        _take_effect(room)
    return room


def _take_effect(room: Room) -> None:
    """Put in force a schedule approved for a day that has come meanwhile (K-11)."""
    from desktop_archive.services.retention.versions import ScheduleDesk  # noqa: PLC0415

    ScheduleDesk(room).take_effect()
