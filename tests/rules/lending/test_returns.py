"""The return check, and what is not taken back."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.lending import (
    ReturnCheck,
    ReturnFacts,
    ReturnFinding,
    ReturnRefusal,
    ReturnResult,
    return_refusal,
)
from desktop_archive.rules.records import RecordState

GOOD = ReturnFacts(issued=date(2026, 3, 2), returned=date(2026, 3, 9))


@pytest.mark.requirement("L-13", "L-14")
@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"state": RecordState.READING}, None),
        ({"returned": date(2026, 3, 2)}, None),
        ({"known": False}, ReturnRefusal.UNKNOWN),
        ({"state": RecordState.IN_PLACE}, ReturnRefusal.NOT_ON_LOAN),
        ({"state": RecordState.DESTROYED}, ReturnRefusal.NOT_ON_LOAN),
        ({"returned": date(2026, 3, 1)}, ReturnRefusal.BEFORE_ISSUE),
        ({"checked": False}, ReturnRefusal.CHECK_MISSING),
        ({"card_removed": False}, ReturnRefusal.CARD_NOT_REMOVED),
    ],
)
def test_a_return_is_complete_or_refused_by_name(
    change: dict[str, object], refusal: ReturnRefusal | None
) -> None:
    assert return_refusal(replace(GOOD, **change)) is refusal  # type: ignore[arg-type]


@pytest.mark.requirement("L-14", "L-15", "A-07")
@pytest.mark.parametrize(
    ("seen", "finding"),
    [
        ({"quantity_out": 3, "quantity_back": 2}, ReturnFinding.PIECES_MISSING),
        ({"quantity_out": 1, "quantity_back": 2}, ReturnFinding.PIECES_TOO_MANY),
        ({"pages_complete": False}, ReturnFinding.PAGES_MISSING),
        ({"binding_whole": False}, ReturnFinding.TAKEN_APART),
        ({"unmarked": False}, ReturnFinding.MARKED),
        ({"undamaged": False}, ReturnFinding.DAMAGED),
        ({"nothing_replaced": False}, ReturnFinding.SHEETS_REPLACED),
        ({"attachments_present": False}, ReturnFinding.ATTACHMENTS_MISSING),
    ],
)
def test_anything_amiss_keeps_the_line_open(
    seen: dict[str, object], finding: ReturnFinding
) -> None:
    check = ReturnCheck(**seen)
    assert check.findings == (finding,)
    assert check.result is ReturnResult.WITH_FINDINGS
    assert check.state_after is RecordState.REPAIR
    assert not check.line_may_be_cancelled


@pytest.mark.requirement("L-14")
def test_a_good_return_cancels_the_line() -> None:
    check = ReturnCheck(quantity_out=2, quantity_back=2)
    assert check.findings == ()
    assert check.result is ReturnResult.GOOD
    assert check.state_after is RecordState.IN_PLACE
    assert check.line_may_be_cancelled


@pytest.mark.requirement("L-15", "L-16")
def test_what_never_comes_back_is_lost() -> None:
    check = ReturnCheck(quantity_back=0, pages_complete=False)
    assert check.findings == (ReturnFinding.NOTHING_BACK,)
    assert check.result is ReturnResult.LOST
    assert check.state_after is RecordState.LOST
    assert not check.line_may_be_cancelled
