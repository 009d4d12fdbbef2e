"""Holding the whole room against itself: schema, trail, rows, seals, signatures (F-14, F21)."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from desktop_archive.rules.copies import CopyFault
from desktop_archive.services.room import Room
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.store import audit, opening, plain_checks, restoring, seals, upgrade
from desktop_archive.store import room as store_room
from desktop_archive.store.audit import Finding
from desktop_archive.store.copy_checks import Flaw, Known
from desktop_archive.store.looking import again_and_again
from desktop_archive.store.seals import SealRow
from desktop_archive.store.snapshots import Copy
from desktop_archive.store.watching import Watch

Tell = Callable[[int, int], object]


def silent(_done: int, _total: int) -> None:
    """Nobody is looking."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of the whole room went through, and what it found."""

    findings: tuple[str, ...]
    lines: int
    seals: int
    last_seal: SealRow | None
    seconds: float

    @property
    def is_good(self) -> bool:
        """Tell whether everything agrees."""
        return not self.findings


def verify_whole(room: Room, tell: Tell = silent) -> Verification:
    """Check everything, tell how far it is, and note a check that found nothing (R-23, X-25).

    What disagrees is not written to: a damaged register is left as it is.
    """
    begun = perf_counter()
    with room.read_whole() as session:
        connection = session.connection
        findings = [] if opening.is_as_made(connection) else ["schema"]
        lines, _ = audit.head(connection)

    read = 0

    def reached(done: int) -> None:
        nonlocal read
        read = min(done, lines)

    def go_on() -> None:
        tell(read, lines)

    look = again_and_again(room.read_whole, go_on)
    found = audit.verify_chain(look, reached) + plain_checks.rest(look)
    findings += [_in_words(one) for one in found]
    findings += [one.code for one in room_signatures(room).findings(go_on)]
    with room.read_whole() as session:
        lines, _ = audit.head(session.connection)
        count, last = seals.count(session.connection), seals.latest(session.connection)
    done = Verification(tuple(findings), lines, count, last, perf_counter() - begun)
    if done.is_good:
        _note(room, done)
    return done


def verify_room(room: Room) -> list[str]:
    """Return every disagreement between schema, trail, rows, seals and signatures."""
    return list(verify_whole(room).findings)


def _note(room: Room, done: Verification) -> None:
    with contextlib.suppress(ArchiveUnavailableError), room.act("verify") as session:
        facts = {"lines": done.lines, "seals": done.seals}
        store_room.log_event(session, "verify", "", **facts)


def _in_words(found: Finding) -> str:
    parts = (found.kind, found.table, found.row, found.seq)
    return " ".join(str(part) for part in parts if part is not None)


def verify_copy(path: Path) -> list[str]:
    """Return what is wrong with a copy, its signatures too; empty when it can be restored."""
    return [str(flaw) for flaw in flaws_of(path)]


def flaws_of(path: Path, known: Known | None = None, watch: Watch | None = None) -> list[Flaw]:
    """Return what is wrong with a copy and of which kind; its signatures are checked last."""
    found = restoring.flaws(path, known=known, watch=watch)
    return found or [Flaw(CopyFault.SIGNATURES, code) for code in _signatures_in(path)]


def known_of(room: Room) -> Known:
    """Return what the open room says about its trail, to hold copies against."""

    def hash_of(seq: int) -> str | None:
        with room.read() as session:
            return audit.hash_at(session.connection, seq)

    return Known(hash_of(1) or "", hash_of)


def _signatures_in(path: Path) -> list[str]:
    """Return what is wrong with the signatures of a copy; an older one is upgraded first."""
    if opening.recognise(path) < upgrade.HEAD:
        return []
    return [found.code for found in room_signatures(Copy(path)).findings()]
