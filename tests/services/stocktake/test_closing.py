"""Deciding about differences, declaring lost, closing: what is said then stays said."""

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    Bucket,
    CountResult,
    Decision,
    StocktakeRefusal,
)
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.models import Closing, CountAction, NewCount
from desktop_archive.store import tables as t
from tests.services.conftest import sign_in_as

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
