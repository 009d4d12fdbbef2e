"""Keys and signing: one password, one signature; a lost password is a lost key."""

from datetime import date, timedelta

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyRefusal, key_code
from desktop_archive.services.accounts import Door
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.services.signatures.verifying import SignatureCheck
from desktop_archive.services.verification import verify_room
from tests.services.conftest import SetClock, sign_in_as
from tests.services.signatures.conftest import OTHER, PASSWORD, signed, thing


def refusal(act: object) -> object:
    with pytest.raises(RefusedError) as refused:
        act()  # type: ignore[operator]
    return refused.value.reason


def test_a_signature_says_who_when_and_under_what_and_is_good(room: Room) -> None:
    signed(room)
    (found,) = SignatureCheck(room, {}).check("XH-2026-0001")
    assert found.faults == ()
    assert (found.row.name, found.row.thing) == ("王敏", thing())
    assert found.row.signed_at.startswith("2026-03-17T10:00")
    assert verify_room(room) == []


def test_one_entry_of_the_password_gives_one_signature(room: Room) -> None:
    pen = Signatures(room).take_pen("wang", PASSWORD)
    with room.act("test_sign") as session:
        pen.sign(session, thing())
        assert refusal(lambda: pen.sign(session, thing())) is KeyRefusal.PEN_USED
    assert PASSWORD not in repr(pen)


def test_nobody_signs_without_the_password_the_right_or_a_key(room: Room) -> None:
    desk = Signatures(room)
    assert refusal(lambda: desk.take_pen("wang", OTHER)) is AccessRefusal.WRONG_PASSWORD
    assert (
        refusal(lambda: desk.take_pen("zhao", OTHER, Right.DECIDE)) is AccessRefusal.MISSING_RIGHT
    )
    Door(room).add_account("qian", "钱", [Role.HEAD], PASSWORD)
    assert refusal(lambda: desk.take_pen("qian", PASSWORD)) is KeyRefusal.NO_KEY


def test_guessing_at_the_pen_locks_the_account_and_nothing_is_signed_meanwhile(
    room: Room, clock: SetClock
) -> None:
    desk = Signatures(room)
    for _ in range(5):
        refusal(lambda: desk.take_pen("wang", "wrong password"))
    assert refusal(lambda: desk.take_pen("wang", PASSWORD)) is AccessRefusal.LOCKED_OUT
    clock.moment += timedelta(seconds=31)
    assert signed(room) == 1


def test_a_new_password_closes_the_key_anew_and_the_old_one_opens_nothing(room: Room) -> None:
    before = signed(room)
    Door(room).change_password("wang", PASSWORD, "a third horse battery")
    desk = Signatures(room)
    assert refusal(lambda: desk.take_pen("wang", PASSWORD)) is AccessRefusal.WRONG_PASSWORD
    after = signed(room, password="a third horse battery")
    keys = {one.row.id: one.row.key_id for one in SignatureCheck(room, {}).check()}
    assert keys[before] == keys[after]
    assert SignatureCheck(room, {}).findings() == []


def test_a_password_set_by_somebody_else_revokes_the_key_and_a_new_one_is_made(room: Room) -> None:
    signed(room)
    old = next(key for key in KeyDesk(room).all() if key.login == "wang")
    Door(room).set_password(old.account_id, "a fourth horse battery")
    take = Signatures(room).take_pen
    expired = refusal(lambda: take("wang", "a fourth horse battery"))
    assert expired is AccessRefusal.PASSWORD_EXPIRED
    Door(room).change_password("wang", "a fourth horse battery", "a fifth horse battery")
    assert refusal(lambda: take("wang", "a fifth horse battery")) is KeyRefusal.NO_KEY
    KeyDesk(room).enrol("wang", "a fifth horse battery")
    signed(room, password="a fifth horse battery")
    first, second = SignatureCheck(room, {}).check()
    assert first.row.key_id == old.id != second.row.key_id
    assert first.faults == second.faults == ()
    (revoked,) = (key for key in KeyDesk(room).all() if key.revoked_at)
    assert (revoked.id, revoked.revoked_reason) == (old.id, "password_set_anew")


def test_a_key_is_revoked_by_its_holder_or_an_administrator_with_a_reason(room: Room) -> None:
    desk = KeyDesk(room)
    wang, zhao = desk.all()
    assert refusal(lambda: desk.revoke(wang.id, " ")) is KeyRefusal.REASON_MISSING
    desk.revoke(wang.id, "密码被他人看到")
    assert refusal(lambda: desk.revoke(wang.id, "again")) is KeyRefusal.KEY_REVOKED
    sign_in_as(room, Role.CLERK, login="li", name="李")
    assert refusal(lambda: desk.revoke(zhao.id, "no")) is AccessRefusal.MISSING_RIGHT
    assert refusal(lambda: signed(room)) is KeyRefusal.NO_KEY


def test_a_key_revoked_between_password_and_act_signs_nothing(room: Room) -> None:
    pen = Signatures(room).take_pen("wang", PASSWORD)
    KeyDesk(room).revoke(KeyDesk(room).all()[0].id, "weg")
    with room.act("test_sign") as session:
        assert refusal(lambda: pen.sign(session, thing())) is KeyRefusal.KEY_REVOKED


def test_there_is_one_key_in_force_a_person(room: Room) -> None:
    assert refusal(lambda: KeyDesk(room).enrol("wang", PASSWORD)) is KeyRefusal.KEY_THERE


def test_the_code_on_the_signed_paper_is_that_of_the_key(room: Room) -> None:
    desk = KeyDesk(room)
    wang, zhao = desk.all()
    code = key_code(wang.fingerprint)
    assert desk.is_printed_code("wang", code.lower().replace("-", " ").replace("0", "o"))
    assert not desk.is_printed_code("wang", key_code(zhao.fingerprint))
    desk.note_paper(wang.id, date(2026, 3, 17))
    assert desk.all()[0].paper_signed_on == "2026-03-17"
    assert refusal(lambda: desk.note_paper(wang.id, date(2027, 1, 1))) is (
        KeyRefusal.PAPER_BEFORE_KEY
    )
