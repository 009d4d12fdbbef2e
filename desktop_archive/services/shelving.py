"""Shelving every box without a place in running order, as one act (B-05, B-16)."""

from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.shelves import BoxSize
from desktop_archive.rules.shelving import Standing, shelve_in_order
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import Tree, shelf_of
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store import shelving as store_shelving
from desktop_archive.store.database import Session
from desktop_archive.store.shelves import PlaceRow
from desktop_archive.store.shelving import LooseBox


@dataclass(frozen=True, slots=True)
class Shelving:
    """Where boxes would go: how many, from which shelf to which, and how many find none."""

    places: tuple[tuple[LooseBox, PlaceRow], ...]
    left: int

    @property
    def count(self) -> int:
        """Return how many boxes find a shelf."""
        return len(self.places)

    @property
    def first(self) -> str:
        """Return the address of the first shelf."""
        return self.places[0][1].address if self.places else ""

    @property
    def last(self) -> str:
        """Return the address of the last shelf."""
        return self.places[-1][1].address if self.places else ""


class ShelvingDesk:
    """Puts boxes that stand nowhere on the shelves behind those in use."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def plan(self) -> Shelving:
        """Return where each box would go; nothing is written."""
        with self._room.read() as session:
            return _plan(session)

    def carry_out(self) -> Shelving:
        """Place the boxes: one act, and for each box a line of the ledger (B-07, B-16).

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("place_all", Topic.BOXES, Topic.SHELVES, right=Right.SHELVE) as session:
            plan = _plan(session)
            last = store_shelving.last_positions(session)
            rows: list[dict[str, object]] = []
            lines: list[dict[str, object]] = []
            for box, place in plan.places:
                last[place.id] = last.get(place.id, 0) + 1
                rows.append({"box": box.id, "at": place.id, "position": last[place.id]})
                lines.append(self._line(box, place))
            if rows:
                store_shelving.stand(session, rows)
                store_boxing.note_movements(session, lines)
        return plan

    def _line(self, box: LooseBox, place: PlaceRow) -> dict[str, object]:
        return {
            "kind": "shelve",
            "box_id": box.id,
            "from_place_id": None,
            "to_place_id": place.id,
            "item_count": max(1, box.count),
            "reason": "",
            "moved_by": self._room.signed_in().name,
        }


def _plan(session: Session) -> Shelving:
    tree = Tree(store_shelves.places(session))
    shelves = list(tree.shelves())
    highest = store_shelving.highest_keys(session)
    walk = [
        Standing(shelf_of(tree, place), float(place.used_mm), highest.get(place.id))
        for place in shelves
    ]
    boxes = store_shelving.loose(session)
    sizes = [
        BoxSize(
            height_mm=box.height_mm,
            width_mm=box.width_mm,
            thickness_mm=box.thickness_mm,
            kind=ContainerKind(box.kind),
        )
        for box in boxes
    ]
    keys = [box.order_key for box in boxes]
    found = shelve_in_order(walk, list(zip(keys, sizes, strict=True)))
    places = tuple(
        (box, shelves[at]) for box, at in zip(boxes, found, strict=True) if at is not None
    )
    return Shelving(places, len(boxes) - len(places))
