"""What an inspection must say before it is entered."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.inspections import (
    HEADINGS,
    Acceptance,
    Heading,
    Inspection,
    InspectionKind,
    InspectionRefusal,
    inspection_refusal,
)

R = InspectionRefusal
TODAY = date(2026, 3, 17)


def held(kind: InspectionKind) -> Inspection:
    of_unit = kind is InspectionKind.LEVEL_TWO
    return Inspection(
        kind=kind,
        held_on=TODAY,
        year=2026,
        inspector="周敏",
        findings=dict.fromkeys(HEADINGS[kind], "未发现问题"),
        unit_id=1 if of_unit else None,
        acceptance=Acceptance.ACCEPTED if of_unit else None,
    )


@pytest.mark.requirement("R-26")
def test_the_managers_inspection_has_four_headings() -> None:
    assert HEADINGS[InspectionKind.MANAGER] == (
        Heading.REGULATIONS,
        Heading.COLLECTION,
        Heading.CUSTODY,
        Heading.USE,
    )


@pytest.mark.requirement("R-26", "U-15", "X-19")
@pytest.mark.parametrize("kind", InspectionKind)
def test_every_heading_of_a_kind_is_answered(kind: InspectionKind) -> None:
    whole = held(kind)
    assert inspection_refusal(whole, TODAY, accepted_this_year=False) is None
    for heading in HEADINGS[kind]:
        for words in ("", "  "):
            short = replace(whole, findings={**whole.findings, heading: words})
            found = inspection_refusal(short, TODAY, accepted_this_year=False)
            assert found is R.HEADING_EMPTY


@pytest.mark.requirement("U-15")
@pytest.mark.parametrize(
    ("change", "accepted", "refusal"),
    [
        ({}, False, None),
        ({}, True, R.ACCEPTED_ALREADY),
        ({"held_on": date(2026, 3, 18)}, False, R.LIES_AHEAD),
        ({"year": 2025}, False, None),
        ({"year": 2027}, False, R.YEAR_LIES_AHEAD),
        ({"inspector": " "}, False, R.INSPECTOR_MISSING),
        ({"unit_id": None}, False, R.UNIT_MISSING),
        ({"acceptance": None}, False, R.ACCEPTANCE_MISSING),
        ({"acceptance": Acceptance.NOT_ACCEPTED}, False, R.MEASURES_MISSING),
        ({"acceptance": Acceptance.AFTER_REMEDY}, False, R.MEASURES_MISSING),
        ({"acceptance": Acceptance.AFTER_REMEDY, "measures": "补交目录"}, False, None),
    ],
)
def test_a_departments_year_is_accepted_once_or_with_what_has_to_be_done(
    change: dict[str, object], accepted: bool, refusal: InspectionRefusal | None
) -> None:
    inspection = replace(held(InspectionKind.LEVEL_TWO), **change)  # type: ignore[arg-type]
    assert inspection_refusal(inspection, TODAY, accepted_this_year=accepted) is refusal


def test_only_a_department_is_accepted() -> None:
    manager = held(InspectionKind.MANAGER)
    assert inspection_refusal(manager, TODAY, accepted_this_year=True) is None
