"""Range-end cards say what really stands on a side."""

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.range_cards import RangeCards
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make


@pytest.mark.requirement("B-05")
def test_a_side_names_its_holdings_and_an_empty_one_nothing(room: Room) -> None:
    left, _ = make.shelf(room, "1-A-03L-06-04"), make.shelf(room, "1-A-03R-01-01")
    for number, year in ((10, 2019), (2, 2011)):
        make.box(room, left, f"H{number}", year=year, fonds_id=1, category_id=1)
    with room.act("test") as session:
        names = {"name_zh_cn": "文书", "name_zh_tw": "文書", "name_en": "Administrative"}
        session.execute(update(t.category).values(**names))
        session.execute(update(t.fonds).values(name="某某局"))
    holding, empty = RangeCards(room).collect("zh-TW")
    assert (holding.room, holding.zone, holding.range, holding.side) == ("1", "A", "03", "L")
    assert (holding.fonds, holding.classes, holding.years) == ("Z109 某某局", "文書", "2011 — 2019")
    assert holding.boxes == "H2 — H10"
    assert (empty.side, empty.boxes, empty.years) == ("R", "", "")


def test_printing_is_noted_and_a_room_without_ranges_is_told(room: Room) -> None:
    with pytest.raises(RefusedError):
        RangeCards(room).write("en")
    make.shelf(room)
    assert RangeCards(room).write("en").pages == 1
    with room.read() as session:
        assert session.execute(select(t.print_event.c.form)).scalars().all() == ["P18"]
