"""People of a foreign list become persons of the room."""

from collections.abc import Sequence

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.import_drafts import Outcome, PersonDraft
from desktop_archive.rules.imports import Problem, RowReason
from desktop_archive.services.imports.plan import Duplicates, ImportReport, Taking
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.search.folding import initials


class PeopleTaker:
    """Takes the rows of a list of people; without a batch it only judges them."""

    def __init__(self, context: Taking) -> None:
        self._context = context
        self._judge = PeopleJudge(context.session, context.duplicates, context.report)

    def take(self, outcomes: Sequence[Outcome[PersonDraft]]) -> None:
        """Take a piece of the list."""
        fresh = self._judge.fresh(outcomes)
        if self._context.batch:
            write_people(self._context.session, fresh, self._context.batch, self._context.report)

    def finish(self) -> None:
        """Nothing waits for the end of the list."""


class PeopleJudge:
    """Tells new persons from those the room knows, also within the list."""

    def __init__(self, session: Session, duplicates: Duplicates, report: ImportReport) -> None:
        self._numbers, self._names = loading.known_staff(session)
        self._duplicates = duplicates
        self._report = report

    def fresh(self, outcomes: Sequence[Outcome[PersonDraft]]) -> list[PersonDraft]:
        """Return the persons to add; count every row."""
        found = []
        for outcome in outcomes:
            self._report.rows += 1
            draft = outcome.draft
            if draft is None:
                if outcome.problem is not None:
                    self._report.refuse(outcome.problem, outcome.raw)
            elif self._is_known(draft):
                self._refuse(outcome, draft)
            else:
                found.append(draft)
                self._remember(draft)
                self._report.taken += 1
                self._report.note_changes(outcome.changes)
        return found

    def _is_known(self, draft: PersonDraft) -> bool:
        if draft.staff_no:
            return draft.staff_no in self._numbers
        return (draft.name, draft.unit) in self._names

    def _remember(self, draft: PersonDraft) -> None:
        if draft.staff_no:
            self._numbers.add(draft.staff_no)
        else:
            self._names.add((draft.name, draft.unit))

    def _refuse(self, outcome: Outcome[PersonDraft], draft: PersonDraft) -> None:
        if self._duplicates is not Duplicates.REFUSE:
            self._report.skipped += 1
            return
        value = draft.staff_no or draft.name
        problem = Problem(
            outcome.raw.sheet, outcome.raw.row, "staff_no", value, RowReason.PERSON_KNOWN
        )
        self._report.refuse(problem, outcome.raw)


def write_people(
    session: Session, drafts: Sequence[PersonDraft], batch_id: int, report: ImportReport
) -> None:
    """Insert persons with a reader card number each, and the units they name."""
    units = loading.ids_by(session, "unit", "name")
    for name in dict.fromkeys(draft.unit for draft in drafts if draft.unit):
        if name not in units:
            units[name] = loading.add_one(session, "unit", name=name)
            report.count_new("units")
    first = loading.next_id(session, "person")
    serials = store_room.take_serials(session, Kind.PERSON, len(drafts))
    rows = [
        {
            "id": first + number,
            "serial": serial,
            "staff_no": draft.staff_no,
            "name": draft.name,
            "initials": initials(draft.name, is_name=True),
            "unit_id": units.get(draft.unit),
            "post": draft.post,
            "phone": draft.phone,
            "email": draft.email,
            "batch_id": batch_id,
        }
        for number, (serial, draft) in enumerate(zip(serials, drafts, strict=True))
    ]
    loading.add_many(session, "person", rows)
