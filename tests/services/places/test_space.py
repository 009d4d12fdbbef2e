"""Where does it fit, many boxes as one act, how full the store is and when it will be full."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.forecast import IntakeBy, Outlook
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind, Unfit
from desktop_archive.rules.space import Posture
from desktop_archive.services.places.keeping import Reservation
from desktop_archive.services.places.outlook import StoreOutlook
from desktop_archive.services.places.register import ShelfChange
from desktop_archive.services.places.space import Ask, Space
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store import tables as t
from tests.services import builders as make


@pytest.fixture
def space(room):
    return Space(room)


@pytest.fixture
def outlook(room):
    return StoreOutlook(room)


def boxes_of(room, kind, count, thickness_mm=30):
    facts = {"type_id": kind, "thickness_mm": thickness_mm}
    return [make.box(room, box_no=f"{at:04}", **facts).id for at in range(1, count + 1)]


def line_of(answer, stacks, address):
    key = stacks.find_shelf(address)
    return next(line for line in answer.lines if line.shelf_id == key)


def measures(**values):
    usual = {"length_mm": 860, "height_mm": 330, "depth_mm": 400, "limit_kg": None}
    return ShelfChange(**usual | values)


@pytest.mark.requirement("B-05", "B-11", "B-12", "B-13")
def test_every_shelf_says_how_many_or_the_one_reason_why_none(room, stacks, register, space):
    kind = make.a_kind_of_box(room, "A50", thickness_mm=50, full_g=2_000)
    low, weak, office = (stacks.find_shelf(f"1-A-01L-01-0{level}") for level in (1, 2, 3))
    register.change([low], measures(height_mm=300))
    register.change([weak], measures(limit_kg=11))
    register.change([office], measures(kind=PlaceKind.OFFICE))

    answer = space.where_does_it_fit(Ask(type_id=kind, count=40))

    assert [line.count for line in answer.lines[:2]] == [5, 17], "fitting first, in running order"
    said = [(line.address, line.reason) for line in answer.lines if not line.count]
    assert said == [("1-A-01L-01-01", Unfit.TOO_HIGH), ("1-A-01L-01-03", Unfit.NOT_FOR_BOXES)]
    assert line_of(answer, stacks, "1-A-01L-01-01").facts == {"box_mm": 310, "shelf_mm": 300}
    assert answer.places == 5 + 21 * 17
    assert answer.assumed == 0


@pytest.mark.requirement("B-05")
def test_runs_take_all_together_and_are_placed_as_one_act_that_can_be_taken_back(
    room, stacks, space
):
    kind = make.a_kind_of_box(room, "A50", thickness_mm=50)
    waiting = boxes_of(room, kind, 40, 50)
    answer = space.where_does_it_fit(Ask(type_id=kind, count=40))
    best = answer.runs[0]

    assert [box for box, _ in answer.waiting] == waiting
    assert (best.first, best.last, best.count) == ("1-A-01L-01-01", "1-A-01L-01-03", 51)
    assert [count for _, count in best.shares] == [17, 17, 6]
    assert space.place_together(waiting, best.shares) == 40

    with room.read() as session:
        acts = session.execute(
            select(t.operation.c.op_id).where(t.operation.c.action == "place_boxes")
        ).all()
    assert len(acts) == 1
    on = [stacks.box(box).row for box in (waiting[0], waiting[16], waiting[17], waiting[39])]
    assert [stacks.shelf(row.place_id).code for row in on] == ["01", "01", "02", "03"]
    assert [row.position for row in on] == [1, 17, 1, 6]
    assert space.undo() == 40
    assert stacks.box(waiting[0]).row.place_id is None
    assert [row.reason for row in stacks.ledger(box_id=waiting[0])] == ["", "undo"]


def test_a_box_moved_since_stays_where_it_is_when_the_placing_is_taken_back(room, stacks, space):
    kind = make.a_kind_of_box(room)
    first, second = boxes_of(room, kind, 2)
    shelf, other = stacks.find_shelf("1-A-01L-01-01"), stacks.find_shelf("1-A-02L-01-01")
    space.place_together([first, second], [(shelf, 2)])
    stacks.place(first, other)

    assert space.undo() == 1
    assert stacks.box(first).row.place_id == other


def test_what_no_longer_fits_is_refused_and_nothing_is_moved(room, stacks, space):
    kind = make.a_kind_of_box(room, thickness_mm=300)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    waiting = boxes_of(room, kind, 3, 300)

    with pytest.raises(RefusedError) as refused:
        space.place_together(waiting, [(shelf, 3)])

    assert refused.value.reason is Unfit.FULL
    assert [stacks.box(box).row.place_id for box in waiting] == [None, None, None]
    assert not space.can_undo()


def test_boxes_too_high_lie_in_piles_and_the_shelf_counts_each_pile_once(
    room, stacks, register, space
):
    kind = make.a_kind_of_box(room, "平放盒", thickness_mm=50, may_lie=True, pile_of=4)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    register.change([shelf], measures(height_mm=170))
    waiting = boxes_of(room, kind, 8, 50)
    line = line_of(space.where_does_it_fit(Ask(type_id=kind)), stacks, "1-A-01L-01-01")

    assert (line.count, line.posture) == (9, Posture.LYING)
    space.place_together(waiting, [(shelf, 8)])

    rows = [stacks.box(box).row for box in waiting]
    assert [row.pile for row in rows] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert stacks.shelf(shelf).used_mm == 3 * 220
    again = line_of(space.where_does_it_fit(Ask(type_id=kind)), stacks, "1-A-01L-01-01")
    assert (again.count, again.free_mm) == (1, 860 - 660)
    with pytest.raises(RefusedError) as refused:
        register.change([shelf], measures(height_mm=149))
    assert refused.value.facts["used_mm"] == 150


def test_a_pile_whose_lowest_box_goes_is_still_counted(room, stacks, register, space):
    wide = make.a_kind_of_box(
        room, "宽", height_mm=320, width_mm=260, thickness_mm=50, may_lie=True, pile_of=4
    )
    narrow = make.a_kind_of_box(room, "窄", thickness_mm=50, may_lie=True, pile_of=4)
    shelf, other = stacks.find_shelf("1-A-01L-01-01"), stacks.find_shelf("1-A-01L-01-02")
    register.change([shelf], measures(height_mm=170))
    (lowest,) = boxes_of(room, wide, 1, 50)
    space.place_together([lowest], [(shelf, 1)])
    upper = make.box(room, box_no="0009", type_id=narrow, thickness_mm=50).id
    space.place_together([upper], [(shelf, 1)])

    assert stacks.box(upper).row.pile == 1
    assert stacks.shelf(shelf).used_mm == 260
    stacks.place(lowest, other)
    assert stacks.shelf(shelf).used_mm == 220
    assert (stacks.box(lowest).row.posture, stacks.shelf(other).used_mm) == ("standing", 50)


def test_a_kind_without_size_fits_nowhere_and_says_so(room, stacks, space):
    with room.act("test") as session:
        session.execute(t.box_type.insert(), {"name": "大号盒", "measured": False})

    answer = space.where_does_it_fit(Ask(type_id=1))

    assert answer.places == 0
    assert {line.reason for line in answer.lines} == {Unfit.SIZE_UNKNOWN}
    assert stacks.find_shelf("1-A-01L-01-01")


def test_a_shelf_without_length_is_counted_as_assumed(room, stacks, space):
    kind = make.a_kind_of_box(room)
    with room.act("test") as session:
        key = stacks.find_shelf("1-A-01L-01-01")
        session.execute(update(t.place).where(t.place.c.id == key).values(length_mm=None))

    assert space.where_does_it_fit(Ask(type_id=kind)).assumed == 1


# --- how full ----------------------------------------------------------------------------------


def test_occupancy_is_told_by_room_range_side_and_shelf(room, stacks, outlook):
    stacks.build(RackPlan(room_code="O", ranges="1", kind=PlaceKind.OFFICE))
    kind = make.a_kind_of_box(room, thickness_mm=86)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    for box in boxes_of(room, kind, 5, 86):
        stacks.place(box, shelf)

    for level, count, fill in (("room", 1, 24), ("range", 2, 12), ("side", 4, 6), ("shelf", 24, 1)):
        found = outlook.occupancy(level)
        assert len(found) == count, "an office holds no boxes"
        assert found[0].stock.fill == pytest.approx(0.5 / fill)
        assert found[0].boxes == 5
    assert outlook.occupancy("room")[0].name == "一号库房"


def shelved(room, stacks, clock, year, kind, count, **values):
    """Shelve boxes in a year."""
    clock.moment = datetime(year, 6, 1, 8, 0, tzinfo=UTC)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    made = []
    for at in range(count):
        box = make.box(room, box_no=f"{year}-{at}", type_id=kind, year=year - 1, **values)
        stacks.place(box.id, shelf)
        made.append(box)
    return made


def test_the_outlook_comes_from_the_days_of_entry_and_what_falls_due(room, stacks, outlook, clock):
    kind = make.a_kind_of_box(room)
    clock.moment = datetime(2024, 1, 1, tzinfo=UTC)
    due = shelved(room, stacks, clock, 2024, kind, 4)
    kept = shelved(room, stacks, clock, 2025, kind, 6)
    for box in due[:2]:
        make.record(room, box, due_on="2027-01-01")
    make.record(room, due[0], due_on="2029-01-01", code="Z-1")
    make.record(room, due[1], due_on=None, code="Z-2")
    held = make.record(room, due[2], due_on="2027-01-01", code="Z-3")
    make.hold(room, held.id)
    make.record(room, kept[0], due_on="2028-01-01", code="Z-4")
    clock.moment = datetime(2026, 3, 17, tzinfo=UTC)

    found = outlook.forecast()

    assert (found.by, found.past) == (IntakeBy.ENTRY, ((2024, 120), (2025, 180)))
    assert (found.mean_mm, found.counted) == (150, (2024, 2025))
    assert found.outlook is Outlook.NOT_SOON
    going = {line.year: line.destroyed_mm for line in found.years if line.destroyed_mm}
    assert going == {2028: 30, 2029: 30}, "permanent and held boxes free nothing"


def test_a_short_history_is_said_and_the_years_of_the_records_are_named_as_such(
    room, stacks, outlook, clock
):
    kind = make.a_kind_of_box(room)
    shelved(room, stacks, clock, 2025, kind, 2)
    clock.moment = datetime(2026, 3, 17, tzinfo=UTC)

    assert outlook.forecast(by=IntakeBy.ENTRY).outlook is Outlook.TOO_SHORT
    assert outlook.forecast().by is IntakeBy.FORMED, "2024 and 2025 are two years"
    with room.act("test") as session:
        session.execute(update(t.box).values(year=None))
    assert (outlook.forecast().outlook, outlook.forecast().by) == (
        Outlook.TOO_SHORT,
        IntakeBy.ENTRY,
    )


def test_what_a_list_only_told_is_no_intake(room, stacks, outlook):
    kind = make.a_kind_of_box(room)
    (box,) = boxes_of(room, kind, 1)
    with room.act("test") as session:
        store_shelves.stand_at(session, box, stacks.find_shelf("1-A-01L-01-01"), 1)
        session.execute(
            t.movement.insert(),
            {"kind": "shelve", "box_id": box, "reason": "import", "moved_at": session.at},
        )

    assert outlook.forecast(by=IntakeBy.ENTRY).past == ()


def test_growth_is_told_by_class_and_only_where_the_history_allows(room, stacks, outlook, clock):
    kind = make.a_kind_of_box(room)
    with room.act("test") as session:
        session.execute(t.category.insert(), [{"code": "WS"}, {"code": "KU"}])
    for year in (2023, 2024, 2025):
        shelved(room, stacks, clock, year, kind, 2, category_id=1)
    shelved(room, stacks, clock, 2025, kind, 1, category_id=2)
    clock.moment = datetime(2026, 3, 17, tzinfo=UTC)

    found = outlook.growth()

    assert [(one.category, one.mean_mm, one.boxes) for one in found] == [
        ("WS", 60, 6),
        ("KU", None, 1),
    ]
    assert Stacks(room).shelf(stacks.find_shelf("1-A-01L-01-01")).box_count == 7


@pytest.mark.requirement("B-05", "B-13")
def test_naming_a_customer_never_puts_the_boxes_of_others_on_the_customer_s_shelf(
    room, stacks, space, keeping
):
    clerk = make.person(room, "赵明", staff_no="K07")
    kind = make.a_kind_of_box(room)
    first, second, third = boxes_of(room, kind, 3)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    kept = {"holder": "华瑞公司", "person_id": clerk.id, "reason": "分户保管"}
    for what in ({"place_id": shelf}, {"box_id": second}):
        keeping.reserve(Reservation(**kept, **what, valid_from=date(2026, 3, 17)))
    run_out = date(2026, 3, 16)
    keeping.reserve(Reservation(**kept, box_id=third, valid_from=run_out, valid_until=run_out))

    answer = space.where_does_it_fit(Ask(type_id=kind, customer="华瑞公司"))

    assert [box for box, _ in answer.waiting] == [second]
    for box in (first, third):
        with pytest.raises(RefusedError) as refused:
            space.place_together([box], [(shelf, 1)])
        assert refused.value.reason is Unfit.RESERVED
    assert space.place_together([second], [(shelf, 1)]) == 1


@pytest.mark.requirement("B-05", "B-07")
def test_a_flat_box_moved_by_mistake_lies_flat_again_and_only_where_it_still_may(
    room, stacks, register, space
):
    kind = make.a_kind_of_box(room, "平放盒", thickness_mm=50, may_lie=True, pile_of=4)
    low, other = (stacks.find_shelf(f"1-A-0{at}L-01-01") for at in (1, 2))
    register.change([low], measures(height_mm=170))
    boxes = boxes_of(room, kind, 2, 50)
    space.place_together(boxes, [(low, 2)])
    before = stacks.box(boxes[1]).row

    stacks.place(boxes[1], other)
    stacks.undo()

    after = stacks.box(boxes[1]).row
    assert (after.place_id, after.posture) == (low, "lying")
    assert (after.along_mm, after.pile) == (before.along_mm, before.pile)
    stacks.place(boxes[1], other)
    register.change([low], measures(height_mm=60))
    with pytest.raises(RefusedError) as refused:
        stacks.undo()
    assert refused.value.reason is Unfit.TOO_HIGH
    assert stacks.box(boxes[1]).row.place_id == other
    assert stacks.can_undo()
