"""Level two handles the records of its own unit: no desk writes to another's (R-16)."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select, update

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.refused_acts import EVENT
from desktop_archive.services.actors import actor_of
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.services.shelving import ShelvingDesk
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as


@dataclass(frozen=True, slots=True)
class Floor:
    """A room with the files of two units, each in a box of its own; one kind of box."""

    room: Room
    own: make.Made
    other: make.Made
    own_box: make.Made
    other_box: make.Made
    reader: make.Made
    type_id: int
    units: tuple[int, int]


@pytest.fixture
def floor(room: Room) -> Floor:
    units = (make.unit(room, "财务部"), make.unit(room, "工程部"))
    boxes = (make.box(room, box_no="0001"), make.box(room, box_no="0002"))
    own, other = (
        make.record(room, box, unit_id=unit) for box, unit in zip(boxes, units, strict=True)
    )
    make.shelf(room)
    reader, type_id = make.person(room), make.a_kind_of_box(room)
    make.application(LoanDesk(room), reader, [own])
    make.application(LoanDesk(room), reader, [other])
    made = Floor(room, own, other, *boxes, reader, type_id, units)
    key = sign_in_as(room, Role.DEPARTMENT_ARCHIVIST, login="wang", name="王敏").account_id
    with room.act("own_unit") as session:
        room.actor = None
        store_accounts.change(session, key, unit_id=units[0])
        room.actor = actor_of(session, store_accounts.by_id(session, key))
    return made


def lend(floor: Floor, file: make.Made) -> int:
    """Lend a file; return how many went out."""
    desk = LoanDesk(floor.room)
    desk.scan(floor.reader.code)
    return len(desk.issue([file.id]))


def change(floor: Floor, file: make.Made, **values: object) -> None:
    with floor.room.act("change") as session:
        session.execute(update(t.record).where(t.record.c.id == file.id).values(**values))


def move(floor: Floor, box: make.Made) -> None:
    with floor.room.act("move") as session:
        session.execute(update(t.box).where(t.box.c.id == box.id).values(note="搬"))


WAYS: dict[str, Callable[[Floor], object]] = {
    "ask for": lambda floor: make.application(LoanDesk(floor.room), floor.reader, [floor.other]),
    "take out of its box": lambda floor: Boxes(floor.room).take_out([floor.other.id]),
    "put into a new box": lambda floor: Boxes(floor.room).fill([floor.other.id], floor.type_id),
    "shelve": lambda floor: ShelvingDesk(floor.room).carry_out(),
    "move its box": lambda floor: move(floor, floor.other_box),
    "change": lambda floor: change(floor, floor.other, title="x"),
    "take over": lambda floor: change(floor, floor.other, unit_id=floor.units[0]),
    "hand over": lambda floor: change(floor, floor.own, unit_id=floor.units[1]),
    "leave to nobody": lambda floor: change(floor, floor.own, unit_id=None),
}


def lines(room: Room) -> int:
    """Count the lines of the trail; that somebody was refused stands there too."""
    refused = ("event", "operation")
    with room.read_whole() as session:
        counted = select(func.count()).where(t.audit.c.tbl.not_in(refused))
        return int(session.execute(counted).scalar_one())


def refused_acts(room: Room) -> int:
    with room.read_whole() as session:
        counted = select(func.count()).where(t.event.c.kind == EVENT)
        return int(session.execute(counted).scalar_one())


@pytest.mark.requirement("R-16")
def test_nothing_of_another_unit_is_written_to_by_any_way(floor: Floor) -> None:
    assert lend(floor, floor.other) == 0
    before = lines(floor.room)
    for way, attempt in WAYS.items():
        with pytest.raises(RefusedError) as refused:
            attempt(floor)
        assert refused.value.reason is AccessRefusal.BEYOND_REACH, way
    assert lines(floor.room) == before
    assert refused_acts(floor.room) == len(WAYS)


@pytest.mark.requirement("R-16")
def test_what_is_of_the_own_unit_is_handled_and_level_one_handles_all(floor: Floor) -> None:
    assert lend(floor, floor.own) == 1
    move(floor, floor.own_box)
    change(floor, floor.own, title="合同 2")
    Boxes(floor.room).add(floor.type_id)
    floor.room.actor = None
    sign_in_as(floor.room, Role.ARCHIVIST, login="zhou", name="周敏")
    assert lend(floor, floor.other) == 1
    change(floor, floor.other, unit_id=floor.units[0])
