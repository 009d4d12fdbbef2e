"""Building rooms and racks from a few numbers, and retiring them (B-06, B-11)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import (
    NET_LENGTH_MM,
    PlaceKind,
    PlaceProblem,
    ShelfAddress,
    address,
)
from desktop_archive.services.shelf_models import Tree
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session

MOST_AT_ONCE = 5_000
_ABOVE = ("room", "zone", "range", "side", "bay")
_RUN = re.compile(r"(\d+)\s*[-–—~至到]\s*(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class RackPlan:
    """What the rack builder asks: codes of ranges, and how many bays and shelves each side has."""

    room_code: str
    room_name: str = ""
    zone: str = ""
    ranges: str = "1"
    sides: tuple[str, ...] = ("L", "R")
    bays: int = 6
    shelves: int = 6
    length_mm: int = NET_LENGTH_MM
    height_mm: int | None = 330
    depth_mm: int | None = None
    kind: PlaceKind = PlaceKind.STORE


@dataclass(frozen=True, slots=True)
class RackPreview:
    """The addresses a rack would get, and how many of them exist already."""

    addresses: tuple[str, ...]
    known: int


def range_codes(text: str) -> list[str]:
    """Return the codes meant by 1-4, 6 or by names: numbers get two digits."""
    codes: list[str] = []
    for piece in re.split(r"[,，;；、\s]+", _RUN.sub(r"\1-\2", text.strip())):
        run = _RUN.fullmatch(piece)
        if run:
            first, last = int(run[1]), int(run[2])
            codes += [f"{number:02}" for number in range(first, min(last, first + 999) + 1)]
        elif piece:
            codes.append(f"{int(piece):02}" if piece.isascii() and piece.isdigit() else piece)
    return list(dict.fromkeys(codes))


def preview(session: Session, plan: RackPlan) -> RackPreview:
    """Return what would be built.

    Raises:
        RefusedError: something is missing, or it would be too much at once.
    """
    _check(plan)
    known = loading.ids_by(session, "place", "address_key")
    addresses = tuple(address(shelf.parts) for shelf in _shelves(plan))
    return RackPreview(addresses, sum(1 for one in addresses if lookup_key(one) in known))


def build(session: Session, plan: RackPlan) -> int:
    """Add what does not exist yet and return how many shelves that are.

    Raises:
        RefusedError: something is missing, or every shelf exists.
    """
    found = preview(session, plan)
    fresh = len(found.addresses) - found.known
    if not fresh:
        raise RefusedError(PlaceProblem.CODE_TAKEN, code=found.addresses[0])
    serials = iter(store_room.take_serials(session, Kind.PLACE, fresh))
    known = loading.ids_by(session, "place", "address_key")
    for shelf in _shelves(plan):
        written = address(shelf.parts)
        if lookup_key(written) in known:
            continue
        store_shelves.add_place(
            session,
            level="shelf",
            code=shelf.shelf,
            address=written,
            address_key=lookup_key(written),
            parent_id=_parent(session, plan, shelf, known),
            serial=next(serials),
            position=int(shelf.shelf),
            length_mm=plan.length_mm,
            height_mm=plan.height_mm,
            depth_mm=plan.depth_mm,
            kind=plan.kind.value,
        )
    return fresh


def retire(session: Session, place_id: int, day: str) -> int:
    """Retire a place with all in it and return how many places that are.

    Raises:
        RefusedError: boxes stand there.
    """
    tree = Tree(store_shelves.places(session))
    going = [tree.by_id[place_id], *tree.below(place_id)]
    boxes = sum(found.box_count for found in going)
    if boxes:
        raise RefusedError(PlaceProblem.STILL_IN_USE, count=boxes)
    store_shelves.retire(session, [found.id for found in going], day)
    return len(going)


def _check(plan: RackPlan) -> None:
    codes = range_codes(plan.ranges)
    if not plan.room_code.strip() or not codes or plan.bays < 1 or plan.shelves < 1:
        raise RefusedError(PlaceProblem.CODE_MISSING)
    if plan.length_mm < 1:
        raise RefusedError(PlaceProblem.NO_LENGTH)
    count = len(codes) * max(1, len(plan.sides)) * plan.bays * plan.shelves
    if count > MOST_AT_ONCE:
        raise RefusedError(PlaceProblem.TOO_MANY_AT_ONCE, count=count)


def _shelves(plan: RackPlan) -> Iterator[ShelfAddress]:
    """Return the shelves in running order."""
    for row in range_codes(plan.ranges):
        for side in plan.sides or ("",):
            for bay in range(1, plan.bays + 1):
                for shelf in range(1, plan.shelves + 1):
                    yield ShelfAddress(
                        plan.room_code.strip(),
                        plan.zone.strip(),
                        row,
                        side,
                        f"{bay:02}",
                        f"{shelf:02}",
                    )


def _parent(
    session: Session, plan: RackPlan, shelf: ShelfAddress, known: dict[str, int]
) -> int | None:
    """Return what a shelf stands in, adding every step that is missing."""
    parent: int | None = None
    path: list[str] = []
    for level in _ABOVE:
        code = str(getattr(shelf, level))
        if not code:
            continue
        path.append(code)
        written = "/".join(path)
        key = f"{level}:{written}"
        if key not in known:
            known[key] = store_shelves.add_place(
                session,
                level=level,
                code=code,
                name=plan.room_name.strip() if level == "room" else "",
                address=written,
                address_key=key,
                parent_id=parent,
                position=int(code) if code.isascii() and code.isdigit() else 0,
                kind=plan.kind.value,
            )
        parent = known[key]
    return parent
