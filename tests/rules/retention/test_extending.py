"""Extensions on the calendar: a table of dated chains, and what holds of every one of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.retention import (
    CountedFrom,
    Extension,
    ExtensionRefusal,
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    RunningState,
    StartRule,
    Trigger,
    extended,
    extension_refusal,
    running,
)

START, DECISION = CountedFrom.START, CountedFrom.DECISION
JAN1, FISCAL, NEXT, SAME = StartRule
PERMANENT = Period("Y", None, PeriodKind.PERMANENT, 10_000)
LEGACY = Period("C", None, PeriodKind.LEGACY, 500)
TODAY = date(2026, 3, 17)


def term(years: int) -> Period:
    return Period(f"D{years}", years, PeriodKind.TERM, years * 10)


def decided(period: Period | None, counted: CountedFrom, day: str, **said: str) -> Extension:
    words = {"panel": "鉴定小组", "reason": "仍有价值", **said}
    return Extension(period=period, counted=counted, decided_on=date.fromisoformat(day), **words)


def facts(happened: str | None, rule: StartRule = JAN1, years: int | None = 10) -> RetentionFacts:
    return RetentionFacts(
        period=LEGACY if years is None else term(years),
        happened=PartialDate.parse(happened) if happened else None,
        rule=rule,
    )


CHAINS = [
    # event, rule, years, then (years, counted, decided on) …, due at the end, first start
    ("2015-03-18", JAN1, 10, [(30, START, "2026-01-05")], "2046-01-01", None),
    ("2015-03-18", JAN1, 10, [(10, DECISION, "2026-01-05")], "2037-01-01", "2016-01-01"),
    ("2015-03-18", JAN1, 10, [(5, DECISION, "2025-12-31")], "2031-01-01", "2016-01-01"),
    ("2015-03-18", JAN1, 10, [(5, DECISION, "2026-12-31")], "2032-01-01", "2016-01-01"),
    ("2015-03-18", NEXT, 10, [(5, DECISION, "2025-12-31")], "2031-01-01", "2015-03-19"),
    ("2015-03-18", SAME, 10, [(5, DECISION, "2025-12-31")], "2030-12-31", "2015-03-18"),
    ("2015-03-18", SAME, 10, [(1, DECISION, "2024-02-29")], "2025-03-01", "2015-03-18"),
    ("2015-03-18", SAME, 10, [(4, DECISION, "2024-02-29")], "2028-02-29", "2015-03-18"),
    ("2015-03-18", SAME, 10, [(5, DECISION, "2024-02-29")], "2029-03-01", "2015-03-18"),
    ("2015-03-18", FISCAL, 10, [(10, DECISION, "2026-06-30")], "2037-01-01", "2016-01-01"),
    ("2012-02-29", SAME, 10, [(30, START, "2022-03-01")], "2042-03-01", None),
    ("2012-02-29", SAME, 10, [(12, START, "2022-03-01")], "2024-02-29", None),
    ("2012-02-29", NEXT, 10, [(13, START, "2022-03-02")], "2025-03-01", None),
    ("2015", JAN1, 10, [(5, DECISION, "2026-02-01")], "2032-01-01", "2016-01-01"),
    ("2015", SAME, 10, [(5, DECISION, "2026-02-01")], "2031-02-01", "2015-12-31"),
    ("2015-06", NEXT, 10, [(5, DECISION, "2026-02-01")], "2031-02-02", "2016-01-01"),
    ("[2015]", JAN1, 10, [(30, START, "2026-02-01")], "2046-01-01", None),
    # Chains: each panel after the other.
    (
        "2000-05-05",
        JAN1,
        10,
        [(5, DECISION, "2011-01-10"), (5, DECISION, "2017-01-10")],
        "2023-01-01",
        "2001-01-01",
    ),
    (
        "2000-05-05",
        JAN1,
        10,
        [(15, START, "2011-01-10"), (10, DECISION, "2016-03-01")],
        "2027-01-01",
        "2001-01-01",
    ),
    (
        "2000-05-05",
        JAN1,
        3,
        [(5, START, "2004-01-10"), (10, START, "2006-03-01"), (30, START, "2011-03-01")],
        "2031-01-01",
        None,
    ),
    # A new period from the first start leaves the day from which an earlier panel let it count.
    (
        "2000-05-05",
        JAN1,
        10,
        [(5, DECISION, "2011-01-10"), (10, START, "2017-01-10")],
        "2022-01-01",
        "2001-01-01",
    ),
    (
        "2000-02-29",
        SAME,
        4,
        [(4, DECISION, "2004-02-29"), (4, DECISION, "2008-02-29"), (1, DECISION, "2012-02-29")],
        "2013-03-01",
        "2000-02-29",
    ),
]


@pytest.mark.requirement("K-14", "K-15")
@pytest.mark.parametrize(("happened", "rule", "years", "panels", "due", "first"), CHAINS)
def test_extensions_follow_each_other_on_the_calendar(
    happened: str,
    rule: StartRule,
    years: int,
    panels: list[tuple[int, CountedFrom, str]],
    due: str,
    first: str | None,
) -> None:
    now = facts(happened, rule, years)
    for longer, counted, day in panels:
        now = extended(now, decided(term(longer), counted, day))
    clock = running(now)
    assert clock.due_on == date.fromisoformat(due)
    assert clock.last_day == date.fromisoformat(due) - timedelta(days=1)
    assert clock.kept_from == (date.fromisoformat(first) if first else None)


@pytest.mark.requirement("K-14")
@pytest.mark.parametrize(
    ("before", "extension", "reason"),
    [
        (facts("2015"), decided(term(11), START, "2026-03-17"), None),
        (facts("2015"), decided(term(10), START, "2026-03-17"), ExtensionRefusal.NOT_LONGER),
        (facts("2015"), decided(term(9), START, "2026-03-17"), ExtensionRefusal.NOT_LONGER),
        (facts("2015"), decided(term(1), DECISION, "2026-03-17"), None),
        (facts("2015"), decided(term(1), DECISION, "2016-03-17"), ExtensionRefusal.NOT_LONGER),
        (facts("1990"), decided(term(35), START, "2026-03-17"), ExtensionRefusal.STILL_DUE),
        (facts("1990"), decided(term(36), START, "2026-03-17"), None),
        (facts("2015"), decided(PERMANENT, START, "2026-03-17"), None),
        (facts(None), decided(PERMANENT, START, "2026-03-17"), None),
        (facts("1950", years=None), decided(term(90), START, "2026-03-17"), None),
        (facts("1950", years=None), decided(term(10), DECISION, "2026-03-17"), None),
        (
            facts("1950", years=None),
            decided(term(10), START, "2026-03-17"),
            ExtensionRefusal.STILL_DUE,
        ),
        (facts("2015"), decided(LEGACY, START, "2026-03-17"), ExtensionRefusal.PERIOD_MISSING),
        (facts("2015"), decided(None, START, "2026-03-17"), ExtensionRefusal.PERIOD_MISSING),
        (facts(None), decided(term(30), START, "2026-03-17"), ExtensionRefusal.NOT_RUNNING),
        (facts(None), decided(term(30), DECISION, "2026-03-17"), ExtensionRefusal.NOT_RUNNING),
        (
            replace(facts("2015"), period=PERMANENT),
            decided(term(30), START, "2026-03-17"),
            ExtensionRefusal.ALREADY_PERMANENT,
        ),
        (
            replace(facts("2015"), period=PERMANENT),
            decided(PERMANENT, START, "2026-03-17"),
            ExtensionRefusal.ALREADY_PERMANENT,
        ),
        (facts("2015"), decided(term(30), START, "2026-03-18"), ExtensionRefusal.DECIDED_AHEAD),
        (
            facts("2015"),
            decided(term(30), START, "2026-03-17", panel=" "),
            ExtensionRefusal.PANEL_MISSING,
        ),
        (
            facts("2015"),
            decided(PERMANENT, START, "2026-03-17", reason=""),
            ExtensionRefusal.REASON_MISSING,
        ),
    ],
)
def test_an_extension_reaches_beyond_the_old_end_and_beyond_today(
    before: RetentionFacts, extension: Extension, reason: ExtensionRefusal | None
) -> None:
    assert extension_refusal(before, extension, TODAY) is reason


def test_due_exactly_today_is_still_due_and_due_tomorrow_is_not() -> None:
    before = facts("2010-03-17", SAME, 1)
    today = decided(term(16), START, "2026-03-17")
    assert running(extended(before, today)).due_on == TODAY
    assert extension_refusal(before, today, TODAY) is ExtensionRefusal.STILL_DUE
    later = facts("2010-03-18", SAME, 1)
    assert extension_refusal(later, today, TODAY) is None


@pytest.mark.requirement("K-04", "K-14")
def test_an_event_corrected_to_later_days_wins_over_an_earlier_decision() -> None:
    anew = extended(facts("2015"), decided(term(10), DECISION, "2026-03-17"))
    corrected = replace(anew, happened=PartialDate.parse("2030"))
    assert running(corrected).due_on == date(2041, 1, 1)
    assert running(corrected).kept_from is None


def test_counted_anew_beyond_the_calendar_is_undetermined_and_breaks_nothing() -> None:
    late = replace(facts("2015"), counts_from=date(9995, 1, 1))
    assert running(late) == Running(RunningState.UNDETERMINED)


@pytest.mark.requirement("K-06")
@pytest.mark.parametrize("trigger", Trigger)
def test_every_event_runs_by_the_same_arithmetic_and_waits_until_it_happens(
    trigger: Trigger,
) -> None:
    waiting = replace(facts(None), trigger=trigger)
    assert running(waiting).state is RunningState.NOT_RUNNING
    happened = replace(waiting, happened=PartialDate.parse("2022-06-30"))
    assert running(happened).due_on == date(2033, 1, 1)


events = st.dates(date(1950, 1, 1), date(2026, 3, 17))
rules = st.sampled_from(StartRule)
extensions = st.builds(
    Extension,
    period=st.integers(1, 60).map(term),
    counted=st.sampled_from(CountedFrom),
    panel=st.just("小组"),
    reason=st.just("理由"),
    decided_on=st.dates(date(1950, 1, 1), TODAY),
)


@given(events, rules, st.integers(1, 60), st.lists(extensions, max_size=4))
def test_what_is_allowed_only_ever_ends_later(
    happened: date, rule: StartRule, years: int, panels: list[Extension]
) -> None:
    now = RetentionFacts(period=term(years), happened=happened, rule=rule)
    first = running(now)
    for one in panels:
        before = running(now)
        if extension_refusal(now, one, TODAY) is None:
            now = extended(now, one)
            after = running(now)
            assert before.due_on is not None
            assert after.due_on is not None
            assert after.due_on > before.due_on
            assert after.due_on > TODAY
    last = running(now)
    assert (last.kept_from or last.start) == first.start
    assert last.kept_years(TODAY) == first.kept_years(TODAY)


@given(events, rules, st.integers(1, 60), extensions)
def test_counted_anew_it_never_begins_before_the_decision(
    happened: date, rule: StartRule, years: int, one: Extension
) -> None:
    before = RetentionFacts(period=term(years), happened=happened, rule=rule)
    clock = running(extended(before, replace(one, counted=CountedFrom.DECISION)))
    assert clock.start is not None
    assert clock.due_on is not None
    assert clock.start >= one.decided_on
    assert clock.due_on.year - clock.start.year == (one.period.years if one.period else 0)
