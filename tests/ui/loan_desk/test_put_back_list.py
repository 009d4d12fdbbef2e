"""What came back and is not in its place yet: the list, the way there, and the word that it is."""

import pytest

from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk

GOOD = ReturnCheck(quantity_out=1, quantity_back=1)


def returned(shown: Desk, *, boxed: bool = True) -> make.Made:
    """Lend a record and take it back; return it."""
    borrower = make.person(shown.room)
    box = make.box(shown.room, make.shelf(shown.room)) if boxed else None
    file = make.record(shown.room, box, "采购合同")
    make.application(shown.desk, borrower, [file])
    shown.desk.scan(borrower.code)
    shown.desk.issue([file.id])
    shown.desk.end_visit()
    (line,) = shown.desk.book.out()
    shown.desk.take_back([line.loan.id], GOOD)
    return file


@pytest.mark.requirement("L-31")
def test_the_way_there_opens_at_the_desk_and_the_list_empties_when_it_is_done(shown: Desk) -> None:
    file = returned(shown)
    shown.view.open_tab("shelve")
    page = shown.view.lists["shelve"]
    assert [row.record_id for row in page.table.chosen_rows()] == [file.id]
    page.buttons["way"].click()
    pane = shown.view.counter.put_back
    assert not pane.address.isHidden()
    assert shown.view.counter.isVisible()
    shown.view.open_tab("shelve")
    page.buttons["shelved"].click()
    assert shown.desk.session.results[0].outcome is ScanOutcome.SHELVED
    assert page.table.rows.rowCount() == 0
    assert [count for key, _, count in shown.view.tabs() if key == "shelve"] == [0]
    shown.view.counter.undo()
    assert [count for key, _, count in shown.view.tabs() if key == "shelve"] == [1]


def test_what_has_no_place_says_so_and_can_still_be_told_away(shown: Desk) -> None:
    returned(shown, boxed=False)
    shown.view.open_tab("shelve")
    page = shown.view.lists["shelve"]
    page.buttons["way"].click()
    assert shown.told[-1].startswith("The record has no place of its own yet.")
    shown.view.open_tab("shelve")
    page.buttons["shelved"].click()
    assert shown.desk.book.to_put_away() == []
