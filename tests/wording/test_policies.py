"""Every policy says what it does and how its value reads, in each language."""

import pytest

from desktop_archive.rules.policies import LIMITS, RoomPolicy
from desktop_archive.wording import LANGUAGES
from desktop_archive.wording.policies import policy_hint, policy_value


@pytest.mark.requirement("R-23")
@pytest.mark.parametrize("policy", RoomPolicy)
def test_a_policy_has_a_hint_and_readable_values(policy):
    hints = {policy_hint(policy, language) for language in LANGUAGES}
    assert len(hints) == len(LANGUAGES)
    for value in LIMITS[policy].choices or (LIMITS[policy].default,):
        assert policy_value(policy, value, "zh-CN") not in ("True", "False", "")


def test_values_read_as_a_person_says_them():
    assert policy_value(RoomPolicy.LOAN_UNIT, "working", "en") == "working days"
    assert policy_value(RoomPolicy.EXTERNAL_MAY_BORROW, False, "zh-TW") == "否"
    assert policy_value(RoomPolicy.LOAN_LIMIT, 7, "en") == "7"
