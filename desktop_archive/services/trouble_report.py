"""What whoever looks after the program needs when a room shows damage; no title stands in it."""

from pathlib import Path

from desktop_archive.rules.seals import PROGRAM
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.store import dialect, upgrade
from desktop_archive.store.manifests import Backup
from desktop_archive.store.problems import StoreProblem

_MOST = 10


class TroubleReport:
    """Tells what was found, since when, and where the last good copies are."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def last_good(self) -> Backup | None:
        """Return the youngest copy; every copy was proven good when it was made."""
        copies = [*Safekeeping(self._room).copies(), *SecondMedium(self._room).copies()]
        return max(copies, key=lambda copy: copy.made_at, default=None)

    def lines(self) -> list[str]:
        """Return the report, line by line: names of files and numbers, never what is in records."""
        stopped = self._room.stopped
        with self._room.read() as session:
            engine = dialect.engine_name(session.connection)
        copies = [*Safekeeping(self._room).copies(), *SecondMedium(self._room).copies()]
        return [
            f"program: {PROGRAM}",
            f"engine: {engine} · schema {upgrade.HEAD}",
            f"register: {self._room.path}",
            f"workstation: {self._room.workstation}",
            f"at: {self._room.now().isoformat()}",
            f"problem: {stopped.problem.name if stopped else '-'}",
            f"since: {stopped.since.isoformat() if stopped else '-'}",
            *(f"finding: {line}" for line in (stopped.findings if stopped else ())),
            *(
                f"copy: {copy.made_at.isoformat()} line {copy.sequence} seal {copy.seal or '-'} "
                f"{copy.path}"
                for copy in copies[:_MOST]
            ),
        ]

    def save(self, path: Path) -> None:
        """Write the report into a file.

        Raises:
            ArchiveUnavailableError: the file can't be written.
        """
        try:
            path.write_text("\n".join(self.lines()) + "\n", "utf-8")
        except OSError as error:
            raise ArchiveUnavailableError(StoreProblem.READ_ONLY, path=str(path)) from error
