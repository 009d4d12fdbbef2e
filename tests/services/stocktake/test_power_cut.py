"""The power fails while somebody counts: what was told is kept, and counting goes on there."""

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.stocktake import CountResult
from desktop_archive.services.actors import Actor
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import NewCount
from desktop_archive.store import audit


def counter(room: Room) -> None:
    """Sit down at the desk again, as the same person."""
    room.workstation = "desk-1"
    roles = (Role.ARCHIVIST,)
    room.actor = Actor(1, "lin", "林晓", tuple(one.value for one in roles), rights_of(roles))


def count(path: Path, stocktake_id: int, codes: list[str], told: Connection) -> None:
    """Scan one after the other, saying after each that it is stored."""
    room = open_room(path)
    counter(room)
    counting = StocktakeDesk(room).counting(stocktake_id)
    for code in codes:
        told.send(counting.scan(code).result.value)


@pytest.mark.parametrize("acts", [1, 3, 6])
def test_a_counter_killed_in_the_middle_goes_on_at_the_same_scan(room, stacks, acts) -> None:
    row = StocktakeDesk(room).begin(NewCount())
    names = ("11", "12", "13", "14")
    codes = [stacks.shelves[0].code, *(stacks.boxes[name].code for name in names)]
    codes += [stacks.shelves[1].code, stacks.boxes["21"].code, stacks.boxes["22"].code]
    processes = multiprocessing.get_context("spawn")
    ours, theirs = processes.Pipe(duplex=False)
    child = processes.Process(target=count, args=(room.path, row.id, codes, theirs))
    child.start()
    theirs.close()

    said = [ours.recv() for _ in range(acts)]
    child.kill()
    child.join()
    while ours.poll():
        try:
            said.append(ours.recv())
        except EOFError:
            break

    again = open_room(room.path)
    counter(again)
    counting = StocktakeDesk(again).counting(row.id)
    kept = [one.result for one in reversed(counting.results)]
    wanted = [one for one in said if one != CountResult.SHELF_OPENED.value]
    assert [one.value for one in kept][: len(wanted)] == wanted
    # One more may have been stored whose word came no more.
    assert len(kept) - len(wanted) in (0, 1)
    assert counting.shelf is not None
    left = [code for code in codes if code not in {one.code for one in counting.results}]
    results = [counting.scan(code).result for code in left]
    assert CountResult.TWICE not in results
    assert counting.progress().left == 6
    with again.read() as session:
        assert audit.verify_chain(session.connection) == []
        assert audit.verify_rows(session.connection) == []
    again.close()
