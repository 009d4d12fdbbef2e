"""Posts and purposes of the room's own: added, called anew, stopped, with what was kept."""

from datetime import date

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.lending import Cell, Standing, UseCase
from desktop_archive.rules.posts import DEPARTMENT_HEAD
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.word_lists import WordList, WordListRefusal
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.matrix import ApprovalMatrix
from desktop_archive.services.lending.request_papers import RequestPapers
from desktop_archive.services.lending.word_lists import WordLists
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as

POSTS, PURPOSES = WordList.POSTS, WordList.PURPOSES


@pytest.fixture
def lists(room: Room) -> WordLists:
    return WordLists(room)


@pytest.mark.requirement("R-05", "L-02")
def test_a_signature_keeps_the_name_its_post_had_when_it_was_given(
    lists: WordLists, room: Room, clock: SetClock
) -> None:
    desk = LoanDesk(room)
    view = make.application(desk, make.person(room), [make.record(room)], signed=False)
    key = view.application.id
    desk.requests.sign_on_paper(key, DEPARTMENT_HEAD, "周敏", date(2026, 3, 17))
    with pytest.raises(RefusedError) as refused:
        lists.rename(POSTS, DEPARTMENT_HEAD, "业务部门主管", "2026-03-17")
    assert refused.value.reason is WordListRefusal.USED_SINCE
    lists.rename(POSTS, DEPARTMENT_HEAD, "业务部门主管", "2026-03-18")
    book = lists.book(POSTS)
    assert book.name(DEPARTMENT_HEAD, "zh-CN", "2026-03-17") == "部门负责人"
    assert book.name(DEPARTMENT_HEAD, "en", "2026-03-18") == "业务部门主管"
    clock.moment = clock.moment.replace(day=20)
    (paper,) = RequestPapers(room, desk.requests).collect([key], "zh-CN")
    assert paper.approvals[0].post == "部门负责人"
    later = make.application(desk, make.person(room, "李"), [make.record(room)], signed=False)
    (paper,) = RequestPapers(room, desk.requests).collect([later.application.id], "zh-TW")
    assert paper.approvals[0].post == "业务部门主管"


@pytest.mark.requirement("R-05")
def test_an_added_post_signs_and_is_not_stopped_while_the_matrix_asks_for_it(
    lists: WordLists, room: Room
) -> None:
    lists.add(POSTS, "质量总监")
    matrix = ApprovalMatrix(room)
    before = matrix.lines()[0].cell(Standing.ORDINARY)
    matrix.set_cell(UseCase.LOAN, "", Standing.ORDINARY, Cell(("质量总监",)), "周敏")
    with pytest.raises(RefusedError) as refused:
        lists.stop(POSTS, "质量总监")
    assert refused.value.reason is WordListRefusal.STILL_SIGNS
    matrix.set_cell(UseCase.LOAN, "", Standing.ORDINARY, before, "周敏")
    lists.stop(POSTS, "质量总监")
    book = lists.book(POSTS)
    assert "质量总监" not in book.offered()
    assert book.name("质量总监", "en") == "质量总监"
    lists.resume(POSTS, "质量总监")
    assert "质量总监" in lists.book(POSTS).offered()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("  ", WordListRefusal.NAME_MISSING),
        ("总经理", WordListRefusal.NAME_THERE),
        ("general manager", WordListRefusal.NAME_THERE),
        ("general_manager", WordListRefusal.NAME_THERE),
    ],
)
def test_a_name_that_is_missing_or_taken_is_refused(
    lists: WordLists, name: str, reason: WordListRefusal
) -> None:
    with pytest.raises(RefusedError) as refused:
        lists.add(POSTS, name)
    assert refused.value.reason is reason


def test_the_last_purpose_is_not_stopped_and_what_is_unknown_is_not_found(
    lists: WordLists,
) -> None:
    *others, last = lists.book(PURPOSES).offered()
    for code in others:
        lists.stop(PURPOSES, code)
    for code, reason in (
        (last, WordListRefusal.LAST_ONE),
        (others[0], WordListRefusal.STOPPED_ALREADY),
        ("none", WordListRefusal.UNKNOWN),
    ):
        with pytest.raises(RefusedError) as refused:
            lists.stop(PURPOSES, code)
        assert refused.value.reason is reason
    with pytest.raises(RefusedError) as refused:
        lists.resume(PURPOSES, last)
    assert refused.value.reason is WordListRefusal.NOT_STOPPED


@pytest.mark.requirement("R-23")
def test_only_who_may_set_the_room_changes_a_list(lists: WordLists, room: Room) -> None:
    sign_in_as(room, Role.AUDITOR, login="clerk", name="秦")
    with pytest.raises(RefusedError) as refused:
        lists.add(PURPOSES, "评优")
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    assert "评优" not in lists.book(PURPOSES).entries
