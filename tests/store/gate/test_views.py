"""Whatever a reader asks is a question to tables: seen through the gate they tell no secret."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.rules.reach import ANYBODY, EVERYTHING, Reach
from desktop_archive.services.clock import Clock
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import twins

MOMENT = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
HIDES = replace(ANYBODY, hides=True)
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("twins")


@pytest.fixture(scope="module")
def room(folder: Path) -> Iterator[Room]:
    """A practice room in which something is said of every guarded record."""
    made = create_practice_room(folder / "room.db", PracticeSize(files=90, boxes=9), clock=MOMENT)
    twins.tell_secrets(made)
    yield made
    made.close()


def seen(path: Path, reach: Reach) -> Rows:
    """Return every row of every table as somebody sees it."""
    room = open_room(path, clock=MOMENT)
    with room.read_whole() as whole:
        session = whole.held_to(reach)
        found = {
            name: sorted(map(tuple, session.execute(select(table))), key=repr)
            for name, table in t.METADATA.tables.items()
            if name not in ("chain", "layout")
        }
    room.close()
    return found


@pytest.mark.requirement("R-19")
def test_what_is_hidden_leaves_a_register_that_never_had_it(room: Room, folder: Path) -> None:
    """F43, A17: no table tells more than one of which the guarded rows were left out."""
    twin = twins.without_secrets(room, folder / "without.db")
    mine, other = seen(room.path, HIDES), seen(twin, EVERYTHING)
    assert len(other["record"]) < len(seen(room.path, EVERYTHING)["record"])
    for name in mine:
        assert mine[name] == other[name], name
    assert not any(word in repr(mine) for word in twins.WORDS)


@pytest.mark.requirement("R-19")
def test_number_class_and_place_are_the_same_whatever_the_words_say(
    room: Room, folder: Path
) -> None:
    twin = twins.with_other_words(room, folder / "reworded.db")
    mine, other = seen(room.path, ANYBODY), seen(twin, ANYBODY)
    assert seen(room.path, EVERYTHING)["record"] != seen(twin, EVERYTHING)["record"]
    assert len(mine["record"]) == len(seen(room.path, EVERYTHING)["record"])
    for name in mine:
        assert mine[name] == other[name], name
    assert not any(word in repr(mine) for word in twins.WORDS)


@pytest.mark.requirement("R-16")
def test_level_two_has_the_records_of_its_own_unit_and_no_others(room: Room) -> None:
    everything, mine = (
        seen(room.path, EVERYTHING),
        seen(room.path, replace(EVERYTHING, units=frozenset({2}))),
    )
    unit = list(t.record.c.keys()).index("unit_id")
    assert mine["record"] == [row for row in everything["record"] if row[unit] == 2]
    assert 0 < len(mine["record"]) < len(everything["record"])
    ids = {row[0] for row in mine["record"]}
    loan = list(t.loan.c.keys()).index("record_id")
    assert mine["loan"] == [row for row in everything["loan"] if row[loan] in ids]
    assert seen(room.path, replace(EVERYTHING, units=frozenset()))["record"] == []
