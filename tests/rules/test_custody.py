"""Which way things go, whether ledger and map agree, and where a file lay when."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.custody import (
    BoxCustody,
    CustodyFinding,
    Passage,
    Stay,
    compare,
    passage,
    stays,
)


@pytest.mark.requirement("B-08")
@pytest.mark.parametrize(
    ("kind", "before", "after", "way"),
    [
        ("shelve", "", "1号库房", Passage.INTO),
        ("issue", "1号库房", "", Passage.OUT_OF),
        ("return", "", "", Passage.INTO),
        ("move", "1号库房", "1号库房", Passage.WITHIN),
        ("move", "1号库房", "2号库房", Passage.BETWEEN),
        ("move", "1号库房", "", Passage.OUT_OF),
        ("move", "", "1号库房", Passage.INTO),
        ("put_away", "", "1号库房", Passage.WITHIN),
        ("box", "", "", Passage.WITHIN),
    ],
)
def test_a_movement_goes_in_or_out_or_stays_inside(kind, before, after, way):
    assert passage(kind, before, after) is way


def box(on_map, in_ledger, files=3, listed=3):
    return BoxCustody(1, "0001", on_map, files, in_ledger, listed)


@pytest.mark.requirement("B-09")
@pytest.mark.parametrize(
    ("custody", "finding"),
    [
        (box("1-A", "1-A"), None),
        (box("", None), None),
        (box("", ""), None),
        (box("1-A", None), CustodyFinding.NOT_IN_LEDGER),
        (box("", "1-A"), CustodyFinding.NOT_ON_MAP),
        (box("1-B", "1-A"), CustodyFinding.PLACE_DIFFERS),
        (box("1-B", ""), CustodyFinding.PLACE_DIFFERS),
        (box("1-A", "1-A", listed=4), CustodyFinding.COUNT_DIFFERS),
        (box("", "", listed=4), None),
    ],
)
def test_ledger_and_map_agree_or_the_one_reason_is_told(custody, finding):
    assert [one.kind for one in compare([custody])] == ([finding] if finding else [])


def test_a_file_that_never_changed_its_box_lay_there_from_the_first_line():
    assert stays([], 7) == [Stay(7, 0, None)]
    assert stays([], None) == []


def test_a_file_that_was_boxed_anew_lay_in_each_box_for_its_time():
    found = stays([(11, None, 3), (12, 3, None), (13, None, 4)], 4)
    assert found == [Stay(3, 11, 12), Stay(4, 13, None)]


@given(st.lists(st.sampled_from([None, 1, 2, 3]), max_size=8))
def test_a_file_never_lies_in_two_boxes_at_once(changes):
    lines, before = [], None
    for number, after in enumerate(changes, start=1):
        lines.append((number, before, after))
        before = after
    found = stays(lines, before)
    assert all(one.until <= later.since for one, later in pairwise(found))
    assert [one.until for one in found if one.until is None] == [None] * (before is not None)
