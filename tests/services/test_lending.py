"""The whole scan table of the loan desk: what a scan means depends on what it is."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.lending import (
    LoanRefusal,
    ReturnCheck,
    ReturnRefusal,
    ScanOutcome,
    Severity,
    ShelvingRefusal,
)
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskAction, DeskResult
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock

OUTCOME = ScanOutcome


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def later(clock: SetClock, **time: float) -> None:
    clock.moment += timedelta(**(time or {"seconds": 5}))


def scan(desk: LoanDesk, clock: SetClock, code: str) -> DeskResult:
    """Scan something a little after the last scan."""
    later(clock)
    return desk.scan(code)


def command(word: Command) -> str:
    return Barcode(Kind.COMMAND, word).digits


def state_of(desk: LoanDesk, record: make.Made) -> str:
    with desk.room.read() as session:
        statement = select(t.record.c.state).where(t.record.c.id == record.id)
        return str(session.execute(statement).scalar_one())


def card_of(desk: LoanDesk, record: make.Made) -> str:
    """Return the code on the substitute card of what is out or just came back."""
    with desk.room.read() as session:
        serial = session.execute(
            select(t.card.c.serial)
            .select_from(t.card.join(t.loan, t.loan.c.id == t.card.c.loan_id))
            .where(t.loan.c.record_id == record.id)
            .order_by(t.card.c.id.desc())
        ).scalar()
    return Barcode(Kind.CARD, int(serial or 0)).digits


def lent(desk: LoanDesk, clock: SetClock) -> tuple[make.Made, make.Made, make.Made, make.Made]:
    """Lend one file of a box on a shelf; return person, shelf, box and file; no visit open."""
    borrower = make.person(desk.room)
    shelf = make.shelf(desk.room)
    box = make.box(desk.room, shelf)
    file = make.record(desk.room, box, "采购合同")
    make.application(desk, borrower, [file])
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).outcome is OUTCOME.ISSUED
    assert scan(desk, clock, "").outcome is OUTCOME.VISIT_ENDED
    return borrower, shelf, box, file


def test_a_persons_card_opens_the_visit(desk: LoanDesk, clock: SetClock) -> None:
    unit = make.unit(desk.room)
    borrower = make.person(desk.room, "王建国", unit_id=unit)
    result = scan(desk, clock, borrower.code)
    assert (result.outcome, result.severity) == (OUTCOME.VISIT_OPENED, Severity.DONE)
    assert result.facts["unit"] == "财务部"
    card = desk.person()
    assert card is not None
    assert (card.person.name, card.loans, card.blocks) == ("王建国", (), ())


def test_another_persons_card_switches_to_that_person(desk: LoanDesk, clock: SetClock) -> None:
    first, second = make.person(desk.room), make.person(desk.room, "李芳")
    scan(desk, clock, first.code)
    result = scan(desk, clock, second.code)
    assert result.outcome is OUTCOME.VISIT_SWITCHED
    card = desk.person()
    assert card is not None
    assert card.person.name == "李芳"


def test_a_visit_that_a_crash_left_open_goes_on(desk: LoanDesk, clock: SetClock) -> None:
    borrower = make.person(desk.room)
    scan(desk, clock, borrower.code)
    visit = desk.session.visit_id
    again = LoanDesk(desk.room)
    scan(again, clock, borrower.code)
    assert again.session.visit_id == visit


@pytest.mark.requirement("L-02")
def test_a_request_form_opens_the_request_with_its_signatures(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    view = make.application(desk, borrower, [file])
    form = Barcode(Kind.FORM, view.application.serial).digits
    result = scan(desk, clock, form)
    assert result.outcome is OUTCOME.REQUEST_OPENED
    assert result.facts == {"number": "JY-2026-0001"}
    assert result.request is not None
    assert result.request.missing == ()
    assert len(result.request.approvals) == 3
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, form).outcome is OUTCOME.REQUEST_OPENED


@pytest.mark.requirement("L-30", "L-33", "L-34")
def test_a_box_shows_its_approved_files_ticked_and_enter_issues_them(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower = make.person(desk.room)
    box = make.box(desk.room, make.shelf(desk.room))
    wanted, other = make.record(desk.room, box, "合同甲"), make.record(desk.room, box, "合同乙")
    make.application(desk, borrower, [wanted])
    scan(desk, clock, borrower.code)
    result = scan(desk, clock, box.code)
    assert (result.outcome, result.severity) == (OUTCOME.FILES_OFFERED, Severity.LOOK)
    assert result.offer is not None
    assert [file.record.id for file in result.offer.files] == [wanted.id, other.id]
    assert result.offer.ticked == (wanted.id,)
    issued = scan(desk, clock, "")
    assert issued.outcome is OUTCOME.ISSUED
    assert issued.facts["due"] == date(2026, 3, 24)
    assert (state_of(desk, wanted), state_of(desk, other)) == ("on_loan", "in_place")
    with desk.room.read() as session:
        place = session.execute(select(t.box.c.place_id).where(t.box.c.id == box.id)).scalar()
    assert place is not None


@pytest.mark.requirement("L-30")
def test_a_box_without_anything_approved_is_refused_and_an_application_offered(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, box = make.person(desk.room), make.box(desk.room, make.shelf(desk.room))
    file = make.record(desk.room, box)
    scan(desk, clock, borrower.code)
    result = scan(desk, clock, box.code)
    assert (result.outcome, result.reason) == (
        OUTCOME.REFUSED,
        LoanRefusal.BOX_HOLDS_NOTHING_APPROVED,
    )
    assert result.facts["box"] == "0421"
    assert DeskAction.APPLY in result.actions
    view = desk.apply([file.id], make.WISH)
    assert view.application.number == "JY-2026-0001"


def test_a_box_with_no_visit_starts_an_application(desk: LoanDesk, clock: SetClock) -> None:
    box = make.box(desk.room)
    file = make.record(desk.room, box)
    result = scan(desk, clock, box.code)
    assert result.outcome is OUTCOME.APPLICATION_STARTED
    assert result.offer is not None
    assert [one.record.id for one in result.offer.files] == [file.id]


@pytest.mark.requirement("L-31", "L-14")
def test_a_box_of_which_something_is_out_shows_it_and_where_it_goes(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower, shelf, box, file = lent(desk, clock)
    make.box(desk.room, shelf, "0422")
    result = scan(desk, clock, box.code)
    assert result.outcome is OUTCOME.RETURN_CHECK
    assert result.back is not None
    assert [loan.record_id for loan in result.back.loans] == [file.id]
    home = result.home
    assert home is not None
    assert home.shelf.steps == (
        ("room", "1"),
        ("zone", "A"),
        ("range", "03"),
        ("side", "L"),
        ("bay", "06"),
        ("shelf", "04"),
    )
    assert (home.number, home.left, home.right and home.right.box_no) == (1, None, "0422")
    assert state_of(desk, file) == "on_loan"
    assert result.who == "王建国"
    assert borrower.id == result.back.loans[0].person_id


@pytest.mark.requirement("L-14", "L-13", "L-34")
def test_after_the_check_the_line_is_cancelled_and_the_shelf_confirms(
    desk: LoanDesk, clock: SetClock
) -> None:
    _, shelf, _, file = lent(desk, clock)
    back = scan(desk, clock, file.code).back
    assert back is not None
    (result,) = desk.take_back([loan.id for loan in back.loans], ReturnCheck())
    assert result.outcome is OUTCOME.RETURNED
    assert state_of(desk, file) == "in_place"
    put_away = scan(desk, clock, shelf.code)
    assert (put_away.outcome, put_away.facts["place"]) == (OUTCOME.SHELVED, "1-A-03L-06-04")
    assert scan(desk, clock, shelf.code).reason is ShelvingRefusal.NOTHING_TO_PUT_AWAY


@pytest.mark.requirement("L-31")
def test_a_wrong_shelf_is_refused_and_the_right_one_named(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    wrong = make.shelf(desk.room, "1-A-03L-06-05")
    back = scan(desk, clock, file.code).back
    assert back is not None
    assert scan(desk, clock, wrong.code).reason is ShelvingRefusal.STILL_ON_LOAN
    desk.take_back([back.loans[0].id], ReturnCheck())
    result = scan(desk, clock, wrong.code)
    assert (result.outcome, result.severity) == (OUTCOME.WRONG_SHELF, Severity.REFUSED)
    assert result.facts["place"] == "1-A-03L-06-04"


@pytest.mark.requirement("L-11", "L-12", "L-13")
def test_the_card_is_placed_then_removed_when_the_file_is_back(
    desk: LoanDesk, clock: SetClock
) -> None:
    _, _, _, file = lent(desk, clock)
    card = card_of(desk, file)
    assert [line.id for line in desk.book.card_report().loans_without_card]
    assert scan(desk, clock, card).outcome is OUTCOME.CARD_PLACED
    assert desk.book.card_report().loans_without_card == ()
    check_first = scan(desk, clock, card)
    assert check_first.outcome is OUTCOME.RETURN_CHECK
    assert check_first.back is not None
    desk.take_back([check_first.back.loans[0].id], ReturnCheck())
    assert len(desk.book.card_report().cards_without_loan) == 1
    assert scan(desk, clock, card).outcome is OUTCOME.CARD_REMOVED
    assert desk.book.cards() == []
    assert scan(desk, clock, card).outcome is OUTCOME.ALREADY_SCANNED


@pytest.mark.requirement("L-11", "L-12", "L-18", "L-03")
def test_the_end_of_a_visit_prints_slip_and_cards_and_notes_the_signature(
    desk: LoanDesk, clock: SetClock
) -> None:
    borrower = make.person(desk.room)
    box = make.box(desk.room, make.shelf(desk.room))
    file = make.record(desk.room, box, "采购合同")
    make.application(desk, borrower, [file])
    scan(desk, clock, borrower.code)
    scan(desk, clock, file.code)
    papers = scan(desk, clock, command(Command.END_VISIT)).papers
    assert papers is not None
    assert papers.slip is not None
    assert [line.title for line in papers.slip.lines] == ["采购合同"]
    (card,) = papers.cards
    assert (card.borrower, card.lent_on, card.due_on) == (
        "王建国",
        date(2026, 3, 17),
        date(2026, 3, 24),
    )
    assert card.home.startswith("1-A-03L-06-04 · 0421")
    (line,) = desk.book.register(date(2026, 3, 1), date(2026, 3, 31))
    assert (line.signed_on, line.returned_on) == (date(2026, 3, 17), None)
    assert scan(desk, clock, "").outcome is OUTCOME.NO_VISIT


def test_the_mat_prints_the_cards_before_the_visit_ends(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, borrower, [file])
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, command(Command.PRINT_CARDS)).outcome is OUTCOME.NOTHING_CHOSEN
    scan(desk, clock, file.code)
    result = scan(desk, clock, command(Command.PRINT_CARDS))
    assert (result.outcome, result.facts) == (OUTCOME.CARDS_PRINTED, {"count": 1})
    ended = scan(desk, clock, "")
    assert ended.papers is not None
    assert (len(ended.papers.cards), ended.papers.slip is None) == (0, False)


@pytest.mark.requirement("L-15")
def test_damaged_keeps_the_register_line_open(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    assert scan(desk, clock, command(Command.DAMAGED)).outcome is OUTCOME.NOTHING_CHOSEN
    scan(desk, clock, file.code)
    result = scan(desk, clock, command(Command.DAMAGED))
    assert result.outcome is OUTCOME.RETURNED_WITH_FINDINGS
    assert state_of(desk, file) == "repair"
    (line,) = desk.book.kept_open()
    case = desk.cases.of_loan(line.id)
    assert case is not None
    for step in case.missing:
        desk.cases.note(case.case.id, step, "孟欣怡")
    desk.cases.close(case.case.id, "修复完毕")
    assert (desk.book.kept_open(), state_of(desk, file)) == ([], "in_place")


def test_next_shows_what_is_still_to_be_put_back(desk: LoanDesk, clock: SetClock) -> None:
    assert scan(desk, clock, command(Command.NEXT)).outcome is OUTCOME.NOTHING_CHOSEN
    _, shelf, _, file = lent(desk, clock)
    back = scan(desk, clock, file.code).back
    assert back is not None
    desk.take_back([back.loans[0].id], ReturnCheck())
    desk.set_aside()
    result = scan(desk, clock, command(Command.NEXT))
    assert (result.outcome, result.facts["place"]) == (OUTCOME.NEXT_SHOWN, "1-A-03L-06-04")
    assert scan(desk, clock, file.code).outcome is OUTCOME.PUT_BACK_FIRST
    assert scan(desk, clock, shelf.code).outcome is OUTCOME.SHELVED


@pytest.mark.requirement("L-17", "L-32")
def test_a_file_that_is_out_goes_to_nobody_else(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    other = make.person(desk.room, "李芳")
    make.application(desk, other, [file])
    scan(desk, clock, other.code)
    assert scan(desk, clock, file.code).outcome is OUTCOME.RETURN_CHECK
    (refused,) = desk.issue([file.id])
    assert refused.reason is LoanRefusal.ALREADY_OUT
    assert refused.facts["borrower"] == "王建国"


@pytest.mark.requirement("L-17")
def test_a_return_by_another_person_is_recorded_as_such(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    other = make.person(desk.room, "李芳")
    scan(desk, clock, other.code)
    back = scan(desk, clock, file.code).back
    assert back is not None
    (result,) = desk.take_back([back.loans[0].id], ReturnCheck())
    assert (result.outcome, result.facts["name"]) == (OUTCOME.RETURNED_BY_ANOTHER, "李芳")


@pytest.mark.requirement("L-31")
def test_who_waits_for_a_returned_file_is_named(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    make.application(desk, make.person(desk.room, "李芳"), [file])
    back = scan(desk, clock, file.code).back
    assert back is not None
    assert back.waiting == "李芳"
    (result,) = desk.take_back([back.loans[0].id], ReturnCheck())
    assert result.severity is Severity.LOOK
    assert DeskAction.PICK_UP in result.actions


def test_a_late_return_says_how_late(desk: LoanDesk, clock: SetClock) -> None:
    _, _, _, file = lent(desk, clock)
    later(clock, days=10)
    back = scan(desk, clock, file.code).back
    assert back is not None
    (result,) = desk.take_back([back.loans[0].id], ReturnCheck())
    assert (result.outcome, result.facts["days"]) == (OUTCOME.RETURNED_LATE, 3)
    (twice,) = desk.take_back([back.loans[0].id], ReturnCheck())
    assert twice.reason is ReturnRefusal.NOT_ON_LOAN


@pytest.mark.requirement("L-17")
def test_the_same_file_five_times_in_a_moment_is_one_loan(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, borrower, [file])
    scan(desk, clock, borrower.code)
    later(clock)
    outcomes = []
    for _ in range(5):
        outcomes.append(desk.scan(file.code).outcome)
        later(clock, milliseconds=60)
    assert outcomes == [OUTCOME.ISSUED] + [OUTCOME.ALREADY_SCANNED] * 4
    assert len(desk.book.out()) == 1


def test_the_same_box_five_times_in_a_moment_is_one_loan(desk: LoanDesk, clock: SetClock) -> None:
    borrower, box = make.person(desk.room), make.box(desk.room)
    make.application(desk, borrower, [make.record(desk.room, box)])
    scan(desk, clock, borrower.code)
    later(clock)
    for _ in range(5):
        desk.scan(box.code)
        later(clock, milliseconds=60)
    desk.scan("")
    assert desk.scan(box.code).outcome is OUTCOME.ALREADY_SCANNED
    assert len(desk.book.out()) == 1


@pytest.mark.requirement("L-04")
def test_the_due_date_follows_the_days_that_were_asked_for(desk: LoanDesk, clock: SetClock) -> None:
    borrower, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, borrower, [file], Wish(reason="审计", on_site_reason="会议", days=1))
    scan(desk, clock, borrower.code)
    assert scan(desk, clock, file.code).facts["due"] == date(2026, 3, 18)
