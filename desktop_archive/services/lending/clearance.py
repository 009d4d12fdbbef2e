"""A leaving person's clearance: what is still held, the slip, the departure (U-08, U-09, F-77)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.desk_printouts import ClearanceSlip
from desktop_archive.rules.lending.clearance import ClearanceRefusal, HeldKind
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import leaving as store_leaving
from desktop_archive.store.lending.leaving import HeldRow, NotebookRow, TransferRow
from desktop_archive.store.people import PersonRow

__all__ = ["Clearance", "ClearanceView", "HeldRow", "TransferRow", "still_held"]


@dataclass(frozen=True, slots=True)
class ClearanceView:
    """A person, what that person still has, and what was handed over before."""

    person: PersonRow
    held: tuple[HeldRow, ...]
    notebooks: tuple[NotebookRow, ...]
    transfers: tuple[TransferRow, ...]

    @property
    def is_clear(self) -> bool:
        """Return whether nothing is held any more (U-09)."""
        return not self.held

    @property
    def is_leaving(self) -> bool:
        """Return whether a departure was begun for this person (U-08)."""
        return bool(self.transfers)

    @property
    def open_transfer(self) -> TransferRow | None:
        """Return the case of papers still to be handed over."""
        return next((one for one in self.transfers if one.closed_on is None), None)


class Clearance:
    """Follows a departure from the word of it to the slip."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def of(self, person_id: int) -> ClearanceView:
        """Return everything a person still has, in one view (U-09).

        Raises:
            RefusedError: there is no such person.
        """
        with self._room.read() as session:
            return self._view(session, person_id)

    def leaving(self) -> list[TransferRow]:
        """Return who leaves or has left, the open cases first (U-08)."""
        with self._room.read() as session:
            return store_leaving.transfers(session)

    def begin(self, person_id: int, leaves_on: date) -> ClearanceView:
        """Note that somebody leaves; a case for papers still held is opened by itself (U-08).

        Raises:
            RefusedError: the person is unknown, has left, or a case is open already.
        """
        with self._room.act(
            "begin_departure", Topic.PEOPLE, Topic.LENDING, right=Right.PEOPLE
        ) as session:
            view = self._view(session, person_id)
            if view.person.left_on is not None:
                raise RefusedError(ClearanceRefusal.LEFT_ALREADY, name=view.person.name)
            if view.open_transfer is not None:
                raise RefusedError(ClearanceRefusal.LEAVES_ALREADY, name=view.person.name)
            store_leaving.open_transfer(
                session,
                person_id=person_id,
                opened_on=self._room.today().isoformat(),
                opened_by=self._room.signed_in().name,
                leaves_on=leaves_on.isoformat(),
            )
            return self._view(session, person_id)

    def hand_over(self, person_id: int, outcome: str) -> ClearanceView:
        """Close the case with what was handed over, or that nothing was held (U-08).

        Raises:
            RefusedError: no case is open, or nothing was written.
        """
        with self._room.act(
            "close_departure",
            Topic.PEOPLE,
            Topic.LENDING,
            right=Right.PEOPLE,
            reason=outcome.strip(),
        ) as session:
            case = self._view(session, person_id).open_transfer
            if case is None:
                raise RefusedError(ClearanceRefusal.NO_OPEN_TRANSFER)
            if not outcome.strip():
                raise RefusedError(ClearanceRefusal.OUTCOME_MISSING)
            store_leaving.close_transfer(
                session,
                case.id,
                closed_on=self._room.today().isoformat(),
                closed_by=self._room.signed_in().name,
                outcome=outcome.strip(),
            )
            return self._view(session, person_id)

    def slip(self, person_id: int, language: str, speak: Speak) -> Printout:
        """Draw the clearance slip; refused until nothing is held any more (U-09, F-77).

        Raises:
            RefusedError: something is still held, or no departure was begun.
        """
        self._room.require(Right.PRINT)
        view = self.of(person_id)
        if not view.is_leaving:
            raise RefusedError(ClearanceRefusal.NOT_LEAVING, name=view.person.name)
        refuse_while_held(view.held)
        made: Printout = printing.paper("clearance").write_clearance(
            self._slip(view, language, speak), language=language, practice=self._room.is_practice
        )
        with self._room.act("print_clearance", right=Right.PRINT) as session:
            store_room.log_print(session, "clearance", ("person", person_id))
        return made

    def _slip(self, view: ClearanceView, language: str, speak: Speak) -> ClearanceSlip:
        person, last = view.person, view.transfers[-1]
        back = [one for one in view.notebooks if one.returned_on is not None]
        return ClearanceSlip(
            name=person.name,
            unit=person.unit,
            staff_no=person.staff_no,
            post=person.post,
            leaves_on=date.fromisoformat(last.leaves_on),
            settled=tuple(speak(kind, language) for kind in HeldKind),
            notebooks=tuple(one.number for one in back),
            handed_over=last.outcome,
            closed_by=last.closed_by,
            closed_on=date.fromisoformat(last.closed_on) if last.closed_on else None,
            organisation=self._room.facts.get("organisation", ""),
            printed_on=self._room.today(),
        )

    def _view(self, session: Session, person_id: int) -> ClearanceView:
        person = store_people.by_id(session, person_id)
        if person is None:
            raise RefusedError(ClearanceRefusal.NO_SUCH_PERSON)
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        held = (
            replace(one, title=masked(one, one.title, may_open=may_open)) if one.title else one
            for one in store_leaving.held(session, person_id)
        )
        return ClearanceView(
            person,
            tuple(held),
            tuple(store_leaving.notebooks(session, person_id)),
            tuple(store_leaving.transfers(session, person_id)),
        )


def refuse_while_held(held: Sequence[HeldRow]) -> None:
    """Let nobody go who still has something, naming the kinds (U-09).

    Raises:
        RefusedError: something is still held.
    """
    if held:
        kinds = tuple(kind for kind in HeldKind if any(one.kind == kind.value for one in held))
        raise RefusedError(ClearanceRefusal.NOT_CLEAR, count=len(held), kinds=kinds)


def still_held(session: Session, person_id: int) -> list[HeldRow]:
    """Return what a person still has, in a running act."""
    return store_leaving.held(session, person_id)
