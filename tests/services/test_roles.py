"""Roles and rights as the administrator changes them."""

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.roles import RoleChange, RoleRefusal
from desktop_archive.services.actors import as_of_now
from desktop_archive.services.roles import Roles
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from tests.services.conftest import sign_in_as


def refusal_of(act: object) -> object:
    with pytest.raises(RefusedError) as refused:
        act()  # type: ignore[operator]
    return refused.value.reason


@pytest.fixture
def roles(empty_room: Room) -> Roles:
    sign_in_as(empty_room, Role.ADMINISTRATOR, login="admin", name="何管")
    return Roles(empty_room)


@pytest.mark.requirement("R-03", "R-23", "R-01")
def test_a_right_that_is_given_or_taken_holds_from_the_next_act(
    roles: Roles, empty_room: Room
) -> None:
    room, admin = empty_room, empty_room.signed_in()
    clerk = sign_in_as(room, Role.CLERK, login="wang", name="王敏")
    assert not room.may(Right.STOREROOM)
    room.actor = admin
    roles.grant("clerk", Right.STOREROOM, given=True, approved_by="周敏", reason="库房人手不足")
    roles.grant("clerk", Right.LEND, given=False, approved_by="周敏")
    room.actor = clerk
    with room.act("x", right=Right.STOREROOM):
        pass
    assert refusal_of(lambda: room.act("x", right=Right.LEND).__enter__()) is (
        AccessRefusal.MISSING_RIGHT
    )
    last, first = roles.history()
    assert (first.who, first.approved_by, first.reason) == ("admin", "周敏", "库房人手不足")
    assert first.changes == (RoleChange("clerk", Right.STOREROOM, old=False, new=True),)
    assert last.changes == (RoleChange("clerk", Right.LEND, old=True, new=False),)


@pytest.mark.requirement("R-23", "R-04")
def test_nothing_is_changed_without_another_persons_approval(roles: Roles) -> None:
    for approver, reason in (
        ("", RoleRefusal.APPROVER_MISSING),
        ("何管", RoleRefusal.APPROVES_OWN_CHANGE),
    ):
        refusal = refusal_of(
            lambda approver=approver: roles.grant(
                "auditor", Right.BACKUP, given=True, approved_by=approver
            )
        )
        assert refusal is reason
    assert roles.history() == []


@pytest.mark.requirement("R-03")
def test_a_role_of_the_room_is_made_held_and_ended(roles: Roles, empty_room: Room) -> None:
    room, admin = empty_room, empty_room.signed_in()
    roles.add(" 档案  助理 ", ["经办人员"], like="auditor", own_unit=True, approved_by="周敏")
    helper = sign_in_as(room, login="zhao", name="赵")
    room.actor = admin
    assert (
        refusal_of(
            lambda: roles.add("档案 助理", [], like="clerk", own_unit=False, approved_by="周敏")
        )
        is RoleRefusal.NAME_TAKEN
    )
    with room.act("give") as session:
        store_accounts.change(session, helper.account_id, roles=["档案 助理"])
    with room.read() as session:
        now = as_of_now(session, helper)
    assert now.rights == {Right.QUERY, Right.PRINT, Right.EXPORT, Right.AUDIT_READ}
    assert now.reach.units == frozenset()
    assert refusal_of(lambda: roles.end("clerk", "周敏")) is RoleRefusal.SHIPS_WITH_THE_PROGRAM
    roles.end("档案 助理", "周敏", "不再设此岗")
    with room.read() as session:
        assert as_of_now(session, now).rights == frozenset()


def test_only_who_keeps_accounts_changes_rights(roles: Roles, empty_room: Room) -> None:
    sign_in_as(empty_room, Role.HEAD, login="zhou", name="周敏")
    assert (
        refusal_of(lambda: roles.grant("auditor", Right.BACKUP, given=True, approved_by="孟欣怡"))
        is AccessRefusal.MISSING_RIGHT
    )
