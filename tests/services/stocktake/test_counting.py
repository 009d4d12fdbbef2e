"""Counting boxes on shelves, scan by scan, as a person with a scanner does."""

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    Bucket,
    CountPurpose,
    CountResult,
    CountScope,
    CountUnit,
    Decision,
    StocktakeRefusal,
)
from desktop_archive.services.opening import open_room
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import Closing, CountAction, NewCount
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.stocktake.conftest import lend

ALL = NewCount()
UNDO = Barcode(Kind.COMMAND, Command.UNDO).digits
NEXT = Barcode(Kind.COMMAND, Command.NEXT).digits
DAMAGED = Barcode(Kind.COMMAND, Command.DAMAGED).digits


def scan_all(counting, stacks, *names):
    return [counting.scan(stacks.boxes[name].code).result for name in names]


def rows(room, table, *where):
    with room.read() as session:
        return session.execute(
            select(func.count()).select_from(t.METADATA.tables[table]).where(*where)
        ).scalar_one()


def buckets(desk, row):
    return {one.row.code: one.bucket for one in desk.lines(desk.stocktake(row.id))}


@pytest.mark.requirement("S-12")
def test_a_shelf_is_counted_down_box_by_box(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)

    opened = counting.scan(stacks.shelves[0].code)
    assert (opened.result, opened.facts["count"]) == (CountResult.SHELF_OPENED, 4)
    assert scan_all(counting, stacks, "11", "12", "13") == [CountResult.FOUND] * 3

    found = counting.progress()
    assert (found.shelf_left, found.shelf_to_find, found.left, found.to_find) == (1, 4, 9, 12)


@pytest.mark.usefixtures("stacks")
def test_the_number_on_the_spine_typed_by_hand_is_as_good_as_a_scan(desk):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan("1-A-01L-01-01")

    assert counting.scan("11", way="typed").result is CountResult.FOUND


@pytest.mark.requirement("S-31")
def test_a_scanned_box_is_compared_with_the_map_at_once(desk, stacks, room):
    outside = make.box(room, make.shelf(room, "1-B-01L-01-01"), "99")
    places = (stacks.shelves[0].id, stacks.shelves[1].id)
    counting = desk.counting(desk.begin(NewCount(scope=CountScope(places=places))).id)
    counting.scan(stacks.shelves[0].code)

    misplaced = counting.scan(stacks.boxes["21"].code)
    foreign = counting.scan(outside.code)

    assert (misplaced.result, misplaced.facts["home"]) == (
        CountResult.MISPLACED,
        "1-A-01L-01-02",
    )
    assert (foreign.result, foreign.facts["home"]) == (CountResult.FOREIGN, "1-B-01L-01-01")
    assert counting.progress().left == 7


def test_a_second_scan_is_told_and_not_counted(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)

    assert scan_all(counting, stacks, "11", "11") == [CountResult.FOUND, CountResult.TWICE]
    assert counting.results[0].facts["seen"] == "1-A-01L-01-01"
    assert counting.progress().left == 11


def test_the_register_itself_counts_no_piece_twice(desk, stacks, room):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(stacks.boxes["11"].code)

    kept = [column for column in t.stocktake_scan.c if column.name != "id"]
    copied = select(*kept).where(t.stocktake_scan.c.counts)
    again = t.stocktake_scan.insert().from_select([column.name for column in kept], copied)
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(again)


@pytest.mark.parametrize(
    ("code", "result"),
    [
        ("SF1234567890", CountResult.UNKNOWN),
        ("1000042199", CountResult.WRONG_CHECK),
        (Barcode(Kind.BOX, 777).digits, CountResult.UNKNOWN),
        (Barcode(Kind.PERSON, 1).digits, CountResult.NOT_FOR_COUNTING),
        (Barcode(Kind.PLACE, 777).digits, CountResult.SHELF_UNKNOWN),
    ],
)
def test_what_nothing_carries_is_told_and_counts_nothing(desk, stacks, room, code, result):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)

    assert counting.scan(code).result is result
    assert counting.progress().left == 12
    kept = rows(room, "stocktake_scan", t.stocktake_scan.c.code == code)
    assert kept == (1 if result.is_kept else 0)


