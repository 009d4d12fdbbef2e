"""What hangs in the store: shelf diagram and both location indexes, compared with the data."""

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.room_layout import Fixture, FixtureKind, Wall
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.services.shelving import ShelvingDesk
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.documents.reading import joined, text_of
from tests.services.builders import a_kind_of_box

LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.fixture
def stacked(room: Room) -> Room:
    """Forty boxes of 50 mm in two years on a range with two sides of one bay."""
    Stacks(room).build(RackPlan(room_code="1", room_name="一号库房", zone="A", bays=1, shelves=3))
    boxes = Boxes(room)
    type_id = a_kind_of_box(room, "盒", height_mm=310, width_mm=220, thickness_mm=50)
    for number in range(1, 41):
        made = boxes.add(type_id, f"{number:03}")
        with room.act("test") as session:
            session.execute(
                update(t.box)
                .where(t.box.c.id == made.id)
                .values(
                    order_key=f"{number:03}",
                    year=2019 if number <= 10 else 2020,
                    first_code=f"Z1-{number:03}-01",
                    last_code=f"Z1-{number:03}-09",
                )
            )
    ShelvingDesk(room).carry_out()
    return room


def drawn(room: Room, form: str, language: str, where: str = "") -> bytes:
    return FormDesk(room).write(form, language, where, sentence).pdf


@pytest.mark.requirement("B-06")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_by_shelf_says_of_each_shelf_what_stands_there(
    stacked: Room, language: str
) -> None:
    words = joined(drawn(stacked, "P16", language))

    for first, last, count in (("001", "017", 17), ("018", "034", 17), ("035", "040", 6)):
        assert f"Z1-{first}-01–Z1-{last}-09({first}–{last}){count}{count * 50}/860" in words
    assert "一号库房" in words


@pytest.mark.requirement("B-06")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_by_holdings_goes_by_class_and_year_to_shelf_and_position(
    stacked: Room, language: str
) -> None:
    words = joined(drawn(stacked, "P15", language))

    assert "2019Z1-001-01–Z1-010-09(001–010)一号库房01L01011–10" in words
    assert "2020Z1-011-01–Z1-017-09(011–017)一号库房01L010111–17" in words
    assert "2020Z1-018-01–Z1-034-09(018–034)一号库房01L01021–17" in words


@pytest.mark.requirement("B-06")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_diagram_shows_the_plan_and_each_side_with_what_it_holds(
    stacked: Room, language: str
) -> None:
    room_map = Stacks(stacked).map
    room_id = room_map.outlines()[0].room_id
    room_map.put_fixture(room_id, Fixture(FixtureKind.DOOR, Wall.BOTTOM, name="正门"))
    room_map.put_fixture(room_id, Fixture(FixtureKind.CLIMATE, Wall.TOP, 100))
    made = drawn(stacked, "P17", language)

    plan, left = text_of(made, 0), "".join(text_of(made, 1).split())
    assert "正门" in plan
    assert sentence(FixtureKind.CLIMATE, language).lower() in plan.lower()
    assert "78%" in plan.replace(" ", "")
    for part in ("001–017(17)", "018–034(17)", "035–040(6)", "99%", "35%", "2019–2020"):
        assert part in left
    assert "0%" in text_of(made, 2)


def test_the_diagram_of_one_side_is_its_plan_and_its_elevation(stacked: Room) -> None:
    made = FormDesk(stacked).write("P17", "zh-CN", "1-A-01R", sentence)

    assert made.pages == 2
    assert "右面" in text_of(made.pdf, 1)


def test_printing_the_diagram_is_noted(stacked: Room) -> None:
    drawn(stacked, "P17", "zh-CN", "1-A")

    with stacked.read() as session:
        rows = session.execute(select(t.print_event.c.form, t.print_event.c.content)).all()
    assert ("P17", "1-A") in [tuple(row) for row in rows]


@pytest.mark.parametrize("place", ["", "9-Z"])
def test_no_shelf_no_diagram(room: Room, place: str) -> None:
    with pytest.raises(RefusedError) as refused:
        FormDesk(room).write("P17", "en", place, sentence)

    assert refused.value.reason is PaperRefusal.NOTHING_HERE
