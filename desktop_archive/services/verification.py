"""Holding the whole room against itself: schema, trail, rows, signatures (F-14, F21)."""

from desktop_archive.services.room import Room
from desktop_archive.services.signatures.verifying import SignatureCheck
from desktop_archive.store import audit, trail, upgrade


def verify_room(room: Room) -> list[str]:
    """Return every disagreement between schema, trail, rows and signatures; empty: all well."""
    with room.read() as session:
        connection = session.connection
        found = audit.verify_chain(connection) + audit.verify_rows(connection)
        findings = [
            " ".join(str(part) for part in (f.kind, f.table, f.row, f.seq) if part is not None)
            for f in found
        ]
        if trail.fingerprint(connection) != upgrade.FINGERPRINT:
            findings.insert(0, "schema")
    return findings + [found.code for found in SignatureCheck(room).findings()]
