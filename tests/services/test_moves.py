"""Moves through the desk: planned, checked, carried out by scans, paused, closed."""

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.moves import (
    LineState,
    MoveOptions,
    MoveOrder,
    MoveOutcome,
    MoveRefusal,
    PlanState,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import Unfit
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.moves.desk import MoveDesk, MoveWish
from desktop_archive.services.places.register import PlaceRegister
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.move_stage import Stage, outcomes, where


@pytest.fixture
def desk(room):
    return MoveDesk(room)


@pytest.fixture
def stage(room):
    return Stage(room)


@pytest.fixture
def plan_id(desk, stage):
    made = desk.make(stage.wish)
    desk.approve(made)
    return made


def movements(room):
    with room.read() as session:
        return session.execute(select(t.movement).order_by(t.movement.c.id)).all()


@pytest.mark.requirement("B-05")
def test_a_move_is_worked_out_before_anything_is_written(desk, stage):
    found = desk.check(stage.wish)

    assert [one.to_address[-2:] for one in found.boxes] == ["01"] * 4 + ["02"] * 2
    assert (found.fitting, found.staying, found.shelf_labels, found.range_cards) == (6, 0, 4, 2)
    assert desk.plans() == []


def test_a_part_of_each_shelf_stays_free_and_what_finds_no_place_says_why(desk, stage):
    wish = MoveWish(
        source_first=stage.old[0].id,
        source_last=stage.old[1].id,
        target_first=stage.new[0].id,
        target_last=stage.new[0].id,
        options=MoveOptions(free_percent=25),
    )

    found = desk.check(wish)

    assert [one.reason for one in found.boxes] == [None] * 3 + [Unfit.FULL] * 3


def test_boxes_can_be_chosen_and_brought_into_the_order_of_their_numbers(desk, stage):
    wish = MoveWish(
        boxes=(stage.boxes[4].id, stage.boxes[1].id),
        target_first=stage.new[0].id,
        options=MoveOptions(order=MoveOrder.BY_NUMBER),
    )

    assert [one.box_no for one in desk.check(wish).boxes] == ["0002", "0005"]


def test_nothing_to_move_and_nowhere_to_go_are_refused(desk, stage):
    empty = MoveWish(source_first=stage.new[0].id, target_first=stage.new[1].id)
    with pytest.raises(RefusedError) as refused:
        desk.check(empty)
    assert refused.value.reason is MoveRefusal.NO_BOXES
    with pytest.raises(RefusedError) as refused:
        desk.check(MoveWish(source_first=stage.old[0].id))
    assert refused.value.reason is MoveRefusal.NO_SHELVES
    same = MoveWish(source_first=stage.old[0].id, target_first=stage.old[0].id)
    with pytest.raises(RefusedError) as refused:
        desk.make(same)
    assert refused.value.reason is MoveRefusal.NO_BOXES


def test_closing_gaps_on_the_same_shelves_moves_only_what_must(desk, stage):
    wish = MoveWish(
        source_first=stage.old[0].id,
        source_last=stage.old[1].id,
        target_first=stage.old[0].id,
        target_last=stage.old[1].id,
    )

    made = desk.make(wish)
    desk.approve(made)

    assert [(one.box_no, one.to_address) for one in desk.lines(made)] == [("0004", "1-A-01L-01-01")]


@pytest.mark.requirement("B-08")
def test_a_box_is_taken_here_and_put_down_there_with_a_line_in_the_ledger(
    desk, stage, plan_id, room
):
    record = make.record(room, stage.boxes[0])
    make.record(room, stage.boxes[0])
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == stage.boxes[0].id).values(record_count=2))

    assert outcomes(desk, plan_id, stage.boxes[0].code, stage.new[0].code) == [
        MoveOutcome.TAKEN,
        MoveOutcome.PUT_DOWN,
    ]

    assert record.id
    assert where(room, stage.boxes[0]) == stage.new[0].id
    (line,) = movements(room)
    assert (line.kind, line.from_place_id, line.to_place_id, line.item_count) == (
        "move",
        stage.old[0].id,
        stage.new[0].id,
        2,
    )
    assert (line.moved_by, line.reason) == ("林晓", "YW-2026-0001 腾库")


