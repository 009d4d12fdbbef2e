"""The fingerprint of the schema: it shows tampering."""

import hashlib

from sqlalchemy import Connection

#: Tables and indexes that are no part of it: the engine's own, and the search index, which is
#: made anew from the records. Triggers and views have no such names: every one of them counts.
_APART = (
    "type IN ('table', 'index') AND (substr(tbl_name, 1, 7) = 'sqlite_' "
    "OR substr(name, 1, 7) = 'sqlite_' OR tbl_name = 'alembic_version' "
    "OR substr(tbl_name, 1, 5) = 'find_')"
)


def fingerprint(connection: Connection) -> str:
    """Return the digest of all tables, indexes and triggers as they are."""
    rows = connection.exec_driver_sql(
        f"SELECT type, name, sql FROM sqlite_master WHERE NOT ({_APART}) ORDER BY type, name"
    )
    digest = hashlib.sha256()
    for kind, name, statement in rows:
        words = " ".join((statement or "").split())
        digest.update(f"{kind}|{name}|{words}\n".encode())
    return digest.hexdigest()