def test_an_unknown_code_is_kept_once_however_often_it_is_scanned(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)

    assert counting.scan("SF1").result is CountResult.UNKNOWN
    assert counting.scan("SF1").result is CountResult.TWICE
    assert len(desk.look(counting.row).differences) == 12 + 1


def test_without_a_shelf_nothing_is_counted(desk, stacks, room):
    counting = desk.counting(desk.begin(ALL).id)

    assert scan_all(counting, stacks, "11") == [CountResult.NO_SHELF]
    assert rows(room, "stocktake_scan") == 0


def test_a_file_label_says_which_box_to_scan(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)

    told = counting.scan(stacks.files["12"][0].code)

    assert (told.result, told.facts["box"]) == (CountResult.FILE_LABEL, "12")


def test_a_box_that_was_destroyed_and_stands_here_is_refused_loudly(desk, stacks, room):
    counting = desk.counting(desk.begin(ALL).id)
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.box_no == "12").values(state="destroyed"))
    counting.scan(stacks.shelves[0].code)

    assert scan_all(counting, stacks, "12") == [CountResult.GONE]


# --- taking back, recounting ------------------------------------------------------------------


def test_the_last_scan_is_taken_back_from_the_desk_mat(desk, stacks, room):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)
    scan_all(counting, stacks, "11", "12")

    assert counting.scan(UNDO).result is CountResult.REMOVED
    assert counting.progress().left == 11
    assert rows(room, "stocktake_scan") == 2
    assert scan_all(counting, stacks, "12") == [CountResult.FOUND]


def test_a_counted_shelf_scanned_twice_is_counted_anew(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)
    scan_all(counting, stacks, "11", "12", "13", "14")
    counting.scan(NEXT)

    assert counting.scan(stacks.shelves[0].code).result is CountResult.SHELF_COUNTED_ALREADY
    again = counting.scan(stacks.shelves[0].code)

    assert (again.result, again.facts["count"]) == (CountResult.SHELF_RECOUNTED, 4)
    assert scan_all(counting, stacks, "11") == [CountResult.FOUND]


def test_what_comes_between_does_not_begin_a_shelf_anew(desk, stacks):
    counting = desk.counting(desk.begin(ALL).id)
    counting.scan(stacks.shelves[0].code)
    counting.scan(NEXT)
    counting.scan(stacks.shelves[0].code)
    counting.scan(stacks.shelves[1].code)

    assert counting.scan(stacks.shelves[0].code).result is CountResult.SHELF_COUNTED_ALREADY


# --- several counters, crashes ----------------------------------------------------------------


def second_desk(room, login="qin", name="秦岚"):
    other = open_room(room.path, clock=room.clock)
    other.workstation = "desk-2"
    sign_in_as(other, Role.ARCHIVIST, login=login, name=name)
    return other


def test_a_shelf_is_counted_by_one_at_a_time_and_the_second_is_told(desk, stacks, room):
    row = desk.begin(ALL)
    first = desk.counting(row.id)
    first.scan(stacks.shelves[0].code)
    other = second_desk(room)
    second = StocktakeDesk(other).counting(row.id)

    told = second.scan(stacks.shelves[0].code)
    assert (told.result, told.facts["who"]) == (CountResult.SHELF_TAKEN, "林晓 (lin)")

    second.scan(stacks.shelves[1].code)
    second.scan(stacks.boxes["21"].code)
    assert first.progress().left == 11
    assert first.scan(stacks.boxes["21"].code).result is CountResult.TWICE
    other.close()


