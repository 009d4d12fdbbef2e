"""Backups, verification and restoring: each is an act in the trail."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import CopyFault, Occasion
from desktop_archive.rules.copy_rhythm import rhythm_of
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealOccasion
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.store import (
    audit,
    backups,
    keepsakes,
    manifests,
    restoring,
    seals,
    server_copies,
)
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Act, Database
from desktop_archive.store.manifests import Backup
from desktop_archive.store.problems import ArchiveUnavailableError
from desktop_archive.store.watching import Watch

#: How the name of a copy from a server ends: it was read back, and is verified once restored.
DUMP = server_copies.SUFFIX
#: In how many parts a copy is made, verified and carried, for whoever looks on.
KEEP_PARTS = backups.PARTS + 2


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the copies of the room stand."""

    last: datetime | None
    folder: Path
    count: int
    changed_since: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that was made, and what became of it on the second medium."""

    backup: Backup
    carried: Backup | None = None
    trouble: RefusedError | ArchiveUnavailableError | None = None


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
        # What lies on a server is copied there, by who keeps the server.
        changed = self._room.is_file and (last is None or head > last.sequence + _ACTS_OF_A_BACKUP)
        return BackupState(last.made_at if last else None, self.folder, len(found), changed)

    def is_due(self) -> bool:
        """Tell whether something changed and the last copy is older than the rhythm."""
        state = self.state()
        return state.changed_since and (
            state.last is None or self._room.now() - state.last >= rhythm_of(self._room.policies())
        )

    def is_owed(self) -> bool:
        """Tell whether a copy is to be made before the room is let go of."""
        room = self._room
        return room.is_file and room.stopped is None and self.state().changed_since

    def back_up(
        self,
        label: str = Occasion.RHYTHM.value,
        folder: Path | None = None,
        watch: Watch | None = None,
    ) -> Backup:
        """Make a verified copy; by the rhythm it needs nobody's right, by hand it does.

        Raises:
            RefusedError: the right is missing.
            ArchiveUnavailableError: the copy could not be made or is not good.
        """
        if label == Occasion.HAND.value:
            self._room.require(Right.BACKUP)
        is_last = label == Occasion.CLOSE.value
        self._seal(SealOccasion.CLOSING if is_last else SealOccasion.BACKUP)
        backup = self._copied(label, folder or self.folder, watch or Watch())
        sheets = keepsakes.folder_of(self._room.path)
        keepsakes.copy_missing(sheets, (folder or self.folder) / sheets.name)
        with self._room.act("back_up", Topic.BACKUPS) as session:
            store_room.log_event(
                session, "backup", backup.path.name, sha256=backup.sha256, head=backup.head
            )
        backups.thin(self.folder, self._room.today(), self._stem())
        return backup

    def _copied(self, label: str, folder: Path, watch: Watch) -> Backup:
        """Copy the file, or let the server's own program copy what lies on a server."""
        by, now = self._room.actor.login if self._room.actor else "system", self._room.now()
        if isinstance(self._room.where, Path):
            return backups.make(self._room.path, folder, label=label, now=now, by=by, watch=watch)
        database = Database(self._room.where)
        try:
            return server_copies.make(database, folder, label=label, now=now, by=by, watch=watch)
        finally:
            database.close()

    def _seal(self, occasion: SealOccasion) -> None:
        """Seal what was written, so that the copy carries a seal of its moment."""
        with self._room.read_whole() as session:
            last = seals.latest(session.connection)
            head, _ = audit.head(session.connection)
        if head > (0 if last is None else last.facts.head_seq + 1):
            with self._room.act("seal", seal=occasion):
                pass

    def keep(self, occasion: Occasion, watch: Watch | None = None) -> Kept:
        """Make a verified copy, and carry it to the second medium when that is owed (X-05).

        Raises:
            RefusedError: the right is missing, or the server is who copies this room.
            ArchiveUnavailableError: the copy could not be made or is not good.
        """
        if not self._room.is_file:
            raise RefusedError(CopyFault.ON_SERVER)
        backup = self.back_up(occasion.value, watch=watch)
        medium = SecondMedium(self._room)
        wanted = occasion is not Occasion.RHYTHM or medium.is_due()
        if medium.folder() is None or not wanted:
            return Kept(backup)
        try:
            return Kept(backup, carried=medium.carry(backup, watch))
        except (RefusedError, ArchiveUnavailableError) as trouble:
            return Kept(backup, trouble=trouble)

    def copies(self) -> list[Backup]:
        """Return the finished copies of this room, newest first."""
        found = manifests.listed(self.folder)
        return [one for one in found if one.path.name.startswith(self._stem())]

    def _stem(self) -> str:
        """Return how the names of all copies of this room begin."""
        return f"{self._room.path.stem}-"


#: A backup writes its act, its event and its seal after the copy was made: lines of the trail.
_ACTS_OF_A_BACKUP = 3


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore did: up to which line of the trail the room is back, which lines are lost."""

    restored_to: int
    lost_to: int
    kept_as: Path | None

    @property
    def lost(self) -> int:
        """Return how many lines of the trail the old file had more."""
        return max(0, self.lost_to - self.restored_to)


def restore_copy(
    copy: Path,
    target: Path,
    *,
    by: str,
    workstation: str,
    reason: str = "",
    watch: Watch | None = None,
) -> RestoreReport:
    """Restore a verified copy and its pictures to a place; the old file stays beside it.

    The restored room itself notes that it was restored, by whom, and which lines are lost (F30).

    Raises:
        ArchiveUnavailableError: the copy is not good, or the place can't be written.
    """
    lost_to = restoring.last_line(target)
    done = restoring.restore(copy, target, watch=watch)
    for pictures in copy.parent.glob("*.sheets"):
        if copy.name.startswith(f"{pictures.stem}-"):
            keepsakes.copy_missing(pictures, keepsakes.folder_of(target))
    report = RestoreReport(done.sequence, max(done.sequence, lost_to), done.kept_as)
    told = manifests.backup_at(copy)
    database = Database.open(target)
    try:
        with database.write(Act("restore", by, workstation, reason)) as session:
            store_room.log_event(
                session,
                "restore",
                copy.name,
                restored_to=report.restored_to,
                lost_from=report.restored_to + 1 if report.lost else None,
                lost_to=report.lost_to if report.lost else None,
                seal=told.seal if told else "",
                replaced=done.kept_as.name if done.kept_as else "",
            )
    finally:
        database.close()
    return report
