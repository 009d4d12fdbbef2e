"""Holds: placing, reviewing, lifting; on pieces, boxes and whatever a question finds (D-39)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention.holds import (
    HoldFacts,
    HoldProblem,
    HoldScope,
    HoldStrength,
    hold_problem,
    is_overdue,
    review_problem,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import holds as store_holds
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.holds import HoldRow, OnRecord, ReviewRow

__all__ = ["HoldDesk", "HoldRow", "HoldWish", "OnRecord", "ReviewRow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldWish:
    """What shall be held: pieces, boxes or a question; by whose order, why, until when."""

    reason: str
    authority: str
    review_on: date
    strength: HoldStrength = HoldStrength.DESTRUCTION
    records: Sequence[int] = ()
    boxes: Sequence[int] = ()
    query: str = ""
    is_standing: bool = False
    scope: HoldScope = HoldScope.RECORDS


class HoldDesk:
    """Places holds, has them looked at again, and lifts them; none is ever deleted."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def rows(self, *, lifted: bool = False) -> list[HoldRow]:
        """Return the holds in force, or those that were lifted."""
        with self._room.read() as session:
            return store_holds.rows(session, lifted=lifted)

    def on(self, record_id: int) -> list[OnRecord]:
        """Return every hold in force on one record, and how it came under each."""
        with self._room.read() as session:
            return store_holds.on_record(session, record_id)

    def boxes(self, hold_id: int) -> list[str]:
        """Return the numbers of the boxes that a hold is on."""
        with self._room.read() as session:
            return store_holds.boxes_of(session, hold_id)

    def boxes_with(self, records: Sequence[int]) -> list[int]:
        """Return the boxes that some records lie in."""
        with self._room.read() as session:
            return store_holds.boxes_with(session, records)

    def reviews(self, hold_id: int) -> list[ReviewRow]:
        """Return when a hold was looked at again, newest first."""
        with self._room.read() as session:
            return store_holds.reviews(session, hold_id)

    def is_overdue(self, hold: HoldRow) -> bool:
        """Tell whether a hold's day of review has come."""
        return is_overdue(date.fromisoformat(hold.review_on), self._room.today())

    def count(self, wish: HoldWish) -> int:
        """Return how many records a hold would be on now.

        Raises:
            RefusedError: a word of the question makes no sense.
        """
        with self._room.read() as session:
            return len(self._records(session, wish))

    def place(self, wish: HoldWish) -> str:
        """Put a hold on pieces, boxes or what a question finds, and return its number (D-39).

        A box keeps held what is put into it later; a standing question catches every record
        that answers to it from now on, whichever way it comes in.

        Raises:
            RefusedError: something is missing, the question makes no sense, or the right is.
        """
        today = self._room.today()
        who = self._room.signed_in()
        with self._room.act(
            "place_hold", Topic.RETENTION, right=Right.HOLD, reason=wish.reason
        ) as session:
            records = self._records(session, wish)
            problem = hold_problem(_facts(wish, today, len(records)))
            if problem is not None:
                raise RefusedError(problem)
            number = store_room.take_form_number(session, "ZT", today.year)
            values = {
                "number": number,
                "strength": wish.strength.value,
                "reason": wish.reason.strip(),
                "authority": one_line(wish.authority),
                "review_on": wish.review_on.isoformat(),
                "placed_on": today.isoformat(),
                "placed_by": who.name or who.login,
                "scope": wish.scope.value,
                "query": one_line(wish.query),
                "with_secret": session.reach.confidential,
                "standing": wish.scope is HoldScope.QUERY and wish.is_standing,
            }
            store_holds.place(session, records, wish.boxes, values)
        return number

    def keep_on(self, hold_id: int, until: date, note: str) -> None:
        """Say that a hold is still needed, why, and when to look again.

        A standing question is asked anew: what a place or a box brought under it is held too.

        Raises:
            RefusedError: it is lifted, no reason, the day is not later, or the right is missing.
        """
        today, who = self._room.today(), self._room.signed_in()
        with self._room.act(
            "review_hold", Topic.RETENTION, right=Right.HOLD, reason=note
        ) as session:
            found = store_holds.row(session, hold_id)
            in_force = found is not None and found.lifted_on is None
            problem = review_problem(in_force=in_force, note=note, until=until, today=today)
            if problem is not None:
                raise RefusedError(problem)
            store_holds.keep_on(
                session,
                hold_id,
                {
                    "reviewed_on": today.isoformat(),
                    "kept_until": until.isoformat(),
                    "note": note.strip(),
                    "reviewed_by": who.name or who.login,
                },
            )
            store_holds.look_again(session, hold_id)

    def lift(self, hold_id: int, reason: str) -> None:
        """Lift a hold; it stays readable with the reason.

        Raises:
            RefusedError: no reason, not in force any more, or the right is missing.
        """
        if not reason.strip():
            raise RefusedError(HoldProblem.LIFT_REASON_MISSING)
        day, who = self._room.today().isoformat(), self._room.signed_in()
        with self._room.act(
            "lift_hold", Topic.RETENTION, right=Right.HOLD, reason=reason
        ) as session:
            name = who.name or who.login
            if not store_holds.lift(session, hold_id, day, reason.strip(), name):
                raise RefusedError(HoldProblem.NOT_IN_FORCE)

    def _records(self, session: Session, wish: HoldWish) -> list[int]:
        if wish.scope is HoldScope.BOXES:
            return store_holds.in_boxes(session, wish.boxes)
        if wish.scope is HoldScope.QUERY:
            return store_holds.matching(session, wish.query, session.reach)
        return list(wish.records)


def _facts(wish: HoldWish, today: date, found: int) -> HoldFacts:
    chosen = wish.boxes if wish.scope is HoldScope.BOXES else wish.records
    return HoldFacts(
        reason=wish.reason,
        authority=wish.authority,
        review_on=wish.review_on,
        placed_on=today,
        scope=wish.scope,
        chosen=len(chosen),
        query=wish.query,
        found=found,
        is_standing=wish.is_standing,
    )
