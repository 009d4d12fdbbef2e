"""The register of inspections (R-26, U-15, X-19; F-16, F-60)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.inspections import HEADINGS, Inspection, inspection_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import inspections as store
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.inspections import InspectionRow

#: What stands before the numbers: 检查.
_PREFIX = "JC"

__all__ = ["InspectionRow", "Inspections"]


class Inspections:
    """Enters what was inspected and what was found."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[InspectionRow]:
        """Return every inspection, the latest first."""
        with self._room.read() as session:
            return store.all_rows(session)

    def units(self) -> list[tuple[int, str]]:
        """Return the departments that can be inspected."""
        with self._room.read() as session:
            return store_people.units(session)

    def enter(self, inspection: Inspection) -> str:
        """Enter an inspection and return its number.

        Raises:
            RefusedError: something is missing, the day lies ahead, the department's year is
                accepted already, or the right is missing.
        """
        year = str(inspection.held_on.year)
        with self._room.act("enter_inspection", Topic.PEOPLE, right=Right.STOREROOM) as session:
            accepted = inspection.unit_id is not None and store.is_accepted(
                session, inspection.unit_id, year
            )
            refusal = inspection_refusal(
                inspection, self._room.today(), accepted_this_year=accepted
            )
            if refusal is not None:
                raise RefusedError(refusal)
            number = store_room.take_form_number(session, _PREFIX, inspection.held_on.year)
            store.add(
                session,
                {
                    heading.value: inspection.findings[heading].strip()
                    for heading in HEADINGS[inspection.kind]
                },
                number=number,
                kind=inspection.kind.value,
                held_on=inspection.held_on.isoformat(),
                year=year,
                inspector=inspection.inspector.strip(),
                unit_id=inspection.unit_id,
                acceptance=inspection.acceptance.value if inspection.acceptance else None,
                measures=inspection.measures.strip(),
                entered_by=self._room.signed_in().name,
            )
        return number
