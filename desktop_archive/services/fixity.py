"""Checks of fixity: the room weekly, copies monthly, a restore drill yearly (X-08, X-09, F11)."""

import tempfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import CheckKind, CopyFault
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.copies_due import check_is_due
from desktop_archive.services.copy_register import METHOD
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.verification import (
    Tell,
    Verification,
    flaws_of,
    known_of,
    silent,
    verify_whole,
)
from desktop_archive.store import audit, copies, manifests, pages, restoring
from desktop_archive.store.copies import CheckRow
from desktop_archive.store.copy_checks import Flaw
from desktop_archive.store.manifests import Backup
from desktop_archive.store.problems import StoreProblem
from desktop_archive.store.watching import Watch

_MOST_TOLD = 20


class Fixity:
    """Looks whether everything is still what it was; repairs nothing."""

    def __init__(self, room: Room, keeping: Safekeeping | None = None) -> None:
        self._room = room
        self._keeping = keeping or Safekeeping(room)
        self._medium = SecondMedium(room)

    def checks(self) -> Sequence[CheckRow]:
        """Return the latest checks, newest first."""
        with self._room.read() as session:
            return copies.checks(session)

    def is_due(self, kind: CheckKind) -> bool:
        """Tell whether a check is to be made today; a practice room asks for none."""
        return check_is_due(self._room, kind)

    def last(self, kind: CheckKind) -> date | None:
        """Return when something was last looked at."""
        with self._room.read() as session:
            found = copies.last_checked(session, kind.value)
        return datetime.fromisoformat(found).astimezone().date() if found else None

    def verify(self, tell: Tell) -> Verification:
        """Hold the whole room against its trail because somebody asks for it.

        Raises:
            RefusedError: neither the right to keep copies nor to read the trail.
        """
        if not self._room.may(Right.BACKUP):
            self._room.require(Right.AUDIT_READ)
        return verify_whole(self._room, tell)

    def check_room(self, tell: Tell = silent) -> list[str]:
        """Hold the whole room against its trail; all well is noted, damage is never written to.

        It is read in portions: whoever writes meanwhile gets through between two of them.
        """
        damaged = pages.damaged(self._room.path, lambda: tell(0, 0))
        found = damaged or list(verify_whole(self._room, tell).findings)
        if not found:
            with self._room.read() as session:
                sequence = audit.head(session.connection)[0]
            self._note(CheckKind.ROOM, self._room.path.name, "", sequence, [])
        return found

    def check_pages(self, tell: Tell = silent) -> None:
        """Read every page once after the room was opened; damage ends all writing (F12)."""
        room = self._room
        if room.stopped is None and room.is_file and pages.holds_up_nobody(room.path):
            found = pages.damaged(room.path, lambda: tell(0, 0))
            if found:
                room.stop_writing(StoreProblem.DAMAGED, found)

    def check_when_due(self, tell: Tell = silent) -> None:
        """Check the room when a week is over; damage ends all writing (F11)."""
        if self._room.stopped is None and self.is_due(CheckKind.ROOM):
            found = self.check_room(tell)
            if found:
                self._room.stop_writing(StoreProblem.MISMATCH, found)

    def check_copies(self, watch: Watch | None = None) -> list[Flaw]:
        """Read every copy that can be reached, the youngest one whole, and note what came of it.

        Raises:
            RefusedError: the right is missing, or there is no copy.
        """
        self._room.require(Right.BACKUP)
        watch = watch or Watch()
        found: list[Flaw] = []
        everywhere = [*self._keeping.copies(), *self._medium.copies()]
        for copy in everywhere:
            watch.part()
            is_first = copy is everywhere[0]
            known = known_of(self._room)
            wrong = flaws_of(copy.path, known, watch) if is_first else _changed(copy)
            found += [Flaw(flaw.fault, f"{copy.path.name}: {flaw}") for flaw in wrong]
        if not everywhere:
            raise RefusedError(CopyFault.MISSING)
        first = everywhere[0]
        told, at = f"{len(everywhere)} · {first.path.name}", first.made_at.isoformat()
        self._note(CheckKind.COPY, told, at, first.sequence, [str(flaw) for flaw in found])
        return found

    def drill(self, watch: Watch | None = None) -> list[str]:
        """Restore the youngest copy into a scratch room, verify it, and hold it against its day.

        Raises:
            RefusedError: the right is missing, or there is no copy.
        """
        self._room.require(Right.BACKUP)
        found = [*self._medium.copies()[:1], *self._keeping.copies()[:1]]
        if not found:
            raise RefusedError(CopyFault.MISSING)
        copy = found[0]
        self._keeping.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="drill-", dir=self._keeping.folder) as folder:
            wrong = self._restored(copy, Path(folder) / "drill.register", watch)
        self._note(CheckKind.DRILL, copy.path.name, copy.made_at.isoformat(), copy.sequence, wrong)
        return wrong

    def _restored(self, copy: Backup, target: Path, watch: Watch | None) -> list[str]:
        """Return what is wrong with a copy once it is restored somewhere else."""
        wrong = [str(flaw) for flaw in flaws_of(copy.path, known_of(self._room), watch)]
        if wrong:
            return wrong
        done = restoring.restore(copy.path, target, watch=watch)
        if (done.sequence, done.head) != (copy.sequence, copy.head):
            wrong.append(f"#{done.sequence} is not #{copy.sequence} of that day")
        return wrong + [str(flaw) for flaw in flaws_of(target, known_of(self._room))]

    def _note(
        self, kind: CheckKind, subject: str, copied_at: str, sequence: int, wrong: list[str]
    ) -> None:
        actor = self._room.actor
        with self._room.act("check_fixity", Topic.BACKUPS) as session:
            copies.note_check(
                session,
                kind=kind.value,
                subject=subject,
                copied_at=copied_at,
                sequence=sequence,
                method=METHOD,
                outcome=copies.BAD if wrong else copies.GOOD,
                findings="; ".join(wrong[:_MOST_TOLD]),
                checked_by=actor.name if actor else "system",
            )


def _changed(copy: Backup) -> list[Flaw]:
    """Return whether a copy is not what its description says."""
    try:
        same = manifests.sha256(copy.path) == copy.sha256
    except OSError:
        return [Flaw(CopyFault.UNREADABLE, "unreadable")]
    return [] if same else [Flaw(CopyFault.DIFFERS, "differs from its manifest")]
