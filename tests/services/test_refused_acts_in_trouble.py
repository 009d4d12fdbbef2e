"""A refusal is told though it cannot be noted: full disk, a lock held elsewhere, a mistake (X-14)."""

import sqlite3

import pytest
from sqlalchemy import Connection, event, func, select
from sqlalchemy.exc import OperationalError

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.refused_acts import ACTION
from desktop_archive.services.clock import Clock
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.store.dialect import BUSY_TIMEOUT_MS
from tests.services.conftest import sign_in_as
from tests.services.test_refused_acts import kept, refused


@pytest.mark.requirement("X-14")
def test_a_full_disk_keeps_no_refusal_back_and_it_is_written_later(room: Room) -> None:
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    steady = [0.0]
    room.clock = Clock(room.clock.read, lambda: steady[0])

    def full(*_: object) -> None:
        raise OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))

    engine = room._database._writers
    event.listen(engine, "before_cursor_execute", full)
    for _ in range(3):
        assert refused(lambda: LoanDesk(room).needs.end(1)) is AccessRefusal.MISSING_RIGHT
    event.remove(engine, "before_cursor_execute", full)
    with room.read() as session:
        written = select(func.count()).where(t.operation.c.action == ACTION)
        assert session.execute(written).scalar_one() == 0
    steady[0] += 61
    with room.act("test"):
        pass
    assert len(kept(room)) == 3


@pytest.mark.requirement("X-14")
def test_a_mistake_in_keeping_it_changes_nothing_of_the_refusal(room: Room) -> None:
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")

    raw = sqlite3.connect(room.path)
    raw.execute(
        "CREATE TRIGGER broken BEFORE INSERT ON event "
        "WHEN NEW.kind = 'refused' BEGIN SELECT RAISE(ABORT, 'a mistake'); END"
    )
    raw.close()
    assert refused(lambda: room.require(Right.LEND)) is AccessRefusal.MISSING_RIGHT
    assert not kept(room)


@pytest.mark.requirement("X-14")
def test_a_lock_held_elsewhere_keeps_no_refusal_back_and_it_is_written_later(room: Room) -> None:
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    steady = [0.0]
    room.clock = Clock(room.clock.read, lambda: steady[0])
    other = sqlite3.connect(room.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert refused(lambda: room.require(Right.LEND)) is AccessRefusal.MISSING_RIGHT
    other.execute("ROLLBACK")
    other.close()
    with room.read() as session:
        timeout = session.connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    assert timeout == BUSY_TIMEOUT_MS
    steady[0] += 61
    with room.act("test") as session:
        kept_back = session.connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    assert kept_back == BUSY_TIMEOUT_MS
    assert len(kept(room)) == 1


@pytest.mark.requirement("X-14")
def test_a_look_held_elsewhere_keeps_no_refusal_waiting_for_its_note_to_be_stored(
    room: Room,
) -> None:
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    steady, patience = [0.0], list[int]()
    room.clock = Clock(room.clock.read, lambda: steady[0])
    other = sqlite3.connect(room.path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM account").fetchall()
    engine = room._database._writers

    def note(connection: Connection) -> None:
        patience.append(connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one())

    event.listen(engine, "commit", note)
    assert refused(lambda: room.require(Right.LEND)) is AccessRefusal.MISSING_RIGHT
    event.remove(engine, "commit", note)
    other.execute("ROLLBACK")
    other.close()
    assert patience
    assert max(patience) < 100
    steady[0] += 61
    with room.act("test"):
        pass
    assert len(kept(room)) == 1
