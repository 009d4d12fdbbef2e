"""Building rooms and racks from a few numbers, addressed as the room wants it (B-06, B-11)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_archive.rules.addresses import FIELDS, AddressError, AddressProblem, AddressTemplate
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.reference_codes import TemplateError, lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import (
    NET_LENGTH_MM,
    PlaceKind,
    PlaceLevel,
    PlaceProblem,
    ShelfAddress,
)
from desktop_archive.store import places as store_places
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
    limit_kg: int | None = None
    takes: str = ""
    kind: PlaceKind = PlaceKind.STORE
    #: How a new room is addressed; a room that is there keeps its own template.
    template: str = ""


@dataclass(frozen=True, slots=True)
class PlannedShelf:
    """One shelf of a plan: its steps, its address, and whether it stands there already."""

    at: ShelfAddress
    address: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class RackPreview:
    """The shelves a rack would get, and how many of them exist already."""

    shelves: tuple[PlannedShelf, ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return the addresses in running order."""
        return tuple(shelf.address for shelf in self.shelves)

    @property
    def known(self) -> int:
        """Return how many of them exist already."""
        return sum(shelf.is_known for shelf in self.shelves)


def template_of(text: str) -> AddressTemplate:
    """Read a template of addresses.

    Raises:
        RefusedError: it cannot address a shelf, and why.
    """
    try:
        return AddressTemplate.parse(text)
    except AddressError as error:
        raise RefusedError(error.problem, field=f"{{{error.detail}}}") from error
    except TemplateError as error:
        raise RefusedError(error.problem, detail=error.detail) from error


def printed(template: AddressTemplate, at: ShelfAddress) -> str:
    """Return the address of a shelf; the usual one writes numbers below the zone with two digits.

    Raises:
        RefusedError: the template cannot print one of its steps, and which.
    """
    bare = bare_steps(at)
    usual = ShelfAddress(
        at.room, at.zone, _two(bare.range), at.side, _two(bare.bay), _two(bare.shelf)
    )
    try:
        return template.render(bare if template.template is not None else usual)
    except AddressError as error:
        where = "/".join(part.code for part in at.parts)
        field = PlaceLevel(FIELDS.get(error.detail, "shelf"))
        raise RefusedError(error.problem, field=field, place=where) from error


def bare_steps(at: ShelfAddress) -> ShelfAddress:
    """Return the steps as they are compared."""
    codes = (at.room, at.zone, at.range, at.side, at.bay, at.shelf)
    return ShelfAddress(*(store_places.bare(code) for code in codes))


def _two(code: str) -> str:
    return code.zfill(2) if code.isascii() and code.isdigit() else code


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
        RefusedError: something is missing, an address would stand twice, or it is too much at once.
    """
    _check(plan)
    template, known = _template(session, plan), store_places.keys(session)
    there = store_places.steps(session)
    shelves, listed = [], set[str]()
    for at in _shelves(plan):
        written = printed(template, at)
        key, own = lookup_key(written), there.get(bare_steps(at))
        if key in listed:
            raise RefusedError(AddressProblem.SAME_ADDRESS, address=written)
        if key in known and known[key] != own:
            raise RefusedError(AddressProblem.ADDRESS_TAKEN, address=written)
        listed.add(key)
        shelves.append(PlannedShelf(at, written, own is not None))
    return RackPreview(tuple(shelves))


def build(session: Session, plan: RackPlan) -> int:
    """Add what does not exist yet and return how many shelves that are.

    Raises:
        RefusedError: something is missing, or every shelf exists.
    """
    found = preview(session, plan)
    fresh = [shelf for shelf in found.shelves if not shelf.is_known]
    if not fresh:
        raise RefusedError(PlaceProblem.CODE_TAKEN, code=found.addresses[0])
    serials = iter(store_room.take_serials(session, Kind.PLACE, len(fresh)))
    known, in_use = store_places.holders(session), set[int]()
    for shelf in fresh:
        store_shelves.add_place(
            session,
            level="shelf",
            code=shelf.at.shelf,
            address=shelf.address,
            address_key=lookup_key(shelf.address),
            parent_id=_parent(session, plan, shelf.at, known, in_use),
            serial=next(serials),
            position=int(shelf.at.shelf),
            length_mm=plan.length_mm,
            height_mm=plan.height_mm,
            depth_mm=plan.depth_mm,
            limit_kg=plan.limit_kg,
            takes=plan.takes,
            kind=plan.kind.value,
        )
    return len(fresh)


def _template(session: Session, plan: RackPlan) -> AddressTemplate:
    """Return how the room is addressed: as it is if it is there, else as the plan says."""
    own = store_places.templates(session)
    return template_of(own.get(plan.room_code.strip(), plan.template))


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
    session: Session,
    plan: RackPlan,
    shelf: ShelfAddress,
    known: dict[tuple[int, str, str], int],
    in_use: set[int],
) -> int | None:
    """Return what a shelf stands in, adding every step that is missing or given up."""
    parent: int | None = None
    path: list[str] = []
    for level in _ABOVE:
        code = str(getattr(shelf, level))
        if not code:
            continue
        path.append(code)
        written = "/".join(path)
        key = (parent or 0, level, store_places.bare(code))
        if key not in known:
            is_room = level == "room"
            known[key] = store_shelves.add_place(
                session,
                level=level,
                code=code,
                name=plan.room_name.strip() if is_room else "",
                address=written,
                address_key=f"{level}:{written}",
                parent_id=parent,
                position=int(code) if code.isascii() and code.isdigit() else 0,
                kind=plan.kind.value,
                template=plan.template.strip() if is_room else "",
            )
        elif known[key] not in in_use:
            store_places.reopen(session, [known[key]])
        parent = known[key]
        in_use.add(parent)
    return parent
