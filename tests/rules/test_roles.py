"""The roles of a room as data."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.accounts import Right, Role, rights_of
from desktop_archive.rules.roles import (
    DEFAULT_BOOK,
    HELD_APART,
    RIGHT_GROUPS,
    RoleChange,
    RoleLine,
    RoleRefusal,
    as_kept,
    change_refusal,
    differences,
    from_kept,
    granted,
    is_bound_to_unit,
    name_refusal,
    rights_in,
)

R = RoleRefusal
HELPER = "档案助理"
rights_sets = st.frozensets(st.sampled_from(list(Right)))


def test_the_roles_that_ship_may_do_what_they_always_could() -> None:
    for role in Role:
        assert rights_in(DEFAULT_BOOK, [role]) == rights_of([role])
    assert change_refusal({}, DEFAULT_BOOK, "何总", "林晓") is None


def test_every_right_stands_once_in_the_grid() -> None:
    listed = [right for group in RIGHT_GROUPS.values() for right in group]
    assert sorted(right.value for right in listed) == sorted(right.value for right in Right)


@pytest.mark.requirement("R-03")
@pytest.mark.parametrize("right", [Right.QUERY, Right.ENTER, Right.MODIFY])
def test_looking_entering_and_changing_are_given_singly(right: Right) -> None:
    book = {**DEFAULT_BOOK, HELPER: RoleLine(HELPER, frozenset())}
    after = granted(book, HELPER, right, given=True)
    assert rights_in(after, [HELPER]) == {right}
    assert rights_in(granted(after, HELPER, right, given=False), [HELPER]) == frozenset()


@pytest.mark.requirement("R-23")
@pytest.mark.parametrize(
    ("approver", "refusal"),
    [("", R.APPROVER_MISSING), (" 林晓 ", R.APPROVES_OWN_CHANGE), ("何总", None)],
)
def test_a_change_needs_an_approver_who_is_somebody_else(
    approver: str, refusal: RoleRefusal | None
) -> None:
    after = granted(DEFAULT_BOOK, "clerk", Right.STOREROOM, given=True)
    assert change_refusal(DEFAULT_BOOK, after, approver, "林晓") is refusal


@pytest.mark.requirement("R-04", "R-18")
@pytest.mark.parametrize(
    ("code", "right", "refusal"),
    [
        ("archivist", Right.APPROVE, R.NEVER_HELD),
        ("administrator", Right.OPEN_CONFIDENTIAL, R.NEVER_HELD),
        ("front_desk", Right.QUERY, R.NEVER_HELD),
        ("clerk", Right.APPROVE, R.HELD_APART),
        ("head", Right.MODIFY, R.HELD_APART),
        ("archivist", Right.ACCOUNTS, R.HELD_APART),
        ("clerk", Right.QUERY, R.UNCHANGED),
        ("auditor", Right.BACKUP, None),
    ],
)
def test_what_a_role_never_holds_it_is_not_given(
    code: str, right: Right, refusal: RoleRefusal | None
) -> None:
    after = granted(DEFAULT_BOOK, code, right, given=True)
    assert change_refusal(DEFAULT_BOOK, after, "何总", "林晓") is refusal


def test_somebody_always_keeps_the_accounts() -> None:
    after = granted(DEFAULT_BOOK, "administrator", Right.ACCOUNTS, given=False)
    refusal = change_refusal(DEFAULT_BOOK, after, "何总", "林晓")
    assert refusal is R.ACCOUNTS_NEED_SOMEBODY


def test_a_role_that_has_ended_or_is_not_known_gives_nothing() -> None:
    line = RoleLine(HELPER, frozenset({Right.QUERY}))
    assert rights_in({HELPER: replace(line, ended=True)}, [HELPER, "nobody"]) == frozenset()


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("  ", R.NAME_MISSING),
        ("档案 助理", None),
        ("CLERK", R.NAME_TAKEN),
        ("经办人员", R.NAME_TAKEN),
    ],
)
def test_a_new_role_has_a_name_of_its_own(name: str, refusal: RoleRefusal | None) -> None:
    assert name_refusal(DEFAULT_BOOK, name, ["经办人员"]) is refusal


def test_a_change_is_told_right_by_right() -> None:
    given = granted(DEFAULT_BOOK, "clerk", Right.STOREROOM, given=True)
    line = RoleLine(HELPER, frozenset({Right.QUERY}))
    assert differences(DEFAULT_BOOK, {**given, HELPER: line}) == (
        RoleChange("clerk", Right.STOREROOM, old=False, new=True),
        RoleChange(HELPER, None, old=False, new=True),
        RoleChange(HELPER, Right.QUERY, old=False, new=True),
    )
    assert differences({HELPER: line}, {HELPER: replace(line, ended=True)}) == (
        RoleChange(HELPER, None, old=True, new=False),
    )


@given(st.dictionaries(st.sampled_from(list(Role)), rights_sets), rights_sets, st.booleans())
def test_the_book_is_read_again_as_it_was_kept(
    changed: dict[Role, frozenset[Right]], own: frozenset[Right], own_unit: bool
) -> None:
    book = dict(DEFAULT_BOOK)
    for role, rights in changed.items():
        book[role.value] = replace(book[role.value], rights=rights)
    book[HELPER] = RoleLine(HELPER, own, own_unit=own_unit)
    assert from_kept(json.loads(json.dumps(as_kept(book)))) == book


@given(st.sampled_from(sorted(DEFAULT_BOOK)), rights_sets)
def test_no_accepted_role_mixes_what_stays_apart(code: str, rights: frozenset[Right]) -> None:
    after = {**DEFAULT_BOOK, code: replace(DEFAULT_BOOK[code], rights=rights)}
    if change_refusal(DEFAULT_BOOK, after, "何总", "林晓") is None:
        assert not any(rights & one and rights & other for one, other in HELD_APART)
        assert not rights & DEFAULT_BOOK[code].never


@pytest.mark.requirement("R-16")
@pytest.mark.parametrize(
    ("roles", "bound"),
    [
        (["department_archivist"], True),
        (["department_archivist", "front_desk"], True),
        (["department_archivist", "archivist"], False),
        (["clerk"], False),
        (["front_desk"], False),
        ([HELPER], True),
        ([HELPER, "department_archivist"], True),
        ([], False),
    ],
)
def test_only_who_looks_through_roles_of_the_own_unit_is_bound_to_it(
    roles: list[str], bound: bool
) -> None:
    helper = RoleLine(HELPER, frozenset({Right.QUERY}), own_unit=True)
    assert is_bound_to_unit({**DEFAULT_BOOK, HELPER: helper}, roles) is bound
