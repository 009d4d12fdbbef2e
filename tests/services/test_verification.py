"""The room held against itself in portions: nobody waits for it, and nothing is missed (F-14)."""

import pytest

from desktop_archive.rules.seals import SealOccasion
from desktop_archive.services.changes import Topic
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.verification import verify_whole
from desktop_archive.store import looking
from desktop_archive.store import tables as t
from tests.services import builders as make


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A room of some lines is read in as many portions as a large one."""
    monkeypatch.setattr(looking, "LINES", 30)


@pytest.mark.requirement("R-23")
def test_whoever_writes_between_two_looks_gets_through_and_nothing_false_is_found(
    room: Room,
) -> None:
    """An open look would keep the other desk waiting until it is told that it is not stored."""
    for number in range(40):
        make.person(room, f"王{number}")
    other, written = open_room(room.where), 0
    with room.read() as session:
        (first, *_) = session.execute(t.person.select().order_by(t.person.c.id)).scalars()

    def write(_done: int, _total: int) -> None:
        """Change a row that was read, one that was not yet, and add one, at every look."""
        nonlocal written
        written += 1
        if written > 60:
            return
        seal = SealOccasion.HAND if written % 7 == 0 else None
        with other.act("test", Topic.SETTINGS, seal=seal) as session:
            for row in (first, first + written % 40):
                changed = t.person.update().where(t.person.c.id == row)
                session.execute(changed.values(name=f"改{written}-{row}"))
            session.execute(t.unit.insert().values(name=f"新{written}"))

    done = verify_whole(room, write)
    other.close()
    assert written > 60
    assert done.findings == ()
    assert done.lines > 60 * 4
    assert done.seals >= 60 // 7


def test_a_check_that_is_stopped_ends_at_its_next_look_and_leaves_no_word(room: Room) -> None:
    class _StopError(Exception):
        pass

    looks = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise _StopError

    for number in range(40):
        make.unit(room, f"部门{number}")
    with room.read() as session:
        before = session.execute(t.operation.select()).all()
    with pytest.raises(_StopError):
        verify_whole(room, stop)
    assert looks == 3
    with room.read() as session:
        assert session.execute(t.operation.select()).all() == before
