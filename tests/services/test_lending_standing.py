"""What the catalogue says of a record without a reader: can it be lent, and if not, why."""

import pytest
from sqlalchemy import update

from desktop_archive.rules.lending import LoanRefusal
from desktop_archive.rules.posts import ARCHIVE_HEAD, DEPARTMENT_HEAD, LEADER
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import Judged
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def judged(desk: LoanDesk, file: make.Made) -> Judged:
    found = desk.why_not_lent(file.id)
    assert found is not None
    return found


@pytest.mark.requirement("L-32")
def test_a_record_in_place_names_only_who_has_to_sign(desk: LoanDesk) -> None:
    found = judged(desk, make.record(desk.room))
    assert found.refusals == ()
    assert found.missing == (DEPARTMENT_HEAD, ARCHIVE_HEAD, LEADER)


@pytest.mark.requirement("L-20", "L-32")
@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"state": "repair"}, LoanRefusal.IN_REPAIR),
        ({"state": "proposed"}, LoanRefusal.PROPOSED_FOR_DESTRUCTION),
        ({"status": "draft"}, LoanRefusal.DRAFT_RECORD),
        ({"secrecy": 3}, LoanRefusal.CLASSIFIED_ON_SITE_ONLY),
        ({"immature": True}, LoanRefusal.IMMATURE_TECHNICAL),
    ],
)
def test_a_record_that_stays_says_why(
    desk: LoanDesk, values: dict[str, object], reason: LoanRefusal
) -> None:
    file = make.record(desk.room)
    with desk.room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == file.id).values(**values))
    assert reason in judged(desk, file).refusals


@pytest.mark.requirement("L-17", "L-32")
def test_who_has_it_who_waits_and_what_holds_it_are_named(desk: LoanDesk) -> None:
    first, second = make.person(desk.room), make.person(desk.room, "李敏")
    file = make.record(desk.room)
    make.application(desk, first, [file])
    desk.scan(first.code)
    desk.issue([file.id])
    make.application(desk, second, [file])
    make.hold(desk.room, file.id)
    found = judged(desk, file)
    assert found.refusals == (
        LoanRefusal.ALREADY_OUT,
        LoanRefusal.HELD,
        LoanRefusal.WANTED_BY_ANOTHER,
    )
    facts = found.facts
    assert (facts["borrower"], facts["name"], facts["why"]) == ("王建国", "李敏", "诉讼")


def test_what_is_not_in_the_register_is_not_judged(desk: LoanDesk) -> None:
    assert desk.why_not_lent(4711) is None
