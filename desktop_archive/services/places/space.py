"""Where a kind of box fits, many boxes together, and putting them there as one act (B-05)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import BoxSize, Shelf, Unfit
from desktop_archive.rules.space import Fit, Laid, Posture, Step, extent, fit, put, runs, taken_mm
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import Tree, shelf_of, size_of
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import places as store_places
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store import space as store_space
from desktop_archive.store.boxing import BoxTypeRow
from desktop_archive.store.database import Session
from desktop_archive.store.shelves import PlaceRow, SpineRow

__all__ = ["Answer", "Ask", "FitLine", "RunLine", "Space"]

_MOST_RUNS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a person wants to put somewhere."""

    type_id: int
    count: int = 1
    customer: str = ""
    room_id: int | None = None


@dataclass(frozen=True, slots=True)
class FitLine:
    """A shelf with how many it takes and how they are put, or the one reason why none."""

    shelf_id: int
    address: str
    count: int
    posture: Posture | None
    reason: Unfit | None
    facts: dict[str, object]
    free_mm: int


@dataclass(frozen=True, slots=True)
class RunLine:
    """Shelves one after the other that take all boxes together, and how many each takes."""

    first: str
    last: str
    count: int
    shares: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Every shelf, fitting first; the runs that keep all together; what waits for a place."""

    kind: BoxTypeRow
    wanted: int
    lines: tuple[FitLine, ...]
    runs: tuple[RunLine, ...]
    waiting: tuple[tuple[int, str], ...]
    assumed: int

    @property
    def places(self) -> int:
        """Return how many boxes go in altogether."""
        return sum(line.count for line in self.lines)


class Space:
    """Answers where things fit, and puts many boxes on shelves as one act."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._done: list[list[tuple[int, int]]] = []

    # --- where does it fit --------------------------------------------------------------------

    def where_does_it_fit(self, ask: Ask) -> Answer:
        """Return every shelf with how many boxes it takes or why none, fitting first (B-05)."""
        with self._room.read() as session:
            kind = _kind(session, ask.type_id)
            tree = Tree(store_shelves.places(session))
            today = self._room.today().isoformat()
            walk = _walk(session, tree, ask.room_id, today)
            waiting = store_space.waiting(session, ask.type_id, ask.customer.strip(), today)
        size = _size(kind, ask.customer)
        found = [(place, shelf, fit(shelf, there, size)) for place, shelf, there in walk]
        lines = [_line(place, shelf, one, size) for place, shelf, one in found]
        steps = [
            Step(one.count, not place.used_mm, _room_of(tree, place)) for place, _, one in found
        ]
        together = runs(steps, ask.count)[:_MOST_RUNS]
        return Answer(
            kind,
            ask.count,
            tuple(sorted(lines, key=lambda line: line.count == 0)),
            tuple(_run(lines[run.first : run.last + 1], ask.count, run.count) for run in together),
            tuple(waiting),
            sum(place.length_mm is None for place, _, _ in found),
        )

    def place_together(self, boxes: Sequence[int], shares: Sequence[tuple[int, int]]) -> int:
        """Put boxes on shelves in order, so many on each, as one act; return how many (B-05).

        Raises:
            RefusedError: a shelf no longer takes as many, and why; nothing is moved then.
        """
        left = list(boxes)
        done: list[tuple[int, int]] = []
        with self._room.act(
            "place_boxes", Topic.BOXES, Topic.SHELVES, right=Right.SHELVE
        ) as session:
            for shelf_id, count in shares:
                share, left = left[:count], left[count:]
                self._fill(session, shelf_id, share)
                done += [(box_id, shelf_id) for box_id in share]
            if left or not done:
                raise RefusedError(Unfit.FULL)
        self._done.append(done)
        return len(done)

    def can_undo(self) -> bool:
        """Tell whether the last placing of many can be taken back."""
        return bool(self._done)

    def undo(self) -> int:
        """Take the last placing of many back; a box that was moved since stays. Return how many."""
        if not self._done:
            return 0
        with self._room.act(
            "undo_place_boxes", Topic.BOXES, Topic.SHELVES, right=Right.SHELVE
        ) as session:
            done, back = self._done.pop(), 0
            for box_id, shelf_id in reversed(done):
                spine = store_shelves.spine(session, box_id, "")
                if spine is not None and spine.place_id == shelf_id:
                    store_shelves.stand_at(session, box_id, None, None)
                    self._note(session, spine, (shelf_id, None), "undo")
                    back += 1
        return back

    def _fill(self, session: Session, shelf_id: int, boxes: Sequence[int]) -> None:
        tree = Tree(store_shelves.places(session))
        place = tree.by_id[shelf_id]
        today = self._room.today().isoformat()
        shelf = shelf_of(tree, place, today)
        standing = store_shelves.spines(session, [shelf_id], "")
        there = [_laid(one) for one in standing]
        position = max((one.position for one in standing), default=0)
        rows = [store_shelves.spine(session, box_id, today) for box_id in boxes]
        spines = [one for one in rows if one is not None]
        for spine in spines:
            size = _laid(spine).box
            found = fit(shelf, there, size)
            laid = put(shelf, there, size, 1)
            if spine.place_id is not None or not laid:
                free = max(0, int(shelf.net_length_mm - taken_mm(there)))
                facts = _facts(found, shelf, size) | {"free_mm": free}
                raise RefusedError(found.reason or Unfit.FULL, **facts)
            (one,) = laid
            there.append(one)
            position += 1
            is_standing = one.posture is Posture.STANDING
            along = None if is_standing else int(one.extent.along)
            how = (one.posture.value, along, one.pile)
            store_shelves.stand_at(session, spine.id, shelf_id, position, how)
            self._note(session, spine, (None, shelf_id), "")

    def _note(
        self,
        session: Session,
        spine: SpineRow,
        way: tuple[int | None, int | None],
        reason: str,
    ) -> None:
        line: dict[str, object] = {
            "kind": "shelve" if way[0] is None else "move",
            "box_id": spine.id,
            "from_place_id": way[0],
            "to_place_id": way[1],
            "item_count": max(1, spine.count),
            "reason": reason,
            "moved_by": self._room.signed_in().name,
        }
        store_boxing.note_movements(session, [line])


