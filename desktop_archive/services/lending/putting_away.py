"""Cards and shelves: placed, removed, put back where it belongs (L-13, L-31)."""

from collections.abc import Sequence

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import (
    LoanRefusal,
    ScanOutcome,
    ShelvingRefusal,
    shelving_refusal,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending import returning
from desktop_archive.services.lending.models import DeskAction, DeskResult, Subject
from desktop_archive.services.lending.state import Counter, Taken, UndoEntry
from desktop_archive.store.database import Session
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.loans import LoanRow


def card_scanned(desk: Counter, serial: int, code: str) -> DeskResult:
    """Close or open what a substitute card stands for (L-13)."""
    with desk.room.read() as session:
        loan = store_loans.by_card(session, serial)
        if loan is not None and _is_out(loan) and loan.card_placed_at:
            # The card was pulled because the file is here: the check comes first (L-14).
            return desk.tell(returning.offer_return(desk, session, [loan.id], code))
    if loan is None:
        return desk.tell(_unknown(desk, code))
    if loan.card_removed_at or loan.card_void_at:
        return desk.tell(_result(desk, ScanOutcome.ALREADY_SCANNED, loan, code))
    if _is_out(loan):
        return _confirm(desk, loan, code, Taken.CARD_PLACED)
    return _confirm(desk, loan, code, Taken.CARD_REMOVED)


def confirm_placed(desk: Counter, loan_ids: Sequence[int]) -> list[DeskResult]:
    """Confirm by hand that cards stand in their places (L-13)."""
    return _confirm_all(desk, loan_ids, Taken.CARD_PLACED)


def confirm_removed(desk: Counter, loan_ids: Sequence[int]) -> list[DeskResult]:
    """Confirm by hand that cards were taken out (L-13)."""
    return _confirm_all(desk, loan_ids, Taken.CARD_REMOVED)


def _confirm_all(desk: Counter, loan_ids: Sequence[int], what: Taken) -> list[DeskResult]:
    with desk.room.read() as session:
        loans = store_loans.by_ids(session, loan_ids)
    fitting = [
        loan
        for loan in loans
        if not (loan.card_removed_at or loan.card_void_at)
        and _is_out(loan) is (what is Taken.CARD_PLACED)
    ]
    return [_confirm(desk, loan, "", what) for loan in fitting]


def _confirm(desk: Counter, loan: LoanRow, code: str, what: Taken) -> DeskResult:
    placed = what is Taken.CARD_PLACED
    with desk.room.act(what.value, Topic.LENDING, right=Right.SHELVE) as session:
        if placed:
            store_loans.change_card(session, loan.id, placed_at=session.at)
        else:
            store_loans.change_card(session, loan.id, removed_at=session.at)
            if loan.put_away_at is None:
                put_away(desk, session, [loan])
    outcome = ScanOutcome.CARD_PLACED if placed else ScanOutcome.CARD_REMOVED
    result = desk.tell(_result(desk, outcome, loan, code, DeskAction.UNDO))
    desk.mind.undo.append(UndoEntry(what, (loan.id,), loan.title, result.number))
    if not placed:
        _forget_home(desk, [loan])
    return result


def shelf_scanned(desk: Counter, serial: int, code: str) -> DeskResult:
    """Confirm that what came back stands here; another shelf is refused by name (L-31)."""
    with desk.room.read() as session:
        place = store_records.place_by_serial(session, serial)
        waiting = store_loans.to_put_away(session)
        records = store_records.records(session, [loan.record_id for loan in waiting])
    if place is None:
        return desk.tell(_refused(desk, ShelvingRefusal.SHELF_UNKNOWN, code))
    homes = {record.id: record.place_id for record in records}
    here = [loan for loan in waiting if homes.get(loan.record_id) == place[0]]
    if desk.mind.home is not None and desk.mind.back is None:
        # What was just taken back is in the clerk's hand; nothing else is meant.
        here = [loan for loan in here if loan.id in desk.mind.home.loan_ids]
    reason = _why_not_here(desk, place, has_something=bool(here))
    if reason is not None:
        return desk.tell(_refused(desk, reason, code))
    return _shelve(desk, here, place[0], code, place[1])


def confirm_shelved(desk: Counter, loan_ids: Sequence[int]) -> list[DeskResult]:
    """Confirm by hand that what came back stands in its place (L-31)."""
    with desk.room.read() as session:
        waiting = [loan for loan in store_loans.to_put_away(session) if loan.id in loan_ids]
        records = store_records.records(session, [loan.record_id for loan in waiting])
    homes = {record.id: record.place_id for record in records}
    return [_shelve(desk, [loan], homes.get(loan.record_id), "") for loan in waiting]


def _shelve(
    desk: Counter, loans: Sequence[LoanRow], place_id: int | None, code: str, address: str = ""
) -> DeskResult:
    """Note that these stand in their place, and tell it."""
    with desk.room.act("put_away", Topic.LENDING, right=Right.SHELVE) as session:
        put_away(desk, session, loans, place_id)
    first, ids = loans[0], tuple(loan.id for loan in loans)
    result = desk.tell(
        DeskResult(
            ScanOutcome.SHELVED,
            desk.room.now(),
            code=code,
            facts={"title": first.title, "place": address or first.home_address},
            subject=_subject(first),
            actions=(DeskAction.UNDO,),
        )
    )
    desk.mind.undo.append(UndoEntry(Taken.PUT_AWAY, ids, first.title, result.number))
    _forget_home(desk, loans)
    return result


def show_next(desk: Counter, code: str) -> DeskResult:
    """Show the next piece to put back, in walking order."""
    current = desk.mind.home.loan_ids if desk.mind.home else ()
    with desk.room.read() as session:
        waiting = store_loans.to_put_away(session)
    at = max((n for n, loan in enumerate(waiting) if loan.id in current), default=-1)
    coming = [*waiting[at + 1 :], *waiting][:1]
    if not coming:
        return desk.tell(DeskResult(ScanOutcome.NOTHING_CHOSEN, desk.room.now(), code=code))
    return show_way(desk, [coming[0].id], code)


def show_way(desk: Counter, loan_ids: Sequence[int], code: str = "") -> DeskResult:
    """Show where something that came back belongs (L-31)."""
    with desk.room.read() as session:
        waiting = [loan for loan in store_loans.to_put_away(session) if loan.id in loan_ids]
        home = returning.way_home(session, waiting[:1])
    if not waiting or home is None:
        missing = ShelvingRefusal.HAS_NO_BOX if waiting else ShelvingRefusal.NOTHING_TO_PUT_AWAY
        return desk.tell(_refused(desk, missing, code))
    desk.mind.home, desk.mind.back = home, None
    return desk.tell(
        DeskResult(
            ScanOutcome.NEXT_SHOWN,
            desk.room.now(),
            code=code,
            facts={"title": home.title, "place": home.shelf.address},
            subject=Subject(home.title, home.code, home.box_no),
            home=home,
        )
    )


def _why_not_here(
    desk: Counter, place: tuple[int, str, str], *, has_something: bool
) -> ShelvingRefusal | None:
    home = desk.mind.home
    if desk.mind.back is not None:
        return ShelvingRefusal.STILL_ON_LOAN
    if home is not None:
        is_shelf = place[2] == "shelf"
        reason = shelving_refusal(home.shelf.place_id, place[0], is_shelf=is_shelf)
        if reason is not None:
            return reason
    return None if has_something else ShelvingRefusal.NOTHING_TO_PUT_AWAY


def put_away(
    desk: Counter, session: Session, loans: Sequence[LoanRow], place_id: int | None = None
) -> None:
    """Note that records stand in their places again, with a line in the ledger (B-08)."""
    actor = desk.room.signed_in()
    for loan in loans:
        store_loans.change(session, loan.id, put_away_at=session.at)
        store_loans.note_movement(
            session, "put_away", loan.record_id, to_place_id=place_id, moved_by=actor.name
        )


def _forget_home(desk: Counter, loans: Sequence[LoanRow]) -> None:
    home = desk.mind.home
    if home is not None and {loan.id for loan in loans} & set(home.loan_ids):
        desk.mind.home = None


def _refused(desk: Counter, reason: ShelvingRefusal, code: str) -> DeskResult:
    home = desk.mind.home
    wrong = reason is ShelvingRefusal.WRONG_SHELF
    return DeskResult(
        ScanOutcome.WRONG_SHELF if wrong else ScanOutcome.REFUSED,
        desk.room.now(),
        code=code,
        reason=reason,
        facts={"title": home.title, "place": home.shelf.address} if home else {},
        subject=Subject(home.title, home.code, home.box_no) if home else Subject(),
        home=home,
    )


def _result(
    desk: Counter, outcome: ScanOutcome, loan: LoanRow, code: str, *actions: DeskAction
) -> DeskResult:
    return DeskResult(
        outcome,
        desk.room.now(),
        code=code,
        facts={"title": loan.title},
        subject=_subject(loan),
        who=loan.borrower,
        actions=actions,
    )


def _unknown(desk: Counter, code: str) -> DeskResult:
    return DeskResult(
        ScanOutcome.UNKNOWN,
        desk.room.now(),
        code=code,
        reason=LoanRefusal.UNKNOWN,
        facts={"code": code},
    )


def _subject(loan: LoanRow) -> Subject:
    return Subject(loan.title, loan.code, loan.box_no, loan.record_id)


def _is_out(loan: LoanRow) -> bool:
    return loan.returned_at is None and loan.undone_at is None
