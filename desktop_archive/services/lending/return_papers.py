"""Papers of a return: the inspection sheet, and the report of damage or loss (P25, F-38)."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.desk_printouts import CaseReport, CaseStepLine, ReturnInspection
from desktop_archive.rules.lending import ReturnFinding
from desktop_archive.rules.lending.cases import CaseKind, CaseStep
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.lending.cases import Cases, CaseView
from desktop_archive.services.masking import masked
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.loans import LoanRow

_FINDINGS: Final[Mapping[str, frozenset[ReturnFinding]]] = MappingProxyType(
    {
        "quantity": frozenset(
            {
                ReturnFinding.NOTHING_BACK,
                ReturnFinding.PIECES_MISSING,
                ReturnFinding.PIECES_TOO_MANY,
            }
        ),
        "pages": frozenset({ReturnFinding.PAGES_MISSING}),
        "binding": frozenset({ReturnFinding.TAKEN_APART}),
        "marks": frozenset({ReturnFinding.MARKED}),
        "damage": frozenset({ReturnFinding.DAMAGED}),
        "replaced": frozenset({ReturnFinding.SHEETS_REPLACED}),
        "attachments": frozenset({ReturnFinding.ATTACHMENTS_MISSING}),
    }
)
"""Which line of the form each finding puts a cross on."""


class ReturnPapers:
    """Draws what is signed when records come back."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._cases = Cases(room)

    def inspection(self, loan_id: int, language: str, speak: Speak) -> Printout:
        """Draw the sheet of a return; before it, with boxes to tick (L-14, L-15, P25).

        Raises:
            RefusedError: the right is missing, or there is no such loan.
        """
        self._room.require(Right.PRINT)
        with self._room.read() as session:
            loan = next(iter(store_loans.by_ids(session, [loan_id])), None)
            if loan is None:
                raise RefusedError(PaperRefusal.NOTHING_HERE)
            sheet = self._inspected(session, loan, language, speak)
        made: Printout = printing.paper("return_papers").write_inspections(
            [sheet], language=language, practice=self._room.is_practice
        )
        self._log("P25", ("loan", loan_id), sheet.reference)
        return made

    def inspection_of(self, code: str, language: str, speak: Speak) -> Printout:
        """Draw the sheet of the last loan of a record, by its reference code.

        Raises:
            RefusedError: no record has the code, or it was never lent.
        """
        with self._room.read() as session:
            record = store_records.record_by_code(session, lookup_key(code), code.strip())
            loan = None if record is None else store_loans.latest(session, record)
        if loan is None:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        return self.inspection(loan, language, speak)

    def report(self, case_id: int, language: str, speak: Speak) -> Printout:
        """Draw the report on a damage or a loss with the steps taken (L-15, L-16, F-38).

        Raises:
            RefusedError: the right is missing, or there is no such case.
        """
        self._room.require(Right.PRINT)
        view = self._cases.view(case_id)
        with self._room.read() as session:
            title = self._title(session, view.case.record_id, view.case.title)
        made: Printout = printing.paper("return_papers").write_case_report(
            self._reported(view, title, language, speak),
            language=language,
            practice=self._room.is_practice,
        )
        self._log("case", ("desk_case", case_id), view.case.number)
        return made

    def _log(self, form: str, target: tuple[str, int], content: str) -> None:
        with self._room.act("print_return", right=Right.PRINT) as session:
            store_room.log_print(session, form, target, content)

    def _title(self, session: Session, record_id: int, title: str) -> str:
        """Return a title as the signed-in person may see it (R-19, C-41)."""
        (record,) = store_records.records(session, [record_id])
        return masked(record, title, may_open=self._room.may(Right.OPEN_CONFIDENTIAL))

    def _inspected(
        self, session: Session, loan: LoanRow, language: str, speak: Speak
    ) -> ReturnInspection:
        detail = store_loans.check_detail(session, loan.id)
        asked = store_applications.by_ids(session, [loan.application_id or 0])
        # The day on the wall: an evening in UTC is the next morning here.
        moment = loan.returned_at and datetime.fromisoformat(loan.returned_at)
        back = moment.astimezone().date() if moment else None
        due = date.fromisoformat(loan.due_on)
        return ReturnInspection(
            number=next((one.number for one in asked.values()), ""),
            borrower=loan.borrower,
            unit=loan.unit,
            reference=loan.code,
            title=self._title(session, loan.record_id, loan.title),
            lent_on=date.fromisoformat(loan.lent_on),
            due_on=due,
            returned_on=back,
            overdue_days=max(0, (back - due).days) if back else 0,
            checks=_checks(detail) if back else {},
            is_put_away=True if loan.put_away_at else None,
            findings=_words(detail, language, speak),
            organisation=self._room.facts.get("organisation", ""),
            printed_on=self._room.today(),
        )

    def _reported(self, view: CaseView, title: str, language: str, speak: Speak) -> CaseReport:
        case = view.case
        taken = [
            CaseStepLine(
                speak(CaseStep(one.step), language),
                one.done_by,
                date.fromisoformat(one.done_on),
                one.note,
            )
            for one in view.steps
        ]
        return CaseReport(
            number=case.number,
            kind=speak(CaseKind(case.kind), language),
            reference=case.code,
            title=title,
            person=case.person,
            found=case.found,
            opened_on=date.fromisoformat(case.opened_on),
            opened_by=case.opened_by,
            steps=(*taken, *(CaseStepLine(speak(step, language)) for step in view.missing)),
            photos=len(view.photos),
            outcome=case.outcome,
            closed_by=case.closed_by,
            closed_on=date.fromisoformat(case.closed_on) if case.closed_on else None,
            organisation=self._room.facts.get("organisation", ""),
            printed_on=self._room.today(),
        )


def _found(detail: Mapping[str, Any]) -> list[ReturnFinding]:
    return [ReturnFinding(one) for one in detail.get("findings", ())]


def _checks(detail: Mapping[str, Any]) -> dict[str, bool]:
    found = set(_found(detail))
    return {name: not found & crosses for name, crosses in _FINDINGS.items()}


def _words(detail: Mapping[str, Any], language: str, speak: Speak) -> str:
    said = [speak(one, language) for one in _found(detail)]
    told = (detail.get(key, "") for key in ("pages_back", "damage", "remark"))
    return "；".join(str(one) for one in (*said, *told) if one)
