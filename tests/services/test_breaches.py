"""A breach recalls the loan at once, blocks the borrower, and is closed with a word (L-19)."""

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import LoanRefusal, RenewalRefusal, ReturnCheck
from desktop_archive.rules.lending.breaches import BreachKind, BreachRefusal
from desktop_archive.rules.people import Block
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.breaches import Breaches
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.documents.reading import joined
from tests.services import builders as make
from tests.services.conftest import sign_in_as


class Lent:
    """A loan that is out, with everything round it."""

    def __init__(self, room: Room) -> None:
        self.room, self.desk = room, LoanDesk(room)
        self.borrower, self.file = make.person(room), make.record(room)
        make.application(self.desk, self.borrower, [self.file])
        self.desk.scan(self.borrower.code)
        self.desk.issue([self.file.id])
        self.breaches = Breaches(room, self.desk.book)
        (line,) = self.desk.book.out()
        self.loan_id = line.loan.id


@pytest.fixture
def lent(room: Room) -> Lent:
    return Lent(room)


@pytest.mark.requirement("L-19")
def test_a_breach_recalls_at_once_and_the_letter_says_why(lent: Lent) -> None:
    (notice,) = lent.breaches.record(lent.loan_id, BreachKind.LENT_ON, "转借给外单位")
    (line,) = lent.desk.book.out()
    assert (line.loan.recalls, line.is_breached) == (1, True)
    assert (notice.return_by, notice.for_breach) == (lent.room.today(), True)
    words = joined(DeskPapers(lent.room, lent.desk.book).recalls([notice], "zh-CN").pdf)
    assert "因违反档案室借阅规定" in words
    assert "逾期" not in words


@pytest.mark.requirement("L-19", "U-09")
def test_an_open_breach_stops_renewal_and_the_next_loan_until_it_is_closed(lent: Lent) -> None:
    lent.breaches.record(lent.loan_id, BreachKind.MARKED, "圈划第3页")
    with pytest.raises(RefusedError) as refused:
        lent.desk.book.renew(lent.loan_id, "需要", [])
    assert refused.value.reason is RenewalRefusal.RECALLED
    card = lent.desk.person()
    assert card is not None
    assert card.blocks == (Block.BREACH_OPEN,)
    other = make.record(lent.room)
    make.application(lent.desk, lent.borrower, [other])
    assert LoanRefusal.BORROWER_BLOCKED in lent.desk.why_not([other.id])[0].refusals
    (breach,) = lent.breaches.of_loan(lent.loan_id)
    lent.breaches.deal_with(breach.id, "批评教育")
    assert lent.desk.why_not([other.id])[0].refusals == ()
    (closed,) = lent.breaches.of_loan(lent.loan_id)
    assert (closed.dealt_how, closed.dealt_on, closed.dealt_by) == (
        "批评教育",
        "2026-03-17",
        "林晓",
    )


@pytest.mark.requirement("L-19")
def test_a_breach_stays_in_the_list_after_the_return_until_it_is_closed(lent: Lent) -> None:
    lent.breaches.record(lent.loan_id, BreachKind.SOILED, "水渍")
    lent.desk.take_back([lent.loan_id], ReturnCheck(quantity_out=1, quantity_back=1))
    assert [one.id for one in lent.desk.book.kept_open()] == [lent.loan_id]
    assert lent.breaches.record(lent.loan_id, BreachKind.OTHER, "还有折角") == []
    for breach in lent.breaches.of_loan(lent.loan_id):
        lent.breaches.deal_with(breach.id, "赔偿")
    assert lent.desk.book.kept_open() == []


@pytest.mark.requirement("L-19")
def test_nothing_is_noted_without_a_word_a_loan_or_the_right(lent: Lent) -> None:
    for loan_id, note, reason in (
        (lent.loan_id, " ", BreachRefusal.NOTE_MISSING),
        (4711, "x", BreachRefusal.NO_SUCH_LOAN),
    ):
        with pytest.raises(RefusedError) as refused:
            lent.breaches.record(loan_id, BreachKind.OTHER, note)
        assert refused.value.reason is reason
    sign_in_as(lent.room, Role.AUDITOR, login="shen", name="审计")
    with pytest.raises(RefusedError):
        lent.breaches.record(lent.loan_id, BreachKind.OTHER, "x")
    with lent.room.read() as session:
        assert session.execute(select(t.breach.c.id)).all() == []


def test_a_closed_breach_is_closed_once(lent: Lent) -> None:
    lent.breaches.record(lent.loan_id, BreachKind.COPIED, "拍照")
    (breach,) = lent.breaches.of_loan(lent.loan_id)
    with pytest.raises(RefusedError):
        lent.breaches.deal_with(breach.id, "")
    lent.breaches.deal_with(breach.id, "删除照片")
    with pytest.raises(RefusedError) as refused:
        lent.breaches.deal_with(breach.id, "再次")
    assert refused.value.reason is BreachRefusal.ALREADY_DEALT_WITH
