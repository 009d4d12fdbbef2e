"""Everything that keeps a record out of a destruction list."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.records import RecordState
from desktop_archive.rules.retention import (
    EXCUSABLE,
    Blocker,
    DisposalFacts,
    Running,
    RunningState,
    blockers,
)

DUE = Running(RunningState.RUNNING, date(2016, 1, 1), date(2025, 12, 31), date(2026, 1, 1))
TODAY = date(2026, 3, 2)
READY = DisposalFacts(running=DUE, today=TODAY)
B = Blocker


def test_a_record_that_is_due_and_free_may_be_judged() -> None:
    assert blockers(READY) == ()


@pytest.mark.requirement("D-01", "D-14", "D-39", "K-03", "K-07", "K-13", "K-16", "L-32")
@pytest.mark.parametrize(
    ("change", "blocker"),
    [
        ({"running": Running(RunningState.PERMANENT)}, B.PERMANENT),
        ({"running": Running(RunningState.NOT_RUNNING)}, B.NOT_RUNNING),
        ({"running": Running(RunningState.UNDETERMINED)}, B.UNDETERMINED),
        ({"today": date(2025, 12, 31)}, B.NOT_DUE),
        ({"state": RecordState.ON_LOAN}, B.ON_LOAN),
        ({"state": RecordState.READING}, B.READING),
        ({"state": RecordState.REPAIR}, B.REPAIR),
        ({"state": RecordState.LOST}, B.LOST),
        ({"state": RecordState.DESTROYED}, B.DESTROYED),
        ({"state": RecordState.TRANSFERRED}, B.TRANSFERRED),
        ({"holds": 1}, B.HELD),
        ({"claims_open": True}, B.UNSETTLED_CLAIMS),
        ({"is_accounting": True}, B.CLAIMS_NOT_DECLARED),
        (
            {"is_accounting": True, "claims_open": True, "claims_declared_settled": True},
            B.UNSETTLED_CLAIMS,
        ),
        ({"is_accounting": True, "claims_open": True}, B.UNSETTLED_CLAIMS),
        ({"project_unfinished": True}, B.PROJECT_UNFINISHED),
        ({"is_classified": True}, B.STILL_CLASSIFIED),
        ({"carrier_kept_until": date(2026, 3, 3)}, B.CARRIER_KEPT),
        ({"in_another_list": True}, B.IN_ANOTHER_LIST),
        ({"in_stocktake": True}, B.IN_STOCKTAKE),
        ({"draft": True}, B.DRAFT_RECORD),
        ({"verdict_needed": True}, B.NO_VERDICT),
    ],
)
def test_each_obstacle_is_named(change: dict[str, object], blocker: Blocker) -> None:
    facts = replace(READY, **change)  # type: ignore[arg-type]
    assert blockers(facts) == (blocker,)


@pytest.mark.parametrize(
    "change",
    [
        {"today": date(2026, 1, 1)},
        {"state": RecordState.PROPOSED},
        {"is_accounting": True, "claims_declared_settled": True},
        {"is_classified": True, "classified_blocks": False},
        {"carrier_kept_until": TODAY},
        {"verdict_needed": True, "has_verdict": True},
    ],
)
def test_what_only_looks_like_an_obstacle_is_none(change: dict[str, object]) -> None:
    assert blockers(replace(READY, **change)) == ()  # type: ignore[arg-type]


@pytest.mark.requirement("D-01")
def test_only_an_early_record_can_be_excused_with_a_reason() -> None:
    assert {B.NOT_DUE} == EXCUSABLE
    early = replace(READY, today=date(2025, 1, 1), early_reason="重复件")
    assert blockers(early) == ()
    permanent = replace(early, running=Running(RunningState.PERMANENT))
    assert blockers(permanent) == (B.PERMANENT,)
    assert blockers(replace(early, early_reason="  ")) == (B.NOT_DUE,)


def test_all_obstacles_are_told_together() -> None:
    facts = replace(READY, state=RecordState.ON_LOAN, holds=2, draft=True)
    assert blockers(facts) == (B.ON_LOAN, B.HELD, B.DRAFT_RECORD)
