"""When the copies and the room are to be looked at again; light enough to ask at every start."""

from datetime import date, datetime

from desktop_archive.rules.copies import (
    COPY_CHECK_DAYS,
    DRILL_DAYS,
    ROOM_CHECK_DAYS,
    CheckKind,
    Distance,
    is_due,
)
from desktop_archive.services.room import Room
from desktop_archive.store import copies
from desktop_archive.store.copies import KeptRow

_DAYS = {
    CheckKind.ROOM: ROOM_CHECK_DAYS,
    CheckKind.COPY: COPY_CHECK_DAYS,
    CheckKind.DRILL: DRILL_DAYS,
}


def check_is_due(room: Room, kind: CheckKind) -> bool:
    """Tell whether a check is to be made today; a practice room or one on a server asks for none.

    A server is looked through and copied by who keeps it and sees all of it.
    """
    if room.is_practice or not room.is_file:
        return False
    with room.read() as session:
        last = copies.last_checked(session, kind.value) or copies.begun(session)
    since = datetime.fromisoformat(last).astimezone().date() if last else None
    return is_due(since, _DAYS[kind], room.today())


def unread(room: Room) -> list[KeptRow]:
    """Return the entries of the register of copies that were not read back for a month (X-09)."""
    with room.read() as session:
        entries = copies.kept(session)
    return [
        one
        for one in entries
        if one.withdrawn_on is None
        and is_due(
            date.fromisoformat((one.checked_at or one.made_on)[:10]), COPY_CHECK_DAYS, room.today()
        )
    ]


def has_one_off_site(room: Room) -> bool:
    """Tell whether a copy is kept away from here that was not withdrawn (X-05)."""
    with room.read() as session:
        entries = copies.kept(session)
    far = Distance.DISASTER.value
    return any(one.distance == far and one.withdrawn_on is None for one in entries)
