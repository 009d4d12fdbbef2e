"""Boxes, shelves and cabinets kept for one customer, household or unit (B-13)."""

from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import HolderKind, KeepRefusal
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_models import Tree
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import people as store_people
from desktop_archive.store import places as store_places
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.places import ReservationRow

__all__ = ["Keeping", "Reservation", "ReservationRow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """What is to be kept for whom, who answers for it, from when to when, and why."""

    place_id: int | None = None
    box_id: int | None = None
    holder_kind: HolderKind = HolderKind.CUSTOMER
    holder: str
    person_id: int | None
    reason: str
    valid_from: date
    valid_until: date | None = None


class Keeping:
    """Keeps places and boxes for those whose papers stand there."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def today(self) -> date:
        """Return the local day, from which a reservation usually holds."""
        return self._room.today()

    def lines(self) -> list[ReservationRow]:
        """Return every reservation, those in force first."""
        with self._room.read() as session:
            return store_places.reservations(session)

    def units(self) -> list[str]:
        """Return the departments a place may be kept for."""
        with self._room.read() as session:
            return [name for _, name in store_people.units(session)]

    def person(self, text: str) -> int | None:
        """Return the one person meant by a staff number or a whole name."""
        wanted = text.strip()
        with self._room.read() as session:
            found = store_people.find(session, wanted, 50) if wanted else []
        meant = [one for one in found if wanted in (one.staff_no, one.name) and not one.left_on]
        return meant[0].id if len(meant) == 1 else None

    def reserve(self, wanted: Reservation) -> int:
        """Keep a box, shelf or cabinet for one holder, with one person responsible (B-13).

        Raises:
            RefusedError: something is missing, it is kept already, or others stand there.
        """
        _check(wanted)
        reason = wanted.reason.strip()
        with self._room.act(
            "reserve_place", Topic.SHELVES, Topic.BOXES, right=Right.PLACES, reason=reason
        ) as session:
            holder = wanted.holder.strip()
            if wanted.holder_kind is HolderKind.UNIT:
                holder = store_places.unit_code(session, holder)
            self._refuse(session, wanted, holder)
            return store_places.reserve(
                session,
                place_id=wanted.place_id,
                box_id=wanted.box_id,
                holder_kind=wanted.holder_kind.value,
                holder=holder,
                person_id=wanted.person_id,
                reason=reason,
                valid_from=wanted.valid_from.isoformat(),
                valid_until=wanted.valid_until.isoformat() if wanted.valid_until else None,
                placed_by=self._room.signed_in().name,
            )

    def end(self, reservation_id: int, reason: str) -> None:
        """End a reservation; it stays in the register.

        Raises:
            RefusedError: there is no reason.
        """
        with self._room.act(
            "end_reservation",
            Topic.SHELVES,
            Topic.BOXES,
            right=Right.PLACES,
            reason=reason.strip(),
        ) as session:
            if not reason.strip():
                raise RefusedError(KeepRefusal.REASON_MISSING)
            day = self._room.today().isoformat()
            store_places.end_reservation(session, reservation_id, day, reason.strip())

    def _refuse(self, session: Session, wanted: Reservation, holder: str) -> None:
        tree = Tree(store_shelves.places(session))
        self._refuse_kept(session, wanted, tree, holder)
        if wanted.box_id is not None:
            inside = [one.id for one in store_boxing.contents(session, wanted.box_id)]
            foreign = set(inside) - store_places.papers_of(session, inside, holder)
            if foreign:
                code = next(one.code for one in store_boxing.files(session, sorted(foreign)[:1]))
                raise RefusedError(KeepRefusal.OTHERS_LIE_IN_IT, count=len(foreign), code=code)
            return
        key = wanted.place_id or 0
        places = [key, *(one.id for one in tree.below(key))]
        today = self._room.today().isoformat()
        boxes = store_places.foreign_boxes(session, places, holder, today)
        if boxes:
            raise RefusedError(
                KeepRefusal.OTHERS_STAND_THERE, count=len(boxes), boxes=tuple(boxes[:6])
            )

    def _refuse_kept(self, session: Session, wanted: Reservation, tree: Tree, holder: str) -> None:
        """Refuse what is kept already, or stands in or around what is kept for somebody else.

        What has run out is ended on its last day: nothing is kept twice.
        """
        today = self._room.today().isoformat()
        around = [] if wanted.place_id is None else _around(tree, wanted.place_id)
        for there in store_places.not_ended(session, places=around, box_id=wanted.box_id):
            is_same = there.box_id is not None or there.place_id == wanted.place_id
            if there.valid_until and there.valid_until < today:
                if is_same:
                    store_places.end_reservation(session, there.id, there.valid_until, "")
            elif is_same or (there.holder != holder and _meet(there, wanted)):
                raise RefusedError(
                    KeepRefusal.KEPT_ALREADY, holder=there.holder, person=there.person
                )


def _around(tree: Tree, place_id: int) -> list[int]:
    """Return a place with all it stands in and all that stands in it."""
    found = [place_id, *(one.id for one in tree.below(place_id))]
    here = tree.by_id.get(tree.by_id[place_id].parent_id or 0)
    while here is not None:
        found.append(here.id)
        here = tree.by_id.get(here.parent_id or 0)
    return found


def _meet(there: ReservationRow, wanted: Reservation) -> bool:
    """Tell whether two reservations hold on the same day."""
    until = wanted.valid_until.isoformat() if wanted.valid_until else ""
    is_before = bool(there.valid_until) and there.valid_until < wanted.valid_from.isoformat()
    return not is_before and not (until and until < there.valid_from)


def _check(wanted: Reservation) -> None:
    if (wanted.place_id is None) == (wanted.box_id is None):
        raise RefusedError(KeepRefusal.NOTHING_TO_KEEP)
    if not wanted.holder.strip():
        raise RefusedError(KeepRefusal.HOLDER_MISSING)
    if wanted.person_id is None:
        raise RefusedError(KeepRefusal.NOBODY_RESPONSIBLE)
    if not wanted.reason.strip():
        raise RefusedError(KeepRefusal.REASON_MISSING)
    if wanted.valid_until is not None and wanted.valid_until < wanted.valid_from:
        raise RefusedError(KeepRefusal.ENDS_BEFORE_IT_BEGINS)