def test_a_trolley_is_emptied_shelf_by_shelf(desk, stage, plan_id, room):
    codes = [one.code for one in stage.boxes]
    assert set(outcomes(desk, plan_id, *codes)) == {MoveOutcome.TAKEN}

    first = desk.scan(plan_id, stage.new[0].code)
    assert (first.outcome, first.facts["count"]) == (MoveOutcome.SHELF_OPEN, 4)
    assert outcomes(desk, plan_id, codes[1], codes[0], codes[4]) == [
        MoveOutcome.PUT_DOWN,
        MoveOutcome.PUT_DOWN,
        MoveOutcome.WRONG_SHELF,
    ]
    assert desk.plan(plan_id).taken == 4
    # Whatever the order of the hands, boxes stand in the order of the plan.
    outcomes(desk, plan_id, codes[3], codes[2])
    with room.read() as session:
        standing = session.execute(
            select(t.box.c.box_no)
            .where(t.box.c.place_id == stage.new[0].id)
            .order_by(t.box.c.place_position)
        ).scalars()
        assert list(standing) == ["0001", "0002", "0003", "0004"]


def test_scans_that_mean_nothing_new_are_told_and_not_counted(desk, stage, plan_id, room):
    foreign = make.box(room, stage.new[1], "0999")
    code = stage.boxes[0].code

    found = outcomes(
        desk,
        plan_id,
        code,
        code,
        stage.new[1].code,
        foreign.code,
        "1999999988",
        stage.new[0].code,
        code,
        stage.new[0].code,
    )

    assert found == [
        MoveOutcome.TAKEN,
        MoveOutcome.ALREADY_TAKEN,
        MoveOutcome.WRONG_SHELF,
        MoveOutcome.NOT_IN_PLAN,
        MoveOutcome.UNKNOWN_BOX,
        MoveOutcome.PUT_DOWN,
        MoveOutcome.ALREADY_THERE,
        MoveOutcome.NOTHING_TAKEN,
    ]
    assert len(movements(room)) == 1


def test_the_wrong_shelf_names_the_right_one(desk, stage, plan_id):
    desk.scan(plan_id, stage.boxes[0].code)

    told = desk.scan(plan_id, stage.new[1].code)

    assert (told.facts["box"], told.facts["place"]) == ("0001", "1-A-02L-01-01")


def test_a_destroyed_box_is_told(desk, stage, plan_id, room):
    with room.act("test") as session:
        session.execute(
            update(t.box).where(t.box.c.id == stage.boxes[0].id).values(state="destroyed")
        )

    assert outcomes(desk, plan_id, stage.boxes[0].code) == [MoveOutcome.BOX_GONE]


def test_a_shelf_that_was_filled_meanwhile_keeps_the_box_on_the_trolley(desk, stage, plan_id, room):
    make.box(room, stage.new[0], "0777", thickness_mm=180)
    desk.scan(plan_id, stage.boxes[0].code)

    told = desk.scan(plan_id, stage.new[0].code)

    assert (told.outcome, told.facts["why"]) == (MoveOutcome.DOES_NOT_FIT, Unfit.FULL)
    assert told.line.state == LineState.TAKEN.value
    assert desk.recheck(plan_id) == 6
    assert outcomes(desk, plan_id, stage.new[1].code) == [MoveOutcome.PUT_DOWN]


def test_a_shelf_retired_under_the_plan_is_told_and_left_out_when_checked_again(
    desk, stage, plan_id, room
):
    PlaceRegister(room).retire([stage.new[0].id], "拆除")
    desk.scan(plan_id, stage.boxes[0].code)

    told = desk.scan(plan_id, stage.new[0].code)

    assert (told.outcome, told.facts["why"]) == (MoveOutcome.DOES_NOT_FIT, Unfit.RETIRED)
    desk.recheck(plan_id)
    lines = desk.lines(plan_id)
    assert [one.to_address[-2:] for one in lines] == ["02"] * 4 + [""] * 2
    assert [one.problem for one in lines[4:]] == ["full", "full"]


@pytest.mark.requirement("B-18")
def test_files_and_the_slots_of_lent_ones_move_with_their_box(desk, stage, plan_id, room):
    record = make.record(room, stage.boxes[0])
    loans = LoanDesk(room)
    borrower = make.person(room, unit_id=make.unit(room))
    make.application(loans, borrower, [record])
    loans.scan(borrower.code)
    loans.scan(record.code)

    outcomes(desk, plan_id, stage.boxes[0].code, stage.new[0].code)

    with room.read() as session:
        loan = session.execute(select(t.loan.c.home_address)).scalar()
        box_id = session.execute(select(t.record.c.box_id)).scalar()
    assert (loan, box_id) == ("1-A-02L-01-01", stage.boxes[0].id)