def test_every_shelf_says_how_far_it_is_and_who_counts_it(desk, stacks):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    scan_all(counting, stacks, "11", "12")

    (first, found), (second, none), _ = desk.shelves(row.id)

    assert (first.address, first.to_find, found) == ("1-A-01L-01-01", 4, 2)
    assert (first.counter, second.counter, none) == ("林晓 (lin)", "", 0)


def test_a_shelf_that_another_left_can_be_taken_over(desk, stacks, room):
    row = desk.begin(ALL)
    first = desk.counting(row.id)
    first.scan(stacks.shelves[0].code)
    first.scan(stacks.boxes["11"].code)
    other = second_desk(room)
    second = StocktakeDesk(other).counting(row.id)

    assert second.take_over(stacks.shelves[0].id).facts["count"] == 3
    assert second.scan(stacks.boxes["12"].code).result is CountResult.FOUND
    other.close()


def test_counting_goes_on_at_the_same_scan_after_a_crash(desk, stacks):
    row = desk.begin(ALL)
    before = desk.counting(row.id)
    before.scan(stacks.shelves[1].code)
    scan_all(before, stacks, "21", "22", "11")

    after = desk.counting(row.id)

    assert after.shelf.address == "1-A-01L-01-02"
    assert [one.result for one in after.results] == [
        CountResult.MISPLACED,
        CountResult.FOUND,
        CountResult.FOUND,
    ]
    assert after.results[0].facts["home"] == "1-A-01L-01-01"
    assert after.progress() == before.progress()


# --- lent, moved, destroyed during the count ----------------------------------------------------


@pytest.mark.requirement("S-31")
def test_a_lent_file_is_present_only_if_its_loan_is_open_and_its_card_stands_there(
    desk, stacks, room
):
    lend(room, stacks.files["11"][0], card=True)
    lend(room, stacks.files["12"][0], card=False)
    row = desk.begin(NewCount(unit=CountUnit.RECORDS))

    found = buckets(desk, row)
    code = {
        one.id: f"Z109-WS-2026-D10-{Barcode.parse(one.code).serial:04}"
        for one in (stacks.files["11"][0], stacks.files["12"][0])
    }

    assert found[code[stacks.files["11"][0].id]] is Bucket.LENT
    assert found[code[stacks.files["12"][0].id]] is Bucket.LENT_NO_CARD


@pytest.mark.requirement("S-31")
def test_the_card_scanned_at_its_place_makes_a_lent_file_present(desk, stacks, room):
    lending = lend(room, stacks.files["12"][0], card=False)
    (line,) = lending.book.out()
    row = desk.begin(NewCount(unit=CountUnit.RECORDS))
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)

    assert counting.scan(Barcode(Kind.CARD, line.loan.card_serial).digits).result is (
        CountResult.CARD_SEEN
    )
    assert Bucket.LENT in buckets(desk, row).values()


def test_a_box_whose_files_are_all_out_is_lent_and_not_to_be_found(desk, stacks, room):
    lend(room, *stacks.files["11"])
    row = desk.begin(ALL)

    assert row.to_find == 11
    assert buckets(desk, row)["11"] is Bucket.LENT


def test_what_moved_or_was_lent_or_came_back_during_the_count_is_not_missing(desk, stacks, room):
    lending = lend(room, *stacks.files["11"])
    row = desk.begin(ALL)
    Stacks(room).place(stacks.boxes["21"].id, stacks.shelves[2].id)
    lend(room, *stacks.files["31"])
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.box_no == "32").values(state="destroyed"))
    loans = [line.loan.id for line in lending.book.out() if line.loan.box_no == "11"]
    lending.take_back(loans, ReturnCheck())

    found = buckets(desk, row)

    assert found["21"] is Bucket.MOVED_SINCE
    assert found["31"] is Bucket.LENT_SINCE
    assert found["32"] is Bucket.GONE_SINCE
    assert found["11"] is Bucket.RETURNED_SINCE
    assert found["12"] is Bucket.MISSING


