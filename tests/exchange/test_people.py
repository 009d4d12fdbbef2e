"""Rows of a list of people become drafts (U-01)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.exchange.lists import open_list
from desktop_archive.rules.imports import ListKind, RowReason


@pytest.mark.requirement("U-01")
def test_people_come_with_unit_and_post(text_file: Callable[..., Path]) -> None:
    text = "工号,姓名,部门,职务,电话,入职日期\nR0001,方国秀,工程部,职员,1390000,2019-01-05\n"
    found = open_list(text_file(text, "utf-8-sig"))
    (outcome,) = found.people()
    assert found.kind is ListKind.PEOPLE
    assert outcome.draft is not None
    assert (outcome.draft.staff_no, outcome.draft.name) == ("R0001", "方国秀")
    assert (outcome.draft.unit, outcome.draft.post) == ("工程部", "职员")
    assert outcome.draft.phone == "1390000"
    assert outcome.draft.kept == (("入职日期", "2019-01-05"),)
    assert outcome.changes == ()


def test_namesakes_are_two_people_but_a_staff_number_is_one(
    text_file: Callable[..., Path],
) -> None:
    text = "工号,姓名,部门\nR1,王伟,工程部\nR2,王伟,财务部\nr1,李娜,财务部\n,王伟,客服\n,,客服\n"
    outcomes = list(open_list(text_file(text)).people())
    reasons = [outcome.problem.reason if outcome.problem else None for outcome in outcomes]
    assert reasons == [None, None, RowReason.STAFF_NO_REPEATED, None, RowReason.NAME_MISSING]
    assert outcomes[2].problem is not None
    assert outcomes[2].problem.facts["first_row"] == 2


def test_numbers_that_a_spreadsheet_made_of_staff_numbers_are_text_again(
    workbook: Callable[..., Path],
) -> None:
    (outcome,) = open_list(workbook(S=[["工号", "姓名"], [1001, "方国秀"]])).people()
    assert outcome.draft is not None
    assert outcome.draft.staff_no == "1001"
