"""Rights of roles, sign-in, passwords and names."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.accounts import (
    DEFAULT_RIGHTS,
    AccessRefusal,
    DeskLock,
    Right,
    Role,
    access_refusal,
    approval_refusal,
    login_key,
    login_refusal,
    rights_of,
)

A = AccessRefusal


@pytest.mark.requirement("R-01")
def test_a_person_without_the_right_is_refused() -> None:
    assert access_refusal(rights_of([Role.AUDITOR]), Right.LEND) is A.MISSING_RIGHT
    assert access_refusal(rights_of([Role.CLERK]), Right.LEND) is None
    assert access_refusal(None, Right.LEND) is A.NOT_SIGNED_IN


@pytest.mark.requirement("R-02")
@pytest.mark.parametrize(
    "right",
    [
        Right.ENTER,
        Right.MODIFY,
        Right.NUMBER,
        Right.BOX,
        Right.SHELVE,
        Right.LEND,
        Right.TAKE_BACK,
        Right.IMPORT,
    ],
)
def test_the_archivist_holds_every_handling_right(right: Right) -> None:
    assert right in rights_of([Role.ARCHIVIST])


@pytest.mark.requirement("R-03")
def test_query_entry_and_modification_are_granted_singly() -> None:
    table = {Role.CLERK: frozenset({Right.QUERY})}
    assert rights_of([Role.CLERK], table) == {Right.QUERY}
    assert len({Right.QUERY, Right.ENTER, Right.MODIFY}) == 3


@pytest.mark.requirement("R-04")
@pytest.mark.parametrize("right", [Right.APPROVE, Right.DECIDE, Right.OVERRIDE])
def test_the_archivist_never_approves_however_the_table_is_edited(right: Right) -> None:
    assert right not in rights_of([Role.ARCHIVIST])
    assert right not in rights_of([Role.ARCHIVIST], {Role.ARCHIVIST: frozenset(Right)})


@pytest.mark.requirement("R-18")
def test_the_administrator_opens_nothing_confidential_by_that_role() -> None:
    assert Right.OPEN_CONFIDENTIAL not in rights_of([Role.ADMINISTRATOR])
    widened = {Role.ADMINISTRATOR: frozenset(Right)}
    assert Right.OPEN_CONFIDENTIAL not in rights_of([Role.ADMINISTRATOR], widened)
    both = rights_of([Role.ADMINISTRATOR, Role.ARCHIVIST])
    assert {Right.ACCOUNTS, Right.OPEN_CONFIDENTIAL} <= both


def test_only_the_administrator_manages_accounts_and_only_he_restores() -> None:
    for right in (Right.ACCOUNTS, Right.RESTORE):
        assert [role for role in Role if right in DEFAULT_RIGHTS[role]] == [Role.ADMINISTRATOR]


def test_the_auditor_reads_and_changes_nothing() -> None:
    allowed = {Right.QUERY, Right.PRINT, Right.EXPORT, Right.AUDIT_READ}
    assert rights_of([Role.AUDITOR]) == allowed
    assert Right.MODIFY not in rights_of([Role.AUDITOR], {Role.AUDITOR: frozenset(Right)})


def test_every_right_is_held_by_some_role() -> None:
    assert rights_of(Role) == frozenset(Right)


@pytest.mark.requirement("R-04")
def test_nobody_approves_what_he_entered_or_asked_for() -> None:
    head = rights_of([Role.HEAD])
    assert approval_refusal(7, [3, 4], head) is None
    assert approval_refusal(4, [3, 4], head) is A.SAME_PERSON_APPROVES
    assert approval_refusal(7, [3, 4], rights_of([Role.ARCHIVIST])) is A.MISSING_RIGHT


@pytest.mark.parametrize(
    ("login", "refusal"),
    [
        ("zhou.jie", None),
        ("周洁", None),
        ("ZHOU", A.NAME_TAKEN),
        ("\uff5ahou", A.NAME_TAKEN),  # full-width z
        ("zh\u043eu", A.NAME_LOOKALIKE),  # a Cyrillic o
        ("zhou\u200b", A.NAME_LOOKALIKE),
        ("a<b", A.NAME_LOOKALIKE),
        ("  ", A.NAME_EMPTY),
        ("", A.NAME_EMPTY),
    ],
)
def test_a_login_name_is_new_and_not_made_to_look_like_another(
    login: str, refusal: AccessRefusal | None
) -> None:
    assert login_refusal(login, ["zhou"]) is refusal


@given(st.text(max_size=30))
def test_a_name_is_always_taken_by_itself(login: str) -> None:
    assert login_refusal(login, [login]) in {A.NAME_TAKEN, A.NAME_EMPTY}
    assert login_key(login_key(login)) == login_key(login)


@pytest.mark.parametrize(
    ("idle", "signed_in", "fallen"),
    [(299, 400, False), (300, 400, True), (1, 12 * 3600 - 1, False), (1, 12 * 3600, True)],
)
def test_the_window_locks_after_five_minutes_untouched_and_after_twelve_hours(
    idle: int, signed_in: int, fallen: bool
) -> None:
    lock = DeskLock()
    assert lock.has_fallen(timedelta(seconds=idle), timedelta(seconds=signed_in)) is fallen


@pytest.mark.parametrize("minutes", [0, -1, 1, 16, 120])
def test_a_lock_that_never_falls_is_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="2 to 15"):
        DeskLock(minutes)
