"""How far accounts reach, who supervises, who unlocks, and how access is recovered."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.recovery import Half, RecoveryRefusal, as_typed, same_name
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.account_desk import AccountDesk
from desktop_archive.services.accounts import AccountLine, Door
from desktop_archive.services.recovery import Recovery
from desktop_archive.services.room import Room
from desktop_archive.services.trust_papers import TrustPapers
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import seals as store_seals
from desktop_archive.store import tables as t
from tests.documents.reading import text_of
from tests.services.conftest import sign_in_as

PASSWORD = "correct horse battery"


def refusal_of(act: object) -> object:
    with pytest.raises(RefusedError) as refused:
        act()  # type: ignore[operator]
    return refused.value.reason


def line(room: Room, key: int) -> AccountLine:
    return next(one for one in Door(room).accounts() if one.id == key)


@pytest.fixture
def desk(room: Room) -> AccountDesk:
    return AccountDesk(room)


@pytest.fixture
def wang(room: Room) -> int:
    return Door(room).add_account("wang", "王敏", [Role.ARCHIVIST], PASSWORD)


@pytest.mark.requirement("R-20")
def test_nobody_widens_the_circle_of_readers_without_anothers_approval(
    room: Room, desk: AccountDesk, wang: int
) -> None:
    assert line(room, wang).clearance == Secrecy.INTERNAL.rank
    for approver in ("", " ", "林晓", "lin", "王敏"):
        refusal = refusal_of(lambda by=approver: desk.clear(wang, Secrecy.SECRET, by))
        assert refusal is AccessRefusal.CLEARANCE_NOT_APPROVED
    desk.clear(wang, Secrecy.SECRET, "周敏")
    assert (line(room, wang).clearance, line(room, wang).cleared_by) == (2, "周敏")
    desk.clear(wang, Secrecy.INTERNAL)
    assert line(room, wang).clearance == Secrecy.INTERNAL.rank


@pytest.mark.requirement("R-15")
def test_there_is_one_archive_supervisor_and_the_next_one_takes_over(
    room: Room, desk: AccountDesk, wang: int
) -> None:
    zhao = Door(room).add_account("zhao", "赵", [Role.ARCHIVIST], PASSWORD)
    clerk = Door(room).add_account("chen", "陈", [Role.CLERK], PASSWORD)
    assert refusal_of(lambda: desk.make_supervisor(clerk)) is (
        AccessRefusal.ONLY_ARCHIVISTS_SUPERVISE
    )
    desk.make_supervisor(wang)
    desk.make_supervisor(zhao)
    assert [one.login for one in Door(room).accounts() if one.is_supervisor] == ["zhao"]
    for act in (
        lambda: Door(room).set_active(zhao, active=False),
        lambda: Door(room).change_roles(zhao, [Role.CLERK]),
    ):
        assert refusal_of(act) is AccessRefusal.SUPERVISOR_NEEDED
    with pytest.raises(IntegrityError), room.act("round the rule") as session:
        session.execute(update(t.account).values(is_supervisor=True))


@pytest.mark.requirement("R-16")
def test_level_two_gets_the_unit_whose_records_it_handles(
    room: Room, desk: AccountDesk, wang: int
) -> None:
    with room.act("unit") as session:
        unit = int(session.execute(t.unit.insert(), {"name": "财务部"}).lastrowid)
    assert desk.units() == [(unit, "财务部")]
    Door(room).change_roles(wang, [Role.DEPARTMENT_ARCHIVIST])
    desk.set_unit(wang, unit)
    assert Door(room).sign_in("wang", PASSWORD).reach.units == {unit}


def test_two_people_with_different_roles_open_a_locked_account(
    room: Room, desk: AccountDesk, wang: int
) -> None:
    door = Door(room)
    door.add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    door.add_account("he", "何", [Role.ARCHIVIST], PASSWORD)
    with room.act("guessed") as session:
        until = (room.now() + timedelta(days=1)).isoformat()
        store_accounts.change(session, wang, failed_count=50, locked_until=until)
    for login in ("", "wang", "he"):
        with pytest.raises(RefusedError):
            desk.unlock(wang, login, PASSWORD)
    assert line(room, wang).is_locked
    desk.unlock(wang, "zhou", PASSWORD)
    assert door.sign_in("wang", PASSWORD).login == "wang"


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_declaration_names_its_holder_and_what_is_promised(
    room: Room, wang: int, language: str
) -> None:
    made = TrustPapers(room).declaration(
        wang, language, str, lambda level: f"cleared: {level.rank}"
    )
    words = "".join(text_of(made.pdf).split())
    for part in ("王敏", "wang", "archivist", "cleared:"):
        assert part in words
    assert (made.pages, made.warnings) == (1, ())


def halves(made: bytes) -> list[str]:
    words = text_of(made).split()
    return [word for word in words if word.count("-") == 4 and len(word) == 29]


def test_two_envelopes_bring_an_administrator_back_once_and_seal_it(empty_room: Room) -> None:
    room = empty_room
    admin = sign_in_as(room, Role.ADMINISTRATOR, login="admin", name="何管")
    recovery = Recovery(room)
    assert refusal_of(lambda: recovery.make(("周敏", " 周敏"), "zh-CN")) is (
        RecoveryRefusal.KEEPERS_MISSING
    )
    made = recovery.make(("周敏", "孟欣怡"), "zh-CN")
    first, second = halves(made.pdf)
    assert (made.pages, made.warnings) == (2, ())
    assert recovery.made_on() == room.today().isoformat()
    with room.act("lost") as session:
        store_accounts.change(session, admin.account_id, active=False)
    room.sign_out()
    new = ("admin", "a quite new horse")
    assert (
        refusal_of(lambda: recovery.use(Half("周敏", first), Half("周敏", second), *new))
        is RecoveryRefusal.TWO_PEOPLE
    )
    assert (
        refusal_of(lambda: recovery.use(Half("周敏", first), Half("孟欣怡", first), *new))
        is RecoveryRefusal.HALVES_WRONG
    )
    recovery.use(Half("孟欣怡", second.lower()), Half("周敏", first.replace("-", " ")), *new)
    assert refusal_of(lambda: Door(room).sign_in(*new)) is AccessRefusal.PASSWORD_EXPIRED
    Door(room).change_password(*new, "another quite new horse")
    assert Role.ADMINISTRATOR in Door(room).sign_in("admin", "another quite new horse").roles
    with room.read() as session:
        assert store_seals.latest(session.connection).facts.occasion == "recovery"
    assert (
        refusal_of(lambda: recovery.use(Half("周敏", first), Half("孟欣怡", second), *new))
        is RecoveryRefusal.NO_CODE
    )


def test_guessing_a_recovery_code_is_slowed_like_any_password(
    empty_room: Room, clock: object
) -> None:
    room = empty_room
    sign_in_as(room, Role.ADMINISTRATOR, login="admin", name="何管")
    recovery = Recovery(room)
    recovery.make(("周敏", "孟欣怡"), "en")
    room.sign_out()
    guess = (Half("a", "AAAAA"), Half("b", "BBBBB"), "admin", "a quite new horse")
    for _ in range(5):
        assert refusal_of(lambda: recovery.use(*guess)) is RecoveryRefusal.HALVES_WRONG
    assert refusal_of(lambda: recovery.use(*guess)) is RecoveryRefusal.WAIT
    clock.moment += timedelta(seconds=31)  # type: ignore[attr-defined]
    assert refusal_of(lambda: recovery.use(*guess)) is RecoveryRefusal.HALVES_WRONG


def test_a_half_is_read_however_it_is_typed() -> None:
    assert as_typed(" ab2-cd ef\n") == "AB2CDEF"
    assert same_name("周 敏", "周敏")
    assert same_name("", "周敏")
    assert not same_name("周敏", "孟欣怡")
