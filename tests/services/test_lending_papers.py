"""What leaves the desk on paper is a real document, and every copy is noted."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock


@pytest.mark.requirement("L-03", "L-10", "L-11", "L-18")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_paper_of_the_desk_is_drawn_and_noted(
    room: Room, clock: SetClock, language: str
) -> None:
    desk = LoanDesk(room)
    papers = DeskPapers(room, desk.book)
    borrower = make.person(room)
    file = make.record(room, make.box(room, make.shelf(room)))
    make.application(desk, borrower, [file])
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
    assert (sorted(forms), copies) == (["P20b", "P20b", "P21", "P22", "P24"], 2)
