"""The desk of seals: made by hand and by the hour, typed in from paper (X-14, X-26)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import (
    CodeFault,
    SealOccasion,
    SealRefusal,
    SealVerdict,
    nearest,
    read_code,
    seal_digest,
    seal_text,
    wrong_groups,
)
from desktop_archive.services.room import Room
from desktop_archive.store import audit
from desktop_archive.store import room as store_room
from desktop_archive.store import seals as store_seals
from desktop_archive.store.database import Session
from desktop_archive.store.looking import again_and_again
from desktop_archive.store.seals import SealRow

__all__ = ["Checked", "SealDesk", "SealRow"]

_NOON: Final = time(12)
Tell = Callable[[int, int], object]


def _silent(_done: int, _total: int) -> None:
    """Nobody is looking."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a typed code came to."""

    verdict: SealVerdict | None
    seal: SealRow | None = None
    wrong: tuple[int, ...] = ()
    fault: CodeFault | None = None
    sign: str = ""
    count: int = 0


class SealDesk:
    """Makes seals and holds what is typed from paper against them."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def count(self) -> int:
        """Return how many seals there are."""
        with self._room.read() as session:
            return store_seals.count(session.connection)

    def page(self, offset: int, limit: int) -> list[SealRow]:
        """Return some seals, newest first."""
        with self._room.read() as session:
            return store_seals.page(session.connection, offset, limit)

    def latest(self) -> SealRow | None:
        """Return the last seal."""
        with self._room.read() as session:
            return store_seals.latest(session.connection)

    def find(self, number: int) -> SealRow:
        """Return a seal by its number; 0: the last one.

        Raises:
            RefusedError: there is none.
        """
        with self._room.read() as session:
            connection = session.connection
            found = (
                store_seals.by_number(connection, number)
                if number
                else store_seals.latest(connection)
            )
        if found is None:
            raise RefusedError(SealRefusal.NO_SEAL, number=number or None)
        return found

    def of_day(self, day: date) -> list[SealRow]:
        """Return the seals of a local day, oldest first."""
        with self._room.read() as session:
            found = list(store_seals.all_seals(session.connection))
        return [one for one in found if local_day(one) == day]

    def seal(self, occasion: SealOccasion = SealOccasion.HAND) -> SealRow | None:
        """Seal what was written; none when nothing was written since the last seal.

        Nobody's right is asked: a seal only says what is there.
        """
        if not self._is_anything_new():
            return None
        with self._room.act("seal", seal=occasion):
            pass
        return self.latest()

    def seal_at_noon(self) -> SealRow | None:
        """Seal once after noon of each day; the minute's clock asks."""
        now = self._room.now().astimezone()
        last = self.latest()
        noon = datetime.combine(now.date(), _NOON).astimezone()
        if now < noon or (last is not None and moment(last) >= noon):
            return None
        return self.seal(SealOccasion.NOON)

    def _is_anything_new(self) -> bool:
        with self._room.read() as session:
            last = store_seals.latest(session.connection)
            head, _ = audit.head(session.connection)
        return head > (0 if last is None else last.facts.head_seq + 1)

    def copy_to(self, folder: Path) -> int:
        """Write every seal that is not there yet into an auditor's folder; return how many.

        A file holds exactly the bytes of its seal: its SHA-256 begins with the code.

        Raises:
            RefusedError: the folder is not there.
        """
        if not folder.is_dir():
            raise RefusedError(SealRefusal.FOLDER_MISSING, folder=str(folder))
        with self._room.read() as session:
            found = list(store_seals.all_seals(session.connection))
        written = 0
        for seal in found:
            path = folder / f"{seal.facts.register or 'register'}-seal-{seal.number:06}.txt"
            if not path.exists():
                path.write_bytes(seal_text(seal.facts))
                written += 1
        return written

    # --- typed from paper -----------------------------------------------------------------------

    def check(self, typed: str, number: int = 0) -> Checked:
        """Hold a typed code against the register, at once; the check itself is an event.

        The seal must be there with this code, say what its own digest says, and name the hash
        that the trail has at its line. `recompute` then goes through every line before it.

        Raises:
            RefusedError: the right is missing.
        """
        code = read_code(typed)
        if code.fault is not None:
            return Checked(None, fault=code.fault, sign=code.sign, count=len(code.signs))
        right = None if self._room.actor is None else Right.AUDIT_READ
        with self._room.act("check_seal", right=right) as session:
            found = _look_up(session, typed, number)
            subject = str(found.seal.number) if found.seal else ""
            verdict = found.verdict.value if found.verdict else ""
            store_room.log_event(session, "check_seal", subject, code=typed, verdict=verdict)
        return found

    def recompute(self, seal: SealRow, tell: Tell = _silent) -> bool:
        """Go through every line up to a seal, and tell whether they come to its hash."""
        with self._room.read() as session:
            connection = session.connection
            stored = store_seals.stored_hash(connection, seal.facts.head_seq)
            total, _ = audit.head(connection)
        look = again_and_again(self._room.read, lambda: None)
        found = audit.verify_chain(look, lambda done: tell(done, total))
        broken = any((one.seq or 0) <= seal.facts.head_seq for one in found)
        return stored == seal.facts.head_hash and not broken


def _look_up(session: Session, typed: str, number: int) -> Checked:
    connection, code = session.connection, read_code(typed)
    codes = store_seals.codes(connection)
    if number:
        codes = [pair for pair in codes if pair[0] == number]
    exact = next((no for no, known in codes if not wrong_groups(code, known)), 0)
    if exact:
        seal = store_seals.by_number(connection, exact)
        return Checked(SealVerdict.GOOD if _stands(session, seal) else SealVerdict.BROKEN, seal)
    near, wrong = nearest(code, codes)
    if near:
        return Checked(SealVerdict.MISTYPED, store_seals.by_number(connection, near), wrong)
    return Checked(SealVerdict.UNKNOWN)


def _stands(session: Session, seal: SealRow | None) -> bool:
    if seal is None or seal_digest(seal.facts) != seal.digest:
        return False
    return store_seals.stored_hash(session.connection, seal.facts.head_seq) == seal.facts.head_hash


def moment(seal: SealRow) -> datetime:
    """Return when a seal was made."""
    return datetime.fromisoformat(seal.facts.sealed_at)


def local_day(seal: SealRow) -> date:
    """Return the day on the wall on which a seal was made."""
    return moment(seal).astimezone().date()
