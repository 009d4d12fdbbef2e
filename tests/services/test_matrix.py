"""The room's approval matrix: it holds at the desk at once, and every version is kept."""

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import (
    Cell,
    LoanRefusal,
    Manner,
    MatrixRefusal,
    Offer,
    RenewalRefusal,
    Standing,
    UseCase,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.matrix import ApprovalMatrix
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.lending.signatures import Signature
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as

READING = Wish(reason="审计", on_site_reason="", manner=Manner.READING)


@pytest.fixture
def matrix(room: Room) -> ApprovalMatrix:
    return ApprovalMatrix(room)


@pytest.mark.requirement("A-19", "R-05", "P-02")
def test_a_changed_cell_holds_for_the_next_request_at_a_desk_that_is_open(
    room: Room, matrix: ApprovalMatrix
) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    before = desk.requests.required(borrower.id, [file.id], make.WISH)
    matrix.set_cell(UseCase.LOAN, "", Standing.ORDINARY, Cell(("office_head",)), "周敏")
    after = desk.requests.required(borrower.id, [file.id], make.WISH)
    assert before == ("department_head", "archive_head", "leader_in_charge")
    assert after == ("office_head", "leader_in_charge")


@pytest.mark.requirement("R-08")
def test_the_customer_service_manager_lets_a_loan_go_where_the_matrix_says_so(
    room: Room, matrix: ApprovalMatrix
) -> None:
    cell = Cell(("service_manager",))
    for standing in Standing:
        matrix.set_cell(UseCase.LOAN, "", standing, cell, "周敏")
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    view = desk.requests.apply(borrower.id, [file.id], make.WISH)
    assert "service_manager" in view.missing
    for post in view.missing:
        desk.requests.sign_on_paper(view.application.id, post, "何强", room.today())
    assert desk.requests.view(view.application.id).missing == ()


@pytest.mark.requirement("A-21", "A-22", "P-22")
def test_a_class_has_its_own_line_until_it_is_removed(room: Room, matrix: ApprovalMatrix) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    matrix.add_line(UseCase.READ_OTHER, "WS", "周敏")
    assert desk.requests.required(borrower.id, [file.id], READING) == ("department_head",)
    cell = Cell(("property_manager",))
    matrix.set_cell(UseCase.READ_OTHER, "WS", Standing.ORDINARY, cell, "周敏")
    assert desk.requests.required(borrower.id, [file.id], READING) == ("property_manager",)
    matrix.remove_line(UseCase.READ_OTHER, "WS", "周敏")
    assert desk.requests.required(borrower.id, [file.id], READING) == ("department_head",)


@pytest.mark.requirement("A-23")
def test_a_use_the_matrix_refuses_is_refused_when_it_is_asked_for(
    room: Room, matrix: ApprovalMatrix
) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    matrix.add_line(UseCase.COPY_STAFF, "WS", "周敏")
    refused_cell = Cell(offer=Offer.REFUSED)
    matrix.set_cell(UseCase.COPY_STAFF, "WS", Standing.ORDINARY, refused_cell, "周敏")
    wish = Wish(reason="审计", on_site_reason="", manner=Manner.COPY)
    with pytest.raises(RefusedError) as refused:
        desk.requests.apply(borrower.id, [file.id], wish)
    assert refused.value.reason is LoanRefusal.NOT_OFFERED


def test_a_renewal_that_the_matrix_does_not_offer_is_refused(
    room: Room, matrix: ApprovalMatrix
) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    make.application(desk, borrower, [file])
    desk.scan(borrower.code)
    desk.scan(file.code)
    (line,) = desk.book.out()
    refused_cell = Cell(offer=Offer.REFUSED)
    matrix.set_cell(UseCase.RENEWAL, "", Standing.ORDINARY, refused_cell, "周敏")
    signed = Signature("archive_head", "周敏", room.today())
    with pytest.raises(RefusedError) as refused:
        desk.book.renew(line.loan.id, "还要用", [signed])
    assert refused.value.reason is RenewalRefusal.NOT_OFFERED


@pytest.mark.requirement("R-23", "A-19")
def test_every_version_keeps_what_changed_who_when_who_approved_and_why(
    matrix: ApprovalMatrix, clock: SetClock
) -> None:
    cell = Cell(("archive_head",))
    matrix.set_cell(UseCase.LOAN, "", Standing.ORDINARY, cell, "周敏", "试行")
    clock.moment = clock.moment.replace(day=18)
    matrix.set_cell(UseCase.LOAN, "", Standing.INTERNAL, cell, "孟欣怡")
    found = [
        (one.number, one.at[:10], one.who, one.approved_by, one.reason, len(one.changes))
        for one in matrix.history()
    ]
    assert found == [
        (3, "2026-03-18", "lin", "孟欣怡", "", 1),
        (2, "2026-03-17", "lin", "周敏", "试行", 1),
    ]
    (change,) = matrix.history()[1].changes
    assert (change.old, change.new) == (Cell(("department_head", "archive_head")), cell)


@pytest.mark.requirement("R-04", "R-23", "A-24")
def test_nothing_is_changed_without_approver_post_class_or_right(
    matrix: ApprovalMatrix, room: Room
) -> None:
    make.record(room)
    good = Cell(("archive_head",))
    tries = {
        MatrixRefusal.APPROVER_MISSING: (UseCase.LOAN, "", Standing.ORDINARY, good, " "),
        MatrixRefusal.POST_MISSING: (UseCase.LOAN, "", Standing.ORDINARY, Cell(), "周敏"),
    }
    for reason, given in tries.items():
        with pytest.raises(RefusedError) as refused:
            matrix.set_cell(*given)
        assert refused.value.reason is reason
    with pytest.raises(RefusedError) as refused:
        matrix.add_line(UseCase.LOAN, "XX", "周敏")
    assert refused.value.reason is MatrixRefusal.CLASS_UNKNOWN
    with pytest.raises(RefusedError) as refused:
        matrix.remove_line(UseCase.LOAN, "", "周敏")
    assert refused.value.reason is MatrixRefusal.USUAL_LINE_STAYS
    sign_in_as(room, Role.CLERK, login="he", name="何")
    with pytest.raises(RefusedError):
        matrix.set_cell(UseCase.LOAN, "", Standing.ORDINARY, good, "周敏")
    assert matrix.history() == []
