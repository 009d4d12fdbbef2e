"""The digest of a list as its lines say now, to be held against what was signed (D-21, F21)."""

from collections.abc import Sequence

from desktop_archive.rules.destruction.lists import FrozenLine, digest
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction.lists import LineRow, ListRow


def frozen(row: LineRow) -> FrozenLine:
    """Return a line as it is signed."""
    return FrozenLine(**{name: getattr(row, name) for name in FrozenLine.__slots__})


def digest_of(row: ListRow, lines: Sequence[LineRow]) -> str:
    """Return the digest of a version as its lines say now."""
    return digest(row.number, row.version, row.profile, [frozen(line) for line in lines])


def digest_now(session: Session, number: str, version: int) -> str | None:
    """Return the digest of a version by its number, for whoever checks signatures (F21)."""
    for row in store.of_number(session, number):
        if row.version == version:
            return digest_of(row, store.lines(session, row.id))
    return None
