"""The register check reads numbers as they stand, whoever gave them (N-01, N-04, N-20)."""

import pytest

from desktop_archive.rules.number_check import (
    ClassMark,
    Finding,
    FindingKind,
    Numbered,
    Reader,
    RegisterCheck,
)
from desktop_archive.rules.number_fields import NumberFacts
from desktop_archive.rules.numbering import Policy, Run
from desktop_archive.rules.reference_codes import PRESETS, Template

READER = Reader(Template.parse(PRESETS["company"].template), Policy())
KIND = FindingKind


def check(*codes: str, marks: tuple[ClassMark, ...] = ()) -> list[Finding]:
    """Check records of the class KF of 2026."""
    facts = NumberFacts(category="KF", year=2026)
    made = RegisterCheck(lambda _record: [READER])
    found = [
        finding
        for key, code in enumerate(codes, start=1)
        for finding in made.take(Numbered(key, code, facts, 2026, 2026))
    ]
    return found + made.finish(marks, {})


def kinds(found: list[Finding]) -> list[FindingKind]:
    return [one.kind for one in found]


@pytest.mark.requirement("N-01")
def test_two_writings_of_one_number_are_a_duplicate_and_a_mixed_width() -> None:
    found = check("2026-KF-0001", "2026-KF-001")
    assert kinds(found) == [KIND.DUPLICATE, KIND.WIDTHS_MIXED]
    assert found[0].record_id == 2
    assert found[1].facts["widths"] == "3, 4"


def test_a_number_that_outgrew_its_width_is_no_mixed_width() -> None:
    many = [f"2026-KF-{number:04}" for number in range(9998, 10_001)]
    assert KIND.WIDTHS_MIXED not in kinds(check(*many))


@pytest.mark.requirement("N-20")
def test_gaps_begin_at_the_start_of_the_scheme_and_void_numbers_are_none() -> None:
    found = check("2026-KF-0003", "2026-KF-0006")
    assert [one.run for one in found] == [Run(1, 2), Run(4, 5)]
    void = ClassMark("2026-KF", Run(1, 2), is_void=True, expired=False, reason="错")
    found = check("2026-KF-0003", "2026-KF-0006", marks=(void,))
    assert [one.run for one in found] == [Run(4, 5)]


def test_a_late_arrival_is_neither_gap_nor_duplicate_unless_there_are_two() -> None:
    assert check("2026-KF-0001", "2026-KF-0001-1", "2026-KF-0001-2") == []
    twice = check("2026-KF-0001", "2026-KF-0001-1", "2026-KF-0001-1")
    assert kinds(twice) == [KIND.DUPLICATE]


@pytest.mark.requirement("N-04")
@pytest.mark.parametrize(
    ("code", "field", "in_code", "in_record"),
    [
        ("2025-KF-0001", "year", "2025", "2026"),
        ("2026-HT-0001", "category", "HT", "KF"),
    ],
)
def test_a_part_that_disagrees_with_the_description_is_named(
    code: str, field: str, in_code: str, in_record: str
) -> None:
    one = next(one for one in check(code) if one.kind is KIND.FIELD_DISAGREES)
    assert dict(one.facts) == {"field": field, "in_code": in_code, "in_record": in_record}


def test_codes_no_scheme_makes_are_told_and_still_looked_at_for_gaps() -> None:
    found = check("旧字7号", "旧-7", "旧-9")
    assert kinds(found) == [KIND.NOT_OF_SCHEME] * 3 + [KIND.GAP]
    assert found[-1].run == Run(8, 8)


@pytest.mark.parametrize(
    ("year", "first", "last", "odd"),
    [
        (2026, 2026, 2026, False),
        (2026, 2025, 2026, False),
        (2026, 2025, 2025, True),
        (2026, None, None, False),
        (2024, 2025, 2027, True),
    ],
)
def test_the_year_lies_within_the_dates(
    year: int,
    first: int | None,
    last: int | None,
    odd: bool,
) -> None:
    made = RegisterCheck(lambda _record: [READER])
    record = Numbered(1, f"{year}-KF-0001", NumberFacts(category="KF", year=year), first, last)
    assert kinds(list(made.take(record))) == ([KIND.YEAR_NOT_DATE] if odd else [])


def test_one_class_fills_the_list_with_no_more_than_two_hundred_gaps() -> None:
    found = check(*(f"2026-KF-{number:04}" for number in range(2, 1002, 2)))
    assert len(found) == 200
