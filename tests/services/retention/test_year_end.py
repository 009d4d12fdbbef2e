"""The year's end: what has passed its period, by class and unit, on Today and on paper (K-18)."""

from datetime import date

import pytest

from desktop_archive.rules.year_end import day_after, is_at_hand, year_to_close
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.retention.holds import HoldDesk, HoldWish
from desktop_archive.services.retention.year_end import YearEnd
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.wording import sentence
from tests.documents.reading import text_of
from tests.services.retention.room_of_records import KU, Y, add


@pytest.fixture
def closing(kept: Room) -> Room:
    """Two classes: one piece due since 2020, three from 2026, one from 2027, one never."""
    add(kept, "1", unit_code="BGS")
    add(kept, "6", unit_code="BGS")
    add(kept, "2", unit_code="BGS", due_on="2020-01-01")
    held = add(kept, "3", unit_code="CWB", category_id=KU)
    add(kept, "4", unit_code="CWB", category_id=KU, due_on="2027-01-01")
    add(kept, "5", retention_id=Y, period_state="permanent", due_on=None)
    wish = HoldWish(reason="审计", authority="审计局", review_on=date(2026, 9, 1), records=[held])
    HoldDesk(kept).place(wish)
    return kept


def counted(room: Room, year: int) -> list[tuple[str, str, int, int, int, str]]:
    return [
        (one.category, one.unit, one.count, one.new, one.held, one.oldest)
        for one in YearEnd(room).lines(year)
    ]


@pytest.mark.requirement("K-18")
def test_what_ends_on_the_last_of_december_is_over_at_the_years_end(closing: Room) -> None:
    assert counted(closing, 2025) == [
        ("KU", "CWB", 1, 1, 1, "2026-01-01"),
        ("WS", "BGS", 3, 2, 0, "2020-01-01"),
    ]
    assert counted(closing, 2024) == [("WS", "BGS", 1, 0, 0, "2020-01-01")]
    assert counted(closing, 2026)[0] == ("KU", "CWB", 2, 1, 1, "2026-01-01")
    assert counted(closing, 2018) == []
    assert {type(one.new) for one in YearEnd(closing).lines(2025)} == {int}


@pytest.mark.requirement("K-18")
@pytest.mark.parametrize(
    ("today", "year", "at_hand"),
    [
        ("2026-11-30", 2025, False),
        ("2026-12-01", 2026, True),
        ("2026-12-31", 2026, True),
        ("2027-01-01", 2026, True),
        ("2027-01-31", 2026, True),
        ("2027-02-01", 2026, False),
    ],
)
def test_the_year_at_hand_changes_in_december(today: str, year: int, at_hand: bool) -> None:
    day = date.fromisoformat(today)
    assert (year_to_close(day), is_at_hand(day)) == (year, at_hand)
    assert day_after(year) == date(year + 1, 1, 1)


@pytest.mark.requirement("K-18")
def test_today_says_it_in_december_and_january_only(closing: Room, clock) -> None:
    def line() -> tuple[int, str]:
        found = next(one for one in TodayDesk(closing).lines() if one.line is DayLine.YEAR_END)
        return found.count, found.oldest

    assert line() == (0, "")
    clock.moment = clock.moment.replace(month=12)
    assert line() == (1, "2027-01-01")


@pytest.mark.requirement("K-18")
@pytest.mark.parametrize(
    ("language", "title", "total"),
    [
        ("zh-CN", "年终到期档案统计清单", "合计"),
        ("zh-TW", "年終到期檔案統計清單", "合計"),
        ("en", "Past Their Period", "Total"),
    ],
)
def test_it_is_printed_in_three_languages(
    closing: Room, language: str, title: str, total: str
) -> None:
    made = FormDesk(closing).write("year_end", language, "2025", sentence)
    text = " ".join(text_of(made.pdf).split())
    assert title in text
    assert f"{total} 4 3 1" in text
    assert "True" not in text
    assert made.warnings == ()


@pytest.mark.requirement("F-07")
@pytest.mark.parametrize("language", ["zh-CN", "zh-TW", "en"])
def test_the_schedule_is_printed_without_anything_cut(kept: Room, language: str) -> None:
    made = FormDesk(kept).write("schedule", language, "", sentence)
    assert made.warnings == ()
    assert "HT" in text_of(made.pdf)
