"""Deciding about differences, declaring lost, closing: what is said then stays said."""

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    Bucket,
    CountResult,
    CountScope,
    Decision,
    StocktakeRefusal,
)
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.models import Closing, CountAction, NewCount
from desktop_archive.store import custody as store_custody
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.stocktake.conftest import lend

ALL = NewCount()
DAMAGED = Barcode(Kind.COMMAND, Command.DAMAGED).digits


def rows(room, table, *where):
    with room.read() as session:
        return session.execute(
            select(func.count()).select_from(t.METADATA.tables[table]).where(*where)
        ).scalar_one()


# --- closing -----------------------------------------------------------------------------------


def counted_all_but(desk, stacks, *left_out):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    for number, shelf in enumerate(stacks.shelves, 1):
        counting.scan(shelf.code)
        for name in [f"{number}{place}" for place in range(1, 5)]:
            if name not in left_out:
                counting.scan(stacks.boxes[name].code)
    return row


@pytest.mark.requirement("S-12")
def test_it_is_not_closed_while_a_difference_waits_for_a_decision(desk, stacks):
    row = counted_all_but(desk, stacks, "22")

    with pytest.raises(RefusedError) as refused:
        desk.close(row, Closing())

    assert refused.value.reason is StocktakeRefusal.UNDECIDED


@pytest.mark.requirement("S-12")
def test_closed_it_says_what_it_said_whatever_happens_later(desk, stacks, room):
    row = counted_all_but(desk, stacks, "22", "23")
    missing, other = desk.look(row).differences
    desk.decide(row, [missing], Decision.SEARCH_ON)
    desk.decide(row, [other], Decision.MISSING, note="柜内无此盒")
    closed = desk.close(row, Closing(note="年末清点", reported_to="客服经理"))
    before = desk.look(closed).summary

    Stacks(room).place(stacks.boxes["22"].id, stacks.shelves[2].id)

    assert desk.look(closed).summary == before
    assert before.of(Bucket.MISSING) == 2
    assert before.of(Bucket.FOUND) == 10


def test_a_closed_stocktake_takes_no_scan_and_no_decision(desk, stacks, room):
    row = counted_all_but(desk, stacks)
    counting = desk.counting(row.id)
    desk.close(row, Closing())

    with pytest.raises(RefusedError) as refused:
        counting.scan(stacks.boxes["11"].code)
    assert refused.value.reason is StocktakeRefusal.CLOSED
    for table, column in (
        (t.stocktake, "note"),
        (t.stocktake_scan, "struck_at"),
        (t.stocktake_round, "void_at"),
    ):
        with pytest.raises(IntegrityError), room.act("test") as session:
            session.execute(update(table).values({column: "x"}))


def test_a_missing_box_is_lost_only_by_an_act_of_its_own_with_a_reason(desk, stacks, room):
    row = counted_all_but(desk, stacks, "22")
    (missing,) = desk.look(row).differences
    with pytest.raises(RefusedError):
        desk.declare_lost(row, missing, "三次查找未果")
    desk.decide(row, [missing], Decision.MISSING, note="柜内无此盒")
    (missing,) = desk.look(row).differences

    with pytest.raises(RefusedError) as refused:
        desk.declare_lost(row, missing, " ")
    assert refused.value.reason is StocktakeRefusal.REASON_MISSING
    assert desk.declare_lost(row, missing, "三次查找未果") == 2
    assert rows(room, "record", t.record.c.state == "lost") == 2
    assert desk.look(row).summary.of(Bucket.MISSING) == 1


def test_a_lost_box_that_turns_up_is_taken_back_and_counted(desk, stacks, room):
    row = counted_all_but(desk, stacks, "22")
    (missing,) = desk.look(row).differences
    desk.decide(row, [missing], Decision.MISSING, note="柜内无此盒")
    (missing,) = desk.look(row).differences
    desk.declare_lost(row, missing, "三次查找未果")
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[1].code)
    counting.scan(stacks.shelves[1].code)
    told = counting.scan(stacks.boxes["22"].code)
    assert CountAction.FOUND_AGAIN in told.actions

    assert counting.found_again(told).result is CountResult.FOUND
    assert rows(room, "record", t.record.c.state == "lost") == 0


