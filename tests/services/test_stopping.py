"""Damage ends all writing; a full disk lends nothing; what is in doubt is looked up and told."""

import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from desktop_archive.rules.copies import CheckKind
from desktop_archive.rules.disk_space import SpaceRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.clock import Clock
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.trouble import ArchiveUnavailableError, StoreProblem
from desktop_archive.services.trouble_report import TroubleReport
from tests.services import builders as make


def rows(room: Room, table: str) -> int:
    with room.read() as session:
        return int(session.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def change_behind_the_trail(room: Room) -> None:
    """Change a row as somebody with another tool can: guards off, a row changed, guards on."""
    raw = sqlite3.connect(room.path)
    guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE unit SET name = '改' WHERE id = 1")
    for _, statement in guards:
        raw.execute(statement)
    raw.commit()
    raw.close()


def test_a_mismatch_found_in_the_weekly_check_ends_all_writing(room: Room, tmp_path: Path) -> None:
    make.unit(room, "综合部")
    copy = Safekeeping(room).back_up()
    told: list[Topic] = []
    room.changes.subscribe(told.append)
    change_behind_the_trail(room)
    fixity = Fixity(room)
    found = fixity.check_room()
    assert any("unit" in line for line in found)
    room.stop_writing(StoreProblem.MISMATCH, found)
    assert told == [Topic.STOPPED]
    before, lines = room.path.read_bytes(), rows(room, "chain")
    with pytest.raises(ArchiveUnavailableError) as stopped:
        make.unit(room, "再来")
    assert stopped.value.problem is StoreProblem.STOPPED
    assert rows(room, "chain") == lines
    assert room.path.read_bytes() == before
    report = TroubleReport(room)
    assert report.last_good() == copy
    report.save(tmp_path / "report.txt")
    text = (tmp_path / "report.txt").read_text("utf-8")
    assert "problem: MISMATCH" in text
    assert copy.path.name in text
    assert "综合部" not in text


def test_the_weekly_check_comes_by_itself_and_stops_by_itself(room: Room) -> None:
    make.unit(room, "综合部")
    change_behind_the_trail(room)
    fixity = Fixity(room)
    assert not fixity.is_due(CheckKind.ROOM)
    fixity.check_when_due()
    assert room.stopped is None
    with room.read() as session:
        first = session.connection.exec_driver_sql("SELECT min(at) FROM operation").scalar_one()
    assert first
    room.clock = make_later(room)
    fixity.check_when_due()
    assert room.stopped is not None
    assert room.stopped.problem is StoreProblem.MISMATCH


def make_later(room: Room) -> Clock:
    now = room.now()
    return Clock(lambda: now + timedelta(days=400))


@pytest.fixture
def broken_pages(room: Room) -> Room:
    """A room whose file is damaged in the middle while it is open."""
    for number in range(40):
        make.unit(room, f"部门{number}")
    with room.read() as session:
        ask = session.connection.exec_driver_sql
        page = ask("SELECT rootpage FROM sqlite_master WHERE name = 'unit'").scalar_one()
        size = ask("PRAGMA page_size").scalar_one()
    with room.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return room


def test_a_damaged_page_met_by_anybody_ends_all_writing(broken_pages: Room) -> None:
    room = broken_pages
    with suppress(ArchiveUnavailableError), room.read() as session:
        session.connection.exec_driver_sql("SELECT * FROM unit").all()
    assert room.stopped is not None
    assert room.stopped.problem is StoreProblem.DAMAGED
    before = room.path.read_bytes()
    with pytest.raises(ArchiveUnavailableError):
        make.unit(room, "再来")
    assert room.path.read_bytes() == before


def test_a_full_disk_takes_no_list_in_and_lends_nothing_but_takes_back(
    room: Room, tmp_path: Path
) -> None:
    desk, free = LoanDesk(room), [49_000_000]
    person, record, other = lendable(room, desk)
    desk.scan(person.code)
    desk.scan(record.code)
    room.free_space = lambda: free[0]  # type: ignore[method-assign]
    with pytest.raises(RefusedError) as refused:
        desk.scan(other.code)
    assert refused.value.reason is SpaceRefusal.LOAN
    assert refused.value.facts["free"] == 49
    assert rows(room, "loan") == 1
    desk.scan(record.code)
    source = tmp_path / "list.csv"
    source.write_text("档号,题名\n" + "a,b\n" * 1000, "utf-8")
    free[0] = source.stat().st_size * 3 - 1
    with pytest.raises(RefusedError) as full:
        ImportDesk(room).apply(ImportRequest(path=source))
    assert full.value.reason is SpaceRefusal.IMPORT


def lendable(room: Room, desk: LoanDesk) -> tuple[make.Made, make.Made, make.Made]:
    person = make.person(room)
    box = make.box(room, make.shelf(room))
    records = [make.record(room, box, f"合同{number}") for number in range(2)]
    make.application(desk, person, records, make.WISH)
    return person, records[0], records[1]


def test_what_is_stored_in_spite_of_an_error_is_told_with_its_line(room: Room) -> None:
    """F1: the commit is durable, the answer is an error; nobody is told to do it again."""
    database = room._database
    told: list[Topic] = []
    room.changes.subscribe(told.append)

    def after(connection: object) -> None:
        event.remove(database._writers, "commit", after)
        raw = connection.connection.dbapi_connection  # type: ignore[attr-defined]
        raw.commit()
        raise OperationalError("COMMIT", {}, sqlite3.OperationalError("disk I/O error"))

    event.listen(database._writers, "commit", after)
    make.unit(room, "在疑")
    assert rows(room, "unit") == 1
    (doubt,) = room.notes
    assert doubt.problem is StoreProblem.STORED_AFTER_ALL
    assert doubt.facts["line"] == rows(room, "chain")
    assert Topic.DOUBT in told


def test_the_checkpoint_of_an_idle_minute_leaves_nothing_waiting(room: Room) -> None:
    make.unit(room, "部门")
    room.checkpoint()
    assert room._database.checkpoint() == 0


def test_damaged_pages_are_found_after_the_opening_and_end_all_writing(room: Room) -> None:
    make.damage(room, "box")
    Fixity(room).check_pages()
    assert room.stopped is not None
    assert room.stopped.problem is StoreProblem.DAMAGED
    assert room.stopped.findings


def test_a_whole_file_is_read_and_left_alone(room: Room) -> None:
    before = room.path.read_bytes()
    Fixity(room).check_pages()
    assert room.stopped is None
    assert room.path.read_bytes() == before
