"""Cases of damage and loss: opened by the return check, closed after their steps (L-15, L-16)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.cases import (
    CaseKind,
    CaseRefusal,
    CaseStep,
    close_refusal,
    missing_steps,
    step_refusal,
)
from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.sheets import looked_at
from desktop_archive.services.room import Room
from desktop_archive.store import custody as store_custody
from desktop_archive.store import keepsakes
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import cases as store_cases
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending.cases import CaseRow, PhotoRow, StepRow

__all__ = ["CaseRow", "CaseView", "Cases", "PhotoRow", "StepRow", "open_case"]


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with the steps taken, those still missing, and its photos."""

    case: CaseRow
    steps: tuple[StepRow, ...]
    missing: tuple[CaseStep, ...]
    photos: tuple[PhotoRow, ...]


class Cases:
    """Follows damage and loss until it is settled; nothing is closed without its steps."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def open_ones(self) -> list[CaseRow]:
        """Return the cases that wait, the oldest first."""
        with self._room.read() as session:
            return store_cases.open_ones(session)

    def of_loan(self, loan_id: int) -> CaseView | None:
        """Return the case of a loan; a line of an earlier version of the program has none."""
        with self._room.read() as session:
            row = store_cases.of_loan(session, loan_id)
            return None if row is None else _view(session, row)

    def view(self, case_id: int) -> CaseView:
        """Return a case.

        Raises:
            RefusedError: there is no such case.
        """
        with self._room.read() as session:
            return _view(session, _found(session, case_id))

    def note(
        self, case_id: int, step: CaseStep, by: str, on: date | None = None, note: str = ""
    ) -> CaseView:
        """Note a step with who took it, when, and what came of it (L-16, L-29).

        Raises:
            RefusedError: the case is closed, the step is none of its, or a name is missing.
        """
        today = self._room.today()
        day = on or today
        with self._room.act("note_case_step", Topic.LENDING, right=Right.TAKE_BACK) as session:
            row = _found(session, case_id)
            refusal = step_refusal(
                CaseKind(row.kind),
                step,
                by,
                is_closed=row.closed_on is not None,
                is_ahead=day > today,
            )
            if refusal is not None:
                raise RefusedError(refusal, number=row.number)
            store_cases.note_step(
                session,
                case_id,
                step.value,
                done_on=day.isoformat(),
                done_by=by.strip(),
                note=note.strip(),
                entered_by=self._room.signed_in().login,
            )
            return _view(session, row)

    def add_photo(self, case_id: int, picture: Path) -> None:
        """Keep the photo of a damage under its SHA-256 (L-15).

        Raises:
            RefusedError: it is no picture, too large, or there already.
            ArchiveUnavailableError: it could not be stored.
        """
        self._room.require(Right.TAKE_BACK)
        kind, size = looked_at(picture)
        sha256 = keepsakes.digest(picture)
        if any(one.sha256 == sha256 for one in self.view(case_id).photos):
            raise RefusedError(SigningRefusal.SHEET_THERE)
        keepsakes.keep(keepsakes.folder_of(self._room.path), picture, sha256, kind)
        with self._room.act("add_photo", Topic.LENDING, right=Right.TAKE_BACK) as session:
            store_cases.add_photo(
                session,
                case_id=case_id,
                sha256=sha256,
                kind=kind,
                size=size,
                added_by=self._room.signed_in().login,
            )

    def close(self, case_id: int, outcome: str) -> CaseView:
        """Close a case: the register line is cancelled, the record is back or stays lost (L-16).

        Raises:
            RefusedError: a step is missing, nothing was written, or it is closed already.
        """
        with self._room.act(
            "close_case",
            Topic.LENDING,
            Topic.RECORDS,
            right=Right.TAKE_BACK,
            reason=outcome.strip(),
        ) as session:
            row = _found(session, case_id)
            kind = CaseKind(row.kind)
            taken = [CaseStep(one.step) for one in store_cases.steps(session, case_id)]
            refusal = close_refusal(kind, taken, outcome, is_closed=row.closed_on is not None)
            if refusal is not None:
                raise RefusedError(
                    refusal, number=row.number, steps=missing_steps(kind, taken) or None
                )
            today = self._room.today().isoformat()
            store_cases.change(
                session,
                case_id,
                closed_on=today,
                closed_by=self._room.signed_in().name,
                outcome=outcome.strip(),
            )
            if row.loan_id is not None:
                store_loans.change(session, row.loan_id, returned_on=today)
            if kind is CaseKind.DAMAGE or CaseStep.FOUND in taken:
                _back_in_place(session, row)
            return _view(session, _found(session, case_id))


def open_case(
    session: Session,
    room: Room,
    kind: CaseKind,
    found: str,
    *,
    record_id: int,
    person_id: int,
    loan_id: int | None = None,
    reading_id: int | None = None,
) -> None:
    """Open a case in a running return (L-15)."""
    store_cases.add(
        session,
        number=store_room.take_form_number(session, "SS", room.today().year),
        kind=kind.value,
        found=found,
        record_id=record_id,
        person_id=person_id,
        loan_id=loan_id,
        reading_id=reading_id,
        opened_on=room.today().isoformat(),
        opened_by=room.signed_in().name,
    )


def _back_in_place(session: Session, row: CaseRow) -> None:
    """Let the register say that a file is back; what was struck off since stays so (F-19)."""
    states = {RecordState.REPAIR.value, RecordState.LOST.value}
    is_struck = bool(store_custody.struck(session, [row.record_id]))
    if store_loans.record_state(session, row.record_id) in states and not is_struck:
        store_loans.set_record_state(session, row.record_id, RecordState.IN_PLACE.value)


def _found(session: Session, case_id: int) -> CaseRow:
    row = store_cases.by_id(session, case_id)
    if row is None:
        raise RefusedError(CaseRefusal.NO_SUCH_CASE)
    return row


def _view(session: Session, row: CaseRow) -> CaseView:
    steps: Sequence[StepRow] = store_cases.steps(session, row.id)
    missing = missing_steps(CaseKind(row.kind), [CaseStep(one.step) for one in steps])
    photos = tuple(store_cases.photos(session, row.id))
    return CaseView(row, tuple(steps), missing, photos)
