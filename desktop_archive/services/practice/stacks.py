"""Ranges with shelves for as many boxes as the practice room has."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

SHELF_LENGTH_MM = 860
SHELF_HEIGHT_MM = 330
BOX_MM = 30
#: Shelves are filled to about four fifths, as in a room that still takes in.
BOXES_A_SHELF = 23
BAYS, SHELVES = 6, 6
_BAY_MM, _RANGE_PITCH_MM, _DEPTH_MM = 900, 1500, 550
#: What the plan of the room shows besides ranges.
_FIXTURES: tuple[dict[str, object], ...] = (
    {"kind": "door", "wall": "bottom", "along": 500},
    {"kind": "window", "wall": "top", "along": 250},
    {"kind": "window", "wall": "top", "along": 750},
    {"kind": "climate", "wall": "right", "along": 850},
    {"kind": "extinguisher", "wall": "bottom", "along": 680},
)


@dataclass(slots=True)
class _Builder:
    """Collects the rows of places with the ids they will get."""

    next_id: int
    rows: list[dict[str, object]]

    def add(self, **values: object) -> int:
        """Add one place and return its id."""
        place_id = self.next_id
        self.next_id += 1
        empty = dict.fromkeys(("length_mm", "height_mm", "depth_mm", "x_mm", "y_mm", "serial"))
        self.rows.append({"id": place_id, "name": "", "fixed": False, **empty, **values})
        return place_id


def build(session: Session, boxes: int) -> list[int]:
    """Build one room with enough ranges and return its shelves in running order."""
    sides = max(2, -(-boxes // (BAYS * SHELVES * BOXES_A_SHELF)))
    ranges = -(-sides // 2)
    builder = _Builder(loading.next_id(session, "place"), [])
    room = builder.add(
        level="room",
        code="1",
        name="1号库房",
        address="1",
        address_key="room:1",
        parent_id=None,
        position=1,
    )
    zone = builder.add(
        level="zone", code="A", address="1/A", address_key="zone:1/A", parent_id=room, position=1
    )
    shelves = [shelf for number in range(1, ranges + 1) for shelf in _range(builder, zone, number)]
    serials = iter(store_room.take_serials(session, Kind.PLACE, len(shelves)))
    for row in builder.rows:
        if row["level"] == "shelf":
            row["serial"] = next(serials)
    loading.add_many(session, "place", builder.rows)
    loading.add_many(session, "fixture", [{"room_id": room, **one} for one in _FIXTURES])
    return shelves


def _range(builder: _Builder, zone: int, number: int) -> Iterator[int]:
    code = f"{number:02}"
    range_id = builder.add(
        level="range",
        code=code,
        address=f"1/A/{code}",
        address_key=f"range:1/A/{code}",
        parent_id=zone,
        position=number,
        x_mm=number * _RANGE_PITCH_MM,
        y_mm=0,
        length_mm=BAYS * _BAY_MM,
        depth_mm=_DEPTH_MM,
        fixed=number == 1,
    )
    for position, side in enumerate(("L", "R"), start=1):
        side_id = builder.add(
            level="side",
            code=side,
            address=f"1/A/{code}/{side}",
            address_key=f"side:1/A/{code}/{side}",
            parent_id=range_id,
            position=position,
        )
        for bay in range(1, BAYS + 1):
            yield from _bay(builder, side_id, f"1-A-{code}{side}", f"1/A/{code}/{side}", bay)


def _bay(builder: _Builder, side: int, prefix: str, path: str, bay: int) -> Iterator[int]:
    bay_path = f"{path}/{bay:02}"
    bay_id = builder.add(
        level="bay",
        code=f"{bay:02}",
        address=bay_path,
        address_key=f"bay:{bay_path}",
        parent_id=side,
        position=bay,
    )
    for shelf in range(1, SHELVES + 1):
        address = f"{prefix}-{bay:02}-{shelf:02}"
        yield builder.add(
            level="shelf",
            code=f"{shelf:02}",
            address=address,
            address_key=lookup_key(address),
            parent_id=bay_id,
            position=shelf,
            length_mm=SHELF_LENGTH_MM,
            height_mm=SHELF_HEIGHT_MM,
        )
