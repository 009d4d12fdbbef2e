"""The pick list: in shelf order, ticked by scanning, with what was not found and who was told."""

import sqlite3
from datetime import timedelta

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import Manner, ReturnCheck, ScanOutcome
from desktop_archive.rules.lending.fetching import FetchState, PickOutcome, PickRefusal, Told
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as

READ = Wish(reason="审计", on_site_reason="", manner=Manner.READING)
GOOD = ReturnCheck(quantity_out=1, quantity_back=1)


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def titles(desk: LoanDesk) -> list[str]:
    return [one.record.title for one in desk.fetching.lines()]


def states(desk: LoanDesk) -> list[FetchState]:
    return [one.state for one in desk.fetching.lines()]


def ids(desk: LoanDesk) -> list[int]:
    return [one.row.line_id for one in desk.fetching.lines()]


def owed(desk: LoanDesk, line: DayLine) -> int:
    return next(one.count for one in TodayDesk(desk.room).lines() if one.line is line)


def refusal(step: object) -> object:
    with pytest.raises(RefusedError) as refused:
        step()  # type: ignore[operator]
    return refused.value.reason


@pytest.mark.requirement("L-02", "A-02")
def test_only_what_every_post_signed_is_fetched_and_in_the_order_of_the_shelves(
    desk: LoanDesk,
) -> None:
    far = make.box(desk.room, make.shelf(desk.room, "1-A-10L-01-01"), "0430")
    near = make.box(desk.room, make.shelf(desk.room, "1-A-02L-01-01"), "0007")
    who = make.person(desk.room)
    files = [make.record(desk.room, box, title) for box, title in ((far, "远"), (near, "近"))]
    make.application(desk, who, files)
    other = make.record(desk.room, near, "未签")
    view = make.application(desk, make.person(desk.room, "李四"), [other], signed=False)
    assert titles(desk) == ["近", "远"]
    make.approve(desk, view)
    assert titles(desk) == ["近", "未签", "远"]


@pytest.mark.requirement("A-02")
def test_a_scan_ticks_once_names_who_waits_and_refuses_what_nobody_asked_for(
    desk: LoanDesk,
) -> None:
    place = make.shelf(desk.room)
    box = make.box(desk.room, place)
    who = make.person(desk.room)
    asked, not_asked = make.record(desk.room, box, "合同"), make.record(desk.room, None, "旁边")
    make.application(desk, who, [asked], READ)
    here = desk.fetching.scan(place.code)
    assert here is not None
    assert (here.outcome, here.title) == (PickOutcome.ON_THIS_SHELF, "合同")
    told = [desk.fetching.scan(code) for code in (not_asked.code, asked.code, asked.code, box.code)]
    assert [one.outcome for one in told if one] == [
        PickOutcome.NOT_ON_THE_LIST,
        PickOutcome.TICKED,
        PickOutcome.ALREADY_TICKED,
        PickOutcome.ALREADY_TICKED,
    ]
    assert told[1] is not None
    assert told[1].who == "王建国"
    state = desk.fetching.progress(desk.fetching.lines())
    assert (state.ready, state.asked) == (1, 1)
    nothing = desk.fetching.scan(place.code)
    assert nothing is not None
    assert nothing.outcome is PickOutcome.NOTHING_ON_THIS_SHELF
    unknown = desk.fetching.scan("1234567895")
    assert unknown is not None
    assert unknown.outcome is PickOutcome.UNKNOWN
    assert desk.fetching.scan(who.code) is None


def test_a_box_ticks_all_that_is_asked_of_it_and_the_ticks_outlive_the_program(
    desk: LoanDesk,
) -> None:
    box = make.box(desk.room, make.shelf(desk.room))
    files = [make.record(desk.room, box, title) for title in ("甲", "乙")]
    make.application(desk, make.person(desk.room), files)
    told = desk.fetching.scan(box.code)
    assert told is not None
    assert (told.outcome, len(told.lines), told.title) == (PickOutcome.TICKED, 2, "甲 · 乙")
    again = LoanDesk(desk.room)
    assert states(again) == [FetchState.READY, FetchState.READY]
    assert again.fetching.untick(ids(again)[:1]) == 1
    assert states(desk) == [FetchState.TO_FETCH, FetchState.READY]


