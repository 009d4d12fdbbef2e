"""Seals: made by themselves and by hand, typed in from paper, signed; what they show (A10)."""

import shutil
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealOccasion, SealRefusal, SealVerdict, seal_code
from desktop_archive.services.remembering import SealMemory
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from tests.services.conftest import SetClock


def write(room: Room, count: int) -> None:
    with room.act("test_units") as session:
        session.execute(t.unit.insert(), [{"name": f"{uuid4()}"} for _ in range(count)])


@pytest.mark.requirement("X-14")
def test_many_entries_are_sealed_by_themselves(room: Room) -> None:
    desk = SealDesk(room)
    before = desk.count()
    write(room, 250)
    last = desk.latest()
    assert (desk.count() - before, last is not None and last.facts.occasion) == (1, "count")
    assert verify_room(room) == []


def test_nothing_new_makes_no_seal(room: Room) -> None:
    desk = SealDesk(room)
    assert desk.seal() is not None
    assert desk.seal() is None
    write(room, 1)
    assert desk.seal() is not None


def test_noon_is_sealed_once_a_day(room: Room, clock: SetClock) -> None:
    desk = SealDesk(room)
    local = clock.moment.astimezone()
    clock.moment = local.replace(hour=11, minute=59)
    assert desk.seal_at_noon() is None
    clock.moment = local.replace(hour=12, minute=1)
    made = desk.seal_at_noon()
    assert made is not None
    assert made.facts.occasion == SealOccasion.NOON.value
    write(room, 1)
    clock.moment += timedelta(hours=3)
    assert desk.seal_at_noon() is None
    clock.moment += timedelta(days=1)
    assert desk.seal_at_noon() is not None


def test_a_code_from_paper_is_green_and_others_are_red(room: Room) -> None:
    desk = SealDesk(room)
    write(room, 3)
    seal = desk.seal()
    assert seal is not None
    found = desk.check(seal.code.lower().replace("-", " ").replace("0", "o").replace("1", "l"))
    assert (found.verdict, found.seal) == (SealVerdict.GOOD, seal)
    assert desk.recompute(seal)
    slip = ("2" if seal.code[6] != "2" else "3").join([seal.code[:6], seal.code[7:]])
    found = desk.check(slip)
    assert (found.verdict, found.wrong) == (SealVerdict.MISTYPED, (2,))
    assert desk.check("2222-" * 8).verdict is SealVerdict.UNKNOWN
    assert desk.check("2222").fault is not None


def test_a_seal_of_a_day_that_was_rolled_back_is_missed(room: Room, tmp_path: Path) -> None:
    """The register is put back to an older copy: the paper of today knows more (F13)."""
    copy = tmp_path / "older.register"
    write(room, 2)
    shutil.copy(room.path, copy)
    write(room, 2)
    seal = SealDesk(room).seal()
    assert seal is not None
    shutil.copy(copy, room.path)
    assert SealDesk(room).check(seal.code).verdict is SealVerdict.UNKNOWN


@pytest.mark.requirement("X-26")
def test_a_backup_is_sealed_and_says_by_which_seal(room: Room) -> None:
    keeping = Safekeeping(room)
    write(room, 2)
    made = keeping.back_up()
    assert not keeping.state().changed_since
    assert made.seal
    assert SealDesk(room).check(made.seal).verdict is SealVerdict.GOOD


def test_a_seal_is_never_changed_or_made_out_of_turn(room: Room) -> None:
    assert SealDesk(room).seal() is not None
    for statement in (
        "UPDATE seal SET occasion = 'x'",
        "DELETE FROM seal",
        "INSERT INTO seal(number, previous, head_seq, head_hash, state, layouts, schema, sealed_at,"
        " occasion, digest) SELECT 9, previous, head_seq, head_hash, state, layouts, schema,"
        " sealed_at, occasion, 'x' FROM seal",
    ):
        with pytest.raises(Exception, match=r"seal|deleted"), room.act("test") as session:
            session.connection.exec_driver_sql(statement)


def test_without_a_seal_there_is_nothing_to_find(room: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        SealDesk(room).find(99)
    assert refused.value.reason is SealRefusal.NO_SEAL


def test_a_workplace_notices_that_the_register_went_back(room: Room, tmp_path: Path) -> None:
    """Fifty times an older file is put in the place of a newer one (F13)."""
    memory, older = SealMemory(tmp_path / "state" / "seals.json"), tmp_path / "older.register"
    desk, noticed = SealDesk(room), 0
    desk.seal()
    assert memory.look(room) is None
    for _ in range(50):
        shutil.copy(room.path, older)
        write(room, 1)
        seal = desk.seal()
        assert seal is not None
        assert memory.look(room) is None
        shutil.copy(older, room.path)
        back = memory.look(room)
        noticed += back is not None and back.known == seal.number
        assert memory.look(room) is None, "it is told once, and stays in the trail"
    assert noticed == 50
    assert verify_room(room) == []


def test_an_auditor_gets_every_seal_as_a_file_of_its_own(room: Room, tmp_path: Path) -> None:
    desk = SealDesk(room)
    seal = desk.seal()
    assert seal is not None
    assert (desk.copy_to(tmp_path), desk.copy_to(tmp_path)) == (seal.number, 0)
    (file,) = tmp_path.glob(f"*-seal-{seal.number:06}.txt")
    assert seal_code(sha256(file.read_bytes()).hexdigest()) == seal.code
    with pytest.raises(RefusedError):
        desk.copy_to(tmp_path / "unplugged")
