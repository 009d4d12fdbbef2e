"""Where a box stands: the steps of its address and its neighbours (L-31)."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_here = select(
    t.place.c.id, t.place.c.parent_id, t.place.c.level, t.place.c.code, t.place.c.address
).where(t.place.c.id == bindparam("place_id"))
_chain = _here.cte("steps", recursive=True)
_chain = _chain.union_all(
    select(
        t.place.c.id, t.place.c.parent_id, t.place.c.level, t.place.c.code, t.place.c.address
    ).join(_chain, t.place.c.id == _chain.c.parent_id)
)
_STEPS = select(_chain.c.level, _chain.c.code, _chain.c.address)
_STANDING = (
    select(t.box.c.id, t.box.c.box_no, t.box.c.place_position, t.box.c.thickness_mm, t.box.c.year)
    .where(t.box.c.place_id == bindparam("place_id"), t.box.c.withdrawn_at.is_(None))
    .order_by(t.box.c.place_position, t.box.c.id)
)


@dataclass(frozen=True, slots=True)
class Spine:
    """One box on a shelf as the eye sees it: its back."""

    box_id: int
    box_no: str
    thickness_mm: int
    year: int | None


@dataclass(frozen=True, slots=True)
class HomeShelf:
    """A shelf with its address in steps and the boxes on it from left to right."""

    place_id: int
    address: str
    steps: tuple[tuple[str, str], ...]
    spines: tuple[Spine, ...]


def shelf(session: Session, place_id: int) -> HomeShelf:
    """Return a shelf with its steps from room to shelf and what stands on it."""
    steps = session.execute(_STEPS, {"place_id": place_id}).all()
    address = steps[0].address if steps else ""
    spines = session.execute(_STANDING, {"place_id": place_id}).all()
    return HomeShelf(
        place_id,
        address,
        tuple((row.level, row.code) for row in reversed(steps)),
        tuple(Spine(int(r.id), r.box_no, int(r.thickness_mm), r.year) for r in spines),
    )
