"""What keeps a record at the desk, who may let it pass, and what is taken back."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select, update

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.lending import (
    LoanRefusal,
    Manner,
    RenewalRefusal,
    ReturnCheck,
    ScanOutcome,
)
from desktop_archive.rules.people import Block
from desktop_archive.rules.posts import ARCHIVE_HEAD, DEPARTMENT_HEAD, LEADER
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskAction, DeskResult
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.lending.signatures import Signature
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as

OUTCOME = ScanOutcome
PASSWORD = "a long enough password"
UNDO = Barcode(Kind.COMMAND, Command.UNDO).digits


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def scan(desk: LoanDesk, clock: SetClock, code: str) -> DeskResult:
    clock.moment += timedelta(seconds=5)
    return desk.scan(code)


def asked(
    desk: LoanDesk, clock: SetClock, borrower: make.Made, file: make.Made, **how: bool
) -> DeskResult:
    """Apply for a file, get it signed, and scan it in the borrower's visit."""
    make.application(desk, borrower, [file], **how)
    scan(desk, clock, borrower.code)
    return scan(desk, clock, file.code)


def set_state(room: Room, record: make.Made, state: str) -> None:
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == record.id).values(state=state))


@pytest.mark.requirement("L-02", "L-06")
@pytest.mark.parametrize(
    ("days", "posts"),
    [(2, (DEPARTMENT_HEAD, ARCHIVE_HEAD)), (3, (DEPARTMENT_HEAD, ARCHIVE_HEAD, LEADER))],
)
def test_more_than_two_days_need_the_leader_too(
    desk: LoanDesk, clock: SetClock, days: int, posts: tuple[str, ...]
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    wish = Wish(reason="审计", on_site_reason="会议", days=days)
    assert desk.requests.required(borrower.id, [file.id], wish) == posts
    view = make.application(desk, borrower, [file], wish, signed=False)
    assert view.missing == posts
    scan(desk, clock, borrower.code)
    refused = scan(desk, clock, file.code)
    assert (refused.reason, refused.facts["posts"]) == (LoanRefusal.NOT_APPROVED, posts)
    (line,) = desk.requests.queue()
    assert (line.missing, line.asked, line.fetched) == (posts, 1, 0)


@pytest.mark.requirement("L-02")
def test_a_no_is_a_no(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    view = make.application(desk, borrower, [file])
    desk.requests.sign_on_paper(
        view.application.id, LEADER, "孟欣怡", date(2026, 3, 17), agreed=False
    )
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).reason is LoanRefusal.DECLINED


@pytest.mark.requirement("L-02")
def test_nobody_approves_an_own_application(desk: LoanDesk) -> None:
    borrower, file = make.person(desk.room, "王建国"), make.record(desk.room)
    view = make.application(desk, borrower, [file], signed=False)
    with pytest.raises(RefusedError) as refused:
        desk.requests.sign_on_paper(
            view.application.id, DEPARTMENT_HEAD, "王建国", date(2026, 3, 17)
        )
    assert refused.value.reason is LoanRefusal.APPROVER_IS_APPLICANT
    Door(desk.room).add_account("wang", "王建国", [Role.HEAD], PASSWORD)
    with pytest.raises(RefusedError) as refused:
        desk.requests.sign_here(view.application.id, DEPARTMENT_HEAD, "wang", PASSWORD)
    assert refused.value.reason is LoanRefusal.APPROVER_IS_APPLICANT


@pytest.mark.requirement("L-02")
def test_an_approval_is_entered_with_the_approvers_own_password(desk: LoanDesk) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    view = make.application(desk, borrower, [file], signed=False)
    Door(desk.room).add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    Door(desk.room).add_account("clerk", "何佳", [Role.ARCHIVIST], PASSWORD)
    key = view.application.id
    signed = desk.requests.sign_here(key, ARCHIVE_HEAD, "zhou", PASSWORD)
    (row,) = signed.approvals
    assert (row.name, row.form, row.decided_on) == ("周敏", "entered", "2026-03-17")
    with pytest.raises(RefusedError) as refused:
        desk.requests.sign_here(key, LEADER, "clerk", PASSWORD)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("L-01", "L-35", "L-04")
@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (Wish(reason=" ", on_site_reason="x", days=1), LoanRefusal.REASON_MISSING),
        (Wish(reason="x", on_site_reason="", days=1), LoanRefusal.ON_SITE_REASON_MISSING),
        (Wish(reason="x", on_site_reason="y", days=8), LoanRefusal.DUE_BEYOND_LIMIT),
        (
            Wish(reason="x", on_site_reason="y", until=date(2026, 3, 1)),
            LoanRefusal.DUE_NOT_A_DATE_AFTER_ISSUE,
        ),
    ],
)
def test_an_application_that_cannot_stand_is_refused_at_once(
    desk: LoanDesk, wish: Wish, reason: LoanRefusal
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    with pytest.raises(RefusedError) as refused:
        desk.requests.apply(borrower.id, [file.id], wish)
    assert refused.value.reason is reason


@pytest.mark.requirement("L-26")
def test_outsiders_and_owners_borrow_nothing(desk: LoanDesk) -> None:
    file = make.record(desk.room)
    for kind in ("external", "owner"):
        borrower = make.person(desk.room, kind, kind=kind)
        with pytest.raises(RefusedError):
            desk.requests.apply(borrower.id, [file.id], make.WISH)


@pytest.mark.requirement("L-21")
def test_a_classified_record_needs_the_vice_general_manager_as_an_exception(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room, secrecy=2)
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).reason is LoanRefusal.CLASSIFIED_ON_SITE_ONLY
    view = make.application(desk, borrower, [file], signed=False)
    assert "vice_general_manager" in view.missing
    make.approve(desk, view)
    assert scan(desk, clock, file.code).outcome is OUTCOME.ISSUED


