"""The find field: boxes, people, places and forms beside the records."""

import pytest

from desktop_archive.services.hits import HitKind
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.services.search import SearchDesk
from tests.services import builders as make


@pytest.mark.requirement("C-39")
def test_forms_boxes_and_people_are_found_by_the_beginning_of_what_they_are_called(
    room: Room,
) -> None:
    borrower = make.person(room)
    box = make.box(room)
    record = make.record(room, box)
    view = make.application(LoanDesk(room), borrower, [record], signed=False)
    number = view.application.number
    desk = SearchDesk(room)
    (form,) = desk.find(number[:9]).hits
    assert (form.kind, form.code, form.is_exact) == (HitKind.FORMS, number, False)
    assert form.title[slice(*form.spans[0])] == number[:9]
    assert desk.find(number).hits[0].is_exact
    (found,) = desk.find(box.code).hits
    assert (found.kind, found.id, found.is_exact) == (HitKind.BOXES, box.id, True)
    person = desk.find(borrower.code, kind=HitKind.PEOPLE).hits
    assert [hit.id for hit in person] == [borrower.id]
    assert desk.find("title:JY", kind=HitKind.FORMS).hits == []


@pytest.mark.requirement("C-39")
def test_a_box_is_found_by_its_number_without_the_zeros_before_it(room: Room) -> None:
    longer, meant = make.box(room, box_no="7801"), make.box(room, box_no="0078")
    found = SearchDesk(room).find("78", kind=HitKind.BOXES).hits
    assert [hit.id for hit in found] == [meant.id, longer.id]
