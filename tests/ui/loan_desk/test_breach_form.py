"""A breach is noted beside the loan, and the letter lies ready."""

import pytest

from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


@pytest.mark.requirement("L-19")
def test_a_breach_is_noted_from_the_list_of_what_is_out_and_closed_there(shown: Desk) -> None:
    file = make.record(shown.room, title="采购合同")
    borrower = make.person(shown.room)
    make.application(shown.desk, borrower, [file])
    shown.desk.scan(borrower.code)
    shown.desk.issue([file.id])
    shown.view.open_tab("out")
    page, form = shown.view.lists["out"], shown.view.counter.breach
    page.buttons["breach"].click()
    assert shown.view.counter.right.currentWidget() is form
    form.record.click()
    assert form.notice.text().startswith("Write down what happened.")
    assert form.settle.isHidden()
    form.kind.choose("taken_apart")
    form.note.set_text("抽换第3页")
    form.record.click()
    assert shown.told[-1] == "Breach noted: 王建国"
    assert [title for title, _ in shown.printed] == ["Recall notices"]
    shown.view.open_tab("out")
    assert page.table.rows.index(0, 1).data() == "at once"
    page.buttons["breach"].click()
    form.how.set_text("批评教育")
    form.settle.click()
    assert shown.told[-1] == "Breach closed: 王建国"
    shown.view.open_tab("out")
    assert page.table.rows.index(0, 1).data() != "at once"
