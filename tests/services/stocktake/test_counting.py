"""Counting boxes on shelves, scan by scan, as a person with a scanner does."""

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.stocktake import (
    CountResult,
    CountScope,
)
from desktop_archive.services.opening import open_room
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import NewCount
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as

ALL = NewCount()
UNDO = Barcode(Kind.COMMAND, Command.UNDO).digits
NEXT = Barcode(Kind.COMMAND, Command.NEXT).digits


def scan_all(counting, stacks, *names):
    return [counting.scan(stacks.boxes[name].code).result for name in names]


def rows(room, table, *where):
    with room.read() as session:
        return session.execute(
            select(func.count()).select_from(t.METADATA.tables[table]).where(*where)
        ).scalar_one()


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
    other = open_room(room.where, clock=room.clock)
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
