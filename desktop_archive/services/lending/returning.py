"""Taking back and putting away: the check, the card, the shelf (L-13 to L-15, L-31)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import (
    ReturnCheck,
    ReturnFacts,
    ReturnRefusal,
    ReturnResult,
    ScanOutcome,
    Severity,
    is_overdue,
    return_refusal,
)
from desktop_archive.rules.lending.cases import CaseKind, CaseRefusal
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.cases import open_case
from desktop_archive.services.lending.models import (
    DeskAction,
    DeskResult,
    PutBack,
    ReturnView,
    Subject,
)
from desktop_archive.services.lending.state import Counter, Taken, UndoEntry
from desktop_archive.store import people as store_people
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import cases as store_cases
from desktop_archive.store.lending import homes as store_homes
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.loans import LoanRow
from desktop_archive.store.people import PersonRow


@dataclass(frozen=True, slots=True)
class Finding:
    """What is written down beside the ticks of the return check (L-14, L-15)."""

    pages_back: str = ""
    damage: str = ""
    remark: str = ""


NOTHING_FOUND = Finding()


def way_home(session: Session, loans: Sequence[LoanRow]) -> PutBack | None:
    """Return where the box of these loans stands, with its neighbours (L-31)."""
    known = [loan for loan in loans if loan.box_id is not None]
    if not known or known[0].box_id is None:
        return None
    first, box_id = known[0], known[0].box_id
    box = store_records.box_by_id(session, box_id)
    if box is None or box.place_id is None:
        return None
    (record,) = store_records.records(session, [first.record_id]) or (None,)
    return PutBack(
        first.title,
        first.code,
        box.box_no,
        record.box_position if record else None,
        store_homes.shelf(session, box.place_id),
        box_id,
        tuple(loan.id for loan in known if loan.box_id == box_id),
    )


def still_in_hand(session: Session, record_id: int) -> PutBack | None:
    """Return the way home of a record that came back and was not put away."""
    mine = [one for one in store_loans.to_put_away(session) if one.record_id == record_id]
    return way_home(session, mine[-1:]) if mine else None


def view(session: Session, loan_ids: Sequence[int], box_no: str = "") -> ReturnView:
    """Return what comes back, where it goes and who waits for it (L-31)."""
    loans = store_loans.by_ids(session, loan_ids)
    waiting = store_applications.wanted(session, [loan.record_id for loan in loans])
    names = [
        line.person
        for loan in loans
        for line in waiting.get(loan.record_id, ())
        if line.person_id != loan.person_id
    ]
    return ReturnView(tuple(loans), way_home(session, loans), names[0] if names else "", box_no)


def offer_return(desk: Counter, session: Session, loan_ids: Sequence[int], code: str) -> DeskResult:
    """Show the return check and the way home; nothing is cancelled before the check (L-14)."""
    back = view(session, loan_ids)
    desk.mind.back, desk.mind.home, desk.mind.offer = back, back.home, None
    one = back.loans[0] if len(back.loans) == 1 else None
    return DeskResult(
        ScanOutcome.RETURN_CHECK,
        desk.room.now(),
        code=code,
        facts={"title": one.title, "borrower": one.borrower} if one else {},
        subject=_subject(one) if one else Subject(box_no=back.loans[0].box_no),
        who=one.borrower if one else "",
        back=back,
        home=back.home,
    )


def take_back(
    desk: Counter,
    loan_ids: Sequence[int],
    check: ReturnCheck,
    by_person: int | None = None,
    finding: Finding = NOTHING_FOUND,
) -> list[DeskResult]:
    """Take records back after the check; findings keep the register line open (L-14, L-15)."""
    by_person = by_person or desk.mind.person_id
    results: list[DeskResult] = []
    with desk.room.act(
        "take_back", Topic.LENDING, Topic.RECORDS, right=Right.TAKE_BACK, reason=finding.remark
    ) as session:
        back = view(session, list(dict.fromkeys(loan_ids)))
        bringer = store_people.by_id(session, by_person) if by_person else None
        told = [_take_one(desk, session, loan, check, bringer, finding) for loan in back.loans]
    for loan, (outcome, reason, facts) in zip(back.loans, told, strict=True):
        good = outcome is not ScanOutcome.REFUSED
        waiting = bool(back.waiting) and good and check.line_may_be_cancelled
        result = desk.tell(
            DeskResult(
                outcome,
                desk.room.now(),
                loud=Severity.LOOK if waiting and good else None,
                reason=reason,
                facts={**facts, "waiting": back.waiting or None},
                subject=_subject(loan),
                who=loan.borrower,
                # A finding opened a case: that is closed by its steps, not taken back.
                actions=_actions(good=good and check.line_may_be_cancelled, waiting=waiting),
                back=back,
                home=back.home,
            )
        )
        results.append(result)
        if good and check.line_may_be_cancelled:
            desk.mind.undo.append(UndoEntry(Taken.RETURN, (loan.id,), loan.title, result.number))
    desk.mind.back = None
    desk.mind.home = back.home if check.line_may_be_cancelled else None
    return results


def _actions(*, good: bool, waiting: bool) -> tuple[DeskAction, ...]:
    if not good:
        return ()
    return (
        (DeskAction.PICK_UP, DeskAction.PUT_BACK, DeskAction.UNDO)
        if waiting
        else (DeskAction.UNDO,)
    )


def _take_one(
    desk: Counter,
    session: Session,
    loan: LoanRow,
    check: ReturnCheck,
    bringer: PersonRow | None,
    finding: Finding,
) -> tuple[ScanOutcome, ReturnRefusal | None, dict[str, object]]:
    """Cancel one line of the register, or keep it open with what was found."""
    today = desk.room.today()
    out = loan.returned_at is None and loan.undone_at is None
    reason = return_refusal(
        ReturnFacts(
            state=RecordState(loan.record_state) if out else RecordState.IN_PLACE,
            issued=date.fromisoformat(loan.lent_on),
            returned=today,
        )
    )
    if reason is not None:
        state = RecordState(loan.record_state)
        return ScanOutcome.REFUSED, reason, {"title": loan.title, "state": state}
    cancelled = check.line_may_be_cancelled
    actor = desk.room.signed_in()
    store_loans.change(
        session,
        loan.id,
        returned_at=session.at,
        returned_on=today.isoformat() if cancelled else None,
        returned_by_id=bringer.id if bringer else loan.person_id,
        received_by=actor.name,
        check_result=check.result.value,
        check_detail=_detail(check, finding),
    )
    store_loans.set_record_state(session, loan.record_id, check.state_after.value)
    if check.result is not ReturnResult.LOST:
        store_loans.note_movement(session, "return", loan.record_id, moved_by=actor.name)
    if not cancelled:
        _follow_up(desk, session, loan, check, finding)
    return _outcome(desk, loan, check, bringer)


def _follow_up(
    desk: Counter, session: Session, loan: LoanRow, check: ReturnCheck, finding: Finding
) -> None:
    """Open a case of loss or damage for what the check found (L-15, L-16)."""
    open_case(
        session,
        desk.room,
        CaseKind.LOSS if check.result is ReturnResult.LOST else CaseKind.DAMAGE,
        finding.remark or finding.damage,
        record_id=loan.record_id,
        person_id=loan.person_id,
        loan_id=loan.id,
    )


def _outcome(
    desk: Counter, loan: LoanRow, check: ReturnCheck, bringer: PersonRow | None
) -> tuple[ScanOutcome, ReturnRefusal | None, dict[str, object]]:
    today, due = desk.room.today(), date.fromisoformat(loan.due_on)
    facts: dict[str, object] = {
        "title": loan.title,
        "borrower": loan.borrower,
        "place": loan.home_address,
    }
    if not check.line_may_be_cancelled:
        return ScanOutcome.RETURNED_WITH_FINDINGS, None, {**facts, "findings": check.findings}
    if bringer is not None and bringer.id != loan.person_id:
        return ScanOutcome.RETURNED_BY_ANOTHER, None, {**facts, "name": bringer.name}
    if is_overdue(due, today):
        return ScanOutcome.RETURNED_LATE, None, {**facts, "days": (today - due).days}
    return ScanOutcome.RETURNED, None, facts


def _detail(check: ReturnCheck, finding: Finding) -> str:
    """Return the check as it is kept with the line (L-14)."""
    kept: dict[str, object] = {
        "quantity_out": check.quantity_out,
        "quantity_back": check.quantity_back,
        "findings": [one.value for one in check.findings],
        "pages_back": finding.pages_back,
        "damage": finding.damage,
        "remark": finding.remark,
    }
    return json.dumps({k: v for k, v in kept.items() if v not in ("", [])}, ensure_ascii=False)


def settle(desk: Counter, loan_id: int, remark: str) -> None:
    """Cancel a line that was kept open before there were cases (L-15, L-16).

    Raises:
        RefusedError: it has a case of its own, which is closed after its steps.
    """
    with desk.room.act(
        "settle_return", Topic.LENDING, Topic.RECORDS, right=Right.TAKE_BACK, reason=remark
    ) as session:
        for loan in store_loans.by_ids(session, [loan_id]):
            if loan.returned_at is None or loan.returned_on is not None:
                continue
            case = store_cases.of_loan(session, loan.id)
            if case is not None and case.closed_on is None:
                raise RefusedError(CaseRefusal.STEPS_MISSING, number=case.number)
            store_loans.change(session, loan.id, returned_on=desk.room.today().isoformat())
            if loan.record_state == RecordState.REPAIR.value:
                store_loans.set_record_state(session, loan.record_id, RecordState.IN_PLACE.value)


def _subject(loan: LoanRow) -> Subject:
    return Subject(loan.title, loan.code, loan.box_no, loan.record_id)
