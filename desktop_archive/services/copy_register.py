"""The register of copies (F-50): on what, where, what, who, when; read back and withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import CheckKind, Distance, EntryRefusal, Medium
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.verification import flaws_of, known_of
from desktop_archive.store import copies, manifests
from desktop_archive.store.copies import KeptRow
from desktop_archive.store.copy_checks import Flaw
from desktop_archive.store.watching import Watch

METHOD = "sha256 + pages + chain + rows"


@dataclass(frozen=True, slots=True)
class NewCopy:
    """What is entered of a copy that is kept elsewhere."""

    made_on: date
    medium: Medium
    distance: Distance
    place: str
    content: str
    person: str
    remark: str = ""
    file: Path | None = None


class CopyRegister:
    """Keeps the register of copies."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def entries(self) -> Sequence[KeptRow]:
        """Return all entries with their last check, newest first."""
        with self._room.read() as session:
            return copies.kept(session)

    def enter(self, new: NewCopy) -> int:
        """Enter a copy; of one of our files the digest and the last line are kept too (X-04).

        Raises:
            RefusedError: the right is missing, or something is not filled in.
        """
        if not all(text.strip() for text in (new.place, new.content, new.person)):
            raise RefusedError(EntryRefusal.INCOMPLETE)
        if new.made_on > self._room.today():
            raise RefusedError(EntryRefusal.LATER_THAN_TODAY)
        told = manifests.backup_at(new.file) if new.file else None
        with self._room.act("enter_copy", Topic.BACKUPS, right=Right.BACKUP) as session:
            return copies.enter(
                session,
                made_on=new.made_on.isoformat(),
                medium=new.medium.value,
                distance=new.distance.value,
                place=new.place.strip(),
                content=new.content.strip(),
                person=new.person.strip(),
                remark=new.remark.strip(),
                name=new.file.name if new.file else "",
                sha256=told.sha256 if told else "",
                sequence=told.sequence if told else 0,
                entered_by=self._room.signed_in().name,
            )

    def withdraw(self, copy_id: int, reason: str) -> None:
        """Note that a copy is kept no more, and why.

        Raises:
            RefusedError: the right or the reason is missing, or it was withdrawn before.
        """
        if not reason.strip():
            raise RefusedError(EntryRefusal.INCOMPLETE)
        day = self._room.today().isoformat()
        with self._room.act(
            "withdraw_copy", Topic.BACKUPS, right=Right.BACKUP, reason=reason.strip()
        ) as session:
            if not copies.withdraw(session, copy_id, day, reason.strip()):
                raise RefusedError(EntryRefusal.WITHDRAWN_ALREADY)

    def read_back(self, entry: KeptRow, file: Path, watch: Watch | None = None) -> list[Flaw]:
        """Read a kept copy back from its medium and note what came of it (X-09).

        Raises:
            RefusedError: the right is missing.
        """
        self._room.require(Right.BACKUP)
        found = flaws_of(file, known_of(self._room), watch)
        told = manifests.backup_at(file)
        made_at = told.made_at.isoformat() if told else f"{entry.made_on}T00:00:00+00:00"
        with self._room.act("read_copy_back", Topic.BACKUPS, right=Right.BACKUP) as session:
            copies.note_check(
                session,
                kind=CheckKind.COPY.value,
                kept_copy_id=entry.id,
                subject=f"{entry.place} · {file.name}",
                copied_at=made_at,
                sequence=told.sequence if told else entry.sequence,
                method=METHOD,
                outcome=copies.BAD if found else copies.GOOD,
                findings="; ".join(str(flaw) for flaw in found),
                checked_by=self._room.signed_in().name,
            )
        return found
