"""Units: days, names and duties over the years, and when one may be closed."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_archive.rules.units import (
    Closing,
    Duty,
    DutyTerm,
    Past,
    UnitKind,
    UnitMatter,
    UnitName,
    UnitRefusal,
    UnitTerm,
    approval_refusal,
    closing_refusal,
    completing_refusal,
    matters,
    name_refusal,
    naming_refusal,
    outgoing,
    renamed,
    renaming_refusal,
    term_refusal,
)

TODAY = date(2026, 3, 17)
FIRST = date(2020, 1, 1)
LAST = date(2026, 6, 30)
R = UnitRefusal
PAPER = "集团文〔2026〕8号"
OFFICE = UnitTerm(UnitKind.DEPARTMENT, "BGS", FIRST)
CLOSED = UnitTerm(UnitKind.DEPARTMENT, "BGS", FIRST, closed=date(2025, 1, 1))


@pytest.mark.requirement("U-07")
@pytest.mark.parametrize(
    ("term", "reason"),
    [
        (UnitTerm(UnitKind.DEPARTMENT), None),
        (UnitTerm(UnitKind.DEPARTMENT, "CWB", FIRST, LAST), None),
        (UnitTerm(UnitKind.DEPARTMENT, "BGS"), R.CODE_TAKEN),
        (UnitTerm(UnitKind.TEMPORARY, "QZ", FIRST), R.END_MISSING),
        (UnitTerm(UnitKind.TEMPORARY, "QZ", FIRST, LAST), None),
        (UnitTerm(UnitKind.TEMPORARY, "QZ", TODAY, FIRST), R.ENDS_BEFORE_IT_BEGINS),
        (UnitTerm(UnitKind.DEPARTMENT, "CWB", TODAY), None),
        (UnitTerm(UnitKind.DEPARTMENT, "CWB", date(2062, 1, 1)), R.LIES_AHEAD),
    ],
)
def test_a_temporary_body_has_an_end(term: UnitTerm, reason: R | None) -> None:
    assert term_refusal(term, ["BGS", ""], TODAY) is reason


FRESH, MISTYPED = Past(), UnitTerm(UnitKind.DEPARTMENT, "BGS", date(2062, 1, 1))


@pytest.mark.requirement("U-05")
@pytest.mark.parametrize(
    ("old", "new", "past", "reason"),
    [
        (UnitTerm(UnitKind.DEPARTMENT), OFFICE, FRESH, None),
        (UnitTerm(UnitKind.DEPARTMENT), OFFICE, Past(was_renamed=True), R.BEGINNING_STAYS),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT, "YYY", FIRST), FRESH, R.CODE_STAYS),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT, "BGS", TODAY), FRESH, None),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT, "BGS"), FRESH, None),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT, "BGS"), Past(True), R.BEGINNING_STAYS),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT), Past(False, TODAY), R.CODE_STAYS),
        (
            OFFICE,
            UnitTerm(UnitKind.DEPARTMENT, "BGS", TODAY),
            Past(False, TODAY),
            R.BEGINNING_STAYS,
        ),
        (OFFICE, UnitTerm(UnitKind.DEPARTMENT, "BGS", FIRST, LAST), Past(True, TODAY), None),
        (OFFICE, MISTYPED, FRESH, R.LIES_AHEAD),
        (MISTYPED, OFFICE, FRESH, None),
        (MISTYPED, OFFICE, Past(False, TODAY), None),
        (
            UnitTerm(UnitKind.DEPARTMENT),
            OFFICE,
            Past(False, date(2019, 1, 1)),
            R.AFTER_THE_FIRST_TERM,
        ),
        (UnitTerm(UnitKind.DEPARTMENT), UnitTerm(UnitKind.DEPARTMENT, "CWB"), FRESH, R.CODE_TAKEN),
        (
            UnitTerm(UnitKind.DEPARTMENT, "CWB"),
            UnitTerm(UnitKind.DEPARTMENT, "CWB", FIRST),
            FRESH,
            None,
        ),
        (CLOSED, CLOSED, FRESH, R.CLOSED),
    ],
)
def test_what_rests_on_days_and_codes_keeps_them_and_what_is_false_can_be_corrected(
    old: UnitTerm, new: UnitTerm, past: Past, reason: R | None
) -> None:
    assert completing_refusal(old, new, ["CWB"], past, TODAY) is reason


@pytest.mark.requirement("U-05")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("审计部", None),
        (" ", R.NAME_MISSING),
        (" 办公室 ", R.NAME_TAKEN),
        (" 总务科 ", R.NAME_WAS_ANOTHERS),
    ],
)
def test_a_name_is_one_units_for_good(name: str, reason: R | None) -> None:
    assert name_refusal(name, ["办公室"], ["总务科"]) is reason


@pytest.mark.requirement("R-20")
@pytest.mark.parametrize(
    ("approved_by", "is_approved"),
    [("孟欣怡", True), ("", False), (" ", False), (" 林 晓", False), ("LIN", False)],
)
def test_nobody_widens_the_circle_of_readers_alone(approved_by: str, is_approved: bool) -> None:
    refused = approval_refusal(approved_by, ["林晓", "lin"])
    assert refused is (None if is_approved else R.NOT_APPROVED)


@pytest.mark.requirement("U-05")
@pytest.mark.parametrize(
    ("unit", "name", "day", "reason"),
    [
        (OFFICE, "综合管理部", TODAY, None),
        (OFFICE, "办公室", TODAY, R.NAME_UNCHANGED),
        (OFFICE, "综合管理部", TODAY + timedelta(days=1), R.LIES_AHEAD),
        (OFFICE, "综合管理部", FIRST, R.BEFORE_THE_LAST_NAME),
        (CLOSED, "综合管理部", TODAY, R.CLOSED),
    ],
)
def test_a_unit_is_called_anew_from_a_day_on(
    unit: UnitTerm, name: str, day: date, reason: R | None
) -> None:
    names = (UnitName("办公室", FIRST),)
    assert renaming_refusal(unit, names, UnitName(name, day), TODAY) is reason


@pytest.mark.requirement("U-02", "U-03")
@pytest.mark.parametrize(
    ("unit", "duty", "person", "day", "reason"),
    [
        (OFFICE, Duty.LIAISON, 2, TODAY, None),
        (OFFICE, Duty.LIAISON, 1, TODAY, R.HAS_THE_DUTY),
        (OFFICE, Duty.LIAISON, 2, date(2023, 12, 31), R.BEFORE_THE_LAST_TERM),
        (OFFICE, Duty.COLLECTOR, 2, date(2023, 12, 31), None),
        (OFFICE, Duty.COLLECTOR, 2, date(2019, 12, 31), R.BEFORE_THE_UNIT),
        (OFFICE, Duty.COLLECTOR, 2, TODAY + timedelta(days=1), R.LIES_AHEAD),
        (CLOSED, Duty.LIAISON, 2, TODAY, R.CLOSED),
    ],
)
def test_a_duty_is_given_from_a_day_on(
    unit: UnitTerm, duty: Duty, person: int, day: date, reason: R | None
) -> None:
    terms = [DutyTerm(1, date(2024, 1, 1))]
    assert naming_refusal(unit, duty, terms, DutyTerm(person, day), TODAY) is reason


@pytest.mark.requirement("U-06")
@pytest.mark.parametrize(
    ("unit", "closing", "reason"),
    [
        (OFFICE, Closing(TODAY, OFFICE, PAPER), None),
        (OFFICE, Closing(TODAY, None, PAPER), R.CUSTODIAN_MISSING),
        (OFFICE, Closing(TODAY, OFFICE, PAPER, is_itself=True), R.OWN_CUSTODIAN),
        (OFFICE, Closing(TODAY, CLOSED, PAPER), R.CUSTODIAN_CLOSED),
        (OFFICE, Closing(TODAY + timedelta(days=1), OFFICE, PAPER), R.LIES_AHEAD),
        (OFFICE, Closing(date(2019, 1, 1), OFFICE, PAPER), R.BEFORE_THE_UNIT),
        (OFFICE, Closing(date(2023, 1, 1), OFFICE, PAPER), R.BEFORE_THE_LAST_NAME),
        (OFFICE, Closing(TODAY, OFFICE, " "), R.DOCUMENT_MISSING),
        (CLOSED, Closing(TODAY, OFFICE, PAPER), R.CLOSED),
    ],
)
def test_a_unit_is_closed_to_a_custodian(
    unit: UnitTerm, closing: Closing, reason: R | None
) -> None:
    named = UnitName("综合管理部", date(2023, 6, 1))
    assert closing_refusal(unit, named, closing, TODAY) is reason


@pytest.mark.requirement("U-02", "U-07")
@pytest.mark.parametrize(
    ("unit", "duties", "people", "papers", "found"),
    [
        (OFFICE, [*Duty], 3, 0, ()),
        (OFFICE, [Duty.LIAISON], 3, 1, (UnitMatter.NO_COLLECTOR,)),
        (OFFICE, [], 0, 0, (UnitMatter.NO_COLLECTOR, UnitMatter.NO_LIAISON)),
        (UnitTerm(UnitKind.TEMPORARY, last=FIRST), [], 0, 0, (UnitMatter.PAST_ITS_END,)),
        (CLOSED, [], 2, 1, (UnitMatter.PEOPLE_LEFT_IN_IT, UnitMatter.PAPERS_OWED)),
        (CLOSED, [], 0, 0, ()),
    ],
)
def test_what_is_to_be_settled_about_a_unit(
    unit: UnitTerm, duties: list[Duty], people: int, papers: int, found: tuple[UnitMatter, ...]
) -> None:
    assert matters(unit, duties, people, papers, TODAY) == found


DAYS = some.dates(min_value=date(2019, 6, 1), max_value=date(2026, 3, 31))


@pytest.mark.requirement("U-03")
@settings(max_examples=60, deadline=None)
@given(some.lists(some.tuples(some.integers(1, 4), DAYS), max_size=8), DAYS)
def test_on_no_day_has_a_unit_two_liaison_officers(
    named: list[tuple[int, date]], day: date
) -> None:
    terms: list[DutyTerm] = []
    for person, first in named:
        new = DutyTerm(person, first)
        if naming_refusal(OFFICE, Duty.LIAISON, terms, new, TODAY) is not None:
            continue
        ended = outgoing(Duty.LIAISON, terms)
        terms = [
            DutyTerm(one.person_id, one.first, first) if one in ended else one for one in terms
        ]
        terms.append(new)
        assert new.ended is None
    assert sum(term.holds(day) for term in terms) <= 1
    started = [term.first for term in terms]
    assert sum(term.holds(TODAY) for term in terms) == bool(started)


@pytest.mark.requirement("U-05")
@settings(max_examples=60, deadline=None)
@given(
    some.lists(some.tuples(some.sampled_from("甲乙丙"), DAYS), max_size=8),
    some.one_of(some.none(), some.just(FIRST)),
    DAYS,
)
def test_names_never_overlap_and_leave_no_gap(
    called: list[tuple[str, date]], first: date | None, day: date
) -> None:
    names: tuple[UnitName, ...] = (UnitName("原", first),)
    for name, since in called:
        if renaming_refusal(OFFICE, names, UnitName(name, since), TODAY) is None:
            names = renamed(names, name, since)
    is_there = first is None or day >= first
    assert sum(name.holds(day) for name in names) == is_there
