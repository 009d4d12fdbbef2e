"""The second medium: a folder on another disk, and how long no good copy went there (X-05, F28)."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import (
    CLOUD_POLICY,
    CheckKind,
    CopyFault,
    Debt,
    PlaceRefusal,
    cloud_part,
    concerns,
    debt,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import backups, copies, devices, keepsakes, manifests, opening
from desktop_archive.store import room as store_room
from desktop_archive.store.manifests import Backup
from desktop_archive.store.watching import Watch

FOLDER_FACT = "second_medium"
METHOD = "sha256"
_ONCE_A_DAY = 20 * 3600


@dataclass(frozen=True, slots=True)
class MediumDebt:
    """For how many days no copy was proven good on a second medium, and how pressing that is."""

    days: int
    level: Debt
    never: bool


class SecondMedium:
    """Carries copies to another disk and knows how long that was not possible."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def folder(self) -> Path | None:
        """Return the folder that was chosen."""
        chosen = self._room.facts.get(FOLDER_FACT, "")
        return Path(chosen) if chosen else None

    def refusal(self, folder: Path) -> PlaceRefusal | None:
        """Return why a folder is no second medium."""
        parts = (*folder.parts, *Path(os.path.realpath(folder)).parts)
        may_be_cloud = self._room.policies().get(CLOUD_POLICY, False)
        if cloud_part(parts) and not may_be_cloud:
            return PlaceRefusal.CLOUD
        if not folder.is_dir():
            return PlaceRefusal.NO_FOLDER
        here = self._room.path.parent
        if here.is_dir() and devices.disk_of(folder) == devices.disk_of(here):
            return PlaceRefusal.SAME_DEVICE
        return None if os.access(folder, os.W_OK) else PlaceRefusal.NOT_WRITABLE

    @staticmethod
    def is_share(folder: Path) -> bool:
        """Tell whether a folder is on another computer: allowed for copies, but to be known."""
        return opening.is_remote(folder)

    def choose(self, folder: Path | None) -> None:
        """Choose the folder of the second medium, or none.

        Raises:
            RefusedError: the right is missing, the folder is no second medium, or the server is
                who copies this room.
        """
        if not self._room.is_file:
            raise RefusedError(CopyFault.ON_SERVER)
        if folder is not None and (why := self.refusal(folder)) is not None:
            raise RefusedError(why, path=str(folder), folder=cloud_part(folder.parts))
        chosen = str(folder.absolute()) if folder else ""
        with self._room.act(
            "choose_second_medium", Topic.SETTINGS, Topic.BACKUPS, right=Right.BACKUP
        ) as session:
            store_room.set_fact(session, FOLDER_FACT, chosen)

    def copies(self) -> list[Backup]:
        """Return the copies of this room on the medium, newest first; none while it is away."""
        folder, stem = self.folder(), f"{self._room.path.stem}-"
        found = manifests.listed(folder) if folder else []
        return [one for one in found if one.path.name.startswith(stem)]

    def is_due(self) -> bool:
        """Tell whether a copy by the rhythm goes to the medium too: the first of each day does."""
        with self._room.read() as session:
            last = copies.last_elsewhere(session)
        age = self._room.now() - datetime.fromisoformat(last) if last else None
        return age is None or age.total_seconds() >= _ONCE_A_DAY

    def carry(self, backup: Backup, watch: Watch | None = None) -> Backup:
        """Copy a finished copy to the medium, read it back, and note that it is good there.

        Raises:
            RefusedError: the medium is away, or no second medium any more.
            ArchiveUnavailableError: it is full, or gives back something else.
        """
        folder = self.folder() or Path()
        if (why := self.refusal(folder)) is not None:
            raise RefusedError(why, path=str(folder), folder=cloud_part(folder.parts))
        there = backups.put_beside(backup, folder, watch)
        sheets = keepsakes.folder_of(self._room.path)
        keepsakes.copy_missing(sheets, folder / sheets.name)
        actor = self._room.actor
        with self._room.act("copy_to_medium", Topic.BACKUPS) as session:
            copies.note_check(
                session,
                kind=CheckKind.SECOND.value,
                subject=str(there.path),
                copied_at=there.made_at.isoformat(),
                sequence=there.sequence,
                method=METHOD,
                outcome=copies.GOOD,
                checked_by=actor.name if actor else "system",
            )
        backups.thin(folder, self._room.today(), f"{self._room.path.stem}-")
        return there

    def debt(self) -> MediumDebt:
        """Return for how long nothing went to a second medium.

        A practice room owes nothing, nor does a room on a server: that is copied there.
        """
        with self._room.read() as session:
            last = copies.last_elsewhere(session)
            since = last or copies.begun(session)
        if self._room.is_practice or not self._room.is_file or not since:
            return MediumDebt(0, Debt.NONE, never=False)
        days = max(0, (self._room.today() - _day(since)).days)
        return MediumDebt(days, debt(days), never=not last)

    def concerns(self, found: MediumDebt) -> bool:
        """Tell whether the debt is for who is signed in: first who makes copies, then the head."""
        return concerns(found.level, handles=self._room.may(Right.BACKUP))


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