def test_the_last_scan_is_taken_back_step_by_step_also_after_a_restart(desk, stage, plan_id, room):
    outcomes(desk, plan_id, stage.boxes[0].code, stage.new[0].code)
    again = MoveDesk(room)

    assert again.undo(plan_id).state == LineState.TAKEN.value
    assert where(room, stage.boxes[0]) == stage.old[0].id
    assert again.undo(plan_id).state == LineState.WAITING.value
    assert again.undo(plan_id) is None
    assert [one.reason for one in movements(room)] == ["YW-2026-0001 腾库", "undo"]


def test_a_paused_plan_takes_no_scan_and_goes_on_where_it_was(desk, stage, plan_id, room):
    desk.scan(plan_id, stage.boxes[0].code)
    desk.pause(plan_id)
    assert outcomes(desk, plan_id, stage.new[0].code) == [MoveOutcome.NOT_UNDER_WAY]

    other = MoveDesk(room)
    other.resume(plan_id)

    assert outcomes(other, plan_id, stage.new[0].code, stage.boxes[0].code) == [
        MoveOutcome.SHELF_OPEN,
        MoveOutcome.PUT_DOWN,
    ]


def test_a_plan_closes_with_what_was_not_moved_and_why(desk, stage, plan_id):
    outcomes(desk, plan_id, stage.boxes[0].code, stage.new[0].code, stage.boxes[1].code)
    with pytest.raises(RefusedError) as refused:
        desk.close(plan_id, "明天再搬")
    assert refused.value.reason is MoveRefusal.ON_THE_TROLLEY
    outcomes(desk, plan_id, stage.old[0].code)
    with pytest.raises(RefusedError) as refused:
        desk.close(plan_id)
    assert refused.value.reason is MoveRefusal.REASON_MISSING

    closed = desk.close(plan_id, "新架未到")

    assert (closed.state, closed.there, closed.note) == ("closed", 1, "新架未到")
    left = [one for one in desk.lines(plan_id) if one.state == LineState.LEFT.value]
    assert {one.reason for one in left} == {"新架未到"}
    assert len(left) == 5
    with pytest.raises(RefusedError):
        desk.resume(plan_id)


def test_a_plan_is_approved_only_while_the_shelves_are_as_it_was_made(desk, stage, room):
    made = desk.make(stage.wish)
    Stacks(room).place(stage.boxes[5].id, stage.new[1].id)
    with pytest.raises(RefusedError) as refused:
        desk.approve(made)
    assert refused.value.reason is MoveRefusal.CHANGED_SINCE

    desk.recheck(made)
    desk.approve(made)

    assert desk.plan(made).state == PlanState.UNDER_WAY.value


@pytest.mark.usefixtures("plan_id")
def test_a_box_is_carried_by_one_plan_at_a_time(desk, stage):
    other = desk.make(stage.wish)
    with pytest.raises(RefusedError) as refused:
        desk.approve(other)
    assert refused.value.reason is MoveRefusal.IN_ANOTHER_PLAN
    assert refused.value.facts["number"] == "YW-2026-0001"
    desk.drop(other)
    assert desk.plan(other).state == "dropped"


def test_a_clerk_carries_boxes_and_approves_nothing(desk, stage, room):
    made = desk.make(stage.wish)
    sign_in_as(room, Role.CLERK, login="wang", name="王芳")
    with pytest.raises(RefusedError) as refused:
        desk.approve(made)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    sign_in_as(room, Role.AUDITOR, login="sun", name="孙")
    with pytest.raises(RefusedError):
        desk.scan(made, stage.boxes[0].code)


@pytest.mark.parametrize(
    "change",
    [
        update(t.move_line).values(state="there"),
        update(t.move_plan).values(state="closed"),
    ],
)
@pytest.mark.usefixtures("plan_id")
def test_the_register_itself_keeps_plan_and_shelves_in_step(room, change):
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(change)


def test_a_closed_plan_is_never_changed_again(desk, plan_id, room):
    desk.close(plan_id, "不搬了")
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(update(t.move_plan).values(note="改"))
    with room.read() as session:
        assert session.execute(select(func.count()).select_from(t.move_plan)).scalar() == 1
