"""The power fails in the middle of an act, again and again: all of it is there, or nothing."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.accounts import Role
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy, verify_copy
from desktop_archive.store import tables as t
from tests.house import ROOT
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.torture.work import ROWS

FEW_AND_MANY = [4, pytest.param(50, marks=pytest.mark.torture)]
LONGEST = {"issue": 0.06, "return": 0.06, "import": 0.6, "backup": 0.15}
"""How long after the lock was taken a kill may come, in seconds: about as long as the act."""


@dataclass
class Tally:
    """What became of the kills."""

    kills: int = 0
    inside: int = 0
    acknowledged: int = 0
    stored: int = 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A room with somebody who borrows, and files on a shelf."""
    new = NewRoom(
        organisation="招商服务公司",
        fonds="Z109",
        admin_login="admin",
        admin_password="correct horse battery",
    )
    room = create_room(tmp_path / "room.register", new)
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    make.person(room)
    box = make.box(room, make.shelf(room))
    for number in range(8):
        make.record(room, box, f"合同{number}")
    room.close()
    return tmp_path / "room.register"


def kill_once(what: str, path: Path, rng: random.Random, tally: Tally) -> None:
    """Let a process work, wait until it is within some act, and kill it there."""
    command = [sys.executable, "-m", "tests.torture.work", what, str(path)]
    said: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        for _ in range(rng.randint(1, 4)):
            while (line := child.stdout.readline().strip()) != "in":
                assert line, child.stderr.read()
                said.append(line)
            said.append(line)
        # Not a wait for something to happen: the moment of the kill is left to chance.
        time.sleep(rng.uniform(0, LONGEST[what]))
        child.kill()
        said += child.stdout.read().split()
    tally.kills += 1
    tally.inside += said[-1] == "in"
    tally.acknowledged += said.count("out")


def count(room: Room, table: str, *conditions: object) -> int:
    counted = select(func.count()).select_from(t.METADATA.tables[table]).where(*conditions)
    with room.read() as session:
        return int(session.execute(counted).scalar_one())


def assert_sound(room: Room) -> None:
    """The pages are whole, nothing points nowhere, the trail and every row agree."""
    with room.read() as session:
        ask = session.connection.exec_driver_sql
        assert ask("PRAGMA integrity_check").scalars().all() == ["ok"]
        assert ask("PRAGMA foreign_key_check").all() == []
        assert ask("SELECT count(*) FROM ctx").scalar() == 0
    assert Safekeeping(room).verify() == []


def rows_of_acts(room: Room, action: str) -> list[dict[str, int]]:
    """Return for each act of a kind how many rows of which table it touched."""
    o, a = t.operation.c, t.audit.c
    statement = (
        select(o.op_id, a.tbl, func.count())
        .select_from(t.operation.join(t.audit, a.op_id == o.op_id))
        .where(o.action == action)
        .group_by(o.op_id, a.tbl)
    )
    found: dict[str, dict[str, int]] = {}
    with room.read() as session:
        for op_id, table, rows in session.execute(statement):
            found.setdefault(op_id, {})[table] = rows
    return list(found.values())


def assert_no_half_loan(room: Room) -> None:
    """Every loan has its card, its movement and its act; on loan is what has an open loan."""
    loan, record = t.loan.c, t.record.c
    issued, returned = rows_of_acts(room, "issue"), rows_of_acts(room, "take_back")
    whole = {"loan", "card", "movement", "record"}
    assert all(whole <= act.keys() for act in issued)
    assert all({"loan", "movement", "record"} <= act.keys() for act in returned)
    loans = count(room, "loan")
    assert loans == len(issued) == count(room, "card")
    assert loans == count(room, "movement", t.movement.c.kind == "issue")
    back = count(room, "loan", loan.returned_at.is_not(None))
    assert back == len(returned) == count(room, "movement", t.movement.c.kind == "return")
    still_out = select(loan.record_id).where(loan.returned_at.is_(None))
    assert count(room, "record", record.state == "on_loan") == loans - back
    assert count(room, "record", record.state == "on_loan", record.id.not_in(still_out)) == 0


def lent(room: Room) -> int:
    assert_no_half_loan(room)
    return count(room, "loan")


def taken_back(room: Room) -> int:
    assert_no_half_loan(room)
    return count(room, "loan", t.loan.c.returned_at.is_not(None))


def imported(room: Room) -> int:
    """Every batch is whole, with its boxes and its search entries, and nothing is outside one."""
    record, batch = t.record.c, t.import_batch.c
    with room.read() as session:
        rows = session.execute(
            select(batch.id, batch.taken, func.count(record.id))
            .select_from(t.import_batch.outerjoin(t.record, record.batch_id == batch.id))
            .group_by(batch.id)
        ).all()
        found = session.connection.exec_driver_sql("SELECT count(*) FROM find_body").scalar()
    assert {(taken, records) for _, taken, records in rows} <= {(ROWS, ROWS)}
    assert found == len(rows) * ROWS
    assert count(room, "box", t.box.c.batch_id.is_not(None)) == len(rows) * ROWS // 50
    return len(rows)


def copied(room: Room) -> int:
    """Every copy that is offered is good; the newest one brings the room back."""
    copies = Safekeeping(room).copies()
    assert [found for one in copies[:3] for found in verify_copy(one.path)] == []
    if copies:
        target = room.path.with_name("restored.register")
        restore_copy(copies[0].path, target, by="lin", workstation="desk-1")
        restored = open_room(target)
        assert_sound(restored)
        assert 0 < count(restored, "unit") <= count(room, "unit")
        restored.close()
        for old in target.parent.glob("restored.register*"):
            old.unlink()
    return len(copies)


STORED: dict[str, Callable[[Room], int]] = {
    "issue": lent,
    "return": taken_back,
    "import": imported,
    "backup": copied,
}


@pytest.mark.parametrize("kills", FEW_AND_MANY)
@pytest.mark.parametrize("what", STORED)
def test_a_kill_leaves_the_whole_act_or_nothing(what: str, kills: int, path: Path) -> None:
    """Kill so often within an act; those that came a moment too late are counted beside them."""
    rng, tally = random.Random(f"{what}-{kills}"), Tally()
    while tally.inside < kills:
        kill_once(what, path, rng, tally)
        room = open_room(path)
        assert_sound(room)
        before, tally.stored = tally.stored, STORED[what](room)
        room.close()
        # What was acknowledged is there; at most the act that was killed is there beside it.
        assert tally.acknowledged <= tally.stored <= tally.acknowledged + tally.kills
        assert before <= tally.stored
        assert tally.kills < 10 * kills, "the kills miss the acts"
    sys.stdout.write(f"{what}: {tally}, failures 0\n")
