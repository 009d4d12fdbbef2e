"""A holiday is called by its name in the language that is asked for."""

import pytest

from desktop_archive.services.public_holidays import public_holidays
from desktop_archive.wording.tables.holidays import holiday_name


@pytest.mark.requirement("L-05")
@pytest.mark.parametrize(
    ("stored", "english", "simplified", "traditional"),
    [
        ("元旦", "New Year’s Day", "元旦", "元旦"),
        ("Labor Day", "Labour Day", "劳动节", "勞動節"),
        ("New Year's Day", "New Year’s Day", "元旦", "元旦"),
        ("端午节（补假）", "Dragon Boat Festival (observed)", "端午节（补假）", "端午節（補假）"),
        ("National Day (observed)", "National Day (observed)", "国庆节（补假）", "國慶節（補假）"),
        (
            "中秋节; 国庆节",
            "Mid-Autumn Festival; National Day",
            "中秋节；国庆节",
            "中秋節；國慶節",
        ),
        (
            "休息日（由 2026-02-14 调休）",
            "Day off for work on 2026-02-14",
            "调休（2026-02-14 上班）",
            "調休（2026-02-14 上班）",
        ),
        (
            "Day off (substituted from 02/14/2026)",
            "Day off for work on 2026-02-14",
            "调休（2026-02-14 上班）",
            "調休（2026-02-14 上班）",
        ),
        ("公司周年庆", "公司周年庆", "公司周年庆", "公司周年庆"),
        ("", "", "", ""),
    ],
)
def test_a_stored_name_is_said_in_each_language(stored, english, simplified, traditional):
    assert holiday_name(stored, "en") == english
    assert holiday_name(stored, "zh-CN") == simplified
    assert holiday_name(stored, "zh-TW") == traditional


def test_a_worked_day_without_a_name_says_that_it_is_a_make_up_day():
    assert holiday_name("", "zh-CN", is_working=True) == "调休上班"


@pytest.mark.parametrize("locale", ["en_US.UTF-8", "zh_TW.UTF-8"])
def test_every_day_that_ships_is_known_whatever_the_computer_speaks(monkeypatch, locale):
    for variable in ("LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.setenv(variable, locale)
    days = public_holidays(2026)
    assert "春节" in {name for _, _, name in days}
    for _, is_working, name in days:
        assert holiday_name(name, "en", is_working=is_working).isascii() or "’" in holiday_name(
            name, "en"
        )
