"""What leaves the desk on paper is a real document, and every copy is noted."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.lending.request_papers import RequestPapers
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.wording.sentences import sentence
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as


@pytest.mark.requirement("L-03", "L-10", "L-11", "L-18")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_paper_of_the_desk_is_drawn_and_noted(
    room: Room, clock: SetClock, language: str
) -> None:
    desk = LoanDesk(room)
    papers = DeskPapers(room, desk.book)
    borrower = make.person(room)
    file = make.record(room, make.box(room, make.shelf(room)))
    asked = make.application(desk, borrower, [file])
    requests = RequestPapers(room, desk.requests)
    assert requests.write([asked.application.id], language).pages == 1
    desk.scan(borrower.code)
    desk.scan(file.code)
    ended = desk.end_visit().papers
    assert ended is not None
    assert ended.slip is not None
    assert papers.slip(ended.slip, language).pdf.startswith(b"%PDF")
    assert papers.cards(ended.cards, language).pages == 1
    assert papers.cards_again(ended.loan_ids, language).pages == 1
    clock.moment += timedelta(days=9)
    notices = desk.book.recall(ended.loan_ids)
    assert papers.recalls(notices, language).pages == 1
    assert papers.register(date(2026, 1, 1), date(2026, 12, 31), language).pages == 1
    with room.read() as session:
        forms = [row[0] for row in session.execute(select(t.print_event.c.form))]
        copies = session.execute(select(t.card.c.copies)).scalar()
    assert (sorted(forms), copies) == (["P20b", "P20b", "P21", "P22", "P24", "slip"], 2)


@pytest.mark.requirement("L-01", "L-02")
def test_a_request_on_paper_has_a_line_for_every_post_and_the_names_that_signed(room: Room) -> None:
    desk = LoanDesk(room)
    file = make.record(room, make.box(room, make.shelf(room)), "采购合同")
    view = make.application(desk, make.person(room), [file], signed=False)
    papers = RequestPapers(room, desk.requests)
    (asked,) = papers.collect([view.application.id], "zh-CN")
    assert [(one.post, one.name) for one in asked.approvals] == [
        ("部门负责人", ""),
        ("档案管理部门负责人", ""),
        ("分管领导", ""),
    ]
    assert (asked.records[0].title, asked.days, asked.until) == ("采购合同", 7, None)
    make.approve(desk, view)
    (signed,) = papers.collect([view.application.id], "zh-CN")
    assert [one.name for one in signed.approvals] == ["陈国强", "周敏", "孟欣怡"]
    assert desk.scan(signed.code.digits).request is not None


def test_the_request_is_found_by_its_number_and_an_unknown_one_is_refused(room: Room) -> None:
    desk = LoanDesk(room)
    view = make.application(desk, make.person(room), [make.record(room)])
    papers = RequestPapers(room, desk.requests)
    assert papers.find(view.application.number) == [view.application.id]
    assert papers.find("") == [view.application.id]
    with pytest.raises(RefusedError):
        papers.find("JY-1999-0001")


@pytest.mark.requirement("R-01", "L-03")
def test_a_register_is_drawn_for_who_may_print_and_of_a_year_only(room: Room) -> None:
    forms = FormDesk(room)
    for form in ("P22", "P23", "P36", "copies", "uses", "year_end"):
        with pytest.raises(RefusedError) as refused:
            forms.write(form, "zh-CN", "去年", sentence)
        assert refused.value.reason is PaperRefusal.BAD_OPTION
    sign_in_as(room, Role.FRONT_DESK, login="front")
    for form in ("P15", "P16", "P22"):
        with pytest.raises(RefusedError) as refused:
            forms.write(form, "zh-CN", "", sentence)
        assert refused.value.facts["right"] is Right.PRINT


@pytest.mark.requirement("L-10")
def test_what_another_desk_took_back_at_once_is_not_recalled(room: Room, clock: SetClock) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    make.application(desk, borrower, [file])
    for code in (borrower.code, file.code):
        clock.moment += timedelta(seconds=5)
        desk.scan(code)
    (line,) = desk.book.out()
    desk.undo()
    assert desk.book.recall([line.loan.id]) == []
