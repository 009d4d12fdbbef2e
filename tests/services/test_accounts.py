"""Who comes in, who does not, and what is kept of it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.reach import EVERYTHING, NOTHING, Reach
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import tables as t
from tests.services.conftest import sign_in_as

PASSWORD = "correct horse battery"


def refusal_of(door: Door, login: str, password: str) -> object:
    with pytest.raises(RefusedError) as refused:
        door.sign_in(login, password)
    return refused.value.reason


@pytest.mark.requirement("R-01")
def test_a_new_account_signs_in_with_its_rights_and_nothing_more(room: Room) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.AUDITOR], PASSWORD)
    actor = door.sign_in("WANG ", PASSWORD)
    assert (actor.name, actor.login) == ("王敏", "wang")
    with pytest.raises(RefusedError) as refused:
        room.require(Right.LEND)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    assert refused.value.facts["right"] is Right.LEND


def test_wrong_name_and_wrong_password_get_the_same_answer(room: Room) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    assert refusal_of(door, "wang", "not the password") is AccessRefusal.WRONG_PASSWORD
    assert refusal_of(door, "nobody", PASSWORD) is AccessRefusal.WRONG_PASSWORD


def test_guessing_is_slowed_and_the_count_survives_a_restart(room: Room, clock: object) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    for _ in range(5):
        assert refusal_of(door, "wang", "wrong") is AccessRefusal.WRONG_PASSWORD
    assert refusal_of(Door(room), "wang", PASSWORD) is AccessRefusal.LOCKED_OUT
    clock.moment += timedelta(seconds=31)  # type: ignore[attr-defined]
    assert door.sign_in("wang", PASSWORD).login == "wang"


@pytest.mark.parametrize("login", ["Lin", "ＬＩＮ", "lіn"])
def test_a_name_that_looks_like_another_is_not_given(room: Room, login: str) -> None:
    with pytest.raises(RefusedError):
        Door(room).add_account(login, "someone", [Role.CLERK], PASSWORD)


def test_the_last_administrator_stays(room: Room) -> None:
    actor = room.signed_in()
    for act in (
        lambda: Door(room).change_roles(actor.account_id, [Role.CLERK]),
        lambda: Door(room).set_active(actor.account_id, active=False),
    ):
        with pytest.raises(RefusedError) as refused:
            act()
        assert refused.value.reason is AccessRefusal.LAST_ADMINISTRATOR


def test_a_switched_off_account_stays_outside(room: Room) -> None:
    door = Door(room)
    account = door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    door.set_active(account, active=False)
    assert refusal_of(door, "wang", PASSWORD) is AccessRefusal.DISABLED


@pytest.mark.requirement("R-21")
def test_nobody_opens_what_is_confidential_before_signing_the_duty(room: Room) -> None:
    door = Door(room)
    key = door.add_account("wang", "王敏", [Role.ARCHIVIST], PASSWORD)
    assert Right.OPEN_CONFIDENTIAL not in door.sign_in("wang", PASSWORD).rights
    with pytest.raises(RefusedError) as refused:
        door.note_duty(key, room.today())
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    sign_in_as(room, Role.ADMINISTRATOR, login="admin")
    with pytest.raises(RefusedError) as refused:
        door.note_duty(key, room.today() + timedelta(days=1))
    assert refused.value.reason is AccessRefusal.DUTY_NOT_ACKNOWLEDGED
    door.note_duty(key, room.today())
    assert {one.duty_signed_on for one in door.accounts() if one.id == key} == {"2026-03-17"}
    assert Right.OPEN_CONFIDENTIAL in door.sign_in("wang", PASSWORD).rights


@pytest.fixture
def admin_desk(room: Room) -> Iterator[Room]:
    """Another workstation at the same register, with the administrator at it."""
    opened = open_room(room.path, clock=room.clock)
    opened.actor = room.actor
    yield opened
    opened.close()


@pytest.mark.requirement("R-16", "R-01")
def test_a_change_of_account_holds_from_the_next_look_and_the_next_act(
    room: Room, admin_desk: Room
) -> None:
    door, admin = Door(room), Door(admin_desk)
    with room.act("unit") as session:
        unit = int(session.execute(t.unit.insert(), {"name": "财务部"}).lastrowid)
    key = door.add_account("wang", "王敏", [Role.ARCHIVIST], PASSWORD)
    door.note_duty(key, room.today())
    door.sign_in("wang", PASSWORD)
    assert room.reach == Reach(Secrecy.INTERNAL.rank, confidential=True)
    admin.change_roles(key, [Role.DEPARTMENT_ARCHIVIST])
    with room.read():
        assert room.reach.is_nothing
    with admin_desk.act("own_unit") as session:
        store_accounts.change(session, key, unit_id=unit, clearance=Secrecy.SECRET.rank)
    with room.read():
        assert room.reach == Reach(Secrecy.SECRET.rank, confidential=True, units=frozenset({unit}))
    with pytest.raises(RefusedError) as refused, room.act("x", right=Right.IMPORT):
        pytest.fail("was let in")
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    admin.set_active(key, active=False)
    with room.read():
        assert room.reach == NOTHING
    with pytest.raises(RefusedError) as refused, room.act("x", right=Right.LEND):
        pytest.fail("was let in")
    assert refused.value.reason is AccessRefusal.DISABLED


def test_the_register_itself_sees_everything(empty_room: Room) -> None:
    assert empty_room.reach == EVERYTHING
