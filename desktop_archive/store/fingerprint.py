"""The fingerprint of the schema: it shows tampering."""

import hashlib

from sqlalchemy import Connection


def fingerprint(connection: Connection) -> str:
    """Return the digest of all tables, indexes and triggers as they are."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master "
        "WHERE name NOT LIKE 'sqlite_%' AND name <> 'alembic_version' "
        "AND name NOT LIKE 'find_%' ORDER BY type, name"
    )
    digest = hashlib.sha256()
    for kind, name, statement in rows:
        words = " ".join((statement or "").split())
        digest.update(f"{kind}|{name}|{words}\n".encode())
    return digest.hexdigest()