def _kind(session: Session, type_id: int) -> BoxTypeRow:
    kinds = {found.id: found for found in store_boxing.types(session, retired=True)}
    return kinds[type_id]


def _size(kind: BoxTypeRow, customer: str) -> BoxSize:
    return BoxSize(
        height_mm=kind.height_mm,
        width_mm=kind.width_mm,
        thickness_mm=kind.thickness_mm,
        kind=ContainerKind(kind.kind),
        customer=customer.strip(),
        full_g=kind.full_g,
        measured=kind.measured,
        may_lie=kind.may_lie,
        pile_of=kind.pile_of,
    )


def _laid(spine: SpineRow) -> Laid:
    size = replace(size_of(spine), may_lie=spine.may_lie, pile_of=spine.pile_of)
    return Laid(size, Posture(spine.posture), spine.pile)


def _walk(
    session: Session, tree: Tree, room_id: int | None, today: str
) -> list[tuple[PlaceRow, Shelf, list[Laid]]]:
    """Return every shelf in running order with what it carries; piles box by box."""
    weights = store_places.weights(session)
    piled: dict[int, list[Laid]] = {}
    for spine in store_shelves.spines(session, store_space.piled_shelves(session), ""):
        piled.setdefault(spine.place_id or 0, []).append(_laid(spine))
    walk = []
    for place in tree.shelves(room_id):
        there = piled.get(place.id)
        if there is None:
            load = BoxSize(thickness_mm=place.used_mm, full_g=weights.get(place.id))
            there = [Laid(load)] if place.box_count else []
        walk.append((place, shelf_of(tree, place, today), there))
    return walk


def _line(place: PlaceRow, shelf: Shelf, found: Fit, size: BoxSize) -> FitLine:
    free = max(0, int(shelf.net_length_mm) - place.used_mm)
    facts = _facts(found, shelf, size) | ({"free_mm": free} if found.reason is Unfit.FULL else {})
    return FitLine(place.id, place.address, found.count, found.posture, found.reason, facts, free)


def _facts(found: Fit, shelf: Shelf, size: BoxSize) -> dict[str, object]:
    """Return what the sentence of a reason tells."""
    known: dict[Unfit, dict[str, object]] = {
        Unfit.TOO_HIGH: {"box_mm": int(size.height_mm), "shelf_mm": shelf.clear_height_mm},
        Unfit.RESERVED: {"customer": shelf.reserved_for},
        Unfit.TOO_HEAVY: {"limit_kg": shelf.limit_kg},
        Unfit.FULL: {"box_mm": int(extent(size, Posture.STANDING).along)},
    }
    return known.get(found.reason, {}) if found.reason is not None else {}


def _run(lines: Sequence[FitLine], wanted: int, count: int) -> RunLine:
    shares, left = [], wanted
    for line in lines:
        share = min(left, line.count)
        shares.append((line.shelf_id, share))
        left -= share
    return RunLine(lines[0].address, lines[-1].address, count, tuple(shares))


def _room_of(tree: Tree, place: PlaceRow) -> int:
    room = tree.above(place.id, "room")
    return room.id if room is not None else 0
