"""One practice room twice, in a file and on a server: the same trail, the same answers."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Table, select

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.clock import Clock
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.people import People
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.registers import Registers
from desktop_archive.services.room import Room
from desktop_archive.services.room_map import RoomMap
from desktop_archive.services.search import SearchDesk
from desktop_archive.services.today import TodayDesk
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from desktop_archive.store.lists import ORDERS
from desktop_archive.store.queries import Query
from tests.postgres import Server
from tests.services.conftest import sign_in_as

CLOCK = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
SIZE = PracticeSize(files=300, boxes=30)
QUESTIONS = (
    "合同", "合", "同", "采购合同", "採購合同", "設備採購", "通知", "通知 会议", "通 会", "工程部", "year:2019",
    "year:2015..2019 合同", "合同 -采购", "title:合同", "creator:公司", '"采购合同"', '"合同采购"', "cght",
    "合同 or 通知", "(合同 or 通知) -year:2019", "note:附件", "doc:2019", "no:box", "has:box", "is:file",
    "is:item", "state:on_loan", "state:in_place", "is:shelved", "is:held", "secrecy:internal", "code:Z109",
    "Z109", "box:1", "place:1", "due:2020..2030", "pages:10..50", "date:2019", "%", "_", "*", '"', "O'Neil",
    "C++", "AND", "a OR", "(", "a50", "林", "王", "lx", "招商", "会计 2019", "title:'", "机密", "class:WS",
    "unit:BGS", "2019", "20", "d10", "ＡＢＣ", "档案 管理 制度", "year:2019 or year:2020", "-合同", "is:personal",
)  # fmt: skip
#: What is drawn by lot differs from room to room.
DRAWN = {
    "account": ("password_digest", "former_digests"),
    "audit": ("op_id", "old", "new"),
    "chain": ("hash",),
    "fact": ("value",),
    "operation": ("op_id",),
    "seal": ("head_hash", "state", "engine", "digest", "previous", "layouts"),
}


@pytest.fixture(scope="module")
def rooms(
    postgres: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Room, Room]]:
    """The room in a file and the room on the server."""
    file = tmp_path_factory.mktemp("practice") / "practice.db"
    made = []
    for where in (file, postgres.create("practice")):
        room = create_practice_room(where, SIZE, clock=CLOCK)
        sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, Role.HEAD, login="both")
        made.append(room)
    yield made[0], made[1]
    for room in made:
        room.close()
    postgres.drop("practice")


def rows_of(room: Room, table: Table) -> list[tuple[object, ...]]:
    columns = [c for c in table.c if c.name not in DRAWN.get(table.name, ())]
    with room.read() as session:
        return [tuple(row) for row in session.execute(select(*columns).order_by(columns[0]))]


def images_of(room: Room) -> list[tuple[object, ...]]:
    """Return the images of all rows in which nothing is drawn by lot."""
    images = select(t.audit.c.tbl, t.audit.c.rid, t.audit.c.op, t.audit.c.old, t.audit.c.new)
    with room.read() as session:
        kept = images.where(t.audit.c.tbl.not_in(DRAWN)).order_by(t.audit.c.seq)
        return [tuple(row) for row in session.execute(kept)]


def test_the_same_acts_leave_the_same_rows_and_the_same_trail(rooms: tuple[Room, Room]) -> None:
    file, server = rooms
    for table in t.METADATA.sorted_tables:
        assert rows_of(file, table) == rows_of(server, table), table.name
    assert images_of(file) == images_of(server)
    assert verify_room(file) == verify_room(server) == []


@pytest.mark.parametrize("limit", [3, 60])
def test_the_same_question_has_the_same_answer(rooms: tuple[Room, Room], limit: int) -> None:
    for question in (*QUESTIONS, *words_of(rooms[0])):
        found = [replace(SearchDesk(room).find(question, limit), milliseconds=0) for room in rooms]
        assert found[0] == found[1], question


def words_of(room: Room) -> list[str]:
    """Return pieces of what is written in the room, and mixtures of them."""
    dice = random.Random(7)
    with room.read() as session:
        titles = session.execute(select(t.record.c.title, t.record.c.creator).limit(80)).all()
    texts = [text for row in titles for text in row if text]
    pieces = []
    for _ in range(120):
        text = dice.choice(texts)
        start = dice.randrange(len(text))
        pieces.append(text[start : start + dice.randint(1, 5)])
    mixed = [f"{dice.choice(pieces)} {dice.choice(pieces)}" for _ in range(60)]
    return [*pieces, *mixed, *(f'"{piece}"' for piece in pieces[:40])]


@pytest.mark.parametrize("order", sorted(ORDERS))
@pytest.mark.parametrize("ascending", [True, False])
def test_lists_stand_in_the_same_order(
    rooms: tuple[Room, Room], order: str, *, ascending: bool
) -> None:
    for question in ("", "合同", "year:2015..2020", "no:date"):
        query = Query(text=question, order=order, ascending=ascending)
        pages = [
            (desk.count(query), desk.page(query, 0, 120), desk.page(query, 120, 200))
            for desk in map(Catalogue, rooms)
        ]
        assert pages[0] == pages[1], question


Look = Callable[[Room], object]
LOOKS: dict[str, Look] = {
    "tree": lambda room: Catalogue(room).tree(),
    "day": lambda room: TodayDesk(room).lines(),
    "loans": lambda room: Registers(room).loans(),
    "shelves": lambda room: Registers(room).shelves(),
    "map": lambda room: RoomMap(room).outlines(),
    "passages": lambda room: Custody(room).passages(),
    "custody": lambda room: Custody(room).files(),
    "disagreements": lambda room: Custody(room).compare(),
    "people": lambda room: People(room).find(),
}


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_looked_at_is_the_same(rooms: tuple[Room, Room], look: str) -> None:
    file, server = (LOOKS[look](room) for room in rooms)
    assert file == server
