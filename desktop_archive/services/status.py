"""How the room stands: counts, versions, backup."""

from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.store import dialect, trail_log, upgrade


def room_status(room: Room) -> dict[str, object]:
    """Return counts, versions, settings and the last backup of a room."""
    with room.read() as session:
        counts = trail_log.counts(session)
        engine = dialect.engine_name(session.connection)
    backup = Safekeeping(room).state()
    return {
        **counts,
        "organisation": room.facts.get("organisation", ""),
        "fonds": room.facts.get("fonds", ""),
        "preset": room.facts.get("preset", ""),
        "language": room.facts.get("language", ""),
        "practice": room.is_practice,
        "schema": upgrade.HEAD,
        "engine": engine,
        "path": room.place,
        "last_backup": backup.last.isoformat() if backup.last else None,
        "backups": backup.count,
    }
