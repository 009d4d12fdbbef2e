"""Whatever is typed into the one field, nothing above somebody's level comes back (F38, A16)."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.rules.reach import Reach
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.clock import Clock
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.store import dialect, lists
from desktop_archive.store import tables as t
from desktop_archive.store.queries import Query
from tests.services import twins

MOMENT = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
_PIECES = (
    *twins.WORDS, "terr", "小行", "行星", "xxx", "合同", "通知", "2024", "Z109", "secret_note:", "title:",
    "creator:", "note:", "reference:", "field:telephone=", "is:", "personal", "has:", "no:", "pages:1..",
    "year:2019..", "date:", "-", " ", " OR ", '"', "'", "(", ")", "*", "%", "_", "\\", "AND", "NEAR(",
    "^", ":", "{title} :", "\0", "\u202e", "\ud800", "😀", "é", "ﬁ", "＝", "--", ";", "0", "[", "+",
)  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    path = tmp_path_factory.mktemp("searching") / "room.db"
    made = create_practice_room(path, PracticeSize(files=60, boxes=6), clock=MOMENT)
    twins.tell_secrets(made)
    with made.act("levels") as session:
        for level in range(5):
            key = t.record.c.id % 5 == level
            session.execute(t.record.update().where(key).values(secrecy=level))
    yield made
    made.close()


def _strings(count: int) -> Iterator[str]:
    chance = random.Random(20_260_317)
    for _ in range(count):
        yield "".join(chance.choices(_PIECES, k=chance.randint(1, 6)))


def _probe(room: Room, count: int) -> tuple[int, int]:
    """Return how many questions were answered, and how many records came back in all."""
    answered = found = 0
    with room.read_whole() as whole:
        levels = {
            row.id: row
            for row in whole.execute(
                select(t.record.c.id, t.record.c.secrecy, t.record.c.personal_data)
            )
        }
        for clearance in range(5):
            reach = Reach(clearance, confidential=clearance >= 2, hides=True)
            session = whole.held_to(reach)
            for text in _strings(count):
                try:
                    ids = lists.everything(session, Query(text=text, order="best", gone=True))
                except RefusedError:
                    continue
                answered, found = answered + 1, found + len(ids)
                for key in ids:
                    row = levels[key]
                    assert reach.opens(row.secrecy, personal=row.personal_data), (text, clearance)
            whole.held_to(Reach(4, confidential=True))
    return answered, found


@pytest.mark.requirement("R-19", "C-03")
def test_no_string_finds_what_is_above_a_level(room: Room) -> None:
    answered, found = _probe(room, 60)
    assert answered > 100
    assert found > 100, "nothing was ever found"


@pytest.mark.torture
def test_ten_thousand_strings_find_nothing_above_a_level(room: Room) -> None:
    """A16: 10,000 random strings at each of five clearances."""
    answered, found = _probe(room, 10_000)
    print(f"A16: {answered} questions answered, {found} records found, 0 above the level")  # noqa: T201
    assert answered > 20_000


def test_what_is_taken_out_of_the_file_is_overwritten(register: Path) -> None:
    """F44: on every connection of ours, whatever this SQLite was built with."""
    word = b"terrorism" * 40
    engine = dialect.engine_for(register, query_only=False, guarded=False)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE scratch(words TEXT)")
        connection.exec_driver_sql("INSERT INTO scratch VALUES (?)", (word.decode(),))
    assert any(word in one.read_bytes() for one in register.parent.glob("room.register*"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM scratch")
    engine.dispose()
    assert not any(word in one.read_bytes() for one in register.parent.glob("room.register*"))
