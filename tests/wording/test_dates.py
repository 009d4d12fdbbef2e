"""Days, spans and retention arithmetic in words."""

from datetime import date, datetime, timedelta

import pytest

from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.retention import (
    RETENTION_SEEDS,
    RetentionFacts,
    StartRule,
    Trigger,
    running,
)
from desktop_archive.wording import LANGUAGES, ago, day, duration, language_of, moment
from desktop_archive.wording.dates import period_in_words, retention_arithmetic

PERIODS = {seed.period.code: seed.period for seed in RETENTION_SEEDS}


def _told(facts: RetentionFacts, language: str) -> str:
    return retention_arithmetic(facts, running(facts), language)


@pytest.mark.requirement("K-06", "K-13")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "formed 2015-03-18 → runs from 2016-01-01 → 10 years → due 2026-01-01"),
        ("zh-CN", "形成于 2015-03-18 → 自 2016-01-01 起算 → 10年 → 到期日期 2026-01-01"),
        ("zh-TW", "形成於 2015-03-18 → 自 2016-01-01 起算 → 10年 → 到期日期 2026-01-01"),
    ],
)
def test_retention_can_be_followed_step_by_step(language: str, said: str) -> None:
    facts = RetentionFacts(period=PERIODS["D10"], happened=date(2015, 3, 18))
    assert _told(facts, language) == said


@pytest.mark.requirement("K-07")
@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            RetentionFacts(
                period=PERIODS["GZ5"],
                trigger=Trigger.ASSET_SCRAPPED,
                happened=date(2024, 9, 10),
                rule=StartRule.SAME_DAY,
            ),
            "scrapping of the asset 2024-09-10 → runs from 2024-09-10 → 5 years → due 2029-09-10",
        ),
        (
            RetentionFacts(period=PERIODS["HT10"], trigger=Trigger.CONTRACT_DONE),
            "Not yet running: waits for the fulfilment of the contract",
        ),
        (
            RetentionFacts(period=PERIODS["Y"], happened=PartialDate.parse("2015")),
            "formed 2015 → Permanent, never due",
        ),
        (
            RetentionFacts(period=None, happened=PartialDate.parse("[2015]")),
            "formed [2015] → Period to be determined",
        ),
    ],
)
def test_clocks_of_every_kind_are_told(facts: RetentionFacts, said: str) -> None:
    assert _told(facts, "en") == said


def test_periods_are_told_in_words() -> None:
    assert period_in_words(PERIODS["D30"], "en") == "30 years"
    assert period_in_words(PERIODS["Y"], "zh-TW") == "永久"
    assert period_in_words(PERIODS["C"], "zh-CN") == "保管期限待定"
    assert period_in_words(None, "en") == "Period to be determined"


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(0), ("just now", "刚刚", "剛剛")),
        (timedelta(seconds=-5), ("just now", "刚刚", "剛剛")),
        (timedelta(seconds=59), ("just now", "刚刚", "剛剛")),
        (timedelta(minutes=1), ("1 min ago", "1 分钟前", "1 分鐘前")),
        (timedelta(hours=3, minutes=59), ("3 h ago", "3 小时前", "3 小時前")),
        (timedelta(days=2, hours=23), ("2 d ago", "2 天前", "2 天前")),
    ],
)
def test_how_long_ago_is_told_in_one_unit(span: timedelta, said: tuple[str, ...]) -> None:
    assert tuple(ago(span, language) for language in LANGUAGES) == said


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(0), "0 s"),
        (timedelta(milliseconds=300), "0 s"),
        (timedelta(seconds=30), "30 s"),
        (timedelta(seconds=90), "1 min 30 s"),
        (timedelta(minutes=15), "15 min"),
        (timedelta(hours=2, seconds=5), "2 h"),
        (timedelta(days=2, hours=4, minutes=3), "2 d 4 h"),
    ],
)
def test_a_span_is_told_in_two_units_at_most(span: timedelta, said: str) -> None:
    assert duration(span, "en") == said


def test_days_are_written_as_lists_and_letters_write_them() -> None:
    tuesday = date(2026, 3, 3)
    assert [day(tuesday, language) for language in LANGUAGES] == ["2026-03-03"] * 3
    assert day(tuesday, "zh-CN", long=True) == "2026年3月3日"
    assert day(tuesday, "en", long=True) == "2026-03-03"
    assert day(tuesday, "en", weekday=True) == "2026-03-03 Tue"
    assert day(tuesday, "zh-CN", weekday=True) == "2026-03-03 周二"
    assert day(tuesday, "zh-TW", long=True, weekday=True) == "2026年3月3日 週二"


def test_moments_are_written_to_the_minute() -> None:
    assert moment(datetime(2026, 3, 9, 8, 5, 59)) == "2026-03-09 08:05"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_CN", "zh-CN"),
        ("zh-CN", "zh-CN"),
        ("zh_CN.UTF-8", "zh-CN"),
        ("zh", "zh-CN"),
        ("zh_SG", "zh-CN"),
        ("zh_TW", "zh-TW"),
        ("zh_HK.UTF-8", "zh-TW"),
        ("zh-Hant", "zh-TW"),
        ("zh_Hant_CN", "zh-TW"),
        ("zh_Hans_CN", "zh-CN"),
        ("en_GB", "en"),
        ("de_DE", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_the_locale_of_the_desktop_picks_a_language(locale: str, language: str) -> None:
    assert language_of(locale) == language
