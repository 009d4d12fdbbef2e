"""Putting a copy in the place of a room from the door: what is there, what is lost, who does it."""

from dataclasses import dataclass
from pathlib import Path

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import passwords
from desktop_archive.services.safekeeping import RestoreReport, restore_copy
from desktop_archive.services.second_medium import FOLDER_FACT
from desktop_archive.services.verification import flaws_of
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import manifests, restoring
from desktop_archive.store import room as store_room
from desktop_archive.store.copy_checks import Flaw
from desktop_archive.store.manifests import Backup
from desktop_archive.store.problems import ArchiveUnavailableError
from desktop_archive.store.restoring import LostAct
from desktop_archive.store.snapshots import Copy
from desktop_archive.store.watching import Watch

_MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class Look:
    """What a copy is, and what would be lost by putting it in place."""

    copy: Path
    told: Backup | None
    flaws: tuple[Flaw, ...]
    sequence: int
    last_line: int
    lost: tuple[LostAct, ...]

    @property
    def lines_lost(self) -> int:
        """Return how many lines of the trail are there now and not in the copy."""
        return max(0, self.last_line - self.sequence)


class RestoreDesk:
    """Finds copies of the room at a place, looks at them, and puts one of them there."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def candidates(self) -> list[Backup]:
        """Return the copies that can be reached, newest first: beside the room and elsewhere."""
        stem = f"{self.target.stem}-"
        here = [
            one
            for one in manifests.listed(self.target.parent / "backups")
            if one.path.name.startswith(stem)
        ]
        medium = self._medium(here)
        there = manifests.listed(medium) if medium else []
        found = [*here, *(one for one in there if one.path.name.startswith(stem))]
        return sorted(found, key=lambda one: one.made_at, reverse=True)

    def look(self, copy: Path, watch: Watch | None = None) -> Look:
        """Verify a copy, and tell what was written after it."""
        flaws = flaws_of(copy, restoring.known_from(self.target), watch)
        sequence = 0 if flaws else restoring.last_line(copy)
        last = restoring.last_line(self.target)
        lost = restoring.acts_after(self.target, sequence, _MOST_TOLD) if not flaws else []
        return Look(copy, manifests.backup_at(copy), tuple(flaws), sequence, last, tuple(lost))

    @staticmethod
    def admit(copy: Path, login: str, password: str) -> None:
        """Let only an administrator put a copy in place, whom the copy itself knows (X-08).

        Raises:
            RefusedError: wrong name or password, or no administrator.
            ArchiveUnavailableError: the copy is not good.
        """
        restoring.refuse(restoring.strange(copy))
        kept = None
        try:
            with Copy(copy).read_whole() as session:
                kept = store_accounts.digest_and_roles(session, login)
        except restoring.UNREADABLE:
            restoring.refuse([restoring.UNREADABLE_FLAW])
        digest, roles = kept if kept is not None else (None, ())
        if not passwords.matches(digest, password):
            raise RefusedError(AccessRefusal.WRONG_PASSWORD)
        if Role.ADMINISTRATOR.value not in roles:
            raise RefusedError(AccessRefusal.MISSING_RIGHT, right=Right.RESTORE)

    def restore(
        self, copy: Path, by: str, workstation: str, reason: str, watch: Watch | None = None
    ) -> RestoreReport:
        """Put a copy in place; the present file is kept, and the room notes what is lost.

        Raises:
            ArchiveUnavailableError: the copy is not good, or the place can't be written.
        """
        return restore_copy(
            copy, self.target, by=by, workstation=workstation, reason=reason, watch=watch
        )

    def _medium(self, here: list[Backup]) -> Path | None:
        """Return the folder of the second medium, from the room or from its youngest copy."""
        for path in (self.target, *(one.path for one in here[:1])):
            if not path.is_file():
                continue
            try:
                with Copy(path).read_whole() as session:
                    chosen = store_room.facts(session).get(FOLDER_FACT, "")
            except (ArchiveUnavailableError, *restoring.UNREADABLE):
                continue
            return Path(chosen) if chosen else None
        return None
