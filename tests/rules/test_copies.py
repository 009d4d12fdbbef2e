"""Generations of copies, places for them, and how pressing a second medium is."""

from datetime import UTC, date, datetime, timedelta
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules import disk_space
from desktop_archive.rules.copies import (
    DAILY,
    Dated,
    Debt,
    Occasion,
    cloud_part,
    concerns,
    debt,
    is_due,
    kept,
)
from desktop_archive.rules.disk_space import SpaceRefusal

TODAY = date(2026, 3, 17)
EVENING = datetime(2026, 3, 17, 18, 0, tzinfo=UTC)


def every_evening(days: int, label: str = "rhythm") -> list[Dated]:
    return [Dated(at, EVENING - timedelta(days=at), label) for at in range(days)]


def days_kept(copies: list[Dated]) -> list[date]:
    stay = kept(copies, TODAY)
    return sorted(copy.made_at.date() for copy in copies if copy.key in stay)


def test_generations_keep_days_weeks_months_and_every_year() -> None:
    days = days_kept(every_evening(1172))
    assert {day.year for day in days} == {2023, 2024, 2025, 2026}
    assert all(TODAY - timedelta(days=number) in days for number in range(DAILY))
    assert date(2025, 9, 30) in days
    assert len(days) < 40


def test_what_is_made_on_closing_is_thinned_and_what_somebody_made_stays() -> None:
    closing = every_evening(300, Occasion.CLOSE.value)
    by_hand = [Dated(1_000 + copy.key, copy.made_at, "hand") for copy in closing]  # type: ignore[operator]
    stay = kept([*closing, *by_hand], TODAY)
    assert len(stay & {copy.key for copy in closing}) < 40
    assert stay >= {copy.key for copy in by_hand}


MOMENTS = st.lists(
    st.integers(0, 60 * 24 * 365 * 12).map(lambda minutes: EVENING - timedelta(minutes=minutes)),
    unique=True,
    max_size=60,
)


@given(MOMENTS, st.sampled_from(["rhythm", "close"]))
def test_every_year_and_every_day_of_late_keeps_its_last_copy(
    moments: list[datetime], label: str
) -> None:
    copies = [Dated(at, moment, label) for at, moment in enumerate(moments)]
    stay = kept(copies, TODAY)
    for year in {moment.year for moment in moments}:
        last = max(moment for moment in moments if moment.year == year)
        assert moments.index(last) in stay
    for day in sorted({moment.date() for moment in moments}, reverse=True)[:DAILY]:
        last = max(moment for moment in moments if moment.date() == day)
        assert moments.index(last) in stay


@given(MOMENTS)
def test_thinning_again_takes_nothing_more_and_waiting_never_brings_one_back(
    moments: list[datetime],
) -> None:
    copies = [Dated(at, moment, "rhythm") for at, moment in enumerate(moments)]
    stay = kept(copies, TODAY)
    left = [copy for copy in copies if copy.key in stay]
    assert kept(left, TODAY) == stay
    assert kept(left, TODAY + timedelta(days=1)) <= stay
    assert (moments == []) or max(moments) in {copy.made_at for copy in left}


@pytest.mark.requirement("X-28", "P-14")
@pytest.mark.parametrize(
    ("path", "part"),
    [
        (PureWindowsPath(r"C:\data\OneDrive - 招商\room"), "OneDrive - 招商"),
        (PureWindowsPath(r"D:\Dropbox\档案"), "Dropbox"),
        (PureWindowsPath(r"C:\坚果云\我的坚果云"), "坚果云"),
        (PureWindowsPath(r"E:\BaiduSyncdisk"), "BaiduSyncdisk"),
        (PureWindowsPath(r"E:\百度网盘同步"), "百度网盘同步"),
        (PureWindowsPath(r"D:\WPSDrive\1"), "WPSDrive"),
        (PurePosixPath("/data/Library/Mobile Documents/x"), "Mobile Documents"),
        (PurePosixPath("/data/Google Drive/x"), "Google Drive"),
        (PurePosixPath("/data/iCloudDrive"), "iCloudDrive"),
        (PurePosixPath("/data/Nextcloud/room"), "Nextcloud"),
        (PurePosixPath("/data/Nutstore Files"), "Nutstore Files"),
        (PureWindowsPath(r"D:\阿里云盘\x"), "阿里云盘"),
        (PurePosixPath("/data/档案室/备份"), ""),
        (PureWindowsPath(r"E:\archive\boxes"), ""),
    ],
)
def test_folders_that_go_to_a_cloud_are_known_by_name(
    path: PurePosixPath | PureWindowsPath, part: str
) -> None:
    assert cloud_part(path.parts) == part


@pytest.mark.requirement("X-05")
def test_a_second_medium_is_owed_then_red_then_the_matter_of_the_head() -> None:
    found = {days: debt(days) for days in (0, 1, 2, 3, 6, 7, 400)}
    assert found == {
        0: Debt.NONE, 1: Debt.OWED, 2: Debt.OWED, 3: Debt.RED, 6: Debt.RED, 7: Debt.HEAD,
        400: Debt.HEAD,
    }  # fmt: skip
    assert debt(None) is Debt.HEAD
    on_page = {
        handles: [days for days in range(10) if concerns(debt(days), handles=handles)]
        for handles in (True, False)
    }
    assert on_page == {True: list(range(3, 10)), False: list(range(7, 10))}


def test_what_comes_round_is_due_on_its_day_and_when_it_never_was() -> None:
    assert is_due(None, 365, TODAY)
    assert is_due(TODAY - timedelta(days=7), 7, TODAY)
    assert not is_due(TODAY - timedelta(days=6), 7, TODAY)


def test_a_nearly_full_disk_lends_nothing_and_takes_no_list_in() -> None:
    assert disk_space.is_scarce(999_999_999)
    assert not disk_space.is_scarce(1_000_000_000)
    assert disk_space.loan_refusal(49_999_999) is SpaceRefusal.LOAN
    assert disk_space.loan_refusal(50_000_000) is None
    assert disk_space.import_refusal(299, 100) is SpaceRefusal.IMPORT
    assert disk_space.import_refusal(300, 100) is None
    assert disk_space.megabytes(12_999_999) == 12
