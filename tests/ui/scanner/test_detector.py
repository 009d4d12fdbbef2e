"""Telling a scanner's keys from a hand's, with the clock in our hands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.settings import ScannerTiming
from desktop_archive.ui.scanner.detector import Detector, Scan


def type_in(
    detector: Detector, text: str, gap: float, start: float = 0.0
) -> tuple[Scan | None, float]:
    now = start
    for character in text:
        detector.character(character, now)
        now += gap
    return detector.end(now), now


@pytest.mark.parametrize("gap", [1, 5, 20, 34])
def test_quick_keys_with_an_end_are_a_scan(gap: float) -> None:
    scan, _ = type_in(Detector(), "1000042162", gap)
    assert scan == Scan("1000042162", 10)


@pytest.mark.parametrize("gap", [60, 80, 150, 400])
def test_a_hand_is_never_taken_for_a_scanner(gap: float) -> None:
    assert type_in(Detector(), "1000042162", gap)[0] is None


def test_two_codes_in_one_burst_stay_two() -> None:
    detector = Detector()
    first, now = type_in(detector, "1000042162", 3)
    second, _ = type_in(detector, "4000031778", 3, now)
    assert [first, second] == [Scan("1000042162", 10), Scan("4000031778", 10)]


@pytest.mark.parametrize("text", ["", "1", "12", "abc", "12345"])
def test_too_short_a_burst_is_no_scan(text: str) -> None:
    assert type_in(Detector(), text, 3)[0] is None


def test_a_pause_in_the_middle_starts_anew() -> None:
    detector = Detector()
    type_in(detector, "99", 3)
    for at, character in enumerate("77"):
        detector.character(character, 50 + at)
    scan, _ = type_in(detector, "1000042162", 3, 500)
    assert scan == Scan("1000042162", 10)


def test_another_key_ends_a_burst() -> None:
    detector = Detector()
    for at, character in enumerate("10000"):
        detector.character(character, at)
    detector.other()
    scan, _ = type_in(detector, "42162", 3, 6)
    assert scan is None


def test_a_prefix_that_was_agreed_on_is_taken_off_and_demanded() -> None:
    timing = ScannerTiming(prefix="~")
    assert type_in(Detector(timing), "~1000042162", 3)[0] == Scan("1000042162", 11)
    assert type_in(Detector(timing), "1000042162", 3)[0] is None


def test_a_held_key_is_no_endless_scan() -> None:
    assert type_in(Detector(), "7" * 500, 1)[0] is None


@given(
    codes=st.lists(st.from_regex(r"[0-9A-Z-]{6,24}", fullmatch=True), min_size=1, max_size=12),
    gap=st.floats(0.5, 30),
)
def test_no_scan_is_lost_or_glued(codes: list[str], gap: float) -> None:
    detector, now, seen = Detector(), 0.0, []
    for code in codes:
        scan, now = type_in(detector, code, gap, now + gap)
        seen.append(scan.code if scan else None)
    assert seen == codes


@given(text=st.text(min_size=1, max_size=40), gaps=st.floats(101, 3000))
def test_slow_typing_is_never_a_scan(text: str, gaps: float) -> None:
    assert type_in(Detector(), text, gaps)[0] is None
