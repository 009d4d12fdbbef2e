"""The shelf diagram: plans and elevations from what stands on the shelves (P17, B-06)."""

from collections.abc import Iterator, Sequence

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import NET_LENGTH_MM
from desktop_archive.rules.stack_printouts import (
    DrawnRange,
    DrawnSide,
    ElevationCell,
    ElevationSheet,
    PlanSheet,
    RangeCard,
    ShelfDiagram,
)
from desktop_archive.services import printing
from desktop_archive.services.place_index import periods, years
from desktop_archive.services.room import Room
from desktop_archive.services.room_map import RoomMap, SideOutline, ZoneOutline
from desktop_archive.store import place_index as store_index
from desktop_archive.store import room as store_room
from desktop_archive.store.place_index import StoodBox
from desktop_archive.store.shelves import PlaceRow

_COMMA = Names(", ", "、", "、")


class ShelfDiagrams:
    """Draws the plan that hangs in the store and the sides one asks for."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, language: str, where: str = "") -> Printout:
        """Draw all zones and sides, or those whose address begins as asked: 1, 1-A, 1-A-03L.

        Raises:
            RefusedError: no shelf is known there, or the right is missing.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        diagram = self.collect(language, where)
        if not diagram.plans:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        made: Printout = printing.paper("shelf_diagram").write_shelf_diagram(
            diagram, language=language, practice=self._room.is_practice
        )
        if self._room.actor is not None:
            with self._room.act("print_shelf_diagram", right=Right.PRINT) as session:
                store_room.log_print(session, "P17", content=where)
        return made

    def collect(self, language: str, where: str = "") -> ShelfDiagram:
        """Return the plans and elevations as plain data."""
        wanted = lookup_key(where)
        with self._room.read() as session:
            stood = store_index.stood(session)
        plans, sides = [], []
        for zone in RoomMap(self._room).outlines():
            found = [side for side in zone.sides if _is_meant(side, wanted)]
            if found:
                plans.append(_plan(zone, language))
                sides += [_side(zone, side, stood, language) for side in found]
        footing = Footing(printed_on=self._room.today(), filters=where)
        return ShelfDiagram(plans=tuple(plans), sides=tuple(sides), footing=footing)


def _is_meant(side: SideOutline, wanted: str) -> bool:
    """Tell whether a side lies where the address leads."""
    shelves = [shelf for _, listed in side.bays for shelf in listed]
    return any(lookup_key(shelf.address).startswith(wanted) for shelf in shelves)


def _heading(zone: ZoneOutline, language: str, row: str = "", side: str = "") -> str:
    """Return where one is, as the cards at the ends of the ranges say it."""
    card = RangeCard(
        room=zone.zone.room_name or zone.zone.room, zone=zone.zone.zone, range=row, side=side
    )
    made: str = printing.paper("range_cards").heading(card, language)
    return made


def _plan(zone: ZoneOutline, language: str) -> PlanSheet:
    layout = zone.layout()
    return PlanSheet(
        heading=_heading(zone, language),
        room=layout.room,
        aisles=layout.aisles,
        ranges=tuple(
            DrawnRange(
                code=found.code,
                area=layout.ranges[found.id],
                fixed=found.spot.fixed,
                sides=tuple(
                    DrawnSide(
                        words=side.plan.side,
                        bays=tuple(_fill(shelves) for _, shelves in side.bays),
                        fill=side.plan.fill,
                    )
                    for side in found.sides
                ),
            )
            for found in zone.ranges
        ),
        fixtures=tuple(fixture for _, fixture in zone.fixtures),
        used_m=zone.zone.used_mm / 1000,
        free_m=max(0, zone.zone.length_mm - zone.zone.used_mm) / 1000,
    )


def _fill(shelves: Sequence[PlaceRow]) -> float:
    length = sum(shelf.length_mm or NET_LENGTH_MM for shelf in shelves)
    return sum(shelf.used_mm for shelf in shelves) / length if length else 0.0


def _side(
    zone: ZoneOutline, side: SideOutline, stood: dict[int, list[StoodBox]], language: str
) -> ElevationSheet:
    return ElevationSheet(
        heading=_heading(zone, language, side.plan.range, side.plan.side),
        bays=tuple(code for code, _ in side.bays),
        rows=tuple(_rows(side, stood, language)),
    )


def _rows(
    side: SideOutline, stood: dict[int, list[StoodBox]], language: str
) -> Iterator[tuple[str, tuple[ElevationCell, ...], float]]:
    most = max((len(shelves) for _, shelves in side.bays), default=0)
    for at in range(most):
        shelves = [listed[at] if at < len(listed) else None for _, listed in side.bays]
        there = [shelf for shelf in shelves if shelf is not None]
        cells = tuple(
            ElevationCell(is_shelf=False)
            if shelf is None
            else _cell(shelf, stood.get(shelf.id, []), language)
            for shelf in shelves
        )
        yield there[0].code, cells, _fill(there)


def _cell(shelf: PlaceRow, boxes: Sequence[StoodBox], language: str) -> ElevationCell:
    if not boxes:
        return ElevationCell()
    join = _COMMA.of(language).join
    codes = join(dict.fromkeys(box.category_code for box in boxes if box.category_code))
    kept = join(dict.fromkeys(periods(boxes, language)))
    holds = " ".join(part for part in (codes, years(boxes), kept) if part)
    numbers = dict.fromkeys(box.box_no for box in (boxes[0], boxes[-1]))
    return ElevationCell(
        holds=holds,
        boxes="–".join(one for one in numbers if one),
        count=len(boxes),
        fill=_fill([shelf]),
    )
