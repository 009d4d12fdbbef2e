"""A panel judges piece by piece; what is missing, blocked or torn apart is said."""

from datetime import timedelta

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.destruction.appraisal import (
    AppraisalRefusal,
    AppraisalState,
    Criterion,
    Doubt,
    Method,
    Verdict,
)
from desktop_archive.rules.destruction.profiles import PanelRole
from desktop_archive.rules.destruction.track import Stage as TrackStage
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker, ExtensionRefusal
from desktop_archive.services.destruction import appraisals
from desktop_archive.services.destruction.models import VerdictDraft
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as
from tests.services.destruction.stage import DESTROY, Stage


def reason(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value.reason


def draft(verdict, **values):
    said = {"method": Method.COMPARISON, "reason": "同类已有留存", "criteria": {}, **values}
    return VerdictDraft(verdict=verdict, **said)


@pytest.mark.requirement("D-02", "D-03")
def test_a_panel_is_whole_before_it_judges(stage: Stage) -> None:
    desk = stage.desk.appraisals
    batch = desk.open("到期鉴定", "company3")
    assert reason(lambda: desk.begin(batch)) is AppraisalRefusal.NO_PIECES
    desk.add(batch, [one.id for one in stage.records])
    desk.seat(batch, name="林晓", post="archivist")
    twice = reason(lambda: desk.seat(batch, name="林 晓", post="expert"))
    assert twice is AppraisalRefusal.ALREADY_ON_PANEL
    with pytest.raises(RefusedError) as refused:
        desk.begin(batch)
    assert refused.value.facts["posts"] == ("service_supervisor", "service_manager")
    desk.seat(batch, name="卫四", post="service_supervisor")
    member = desk.seat(batch, name="蒋五", post="service_manager", role=PanelRole.CHAIR)
    desk.begin(batch)
    assert desk.batch(batch).line.stage is TrackStage.VERDICTS
    gone = reason(lambda: desk.release(member, "调离"))
    assert gone is AppraisalRefusal.PANEL_INCOMPLETE
    assert not [one for one in desk.batch(batch).panel if one.released_on]


@pytest.mark.requirement("K-13", "K-18")
def test_what_one_batch_does_not_take_at_once_enters_the_next_time(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appraisals, "MOST_PIECES", 3)
    desk = stage.desk.appraisals
    batches = [desk.open(title, "company3") for title in ("甲", "乙", "丙")]
    assert [desk.add_due(batch).taken for batch in batches] == [3, 1, 0]


@pytest.mark.requirement("D-01", "K-03", "K-07")
def test_what_is_not_due_enters_with_a_reason_only_and_what_never_is_not_at_all(
    stage: Stage,
) -> None:
    young = stage.record(year=2022, date_from="2022-01-01", due_on="2033-01-01")
    ever = stage.record(retention_id=3, period_state="permanent", due_on=None)
    desk = stage.desk.appraisals
    batch = desk.open("提前鉴定", "company3")
    assert reason(lambda: desk.open(" ", "company3")) is AppraisalRefusal.TITLE_MISSING
    assert reason(lambda: desk.open("x", "none")) is AppraisalRefusal.UNKNOWN_PROFILE
    added = desk.add(batch, [young.id, ever.id, stage.records[0].id])
    assert added.taken == 1
    assert [why for _, why in added.refused] == [(Blocker.NOT_DUE,), (Blocker.PERMANENT,)]
    assert desk.add(batch, [young.id], "公司注销业务").taken == 1
    early = desk.pieces(batch, 1, 1)[0]
    assert (early.early_reason, early.due.blockers) == ("公司注销业务", ())
    assert Doubt.BEFORE_ITS_TIME in early.doubts
    other = desk.open("另一次", "company3")
    assert desk.add(other, [young.id], "x").refused[0][1] == (Blocker.IN_ANOTHER_LIST,)
    desk.withdraw(early.id, "仍需使用")
    assert desk.add(other, [young.id], "x").taken == 1


@pytest.mark.requirement("D-04", "D-05", "D-06", "D-39")
def test_each_piece_gets_its_own_verdict_and_nothing_is_preset(stage: Stage) -> None:
    stage.open("company3")
    desk = stage.desk.appraisals
    first, second, *_ = desk.pieces(stage.batch_id, 0, 10)
    assert first.judgement is None
    said = {Criterion.CONTENT: "一般性通知", Criterion.NAME: " "}
    desk.judge(first.id, draft(Verdict.DESTROY, criteria=said))
    found = desk.piece(first.id).judgement
    assert found is not None
    assert (found.verdict, found.method, found.criteria) == (
        Verdict.DESTROY,
        Method.COMPARISON,
        {Criterion.CONTENT: "一般性通知"},
    )
    empty = reason(lambda: desk.judge(second.id, draft(Verdict.KEEP, reason=" ")))
    assert empty is AppraisalRefusal.REASON_MISSING
    make.hold(stage.room, second.due.row.id)
    assert reason(lambda: desk.judge(second.id, DESTROY)) is AppraisalRefusal.BLOCKED
    desk.judge(second.id, draft(Verdict.KEEP))
    assert desk.progress(stage.batch_id).by_verdict == {Verdict.DESTROY: 1, Verdict.KEEP: 1}
    desk.take_back(second.id)
    assert desk.progress(stage.batch_id).unjudged == 3
    assert desk.next_unjudged(stage.batch_id, 4) == second.id


@pytest.mark.requirement("D-41", "D-04", "D-07")
def test_a_torn_file_is_warned_of_and_judged_singly(stage: Stage) -> None:
    file = stage.record(level="file")
    inside = [stage.record(parent_id=file.id), stage.record(parent_id=file.id)]
    desk = stage.desk.appraisals
    stage.records.append(inside[0])
    stage.open("company3")
    torn = desk.pieces(stage.batch_id, 0, 10, "doubtful")
    assert [(one.due.row.id, one.doubts) for one in torn] == [(inside[0].id, (Doubt.PART_OF_FILE,))]
    whole = torn[0].wholeness
    assert whole is not None
    assert (whole.proposed, whole.total, whole.is_torn) == (1, 3, True)
    assert desk.judge_clear(stage.batch_id, DESTROY) == 4
    assert reason(lambda: desk.judge_clear(stage.batch_id, DESTROY)) is (
        AppraisalRefusal.NOTHING_CLEAR
    )
    assert desk.progress(stage.batch_id).unjudged == 1
    assert file.id in {line.row.id for line in desk.like(torn[0].id)}


@pytest.mark.requirement("D-08", "D-09", "D-10", "K-14")
def test_the_report_counts_extends_frees_and_remembers(stage: Stage) -> None:
    stage.open("company3")
    desk = stage.desk.appraisals
    one, two, three, four = desk.piece_ids(stage.batch_id)
    desk.judge(one, draft(Verdict.BACK, reason="缺附件"))
    desk.judge(two, draft(Verdict.REFILE))
    short = reason(lambda: desk.judge(three, draft(Verdict.EXTEND, extend_to=1)))
    assert short is ExtensionRefusal.NOT_LONGER
    desk.judge(three, draft(Verdict.EXTEND, extend_to=2))
    left = reason(lambda: stage.desk.reporting.report(stage.batch_id))
    assert left is AppraisalRefusal.VERDICT_MISSING
    desk.judge(four, draft(Verdict.KEEP))
    report = stage.desk.reporting.report(stage.batch_id, "缺附件一件")
    assert {verdict: count for verdict, _, count in report.reasons} == {
        Verdict.BACK: 1, Verdict.REFILE: 1, Verdict.EXTEND: 1, Verdict.KEEP: 1
    }  # fmt: skip
    assert report.batch.line.state is AppraisalState.CLOSED
    assert report.batch.report_notes == "缺附件一件"
    extended = stage.desk.due.line(desk.piece(three).due.row.id)
    assert extended is not None
    assert extended.row.due_on == "2046-01-01"
    assert [piece.id for piece in stage.desk.reporting.back_to_units()] == [one]
    assert [piece.id for piece in stage.desk.reporting.to_refile()] == [two]
    stage.desk.reporting.note_refiled(two, stage.record().id)
    assert stage.desk.reporting.to_refile() == []
    assert reason(lambda: desk.judge(one, DESTROY)) is AppraisalRefusal.WRONG_STATE


@pytest.mark.requirement("R-01")
def test_who_may_not_review_judges_nothing(stage: Stage) -> None:
    stage.open("company3")
    (piece, *_) = stage.desk.appraisals.piece_ids(stage.batch_id)
    sign_in_as(stage.room, Role.CLERK, login="he", name="何苗")
    refused = reason(lambda: stage.desk.appraisals.judge(piece, DESTROY))
    assert refused is AccessRefusal.MISSING_RIGHT


def test_a_clock_set_back_stops_the_panel(stage: Stage, clock: SetClock) -> None:
    stage.open("company3")
    clock.moment -= timedelta(days=400)
    (piece, *_) = stage.desk.appraisals.piece_ids(stage.batch_id)
    refused = reason(lambda: stage.desk.appraisals.judge(piece, DESTROY))
    assert refused is AppraisalRefusal.CLOCK_SET_BACK