@pytest.mark.requirement("L-32")
@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("repair", LoanRefusal.IN_REPAIR),
        ("lost", LoanRefusal.LOST),
        ("proposed", LoanRefusal.PROPOSED_FOR_DESTRUCTION),
    ],
)
def test_a_file_that_cannot_be_lent_says_why(
    desk: LoanDesk, clock: SetClock, state: str, reason: LoanRefusal
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, borrower, [file])
    set_state(desk.room, file, state)
    scan(desk, clock, borrower.code)
    refused = scan(desk, clock, file.code)
    assert (refused.outcome, refused.reason) == (OUTCOME.REFUSED, reason)
    assert DeskAction.OVERRIDE not in refused.actions


def test_a_hold_on_everything_stops_the_line_and_a_superior_lets_it_pass(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.hold(desk.room, file.id)
    refused = asked(desk, clock, borrower, file)
    assert (refused.reason, refused.facts["why"]) == (LoanRefusal.HELD, "诉讼")
    assert DeskAction.OVERRIDE in refused.actions
    Door(desk.room).add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    with pytest.raises(RefusedError) as wrong:
        desk.override([file.id], "zhou", "wrong", "法院要求")
    assert wrong.value.reason is AccessRefusal.WRONG_PASSWORD
    with pytest.raises(RefusedError) as silent:
        desk.override([file.id], "zhou", PASSWORD, " ")
    assert silent.value.reason is LoanRefusal.REASON_MISSING
    (result,) = desk.override([file.id], "zhou", PASSWORD, "法院要求")
    assert (result.outcome, result.facts["name"]) == (OUTCOME.OVERRIDDEN, "周敏")
    with desk.room.read() as session:
        row = session.execute(select(t.loan.c.override_reason, t.loan.c.override_by)).one()
    assert tuple(row) == ("法院要求", "周敏")
    desk.end_visit()
    assert desk.session.superior is None


def test_a_superiors_word_and_the_undo_do_not_pass_to_the_next_clerk(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.hold(desk.room, file.id)
    asked(desk, clock, borrower, file)
    Door(desk.room).add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    desk.override([file.id], "zhou", PASSWORD, "法院要求")
    sign_in_as(desk.room, Role.ARCHIVIST, login="he", name="何佳")
    assert desk.undo().outcome is OUTCOME.NOTHING_TO_UNDO
    assert desk.session.superior is None


def test_a_hold_against_destruction_does_not_stop_a_loan(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.hold(desk.room, file.id, "destruction")
    assert asked(desk, clock, borrower, file).outcome is OUTCOME.ISSUED


@pytest.mark.requirement("L-17")
def test_who_asked_first_has_it_first(desk: LoanDesk, clock: SetClock) -> None:
    first, second = make.person(desk.room, "李芳"), make.person(desk.room)
    file = make.record(desk.room)
    make.application(desk, first, [file])
    refused = asked(desk, clock, second, file)
    assert (refused.reason, refused.facts["name"]) == (LoanRefusal.WANTED_BY_ANOTHER, "李芳")
    scan(desk, clock, first.code)
    assert scan(desk, clock, file.code).outcome is OUTCOME.ISSUED


def test_a_borrower_with_something_overdue_is_blocked(desk: LoanDesk, clock: SetClock) -> None:
    borrower = make.person(desk.room)
    asked(desk, clock, borrower, make.record(desk.room))
    clock.moment += timedelta(days=8)
    desk.end_visit()
    refused = asked(desk, clock, borrower, make.record(desk.room))
    assert refused.reason is LoanRefusal.BORROWER_BLOCKED
    assert refused.facts["why"] == (Block.OVERDUE_LOANS,)
    card = desk.person()
    assert card is not None
    assert (card.overdue, card.may_borrow) == (1, False)


def test_a_superiors_word_does_not_stretch_to_what_no_word_can_lend(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    asked(desk, clock, borrower, file, signed=False)
    Door(desk.room).add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    (result,) = desk.override([file.id], "zhou", PASSWORD, "急用")
    assert result.reason is LoanRefusal.NOT_APPROVED


def test_undo_strikes_the_loan_and_voids_the_card(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    asked(desk, clock, borrower, file)
    result = scan(desk, clock, UNDO)
    assert (result.outcome, result.facts["what"]) == (OUTCOME.UNDONE, "合同")
    assert (desk.book.out(), desk.book.cards()) == ([], [])
    assert scan(desk, clock, UNDO).outcome is OUTCOME.NOTHING_TO_UNDO
    assert scan(desk, clock, file.code).outcome is OUTCOME.ISSUED
    with desk.room.read() as session:
        assert len(session.execute(select(t.loan.c.id)).all()) == 2


def test_undo_of_a_return_opens_the_line_again_unless_it_is_put_away(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, shelf = make.person(desk.room), make.shelf(desk.room)
    file = make.record(desk.room, make.box(desk.room, shelf))
    asked(desk, clock, borrower, file)
    (line,) = desk.book.out()
    desk.take_back([line.loan.id], ReturnCheck())
    desk.undo()
    assert [one.loan.id for one in desk.book.out()] == [line.loan.id]
    (again,) = desk.take_back([line.loan.id], ReturnCheck())
    scan(desk, clock, shelf.code)
    assert desk.undo(again.number).outcome is OUTCOME.NOTHING_TO_UNDO
    assert desk.undo().outcome is OUTCOME.UNDONE


@pytest.mark.requirement("L-08", "L-09")
def test_a_renewal_keeps_the_old_date_and_is_asked_for_in_time(
    desk: LoanDesk, clock: SetClock
) -> None:
    asked(desk, clock, make.person(desk.room), make.record(desk.room))
    (line,) = desk.book.out()
    loan = line.loan.id
    signature = Signature(ARCHIVE_HEAD, "周敏", date(2026, 3, 20))
    assert desk.book.renewal_posts(loan) == (ARCHIVE_HEAD,)
    for reason, signatures, expected in (
        ("", [signature], RenewalRefusal.REASON_MISSING),
        ("未用完", [], RenewalRefusal.NOT_APPROVED),
        (
            "未用完",
            [Signature(ARCHIVE_HEAD, "王建国", date(2026, 3, 20))],
            RenewalRefusal.APPROVER_IS_APPLICANT,
        ),
    ):
        with pytest.raises(RefusedError) as refused:
            desk.book.renew(loan, reason, signatures)
        assert refused.value.reason is expected
    clock.moment += timedelta(days=7)
    assert desk.book.renew(loan, "未用完", [signature]) == date(2026, 3, 31)
    (line,) = desk.book.out()
    assert (line.loan.first_due_on, line.loan.due_on) == ("2026-03-24", "2026-03-31")
    with pytest.raises(RefusedError) as twice:
        desk.book.renew(loan, "还要", [signature])
    assert twice.value.reason is RenewalRefusal.USED_UP


@pytest.mark.requirement("L-08", "L-10")
def test_overdue_begins_the_day_after_and_can_only_be_recalled(
    desk: LoanDesk, clock: SetClock
) -> None:
    asked(desk, clock, make.person(desk.room), make.record(desk.room))
    clock.moment += timedelta(days=7)
    assert desk.book.overdue() == []
    clock.moment += timedelta(days=1)
    (line,) = desk.book.overdue()
    assert line.days_left == -1
    assert line.recall is not None
    with pytest.raises(RefusedError) as refused:
        desk.book.renew(line.loan.id, "x", [Signature(ARCHIVE_HEAD, "周敏", date(2026, 3, 20))])
    assert refused.value.reason is RenewalRefusal.OVERDUE
    (notice,) = desk.book.recall([line.loan.id], "letter")
    assert (notice.number, notice.count, notice.days_overdue) == ("CH-2026-0001", 1, 1)
    (line,) = desk.book.overdue()
    assert (line.recall, line.loan.recalls) == (None, 1)


@pytest.mark.requirement("L-05", "L-04")
def test_working_days_skip_the_holidays_of_this_room(desk: LoanDesk, clock: SetClock) -> None:
    with desk.room.act("test") as session:
        store_room.set_policy(session, "loan_unit", "working", "x")
        store_room.set_policy(session, "loan_limit", 3, "x")
        session.execute(
            insert(t.calendar_day), {"day": "2026-03-18", "is_working": False, "name": "-"}
        )
    desk = LoanDesk(desk.room)
    borrower, file = make.person(desk.room), make.record(desk.room)
    wish = Wish(reason="审计", on_site_reason="会议", days=3)
    make.application(desk, borrower, [file], wish)
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).facts["due"] == date(2026, 3, 23)


@pytest.mark.requirement("L-24", "L-25")
def test_a_category_can_be_read_on_site_only_or_due_the_same_day(desk: LoanDesk) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    with desk.room.act("test") as session:
        session.execute(update(t.category).values(same_day=True))
    with pytest.raises(RefusedError) as late:
        LoanDesk(desk.room).requests.apply(borrower.id, [file.id], make.WISH)
    assert late.value.reason is LoanRefusal.DUE_BEYOND_LIMIT
    with desk.room.act("test") as session:
        session.execute(update(t.category).values(may_be_lent=False))
    with pytest.raises(RefusedError) as never:
        LoanDesk(desk.room).requests.apply(borrower.id, [file.id], make.WISH)
    assert never.value.reason is LoanRefusal.CATEGORY_ON_SITE_ONLY


@pytest.mark.requirement("L-07")
def test_a_long_term_loan_has_an_end_and_its_own_post(desk: LoanDesk) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    wish = Wish(
        reason="审计", on_site_reason="会议", until=date(2026, 9, 30), manner=Manner.LONG_LOAN
    )
    view = desk.requests.apply(borrower.id, [file.id], wish)
    assert view.required == ("vice_general_manager",)


def test_somebody_without_the_right_hands_nothing_out(desk: LoanDesk, clock: SetClock) -> None:
    borrower = make.person(desk.room)
    sign_in_as(desk.room, Role.AUDITOR, login="shen")
    with pytest.raises(RefusedError) as refused:
        scan(desk, clock, borrower.code)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


def test_a_withdrawn_application_lets_nothing_out(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    view = make.application(desk, borrower, [file])
    desk.requests.withdraw(view.application.id, "不再需要")
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).reason is LoanRefusal.NOT_APPROVED
    assert desk.requests.queue() == []
