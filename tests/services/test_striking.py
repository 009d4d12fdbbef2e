"""Striking a file off the ledger: a reason, evidence, a second person; the line stays."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.custody import Mending
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.striking import StrikeKind, StrikeRefusal, StrikeWish
from desktop_archive.services import accounts
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.custody.striking import Striking
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import tables as t
from tests.services import builders as make

PASSWORD = "correct horse battery"
WISH = StrikeWish(StrikeKind.TRANSFER, "移交区档案馆", "交接文据 2026-03，全宗卷")
HEAD = ("zhou", PASSWORD)


@pytest.fixture
def striking(room):
    with room.act("test") as session:
        accounts.add(session, "zhou", "周敏", [Role.HEAD], PASSWORD)
    return Striking(room)


@pytest.fixture
def box(room):
    return make.box(room, make.shelf(room), "0001")


@pytest.fixture
def record(room, box):
    return make.record(room, box)


def reason(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value.reason


def state(room, record):
    with room.read() as session:
        return session.execute(select(t.record.c.state).where(t.record.c.id == record.id)).scalar()


@pytest.mark.requirement("B-10", "F-19")
def test_a_struck_line_keeps_reason_evidence_and_both_people(striking, record, room):
    assert striking.strike([record.id], WISH, *HEAD) == 1

    with room.read() as session:
        line = session.execute(select(t.strike)).one()
    assert (line.kind, line.reason, line.evidence) == ("transfer", WISH.reason, WISH.evidence)
    assert (line.struck_by, line.witness) == ("林晓", "周敏")
    assert state(room, record) == "transferred"
    last = Custody(room).lines(record.id)[-1]
    assert (last.kind, last.reason) == ("strike", f"{WISH.reason} · {WISH.evidence}")


@pytest.mark.requirement("B-10")
def test_without_reason_evidence_or_a_second_person_nothing_is_struck(striking, record, room):
    for wish, why in (
        (StrikeWish(StrikeKind.LOSS, " ", "x"), StrikeRefusal.NOT_EXPLAINED),
        (StrikeWish(StrikeKind.LOSS, "x", ""), StrikeRefusal.NO_EVIDENCE),
    ):
        assert reason(lambda wish=wish: striking.strike([record.id], wish, *HEAD)) is why
    missing = reason(lambda: striking.strike([record.id], WISH, "", ""))
    assert missing is StrikeRefusal.NO_SECOND
    wrong = reason(lambda: striking.strike([record.id], WISH, "zhou", "wrong"))
    assert wrong is AccessRefusal.WRONG_PASSWORD
    assert state(room, record) == "in_place"


@pytest.mark.requirement("B-10")
def test_what_is_lent_held_or_in_a_list_is_not_struck_and_none_of_the_others(
    striking, record, box, room
):
    held, lent, listed = (make.record(room, box) for _ in range(3))
    make.hold(room, held.id)
    desk = LoanDesk(room)
    borrower = make.person(room, unit_id=make.unit(room))
    make.application(desk, borrower, [lent])
    desk.scan(borrower.code)
    desk.scan(lent.code)
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == listed.id).values(state="proposed"))

    for other, why in (
        (held, StrikeRefusal.HELD),
        (lent, StrikeRefusal.STILL_OUT),
        (listed, StrikeRefusal.IN_A_LIST),
    ):
        assert reason(lambda o=other: striking.strike([record.id, o.id], WISH, *HEAD)) is why
    assert state(room, record) == "in_place"


@pytest.mark.requirement("B-10")
def test_two_people_of_one_name_do_not_strike(striking, record, room):
    with room.act("test") as session:
        accounts.add(session, "lin2", "林晓", [Role.HEAD], PASSWORD)
    same = reason(lambda: striking.strike([record.id], WISH, "lin2", PASSWORD))
    assert same is StrikeRefusal.SAME_PERSON
    assert state(room, record) == "in_place"


def test_a_file_is_struck_once(striking, record):
    striking.strike([record.id], WISH, *HEAD)
    again = reason(lambda: striking.strike([record.id], WISH, *HEAD))
    assert again is StrikeRefusal.ALREADY_GONE
    assert reason(lambda: striking.strike([999], WISH, *HEAD)) is StrikeRefusal.NOT_FOUND


@pytest.mark.requirement("B-10")
def test_map_and_count_follow_and_ledger_and_map_still_agree(striking, record, box, room):
    make.record(room, box)
    custody = Custody(room)
    from_map = [one.box.box_id for one in custody.compare()]
    assert from_map == [box.id]
    with room.act("test") as session:
        session.execute(
            t.movement.insert(),
            {
                "kind": "shelve",
                "box_id": box.id,
                "to_place_id": 6,
                "item_count": 2,
                "moved_at": session.at,
            },
        )
    assert custody.compare() == []

    striking.strike([record.id], WISH, *HEAD)

    assert custody.compare() == []
    with room.read() as session:
        assert session.execute(select(t.box.c.record_count)).scalar() == 1


@pytest.mark.requirement("B-10", "B-03")
def test_a_file_struck_as_lost_counts_neither_on_the_label_nor_on_the_map(
    striking, record, box, room
):
    left = make.record(room, box)
    custody = Custody(room)
    custody.mend([box.id], Mending.LEDGER, "架上有此盒")

    striking.strike([record.id], StrikeWish(StrikeKind.LOSS, "遗失", "事故报告 1 号"), *HEAD)

    assert state(room, record) == "lost"
    assert custody.compare() == []
    with room.read() as session:
        (found,) = store_boxing.boxes(session, [box.id])
        inside = [one.id for one in store_boxing.contents(session, box.id)]
    assert (found.count, inside) == (1, [left.id])


@pytest.mark.requirement("N-20")
def test_the_number_of_a_struck_file_is_never_given_again(striking, record, room):
    striking.strike([record.id], WISH, *HEAD)
    with room.read() as session:
        code = session.execute(select(t.record.c.code)).scalar()
    with pytest.raises(IntegrityError):
        make.record(room, code=code)


@pytest.mark.parametrize("values", [{"evidence": ""}, {"witness": "林晓"}, {"kind": "destruction"}])
def test_the_register_itself_takes_no_line_without_evidence_or_witness(record, room, values):
    line = {
        "record_id": record.id,
        "kind": "loss",
        "reason": "r",
        "evidence": "e",
        "struck_by": "林晓",
        "witness": "周敏",
        **values,
    }
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(t.strike.insert().values(struck_at=session.at, **line))
