"""What stands on each side of each range, for the cards at its end (P18)."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, func, select

from desktop_archive.rules.natural_order import natural_key
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_P, _B = t.place.c, t.box.c
_PLACES = select(_P.id, _P.parent_id, _P.level, _P.code, _P.name).where(_P.retired_on.is_(None))
_BOXES: Select[*tuple[Any, ...]] = (
    select(
        _B.place_id,
        _B.box_no,
        _B.year,
        func.coalesce(t.fonds.c.code, ""),
        func.coalesce(t.fonds.c.name, ""),
        func.coalesce(t.category.c.code, ""),
        func.coalesce(t.category.c.name_en, ""),
        func.coalesce(t.category.c.name_zh_cn, ""),
        func.coalesce(t.category.c.name_zh_tw, ""),
        func.coalesce(t.retention.c.rank, 0),
        func.coalesce(t.retention.c.name_en, ""),
        func.coalesce(t.retention.c.name_zh_cn, ""),
        func.coalesce(t.retention.c.name_zh_tw, ""),
    )
    .select_from(
        t.box.outerjoin(t.fonds, t.fonds.c.id == _B.fonds_id)
        .outerjoin(t.category, t.category.c.id == _B.category_id)
        .outerjoin(t.retention, t.retention.c.id == _B.retention_id)
    )
    .where(_B.place_id.is_not(None), _B.withdrawn_at.is_(None))
)


@dataclass(slots=True)
class SideHolding:
    """One side of a range with what stands on it."""

    room: str
    zone: str
    range: str
    side: str
    fonds: set[tuple[str, str]] = field(default_factory=set)
    classes: set[tuple[str, str, str, str]] = field(default_factory=set)
    years: set[int] = field(default_factory=set)
    periods: set[tuple[int, str, str, str]] = field(default_factory=set)
    boxes: list[str] = field(default_factory=list)


def sides(session: Session) -> list[SideHolding]:
    """Return every side in use with its holdings, in the order one walks."""
    places = {int(row.id): row for row in session.execute(_PLACES)}
    found = {key: _side(places, key) for key, row in places.items() if row.level == "side"}
    for row in session.execute(_BOXES):
        place, box_no, year, *names = row
        side = found.get(_climb(places, int(place)))
        if side is not None:
            _add(side, str(box_no), year, names)
    return sorted(
        found.values(),
        key=lambda one: tuple(
            natural_key(part) for part in (one.room, one.zone, one.range, one.side)
        ),
    )


def _add(side: SideHolding, box_no: str, year: int | None, names: list[Any]) -> None:
    side.boxes.append(box_no)
    side.fonds.add((names[0], names[1]))
    side.classes.add((names[2], names[3], names[4], names[5]))
    side.periods.add((int(names[6]), names[7], names[8], names[9]))
    if year is not None:
        side.years.add(int(year))


def _climb(places: dict[int, Any], place: int) -> int:
    """Return the side that a place belongs to, or nothing (0)."""
    seen = places.get(place)
    while seen is not None and seen.level != "side":
        seen = places.get(seen.parent_id)
    return 0 if seen is None else int(seen.id)


def _side(places: dict[int, Any], key: int) -> SideHolding:
    steps: dict[str, str] = {}
    seen = places.get(key)
    while seen is not None:
        steps[seen.level] = (seen.name if seen.level == "room" else "") or seen.code
        seen = places.get(seen.parent_id)
    return SideHolding(
        steps.get("room", ""), steps.get("zone", ""), steps.get("range", ""), steps["side"]
    )
