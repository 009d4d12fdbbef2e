"""The practice room: the same for everybody, complete, and never the real one."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_archive.services.accounts import Door
from desktop_archive.services.clock import Clock
from desktop_archive.services.hits import HitKind
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import create_practice_room, reset_practice_room
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD, PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.services.search import SearchDesk
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t

CLOCK = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
SMALL = PracticeSize(files=120, boxes=12)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A small practice room that the tests only look at."""
    path = tmp_path_factory.mktemp("practice") / "practice.db"
    made = create_practice_room(path, SMALL, clock=CLOCK)
    yield made
    made.close()


def titles(room: Room) -> list[str]:
    with room.read_whole() as session:
        return list(session.execute(select(t.record.c.title).order_by(t.record.c.id)).scalars())


def test_it_has_what_was_asked_for_and_says_that_it_is_practice(practice: Room) -> None:
    with practice.read() as session:
        boxed = session.execute(select(func.count(func.distinct(t.record.c.box_id)))).scalar_one()
    assert practice.is_practice
    assert len(titles(practice)) == 120
    assert boxed == 12


@pytest.mark.parametrize("login", [CLERK, HEAD])
def test_clerk_and_head_sign_in_and_find_a_file(practice: Room, login: str) -> None:
    Door(practice).sign_in(login, PASSWORD)
    assert practice.actor is not None
    assert practice.actor.login == login
    assert SearchDesk(practice).find("通知", kind=HitKind.RECORDS).hits


@pytest.mark.requirement("L-34")
def test_exactly_the_files_with_an_open_loan_are_on_loan(practice: Room) -> None:
    with practice.read() as session:
        out = session.execute(select(t.record.c.id).where(t.record.c.state == "on_loan"))
        open_loans = session.execute(
            select(t.loan.c.record_id).where(t.loan.c.returned_at.is_(None))
        )
        lent, loaned = sorted(out.scalars()), sorted(open_loans.scalars())
    assert lent == loaned
    assert lent


def test_its_trail_agrees_with_what_is_stored(practice: Room) -> None:
    assert verify_room(practice) == []


def test_the_same_seed_invents_the_same_room_and_another_seed_another(
    practice: Room, tmp_path: Path
) -> None:
    twin = create_practice_room(tmp_path / "twin.db", SMALL, clock=CLOCK)
    other = create_practice_room(
        tmp_path / "other.db", PracticeSize(files=120, boxes=12, seed=7), clock=CLOCK
    )
    try:
        assert titles(twin) == titles(practice)
        assert titles(other) != titles(practice)
    finally:
        twin.close()
        other.close()


def test_it_is_never_made_over_a_room_that_is_there(practice: Room) -> None:
    before = practice.path.read_bytes()
    with pytest.raises(ArchiveUnavailableError):
        create_practice_room(practice.path, SMALL, clock=CLOCK)
    assert practice.path.read_bytes() == before


def test_starting_anew_puts_what_was_practised_aside(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    create_practice_room(path, PracticeSize(files=20, boxes=2), clock=CLOCK).close()

    fresh = reset_practice_room(path, clock=CLOCK)
    fresh.close()
    old = open_room(path.with_name("practice.db.old-1"), clock=CLOCK)
    try:
        assert len(titles(old)) == 20
    finally:
        old.close()
    again = open_room(path, clock=CLOCK)
    try:
        assert len(titles(again)) > 1_000
    finally:
        again.close()
