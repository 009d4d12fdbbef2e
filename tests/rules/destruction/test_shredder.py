"""Two supervisors of two departments, the right means at the right place, and a count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.destruction.appraisal import (
    AppraisalRefusal,
    AppraisalState,
    Method,
    Verdict,
    VerdictFacts,
    entry_blockers,
    verdict_refusal,
)
from desktop_archive.rules.destruction.execution import (
    Count,
    ExecutionRefusal,
    Matter,
    Means,
    MeansFacts,
    Place,
    SupervisorPart,
    WatchFacts,
    Watching,
    matter_of,
    means_refusal,
    watch_refusal,
)
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.track import Stage, stage_of
from desktop_archive.rules.retention import Blocker

ARCHIVE = Watching("钱七", 1, SupervisorPart.ARCHIVE)
BUSINESS = Watching("赵六", 3, SupervisorPart.BUSINESS)


def watched(*watching: Watching, **facts: object) -> ExecutionRefusal | None:
    known = {"executor": "林晓", "decider": "孙八", **facts}
    return watch_refusal(WatchFacts(watching=watching, **known))  # type: ignore[arg-type]


@pytest.mark.requirement("D-22", "D-23", "P-09", "M-41")
def test_two_supervisors_of_two_departments_watch_and_neither_executes() -> None:
    assert watched(ARCHIVE, BUSINESS) is None
    assert watched(ARCHIVE) is ExecutionRefusal.TOO_FEW_SUPERVISORS
    same = Watching("钱 七", 3, SupervisorPart.BUSINESS)
    assert watched(ARCHIVE, same) is ExecutionRefusal.SUPERVISOR_TWICE
    executor = Watching("林晓", 3, SupervisorPart.BUSINESS)
    assert watched(ARCHIVE, executor) is ExecutionRefusal.SUPERVISOR_EXECUTES
    decider = Watching("孙八", 3, SupervisorPart.BUSINESS)
    assert watched(ARCHIVE, decider) is ExecutionRefusal.SUPERVISOR_DECIDED
    next_door = Watching("赵六", 1, SupervisorPart.BUSINESS)
    assert watched(ARCHIVE, next_door) is ExecutionRefusal.SAME_UNIT
    nowhere = Watching("赵六", None, SupervisorPart.BUSINESS)
    assert watched(ARCHIVE, nowhere) is ExecutionRefusal.UNIT_MISSING
    second = Watching("赵六", 3, SupervisorPart.ARCHIVE)
    assert watched(ARCHIVE, second) is ExecutionRefusal.BUSINESS_SUPERVISOR_MISSING
    assert watched(BUSINESS, Watching("吴九", 4, SupervisorPart.BUSINESS)) is (
        ExecutionRefusal.ARCHIVE_SUPERVISOR_MISSING
    )


@pytest.mark.requirement("D-23")
def test_the_business_supervisor_comes_from_a_department_concerned() -> None:
    assert watched(ARCHIVE, BUSINESS, units={3, 5}) is None
    assert watched(ARCHIVE, BUSINESS, units={5}) is ExecutionRefusal.BUSINESS_SUPERVISOR_MISSING


@pytest.mark.requirement("D-22", "P-09", "M-41")
@given(st.integers(-5, 9))
def test_no_setting_brings_the_number_of_supervisors_below_two(fewest: int) -> None:
    assert watched(ARCHIVE, fewest=fewest) is ExecutionRefusal.TOO_FEW_SUPERVISORS
    enough = watched(ARCHIVE, BUSINESS, fewest=fewest) is None
    assert enough is (fewest <= 2)


@pytest.mark.requirement("R-25")
def test_officers_of_confidentiality_and_security_watch_where_the_policy_says_so() -> None:
    officers = (
        Watching("郑十", 6, SupervisorPart.CONFIDENTIALITY),
        Watching("冯一", 7, SupervisorPart.SECURITY),
    )
    assert watched(ARCHIVE, BUSINESS, officers_needed=True) is ExecutionRefusal.OFFICERS_MISSING
    one = watched(ARCHIVE, BUSINESS, officers[0], officers_needed=True)
    assert one is ExecutionRefusal.OFFICERS_MISSING
    assert watched(ARCHIVE, BUSINESS, *officers, officers_needed=True) is None


HALL = Place("碎纸间", for_secrets=True)
YARD = Place("焚烧场", for_secrets=True, for_burning=True)
BASEMENT = Place("地下室")


def means(matter: Matter, way: Means, place: Place | None, **facts: object) -> object:
    known = {"is_guarded": False, "tool": "", **facts}
    return means_refusal(
        MeansFacts(matter=matter, means=way, place=place, **known)  # type: ignore[arg-type]
    )


@pytest.mark.requirement("D-28", "D-29")
def test_paper_is_shredded_or_burnt_at_a_designated_place() -> None:
    assert means(Matter.PAPER, Means.SHREDDING, BASEMENT) is None
    assert means(Matter.PAPER, Means.BURNING, YARD) is None
    assert means(Matter.PAPER, Means.BURNING, HALL) is ExecutionRefusal.PLACE_NOT_FOR_BURNING
    assert means(Matter.PAPER, Means.SHREDDING, None) is ExecutionRefusal.PLACE_MISSING
    assert means(Matter.PAPER, Means.DRILLING, HALL) is ExecutionRefusal.MEANS_DO_NOT_FIT


@pytest.mark.requirement("D-35", "P-24", "D-34")
def test_tearing_is_for_ordinary_paper_by_setting_and_never_for_secrets() -> None:
    allowed = {"tearing_allowed": True}
    assert means(Matter.PAPER, Means.TEARING, HALL) is ExecutionRefusal.MEANS_NOT_ALLOWED
    assert means(Matter.PAPER, Means.TEARING, HALL, **allowed) is None
    guarded = means(Matter.PAPER, Means.TEARING, HALL, is_guarded=True, **allowed)
    assert guarded is ExecutionRefusal.MEANS_NOT_FOR_SECRETS
    place = means(Matter.PAPER, Means.SHREDDING, BASEMENT, is_guarded=True)
    assert place is ExecutionRefusal.PLACE_NOT_FOR_SECRETS
    assert means(Matter.PAPER, Means.SHREDDING, HALL, is_guarded=True) is None


@pytest.mark.requirement("D-30", "D-31", "P-13")
def test_electronic_records_are_erased_by_a_named_tool_or_go_with_their_medium() -> None:
    assert means(Matter.ELECTRONIC, Means.WIPING, HALL) is ExecutionRefusal.TOOL_MISSING
    assert means(Matter.ELECTRONIC, Means.WIPING, HALL, tool="擦除软件") is None
    deletion = {"tool": "系统", "logical_deletion_allowed": True}
    assert means(Matter.ELECTRONIC, Means.LOGICAL_DELETION, HALL, tool="系统") is (
        ExecutionRefusal.MEANS_NOT_ALLOWED
    )
    assert means(Matter.ELECTRONIC, Means.LOGICAL_DELETION, HALL, **deletion) is None
    guarded = means(Matter.ELECTRONIC, Means.LOGICAL_DELETION, HALL, is_guarded=True, **deletion)
    assert guarded is ExecutionRefusal.MEANS_NOT_FOR_SECRETS
    assert means(Matter.MEDIUM, Means.CRUSHING, HALL, is_guarded=True) is None
    assert [matter_of(one) for one in ("electronic", "disc", "paper", "own")] == [
        Matter.ELECTRONIC,
        Matter.MEDIUM,
        Matter.PAPER,
        Matter.PAPER,
    ]


@pytest.mark.requirement("D-24")
@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_a_count_agrees_only_when_every_line_is_accounted_for(
    expected: int, counted: int, struck: int
) -> None:
    count = Count(expected, counted, struck)
    assert count.agrees is (counted > 0 and counted + struck == expected)


def verdict(kind: Verdict, **facts: object) -> AppraisalRefusal | None:
    said = {"method": Method.DIRECT, "reason": "已无保存价值", **facts}
    return verdict_refusal(VerdictFacts(verdict=kind, **said))  # type: ignore[arg-type]


@pytest.mark.requirement("D-04", "D-05", "D-39")
def test_a_verdict_names_method_and_reason_and_nothing_blocked_is_destroyed() -> None:
    for kind in (Verdict.KEEP, Verdict.DESTROY, Verdict.REFILE, Verdict.BACK):
        assert verdict(kind) is None
        assert verdict(kind, method=None) is AppraisalRefusal.METHOD_MISSING
        assert verdict(kind, reason=" ") is AppraisalRefusal.REASON_MISSING
    held = {"blockers": (Blocker.HELD,)}
    assert verdict(Verdict.DESTROY, **held) is AppraisalRefusal.BLOCKED
    assert verdict(Verdict.KEEP, **held) is None


@pytest.mark.requirement("D-01", "K-03", "K-07")
def test_what_never_falls_due_enters_no_batch_and_what_is_lent_is_looked_at_all_the_same() -> None:
    found = (Blocker.PERMANENT, Blocker.NOT_RUNNING, Blocker.NOT_DUE, Blocker.ON_LOAN, Blocker.HELD)
    assert entry_blockers(found) == (Blocker.PERMANENT, Blocker.NOT_RUNNING, Blocker.NOT_DUE)


def test_the_track_follows_the_batch_and_then_its_list() -> None:
    judging = AppraisalState.JUDGING
    assert stage_of(AppraisalState.PANEL, None, unjudged=3) is Stage.PANEL
    assert stage_of(judging, None, unjudged=3) is Stage.VERDICTS
    assert stage_of(judging, None, unjudged=0) is Stage.REPORT
    assert stage_of(AppraisalState.REPORTED, None, unjudged=0) is Stage.LIST
    reached = [stage_of(AppraisalState.REPORTED, state, unjudged=0) for state in ListState]
    assert set(reached) == set(Stage) - {Stage.PANEL, Stage.VERDICTS, Stage.REPORT}
