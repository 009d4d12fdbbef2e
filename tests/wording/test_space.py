"""The arithmetic of a full store can be followed line by line in each language."""

import pytest

from desktop_archive.rules.forecast import IntakeBy, Stock, forecast
from desktop_archive.wording import LANGUAGES
from desktop_archive.wording.space import arithmetic, outlook_words

FOUND = forecast(
    Stock(100_000, 80_000), {2024: 8_000, 2025: 6_000}, {2027: 2_000}, 2026, IntakeBy.ENTRY
)


def test_every_number_of_the_outlook_is_told() -> None:
    assert outlook_words(FOUND, "en") == "The store is full in 2029."
    assert arithmetic(FOUND, "en")[:4] == [
        "20.0 m free = 100.0 m of shelves − 80.0 m taken (80 %).",
        "Intake 7.0 m a year: mean of 2024 8.0 m, 2025 6.0 m, counted by day of entry to the "
        "store.",
        "2026: 80.0 m + 7.0 m in − 0.0 m to be destroyed = 87.0 m",
        "2027: 87.0 m + 7.0 m in − 2.0 m to be destroyed = 92.0 m",
    ]
    assert outlook_words(FOUND, "zh-CN") == "库房将于 2029 年满。"
    assert arithmetic(FOUND, "zh-TW")[0] == "餘 20.0 米 = 層架總長 100.0 米 − 已佔 80.0 米（80%）。"


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_short_a_history_shows_what_is_free_and_nothing_more(language: str) -> None:
    found = forecast(Stock(100_000, 80_000), {2025: 6_000}, {}, 2026)

    assert len(arithmetic(found, language)) == 1
    assert arithmetic(forecast(Stock(0, 0), {}, {}, 2026), language) == []
