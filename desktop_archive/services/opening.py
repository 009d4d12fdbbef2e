"""Opening a room that is there."""

from pathlib import Path

from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.room import Room
from desktop_archive.services.servers import try_server
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Database


def open_server_room(
    address: ServerAddress, password: str = "", *, clock: Clock = SYSTEM_CLOCK
) -> Room:
    """Open a room on a server, once it is known to be one.

    Raises:
        ArchiveUnavailableError: nobody answers, nobody is let in, or it is no room of ours.
    """
    try_server(address, password)
    return open_room(address.url(password), clock=clock)


def open_room(
    where: Path | str, *, clock: Clock = SYSTEM_CLOCK, backups: Path | None = None
) -> Room:
    """Open a room in a file or on a server; an older one is brought up to date first.

    Raises:
        ArchiveUnavailableError: it is missing, foreign, newer, damaged or in an unsafe place.
    """
    database = Database.open(where, backup_folder=backups)
    try:
        room = Room(database, clock=clock)
    except BaseException:
        database.close()
        raise
    with room.read() as session:
        waits = store_room.schedule_waits(session, room.today().isoformat())
    if waits:
        _take_effect(room)
    return room


def _take_effect(room: Room) -> None:
    """Put in force a schedule approved for a day that has come meanwhile (K-11)."""
    from desktop_archive.services.retention.versions import ScheduleDesk  # noqa: PLC0415

    ScheduleDesk(room).take_effect()
