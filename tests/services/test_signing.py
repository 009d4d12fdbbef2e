"""Signing a request: deputies within their dates, posts of accounts, nobody for himself."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import LoanRefusal, RenewalRefusal
from desktop_archive.rules.lending.signing import Deputy, DeputyRefusal, SigningRefusal
from desktop_archive.rules.posts import ARCHIVE_HEAD, DEPARTMENT_HEAD
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.lending.deputies import Deputies
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import RequestView
from desktop_archive.services.lending.pictures import KeptPictures
from desktop_archive.services.lending.sheets import SignedSheets
from desktop_archive.services.lending.signatures import Signature
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy
from desktop_archive.store import keepsakes
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.stranger import Stranger

TODAY = date(2026, 3, 17)
PASSWORD = "a long enough password"
PNG = b"\x89PNG\r\n\x1a\n" + b"a signed sheet"


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


@pytest.fixture
def request_(desk: LoanDesk) -> RequestView:
    borrower, file = make.person(desk.room), make.record(desk.room)
    return make.application(desk, borrower, [file], signed=False)


def _sign(desk: LoanDesk, view: RequestView, name: str, on: date = TODAY) -> RequestView:
    return desk.requests.sign_on_paper(view.application.id, DEPARTMENT_HEAD, name, on)


@pytest.mark.requirement("R-05", "L-02")
def test_a_deputy_signs_within_the_dates_and_the_line_says_so(
    desk: LoanDesk, request_: RequestView, clock: SetClock
) -> None:
    term = Deputy(DEPARTMENT_HEAD, "赵代", date(2026, 3, 16), date(2026, 3, 20))
    Deputies(desk.room).name(term, "孟欣怡")
    view = _sign(desk, request_, "赵代")
    assert [(one.name, one.remark) for one in view.approvals] == [("赵代", "deputy")]
    clock.moment = clock.moment.replace(day=21)
    with pytest.raises(RefusedError) as refused:
        _sign(desk, request_, "赵代", date(2026, 3, 21))
    assert refused.value.reason is SigningRefusal.DEPUTY_NOT_IN_OFFICE


def test_a_term_that_was_ended_covers_no_later_day(desk: LoanDesk, request_: RequestView) -> None:
    deputies = Deputies(desk.room)
    deputies.name(Deputy(DEPARTMENT_HEAD, "赵代", date(2026, 3, 1), date(2026, 3, 31)), "孟欣怡")
    (term,) = deputies.all()
    deputies.end(term.id)
    with pytest.raises(RefusedError) as refused:
        _sign(desk, request_, "赵代")
    assert refused.value.reason is SigningRefusal.DEPUTY_NOT_IN_OFFICE
    with pytest.raises(RefusedError) as again:
        deputies.end(term.id)
    assert again.value.reason is DeputyRefusal.ALREADY_ENDED


@pytest.mark.parametrize(
    ("term", "by", "reason"),
    [
        (Deputy("", "赵", TODAY, TODAY), "孟", DeputyRefusal.POST_MISSING),
        (Deputy("p", "", TODAY, TODAY), "孟", DeputyRefusal.NAME_MISSING),
        (Deputy("p", "赵", TODAY, date(2026, 3, 1)), "孟", DeputyRefusal.ENDS_BEFORE_IT_BEGINS),
        (Deputy("p", "赵", TODAY, TODAY), " ", DeputyRefusal.APPOINTER_MISSING),
        (Deputy("p", "赵", TODAY, TODAY), "赵", DeputyRefusal.NAMES_HIMSELF),
    ],
)
def test_a_deputy_is_named_by_another_for_a_post_and_some_days(
    room: Room, term: Deputy, by: str, reason: DeputyRefusal
) -> None:
    with pytest.raises(RefusedError) as refused:
        Deputies(room).name(term, by)
    assert refused.value.reason is reason
    assert Deputies(room).all() == []


@pytest.mark.requirement("R-05", "L-02")
def test_an_account_with_a_post_signs_for_that_post_or_as_a_deputy(
    desk: LoanDesk, request_: RequestView
) -> None:
    door = Door(desk.room)
    account = door.add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    door.set_post(account, ARCHIVE_HEAD)
    key = request_.application.id
    with pytest.raises(RefusedError) as refused:
        desk.requests.sign_here(key, DEPARTMENT_HEAD, "zhou", PASSWORD)
    assert refused.value.reason is SigningRefusal.WRONG_POST
    assert desk.requests.sign_here(key, ARCHIVE_HEAD, "zhou", PASSWORD).approvals
    Deputies(desk.room).name(Deputy(DEPARTMENT_HEAD, "周敏", TODAY, TODAY), "孟欣怡")
    view = desk.requests.sign_here(key, DEPARTMENT_HEAD, "zhou", PASSWORD)
    assert [one.remark for one in view.approvals] == ["", "deputy"]


@pytest.mark.requirement("R-04")
def test_neither_who_asks_nor_who_entered_it_approves_it(
    desk: LoanDesk, request_: RequestView
) -> None:
    for name, reason in (
        ("王建国", LoanRefusal.APPROVER_IS_APPLICANT),
        ("林晓", SigningRefusal.ENTERED_BY_APPROVER),
    ):
        with pytest.raises(RefusedError) as refused:
            _sign(desk, request_, name)
        assert refused.value.reason is reason


@pytest.mark.requirement("R-04")
def test_no_statement_makes_somebody_approve_an_own_application(
    room: Room, request_: RequestView
) -> None:
    raw = Stranger(room)
    application = request_.application
    for name, person in (("王建国", None), ("别人", application.person_id)):
        with pytest.raises(IntegrityError, match="nobody approves an own"):
            raw.execute(
                "INSERT INTO approval(application_id, post, name, person_id, decided_on, decision,"
                " form) VALUES (?, 'p', ?, ?, '2026-03-17', 'approved', 'paper')",
                (application.id, name, person),
            )
    raw.close()


def test_a_request_that_is_withdrawn_is_signed_by_nobody(
    desk: LoanDesk, request_: RequestView
) -> None:
    desk.requests.withdraw(request_.application.id, "不再需要")
    with pytest.raises(RefusedError) as refused:
        _sign(desk, request_, "陈国强")
    assert refused.value.reason is SigningRefusal.REQUEST_CLOSED


@pytest.mark.requirement("L-02", "R-04")
def test_a_refusal_entered_with_a_password_yields_to_no_paper_and_no_earlier_day(
    desk: LoanDesk, request_: RequestView, clock: SetClock
) -> None:
    account = Door(desk.room).add_account("chen", "陈国强", [Role.HEAD], PASSWORD)
    Door(desk.room).set_post(account, DEPARTMENT_HEAD)
    key = request_.application.id
    clock.moment = clock.moment.replace(day=18)
    desk.requests.sign_here(key, DEPARTMENT_HEAD, "chen", PASSWORD, agreed=False)
    with pytest.raises(RefusedError) as refused:
        _sign(desk, request_, "陈国强", date(2026, 3, 18))
    assert refused.value.reason is SigningRefusal.REFUSAL_STANDS
    clock.moment = clock.moment.replace(day=17)
    with pytest.raises(RefusedError) as earlier:
        desk.requests.sign_here(key, DEPARTMENT_HEAD, "chen", PASSWORD)
    assert earlier.value.reason is SigningRefusal.REFUSAL_STANDS
    clock.moment = clock.moment.replace(day=19)
    view = desk.requests.sign_here(key, DEPARTMENT_HEAD, "chen", PASSWORD)
    assert [one.decision for one in view.approvals] == ["approved"]


@pytest.mark.requirement("R-04")
def test_no_statement_turns_an_entered_refusal_into_a_paper_yes(
    desk: LoanDesk, request_: RequestView
) -> None:
    Door(desk.room).add_account("chen", "陈国强", [Role.HEAD], PASSWORD)
    key = request_.application.id
    desk.requests.sign_here(key, DEPARTMENT_HEAD, "chen", PASSWORD, agreed=False)
    raw = Stranger(desk.room)
    for change in ("form = 'paper', decision = 'approved'", "decided_on = '2026-03-16'"):
        with pytest.raises(IntegrityError, match="with a password stands"):
            raw.execute(f"UPDATE approval SET {change}")
    raw.close()


@pytest.mark.requirement("L-02")
def test_paper_is_signed_neither_before_the_request_nor_ahead(
    desk: LoanDesk, request_: RequestView
) -> None:
    for day, reason in ((16, SigningRefusal.SIGNED_BEFORE_ASKED), (18, LoanRefusal.NOT_APPROVED)):
        with pytest.raises(RefusedError) as refused:
            _sign(desk, request_, "陈国强", date(2026, 3, day))
        assert refused.value.reason is reason


@pytest.mark.requirement("R-05")
def test_nobody_enters_himself_as_deputy(room: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        Deputies(room).name(Deputy(ARCHIVE_HEAD, "林晓", TODAY, TODAY), "孟欣怡")
    assert refused.value.reason is DeputyRefusal.NAMES_HIMSELF


@pytest.mark.requirement("L-09", "R-04", "R-05")
def test_a_renewal_is_agreed_to_by_who_may_sign_it_on_no_day_ahead(
    desk: LoanDesk, request_: RequestView
) -> None:
    view = make.approve(desk, request_)
    Deputies(desk.room).name(
        Deputy(ARCHIVE_HEAD, "赵代", date(2026, 3, 1), date(2026, 3, 2)), "孟欣怡"
    )
    loan = _lent(desk, view)
    for name, day, reason in (
        ("林晓", 17, SigningRefusal.ENTERED_BY_APPROVER),
        ("赵代", 17, SigningRefusal.DEPUTY_NOT_IN_OFFICE),
        ("周敏", 18, RenewalRefusal.NOT_APPROVED),
        (" 王建国 ", 17, RenewalRefusal.APPROVER_IS_APPLICANT),
    ):
        with pytest.raises(RefusedError) as refused:
            desk.book.renew(loan, "还要用", [Signature(ARCHIVE_HEAD, name, date(2026, 3, day))])
        assert refused.value.reason is reason
    assert desk.book.renew(loan, "还要用", [Signature(ARCHIVE_HEAD, "周敏", TODAY)])


def _lent(desk: LoanDesk, view: RequestView) -> int:
    """Hand out what a request asks for."""
    desk.session.pass_to(desk.room.signed_in().account_id)
    person = People(desk.room).person(view.application.person_id)
    assert person is not None
    desk.scan(Barcode(Kind.PERSON, person.serial).digits)
    desk.issue([view.files[0].record.id])
    (line,) = desk.book.out()
    return line.loan.id


@pytest.mark.on_a_file
@pytest.mark.requirement("L-02")
def test_the_signed_form_is_kept_under_its_digest_and_in_every_backup(
    room: Room, request_: RequestView, tmp_path: Path
) -> None:
    sheets, key = SignedSheets(room), request_.application.id
    picture = tmp_path / "scan.jpg"
    picture.write_bytes(PNG)
    sheets.add(key, picture)
    (sheet,) = sheets.of(key)
    assert (sheet.kind, sheet.size, sheet.added_by) == ("png", len(PNG), "lin")
    kept = keepsakes.path_of(keepsakes.folder_of(room.path), sheet.sha256, sheet.kind)
    assert kept.read_bytes() == PNG
    assert kept.stem == sheet.sha256
    with pytest.raises(RefusedError) as refused:
        sheets.add(key, picture)
    assert refused.value.reason is SigningRefusal.SHEET_THERE
    copies = tmp_path / "copies"
    copy = Safekeeping(room, copies).back_up()
    assert [path.read_bytes() for path in copies.rglob("*.png")] == [PNG]
    elsewhere = tmp_path / "new" / "elsewhere.register"
    elsewhere.parent.mkdir()
    restore_copy(copy.path, elsewhere, by="lin", workstation="desk")
    back = list(elsewhere.with_suffix(".sheets").rglob("*.png"))
    assert [(path.stem, path.read_bytes()) for path in back] == [(sheet.sha256, PNG)]
    kept.write_bytes(PNG + b"!")
    with pytest.raises(RefusedError) as changed:
        KeptPictures(room).sheet(sheet)
    assert changed.value.reason is SigningRefusal.SHEET_CHANGED


def test_what_is_no_picture_is_not_kept(room: Room, request_: RequestView, tmp_path: Path) -> None:
    text = tmp_path / "scan.png"
    text.write_text("no picture", encoding="utf-8")
    for path in (text, tmp_path / "missing.png"):
        with pytest.raises(RefusedError) as refused:
            SignedSheets(room).add(request_.application.id, path)
        assert refused.value.reason is SigningRefusal.SHEET_UNREADABLE
    assert SignedSheets(room).of(request_.application.id) == []
