"""A request is printed where it lies open, and its signed form opens it again."""

import pytest

from tests.documents.reading import joined
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


@pytest.mark.requirement("L-02")
def test_an_open_request_is_printed_to_be_signed(shown: Desk) -> None:
    file = make.record(shown.room, title="采购合同")
    view = make.application(shown.desk, make.person(shown.room), [file], signed=False)
    counter = shown.view.counter
    counter.open_request(view.application.id)
    counter.approvals.print_button.click()
    ((title, made),) = shown.printed
    words = joined(made.pdf)
    assert title == "Loan request"
    assert view.application.number in words
    assert "采购合同" in words
    assert words.count("Signature____") == len(view.missing)
