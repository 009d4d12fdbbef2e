"""Who comes to the counter, what must be shown, and what blocks them."""

import pytest

from desktop_archive.rules.people import (
    Block,
    Nearness,
    PersonFacts,
    PersonKind,
    PersonProblem,
    Standing,
    blocks,
    nearness,
    person_problems,
)

P = PersonProblem


@pytest.mark.requirement("U-11", "U-12")
@pytest.mark.parametrize(
    ("facts", "problems"),
    [
        (PersonFacts(kind=PersonKind.STAFF, name="王芳", unit="办公室"), ()),
        (PersonFacts(kind=PersonKind.STAFF, name="  ", unit="办公室"), (P.NAME_MISSING,)),
        (PersonFacts(kind=PersonKind.STAFF, name="王芳"), (P.UNIT_MISSING,)),
        (
            PersonFacts(kind=PersonKind.EXTERNAL, name="李强", unit="市建委"),
            (P.LETTER_MISSING,),
        ),
        (
            PersonFacts(kind=PersonKind.EXTERNAL, name="李强", unit="市建委", letter="介 12"),
            (),
        ),
        (
            PersonFacts(kind=PersonKind.OWNER, name="周洁"),
            (P.IDENTITY_NOT_SHOWN, P.PROPERTY_NOT_SHOWN, P.CHECKER_MISSING),
        ),
        (
            PersonFacts(
                kind=PersonKind.OWNER,
                name="周洁",
                identity_shown="身份证",
                property_shown="房产证",
                checked_by="前台",
            ),
            (),
        ),
        (PersonFacts(kind=PersonKind.CUSTOMER, name="某公司"), ()),
        (
            PersonFacts(kind=PersonKind.CUSTOMER, name="某公司", number_taken=True),
            (P.NUMBER_TAKEN,),
        ),
        (
            PersonFacts(kind=PersonKind.CUSTOMER, name="某公司", leaves_before_joining=True),
            (P.LEFT_BEFORE_JOINING,),
        ),
    ],
)
def test_a_person_is_entered_with_what_the_kind_demands(
    facts: PersonFacts, problems: tuple[PersonProblem, ...]
) -> None:
    assert person_problems(facts) == problems


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing(), ()),
        (Standing(open_loans=3), ()),
        (Standing(overdue_loans=1), (Block.OVERDUE_LOANS,)),
        (Standing(has_left=True), (Block.LEFT,)),
        (Standing(open_breaches=1), (Block.BREACH_OPEN,)),
        (Standing(blocked_by_hand=True), (Block.SET_BY_HAND,)),
    ],
)
def test_a_borrower_is_blocked_for_a_reason(
    standing: Standing, expected: tuple[Block, ...]
) -> None:
    assert blocks(standing) == expected


def test_a_room_may_bear_some_overdue_loans() -> None:
    assert blocks(Standing(overdue_loans=2), overdue_allowed=2) == ()
    assert blocks(Standing(overdue_loans=3), overdue_allowed=2) == (Block.OVERDUE_LOANS,)


@pytest.mark.requirement("U-13")
@pytest.mark.parametrize(
    ("kind", "person_unit", "record_unit", "expected"),
    [
        (PersonKind.STAFF, 1, 1, Nearness.OWN_UNIT),
        (PersonKind.STAFF, 1, 2, Nearness.OTHER_UNIT),
        (PersonKind.STAFF, None, None, Nearness.OTHER_UNIT),
        (PersonKind.EXTERNAL, 1, 1, Nearness.OUTSIDE),
        (PersonKind.OWNER, 1, 1, Nearness.OUTSIDE),
    ],
)
def test_a_borrower_belongs_to_the_unit_or_not(
    kind: PersonKind, person_unit: int | None, record_unit: int | None, expected: Nearness
) -> None:
    assert nearness(kind, person_unit, record_unit) is expected
