"""People: who borrows, how they stand, who has left (U-09 to U-13)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right, right_for_owner
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.people import (
    PersonFacts,
    PersonKind,
    PersonProblem,
    person_problems,
)
from desktop_archive.rules.printouts import PersonLabel
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.clearance import refuse_while_held, still_held
from desktop_archive.services.room import Room
from desktop_archive.services.units import end_duties_of
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.people import PersonRow

__all__ = ["NewPerson", "People", "PersonRow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """What is entered for a person; outsiders show a letter, owners their papers (U-11, U-12)."""

    name: str
    kind: PersonKind = PersonKind.STAFF
    unit_id: int | None = None
    staff_no: str = ""
    post: str = ""
    phone: str = ""
    email: str = ""
    letter: str = ""
    identity_shown: str = ""
    property_shown: str = ""
    checked_by: str = ""


class People:
    """Enters persons and looks them up."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def find(self, text: str = "", limit: int = 50) -> list[PersonRow]:
        """Return persons by name, staff number, unit or initials."""
        with self._room.read() as session:
            return store_people.find(session, text.strip(), limit)

    def person(self, person_id: int) -> PersonRow | None:
        """Return one person."""
        with self._room.read() as session:
            return store_people.by_id(session, person_id)

    def units(self) -> list[tuple[int, str]]:
        """Return the units in being."""
        with self._room.read() as session:
            return store_people.units(session)

    def add(self, new: NewPerson) -> PersonRow:
        """Enter a person and give the card its number (U-11 to U-13).

        Raises:
            RefusedError: something is missing, or the staff number belongs to another.
        """
        right = self._right(is_owner=new.kind is PersonKind.OWNER)
        with self._room.act("add_person", Topic.PEOPLE, right=right) as session:
            number = new.staff_no.strip()
            holder = store_people.staff_no_holder(session, number) if number else None
            problems = person_problems(_facts(new, number_taken=holder is not None))
            if problems:
                name = holder[1] if holder else None
                raise RefusedError(problems[0], number=number, name=name)
            (serial,) = store_room.take_serials(session, Kind.PERSON)
            person_id = store_people.add(
                session,
                serial=serial,
                name=new.name.strip(),
                kind=new.kind.value,
                unit_id=new.unit_id,
                staff_no=number,
                post=new.post.strip(),
                phone=new.phone.strip(),
                email=new.email.strip(),
                letter=new.letter.strip(),
                identity_shown=new.identity_shown.strip(),
                property_shown=new.property_shown.strip(),
                checked_by=new.checked_by.strip(),
            )
            added = store_people.by_ids(session, [person_id])
        return added[person_id]

    def block(self, person_id: int, reason: str) -> None:
        """Block a person by hand, or lift that with no reason (U-09)."""
        with self._room.act(
            "block_person", Topic.PEOPLE, Topic.LENDING, right=Right.PEOPLE, reason=reason
        ) as session:
            store_people.change(session, person_id, block_reason=reason.strip())

    def note_letter(self, person_id: int, letter: str) -> None:
        """Note the letter an external reader came with: unit, number and date (U-11).

        Raises:
            RefusedError: nothing was written, or the right is missing.
        """
        if not letter.strip():
            raise RefusedError(PersonProblem.LETTER_MISSING)
        with self._room.act(
            "note_letter", Topic.PEOPLE, Topic.LENDING, right=Right.PEOPLE
        ) as session:
            store_people.change(session, person_id, letter=letter.strip())

    def note_papers(self, person_id: int, identity: str, proof: str) -> None:
        """Note what an owner showed, and who checked it (U-12).

        Raises:
            RefusedError: one of the two was not shown, or the right is missing.
        """
        if not identity.strip():
            raise RefusedError(PersonProblem.IDENTITY_NOT_SHOWN)
        if not proof.strip():
            raise RefusedError(PersonProblem.PROPERTY_NOT_SHOWN)
        with self._room.read() as session:
            person = store_people.by_id(session, person_id)
        right = self._right(is_owner=person is not None and person.kind == PersonKind.OWNER.value)
        with self._room.act("note_papers", Topic.PEOPLE, Topic.LENDING, right=right) as session:
            store_people.change(
                session,
                person_id,
                identity_shown=identity.strip(),
                property_shown=proof.strip(),
                checked_by=self._room.signed_in().name,
            )

    def _right(self, *, is_owner: bool) -> Right:
        actor = self._room.actor
        rights = None if actor is None else actor.rights
        return right_for_owner(Right.PEOPLE, rights, is_owner=is_owner)

    def leave(self, person_id: int) -> None:
        """Note that a person has left; nothing may be held any more (U-09, U-10).

        Raises:
            RefusedError: something is still to be settled.
        """
        with self._room.act(
            "person_left", Topic.PEOPLE, Topic.LENDING, right=Right.PEOPLE
        ) as session:
            refuse_while_held(still_held(session, person_id))
            end_duties_of(session, person_id, self._room.today())
            store_people.change(session, person_id, left_on=self._room.today().isoformat())

    def labels(self, ids: Sequence[int]) -> list[PersonLabel]:
        """Return what stands on the cards of persons."""
        with self._room.read() as session:
            people = store_people.by_ids(session, ids)
        organisation = self._room.facts.get("organisation", "")
        return [
            PersonLabel(
                code=Barcode(Kind.PERSON, people[key].serial),
                name=people[key].name,
                unit=people[key].unit,
                organisation=organisation,
            )
            for key in ids
            if key in people
        ]


def _facts(new: NewPerson, *, number_taken: bool) -> PersonFacts:
    return PersonFacts(
        kind=new.kind,
        name=new.name,
        unit="" if new.unit_id is None else str(new.unit_id),
        letter=new.letter,
        identity_shown=new.identity_shown,
        property_shown=new.property_shown,
        checked_by=new.checked_by,
        number_taken=number_taken,
    )
