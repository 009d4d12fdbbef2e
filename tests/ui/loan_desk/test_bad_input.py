"""What a tired hand, a stranger's label or a wild script sends to the desk, through the window."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from desktop_archive.rules.lending import LoanRefusal, ScanOutcome, Severity
from desktop_archive.rules.lending.fetching import FetchState
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk

#: Points 57 to 68 and 71 of the hostile inputs, as they reach the desk once the keys are over.
STRANGE = (
    "\x04",
    "\x1b[2J",
    "\t \t",
    "1000004217 1000004218",
    "10000042\x1d17",
    "https://例子.cn/?a=" + "档" * 2_000,
    "6901234567892",
    "1000004219",
    "BOX-\u202e9876",
    "＠ＭＯＤＥ０１",
    "$%RESET*",
    "<b>王建国</b>",
    "'; DROP TABLE loan;--",
    "\ud800",
)


def scan(shown: Desk, code: str, seconds: float = 5) -> ScanOutcome:
    shown.clock.moment += timedelta(seconds=seconds)
    shown.view.handle_scan(code)
    return shown.desk.session.results[0].outcome


def test_a_strange_code_opens_nothing_and_is_told_in_words(shown: Desk) -> None:
    make.box(shown.room)
    for code in STRANGE:
        shown.told.clear()
        outcome = scan(shown, code)
        quiet = {ScanOutcome.UNKNOWN, ScanOutcome.NO_VISIT, ScanOutcome.NOTHING_CHOSEN}
        assert outcome in quiet, code
        assert shown.told[-1], code
        assert shown.desk.session.person_id is None, code
        assert shown.desk.book.out() == [], code


def test_fifty_blank_enters_end_nothing_and_lend_nothing(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room)
    make.application(shown.desk, who, [file])
    scan(shown, who.code)
    for _ in range(50):
        scan(shown, "", 0.02)
    assert shown.desk.book.out() == []
    assert shown.desk.session.visit_id is None
    assert len(shown.printed) == 0


@pytest.mark.requirement("L-32")
@pytest.mark.parametrize(
    ("state", "reason"),
    [("lost", LoanRefusal.LOST), ("transferred", LoanRefusal.TRANSFERRED)],
)
def test_the_label_of_what_is_gone_and_of_its_box_lend_and_return_nothing(
    shown: Desk, state: str, reason: LoanRefusal
) -> None:
    who, box = make.person(shown.room), make.box(shown.room, box_no="0666")
    gone = make.record(shown.room, box, "不在的合同")
    with shown.room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == gone.id).values(state=state))
    scan(shown, gone.code)
    assert shown.desk.session.back is None
    scan(shown, who.code)
    assert scan(shown, gone.code) is ScanOutcome.REFUSED
    assert shown.desk.session.results[0].reason is reason
    assert scan(shown, box.code) is ScanOutcome.REFUSED
    assert shown.desk.book.out() == []


def test_one_box_scanned_five_times_in_a_moment_is_one_loan(shown: Desk) -> None:
    who, box = make.person(shown.room), make.box(shown.room)
    make.application(shown.desk, who, [make.record(shown.room, box)])
    scan(shown, who.code)
    outcomes = [scan(shown, box.code, 5 if first else 0.06) for first in (1, 0, 0, 0, 0)]
    assert outcomes == [ScanOutcome.FILES_OFFERED, *[ScanOutcome.ALREADY_SCANNED] * 4]
    scan(shown, "")
    assert len(shown.desk.book.out()) == 1


@pytest.mark.requirement("L-17")
def test_a_piece_that_another_desk_just_lent_is_refused_by_name(shown: Desk) -> None:
    other, file = LoanDesk(shown.room), make.record(shown.room)
    for desk, name in ((other, "李四"), (shown.desk, "王建国")):
        who = make.person(shown.room, name)
        make.application(shown.desk, who, [file])
        shown.clock.moment += timedelta(seconds=5)
        desk.scan(who.code)
    assert other.issue([file.id])[-1].outcome is ScanOutcome.ISSUED
    shown.desk.issue([file.id])
    assert shown.desk.session.results[0].reason is LoanRefusal.ALREADY_OUT
    assert len(shown.desk.book.out()) == 1


def test_who_left_is_told_so_and_served_nothing(shown: Desk) -> None:
    who = make.person(shown.room, left_on="2026-03-01")
    scan(shown, who.code)
    assert shown.desk.session.results[0].reason is LoanRefusal.BORROWER_LEFT
    assert scan(shown, make.record(shown.room).code) is ScanOutcome.REFUSED
    assert shown.desk.book.out() == []


@pytest.mark.requirement("R-04")
def test_an_approver_who_is_the_applicant_is_refused_in_the_panel(shown: Desk) -> None:
    who, file = make.person(shown.room, "陈国强"), make.record(shown.room)
    view = make.application(shown.desk, who, [file], signed=False)
    panel = shown.view.counter.approvals
    shown.view.counter.open_request(view.application.id)
    panel.name.set_text("陈国强")
    panel.agree.click()
    assert panel.notice.text()
    shown_now = panel.request()
    assert shown_now is not None
    assert shown_now.approvals == ()


def test_three_hundred_scans_in_a_minute_lose_none_and_mix_none(shown: Desk) -> None:
    boxes = [make.box(shown.room, box_no=f"{number:04}") for number in range(10)]
    files = [make.record(shown.room, box, f"卷{at}") for at, box in enumerate(boxes)]
    make.application(shown.desk, make.person(shown.room), files)
    shown.window.open_view("loan_desk", "requests/fetch")
    page, told = shown.view.requests, []
    shown.view.told.connect(lambda words, _tone: told.append(words))
    sent = [file.code for file in files] * 30
    for code in sent:
        shown.clock.moment += timedelta(milliseconds=200)
        shown.view.handle_scan(code)
    assert len(told) == len(sent) == 300
    assert sum(words.startswith("Fetched: ") for words in told) == 10
    assert {one.state for one in shown.desk.fetching.lines()} == {FetchState.READY}
    assert page._progress.text() == "10 of 10 fetched"
    for at, words in enumerate(told):
        assert f"卷{at % 10}" in words


def test_three_hundred_mixed_scans_at_the_desk_leave_a_line_each(shown: Desk) -> None:
    people = [make.person(shown.room, f"读者{number}") for number in range(3)]
    files = [make.record(shown.room, title=f"件{number}") for number in range(3)]
    for who, file in zip(people, files, strict=True):
        make.application(shown.desk, who, [file])
    once = [
        code for pair in zip(people, files, strict=True) for code in (pair[0].code, pair[1].code)
    ]
    sent = [*once, "1000042163", "", files[0].code, "x?"] * 30
    for code in sent:
        scan(shown, code, 0.2)
    assert shown.desk.session.counted == 300
    kept = [one.code for one in reversed(shown.desk.session.results)]
    assert [code for code in kept if code] == [code for code in sent if code]
    lent = {line.loan.title: line.loan.borrower for line in shown.desk.book.out()}
    assert all(title[-1] == name[-1] for title, name in lent.items())
    assert {one.severity for one in shown.desk.session.results} <= set(Severity)
