"""Who comes in, who does not, and what is kept of it."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.reach import EVERYTHING, NOTHING, Reach
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services import passwords
from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from tests.services.conftest import SetClock, sign_in_as

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


def test_guesses_made_at_once_are_counted_one_by_one(room: Room) -> None:
    Door(room).add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    with ThreadPoolExecutor(3) as desks:
        told = list(desks.map(lambda _: refusal_of(Door(room), "wang", "wrong"), range(3)))
    assert set(told) == {AccessRefusal.WRONG_PASSWORD}
    with room.read() as session:
        failed = select(t.account.c.failed_count).where(t.account.c.login == "wang")
        assert session.execute(failed).scalar_one() == 3


def test_guessing_is_slowed_and_the_count_survives_a_restart(room: Room, clock: object) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    for _ in range(5):
        assert refusal_of(door, "wang", "wrong") is AccessRefusal.WRONG_PASSWORD
    assert refusal_of(Door(room), "wang", PASSWORD) is AccessRefusal.LOCKED_OUT
    clock.moment += timedelta(seconds=31)  # type: ignore[attr-defined]
    assert door.sign_in("wang", PASSWORD).login == "wang"


@pytest.mark.torture
def test_of_a_thousand_guesses_in_a_day_hardly_sixty_are_looked_at(
    room: Room, clock: SetClock
) -> None:
    """F23: five are free, then each waits twice as long as the one before, in the end a day."""
    door, told = Door(room), Counter[object]()
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    for number in range(1_000):
        told[refusal_of(door, "wang", f"wrong {number}")] += 1
        clock.moment += timedelta(days=1) / 1_000
    sys.stdout.write(f"{dict(told)}\n")
    assert set(told) == {AccessRefusal.WRONG_PASSWORD, AccessRefusal.LOCKED_OUT}
    assert told[AccessRefusal.WRONG_PASSWORD] <= 60
    with room.read() as session:
        tried = select(t.account.c.failed_count).where(t.account.c.login == "wang")
        assert session.execute(tried).scalar_one() == told[AccessRefusal.WRONG_PASSWORD]


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
    opened = open_room(room.where, clock=room.clock)
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
        assert room.reach.units == frozenset()
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


@pytest.mark.requirement("X-15")
def test_a_password_runs_out_after_the_days_the_room_set(room: Room, clock: object) -> None:
    door = Door(room)
    key = door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    with room.act("policy") as session:
        store_room.set_policy(session, RoomPolicy.PASSWORD_DAYS.value, 90, "何总")
    clock.moment += timedelta(days=89)  # type: ignore[attr-defined]
    door.sign_in("wang", PASSWORD)
    assert door.password_days_left() == 1
    clock.moment += timedelta(days=1)  # type: ignore[attr-defined]
    assert refusal_of(door, "wang", PASSWORD) is AccessRefusal.PASSWORD_EXPIRED
    with pytest.raises(RefusedError) as refused:
        door.change_password("wang", PASSWORD, PASSWORD)
    assert refused.value.reason is AccessRefusal.PASSWORD_SAME_AS_BEFORE
    door.change_password("wang", PASSWORD, "a second horse battery")
    assert door.sign_in("wang", "a second horse battery").account_id == key
    with pytest.raises(RefusedError) as refused:
        door.change_password("wang", "a second horse battery", PASSWORD)
    assert refused.value.reason is AccessRefusal.PASSWORD_USED_BEFORE


@pytest.mark.requirement("X-15")
def test_a_password_somebody_else_chose_is_changed_before_it_opens_anything(room: Room) -> None:
    door = Door(room)
    key = door.add_account("wang", "王敏", [Role.CLERK], PASSWORD, must_change=True)
    assert refusal_of(door, "wang", PASSWORD) is AccessRefusal.PASSWORD_EXPIRED
    door.change_password("wang", PASSWORD, "a second horse battery")
    door.set_password(key, "a third horse battery")
    assert refusal_of(door, "wang", "a third horse battery") is AccessRefusal.PASSWORD_EXPIRED
    with pytest.raises(RefusedError) as refused:
        door.confirm("wang", "a third horse battery")
    assert refused.value.reason is AccessRefusal.PASSWORD_EXPIRED


@pytest.mark.on_a_file
@pytest.mark.requirement("X-16")
def test_passwords_are_kept_as_dear_salted_digests_only(room: Room) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    door.add_account("zhao", "赵", [Role.CLERK], PASSWORD)
    with room.read() as session:
        kept = [one.password_digest for one in store_accounts.all_accounts(session)][-2:]
    assert len(set(kept)) == 2
    for digest in (*kept, passwords._NOBODY):
        assert digest.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
        assert not passwords.is_outdated(digest)
        assert PASSWORD not in digest
    assert PASSWORD.encode() not in room.path.read_bytes()


def test_a_cheaper_digest_is_made_anew_at_the_next_sign_in(room: Room) -> None:
    door = Door(room)
    key = door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    cheap = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(PASSWORD)
    with room.act("old") as session:
        store_accounts.change(session, key, password_digest=cheap)
    door.sign_in("wang", PASSWORD)
    with room.read() as session:
        assert not passwords.is_outdated(store_accounts.by_id(session, key).password_digest)


@pytest.mark.parametrize("login", ["admin'--", "lin'; DROP TABLE account;--", "lin\x00"])
def test_a_hostile_name_opens_nothing_and_breaks_nothing(room: Room, login: str) -> None:
    assert refusal_of(Door(room), login, PASSWORD) is AccessRefusal.WRONG_PASSWORD
    assert [one.login for one in Door(room).accounts()] == ["lin"]


def test_a_password_of_a_megabyte_is_refused_before_it_costs_anything(room: Room) -> None:
    door = Door(room)
    with pytest.raises(RefusedError) as refused:
        door.add_account("wang", "王敏", [Role.CLERK], "k7!" * 350_000)
    assert refused.value.reason is AccessRefusal.PASSWORD_TOO_LONG
    assert refusal_of(door, "lin", "k7!" * 350_000) is AccessRefusal.WRONG_PASSWORD


def test_admin_written_three_ways_is_one_person(room: Room) -> None:
    door = Door(room)
    door.add_account("Admin", "何", [Role.CLERK], PASSWORD)
    for login, reason in (
        ("admin", AccessRefusal.NAME_TAKEN),
        ("\u0430dmin", AccessRefusal.NAME_LOOKALIKE),
    ):
        with pytest.raises(RefusedError) as refused:
            door.add_account(login, "何", [Role.CLERK], PASSWORD)
        assert refused.value.reason is reason


def test_the_password_of_a_switched_off_account_is_not_changed(room: Room) -> None:
    door = Door(room)
    key = door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    door.set_active(key, active=False)
    with pytest.raises(RefusedError) as refused:
        door.change_password("wang", PASSWORD, "a second horse battery")
    assert refused.value.reason is AccessRefusal.DISABLED


def test_signing_in_keeps_the_time_and_the_seconds_that_nobody_sets_back(room: Room) -> None:
    door = Door(room)
    door.add_account("wang", "王敏", [Role.CLERK], PASSWORD)
    door.sign_in("wang", PASSWORD)
    door.sign_out()
    with room.read() as session:
        kept = session.execute(select(t.event.c.kind, t.event.c.detail).order_by(t.event.c.id))
        steady = {row.kind: json.loads(row.detail)["steady"] for row in kept}
    assert 0 < steady["sign_in"] <= steady["sign_out"]


def test_with_a_clock_that_went_back_two_people_come_in_or_nobody(
    room: Room, clock: SetClock
) -> None:
    door = Door(room)
    for login in ("wang", "zhou"):
        door.add_account(login, login, [Role.CLERK], PASSWORD)
    door.sign_in("wang", PASSWORD)
    room.sign_out()
    clock.moment -= timedelta(minutes=4)
    door.sign_in("wang", PASSWORD)
    room.sign_out()
    clock.moment -= timedelta(days=1)
    with pytest.raises(RefusedError):
        door.sign_in("wang", "a wrong horse battery")
    for witness, reason in (
        (None, AccessRefusal.CLOCK_WENT_BACK),
        (("wang", PASSWORD), AccessRefusal.CLOCK_NEEDS_ANOTHER),
        (("zhou", "a wrong horse battery"), AccessRefusal.WRONG_PASSWORD),
    ):
        with pytest.raises(RefusedError) as refused:
            door.sign_in("wang", PASSWORD, witness)
        assert refused.value.reason is reason
        assert room.actor is None
    assert door.sign_in("wang", PASSWORD, ("zhou", PASSWORD)).login == "wang"
    room.sign_out()
    assert door.sign_in("wang", PASSWORD).login == "wang"
    with room.read() as session:
        acts = session.execute(select(t.operation.c.action).order_by(t.operation.c.seq)).scalars()
        assert list(acts)[-3:] == ["accept_clock", "sign_in", "sign_in"]
        told = session.execute(select(t.event.c.detail).where(t.event.c.kind == "clock_back"))
        assert json.loads(told.scalar_one())["second"] == "zhou"
