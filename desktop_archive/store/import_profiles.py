"""Mappings of columns that the room keeps by name (domain §8)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class StoredProfile:
    """A mapping with the headings it was made for."""

    name: str
    kind: str
    headings: str
    columns: Mapping[str, str]


_COLUMNS = (
    t.import_profile.c.name,
    t.import_profile.c.kind,
    t.import_profile.c.headings,
    t.import_profile.c.columns,
)


def by_name(session: Session, name: str) -> StoredProfile | None:
    """Return the mapping of this name."""
    row = session.execute(select(*_COLUMNS).where(t.import_profile.c.name == name)).first()
    return None if row is None else _profile(row[0], row[1], row[2], row[3])


def every(session: Session) -> list[StoredProfile]:
    """Return all mappings the room keeps, the latest first."""
    rows = session.execute(
        select(*_COLUMNS).order_by(t.import_profile.c.saved_at.desc(), t.import_profile.c.id.desc())
    ).all()
    return [_profile(row[0], row[1], row[2], row[3]) for row in rows]


def save(session: Session, profile: StoredProfile) -> None:
    """Keep a mapping; one of the same name is replaced, the trail keeps the old one."""
    values = {
        "kind": profile.kind,
        "headings": profile.headings,
        "columns": json.dumps(dict(profile.columns), ensure_ascii=False),
        "saved_at": session.at,
    }
    table = t.import_profile
    known = session.execute(select(table.c.id).where(table.c.name == profile.name)).first()
    if known is None:
        session.execute(table.insert().values(name=profile.name, **values))
    else:
        session.execute(update(table).where(table.c.id == known.id).values(**values))


def _profile(name: str, kind: str, headings: str, columns: str) -> StoredProfile:
    return StoredProfile(name, kind, headings, json.loads(columns))
