"""Copies and excerpts: on consent only, reviewed for outsiders, signed for, with their fee."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import LoanRefusal, Manner, ScanOutcome
from desktop_archive.rules.lending.copies import CopyKind, CopyRefusal
from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.lending.copies import CopyRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import RequestView
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.wording import sentence
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.stranger import Stranger

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def asked(
    desk: LoanDesk,
    kind: CopyKind = CopyKind.COPY,
    who: make.Made | None = None,
    *,
    signed: bool = True,
    **record: object,
) -> RequestView:
    """Ask for a copy of a record."""
    reader = who or make.person(desk.room)
    file = make.record(desk.room, **record)
    wish = Wish(reason="诉讼", on_site_reason="", manner=Manner.COPY, copy_kind=kind)
    return make.application(desk, reader, [file], wish, signed=signed)


def guest(desk: LoanDesk) -> make.Made:
    return make.person(desk.room, "宋外", kind="external", letter="市审计局 2026-17号")


def made(desk: LoanDesk, view: RequestView, pages: int = 3, content: str = "第2页") -> CopyRow:
    record = view.files[0].record
    return desk.copies.make(view.application.id, record.id, pages, content)


def refusal(step: object) -> object:
    with pytest.raises(RefusedError) as refused:
        step()  # type: ignore[operator]
    return refused.value.reason


@pytest.mark.requirement("A-13", "A-14", "A-15")
def test_a_copy_is_made_on_consent_and_stands_in_the_register(desk: LoanDesk) -> None:
    view = asked(desk, signed=False)
    assert view.missing == ("archive_head",)
    assert desk.copies.waiting() == []
    assert refusal(lambda: made(desk, view)) is LoanRefusal.NOT_APPROVED
    view = make.approve(desk, view)
    assert len(desk.copies.waiting()) == 1
    row = made(desk, view)
    assert (row.number, row.kind, row.pages, row.consent_by) == ("FZ-2026-0001", "copy", 3, "周敏")
    assert desk.copies.register(*YEAR) == [row]
    assert desk.copies.waiting() == []
    assert desk.requests.queue() == []
    assert refusal(lambda: made(desk, view)) is CopyRefusal.NOT_ASKED_FOR


@pytest.mark.requirement("A-13")
def test_no_statement_enters_a_copy_that_nobody_asked_for_or_a_second_one(
    desk: LoanDesk, room: Room
) -> None:
    made(desk, asked(desk))
    raw = Stranger(room)
    with pytest.raises(IntegrityError, match="a copy is asked for"):
        raw.execute(
            "INSERT INTO copy_made(number, kind, record_id, person_id, application_id, consent_by,"
            " made_on) SELECT 'x', kind, record_id, person_id, application_id, 'x', made_on"
            " FROM copy_made"
        )
    raw.close()


def test_pages_and_what_was_excerpted_must_be_said(desk: LoanDesk) -> None:
    assert refusal(lambda: made(desk, asked(desk), 0)) is CopyRefusal.PAGES_MISSING
    excerpt = asked(desk, CopyKind.EXCERPT)
    assert refusal(lambda: made(desk, excerpt, 1, " ")) is CopyRefusal.CONTENT_MISSING


@pytest.mark.requirement("A-09")
def test_an_outsiders_excerpt_leaves_only_after_another_released_it(desk: LoanDesk) -> None:
    view = asked(desk, CopyKind.EXCERPT, guest(desk))
    row = made(desk, view)
    copies = desk.copies
    assert refusal(lambda: copies.hand_over(row.id)) is CopyRefusal.REVIEW_MISSING
    for name, reason in (
        (" ", CopyRefusal.REVIEWER_MISSING),
        ("林晓", CopyRefusal.REVIEWS_OWN),
        ("宋外", CopyRefusal.REVIEWS_OWN),
    ):
        assert refusal(lambda name=name: copies.review(row.id, name, released=True)) is reason
    copies.review(row.id, "总经理", released=False)
    assert refusal(lambda: copies.hand_over(row.id)) is CopyRefusal.HELD_BACK
    again = refusal(lambda: copies.review(row.id, "总经理", released=True))
    assert again is CopyRefusal.ALREADY_REVIEWED
    row = made(desk, asked(desk, CopyKind.EXCERPT, guest(desk)))
    Door(desk.room).add_account("zhao", "赵录", [Role.ARCHIVIST], "a long enough password")
    Door(desk.room).sign_in("zhao", "a long enough password")
    assert refusal(lambda: copies.review(row.id, "赵录", released=True)) is CopyRefusal.REVIEWS_OWN
    copies.review(row.id, "总经理", released=True)
    assert copies.hand_over(row.id).received_on == "2026-03-17"
    assert refusal(lambda: copies.hand_over(row.id)) is CopyRefusal.ALREADY_HANDED_OVER


@pytest.mark.requirement("A-09")
def test_no_statement_hands_an_outsiders_excerpt_over_unreviewed(
    desk: LoanDesk, room: Room
) -> None:
    made(desk, asked(desk, CopyKind.EXCERPT, guest(desk)))
    raw = Stranger(room)
    with pytest.raises(IntegrityError, match="waits for its review"):
        raw.execute("UPDATE copy_made SET received_on = '2026-03-17'")
    raw.close()


@pytest.mark.requirement("A-12", "A-30")
def test_an_owners_copy_is_the_archivists_decision_with_its_fee_and_receipt(
    desk: LoanDesk, room: Room
) -> None:
    Policies(room).change(RoomPolicy.COPY_FEE, 50, "周敏")
    owner = make.person(
        room, "业主甲", kind="owner", identity_shown="身份证", property_shown="房产证"
    )
    view = asked(desk, CopyKind.COPY, owner, signed=False)
    assert view.missing == ("archivist",)
    with pytest.raises(RefusedError) as refused:
        desk.requests.sign_on_paper(view.application.id, "archivist", "业主甲", room.today())
    assert refused.value.reason is LoanRefusal.APPROVER_IS_APPLICANT
    # Who entered the owner's request decides it: there may be one archivist only.
    desk.requests.sign_on_paper(view.application.id, "archivist", "林晓", room.today())
    row = made(desk, view, 4)
    assert (row.fee_fen, row.consent_by) == (200, "林晓")
    assert desk.copies.hand_over(row.id).received_on == "2026-03-17"


@pytest.mark.requirement("A-18")
def test_a_classified_record_is_copied_with_the_consent_of_who_set_its_level(
    desk: LoanDesk,
) -> None:
    view = on_the_list(desk, CopyKind.COPY, secrecy=2)
    assert view.missing == ("archive_head", "level_setting_body")


def on_the_list(desk: LoanDesk, kind: CopyKind, **record: object) -> RequestView:
    """Ask for a copy of a classified record as somebody who has direct need of it."""
    reader, file = make.person(desk.room), make.record(desk.room, **record)
    desk.needs.add(file.id, make.approver(desk.room), person_id=reader.id)
    wish = Wish(reason="诉讼", on_site_reason="", manner=Manner.COPY, copy_kind=kind)
    return make.application(desk, reader, [file], wish, signed=False)


@pytest.mark.requirement("A-17")
@pytest.mark.parametrize("kind", list(CopyKind))
def test_a_copy_of_a_classified_record_goes_to_nobody_off_the_list(
    desk: LoanDesk, kind: CopyKind
) -> None:
    step = lambda: asked(desk, kind, secrecy=2)  # noqa: E731 - asked for once, refused
    assert refusal(step) is LoanRefusal.NOT_ON_THE_LIST


@pytest.mark.requirement("A-18", "A-28")
def test_a_classified_file_is_sent_with_the_consent_of_who_set_its_level(desk: LoanDesk) -> None:
    view = on_the_list(desk, CopyKind.ELECTRONIC, secrecy=2)
    assert "level_setting_body" in view.missing
    assert "leader_in_charge" in view.missing


@pytest.mark.requirement("L-24", "A-28")
def test_a_technical_file_that_is_not_mature_is_sent_to_nobody(desk: LoanDesk) -> None:
    step = lambda: asked(desk, CopyKind.ELECTRONIC, immature=True)  # noqa: E731 - as above
    assert refusal(step) is LoanRefusal.IMMATURE_TECHNICAL


@pytest.mark.requirement("A-13")
def test_what_was_withdrawn_is_not_copied_and_stays_withdrawn(desk: LoanDesk, room: Room) -> None:
    view = asked(desk)
    desk.requests.withdraw(view.application.id, "不再需要")
    assert refusal(lambda: made(desk, view)) is SigningRefusal.REQUEST_CLOSED
    pair = (view.application.id, view.files[0].record.id)
    with room.act("test") as session:
        store_applications.mark_fetched(session, [pair], fetched=False)
    assert desk.requests.view(view.application.id).application.state == "withdrawn"


@pytest.mark.requirement("A-28", "M-04")
def test_a_file_that_was_sent_follows_the_rights_of_reading_and_is_due_back(
    desk: LoanDesk, clock: SetClock
) -> None:
    view = asked(desk, CopyKind.ELECTRONIC, signed=False)
    assert view.missing == ("department_head", "archive_head")
    row = made(desk, make.approve(desk, view), 0, "")
    assert row.back_by == "2026-03-24"
    assert refusal(lambda: desk.copies.take_back(row.id)) is CopyRefusal.NOT_SENT_OUT
    clock.moment += timedelta(days=1)
    assert desk.copies.hand_over(row.id).back_by == "2026-03-25"
    clock.moment += timedelta(days=2)
    assert desk.copies.take_back(row.id).back_on == "2026-03-20"


def test_a_scan_of_what_is_to_be_copied_says_so_and_it_stays(
    desk: LoanDesk, clock: SetClock
) -> None:
    reader, file = make.person(desk.room), make.record(desk.room)
    wish = Wish(reason="诉讼", on_site_reason="", manner=Manner.COPY)
    make.application(desk, reader, [file], wish)
    for code in (reader.code, file.code):
        clock.moment += timedelta(seconds=5)
        result = desk.scan(code)
    assert result.outcome is ScanOutcome.COPY_WANTED
    assert result.copy is not None
    assert result.copy.record.state == "in_place"


@pytest.mark.requirement("A-13", "A-15")
def test_the_register_of_copies_prints_for_a_year(desk: LoanDesk) -> None:
    made(desk, asked(desk, CopyKind.EXCERPT))
    for language in ("en", "zh-CN", "zh-TW"):
        drawn = FormDesk(desk.room).write("copies", language, "2026", sentence)
        assert drawn.pdf.startswith(b"%PDF")
