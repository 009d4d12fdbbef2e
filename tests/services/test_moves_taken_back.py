"""Moves taken back and checked again: only one's own scan, only onto shelves in use."""

import pytest
from sqlalchemy import update

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.moves import LineState, MoveOutcome, MoveRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.moves.desk import MoveDesk, MoveWish
from desktop_archive.store import tables as t
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


def test_a_box_put_back_is_the_step_that_is_taken_back(desk, stage, plan_id):
    first, second = stage.boxes[:2]
    outcomes(desk, plan_id, first.code, stage.new[0].code, second.code)
    assert outcomes(desk, plan_id, stage.old[0].code) == [MoveOutcome.PUT_BACK]

    back = desk.undo(plan_id)

    assert (back.box_id, back.state) == (second.id, LineState.TAKEN.value)
    assert desk.undo(plan_id).state == LineState.WAITING.value
    assert desk.undo(plan_id).box_id == first.id


def test_nobody_takes_back_the_scan_of_another(desk, stage, plan_id, room):
    lin = room.actor
    desk.scan(plan_id, stage.boxes[0].code)
    sign_in_as(room, Role.CLERK, login="wang", name="王芳")
    assert desk.undo(plan_id) is None
    desk.scan(plan_id, stage.boxes[1].code)
    room.actor = lin

    assert desk.undo(plan_id).box_id == stage.boxes[0].id
    assert desk.undo(plan_id) is None


def test_a_box_is_not_taken_back_to_a_retired_shelf(desk, stage, room):
    wish = MoveWish(boxes=(stage.boxes[0].id,), target_first=stage.new[0].id)
    made = desk.make(wish)
    desk.approve(made)
    outcomes(desk, made, stage.boxes[0].code, stage.new[0].code)
    with room.act("test") as session:
        retired = {"retired_on": "2026-03-02"}
        session.execute(
            update(t.box).where(t.box.c.place_id == stage.old[0].id).values(state="lost")
        )
        session.execute(update(t.place).where(t.place.c.id == stage.old[0].id).values(**retired))

    with pytest.raises(RefusedError) as refused:
        desk.undo(made)

    assert refused.value.reason is MoveRefusal.HOME_RETIRED
    assert where(room, stage.boxes[0]) == stage.new[0].id


def test_a_plan_checked_again_takes_no_box_from_another_plan(desk, stage, room):
    narrow = MoveWish(
        boxes=tuple(one.id for one in stage.boxes),
        target_first=stage.new[0].id,
        target_last=stage.new[0].id,
    )
    first = desk.make(narrow)
    desk.approve(first)
    assert [one.state for one in desk.lines(first)][4:] == [LineState.LEFT.value] * 2
    left = MoveWish(boxes=(stage.boxes[5].id,), target_first=stage.new[1].id)
    second = desk.make(left)
    desk.approve(second)
    with room.act("test") as session:
        session.execute(
            update(t.place).where(t.place.c.id == stage.new[0].id).values(length_mm=900)
        )

    with pytest.raises(RefusedError) as refused:
        desk.recheck(first)

    assert refused.value.reason is MoveRefusal.IN_ANOTHER_PLAN
    assert refused.value.facts["number"] == "YW-2026-0002"
