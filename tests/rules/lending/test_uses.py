"""What may be written beside a use: its effect, a follow-up, a strike."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.lending.uses import (
    Effect,
    UseFacts,
    UseRefusal,
    UseState,
    effect_refusal,
    note_refusal,
    state_of,
    strike_refusal,
)

TODAY = date(2026, 3, 17)
USE = UseFacts(used_on=date(2026, 3, 10))
GOOD = Effect(result="胜诉", reported_by="王建国", reported_on=TODAY)


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({}, None),
        ({"result": " "}, UseRefusal.RESULT_MISSING),
        ({"reported_by": ""}, UseRefusal.REPORTER_MISSING),
        ({"reported_on": date(2026, 3, 18)}, UseRefusal.REPORTED_AHEAD),
        ({"reported_on": date(2026, 3, 10)}, None),
        ({"reported_on": date(2026, 3, 9)}, UseRefusal.REPORTED_BEFORE_USE),
        ({"amount_fen": -1}, UseRefusal.AMOUNT_BELOW_ZERO),
    ],
)
def test_an_effect_says_what_came_of_it_by_whom_and_when(changed, refusal):
    assert effect_refusal(replace(GOOD, **changed), USE, TODAY) is refusal


def test_a_struck_line_takes_nothing_more():
    struck = replace(USE, is_struck=True)
    assert effect_refusal(GOOD, struck, TODAY) is UseRefusal.STRUCK
    assert note_refusal("已联系", struck) is UseRefusal.STRUCK
    assert strike_refusal("误登", struck) is UseRefusal.STRUCK


def test_a_line_is_struck_with_a_reason_and_not_while_the_record_is_out():
    assert strike_refusal(" ", USE) is UseRefusal.REASON_MISSING
    assert strike_refusal("误登", replace(USE, is_running=True)) is UseRefusal.STILL_RUNNING
    assert strike_refusal("误登", USE) is None
    assert note_refusal("", replace(USE, is_running=True)) is UseRefusal.NOTE_MISSING
    assert note_refusal("已联系", replace(USE, is_running=True)) is None


@pytest.mark.parametrize(
    ("struck", "running", "effect", "state"),
    [
        (True, True, True, UseState.STRUCK),
        (False, True, True, UseState.RUNNING),
        (False, False, False, UseState.ENDED),
        (False, False, True, UseState.REPORTED),
    ],
)
def test_how_a_use_stands(struck, running, effect, state):
    assert state_of(is_struck=struck, is_running=running, has_effect=effect) is state
