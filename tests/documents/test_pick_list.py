"""The pick list on paper: widths that fill the frame, boxes to tick, hostile words kept as they are."""

from datetime import date

import pytest

from desktop_archive.documents.pick_list import PICK_LIST, write_pick_list
from desktop_archive.rules.pick_printouts import PickSheet, PickSheetLine
from desktop_archive.rules.printouts import Footing
from tests.documents.reading import joined
from tests.documents.samples import LANGUAGES

LINE = PickSheetLine(
    place="1-A-03L-06-04",
    box_no="0421",
    position="7",
    reference="Z109-WS-2026-D10-0001",
    title="<b>合同</b> & <i>附件",
    request="JY-2026-0001",
    reader="王建国 财务部",
    wished_on="2026-03-18",
)
HEADS = {"en": "Pick List", "zh-CN": "调档单", "zh-TW": "調檔單"}


def sheet(*lines: PickSheetLine) -> PickSheet:
    return PickSheet(lines=lines, footing=Footing(printed_on=date(2026, 3, 17)))


@pytest.mark.requirement("A-02")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_says_where_and_for_whom_and_has_a_box_to_tick(language: str) -> None:
    ready = PickSheetLine(
        **{name: getattr(LINE, name) for name in LINE.__slots__} | {"is_ready": True}
    )
    said = joined(write_pick_list(sheet(LINE, ready), language=language).pdf)
    for words in (HEADS[language], LINE.place, LINE.reference, LINE.title, "王建国", "2026-03-18"):
        assert words.replace(" ", "") in said.replace(" ", "")
    assert (said.count("□"), said.count("■")) == (1, 1)


def test_the_columns_fill_the_frame_and_an_empty_list_still_prints() -> None:
    assert sum(column.width for column in PICK_LIST.columns) == PICK_LIST.frame[0] == 257
    said = joined(write_pick_list(sheet(), language="en").pdf)
    assert "PickList" in said
