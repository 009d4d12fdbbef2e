"""The stacks: building racks, the map, and putting boxes on shelves."""

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind, PlaceProblem, Unfit
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.racks import range_codes
from desktop_archive.services.shelves import BoxState, RackPlan, Stacks
from desktop_archive.store import tables as t
from tests.services import builders as make

SMALL = RackPlan(room_code="1", room_name="一号库房", zone="A", ranges="1-2", bays=2, shelves=3)


@pytest.fixture
def stacks(room):
    return Stacks(room)


def shelf_id(stacks, address):
    return stacks.find_shelf(address)


@pytest.fixture
def built(stacks):
    stacks.build(SMALL)
    return stacks


def boxes_on(stacks, side_id):
    side = stacks.side(side_id)
    return [box for bay in side.bays for shelf in bay.shelves for box in shelf.boxes]


def lend(room, *records):
    desk = LoanDesk(room)
    borrower = make.person(room, unit_id=make.unit(room, f"科室{records[0].id}"))
    view = make.application(desk, borrower, list(records))
    desk.scan(borrower.code)
    for record in records:
        desk.scan(record.code)
    return view


# --- racks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("1-3", ["01", "02", "03"]),
        ("9 至 11", ["09", "10", "11"]),
        ("1, 3；甲", ["01", "03", "甲"]),
        ("2 2", ["02"]),
        ("", []),
    ],
)
def test_ranges_are_written_as_runs_or_names(text, codes):
    assert range_codes(text) == codes


@pytest.mark.requirement("B-06")
def test_a_rack_is_shown_before_it_is_built(stacks):
    found = stacks.preview(SMALL)

    assert len(found.addresses) == 2 * 2 * 2 * 3
    assert (found.addresses[0], found.addresses[-1]) == ("1-A-01L-01-01", "1-A-02R-02-03")
    assert stacks.zones() == ()


@pytest.mark.requirement("B-06")
def test_a_built_rack_is_on_the_plan_with_every_side(stacks):
    stacks.build(SMALL)

    (zone,) = stacks.zones()

    assert (zone.room, zone.room_name, zone.zone) == ("1", "一号库房", "A")
    assert [(side.range, side.side, side.bays) for side in zone.sides] == [
        ("01", "L", 2),
        ("01", "R", 2),
        ("02", "L", 2),
        ("02", "R", 2),
    ]
    assert zone.length_mm == 24 * 860
    assert zone.used_mm == 0


def test_building_again_adds_only_what_is_new(built):
    more = RackPlan(room_code="1", zone="A", ranges="2-3", bays=2, shelves=3)

    assert built.build(more) == 12
    with pytest.raises(RefusedError) as refused:
        built.build(more)
    assert refused.value.reason is PlaceProblem.CODE_TAKEN


@pytest.mark.parametrize(
    ("plan", "reason"),
    [
        (RackPlan(room_code=" "), PlaceProblem.CODE_MISSING),
        (RackPlan(room_code="1", length_mm=0), PlaceProblem.NO_LENGTH),
        (RackPlan(room_code="1", ranges="1-900"), PlaceProblem.TOO_MANY_AT_ONCE),
    ],
)
def test_a_rack_that_makes_no_sense_is_refused(stacks, plan, reason):
    with pytest.raises(RefusedError) as refused:
        stacks.preview(plan)
    assert refused.value.reason is reason


# --- placing ----------------------------------------------------------------------------------


@pytest.mark.requirement("B-05")
def test_a_box_goes_behind_its_neighbour(room, built):
    shelf = shelf_id(built, "1-A-01L-01-01")
    for number in ("0001", "0003", "0002"):
        built.place(make.box(room, box_no=number).id, shelf)

    side = built.zones()[0].sides[0].id

    assert [box.row.box_no for box in boxes_on(built, side)] == ["0001", "0002", "0003"]


@pytest.mark.requirement("B-05")
def test_a_box_out_of_order_is_marked(room, built):
    shelf = shelf_id(built, "1-A-01L-01-01")
    for number in ("0001", "0002", "0003"):
        built.place(make.box(room, box_no=number).id, shelf)
    moved = built.place(make.box(room, box_no="0000").id, shelf, position=9)
    side = built.zones()[0].sides[0].id

    wrong = [box.row.box_no for box in boxes_on(built, side) if box.out_of_order]

    assert moved.is_out_of_order
    assert wrong == ["0000"]
    assert built.side(side).out_of_order == 1


@pytest.mark.requirement("B-05")
def test_the_next_place_is_with_the_neighbours(room, built):
    built.place(make.box(room, box_no="0100").id, shelf_id(built, "1-A-01L-01-01"))
    built.place(make.box(room, box_no="0500").id, shelf_id(built, "1-A-02L-01-01"))

    assert built.propose(make.box(room, box_no="0501").id).address == "1-A-02L-01-01"
    assert built.propose(make.box(room, box_no="0200").id).address == "1-A-01L-01-01"


