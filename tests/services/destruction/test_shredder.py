"""Counting, destroying and signing after; whatever changes meanwhile stops it."""

from datetime import timedelta

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from desktop_archive.rules.destruction.execution import (
    ExecutionRefusal,
    Matter,
    Means,
    StrikeOff,
    SupervisorPart,
)
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.destruction.models import DisposalOutcome
from desktop_archive.services.policies import Policies
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.services.destruction.stage import HOLDERS, Stage


def reason(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value.reason


@pytest.mark.requirement("D-24")
def test_every_piece_is_scanned_and_what_is_not_on_the_list_is_refused(stage: Stage) -> None:
    stranger = stage.record(stage.boxes[1])
    stage.approved("company3").begin()
    collecting = stage.desk.collecting
    lines = collecting.collect_list(stage.list_id)
    assert [line.box_no for line in lines] == ["0001", "0001", "0002", "0002"]
    scan = collecting.scan(stage.list_id, stage.boxes[0].code)
    assert (scan.outcome, scan.count.counted, scan.count.expected) == (
        DisposalOutcome.BOX_COUNTED, 2, 4
    )  # fmt: skip

    def refused(code):
        return reason(lambda: collecting.scan(stage.list_id, code))

    assert refused(stage.boxes[0].code) is ExecutionRefusal.ALREADY_COUNTED
    assert refused(stage.boxes[1].code) is ExecutionRefusal.BOX_HOLDS_OTHERS
    assert refused(stranger.code) is ExecutionRefusal.NOT_ON_LIST
    assert refused("9999999999") is ExecutionRefusal.UNKNOWN_CODE
    assert reason(stage.before) is ExecutionRefusal.COUNT_DIFFERS
    stage.count()
    assert collecting.run(stage.list_id).count.agrees


@pytest.mark.requirement("D-24")
def test_what_is_missing_is_struck_off_with_a_reason_and_lost(stage: Stage) -> None:
    stage.approved("company3").begin()
    first, *others = stage.desk.collecting.collect_list(stage.list_id)
    for line in others:
        stage.desk.collecting.scan(stage.list_id, line.code)
    strike = stage.desk.collecting.strike_off
    assert reason(lambda: strike(first.line_id, StrikeOff.MISSING, " ")) is (
        ExecutionRefusal.REASON_MISSING
    )
    strike(first.line_id, StrikeOff.MISSING, "架上未见")
    assert stage.states() == ["lost"] + ["proposed"] * 3
    stage.before().shred().after()
    assert stage.states() == ["lost"] + ["destroyed"] * 3
    assert Custody(stage.room).lines(first.record_id)[-1].kind == "lost"


@pytest.mark.requirement("D-22", "D-23", "P-09")
def test_two_supervisors_of_two_departments_and_neither_the_executor(stage: Stage) -> None:
    stage.approved("company3")
    stage.desk.collecting.begin(stage.list_id, "林晓")
    decided = reason(lambda: stage.desk.collecting.begin(stage.list_id, HOLDERS["general_manager"]))
    assert decided is ExecutionRefusal.EXECUTOR_DECIDED
    archive, business = SupervisorPart.ARCHIVE, SupervisorPart.BUSINESS

    def watch(name, unit, part=business):
        return reason(lambda: stage.watch(name, unit, part))

    assert watch("林 晓", stage.office_unit) is ExecutionRefusal.SUPERVISOR_EXECUTES
    assert watch("吴九", stage.office_unit) is ExecutionRefusal.SUPERVISOR_DECIDED
    assert watch("何苗", None) is ExecutionRefusal.UNIT_MISSING
    stage.watch("杨十一", stage.archive_unit, archive)
    stage.count()
    assert reason(stage.before) is ExecutionRefusal.TOO_FEW_SUPERVISORS
    assert watch("杨十一", stage.office_unit) is ExecutionRefusal.SUPERVISOR_TWICE
    wrong = stage.watch("魏二", make.unit(stage.room, "财务部"), business)
    assert reason(stage.before) is ExecutionRefusal.BUSINESS_SUPERVISOR_MISSING
    stage.desk.collecting.release_supervisor(wrong, "非相关部门")
    stage.watch("何苗", stage.office_unit, business)
    stage.before()
    assert stage.list_state() == ListState.COUNTED.value


@pytest.mark.requirement("R-25", "P-09", "M-41")
def test_a_policy_asks_for_officers_and_more_supervisors_but_never_fewer(stage: Stage) -> None:
    policies = Policies(stage.room)
    policies.change(RoomPolicy.OFFICERS_WATCH, value=True, approved_by="吴九")
    assert reason(lambda: policies.change(RoomPolicy.SUPERVISORS, 1, "吴九")) is not None
    stage.approved("company3").begin().count()
    assert reason(stage.before) is ExecutionRefusal.OFFICERS_MISSING
    stage.watch("秦三", stage.archive_unit, SupervisorPart.CONFIDENTIALITY)
    stage.watch("许四", stage.archive_unit, SupervisorPart.SECURITY)
    stage.before().shred().after()
    assert stage.list_state() == ListState.DESTROYED.value


@pytest.mark.requirement("D-22", "D-24")
def test_a_supervisor_who_leaves_in_the_middle_is_replaced_and_the_count_signed_anew(
    stage: Stage,
) -> None:
    stage.approved("company3").begin().count().before()
    run = stage.desk.collecting.run(stage.list_id)
    leaving = next(one for one in run.supervisors if one.name == "何苗")
    stage.desk.collecting.release_supervisor(leaving.id, "临时出差")
    assert stage.list_state() == ListState.COLLECTING.value
    assert reason(stage.shred) is ExecutionRefusal.WRONG_STATE
    stage.watch("韩五", stage.office_unit, SupervisorPart.BUSINESS)
    stage.before().shred()
    names = [one.name for one in stage.desk.collecting.run(stage.list_id).supervisors]
    assert names == ["杨十一", "何苗", "韩五"]
    late = stage.desk.collecting.run(stage.list_id).supervisors[0].id
    gone = reason(lambda: stage.desk.collecting.release_supervisor(late, "离职"))
    assert gone is ExecutionRefusal.WRONG_STATE


@pytest.mark.requirement("D-39")
def test_what_is_held_at_the_shredder_stops_it_until_it_is_struck_off(stage: Stage) -> None:
    stage.approved("company3").begin().count().before()
    make.hold(stage.room, stage.records[2].id)
    with pytest.raises(RefusedError) as refused:
        stage.shred()
    assert refused.value.reason is ExecutionRefusal.BLOCKED
    lines = stage.desk.collecting.collect_list(stage.list_id)
    held = next(one for one in lines if one.record_id == stage.records[2].id)
    stage.desk.collecting.strike_off(held.line_id, StrikeOff.HELD_BACK, "诉讼")
    assert stage.list_state() == ListState.COLLECTING.value
    stage.before().shred().after()
    assert stage.states() == ["destroyed", "destroyed", "in_place", "destroyed"]


def test_a_hold_that_comes_after_the_shredder_does_not_hide_what_happened(stage: Stage) -> None:
    stage.approved("company3").begin().count().before().shred()
    make.hold(stage.room, stage.records[0].id)
    stage.after()
    assert stage.states() == ["destroyed"] * 4


@pytest.mark.requirement("D-25", "D-26", "D-27", "D-33", "D-40", "N-20")
def test_after_the_last_signature_stubs_ledger_boxes_and_record_follow(stage: Stage) -> None:
    stage.approved("company3").begin().count().before()
    assert reason(stage.after) is ExecutionRefusal.WRONG_STATE
    stage.shred()
    first, second = stage.signed()
    destroying = stage.desk.destroying
    destroying.sign_after_on_paper(stage.list_id, [first], stage.sheet)
    assert stage.states() == ["proposed"] * 4
    assert reason(
        lambda: destroying.report_to_panel(stage.list_id, stage.room.today(), "周敏")
    ) is (ExecutionRefusal.WRONG_STATE)
    destroying.sign_after_on_paper(stage.list_id, [second], stage.sheet)
    assert stage.states() == ["destroyed"] * 4
    run = stage.desk.collecting.run(stage.list_id)
    assert run.record_number == "XJ-2026-0001"
    with stage.room.read() as session:
        strikes = session.execute(select(t.strike)).all()
        boxes = session.execute(select(t.box.c.record_count)).scalars().all()
    assert {(one.kind, one.evidence, one.struck_by, one.witness) for one in strikes} == {
        ("destruction", "XH-2026-0001 v1", "林晓", "杨十一, 何苗")
    }
    assert boxes == [0, 0]
    assert Custody(stage.room).lines(stage.records[0].id)[-1].kind == "strike"
    tomorrow = stage.room.today() + timedelta(days=1)
    ahead = reason(lambda: destroying.report_to_panel(stage.list_id, tomorrow, "周敏"))
    assert ahead is ExecutionRefusal.REPORTED_AHEAD
    stage.report()
    assert stage.list_state() == ListState.CLOSED.value
    assert stage.desk.appraisals.batches() == []


@pytest.mark.requirement("D-28", "D-30", "D-31", "D-32", "D-34", "D-35", "P-13", "P-24")
def test_means_follow_kind_and_secrecy(stage: Stage) -> None:
    stage.records = [stage.record(personal_data=True), stage.record(carrier="electronic")]
    stage.approved("company3").begin()
    stage.desk.collecting.scan(stage.list_id, stage.records[0].code)
    stage.count().before()
    assert stage.desk.destroying.means_for(stage.list_id) == {
        Matter.PAPER: (Means.SHREDDING, Means.BURNING, Means.PULPING),
        Matter.ELECTRONIC: (Means.WIPING, Means.REMOVAL),
    }
    assert reason(stage.shred) is ExecutionRefusal.MEANS_DO_NOT_FIT
    torn = reason(lambda: stage.shred(Means.TEARING))
    assert torn in (ExecutionRefusal.MEANS_NOT_FOR_SECRETS, ExecutionRefusal.MEANS_DO_NOT_FIT)
    stage.shred_all().after()
    assert stage.states()[-2:] == ["destroyed"] * 2
    line = stage.desk.lists.detail(stage.list_id).lines[1]
    assert (line.means, line.tool) == (Means.REMOVAL, "档案系统")
    assert stage.desk.due.line(stage.records[1].id) is not None


@pytest.mark.requirement("D-36")
def test_unarchived_secret_papers_go_by_their_own_register(stage: Stage) -> None:
    papers = stage.desk.unarchived
    stage.list_id = papers.open("重复文件")
    for title in ("内部通报", "机密文件副本"):
        papers.add(stage.list_id, title, quantity=2, secrecy=Secrecy.SECRET, reason="多印")
    stage.desk.lists.freeze(stage.list_id)
    assert [one.post for one in stage.slots if one.is_awaited] == ["leader_in_charge"]
    stage.decide().begin()
    for line in stage.desk.collecting.collect_list(stage.list_id):
        stage.desk.collecting.count_by_hand(line.line_id)
    assert Means.TEARING not in stage.desk.destroying.means_for(stage.list_id)[Matter.PAPER]
    stage.before().shred().after().report()
    assert stage.list_state() == ListState.CLOSED.value


def test_a_clock_set_back_stops_the_shredder(stage: Stage, clock: SetClock) -> None:
    stage.approved("company3").begin().count().before()
    clock.moment -= timedelta(minutes=1)
    assert reason(stage.shred) is ExecutionRefusal.CLOCK_SET_BACK


STEPS = ("open", "judge", "freeze", "agree", "decide", "begin", "count", "before", "shred", "after")


@pytest.mark.parametrize("step", ["decide", "shred", "after"])
def test_a_power_cut_within_a_step_leaves_the_step_before(stage: Stage, step: str) -> None:
    for name in STEPS[: STEPS.index(step)]:
        getattr(stage, name)(*(["company3"] if name == "open" else []))
    state, records = stage.list_state(), stage.states()
    left = [2]

    def cut(_connection, _cursor, statement, *_rest):
        if statement.startswith(("UPDATE", "INSERT INTO destruction", "INSERT INTO strike")):
            left[0] -= 1
            if left[0] == 0:
                raise KeyboardInterrupt

    event.listen(Engine, "before_cursor_execute", cut)
    try:
        with pytest.raises(KeyboardInterrupt):
            getattr(stage, step)()
    finally:
        event.remove(Engine, "before_cursor_execute", cut)
    assert (stage.list_state(), stage.states()) == (state, records)
    getattr(stage, step)()
    assert stage.list_state() != state
