"""Which scanner files were read in, and how far one got that was interrupted."""

import json
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_KINDS = ("scans_line", "scans_read")
_LAST = (
    select(t.event.c.kind, t.event.c.detail, t.event.c.at)
    .where(t.event.c.kind.in_(_KINDS), t.event.c.subject == bindparam("sha256"))
    .order_by(t.event.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """What the register knows of a file: read whole at a moment, or stopped at a line."""

    is_whole: bool
    line: int
    at: str


def known(session: Session, sha256: str) -> ReadBefore | None:
    """Return what the register knows of a file with this content."""
    row = session.execute(_LAST, {"sha256": sha256}).first()
    if row is None:
        return None
    line = int(json.loads(row.detail).get("line", 0))
    return ReadBefore(row.kind == "scans_read", line, row.at)


def begin_line(session: Session, sha256: str, line: int) -> None:
    """Note which line is done next, before it is done."""
    store_room.log_event(session, "scans_line", sha256, line=line)


def finish(session: Session, sha256: str, name: str, line: int) -> None:
    """Note that a file was read to its end."""
    store_room.log_event(session, "scans_read", sha256, name=name, line=line)
