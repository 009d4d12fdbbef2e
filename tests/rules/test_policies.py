"""A policy is set within bounds, never to what it is already, and never without an approver."""

import pytest

from desktop_archive.rules.lending.policy import LoanPolicy
from desktop_archive.rules.policies import LIMITS, PolicyRefusal, RoomPolicy, policy_refusal

LIMIT, UNIT = RoomPolicy.LOAN_LIMIT, RoomPolicy.LOAN_UNIT
EXTERNAL = RoomPolicy.EXTERNAL_MAY_BORROW


@pytest.mark.requirement("R-23")
@pytest.mark.parametrize(
    ("policy", "value", "approved_by", "refusal"),
    [
        (LIMIT, 5, "周敏", None),
        (LIMIT, 5, " ", PolicyRefusal.APPROVER_MISSING),
        (LIMIT, 7, "周敏", PolicyRefusal.UNCHANGED),
        (LIMIT, 0, "周敏", PolicyRefusal.OUT_OF_RANGE),
        (LIMIT, 367, "周敏", PolicyRefusal.OUT_OF_RANGE),
        (LIMIT, True, "周敏", PolicyRefusal.OUT_OF_RANGE),
        (LIMIT, "5", "周敏", PolicyRefusal.OUT_OF_RANGE),
        (UNIT, "working", "周敏", None),
        (UNIT, "weeks", "周敏", PolicyRefusal.NOT_A_CHOICE),
        (EXTERNAL, True, "周敏", None),
        (EXTERNAL, 1, "周敏", PolicyRefusal.NOT_A_CHOICE),
    ],
)
def test_a_change_is_taken_or_refused(policy, value, approved_by, refusal):
    assert policy_refusal(policy, value, LIMITS[policy].default, approved_by) is refusal


def test_every_default_is_within_its_own_limits():
    for policy, limits in LIMITS.items():
        other = object()
        assert policy_refusal(policy, limits.default, other, "周敏") is None
    assert set(LIMITS) == set(RoomPolicy)


def test_the_defaults_are_those_of_the_loan_policy():
    shipped = LoanPolicy()
    assert LIMITS[LIMIT].default == shipped.limit
    assert LIMITS[UNIT].default == shipped.unit.value
