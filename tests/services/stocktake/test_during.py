"""What happens while it is counted, counting files, paper sheets, scanner files, samples."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.stocktake import (
    Bucket,
    CountResult,
    CountScope,
    CountUnit,
    Decision,
    StocktakeRefusal,
)
from desktop_archive.services.masking import MASK
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.models import Closing, NewCount
from desktop_archive.store import tables as t
from tests.services.conftest import sign_in_as
from tests.services.stocktake.conftest import lend

ALL = NewCount()


def scan_all(counting, stacks, *names):
    return [counting.scan(stacks.boxes[name].code).result for name in names]


def buckets(desk, row):
    return {one.row.code: one.bucket for one in desk.lines(desk.stocktake(row.id))}


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


@pytest.mark.requirement("S-12")
def test_a_short_box_keeps_the_count_open_until_it_is_decided(desk, stacks):
    row = desk.begin(NewCount(scope=CountScope(places=(stacks.shelves[0].id,))))
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    first, *others = (one.row.id for one in desk.lines(row))
    counting.tick([first], found=1)
    counting.tick(list(others))

    (short,) = desk.look(row).differences
    assert short.kind is Bucket.QUANTITY
    with pytest.raises(RefusedError) as refused:
        desk.close(row, Closing())
    assert refused.value.reason is StocktakeRefusal.UNDECIDED

    desk.decide(row, [short], Decision.EXPLAINED, note="一卷在修复室")
    assert desk.look(desk.close(row, Closing())).summary.of(Bucket.QUANTITY) == 1


@pytest.mark.parametrize("now", [{"secrecy": Secrecy.SECRET.rank}, {"personal_data": True}])
def test_what_became_secret_during_the_count_is_masked(desk, stacks, room, now):
    row = desk.begin(NewCount(unit=CountUnit.RECORDS))
    with room.act("test") as session:
        where = t.record.c.id == stacks.files["11"][0].id
        session.execute(update(t.record).where(where).values(**now))
    sign_in_as(room, Role.AUDITOR, login="audit")

    titles = {one.row.record_id: one.title for one in desk.lines(row)}

    assert titles[stacks.files["11"][0].id] == MASK
    assert titles[stacks.files["11"][1].id] == "合同11-2"


@pytest.mark.parametrize(
    "act",
    [
        lambda counting, here, _: counting.scan(here.code),
        lambda counting, here, _: counting.take_over(here.id),
        lambda counting, here, _: counting.recount(here.id),
        lambda counting, *_: counting.damaged(),
        lambda counting, _, seen: counting.found_again(seen),
        lambda counting, *_: counting.done(),
    ],
    ids=["begin", "take_over", "recount", "damaged", "found_again", "done"],
)
def test_what_another_desk_closed_refuses_every_act_in_words(desk, stacks, act):
    row = desk.begin(NewCount(scope=CountScope(places=tuple(one.id for one in stacks.shelves[:2]))))
    counting = desk.counting(row.id)
    counting.scan(stacks.shelves[0].code)
    seen = counting.scan(stacks.boxes["11"].code)
    desk.decide(row, desk.look(row).differences, Decision.SEARCH_ON)
    desk.close(row, Closing())

    with pytest.raises(RefusedError) as refused:
        act(counting, stacks.shelves[1], seen)

    assert refused.value.reason is StocktakeRefusal.CLOSED
