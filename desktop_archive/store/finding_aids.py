"""A fonds from its classes down to its items, for a finding aid."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_R = t.record.c
_GONE = ("destroyed", "transferred")
_PIECE = 500


@dataclass(frozen=True, slots=True)
class FondsLine:
    """A fonds with what is in it."""

    id: int
    code: str
    name: str
    records: int
    boxes: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class of a fonds; its names in English, simplified and traditional Chinese."""

    id: int
    parent_id: int | None
    code: str
    names: tuple[str, str, str]
    records: int


def _here(fonds_id: int) -> tuple[ColumnElement[bool], ...]:
    return (_R.fonds_id == fonds_id, _R.withdrawn_at.is_(None), _R.state.not_in(_GONE))


def all_fonds(session: Session) -> list[FondsLine]:
    """Return every fonds of the room, with counts and the years it spans."""
    found = session.execute(select(t.fonds.c.id, t.fonds.c.code, t.fonds.c.name)).all()
    return [FondsLine(row.id, row.code, row.name, *_content(session, row.id)) for row in found]


def _content(session: Session, fonds_id: int) -> tuple[int, int, str, str]:
    row = session.execute(
        select(
            func.count(),
            func.count(_R.box_id.distinct()),
            func.min(func.nullif(func.ltrim(_R.date_from, "["), "")),
            func.max(
                func.nullif(func.ltrim(func.coalesce(_R.date_to, _R.date_from), "["), ""),
            ),
        ).where(*_here(fonds_id))
    ).one()
    return int(row[0]), int(row[1]), str(row[2] or "")[:4], str(row[3] or "")[:4]


def classes(session: Session, fonds_id: int) -> list[ClassLine]:
    """Return the classes in use in a fonds, and those above them, in their order."""
    counted = {
        int(row[0]): int(row[1])
        for row in session.execute(
            select(_R.category_id, func.count()).where(*_here(fonds_id)).group_by(_R.category_id)
        )
    }
    c = t.category.c
    rows = session.execute(
        select(c.id, c.parent_id, c.code, c.name_en, c.name_zh_cn, c.name_zh_tw).order_by(
            c.position, c.code
        )
    ).all()
    above = {int(row.id): row.parent_id for row in rows}
    wanted: set[int] = set()
    for used in counted:
        key: int | None = used
        while key is not None and key not in wanted:
            wanted.add(key)
            key = above.get(key)
    return [
        ClassLine(row.id, row.parent_id, row.code, tuple(row[3:6]), counted.get(row.id, 0))
        for row in rows
        if row.id in wanted
    ]


def tops(session: Session, fonds_id: int, category_id: int) -> Sequence[int]:
    """Return the files and items of a class that are in no file, in the order of their codes."""
    whole = t.record.alias("whole")
    is_inside = (
        select(whole.c.id)
        .where(
            whole.c.id == _R.parent_id,
            whole.c.withdrawn_at.is_(None),
            whole.c.state.not_in(_GONE),
            whole.c.fonds_id == fonds_id,
        )
        .exists()
    )
    found = session.execute(
        select(_R.id)
        .where(*_here(fonds_id), _R.category_id == category_id)
        .where(or_(_R.parent_id.is_(None), ~is_inside))
        .order_by(_R.code_key, _R.id)
    )
    return array("q", found.scalars())


def parts(session: Session, fonds_id: int, wholes: Sequence[int]) -> dict[int, list[int]]:
    """Return what stands in files, in the order of their codes."""
    found: dict[int, list[int]] = {}
    for start in range(0, len(wholes), _PIECE):
        piece = list(wholes[start : start + _PIECE])
        rows = session.execute(
            select(_R.parent_id, _R.id)
            .where(*_here(fonds_id), _R.parent_id.in_(piece))
            .order_by(_R.parent_id, _R.code_key, _R.id)
        )
        for whole, part in rows:
            found.setdefault(int(whole), []).append(int(part))
    return found
