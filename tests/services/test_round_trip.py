"""What leaves and comes back changes nothing; a finding aid fills another room."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.exchange.export import write_list
from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.actors import Actor
from desktop_archive.services.catalogue.finding import Finder, Query
from desktop_archive.services.clock import Clock
from desktop_archive.services.exports import Exports
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportReport, ImportRequest
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.store import fields as store_fields
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence

CONTENT = ("record", "box", "place", "person", "unit", "fonds", "category", "former_code", "alias")
CLOCK = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "practice.db"
    create_practice_room(path, PracticeSize(files=120, boxes=12), clock=CLOCK).close()
    return path


@pytest.fixture
def room(practice: Path, tmp_path: Path) -> Iterator[Room]:
    shutil.copy(practice, tmp_path / "room.db")
    opened = open_room(tmp_path / "room.db", clock=CLOCK)
    sign_in(opened, Role.ARCHIVIST)
    yield opened
    opened.close()


def sign_in(room: Room, role: Role) -> None:
    room.actor = Actor(1, "lin", "林晓", (role.value,), rights_of([role]))


def everything(room: Room) -> dict[str, list[tuple[object, ...]]]:
    """Return all that the room holds, row by row."""
    with room.read() as session:
        tables = (t.METADATA.tables[name] for name in CONTENT)
        return {
            table.name: [tuple(row) for row in session.execute(select(table))] for table in tables
        }


def update(room: Room, path: Path) -> ImportReport:
    return ImportDesk(room).apply(ImportRequest(path=path, duplicates=Duplicates.UPDATE))


@pytest.mark.requirement("X-29")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_a_list_that_leaves_and_comes_back_changes_nothing(
    room: Room, tmp_path: Path, language: str, ending: str
) -> None:
    with room.act("test") as session:
        first = session.execute(select(t.record.c.id).order_by(t.record.c.id)).scalars().first()
        store_fields.put_values(session, first, {"subjects": "合同；租赁", "access": "open"})
    before = everything(room)
    for what in ("records", "people", "places"):
        path = tmp_path / f"{what}.{ending}"
        count = Exports(room, sentence, language).write(what, path)
        report = update(room, path)
        assert (report.rows, report.skipped, report.taken) == (count, count, 0), what
        assert report.refused == []
    FindingAids(room, sentence, language).write("", tmp_path / "aid.xml")
    assert update(room, tmp_path / "aid.xml").taken == 0
    assert everything(room) == before


@pytest.mark.requirement("R-19")
def test_what_somebody_was_not_shown_overwrites_nothing(room: Room, tmp_path: Path) -> None:
    before = everything(room)
    sign_in(room, Role.AUDITOR)
    path = tmp_path / "masked.csv"
    count = Exports(room, sentence, "zh-CN").write("records", path)
    assert "＊＊＊" in path.read_text("utf-8-sig")
    sign_in(room, Role.ARCHIVIST)
    assert update(room, path).skipped == count
    assert everything(room) == before


def test_a_list_with_few_columns_touches_no_other_field(room: Room, tmp_path: Path) -> None:
    """A corrected title from a list of two columns leaves remarks, dates and periods alone."""
    rows = list(Finder(room).every(Query()))
    lines = [[row.code, row.title] for row in rows]
    lines[0][1] = "更正后的题名"
    write_list(tmp_path / "few.csv", ["档号", "题名"], lines)
    with room.read() as session:
        before = dict(
            session.execute(select(t.record).where(t.record.c.id == rows[0].id)).one()._mapping
        )
    report = update(room, tmp_path / "few.csv")
    assert (report.updated, report.skipped) == (1, len(rows) - 1)
    with room.read() as session:
        after = dict(
            session.execute(select(t.record).where(t.record.c.id == rows[0].id)).one()._mapping
        )
    changed = {name for name, value in after.items() if before[name] != value}
    assert changed <= {"title", "updated_at"}
    assert after["title"] == "更正后的题名"


@pytest.mark.requirement("C-03")
def test_a_level_of_secrecy_is_read_as_it_is_written(room: Room, tmp_path: Path) -> None:
    for language in ("en", "zh-CN", "zh-TW"):
        for level in Secrecy:
            words = "" if level is Secrecy.NONE else sentence(level, language)
            head = ["档号", "题名", "密级"]
            write_list(tmp_path / "one.csv", head, [["Z109-WS·2020-Y-BGS-9001", "甲", words]])
            report = ImportDesk(room).plan(ImportRequest(path=tmp_path / "one.csv"))
            assert report.refused == [], words


@pytest.mark.requirement("X-29", "N-17")
def test_a_finding_aid_fills_another_room(room: Room, tmp_path: Path) -> None:
    count = FindingAids(room, sentence, "zh-CN").write("", tmp_path / "aid.xml")
    new = NewRoom(
        organisation="接收单位", fonds="Z109", admin_login="admin", admin_password="correct horse 1"
    )
    other = create_room(tmp_path / "other.db", new, clock=CLOCK)
    sign_in(other, Role.ARCHIVIST)
    report = ImportDesk(other).apply(ImportRequest(path=tmp_path / "aid.xml"))
    assert report.refused == []
    columns = ("code", "title", "creator", "date_text", "level", "document_no", "secrecy", "pages")
    picked = select(*(t.record.c[name] for name in columns)).where(
        t.record.c.withdrawn_at.is_(None), t.record.c.state.not_in(("destroyed", "transferred"))
    )
    with room.read() as session:
        ours = sorted(map(tuple, session.execute(picked)))
    with other.read() as session:
        theirs = sorted(map(tuple, session.execute(picked)))
        boxes = session.execute(select(t.box.c.box_no)).all()
    assert count > len(ours) == len(theirs)
    assert theirs == ours
    assert len(boxes) == 12
    again = ImportDesk(other).apply(
        ImportRequest(path=tmp_path / "aid.xml", duplicates=Duplicates.UPDATE)
    )
    assert (again.taken, again.skipped) == (0, len(ours))
    other.close()
