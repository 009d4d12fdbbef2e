"""Two desks at one room: what one stores, the other hears; its own acts it does not hear again."""

import queue
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store.database import Database
from tests.services import builders as make
from tests.services.conftest import sign_in_as

Heard = Callable[[], Topic]


@pytest.fixture
def desks(template: Path, tmp_path: Path) -> Iterator[tuple[Room, Room]]:
    path = tmp_path / "room.register"
    shutil.copy(template, path)
    here, there = (Room(Database.open(path), workstation=name) for name in ("desk-1", "desk-2"))
    sign_in_as(here)
    yield here, there
    here.close()
    there.close()


def listen(room: Room) -> "queue.Queue[Topic]":
    heard: queue.Queue[Topic] = queue.Queue()
    room.elsewhere.subscribe(heard.put)
    assert room.listen().listens.wait(timeout=30)
    return heard


def test_a_desk_hears_what_another_one_stores(desks):
    here, there = desks
    heard = listen(here)
    make.unit(there)

    assert heard.get(timeout=30) in Topic


def test_a_desk_does_not_hear_its_own_acts_again(desks):
    here, there = desks
    heard = listen(here)
    make.unit(here, "财务部")
    make.unit(here, "工程部")
    heard_there = listen(there)
    make.unit(there, "行政部")
    heard.get(timeout=30)
    first = [heard.get(timeout=30) for _ in range(len(Topic) - 2)]

    assert len(set(first)) == len(first)
    assert heard.empty()
    assert heard_there.empty()


def test_nothing_is_heard_of_an_act_that_failed(desks):
    here, there = desks
    heard = listen(here)
    with pytest.raises(LookupError), there.act("test", Topic.BOXES):
        raise LookupError
    make.unit(there)

    assert Topic.CONNECTION not in {heard.get(timeout=30) for _ in range(len(Topic) - 1)}
    assert heard.empty()


def test_a_room_that_is_closed_listens_no_more(desks):
    here, there = desks
    heard = listen(here)
    here.close()
    make.unit(there)

    assert heard.empty()
