"""The card at the end of a range: read from the aisle, with what one side holds."""

from dataclasses import replace

import pytest

from desktop_archive.documents.range_cards import A5_LANDSCAPE, card_marks, write_range_cards
from desktop_archive.rules.stack_printouts import RangeCard
from tests.documents.reading import frames, joined, text_of, touching
from tests.documents.samples import HOSTILE, LANGUAGES

CARD = RangeCard(
    room="1",
    zone="A",
    range="03",
    side="L",
    fonds="Z109 某某市水务局",
    classes="文书",
    years="2011 — 2019",
    retention="永久、30年",
    boxes="H001 — H268",
)


@pytest.mark.requirement("B-05")
@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("en", "Room1ZoneARange03left", "Retention"),
        ("zh-CN", "1号库房A区第03列左面", "起止盒号"),
        ("zh-TW", "1號庫房A區第03列左面", "起止盒號"),
    ],
)
def test_the_card_says_where_one_is_and_what_is_there(language, heading, name):
    printout = write_range_cards([CARD], language=language)
    words = joined(printout.pdf)
    assert not printout.warnings
    for value in (heading, name, "Z109某某市水务局", "2011—2019", "永久、30年", "H001—H268"):
        assert value in words


def test_a_room_with_a_name_is_called_by_it():
    assert "东楼库房A区" in joined(write_range_cards([replace(CARD, room="东楼库房")]).pdf)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_card_stands_any_text_and_nothing_touches(text, language):
    card = replace(CARD, fonds=text, classes=text, room=text, boxes=text)
    marks = card_marks(card, language)
    assert not touching(marks)
    assert all(y + height <= A5_LANDSCAPE[1] for _, _, y, _, height in frames(marks))
    assert write_range_cards([card], language=language).pages == 1


def test_one_card_for_each_side_and_practice_says_so():
    printout = write_range_cards([CARD, replace(CARD, side="R")], practice=True)
    assert printout.pages == 2
    assert all("PRACTICE" in text_of(printout.pdf, page) for page in range(2))
