"""Several desks lend the same records at once: nothing twice, nothing lost, no message."""

import multiprocessing
import sys
import time
from collections import Counter
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from tests.postgres import Server
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.torture import clerks
from tests.torture.clerks import ROLES, Day
from tests.torture.test_kills import assert_no_half_loan, assert_sound, count

DAY = 3600.0

NEW = NewRoom(
    organisation="招商服务公司",
    fonds="Z109",
    admin_login="admin",
    admin_password="correct horse battery",
)


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.torture.clerks"])
    return context


def furnish(room: Room, desks: int) -> tuple[list[make.Made], list[make.Made]]:
    """Put a few records into a box and let a person stand at every desk."""
    sign_in_as(room, *ROLES)
    people = [make.person(room, f"借阅人{number}") for number in range(desks)]
    box = make.box(room, make.shelf(room))
    records = [make.record(room, box, f"合同{number}") for number in range(3 * desks)]
    return people, records


def begin(
    processes: ForkServerContext,
    where: Path | str,
    people: list[make.Made],
    records: list[make.Made],
    acts: int,
    seconds: float = DAY,
) -> list[Connection]:
    """Let somebody begin to work at every desk, each in a process of its own."""
    until = time.time() + seconds
    pipes = []
    for number in range(len(people)):
        ours, theirs = processes.Pipe()
        processes.Process(
            target=clerks.main, args=(where, number, people, records, acts, until, theirs)
        ).start()
        theirs.close()
        pipes.append(ours)
    assert [pipe.recv() for pipe in pipes] == ["ready"] * len(people)
    for pipe in pipes:
        pipe.send("go")
    return pipes


def work(
    processes: ForkServerContext, where: Path | str, desks: int, acts: int, seconds: float = DAY
) -> list[Day]:
    """Let every desk work; return what each did."""
    room = open_room(where)
    people, records = furnish(room, desks)
    room.close()
    pipes = begin(processes, where, people, records, acts, seconds)
    days = [pipe.recv() for pipe in pipes]
    for pipe in pipes:
        pipe.close()
    return days


def assert_each_record_was_out_once_at_a_time(room: Room) -> None:
    """Every issue of a record follows its return, in the order they were registered."""
    movement = t.movement.c
    with room.read() as session:
        rows = session.execute(
            select(movement.record_id, movement.kind)
            .where(movement.kind.in_(("issue", "return")))
            .order_by(movement.id)
        ).all()
    history: dict[int, list[str]] = {}
    for record_id, kind in rows:
        history.setdefault(record_id, []).append(kind)
    for kinds in history.values():
        assert kinds == ["issue", "return"] * (len(kinds) // 2) + ["issue"] * (len(kinds) % 2)


def reckon(room: Room, days: list[Day], what: str) -> None:
    """Compare what the clerks were told with what is registered; tell the counts."""
    issued, returned = sum(len(d.issued) for d in days), sum(len(d.returned) for d in days)
    trouble = sum((d.trouble for d in days), Counter())
    refused = sum((d.refused for d in days), Counter())
    seconds = sorted(s for d in days for s in d.seconds)
    p50, p99 = (seconds[int(len(seconds) * share)] for share in (0.5, 0.99))
    sys.stdout.write(
        f"{what}: {len(days)} desks, {issued} loans, {returned} returns, refused {dict(refused)}, "
        f"trouble {dict(trouble)}, p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms, "
        f"longest {seconds[-1] * 1000:.0f} ms\n"
    )
    assert trouble == {}
    assert count(room, "loan") == issued
    assert count(room, "loan", t.loan.c.returned_at.is_not(None)) == returned
    assert_each_record_was_out_once_at_a_time(room)
    assert_no_half_loan(room)


@pytest.mark.parametrize(
    ("desks", "acts", "seconds"),
    [(4, 12, DAY), pytest.param(16, 100_000, 600.0, marks=pytest.mark.torture)],
)
def test_many_desks_on_one_server_lend_nothing_twice_and_lose_nothing(
    processes: ForkServerContext, postgres: Server, empty_template: str, desks, acts, seconds
) -> None:
    where = postgres.create("many_desks", empty_template)
    days = work(processes, where, desks, acts, seconds)
    room = open_room(where)
    reckon(room, days, "one server")
    assert verify_room(room) == []
    room.close()
    postgres.drop("many_desks")


@pytest.mark.parametrize(
    ("desks", "acts"), [(4, 12), pytest.param(8, 500, marks=pytest.mark.torture)]
)
def test_many_desks_on_one_file_lend_nothing_twice_and_lose_nothing(
    processes: ForkServerContext, tmp_path: Path, desks: int, acts: int
) -> None:
    where = tmp_path / "room.register"
    create_room(where, NEW).close()
    days = work(processes, where, desks, acts)
    room = open_room(where)
    reckon(room, days, "one file")
    assert_sound(room)
    room.close()
