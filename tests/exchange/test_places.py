"""Rows of a list of shelves become drafts with addresses (B-06)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.exchange.lists import open_list
from desktop_archive.rules.imports import ChangeKind, ListKind, RowReason

HEADER = ["库房", "区", "列", "面", "节", "层", "净长(mm)", "净高(mm)", "备注"]


@pytest.mark.requirement("B-06")
def test_a_shelf_gets_its_address_from_its_parts(workbook: Callable[..., Path]) -> None:
    row = ["1号库房", "A", 1, "右", 1, 6, 860, 330, "固定列"]
    found = open_list(workbook(S=[HEADER, row]))
    (outcome,) = found.places()
    draft = outcome.draft
    assert found.kind is ListKind.PLACES
    assert draft is not None
    assert draft.address == "1-A-01R-01-06"
    assert (draft.room, draft.room_name, draft.side) == ("1", "1号库房", "R")
    assert (draft.length_mm, draft.height_mm, draft.fixed) == (860, 330, True)
    assert {change.kind for change in outcome.changes} == {ChangeKind.PLACE_FORM}


def test_words_around_the_numbers_are_dropped_and_told(workbook: Callable[..., Path]) -> None:
    row = ["1号库房", "A区", "第3列", "左面", "02节", "第4层", "860mm", "", ""]
    (outcome,) = open_list(workbook(S=[HEADER, row])).places()
    assert outcome.draft is not None
    assert outcome.draft.address == "1-A-03L-02-04"
    assert outcome.draft.length_mm == 860
    assert len([c for c in outcome.changes if c.kind is ChangeKind.PLACE_FORM]) == 6


def test_the_same_shelf_twice_is_refused(workbook: Callable[..., Path]) -> None:
    row = ["1号库房", "A", 1, "右", 1, 6, 860, 330, ""]
    again = ["1", "A", "01", "R", 1, 6, 860, 330, ""]
    _, second = open_list(workbook(S=[HEADER, row, again])).places()
    assert second.problem is not None
    assert second.problem.reason is RowReason.PLACE_REPEATED
    assert second.problem.facts["first_row"] == 2


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["", "A", 1, "右", 1, 6, 860, 330, "有备注"], RowReason.PLACE_MISSING),
        (["1号库房", "", "", "", "", "", 860, 330, ""], RowReason.PLACE_MISSING),
        (["1号库房", "A", 1, "右", 1, 6, "很长", 330, ""], RowReason.NUMBER_IMPOSSIBLE),
        (["1号库房", "A", 1, "右", 1, 6, 0, 330, ""], RowReason.NUMBER_IMPOSSIBLE),
        (["1号库房", "A", 1, "右", 1, 6, 999999, 330, ""], RowReason.NUMBER_IMPOSSIBLE),
    ],
)
def test_a_row_that_names_no_shelf_is_refused(
    workbook: Callable[..., Path], row: list[object], reason: RowReason
) -> None:
    (outcome,) = open_list(workbook(S=[HEADER, row])).places()
    assert outcome.problem is not None
    assert outcome.problem.reason is reason


def test_a_list_may_hold_addresses_in_one_column(text_file: Callable[..., Path]) -> None:
    text = "位置编码,净长\n1-A-03L-02-04,860\n待定,860\n"
    one, two = open_list(text_file(text), ListKind.PLACES).places()
    assert one.draft is not None
    assert (one.draft.room, one.draft.range, one.draft.shelf) == ("1", "3", "4")
    assert two.problem is not None
    assert two.problem.reason is RowReason.PLACE_MISSING


def test_rooms_without_zones_or_sides_have_shorter_addresses(
    text_file: Callable[..., Path],
) -> None:
    (outcome,) = open_list(text_file("Room,Range,Bay,Shelf\n2,3,4,5\n")).places()
    assert outcome.draft is not None
    assert outcome.draft.address == "2-03-04-05"
