"""Backups, verification and restoring: each is an act in the trail."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import audit, backups, keepsakes, opening
from desktop_archive.store import room as store_room
from desktop_archive.store.backups import Backup
from desktop_archive.store.database import Act, Database
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: A changed room is copied at least so often while it is open.
RHYTHM = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the copies of the room stand."""

    last: datetime | None
    folder: Path
    count: int
    changed_since: bool


class Safekeeping:
    """Keeps verified copies of the room beside it."""

    def __init__(self, room: Room, folder: Path | None = None) -> None:
        self._room = room
        self.folder = folder or room.path.parent / "backups"

    def state(self) -> BackupState:
        """Return age and number of the copies of this room."""
        found = self.copies()
        last = found[0] if found else None
        with self._room.read() as session:
            head, _ = audit.head(session.connection)
        changed = last is None or head > last.sequence + _ACTS_OF_A_BACKUP
        return BackupState(last.made_at if last else None, self.folder, len(found), changed)

    def is_due(self) -> bool:
        """Tell whether something changed and the last copy is older than the rhythm."""
        state = self.state()
        return state.changed_since and (
            state.last is None or self._room.now() - state.last >= RHYTHM
        )

    def back_up(self, label: str = "rhythm", folder: Path | None = None) -> Backup:
        """Make a verified copy; by the rhythm it needs nobody's right, by hand it does.

        Raises:
            RefusedError: the right is missing.
            ArchiveUnavailableError: the copy could not be made or is not good.
        """
        if label == "hand":
            self._room.require(Right.BACKUP)
        backup = backups.make(
            self._room.path, folder or self.folder, label=label, now=self._room.now()
        )
        sheets = keepsakes.folder_of(self._room.path)
        keepsakes.copy_missing(sheets, (folder or self.folder) / sheets.name)
        with self._room.act("back_up", Topic.BACKUPS) as session:
            store_room.log_event(
                session, "backup", backup.path.name, sha256=backup.sha256, head=backup.head
            )
        backups.thin(self.folder, self._room.today())
        return backup

    def copies(self) -> list[Backup]:
        """Return the finished copies of this room, newest first."""
        stem = self._room.path.stem
        return [found for found in backups.listed(self.folder) if found.path.name.startswith(stem)]


#: A backup writes its own event after the copy was made: one row of the trail.
_ACTS_OF_A_BACKUP = 1


def restore_copy(copy: Path, target: Path, *, by: str, workstation: str) -> Path | None:
    """Restore a verified copy and its pictures to a place; return where the old file went.

    The restored room itself notes that it was restored, and by whom.

    Raises:
        ArchiveUnavailableError: the copy is not good, or the place can't be written.
    """
    hidden = opening.hidden_in(copy)
    if hidden:
        raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, findings="; ".join(hidden))
    old = backups.restore(copy, target)
    for pictures in copy.parent.glob("*.sheets"):
        if copy.name.startswith(f"{pictures.stem}-"):
            keepsakes.copy_missing(pictures, keepsakes.folder_of(target))
    database = Database.open(target)
    try:
        with database.write(Act("restore", by, workstation)) as session:
            store_room.log_event(session, "restore", copy.name, replaced=str(old or ""))
    finally:
        database.close()
    return old
