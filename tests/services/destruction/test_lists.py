"""A list is frozen, signed in order and decided by the head; silence is never consent."""

from datetime import timedelta

import pytest

from desktop_archive.rules.destruction.lists import LineDecision, ListRefusal, ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import WordRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.review_papers import ReviewPapers
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.services.destruction.stage import Stage


def reason(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value.reason


@pytest.mark.requirement("D-12", "D-13", "D-39")
def test_a_list_holds_what_nothing_keeps_and_says_all_that_is_asked(stage: Stage) -> None:
    stage.open("company3").judge()
    make.hold(stage.room, stage.records[3].id)
    made = stage.desk.lists.make(stage.batch_id)
    assert [why for _, why in made.left_out] == [(Blocker.HELD,)]
    detail = stage.desk.lists.detail(made.list_id)
    line = detail.lines[0].frozen
    assert (line.position, line.formed, line.period, line.kept_years, line.pages) == (
        1, "2015-03-18", "D10", 10, 5
    )  # fmt: skip
    assert (line.unit, line.reason, line.quantity) == ("办公室", "期满，无继续保存价值", 1)
    assert detail.totals == (3, 3, 15)
    assert stage.states() == ["proposed"] * 3 + ["in_place"]
    again = reason(lambda: stage.desk.lists.make(stage.batch_id))
    assert again is ListRefusal.VERSION_OPEN
    stage.desk.lists.leave_out(detail.lines[0].id, "待查")
    assert stage.states()[0] == "in_place"


@pytest.mark.requirement("D-18", "R-14")
def test_the_chief_engineer_is_asked_with_a_report(stage: Stage) -> None:
    stage.open("technical").judge()
    stage.list_id = stage.desk.lists.make(stage.batch_id).list_id
    missing = reason(lambda: stage.desk.lists.freeze(stage.list_id))
    assert missing is ListRefusal.REPORT_MISSING
    stage.desk.lists.write_report(stage.list_id, "会同总工办核查")
    stage.desk.lists.freeze(stage.list_id)
    stage.agree(until=Part.CHECK)
    assert [one.post for one in stage.slots if one.is_awaited] == ["chief_engineer"]
    assert stage.list_state() == ListState.SIGNING.value


@pytest.mark.requirement("D-19", "M-12", "R-10")
def test_silence_is_never_consent(stage: Stage, clock: SetClock) -> None:
    stage.open("company3").judge().freeze().agree()
    summary = stage.desk.lists.detail(stage.list_id).summary
    assert (summary.received_on, summary.decide_by) == ("2026-03-17", "2026-03-31")
    clock.moment += timedelta(days=60)
    late = stage.desk.lists.detail(stage.list_id).summary
    assert (late.state, late.is_late) == (ListState.DECIDING, True)
    assert [one.post for one in late.awaited] == ["general_manager"]
    (batch,) = stage.desk.appraisals.batches()
    assert batch.is_late
    assert reason(lambda: stage.desk.collecting.begin(stage.list_id, "林晓")) is not None
    assert stage.states() == ["proposed"] * 4


@pytest.mark.requirement("D-20")
def test_a_refused_line_goes_back_and_the_decision_stays(stage: Stage) -> None:
    stage.open("company3").judge().freeze().agree()
    (first, *_) = stage.desk.lists.detail(stage.list_id).lines
    stage.decide(refused={first.id: "审计仍需查阅"})
    line, *others = stage.desk.lists.detail(stage.list_id).lines
    assert (line.decision, line.decision_reason) == (LineDecision.REFUSED, "审计仍需查阅")
    assert {one.decision for one in others} == {LineDecision.APPROVED}
    assert stage.states() == ["in_place"] + ["proposed"] * 3
    paper = ReviewPapers(stage.room).register_of(
        stage.list_id, "zh-CN", lambda state, _language: str(state.value)
    )
    assert (paper.quantities.lines, paper.quantities.left_out) == (3, 1)
    assert len(paper.lines) == 4


@pytest.mark.requirement("D-20", "D-37")
def test_a_refused_list_frees_everything_and_is_kept(stage: Stage) -> None:
    stage.open("company3").judge().freeze().agree()
    stage.decide(agreed=False, opinion="暂不销毁")
    assert stage.states() == ["in_place"] * 4
    assert [one.state for one in stage.desk.lists.all()] == [ListState.REFUSED]
    other = stage.desk.appraisals.open("再次鉴定", "company3")
    assert stage.desk.appraisals.add_due(other).taken == 4


@pytest.mark.requirement("D-21", "K-15")
def test_any_change_is_a_new_version_that_needs_every_signature(
    stage: Stage, clock: SetClock
) -> None:
    stage.approved("company3")
    old = stage.desk.lists.detail(stage.list_id)
    frozen = reason(lambda: stage.desk.lists.leave_out(old.lines[0].id, "x"))
    assert frozen is ListRefusal.WRONG_STATE
    assert reason(lambda: stage.desk.lists.new_version(stage.list_id, " ")) is (
        ListRefusal.REASON_MISSING
    )
    clock.moment += timedelta(days=366)
    stage.list_id = stage.desk.lists.new_version(stage.list_id, "剔除一件", [old.lines[0].id])
    new = stage.desk.lists.detail(stage.list_id)
    years = [old.lines[1].frozen.kept_years, new.lines[0].frozen.kept_years]
    assert years == [10, 11]
    assert (new.summary.version, new.summary.number) == (2, old.summary.number)
    assert [one.frozen.code for one in new.lines] == [one.frozen.code for one in old.lines[1:]]
    assert stage.states() == ["in_place"] + ["proposed"] * 3
    stage.desk.lists.freeze(stage.list_id)
    assert not any(one.word for one in stage.slots)
    assert new.summary.digest != stage.desk.lists.detail(stage.list_id).summary.digest


@pytest.mark.requirement("D-15", "D-17")
def test_who_disagrees_stops_the_list(stage: Stage) -> None:
    stage.open("company3").judge().freeze()
    (first, second, *_) = stage.slots
    deciding = stage.desk.deciding
    no = stage.word(first, agreed=False, opinion="尚有诉讼")
    deciding.sign_on_paper([no], stage.sheet)
    stopped = reason(lambda: deciding.sign_on_paper([stage.word(second)], stage.sheet))
    assert stopped is ListRefusal.DISAGREED
    stage.desk.lists.drop(stage.list_id, "有异议")
    assert stage.states() == ["in_place"] * 4


@pytest.mark.requirement("R-04", "D-15")
def test_nobody_signs_twice_ahead_of_time_or_without_a_sheet(stage: Stage) -> None:
    stage.open("agency6").judge().freeze().agree(until=Part.OPINION)
    opinions = [one for one in stage.slots if one.part is Part.OPINION]
    deciding = stage.desk.deciding

    def sign(slot, **values):
        return reason(lambda: deciding.sign_on_paper([stage.word(slot, **values)], stage.sheet))

    assert sign(opinions[1]) is WordRefusal.NOT_YET
    ahead = stage.room.today() + timedelta(days=1)
    assert sign(opinions[0], on=ahead) is WordRefusal.SIGNED_AHEAD
    unproven = reason(lambda: deciding.sign_on_paper([stage.word(opinions[0])], None))
    assert unproven is WordRefusal.PROOF_MISSING
    deciding.sign_on_paper([stage.word(opinions[0])], stage.sheet)
    assert sign(opinions[0]) is WordRefusal.ALREADY_SIGNED
    assert sign(opinions[1], name="林晓") is WordRefusal.SAME_PERSON


@pytest.mark.requirement("D-39")
def test_what_is_held_meanwhile_is_not_approved(stage: Stage) -> None:
    stage.open("company3").judge().freeze().agree()
    make.hold(stage.room, stage.records[0].id)
    with pytest.raises(RefusedError) as refused:
        stage.decide()
    assert refused.value.reason is ListRefusal.BLOCKED
    assert refused.value.facts["blockers"] == (Blocker.HELD,)
    assert stage.list_state() == ListState.DECIDING.value


def test_a_clock_set_back_stops_the_signing(stage: Stage, clock: SetClock) -> None:
    stage.open("company3").judge().freeze()
    clock.moment -= timedelta(hours=1)
    assert reason(stage.agree) is WordRefusal.CLOCK_SET_BACK
