"""Holding the whole room against itself: schema, trail, rows, signatures (F-14, F21)."""

from pathlib import Path

from desktop_archive.rules.copies import CopyFault
from desktop_archive.services.room import Room
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.store import audit, opening, restoring, upgrade
from desktop_archive.store.copy_checks import Flaw, Known
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.snapshots import Copy
from desktop_archive.store.watching import Watch


def verify_room(room: Room) -> list[str]:
    """Return every disagreement between schema, trail, rows and signatures; empty: all well."""
    with room.read() as session:
        connection = session.connection
        found = audit.verify_chain(connection) + audit.verify_rows(connection)
        findings = [
            " ".join(str(part) for part in (f.kind, f.table, f.row, f.seq) if part is not None)
            for f in found
        ]
        if fingerprint(connection) != upgrade.FINGERPRINT:
            findings.insert(0, "schema")
    return findings + [found.code for found in room_signatures(room).findings()]


def verify_copy(path: Path) -> list[str]:
    """Return what is wrong with a copy, its signatures too; empty when it can be restored."""
    return [str(flaw) for flaw in flaws_of(path)]


def flaws_of(path: Path, known: Known | None = None, watch: Watch | None = None) -> list[Flaw]:
    """Return what is wrong with a copy and of which kind; its signatures are checked last."""
    found = restoring.flaws(path, known=known, watch=watch)
    return found or [Flaw(CopyFault.SIGNATURES, code) for code in _signatures_in(path)]


def _signatures_in(path: Path) -> list[str]:
    """Return what is wrong with the signatures of a copy; an older one is upgraded first."""
    if opening.recognise(path) < upgrade.HEAD:
        return []
    return [found.code for found in room_signatures(Copy(path)).findings()]
