"""Recalls from the overdue list: by letter, by phone, in one go, each kept with day and name."""

from datetime import timedelta

import pytest

from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


def overdue(shown: Desk, names: tuple[str, ...] = ("王建国", "李四")) -> None:
    """Lend a record to each of these and let the due dates pass by one day."""
    for name in names:
        who, file = make.person(shown.room, name), make.record(shown.room, title=f"{name}的合同")
        make.application(shown.desk, who, [file])
        for code in (who.code, file.code, ""):
            shown.clock.moment += timedelta(seconds=5)
            shown.desk.scan(code)
    shown.clock.moment += timedelta(days=8)


@pytest.mark.requirement("L-10")
def test_all_that_are_due_are_recalled_in_one_go_and_not_twice_on_a_day(shown: Desk) -> None:
    overdue(shown)
    shown.window.open_view("loan_desk", "overdue")
    page = shown.view.overdue
    assert [page.next_one(line) for line in shown.desk.book.overdue()] == ["no. 1, today"] * 2
    page.buttons["recall_due"].click()
    assert [title for title, _ in shown.printed] == ["Recall notices"]
    assert shown.told[-1] == "Recalled by letter: CH-2026-0001, CH-2026-0002"
    page.buttons["recall_due"].click()
    assert shown.told[-1].startswith("No recall is due today.")
    assert len(shown.printed) == 1
    (first, _) = shown.desk.book.overdue()
    assert page.sent(first) == "1. 2026-03-25 letter 林晓"


@pytest.mark.requirement("L-10")
def test_a_recall_by_phone_prints_nothing_and_the_ladder_ends_with_the_head(shown: Desk) -> None:
    overdue(shown, ("王建国",))
    shown.window.open_view("loan_desk", "overdue")
    page = shown.view.overdue
    for how, days in (("phone", 6), ("in_person", 8), ("email", 0)):
        page.how.choose(how)
        page.buttons["recall_due"].click()
        shown.clock.moment += timedelta(days=days)
        shown.view.refresh()
    assert shown.printed == []
    (line,) = shown.desk.book.overdue()
    assert [(one.copy_no, one.how) for one in line.sent] == [
        (1, "phone"),
        (2, "in_person"),
        (3, "email"),
    ]
    assert page.sent(line).startswith("3. 2026-04-08 e-mail 林晓; 2. 2026-03-31 in person")
    assert page.next_one(line) == ""


def test_the_last_recall_goes_to_the_head_of_the_department(shown: Desk) -> None:
    overdue(shown, ("王建国",))
    for days in (6, 8):
        shown.desk.book.recall(shown.desk.book.recalls_due())
        shown.clock.moment += timedelta(days=days)
    (line,) = shown.desk.book.overdue()
    assert shown.view.overdue.next_one(line) == "no. 3, to the head"
