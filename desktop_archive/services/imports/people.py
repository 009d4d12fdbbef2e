"""People of a foreign list become persons of the room."""

from collections.abc import Sequence

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.import_drafts import Outcome, PersonDraft
from desktop_archive.rules.imports import Problem, RowReason
from desktop_archive.services.imports.plan import Duplicates, ImportReport, Taking
from desktop_archive.services.units import end_duties_of
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store import units as store_units
from desktop_archive.store.database import Session
from desktop_archive.store.search.folding import initials

Changed = tuple[int, dict[str, str]]
Staff = dict[str, tuple[int, dict[str, str]]]


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
            update_people(self._context, self._judge.changed)
        self._judge.changed.clear()

    def finish(self) -> None:
        """Nothing waits for the end of the list."""


class PeopleJudge:
    """Tells new persons from those the room knows, also within the list."""

    def __init__(self, session: Session, duplicates: Duplicates, report: ImportReport) -> None:
        self._numbers, self._names = loading.known_staff(session)
        self._session = session
        self._duplicates = duplicates
        self._report = report
        self.changed: list[Changed] = []

    def fresh(self, outcomes: Sequence[Outcome[PersonDraft]]) -> list[PersonDraft]:
        """Return the persons to add; count every row."""
        found = []
        numbers = [outcome.draft.staff_no for outcome in outcomes if outcome.draft]
        is_update = self._duplicates is Duplicates.UPDATE
        staff = loading.staff(self._session, numbers) if is_update else {}
        for outcome in outcomes:
            self._report.rows += 1
            draft = outcome.draft
            if draft is None:
                if outcome.problem is not None:
                    self._report.refuse(outcome.problem, outcome.raw)
            elif self._is_known(draft):
                if not self._is_changed(draft, staff):
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

    def _is_changed(self, draft: PersonDraft, staff: Staff) -> bool:
        """Note what the list says differently of a known person; what it leaves blank stays."""
        if draft.staff_no not in staff:
            return False
        person_id, known = staff[draft.staff_no]
        told = {name: str(getattr(draft, name)) for name in known}
        new = {name: value for name, value in told.items() if value and value != known[name]}
        if new:
            self.changed.append((person_id, new))
            self._report.taken += 1
            self._report.updated += 1
        return bool(new)

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
    units = _units(session, [draft.unit for draft in drafts], report)
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


def update_people(context: Taking, changed: Sequence[Changed]) -> None:
    """Overwrite what a list says differently of known persons; duties end with the unit."""
    session, named = context.session, [new["unit"] for _, new in changed if "unit" in new]
    units = _units(session, named, context.report)
    for person_id, new in changed:
        values: dict[str, object] = {name: new[name] for name in new if name != "unit"}
        if "unit" in new:
            values["unit_id"] = units[new["unit"]]
            end_duties_of(session, person_id, context.today, now_in=units[new["unit"]])
        if "name" in new:
            values["initials"] = initials(new["name"], is_name=True)
        loading.update_person(session, person_id, values)


def _units(session: Session, names: Sequence[str], report: ImportReport) -> dict[str, int]:
    """Return the units by name, adding those the room does not know."""
    units = store_units.ids_by_name(session)
    for name in dict.fromkeys(filter(None, names)):
        if name not in units:
            units[name] = loading.add_one(session, "unit", name=name)
            report.count_new("units")
    return units
