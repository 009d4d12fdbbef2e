"""How loudly the desk tells what a scan did."""

import pytest

from desktop_archive.rules.lending import (
    ScanOutcome,
    Severity,
    ShelvingRefusal,
    shelving_refusal,
)


@pytest.mark.parametrize(
    ("outcome", "severity"),
    [
        (ScanOutcome.ISSUED, Severity.DONE),
        (ScanOutcome.RETURNED, Severity.DONE),
        (ScanOutcome.VISIT_OPENED, Severity.DONE),
        (ScanOutcome.CARD_REMOVED, Severity.DONE),
        (ScanOutcome.SHELVED, Severity.DONE),
        (ScanOutcome.UNDONE, Severity.DONE),
        (ScanOutcome.RETURNED_LATE, Severity.LOOK),
        (ScanOutcome.RETURNED_WITH_FINDINGS, Severity.LOOK),
        (ScanOutcome.NO_VISIT, Severity.LOOK),
        (ScanOutcome.WRONG_SHELF, Severity.REFUSED),
        (ScanOutcome.UNKNOWN, Severity.REFUSED),
        (ScanOutcome.REFUSED, Severity.REFUSED),
    ],
)
def test_each_outcome_has_its_sound(outcome: ScanOutcome, severity: Severity) -> None:
    assert outcome.severity is severity


@pytest.mark.requirement("L-31")
def test_a_file_goes_back_only_where_it_belongs() -> None:
    assert shelving_refusal(7, 7, is_shelf=True) is None
    assert shelving_refusal(7, 8, is_shelf=True) is ShelvingRefusal.WRONG_SHELF
    assert shelving_refusal(7, 7, is_shelf=False) is ShelvingRefusal.NOT_A_SHELF
    assert shelving_refusal(None, 8, is_shelf=True) is ShelvingRefusal.HAS_NO_BOX