def lost(desk, stacks, name="22"):
    """A count in which a box was missing and is declared lost; return it and the difference."""
    row = counted_all_but(desk, stacks, name)
    (missing,) = desk.look(row).differences
    desk.decide(row, [missing], Decision.MISSING, note="柜内无此盒")
    (missing,) = desk.look(row).differences
    assert desk.declare_lost(row, missing, "三次查找未果") > 0
    return row


def seen_again(desk, stacks, row, name="22"):
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[1].code)
    counting.scan(stacks.shelves[1].code)
    return counting, counting.scan(stacks.boxes[name].code)


def state(room, made):
    with room.read() as session:
        return session.execute(select(t.record.c.state).where(t.record.c.id == made.id)).scalar()


def strike_row(session, made):
    store_custody.add_strike(
        session,
        record_id=made.id,
        kind="loss",
        reason="遗失",
        evidence="报告",
        struck_by="林晓",
        witness="周敏",
    )


@pytest.mark.requirement("B-07", "B-10")
def test_lost_and_found_again_are_lines_of_the_ledger(desk, stacks, room):
    row = lost(desk, stacks)
    counting, told = seen_again(desk, stacks, row)
    counting.found_again(told)

    told = [(one.kind, one.reason) for one in Custody(room).lines(stacks.files["22"][0].id)]

    # Twice each: of the box in which it lies, and of itself.
    loss, found = ("lost", f"{row.number}: 三次查找未果"), ("found", row.number)
    assert [one for one in told if one[0] in ("lost", "found")] == [loss, loss, found, found]


@pytest.mark.requirement("B-10")
def test_what_was_found_after_the_list_was_read_is_not_declared_lost(desk, stacks, room):
    row = counted_all_but(desk, stacks, "22")
    (missing,) = desk.look(row).differences
    desk.decide(row, [missing], Decision.MISSING, note="柜内无此盒")
    (missing,) = desk.look(row).differences
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[2].code)
    counting.scan(stacks.shelves[2].code)
    counting.scan(stacks.boxes["22"].code)

    with pytest.raises(RefusedError) as refused:
        desk.declare_lost(row, missing, "三次查找未果")

    assert refused.value.reason is StocktakeRefusal.NOT_MISSING
    assert rows(room, "record", t.record.c.state == "lost") == 0


@pytest.mark.requirement("B-10")
def test_a_held_file_is_not_declared_lost_nor_the_box_it_lies_in(desk, stacks, room):
    make.hold(room, stacks.files["22"][1].id)
    row = counted_all_but(desk, stacks, "22")
    (missing,) = desk.look(row).differences
    desk.decide(row, [missing], Decision.MISSING, note="柜内无此盒")
    (missing,) = desk.look(row).differences

    with pytest.raises(RefusedError) as refused:
        desk.declare_lost(row, missing, "三次查找未果")

    assert refused.value.reason is StocktakeRefusal.HELD
    assert rows(room, "record", t.record.c.state == "lost") == 0
    assert rows(room, "box", t.box.c.state == "lost") == 0


@pytest.mark.requirement("B-10", "F-19")
def test_what_was_struck_off_is_not_found_again(desk, stacks, room):
    row = lost(desk, stacks)
    with room.act("test") as session:
        strike_row(session, stacks.files["22"][0])
    counting, told = seen_again(desk, stacks, row)

    with pytest.raises(RefusedError) as refused:
        counting.found_again(told)

    assert refused.value.reason is StocktakeRefusal.STRUCK_OFF
    assert rows(room, "record", t.record.c.state == "lost") == 2


@pytest.mark.requirement("F-19")
def test_the_register_itself_revives_nothing_that_was_struck_off(stacks, room):
    file = stacks.files["22"][0]
    with room.act("test") as session:
        strike_row(session, file)
        session.execute(update(t.record).where(t.record.c.id == file.id).values(state="lost"))

    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == file.id).values(state="in_place"))


