"""Holds on pieces, boxes and questions: what they catch, who reviews them, how they end."""

import sqlite3
from datetime import date

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.rules.retention.holds import HoldProblem, HoldScope, HoldStrength
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.retention.holds import HoldDesk, HoldWish
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.store import tables as t
from tests.services.conftest import sign_in_as
from tests.services.retention.room_of_records import HT, add, box
from tests.stranger import Stranger

REVIEW = date(2026, 9, 30)
WHY = {"reason": "诉讼", "authority": "法务部", "review_on": REVIEW}


def query(text: str, *, standing: bool = False, **values: object) -> HoldWish:
    said = {**WHY, **values}
    return HoldWish(scope=HoldScope.QUERY, query=text, is_standing=standing, **said)  # type: ignore[arg-type]


def held(room: Room, record: int) -> list[tuple[str, str]]:
    return [(one.hold.number, one.how) for one in HoldDesk(room).on(record)]


@pytest.mark.requirement("D-39")
def test_every_hold_is_named_and_has_to_be_lifted(kept: Room) -> None:
    record, desk = add(kept, "1"), HoldDesk(kept)
    for reason, strength in (("诉讼", HoldStrength.ALL), ("审计", HoldStrength.DESTRUCTION)):
        wish = HoldWish(**{**WHY, "reason": reason, "strength": strength}, records=[record])
        number = desk.place(wish)
    assert number == "ZT-2026-0002"
    second, first = [one.hold for one in desk.on(record)]
    assert [(h.reason, h.strength, h.placed_by) for h in (first, second)] == [
        ("诉讼", "all", "林晓"),
        ("审计", "destruction", "林晓"),
    ]
    review = DestructionReview(kept)
    desk.lift(first.id, "已结案")
    line = review.line(record)
    assert line is not None
    assert Blocker.HELD in line.blockers
    desk.lift(second.id, "审计结束")
    line = review.line(record)
    assert line is not None
    assert line.blockers == ()
    assert {hold.lifted_reason for hold in desk.rows(lifted=True)} == {"已结案", "审计结束"}


def test_a_hold_on_a_box_holds_what_lies_in_it_and_what_comes(kept: Room) -> None:
    number = box(kept, "7")
    inside, outside, other = add(kept, "1", box_id=number), add(kept, "2"), add(kept, "3")
    desk = HoldDesk(kept)
    boxes = desk.boxes_with([inside, outside])
    wish = HoldWish(**WHY, scope=HoldScope.BOXES, boxes=boxes)
    assert desk.count(wish) == 1
    place = desk.place(wish)
    with kept.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == outside).values(box_id=number))
    born = add(kept, "4", box_id=number)
    assert held(kept, inside) == [(place, "chosen")]
    assert held(kept, outside) == held(kept, born) == [(place, "box")]
    assert held(kept, other) == []
    (row,) = desk.rows()
    assert (row.records, row.came_later, desk.boxes(row.id)) == (3, 2, ["7"])


def test_what_left_a_held_box_stays_held(kept: Room) -> None:
    number = box(kept, "7")
    record, desk = add(kept, "1", box_id=number), HoldDesk(kept)
    place = desk.place(HoldWish(**WHY, scope=HoldScope.BOXES, boxes=[number]))
    with kept.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == record).values(box_id=None))
    assert held(kept, record) == [(place, "chosen")]


def test_a_lifted_hold_on_a_box_catches_nothing_more(kept: Room) -> None:
    number, desk = box(kept, "7"), HoldDesk(kept)
    desk.place(HoldWish(**WHY, scope=HoldScope.BOXES, boxes=[number]))
    desk.lift(desk.rows()[0].id, "完")
    assert held(kept, add(kept, "1", box_id=number)) == []


def test_a_question_holds_what_it_finds_now_and_no_more(kept: Room) -> None:
    first, other = add(kept, "1", category_id=HT), add(kept, "2")
    number = HoldDesk(kept).place(query("class:HT"))
    later = add(kept, "3", category_id=HT)
    assert held(kept, first) == [(number, "chosen")]
    assert held(kept, other) == held(kept, later) == []


