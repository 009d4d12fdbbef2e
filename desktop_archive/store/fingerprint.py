"""The fingerprint of the schema: it shows tampering."""

import hashlib

from sqlalchemy import Connection

from desktop_archive.store import dialect


def fingerprint(connection: Connection) -> str:
    """Return the digest of all tables, indexes and triggers as they are."""
    digest = hashlib.sha256()
    for kind, name, statement in dialect.schema_rows(connection):
        digest.update(f"{kind}|{name}|{' '.join(statement.split())}\n".encode())
    return digest.hexdigest()
