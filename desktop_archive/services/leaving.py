"""What every file that leaves the room has in common: it is no room, and it is on record."""

from collections.abc import Callable
from pathlib import Path

from desktop_archive.exchange.whole_files import whole_file
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room

_BESIDE = ("", "-wal", "-shm", "-journal")


def refuse_the_room(room: Room, path: Path) -> None:
    """Keep a file that leaves from being written over the register or its copies.

    Raises:
        RefusedError: the name is that of the room or of something it lives on.
    """
    register = room.path
    names = [register.with_name(register.name + ending) for ending in _BESIDE]
    is_own = any(_same(path, name) for name in names)
    is_copy = path.suffix == ".register" and _same(path.parent, register.parent / "backups")
    if is_own or is_copy:
        raise RefusedError(ExportProblem.IS_THE_ROOM, file=path.name)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except (OSError, ValueError):
        return False


def on_record(room: Room, what: str, path: Path) -> Callable[[int], None]:
    """Return what notes an export in the trail once all is written (X-29)."""

    def note(count: int) -> None:
        with room.act("export", reason=what) as session:
            store_room.log_event(session, "export", what, file=path.name, rows=count)

    return note


def save_print(path: Path, pdf: bytes, room: Room | None = None) -> None:
    """Save a print as a file, whole or not at all, and never over the room.

    Raises:
        RefusedError: it can't be written; the reason says what to do.
    """
    if room is not None:
        refuse_the_room(room, path)
    with whole_file(path) as unfinished:
        unfinished.write_bytes(pdf)
