"""What papers are asked for in words, who may read them, and that each is noted."""

from dataclasses import replace

import pytest
from sqlalchemy import func, insert, select, update

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.list_dates import list_date
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.papers import lines
from desktop_archive.services.papers.desk import CataloguePapers, Scope
from desktop_archive.services.papers.options import read_options
from desktop_archive.services.room import Room
from desktop_archive.store import papers as store_papers
from desktop_archive.store import tables as t
from tests.documents.reading import joined, text_of
from tests.services.conftest import sign_in_as
from tests.services.paper_room import fill

LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.fixture
def made(room: Room) -> dict[str, int]:
    return fill(room)


WHOLE = Scope()
pytestmark = pytest.mark.usefixtures("made")


@pytest.mark.requirement("R-19")
def test_what_one_may_not_read_is_not_printed(room):
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.number == 4).values(secrecy=3))
    sign_in_as(room, Role.CLERK, login="clerk", name="文员")
    assert not room.may(Right.OPEN_CONFIDENTIAL)
    words = joined(CataloguePapers(room).write("P01", WHOLE, "zh-CN").pdf)

    assert "关于第4号" not in words
    assert "水办〔2019〕4号" not in words
    assert "Z109-WS·2019-Y-BGS-0004" in words


def test_every_print_is_noted(room):
    CataloguePapers(room).write("set", WHOLE, "zh-CN")
    CataloguePapers(room).write("P04", WHOLE, "zh-CN")
    CataloguePapers(room).write("P04", WHOLE, "zh-CN")

    with room.read() as session:
        event = t.print_event.c
        found = session.execute(
            select(event.form, event.target_table, func.max(event.copy_no), func.count())
            .group_by(event.form, event.target_table)
            .order_by(event.form)
        ).all()
    assert [tuple(row) for row in found] == [("P04", "record", 2, 2), ("set", "box", 1, 3)]


def test_a_practice_room_says_so_on_every_page(room):
    with room.act("test", *()) as session:
        session.execute(insert(t.fact).values(name="practice", value="yes"))
    room.reload_facts()

    printout = CataloguePapers(room).write("set", WHOLE, "en")

    assert all("PRACTICE" in text_of(printout.pdf, page) for page in range(printout.pages))


@pytest.mark.requirement("C-06")
def test_a_copy_names_its_original(room):
    with room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.number == 1).values(
                is_copy=True, original_place="财务部", note="缺损"
            )
        )  # fmt: skip
    words = joined(CataloguePapers(room).write("P01b", WHOLE, "zh-CN").pdf)

    assert "复印件；原件：财务部；缺损" in words


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ({"class": "WS"}, 6),
        ({"class": "文书", "year": "2019"}, 6),
        ({"class": "documents", "year": "2018-2020"}, 6),
        ({"retention": "永久", "unit": "BGS"}, 6),
        ({"box": "001"}, 3),
        ({"box": "001, 002"}, 6),
        ({"box": "001..003"}, 10),
        ({"file": "Z109-KJ·2019-Y-001"}, 1),
    ],
)
def test_a_part_is_asked_for_in_words(room, given, count):
    desk = CataloguePapers(room)
    scope, _ = desk.asked("", given)

    assert desk.count(scope) == count


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"class": "XX"}, PaperRefusal.UNKNOWN_CLASS),
        ({"box": "999"}, PaperRefusal.UNKNOWN_BOX),
        ({"box": "900..999"}, PaperRefusal.UNKNOWN_BOX),
        ({"year": "19"}, PaperRefusal.BAD_OPTION),
        ({"year": "2020-2019"}, PaperRefusal.BAD_OPTION),
        ({"retention": "7"}, PaperRefusal.BAD_OPTION),
        ({"file": "nowhere"}, PaperRefusal.NOTHING_HERE),
        ({"colour": "red"}, PaperRefusal.UNKNOWN_OPTION),
        ({"at": "1"}, PaperRefusal.BAD_OPTION),
        ({"page": "9x9"}, PaperRefusal.BAD_OPTION),
        ({"place": "nowhere"}, PaperRefusal.BAD_OPTION),
        ({"start": "-1"}, PaperRefusal.BAD_OPTION),
        ({"frame": "perhaps"}, PaperRefusal.BAD_OPTION),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(room, given, reason):
    with pytest.raises(RefusedError) as refusal:
        CataloguePapers(room).asked("", given)

    assert refusal.value.reason is reason


def test_options_are_read_from_words():
    options = read_options(
        {"page": "A3", "at": "100,50", "frame": "no", "start": "12", "by": "box", "style": "2000"}
    )

    assert options.page_mm == (297.0, 420.0)
    assert options.at_mm == (100.0, 50.0)
    assert not options.with_frame
    assert options.start == 12
    assert options.by_box
    assert options.is_older
    assert read_options({"page": "100x200"}).page_mm == (100.0, 200.0)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2019-03-05", "20190305"),
        ("2019-03", "20190300"),
        ("2019", "20190000"),
        ("[2019]", "[20190000]"),
        ("2019-03-05/2019-12-31", "20190305-20191231"),
        ("someday", "someday"),
        ("", ""),
    ],
)
def test_dates_stand_in_eight_digits(text, printed):
    assert list_date(text) == printed


def test_pages_after_an_unknown_one_are_left_open(room, made):
    with room.read() as session:
        keys = session.execute(
            select(t.record.c.id).where(t.record.c.parent_id == made["file"])
        ).scalars()
        rows = lines.in_order(store_papers.rows(session, list(keys)))
    unknown = [rows[0], replace(rows[1], pages=None), rows[2]]

    assert lines.page_numbers(rows) == ["1", "3", "7-12"]
    assert lines.page_numbers(unknown) == ["1", "3", ""]
    assert lines.page_numbers([*unknown[:2], replace(rows[2], page_first=9)]) == ["1", "3", "9-14"]
