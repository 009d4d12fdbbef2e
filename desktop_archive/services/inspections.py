"""The register of inspections (R-26, U-15, X-19; F-16, F-60)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.inspections import (
    ENTERED_WITH,
    HEADINGS,
    Inspection,
    InspectionKind,
    inspection_refusal,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.voiding import void_refusal
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
        year = str(inspection.year)
        right = self._right(inspection.kind)
        with self._room.act("enter_inspection", Topic.PEOPLE, right=right) as session:
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

    def may_enter(self, kind: InspectionKind) -> bool:
        """Tell whether who is signed in enters inspections of this kind."""
        return self._room.may(self._right(kind))

    def _right(self, kind: InspectionKind) -> Right:
        """Return the right with which the signed-in person enters a kind, or the one missing."""
        first, *others = ENTERED_WITH[kind]
        return next((right for right in others if self._room.may(right)), first)

    def strike(self, row: InspectionRow, reason: str) -> None:
        """Strike an inspection out that was entered wrongly; it stays to be read.

        Raises:
            RefusedError: it is struck out already, or the reason or the right is missing.
        """
        right = self._right(InspectionKind(row.kind))
        with self._room.act(
            "strike_inspection", Topic.PEOPLE, right=right, reason=reason.strip()
        ) as session:
            is_struck = store.is_struck(session, row.id)
            if (refusal := void_refusal(reason, is_struck=is_struck)) is not None:
                raise RefusedError(refusal)
            store.strike(
                session,
                row.id,
                struck_on=self._room.today().isoformat(),
                struck_by=self._room.signed_in().name,
                struck_reason=reason.strip(),
            )