def test_a_standing_question_catches_what_comes_later_whichever_way(kept: Room) -> None:
    desk = HoldDesk(kept)
    number = desk.place(query("class:HT year:2015", standing=True))
    entered = add(kept, "1", category_id=HT)
    other_year = add(kept, "2", category_id=HT, year=2016)
    moved = add(kept, "3")
    assert held(kept, entered) == [(number, "query")]
    assert held(kept, other_year) == held(kept, moved) == []
    with kept.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == moved).values(category_id=HT))
    assert held(kept, moved) == [(number, "query")]
    (row,) = desk.rows()
    assert (row.standing, row.records, row.came_later) == (True, 2, 2)
    desk.lift(row.id, "完")
    assert held(kept, add(kept, "4", category_id=HT)) == []


def test_a_standing_question_of_words_catches_by_title(kept: Room) -> None:
    number = HoldDesk(kept).place(query("锅炉", standing=True))
    assert held(kept, add(kept, "1", title="锅炉房检修合同")) == [(number, "query")]
    assert held(kept, add(kept, "2", title="食堂采购")) == []


def test_a_review_asks_the_question_anew(kept: Room) -> None:
    number, record, desk = box(kept, "7"), add(kept, "1"), HoldDesk(kept)
    with kept.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == record).values(box_id=number))
    place = desk.place(query("box:8", standing=True))
    with kept.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == number).values(box_no="8"))
    assert held(kept, record) == []
    desk.keep_on(desk.rows()[0].id, date(2027, 1, 1), "未结")
    assert held(kept, record) == [(place, "query")]


def test_a_question_nobody_understands_any_more_is_an_alarm(kept: Room) -> None:
    desk = HoldDesk(kept)
    desk.place(query("class:HT", standing=True))
    assert not desk.rows()[0].is_lost
    with kept.act("test") as session:
        session.execute(update(t.category).where(t.category.c.id == HT).values(code="HTX"))
    assert desk.rows()[0].is_lost
    assert held(kept, add(kept, "1", category_id=HT)) == []
    counts = {one.line: one.count for one in TodayDesk(kept).lines()}
    assert counts[DayLine.HOLD_REVIEWS] == 1


def test_an_entry_made_at_the_form_comes_under_a_standing_hold(office, catalogue, entry) -> None:
    number = HoldDesk(office).place(query("class:WS", standing=True))
    assert held(office, catalogue.create(entry())) == [(number, "query")]


def test_who_may_not_open_confidential_entries_holds_none_by_their_words(kept: Room) -> None:
    add(kept, "1", title="锅炉机密", secrecy=3)
    sign_in_as(kept, Role.CLERK, login="front")
    wish = query("锅炉", standing=True)
    assert HoldDesk(kept).count(wish) == 0
    sign_in_as(kept, Role.ARCHIVIST, Role.ADMINISTRATOR, login="chief")
    assert HoldDesk(kept).count(wish) == 1


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        (HoldWish(**{**WHY, "reason": " "}, records=[1]), HoldProblem.REASON_MISSING),
        (HoldWish(**{**WHY, "authority": ""}, records=[1]), HoldProblem.AUTHORITY_MISSING),
        (
            HoldWish(**{**WHY, "review_on": date(2026, 3, 17)}, records=[1]),
            HoldProblem.REVIEW_NOT_LATER,
        ),
        (HoldWish(**WHY), HoldProblem.NO_RECORDS),
        (HoldWish(**WHY, scope=HoldScope.BOXES), HoldProblem.NO_BOXES),
        (query("  "), HoldProblem.QUERY_MISSING),
        (query("class:HT"), HoldProblem.NOTHING_FOUND),
    ],
)
def test_an_incomplete_hold_is_refused(kept: Room, wish: HoldWish, problem: HoldProblem) -> None:
    add(kept, "1")
    with pytest.raises(RefusedError) as refused:
        HoldDesk(kept).place(wish)
    assert refused.value.reason is problem
    assert HoldDesk(kept).rows() == []