@pytest.mark.requirement("L-02")
def test_what_is_not_found_says_where_it_was_sought_is_owed_and_the_applicant_is_told(
    desk: LoanDesk,
) -> None:
    who, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, who, [file])
    (line,) = ids(desk)
    assert refusal(lambda: desk.fetching.not_found([line], " ")) is PickRefusal.WHERE_LOOKED_MISSING
    assert refusal(lambda: desk.fetching.tell([line], Told.PHONE)) is PickRefusal.NOTHING_TO_TELL
    desk.fetching.not_found([line], "盒内及左右邻盒")
    desk.fetching.tell([line], Told.PHONE)
    (shown,) = desk.fetching.lines()
    assert (shown.state, shown.row.note) == (FetchState.NOT_FOUND, "盒内及左右邻盒")
    assert (shown.row.told_on, shown.row.told_how) == ("2026-03-17", "phone")
    assert (owed(desk, DayLine.NOT_FOUND), owed(desk, DayLine.TO_FETCH)) == (1, 0)
    half = make.application(desk, who, [make.record(desk.room)], signed=False)
    desk.requests.sign_on_paper(half.application.id, half.missing[0], "陈国强", desk.room.today())
    assert owed(desk, DayLine.TO_FETCH) == len(desk.fetching.lines()) - 1 == 0
    found = desk.fetching.scan(file.code)
    assert found is not None
    assert found.outcome is PickOutcome.FOUND_AGAIN
    assert owed(desk, DayLine.NOT_FOUND) == 0
    (shown,) = desk.fetching.lines()
    assert (shown.state, shown.row.told_on) == (FetchState.READY, None)


def test_what_turns_up_at_the_desk_is_not_looked_for_any_more(
    desk: LoanDesk, clock: SetClock
) -> None:
    who, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, who, [file])
    desk.fetching.not_found(ids(desk), "整列")
    for code in (who.code, file.code):
        clock.moment += timedelta(seconds=5)
        desk.scan(code)
    assert desk.session.results[0].outcome is ScanOutcome.ISSUED
    assert (titles(desk), owed(desk, DayLine.NOT_FOUND)) == ([], 0)


def test_a_request_is_withdrawn_with_its_reason_and_what_stands_ready_goes_back(
    desk: LoanDesk,
) -> None:
    who, file = make.person(desk.room), make.record(desk.room)
    view = make.application(desk, who, [file])
    desk.fetching.scan(file.code)
    key = view.application.id
    assert refusal(lambda: desk.requests.withdraw(key, "  ")) is PickRefusal.REASON_MISSING
    desk.requests.withdraw(key, "会议取消")
    gone = desk.requests.view(key).application
    assert (gone.state, gone.withdrawn_on, gone.withdrawn_why) == (
        "withdrawn",
        "2026-03-17",
        "会议取消",
    )
    assert states(desk) == [FetchState.TO_TAKE_BACK]
    back = desk.fetching.scan(file.code)
    assert back is not None
    assert back.outcome is PickOutcome.TAKEN_BACK
    assert titles(desk) == []
    assert refusal(lambda: desk.requests.withdraw(key, "再次")).name == "REQUEST_CLOSED"  # type: ignore[attr-defined]


@pytest.mark.requirement("L-17")
def test_who_waits_stands_in_the_order_of_asking_and_gets_what_comes_back(
    desk: LoanDesk, clock: SetClock
) -> None:
    first, second = make.person(desk.room), make.person(desk.room, "李四")
    third = make.person(desk.room, "孙七")
    file = make.record(desk.room, make.box(desk.room, make.shelf(desk.room)))
    make.application(desk, first, [file])
    for code in (first.code, file.code):
        clock.moment += timedelta(seconds=5)
        desk.scan(code)
    make.application(desk, second, [file])
    make.application(desk, third, [file], READ, signed=False)
    assert titles(desk) == []
    waiting = desk.fetching.waiting()
    assert [(one.row.person, one.place, bool(one.missing)) for one in waiting] == [
        ("李四", 1, False),
        ("孙七", 2, True),
    ]
    assert waiting[0].record.borrower == "王建国"
    (line,) = desk.book.out()
    (back,) = desk.take_back([line.loan.id], GOOD)
    assert back.facts["waiting"] == "李四"
    assert [one.row.person for one in desk.fetching.lines()] == ["李四"]
    desk.set_aside()
    assert states(desk) == [FetchState.READY]
    assert [one.row.person for one in desk.fetching.waiting()] == ["孙七"]
    desk.end_visit()
    for code in (second.code, file.code):
        clock.moment += timedelta(seconds=5)
        desk.scan(code)
    assert desk.session.results[0].outcome is ScanOutcome.ISSUED
    assert desk.book.to_put_away() == []
    assert owed(desk, DayLine.TO_RESHELVE) == 0


def test_nobody_without_the_right_ticks_and_the_register_keeps_every_line(
    desk: LoanDesk,
) -> None:
    file = make.record(desk.room)
    make.application(desk, make.person(desk.room), [file])
    desk.fetching.scan(file.code)
    sign_in_as(desk.room, Role.AUDITOR, login="sun", name="孙审")
    with pytest.raises(RefusedError):
        desk.fetching.untick(ids(desk))
    raw = sqlite3.connect(desk.room.path)
    with pytest.raises(sqlite3.DatabaseError):
        raw.execute("DELETE FROM fetching")
    raw.close()
