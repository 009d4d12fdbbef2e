"""The power fails in the middle of an act, again and again: all of it is there, or nothing."""

import multiprocessing
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy
from desktop_archive.services.verification import verify_copy, verify_room
from desktop_archive.store import copy_checks, opening, upgrade
from desktop_archive.store import tables as t
from tests.house import ROOT
from tests.torture import work
from tests.torture.rooms import about_to_destroy, of_the_version_before, small_room
from tests.torture.work import ROWS

FEW_AND_MANY = [2, pytest.param(55, marks=pytest.mark.torture)]
LONGEST = {
    "issue": {"in": 0.012, "storing": 0.004},
    "return": {"in": 0.012, "storing": 0.004},
    "import": {"in": 0.5, "storing": 0.01},
    "backup": {"in": 0.08, "storing": 0.002},
    "restore": {"in": 0.1, "storing": 0.004},
    "destruction": {"in": 0.01, "storing": 0.002},
    "migration": {"in": 0.5, "storing": 0.004},
}
"""How long after a word a kill may come, in seconds: about as long as that part of the act."""

MOST = 40
"""How many kills may go wide for one that is wanted; a busy machine lets more of them pass."""

Processes = ForkServerContext | SpawnContext


@dataclass
class Tally:
    """Where the kills came, and what became of the acts."""

    kills: int = 0
    before_storing: int = 0
    while_storing: int = 0
    after: int = 0
    acknowledged: int = 0
    stored: int = 0
    stored_while_killed: int = 0


@pytest.fixture(scope="module")
def processes() -> Iterator[Processes]:
    """Processes that begin with the program already loaded, where the system can do that."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        yield multiprocessing.get_context("spawn")
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.torture.work"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        forkserver.ensure_running()
    yield context
    forkserver._forkserver._stop()  # type: ignore[attr-defined]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A room with somebody who borrows, and files on a shelf."""
    return small_room(tmp_path / "room.register")


def kill_once(
    processes: Processes, what: str, path: Path, aim: str, rng: random.Random, most: int = 4
) -> list[str]:
    """Let a process work, wait until an act is at some point, kill it; return what it said."""
    ours, theirs = processes.Pipe()
    child = processes.Process(target=work.main, args=(what, path, theirs))
    child.start()
    theirs.close()
    said: list[str] = []
    acts = rng.randint(1, most)
    with ours, suppress(EOFError):
        while said.count(aim) < acts:
            said.append(ours.recv())
        # Not a wait for something to happen: the moment of the kill is left to chance, and rather
        # early, because in memory the storing takes a fraction of a millisecond.
        time.sleep(LONGEST[what][aim] * rng.random() ** 3)
        child.kill()
        while True:
            said.append(ours.recv())
    child.join()
    assert said.count(aim) >= acts, f"the process ended by itself: {child.exitcode}"
    child.close()
    return said


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
    assert verify_room(room) == []


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


def restored(room: Room) -> int:
    """The old file or the new one is there, whole; every file that gave way stays, whole (F30)."""
    found = room.path.parent.glob(f"{room.path.name}.before-restore-*")
    # A write-ahead log beside one of them is no file that gave way.
    kept = sorted(one for one in found if one.name.rpartition("-")[2].isdecimal())
    numbers = {int(one.name.rpartition("-")[2]) for one in kept}
    assert numbers == set(range(1, len(kept) + 1))
    for old in kept[-2:]:
        assert copy_checks.verify(old) == []
    return len(kept)


STORED: dict[str, Callable[[Room], int]] = {
    "issue": lent,
    "return": taken_back,
    "import": imported,
    "backup": copied,
    "restore": restored,
}


@pytest.mark.parametrize("kills", FEW_AND_MANY)
@pytest.mark.parametrize("what", STORED)
def test_a_kill_leaves_the_whole_act_or_nothing(
    what: str, kills: int, path: Path, processes: Processes
) -> None:
    """Kill so often before an act is stored, and so often while it is; the rest is counted too."""
    rng, tally = random.Random(f"{what}-{kills}"), Tally()
    while min(tally.before_storing, tally.while_storing) < kills:
        aim = "in" if tally.before_storing < kills else "storing"
        said = kill_once(processes, what, path, aim, rng)
        room = open_room(path)
        assert_sound(room)
        stored = STORED[what](room)
        room.close()
        reckon(tally, said, stored)
        assert tally.kills < MOST * kills, f"the kills miss the acts: {tally}"
    sys.stdout.write(f"{what}: {asdict(tally)}\n")


def until_stored(said: list[str]) -> list[str]:
    """Return what an act said of itself: opening goes on to seal what the step has stored."""
    if "storing" not in said or "out" in said:
        return said
    return said[: said.index("storing") + 1]


def reckon(tally: Tally, said: list[str], stored: int) -> None:
    """Count a kill; what was acknowledged is there, what was not yet storing is not."""
    acknowledged, new = said.count("out"), stored - tally.stored
    at_most = acknowledged + (said[-1] == "storing")
    assert acknowledged <= new <= at_most, (said, new)
    tally.kills += 1
    tally.before_storing += said[-1] == "in"
    tally.while_storing += said[-1] == "storing"
    tally.after += said[-1] == "out"
    tally.stored_while_killed += new - acknowledged
    tally.acknowledged += acknowledged
    tally.stored = stored


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Rooms in which something is about to be done that is done once."""
    folder = tmp_path_factory.mktemp("once")
    return {"destruction": about_to_destroy(folder), "migration": of_the_version_before(folder)}


@pytest.mark.parametrize("kills", FEW_AND_MANY)
@pytest.mark.parametrize("what", ["destruction", "migration"])
def test_a_kill_leaves_what_is_done_once_done_or_still_to_do(
    what: str, kills: int, once: Mapping[str, Path], processes: Processes, tmp_path: Path
) -> None:
    rng, tally = random.Random(f"{what}-{kills}"), Tally()
    while min(tally.before_storing, tally.while_storing) < kills:
        aim = "in" if tally.before_storing < kills else "storing"
        folder = tmp_path / str(tally.kills)
        shutil.copytree(once[what].parent, folder)
        path = folder / once[what].name
        said = kill_once(processes, what, path, aim, rng, most=1)
        version = opening.recognise(path)
        room = open_room(path)
        assert_sound(room)
        is_done = version == upgrade.HEAD if what == "migration" else is_destroyed(room)
        room.close()
        shutil.rmtree(folder)
        tally.stored = 0
        reckon(tally, until_stored(said), int(is_done))
        assert tally.kills < MOST * kills, f"the kills miss the acts: {tally}"
    sys.stdout.write(f"{what}: {asdict(tally)}\n")


def is_destroyed(room: Room) -> bool:
    """Tell whether the list is destroyed; its files are all, or none of them."""
    with room.read() as session:
        states = set(session.execute(select(t.record.c.state)).scalars())
        done = session.execute(select(t.destruction_list.c.destroyed_at)).scalar_one()
    assert (states == {"destroyed"}) == (done is not None)
    assert len(states) == 1
    return done is not None