def test_a_word_nobody_knows_is_refused_before_anything_is_held(kept: Room) -> None:
    with pytest.raises(RefusedError):
        HoldDesk(kept).place(query("class:NOSUCH", standing=True))
    assert HoldDesk(kept).rows() == []


def test_an_auditor_places_no_hold(kept: Room) -> None:
    record = add(kept, "1")
    sign_in_as(kept, Role.AUDITOR, login="shen")
    with pytest.raises(RefusedError) as refused:
        HoldDesk(kept).place(HoldWish(**WHY, records=[record]))
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


def test_an_overdue_review_is_an_alarm_until_somebody_keeps_it_on(kept: Room, clock) -> None:
    record, desk = add(kept, "1"), HoldDesk(kept)
    desk.place(HoldWish(**WHY, records=[record]))
    (row,) = desk.rows()
    assert not desk.is_overdue(row)
    clock.moment = clock.moment.replace(month=10, day=5)
    assert desk.is_overdue(row)
    counts = {one.line: one.count for one in TodayDesk(kept).lines()}
    assert counts[DayLine.HOLD_REVIEWS] == 1
    with pytest.raises(RefusedError) as refused:
        desk.keep_on(row.id, date(2027, 3, 1), " ")
    assert refused.value.reason is HoldProblem.REVIEW_REASON_MISSING
    with pytest.raises(RefusedError) as refused:
        desk.keep_on(row.id, date(2026, 10, 5), "未结")
    assert refused.value.reason is HoldProblem.REVIEW_NOT_LATER
    desk.keep_on(row.id, date(2027, 3, 1), "案件未结")
    (row,) = desk.rows()
    assert row.review_on == "2027-03-01"
    assert [(one.kept_until, one.note) for one in desk.reviews(row.id)] == [
        ("2027-03-01", "案件未结")
    ]
    counts = {one.line: one.count for one in TodayDesk(kept).lines()}
    assert counts[DayLine.HOLD_REVIEWS] == 0
    desk.lift(row.id, "结案")
    with pytest.raises(RefusedError) as refused:
        desk.keep_on(row.id, date(2028, 3, 1), "x")
    assert refused.value.reason is HoldProblem.NOT_IN_FORCE


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE hold SET reason = 'x'",
        "UPDATE hold SET query = 'x'",
        "UPDATE hold SET lifted_on = '2026-03-18'",
        "UPDATE hold_record SET hold_id = 9",
        "DELETE FROM hold_record",
        "DELETE FROM hold",
    ],
)
@pytest.mark.requirement("D-39")
def test_no_statement_weakens_a_hold(kept: Room, statement: str) -> None:
    HoldDesk(kept).place(HoldWish(**WHY, records=[add(kept, "1")]))
    raw = Stranger(kept)
    with pytest.raises(IntegrityError):
        raw.execute(statement)
    raw.close()


@pytest.mark.on_a_file
def test_a_held_record_is_not_destroyed_by_any_statement(kept: Room) -> None:
    record = add(kept, "1")
    HoldDesk(kept).place(HoldWish(**WHY, records=[record]))
    raw = sqlite3.connect(kept.path)
    raw.execute(
        "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')"
    )
    guards = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'record' "
        "AND name <> 'held_stays' AND name NOT LIKE 'trail%' AND sql LIKE '%destroyed%'"
    ).fetchall()
    for (name,) in guards:
        # Without the guards of the chain, the one of the hold stands alone.
        raw.execute(f"DROP TRIGGER {name}")
    with pytest.raises(sqlite3.IntegrityError, match="a held record is not destroyed"):
        raw.execute("UPDATE record SET state = 'destroyed'")
    raw.close()
