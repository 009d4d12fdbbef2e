"""What a password must be, how long it lives, and how slowly it can be guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.passwords import (
    A_DAY,
    days_left,
    has_run_out,
    lockout_delay,
    password_refusal,
)

A = AccessRefusal


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [
        (0, 0),
        (4, 0),
        (5, 30),
        (6, 60),
        (7, 120),
        (8, 240),
        (9, 480),
        (10, 900),
        (49, 900),
        (50, 86_400),
        (500, 86_400),
    ],
)
def test_wrong_passwords_make_one_wait_longer_and_longer(failures: int, seconds: int) -> None:
    assert lockout_delay(failures) == timedelta(seconds=seconds)


@given(st.integers(0, 10**6))
def test_the_wait_never_shrinks_and_ends_at_a_day(failures: int) -> None:
    assert lockout_delay(failures) <= lockout_delay(failures + 1) <= A_DAY


def test_fewer_than_sixty_guesses_are_heard_on_any_day() -> None:
    moments, moment = [], timedelta(0)
    for failures in range(1, 1001):
        moments.append(moment)
        moment += lockout_delay(failures)
    heard = [sum(1 for other in moments if begin <= other < begin + A_DAY) for begin in moments]
    assert max(heard) <= 60


@pytest.mark.parametrize(
    ("password", "refusal"),
    [
        ("abcdefghijk", A.PASSWORD_TOO_SHORT),
        ("x9Lq-7rTw2!", A.PASSWORD_TOO_SHORT),
        ("x9Lq-7rTw2!p", None),
        ("天王盖地虎宝塔镇河妖一二", None),
        ("q" * 1025, A.PASSWORD_TOO_LONG),
        ("qwertyuiop123", A.PASSWORD_COMMON),
        ("QWERTYuiop123", A.PASSWORD_COMMON),
        ("aaaaaaaaaaaa", A.PASSWORD_COMMON),
        ("abababababab", A.PASSWORD_COMMON),
        ("abcabcabcabc", A.PASSWORD_COMMON),
        ("abcdefghijkl", A.PASSWORD_COMMON),
        ("987654321098", None),
        ("zyxwvutsrqpo", A.PASSWORD_COMMON),
        ("dangan2024!!", A.PASSWORD_COMMON),
        ("DangAnShi888888", A.PASSWORD_COMMON),
        ("woaini520520", A.PASSWORD_COMMON),
        ("ｗｏａｉｎｉ１３１４１３１４", A.PASSWORD_COMMON),
        ("1qaz2wsx3edc", A.PASSWORD_COMMON),
        ("dragon-und-wein", None),
        ("wangfangwangfang", A.PASSWORD_LIKE_NAME),
        ("wangfang-und-mehr", None),
    ],
)
def test_a_password_is_long_and_not_among_the_first_guesses(
    password: str, refusal: AccessRefusal | None
) -> None:
    assert password_refusal(password, "WangFang") is refusal


def test_the_longest_password_allowed_is_taken() -> None:
    assert password_refusal("pq7" + "xyz!9" * 204 + "k", "a") is None


@pytest.mark.parametrize("password", ["dragonmonkey", "!!monkey2019dragon", "monkeymonkeymonkey"])
def test_common_passwords_in_a_row_are_one_common_password(password: str) -> None:
    assert password_refusal(password, "a") is None
    assert password_refusal(password, "a", {"dragon", "monkey"}) is A.PASSWORD_COMMON


@pytest.mark.requirement("X-15")
@pytest.mark.parametrize(
    ("lives", "day", "left"), [(90, 29, 61), (90, 90, 0), (90, 91, -1), (0, 999, None)]
)
def test_a_password_lives_a_settable_number_of_days(lives: int, day: int, left: int | None) -> None:
    set_on = date(2026, 3, 1)
    today = set_on + timedelta(days=day)
    assert days_left(set_on, lives, today) == left
    assert has_run_out(set_on, lives, today) is (left is not None and left <= 0)
    assert days_left(None, lives, today) is None