def test_a_box_that_was_moved_during_the_count_is_found_at_its_new_place(desk, stacks, room):
    counting = desk.counting(desk.begin(ALL).id)
    Stacks(room).place(stacks.boxes["21"].id, stacks.shelves[2].id)
    counting.scan(stacks.shelves[2].code)

    assert scan_all(counting, stacks, "21") == [CountResult.MOVED_HERE]


@pytest.mark.usefixtures("stacks")
def test_the_frozen_list_is_not_changed_by_anybody(desk, room):
    desk.begin(ALL)
    for table in (t.stocktake_line, t.stocktake_shelf):
        with pytest.raises(IntegrityError), room.act("test") as session:
            session.execute(update(table).values(seq=1))
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(t.stocktake_line.insert(), {"stocktake_id": 1, "seq": 99})


# --- files inside boxes ---------------------------------------------------------------------------


def test_files_are_counted_inside_their_boxes(desk, stacks):
    counting = desk.counting(desk.begin(NewCount(unit=CountUnit.RECORDS)).id)
    counting.scan(stacks.shelves[0].code)

    assert counting.scan(stacks.boxes["11"].code).result is CountResult.BOX_OPENED
    assert counting.scan(stacks.files["11"][0].code).result is CountResult.FOUND
    assert counting.scan(stacks.files["12"][0].code).result is CountResult.MISPLACED


# --- on paper ---------------------------------------------------------------------------------


def test_what_was_ticked_on_paper_is_typed_in_without_a_scanner(desk, stacks):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    counting.scan("1-A-01L-01-01", way="typed")
    lines = desk.lines(row, stacks.shelves[0].id)

    assert counting.tick([one.row.id for one in lines[:3]]) == 3
    assert counting.tick([lines[0].row.id]) == 0
    assert counting.progress().shelf_left == 1


@pytest.mark.requirement("S-12")
def test_a_quantity_that_differs_from_the_book_is_a_difference(desk, stacks):
    row = desk.begin(ALL)
    counting = desk.counting(row.id)
    counting.scan("1-A-01L-01-01")
    (first, *_) = desk.lines(row, stacks.shelves[0].id)

    counting.tick([first.row.id], found=1)

    assert buckets(desk, row)["11"] is Bucket.QUANTITY


def test_a_portable_scanners_file_is_read_in_as_one_session(desk, stacks, tmp_path):
    row = desk.begin(ALL)
    file = tmp_path / "scans.txt"
    file.write_text(
        "\n".join(
            [
                f"2026-03-17 09:00:00,{stacks.shelves[0].code}",
                f"2026-03-17 09:00:05,{stacks.boxes['11'].code}",
                stacks.boxes["21"].code,
                "SF123",
                stacks.shelves[1].code,
                stacks.boxes["22"].code,
            ]
        )
    )

    told = [counted.result for _, counted in desk.read_file(row, file)]

    assert told == [
        CountResult.SHELF_OPENED,
        CountResult.FOUND,
        CountResult.MISPLACED,
        CountResult.UNKNOWN,
        CountResult.SHELF_OPENED,
        CountResult.FOUND,
    ]
    assert desk.counting(row.id).shelf is None


# --- samples -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("stacks")
@pytest.mark.requirement("S-11", "M-34")
def test_a_sample_is_drawn_by_a_seed_that_is_kept_and_draws_the_same_again(desk):
    wanted = NewCount(CountPurpose.SAMPLE, CountUnit.RECORDS, sample=5)
    first = desk.begin(wanted)
    again = desk.begin(NewCount(CountPurpose.SAMPLE, CountUnit.RECORDS, sample=5, seed=first.seed))

    drawn = [[one.row.code for one in desk.lines(row)] for row in (first, again)]

    assert len(drawn[0]) == 5
    assert drawn[0] == drawn[1]


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
