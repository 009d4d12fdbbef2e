"""Taking back the last act of the desk, as long as nothing depends on it: a counter-entry."""

from collections.abc import Sequence

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import ReturnResult, ScanOutcome
from desktop_archive.rules.records import RecordState
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.models import DeskResult
from desktop_archive.services.lending.state import Counter, Taken, UndoEntry
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import readings as store_readings
from desktop_archive.store.lending.loans import LoanRow

_GOOD = ReturnResult.GOOD.value
_AFTER_RETURN = frozenset({"in_place", "repair"})
_RIGHTS = {Taken.ISSUE: Right.LEND, Taken.RETURN: Right.TAKE_BACK}


def undo(desk: Counter, number: int | None = None, code: str = "") -> DeskResult:
    """Take back the last act, or the one of a line of the list."""
    entry = _chosen(desk, number)
    if entry is None or not _still_stands(desk, entry):
        return desk.tell(DeskResult(ScanOutcome.NOTHING_TO_UNDO, desk.room.now(), code=code))
    desk.mind.undo.remove(entry)
    if entry.kind is Taken.READING:
        return _undo_reading(desk, entry, code)
    right = _RIGHTS.get(entry.kind, Right.SHELVE)
    with desk.room.act(
        f"undo_{entry.kind.value}", Topic.LENDING, Topic.RECORDS, right=right
    ) as session:
        _COUNTER[entry.kind](desk, session, store_loans.by_ids(session, entry.loan_ids))
    desk.mind.back = desk.mind.home = desk.mind.offer = None
    desk.mind.drop_undo(entry.result)
    return desk.tell(
        DeskResult(ScanOutcome.UNDONE, desk.room.now(), code=code, facts={"what": entry.what})
    )


def _undo_reading(desk: Counter, entry: UndoEntry, code: str) -> DeskResult:
    """Strike a reading that was begun; the record never left its place (A-04)."""
    with desk.room.act("undo_reading", Topic.LENDING, Topic.RECORDS, right=Right.LEND) as session:
        for row in store_readings.by_ids(session, entry.loan_ids):
            store_readings.change(session, row.id, undone_at=session.at)
            store_loans.set_record_state(session, row.record_id, RecordState.IN_PLACE.value)
            pair = (row.application_id, row.record_id)
            store_applications.mark_fetched(session, [pair], fetched=False)
            actor = desk.room.signed_in().name
            store_loans.note_movement(
                session, "return", row.record_id, moved_by=actor, reason="undo"
            )
    desk.mind.drop_undo(entry.result)
    facts = {"what": entry.what}
    return desk.tell(DeskResult(ScanOutcome.UNDONE, desk.room.now(), code=code, facts=facts))


def _chosen(desk: Counter, number: int | None) -> UndoEntry | None:
    stack = desk.mind.undo
    if number is None:
        return stack[-1] if stack else None
    return next((entry for entry in stack if entry.result == number), None)


def _still_stands(desk: Counter, entry: UndoEntry) -> bool:
    """Tell whether nothing was built on the act since."""
    if entry.kind is Taken.READING:
        with desk.room.read() as session:
            rows = store_readings.by_ids(session, entry.loan_ids)
        return bool(rows) and all(row.ended_at is None for row in rows)
    with desk.room.read() as session:
        loans = store_loans.by_ids(session, entry.loan_ids)
        later = any(store_loans.lent_again(session, loan.record_id, loan.id) for loan in loans)
    out = [loan.returned_at is None and loan.undone_at is None for loan in loans]
    if entry.kind is Taken.ISSUE:
        free = all(loan.renewals == 0 and loan.recalls == 0 for loan in loans)
        return all(out) and free and bool(loans)
    if entry.kind is Taken.CARD_PLACED:
        return all(out)
    if later or any(out):
        return False
    if entry.kind is Taken.RETURN:
        # A record that was since proposed for destruction, say, is not lent behind that back.
        # A case that a finding opened is closed by its steps, not by taking the return back.
        found = any(loan.check_result not in ("", _GOOD) for loan in loans)
        if found or any(loan.record_state not in _AFTER_RETURN for loan in loans):
            return False
        return all(loan.put_away_at is None and not loan.card_removed_at for loan in loans)
    if entry.kind is Taken.PUT_AWAY:
        return all(loan.put_away_at is not None for loan in loans)
    return True


def _undo_issue(desk: Counter, session: Session, loans: Sequence[LoanRow]) -> None:
    """Strike a loan and void its card; the record was never away (L-34)."""
    actor = desk.room.signed_in()
    for loan in loans:
        store_loans.change(session, loan.id, undone_at=session.at, undo_reason="undo")
        store_loans.change_card(session, loan.id, void_at=session.at)
        store_loans.set_record_state(session, loan.record_id, RecordState.IN_PLACE.value)
        store_loans.note_movement(
            session, "return", loan.record_id, moved_by=actor.name, reason="undo"
        )
        if loan.application_id is not None:
            pair = (loan.application_id, loan.record_id)
            store_applications.mark_fetched(session, [pair], fetched=False)


def _undo_return(desk: Counter, session: Session, loans: Sequence[LoanRow]) -> None:
    """Open a line of the register again: the record is still out."""
    actor = desk.room.signed_in()
    for loan in loans:
        store_loans.set_record_state(session, loan.record_id, RecordState.IN_PLACE.value)
        store_loans.change(
            session,
            loan.id,
            returned_at=None,
            returned_on=None,
            returned_by_id=None,
            received_by="",
            check_result="",
            check_detail="{}",
        )
        store_loans.set_record_state(session, loan.record_id, RecordState.ON_LOAN.value)
        store_loans.note_movement(
            session, "issue", loan.record_id, moved_by=actor.name, reason="undo"
        )


def _undo_put_away(desk: Counter, session: Session, loans: Sequence[LoanRow]) -> None:
    """Note that records wait to be put away again."""
    del desk
    for loan in loans:
        store_loans.change(session, loan.id, put_away_at=None)


def _undo_placed(desk: Counter, session: Session, loans: Sequence[LoanRow]) -> None:
    """Note that cards do not stand in their places yet."""
    del desk
    for loan in loans:
        store_loans.change_card(session, loan.id, placed_at=None)


def _undo_removed(desk: Counter, session: Session, loans: Sequence[LoanRow]) -> None:
    """Note that cards are still in their places, and the records not."""
    for loan in loans:
        store_loans.change_card(session, loan.id, removed_at=None)
    _undo_put_away(desk, session, loans)


_COUNTER = {
    Taken.ISSUE: _undo_issue,
    Taken.RETURN: _undo_return,
    Taken.PUT_AWAY: _undo_put_away,
    Taken.CARD_PLACED: _undo_placed,
    Taken.CARD_REMOVED: _undo_removed,
}
