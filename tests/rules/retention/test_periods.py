"""When a period begins, ends and falls due: a table of dated cases."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.reference_codes import PRESETS, Template
from desktop_archive.rules.retention import (
    RETENTION_SEEDS,
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    RunningState,
    StartRule,
    Trigger,
    add_years,
    known_day,
    longest,
    running,
    seed_for,
)

BY_CODE = {seed.period.code: seed.period for seed in RETENTION_SEEDS}
JAN1, FISCAL, NEXT, SAME = (
    StartRule.NEXT_JAN1,
    StartRule.FISCAL_NEXT,
    StartRule.NEXT_DAY,
    StartRule.SAME_DAY,
)


def _term(years: int) -> Period:
    return Period(f"D{years}", years, PeriodKind.TERM, years * 10)


def _day(text: str) -> date:
    return date.fromisoformat(text)


CASES = [
    # event, rule, years -> first day, last day, due (the first five stand in the research)
    ("2015-03-18", JAN1, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015", JAN1, 30, "2016-01-01", "2045-12-31", "2046-01-01"),
    ("2015-12-31", FISCAL, 30, "2016-01-01", "2045-12-31", "2046-01-01"),
    ("2022-06-30", JAN1, 10, "2023-01-01", "2032-12-31", "2033-01-01"),
    ("2024-09-10", SAME, 5, "2024-09-10", "2029-09-09", "2029-09-10"),
    # The edges of a year.
    ("2015-01-01", JAN1, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015-12-31", JAN1, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2016-01-01", JAN1, 10, "2017-01-01", "2026-12-31", "2027-01-01"),
    ("2015-01-01", FISCAL, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2016-01-01", FISCAL, 10, "2017-01-01", "2026-12-31", "2027-01-01"),
    ("2015-12-31", NEXT, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015-12-31", SAME, 10, "2015-12-31", "2025-12-30", "2025-12-31"),
    ("2015-12-30", NEXT, 1, "2015-12-31", "2016-12-30", "2016-12-31"),
    # Short and long terms.
    ("2020-05-05", JAN1, 1, "2021-01-01", "2021-12-31", "2022-01-01"),
    ("2020-05-05", JAN1, 3, "2021-01-01", "2023-12-31", "2024-01-01"),
    ("2020-05-05", JAN1, 5, "2021-01-01", "2025-12-31", "2026-01-01"),
    ("2020-05-05", JAN1, 15, "2021-01-01", "2035-12-31", "2036-01-01"),
    ("2020-05-05", JAN1, 25, "2021-01-01", "2045-12-31", "2046-01-01"),
    ("2020-05-05", JAN1, 100, "2021-01-01", "2120-12-31", "2121-01-01"),
    ("1949-10-01", JAN1, 50, "1950-01-01", "1999-12-31", "2000-01-01"),
    ("1899-12-31", JAN1, 100, "1900-01-01", "1999-12-31", "2000-01-01"),
    # Exact days.
    ("2024-09-10", NEXT, 5, "2024-09-11", "2029-09-10", "2029-09-11"),
    ("2023-04-30", NEXT, 2, "2023-05-01", "2025-04-30", "2025-05-01"),
    ("2023-02-28", NEXT, 1, "2023-03-01", "2024-02-29", "2024-03-01"),
    ("2024-02-28", NEXT, 1, "2024-02-29", "2025-02-28", "2025-03-01"),
    # Leap days: where there is none, the later day; the longer period is taken.
    ("2024-02-29", SAME, 1, "2024-02-29", "2025-02-28", "2025-03-01"),
    ("2024-02-29", SAME, 4, "2024-02-29", "2028-02-28", "2028-02-29"),
    ("2024-02-29", SAME, 5, "2024-02-29", "2029-02-28", "2029-03-01"),
    ("2096-02-29", SAME, 4, "2096-02-29", "2100-02-28", "2100-03-01"),
    ("2024-02-29", NEXT, 5, "2024-03-01", "2029-02-28", "2029-03-01"),
    ("2024-02-29", JAN1, 10, "2025-01-01", "2034-12-31", "2035-01-01"),
    ("2023-03-01", SAME, 1, "2023-03-01", "2024-02-29", "2024-03-01"),
    ("2019-02-28", SAME, 5, "2019-02-28", "2024-02-27", "2024-02-28"),
    # Dates known in part count at the end of their year.
    ("2015-03", JAN1, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015", SAME, 10, "2015-12-31", "2025-12-30", "2025-12-31"),
    ("2015-03", SAME, 10, "2015-12-31", "2025-12-30", "2025-12-31"),
    ("2015-03", NEXT, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015", NEXT, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2015", FISCAL, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("[2015]", JAN1, 10, "2016-01-01", "2025-12-31", "2026-01-01"),
    ("2024-02", SAME, 5, "2024-12-31", "2029-12-30", "2029-12-31"),
    ("2000-01-01", SAME, 1, "2000-01-01", "2000-12-31", "2001-01-01"),
]


@pytest.mark.requirement("K-02", "K-06", "K-13", "P-26")
@pytest.mark.parametrize(("happened", "rule", "years", "start", "last", "due"), CASES)
def test_a_period_runs_from_its_start_to_its_last_day(
    happened: str, rule: StartRule, years: int, start: str, last: str, due: str
) -> None:
    facts = RetentionFacts(period=_term(years), happened=PartialDate.parse(happened), rule=rule)
    expected = Running(RunningState.RUNNING, _day(start), _day(last), _day(due))
    assert running(facts) == expected


def test_the_table_of_cases_is_long_enough() -> None:
    assert len(CASES) >= 40


@pytest.mark.requirement("K-06", "K-10")
@pytest.mark.parametrize(
    ("happened", "year_end", "start"),
    [
        ("2024-06-30", (6, 30), "2024-07-01"),
        ("2024-07-01", (6, 30), "2025-07-01"),
        ("2024-03-31", (3, 31), "2024-04-01"),
        ("2024-04-01", (3, 31), "2025-04-01"),
        ("2024-02-29", (2, 29), "2024-03-01"),
        ("2023-02-28", (2, 29), "2023-03-01"),
        ("2023-03-01", (2, 29), "2024-03-01"),
        ("2023-12-31", (12, 31), "2024-01-01"),
    ],
)
def test_a_fiscal_year_may_end_in_any_month(
    happened: str, year_end: tuple[int, int], start: str
) -> None:
    facts = RetentionFacts(
        period=_term(10), happened=_day(happened), rule=FISCAL, fiscal_year_end=year_end
    )
    assert running(facts).start == _day(start)


@pytest.mark.requirement("K-03", "K-07")
@pytest.mark.parametrize(
    ("period", "happened", "state"),
    [
        (BY_CODE["Y"], date(1950, 1, 1), RunningState.PERMANENT),
        (BY_CODE["Y"], None, RunningState.PERMANENT),
        (BY_CODE["D10"], None, RunningState.NOT_RUNNING),
        (BY_CODE["HT10"], None, RunningState.NOT_RUNNING),
        (BY_CODE["C"], date(1950, 1, 1), RunningState.UNDETERMINED),
        (None, date(1950, 1, 1), RunningState.UNDETERMINED),
        (None, None, RunningState.UNDETERMINED),
        (BY_CODE["D10"], date(9988, 1, 1), RunningState.UNDETERMINED),
    ],
)
def test_some_clocks_never_ring(
    period: Period | None, happened: date | None, state: RunningState
) -> None:
    clock = running(RetentionFacts(period=period, happened=happened))
    assert clock == Running(state)
    assert not clock.is_due(date(9999, 12, 31))
    assert clock.kept_years(date(9999, 12, 31)) == 0


def test_the_calendar_is_used_to_its_last_years() -> None:
    clock = running(RetentionFacts(period=BY_CODE["D10"], happened=date(9987, 12, 31)))
    assert clock.due_on == date(9998, 1, 1)


@pytest.mark.requirement("P-04")
def test_an_older_period_falls_due_once_the_company_sets_its_years() -> None:
    long_term = Period("C", 30, PeriodKind.LEGACY, 500)
    facts = RetentionFacts(period=long_term, happened=date(1990, 5, 1))
    assert running(facts).due_on == date(2021, 1, 1)


@pytest.mark.requirement("K-13")
def test_due_begins_on_the_day_after_the_last() -> None:
    clock = running(RetentionFacts(period=_term(10), happened=date(2015, 3, 18)))
    assert not clock.is_due(date(2025, 12, 31))
    assert clock.is_due(date(2026, 1, 1))


@pytest.mark.requirement("K-15")
@pytest.mark.parametrize(
    ("start", "today", "years"),
    [
        ("2016-01-01", "2015-12-31", 0),
        ("2016-01-01", "2016-12-31", 0),
        ("2016-01-01", "2017-01-01", 1),
        ("2016-01-01", "2026-01-01", 10),
        ("2024-02-29", "2025-02-28", 0),
        ("2024-02-29", "2025-03-01", 1),
        ("2024-02-29", "2028-02-29", 4),
        ("2016-06-15", "2026-06-14", 9),
    ],
)
def test_years_kept_are_whole_years_on_the_day_of_the_list(
    start: str, today: str, years: int
) -> None:
    clock = Running(RunningState.RUNNING, _day(start), date.max, date.max)
    assert clock.kept_years(_day(today)) == years


@pytest.mark.requirement("K-04", "K-05")
@pytest.mark.parametrize(
    ("codes", "winner"),
    [
        (["D10", "D30"], "D30"),
        (["Y", "D30"], "Y"),
        (["D30", "C"], "C"),
        (["C", "Y"], "Y"),
        (["D5", "Z"], "Z"),
        (["D3", "D"], "D"),
        (["D10"], "D10"),
    ],
)
def test_of_two_periods_the_longer_is_taken_by_rank(codes: list[str], winner: str) -> None:
    periods = [BY_CODE[code] for code in codes]
    assert longest(periods) == BY_CODE[winner]
    assert longest(periods[::-1]) == BY_CODE[winner]


def test_of_no_periods_none_is_the_longest() -> None:
    assert longest([]) is None


def test_of_equal_ranks_more_years_win() -> None:
    short, long_ = Period("A", 5, PeriodKind.TERM, 1), Period("B", 6, PeriodKind.TERM, 1)
    assert longest([long_, short]) == longest([short, long_]) == long_


@pytest.mark.requirement("K-02")
@pytest.mark.parametrize(
    ("years", "kind"),
    [
        (10, PeriodKind.PERMANENT),
        (None, PeriodKind.TERM),
        (0, PeriodKind.TERM),
        (-1, PeriodKind.LEGACY),
        (501, PeriodKind.TERM),
    ],
)
def test_a_period_that_contradicts_itself_is_refused(years: int | None, kind: PeriodKind) -> None:
    with pytest.raises(ValueError, match=r"period|term"):
        Period("X", years, kind, 1)


events = st.dates(date(1900, 1, 1), date(2100, 12, 31))
terms = st.builds(_term, st.integers(1, 100))


@given(events, terms, st.sampled_from(StartRule))
def test_a_period_is_as_long_as_it_says(happened: date, term: Period, rule: StartRule) -> None:
    clock = running(RetentionFacts(period=term, happened=happened, rule=rule))
    assert clock.start is not None
    assert clock.last_day is not None
    assert clock.due_on is not None
    assert happened <= clock.start <= clock.last_day < clock.due_on
    assert clock.due_on - clock.last_day == timedelta(days=1)
    assert clock.due_on.year - clock.start.year == term.years
    assert clock.kept_years(clock.due_on) == term.years
    assert clock.kept_years(clock.last_day) == (term.years or 0) - 1


@given(events, terms, st.sampled_from(StartRule), st.integers(1, 400))
def test_what_happened_later_falls_due_no_earlier(
    happened: date, term: Period, rule: StartRule, later: int
) -> None:
    one = running(RetentionFacts(period=term, happened=happened, rule=rule))
    other_day = happened + timedelta(days=later)
    other = running(RetentionFacts(period=term, happened=other_day, rule=rule))
    assert one.due_on is not None
    assert other.due_on is not None
    assert one.due_on <= other.due_on


@given(events, st.integers(0, 200), st.integers(0, 200))
def test_adding_years_keeps_the_order(day: date, one: int, other: int) -> None:
    assert (add_years(day, one) <= add_years(day, other)) == (one <= other)
    assert add_years(day, one).year == day.year + one


def test_a_full_day_is_known_as_it_is() -> None:
    assert known_day(date(2015, 3, 18)) == date(2015, 3, 18)
    assert known_day(PartialDate(2015, 3)) == date(2015, 12, 31)


@pytest.mark.requirement("K-02", "K-08", "P-04")
@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("永久", "Y"),
        ("Y", "Y"),
        ("y ", "Y"),
        ("Permanent", "Y"),
        ("30年", "D30"),
        ("30", "D30"),
        ("D30", "D30"),
        ("定期30年", "D30"),
        ("10 years", "D10"),
        ("长期", "C"),
        ("長期", "C"),
        ("中期", "Z"),
        ("短期", "D"),
        ("5年", "D5"),
        ("3", "D3"),
    ],
)
def test_words_of_old_lists_find_their_period(word: str, code: str) -> None:
    seed = seed_for(word)
    assert seed is not None
    assert seed.period.code == code


@pytest.mark.parametrize("word", ["", "  ", "很久", "99年", "定期", "年", "永"])
def test_other_words_find_none(word: str) -> None:
    assert seed_for(word) is None


@pytest.mark.requirement("P-04", "C-09")
def test_the_shipped_table_is_as_the_policy_says() -> None:
    codes = [seed.period.code for seed in RETENTION_SEEDS]
    assert len(set(codes)) == len(codes)
    ranks = [BY_CODE[code].rank for code in ("Y", "C", "D30", "D10", "Z", "D5", "D", "D3")]
    assert ranks == sorted(ranks, reverse=True)
    assert BY_CODE["C"].years is None
    placeholders = {seed.period.code for seed in RETENTION_SEEDS if seed.is_placeholder}
    assert {"C", "Z", "D"} <= placeholders
    contract = next(seed for seed in RETENTION_SEEDS if seed.period.code == "HT10")
    assert contract.trigger is Trigger.CONTRACT_DONE


@pytest.mark.requirement("N-01")
@pytest.mark.parametrize("seed", RETENTION_SEEDS, ids=lambda seed: seed.period.code)
def test_every_shipped_period_can_stand_in_a_reference_code(seed):
    written = Template.parse(PRESETS["da22"].template).render(
        {"fonds": "Z109", "cat": "HT", "year": 2026, "retention": seed.period.in_codes, "item": 1}
    )

    assert written == f"Z109-HT·2026-{seed.period.in_codes}-0001"


@pytest.mark.parametrize(
    ("code", "written"),
    [("Y", "Y"), ("D30", "D30"), ("HT10", "D10"), ("GZ5", "D5"), ("C", "C"), ("D", "D")],
)
def test_a_reference_code_writes_the_years_of_a_period(code, written):
    assert BY_CODE[code].in_codes == written