@pytest.mark.parametrize(
    ("values", "reason"),
    [({"length_mm": 20}, Unfit.TOO_THICK), ({"height_mm": 300}, Unfit.TOO_HIGH)],
)
def test_a_box_that_does_not_fit_is_refused_with_the_reason(room, stacks, values, reason):
    shelf, box = make.shelf(room, **values), make.box(room)

    with pytest.raises(RefusedError) as refused:
        stacks.place(box.id, shelf.id)

    assert refused.value.reason is reason


def test_a_full_shelf_names_the_next_one_with_room(room, stacks):
    full = make.shelf(room, "1-A-01L-01-01", length_mm=50)
    make.shelf(room, "1-A-01L-01-02", length_mm=50)
    stacks.place(make.box(room, box_no="0001").id, full.id)

    with pytest.raises(RefusedError) as refused:
        stacks.place(make.box(room, box_no="0002").id, full.id)

    assert refused.value.facts == {"free_mm": 20, "box_mm": 30, "place": "1-A-01L-01-02"}


@pytest.mark.requirement("B-11")
def test_boxes_do_not_stand_in_the_reading_room(room, stacks):
    stacks.build(RackPlan(room_code="9", bays=1, shelves=1, kind=PlaceKind.READING_ROOM))

    with pytest.raises(RefusedError) as refused:
        stacks.place(make.box(room).id, shelf_id(stacks, "9-01L-01-01"))

    assert refused.value.reason is Unfit.NOT_FOR_BOXES


@pytest.mark.requirement("B-07")
@pytest.mark.requirement("B-08")
def test_every_move_is_a_line_of_the_ledger(room, built):
    box = make.box(room)
    make.record(room, box)
    built.place(box.id, shelf_id(built, "1-A-01L-01-01"))
    built.place(box.id, shelf_id(built, "1-A-02R-02-03"))

    lines = built.ledger(box_id=box.id)

    assert [(one.kind, one.from_address, one.to_address, one.moved_by) for one in lines] == [
        ("shelve", "", "1-A-01L-01-01", "林晓"),
        ("move", "1-A-01L-01-01", "1-A-02R-02-03", "林晓"),
    ]


@pytest.mark.requirement("B-18")
def test_moving_a_box_moves_the_home_of_its_lent_files(room, built):
    box = make.box(room)
    record = make.record(room, box)
    built.place(box.id, shelf_id(built, "1-A-01L-01-01"))
    lend(room, record)

    built.place(box.id, shelf_id(built, "1-A-02R-02-03"))

    with room.read() as session:
        homes = list(session.execute(select(t.loan.c.home_address)).scalars())
    assert homes == ["1-A-02R-02-03"]
    assert built.ledger(record_id=record.id)[-1].to_address == "1-A-02R-02-03"


def test_the_last_move_can_be_taken_back(room, built):
    box = make.box(room)
    built.place(box.id, shelf_id(built, "1-A-01L-01-01"))
    built.place(box.id, shelf_id(built, "1-A-02R-02-03"))

    back = built.undo()

    assert back.to_address == "1-A-01L-01-01"
    assert built.box(box.id).row.place_id == shelf_id(built, "1-A-01L-01-01")
    assert built.ledger(box_id=box.id)[-1].reason == "undo"
    built.undo()
    assert built.box(box.id).row.place_id is None
    assert built.undo() is None


# --- the map ----------------------------------------------------------------------------------


@pytest.mark.requirement("B-17")
@pytest.mark.requirement("L-33")
def test_a_lent_file_keeps_its_box_and_its_place(room, built):
    box = make.box(room)
    lent, staying = make.record(room, box), make.record(room, box)
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == box.id).values(record_count=2))
    built.place(box.id, shelf_id(built, "1-A-01L-01-01"))
    side = built.zones()[0].sides[0].id
    lend(room, lent)

    part = boxes_on(built, side)[0]
    lend(room, staying)
    whole = boxes_on(built, side)[0]

    assert (part.state, whole.state) == (BoxState.PART_ON_LOAN, BoxState.ON_LOAN)
    assert built.side(side).bays[0].shelves[0].free_mm == 860 - 30
    assert built.side(side).counts[BoxState.ON_LOAN] == 1


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"state": "reading"}, BoxState.READING),
        ({"state": "repair"}, BoxState.REPAIR),
        ({"state": "proposed"}, BoxState.PROPOSED),
        ({"due_on": "2026-01-01"}, BoxState.DUE),
        ({"due_on": "2026-12-31"}, BoxState.IN_PLACE),
    ],
)
def test_a_box_shows_what_is_with_its_records(room, built, values, state):
    box = make.box(room)
    make.record(room, box, **values)

    assert built.box(box.id).state is state


def test_a_hold_shows_on_the_box(room, built):
    box = make.box(room)
    make.hold(room, make.record(room, box).id)

    assert built.box(box.id).state is BoxState.HELD


def test_shelves_are_found_by_barcode_and_by_address(room, stacks):
    shelf, box = make.shelf(room, "1-A-03L-06-04"), make.box(room)

    assert stacks.find_shelf(shelf.code) == shelf.id
    assert stacks.find_shelf("1-A-03L-06-04") == shelf.id
    assert stacks.find_shelf(box.code) is None
    stacks.place(box.id, shelf.id)
    assert stacks.side_of_box(box.id) == stacks.side_of_shelf(shelf.id)
