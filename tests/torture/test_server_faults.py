"""The server dies, or the cable breaks, in the middle of acts: nothing lost, nothing twice (F45)."""

import contextlib
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

import pytest
from sqlalchemy import insert

from desktop_archive.services.changes import Topic
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError, StoreProblem
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from desktop_archive.store import upgrade
from desktop_archive.store.database import Database
from tests.postgres import OWNER, Server
from tests.proxy import Cable, Cut

LOST, UNKNOWN = StoreProblem.CONNECTION_LOST, StoreProblem.UNKNOWN_OUTCOME
DESKS = 4
RUNS = count(1)


@pytest.fixture(scope="module")
def own(postgres: Server) -> Iterator[Server]:  # noqa: ARG001  only where a server can be had
    """A server of our own to be killed, with a room in it."""
    with Server() as server:
        upgrade.create(server.create("room"))
        yield server


@pytest.fixture
def cable(own: Server) -> Iterator[Cable]:
    with Cable(own.socket) as made:
        yield made


@pytest.fixture
def room(cable: Cable) -> Iterator[Room]:
    opened = Room(Database.open(cable.url("room", OWNER)), workstation="desk-1")
    # From here on nothing but an act says COMMIT on this cable.
    register(opened, f"first of {next(RUNS)}")
    yield opened
    opened.close()


def register(room: Room, name: str) -> None:
    """Do one act that leaves exactly one row."""
    with room.act("test", Topic.PEOPLE) as session:
        session.execute(insert(t.unit).values(name=name, code=name))


def registered(server: Server) -> Counter[str]:
    """Return how often each name is in the register, seen past the program."""
    with server.connect("room") as connection:
        return Counter(row[0] for row in connection.execute("SELECT name FROM unit").fetchall())


def test_what_was_stored_though_the_answer_was_lost_is_told_as_stored(own, cable, room):
    register(room, "before")
    cable.cut_at(Cut.AFTER_COMMIT)
    register(room, "answer lost")
    register(room, "after")

    assert {registered(own)[n] for n in ("before", "answer lost", "after")} == {1}


def test_what_the_server_never_heard_of_is_told_as_not_stored(own, cable, room):
    cable.cut_at(Cut.BEFORE_COMMIT)
    with pytest.raises(ArchiveUnavailableError) as told:
        register(room, "never heard")
    assert told.value.problem is LOST
    register(room, "the next one")

    assert registered(own)["never heard"] == 0
    assert registered(own)["the next one"] == 1


@pytest.mark.parametrize("moment", Cut)
def test_what_nobody_knows_is_found_out_once_the_server_answers_again(own, cable, room, moment):
    told = threading.Event()
    room.elsewhere.subscribe(lambda topic: told.set() if topic is Topic.CONNECTION else None)
    assert room.listen().listens.wait(timeout=30)
    cable.cut_at(moment, stays=True)
    with pytest.raises(ArchiveUnavailableError) as trouble:
        register(room, moment.value)
    assert trouble.value.problem is UNKNOWN
    with pytest.raises(ArchiveUnavailableError):
        register(room, "nothing else meanwhile")
    cable.mend()
    verdicts = []
    while not verdicts:
        assert told.wait(timeout=30)
        told.clear()
        verdicts = room.doubts.verdicts()

    assert [v.stored for v in verdicts] == [moment is Cut.AFTER_COMMIT]
    assert registered(own)[moment.value] == (moment is Cut.AFTER_COMMIT)
    assert registered(own)["nothing else meanwhile"] == 0


@dataclass
class Tally:
    """What a desk was told of its acts."""

    acknowledged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    doubtful: dict[str, str] = field(default_factory=dict)
    crashed: list[BaseException] = field(default_factory=list)
    done: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))


def work(url: str, desk: str, tally: Tally, end: threading.Event) -> None:
    """Register one name after another, whatever the server does, until it is time to go."""
    try:
        room = _open(url)
        for number in count():
            if end.is_set() and not room.doubts:
                break
            _try(room, f"{desk}-{number}", tally)
        for verdict in room.doubts.verdicts():
            name = tally.doubtful.pop(verdict.op_id)
            (tally.acknowledged if verdict.stored else tally.refused).append(name)
        room.close()
    except BaseException as error:  # noqa: BLE001  whatever it is, the test must hear of it
        tally.crashed.append(error)


def _open(url: str) -> Room:
    """Open the room, again if the server dies meanwhile."""
    while True:
        with contextlib.suppress(ArchiveUnavailableError):
            return open_room(url)


def _try(room: Room, name: str, tally: Tally) -> None:
    try:
        register(room, name)
    except ArchiveUnavailableError as trouble:
        if trouble.problem is UNKNOWN:
            tally.doubtful[str(trouble.facts["op_id"])] = name
        else:
            tally.refused.append(name)
    else:
        tally.acknowledged.append(name)
        tally.done.release()


def endure(own: Server, url: str, faults: int, strike) -> str:
    """Let desks work while the server or the cable fails; return the counts."""
    tallies, end, run = [Tally() for _ in range(DESKS)], threading.Event(), next(RUNS)
    desks = [
        threading.Thread(target=work, args=(url, f"{run}-{desk}", tally, end))
        for desk, tally in enumerate(tallies)
    ]
    for desk in desks:
        desk.start()
    rng = random.Random(faults)
    for _ in range(faults):
        for tally in tallies:
            assert tally.done.acquire(timeout=120), "a desk does nothing any more"
        # Not a wait for something to happen: the moment of the fault is left to chance.
        time.sleep(rng.uniform(0, 0.1))
        strike()
    end.set()
    for desk in desks:
        desk.join()
    there = {name: n for name, n in registered(own).items() if name.startswith(f"{run}-")}
    acknowledged = {name for tally in tallies for name in tally.acknowledged}
    refused = {name for tally in tallies for name in tally.refused}
    assert [error for tally in tallies for error in tally.crashed] == []
    assert [tally.doubtful for tally in tallies] == [{}] * DESKS
    assert acknowledged - there.keys() == set(), "acknowledged and lost"
    assert refused & there.keys() == set(), "told as not stored, and stored"
    assert set(there.values()) <= {1}
    assert there.keys() == acknowledged
    return f"{faults} faults: {len(acknowledged)} acts stored, {len(refused)} told as not stored"


def assert_sound(own: Server) -> None:
    room = Room(Database.open(own.url("room")))
    assert verify_room(room) == []
    room.close()


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.torture)])
def test_a_server_killed_again_and_again_loses_no_act(own, kills):
    def strike() -> None:
        own.kill()
        own.start()

    sys.stdout.write(f"kills: {endure(own, own.url('room'), kills, strike)}\n")
    assert_sound(own)


@pytest.mark.parametrize("cuts", [3, pytest.param(50, marks=pytest.mark.torture)])
def test_a_cable_cut_again_and_again_loses_no_act(own, cable, cuts):
    moments = random.Random(cuts)

    def strike() -> None:
        moment = moments.choice([None, *Cut])
        cable.cut() if moment is None else cable.cut_at(moment)

    sys.stdout.write(f"cuts: {endure(own, cable.url('room', OWNER), cuts, strike)}\n")
    assert_sound(own)
