"""Substitute cards: what they say, that they are read, how many sheets they take."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.documents.cards import CARD, TAB, box_card, file_card, write_cards
from desktop_archive.documents.paper import A4
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.printed import PrintProblem
from tests.documents.reading import codes, frames, joined, printed, text_of, touching, worn
from tests.documents.samples import CARD as SAMPLE
from tests.documents.samples import HOSTILE, LANGUAGES, RARE

BOXES = replace(SAMPLE, whole_box=True)
EITHER = pytest.mark.parametrize("card", [SAMPLE, BOXES], ids=["file", "box"])


@pytest.mark.requirement("L-11", "L-12")
@EITHER
def test_a_card_says_what_is_lent_to_whom_until_when_and_where_it_belongs(card):
    words = joined(write_cards([card]).pdf)

    for field in (
        card.reference,
        card.title,
        card.borrower,
        card.unit,
        card.home,
        "2026-11-21",
        "2026-12-05",
        card.approved_by,
        card.issued_by,
        card.phone,
        str(card.code),
        "代替卡",
    ):
        assert field in words


@pytest.mark.requirement("L-11")
@EITHER
@pytest.mark.parametrize("dpi", [203.2, 300])
@pytest.mark.parametrize("condition", ["clean", "turned 3", "turned 15", "turned 90"])
def test_the_card_is_read_when_it_comes_back(card, dpi, condition):
    found = codes(worn(printed(write_cards([card]).pdf, dpi), condition, dpi))

    assert ("QRCode", card.code.digits) in found
    assert {digits for _, digits in found} == {card.code.digits}


@pytest.mark.requirement("L-12")
@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (3, 1), (4, 2), (7, 3)])
def test_cards_take_as_few_sheets_as_fit(count, sheets):
    cards = [replace(SAMPLE, code=Barcode(Kind.CARD, n + 1)) for n in range(count)]

    printout = write_cards(cards)

    assert printout.pages == sheets
    assert all(str(card.code) in text_of(printout.pdf) for card in cards)


def test_a_whole_box_has_a_sheet_of_its_own():
    assert write_cards([SAMPLE, BOXES, SAMPLE]).pages == 2


def test_the_tab_shows_the_due_date_above_the_files():
    seen = [mark for mark in frames(file_card(SAMPLE, "zh-CN")) if mark[2] + mark[4] <= TAB]

    assert [name for name, *_ in seen] == ["text 代", "text 应还日期", "text 2026-12-05"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("practice", [False, True])
def test_nothing_lies_upon_anything_or_beyond_the_edge(language, practice):
    for layout, card, size in ((file_card, SAMPLE, CARD), (box_card, BOXES, A4)):
        marks = layout(card, language, practice=practice)

        assert not touching(marks)
        assert all(
            x >= 0 and y >= 0 and x + width <= size[0] and y + height <= size[1]
            for _, x, y, width, height in frames(marks)
        )


@pytest.mark.parametrize("language", LANGUAGES)
@EITHER
def test_an_ordinary_card_is_printed_whole_and_twice_the_same(card, language):
    once = write_cards([card], language=language)

    assert not once.warnings
    assert once == write_cards([card], language=language)
    assert "PRACTICE" in text_of(write_cards([card], language=language, practice=True).pdf)


@EITHER
def test_a_rare_name_can_be_copied_from_the_card(card):
    assert RARE in joined(write_cards([replace(card, borrower=RARE)]).pdf)


@EITHER
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_card_stands_any_text(card, text):
    names = ("reference", "title", "home", "borrower", "unit", "phone", "approved_by", "issued_by")
    worst = replace(card, **dict.fromkeys(names, text), due_on=date.max)

    printout = write_cards([worst])

    assert printout.pages == 1
    if len(text) > 600:
        assert PrintProblem.TEXT_CUT in {warning.kind for warning in printout.warnings}