def test_a_box_found_again_brings_back_only_what_was_lost_with_it(desk, stacks, room):
    before, with_it = stacks.files["22"]
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == before.id).values(state="lost"))
    counting, told = seen_again(desk, stacks, lost(desk, stacks))

    counting.found_again(told)

    assert (state(room, before), state(room, with_it)) == ("lost", "in_place")


def test_a_return_is_not_taken_back_once_the_file_is_lost(stacks, room):
    file = stacks.files["22"][0]
    lending = lend(room, file)
    (line,) = lending.book.out()
    lending.take_back([line.loan.id], ReturnCheck())
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == file.id).values(state="lost"))

    assert lending.undo().outcome is ScanOutcome.NOTHING_TO_UNDO
    assert state(room, file) == "lost"


def test_what_is_decided_about_a_damaged_piece_leaves_it_damaged(desk, stacks, room):
    outside = make.box(room, make.shelf(room, "1-B-01L-01-01"), "99")
    row = desk.begin(NewCount(scope=CountScope(places=(stacks.shelves[0].id,))))
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(outside.code)
    counting.scan(DAMAGED)
    (foreign,) = (one for one in desk.look(row).differences if one.scan_id)

    desk.decide(row, [foreign], Decision.EXPLAINED, note="邻架误放")

    found = desk.look(row)
    assert [scan.box_no for scan in found.damaged] == ["99"]
    assert [one.decision for one in found.differences if one.scan_id] == [Decision.EXPLAINED]


@pytest.mark.requirement("S-12")
def test_what_was_found_after_a_decision_is_found_on_sheet_and_report_alike(desk, stacks):
    row = counted_all_but(desk, stacks, "22")
    (missing,) = desk.look(row).differences
    desk.decide(row, [missing], Decision.SEARCH_ON)
    counting, _ = seen_again(desk, stacks, row)
    for name in ("21", "23", "24"):
        counting.scan(stacks.boxes[name].code)

    closed = desk.close(row, Closing())

    assert {one.bucket for one in desk.lines(closed)} == {Bucket.FOUND}
    assert desk.look(closed).summary.of(Bucket.FOUND) == 12


def test_what_is_set_aside_is_decided(desk, stacks):
    row = counted_all_but(desk, stacks, "22")
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(stacks.shelves[0].code)
    told = counting.scan(stacks.boxes["22"].code)

    counting.set_aside(told)

    misplaced = [one for one in desk.look(row).differences if one.kind is Bucket.MISPLACED]
    assert [one.decision for one in misplaced] == [Decision.SET_ASIDE]


def test_a_misplaced_box_given_its_place_here_is_no_difference_any_more(desk, stacks):
    row = counted_all_but(desk, stacks, "22")
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(stacks.shelves[0].code)
    told = counting.scan(stacks.boxes["22"].code)
    assert told.result is CountResult.MISPLACED
    assert any(one.kind is Bucket.MISPLACED for one in desk.look(row).differences)

    counting.move_here(told)

    assert not any(one.kind is Bucket.MISPLACED for one in desk.look(row).differences)


def test_the_damaged_command_marks_the_piece_scanned_last(desk, stacks):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(stacks.boxes["13"].code)

    assert counting.scan(DAMAGED).result is CountResult.DAMAGED_NOTED
    assert [scan.box_no for scan in desk.look(row).damaged] == ["13"]


def test_only_who_may_count_counts(desk, stacks, room):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    sign_in_as(room, Role.AUDITOR, login="audit")

    with pytest.raises(RefusedError):
        counting.scan(stacks.shelves[0].code)
    with pytest.raises(RefusedError):
        desk.begin(ALL)


def test_a_storm_of_scans_loses_none_and_mixes_none(desk, stacks, room):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)
    codes = [stacks.boxes[name].code for name in ("11", "12", "13", "14")] * 75

    told = [counting.scan(code).result for code in codes]

    assert told.count(CountResult.FOUND) == 4
    assert told.count(CountResult.TWICE) == 296
    assert rows(room, "stocktake_scan") == 300
