"""Boxes: sizes, filling, mixing, labels."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.boxes import (
    BOX_TYPE_SEEDS,
    BoxedFile,
    BoxMix,
    BoxType,
    ContainerKind,
    LabelContent,
    box_order_key,
    fill_level,
    is_nearly_full,
    label_content,
    label_is_due,
    mixing_problems,
    paper_mm,
    sheets_that_fit,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.secrecy import Secrecy

A30 = next(box for box in BOX_TYPE_SEEDS if box.code == "A30")
FILE = BoxedFile(
    number="WS·2019-D30-0001",
    fonds="Z109",
    category="WS",
    year=2019,
    retention="D30",
    retention_rank=300,
    unit="BGS",
)


def test_the_standard_boxes_are_there() -> None:
    sizes = {(box.height_mm, box.width_mm, box.thickness_mm) for box in BOX_TYPE_SEEDS}
    assert {(310, 220, thickness) for thickness in (20, 30, 40, 50)} <= sizes
    codes = [box.code for box in BOX_TYPE_SEEDS]
    assert len(set(codes)) == len(codes)


def test_the_boards_take_their_part() -> None:
    assert A30.inner_mm == pytest.approx(27.0)


@pytest.mark.parametrize(("thickness", "board"), [(0, 1.5), (-5, 1.5), (3, 1.5), (20, 10.0)])
def test_a_box_without_room_inside_is_refused(thickness: int, board: float) -> None:
    with pytest.raises(ValueError, match="holds nothing"):
        BoxType("X", Names("x", "x", "x"), 310, 220, thickness, board_mm=board)


@pytest.mark.parametrize(("height", "width"), [(0, 220), (310, 0)])
def test_a_box_has_a_height_and_a_width(height: int, width: int) -> None:
    with pytest.raises(ValueError, match="holds nothing"):
        BoxType("X", Names("x", "x", "x"), height, width, 30)


def test_paper_is_reckoned_with_room_for_fingers() -> None:
    assert paper_mm(100) == pytest.approx(11.5)
    assert paper_mm(-3) == 0
    assert fill_level(0, A30) == 0


def test_a_box_is_nearly_full_from_nine_tenths() -> None:
    most = sheets_that_fit(A30)
    assert most == 211
    assert not is_nearly_full(most, A30)
    assert is_nearly_full(most + 1, A30)


@given(st.sampled_from(BOX_TYPE_SEEDS), st.integers(0, 5000))
def test_what_fits_is_never_more_than_the_box_holds(box: BoxType, sheets: int) -> None:
    assert paper_mm(sheets_that_fit(box)) <= box.inner_mm
    assert is_nearly_full(sheets, box) == (fill_level(sheets, box) >= 0.9)


@pytest.mark.requirement("B-12", "B-13")
@pytest.mark.parametrize(
    ("change", "mix"),
    [
        ({"fonds": "Z110"}, BoxMix.FONDS),
        ({"category": "KU"}, BoxMix.CATEGORY),
        ({"year": 2020}, BoxMix.YEAR),
        ({"retention": "Y"}, BoxMix.RETENTION),
        ({"unit": "CWB"}, BoxMix.UNIT),
        ({"secrecy": Secrecy.SECRET}, BoxMix.CLASSIFIED_WITH_OPEN),
        ({"carrier": ContainerKind.MEDIA_CASE}, BoxMix.CARRIER),
    ],
)
def test_a_box_warns_of_what_should_not_lie_together(
    change: dict[str, object], mix: BoxMix
) -> None:
    other = replace(FILE, **change)  # type: ignore[arg-type]
    assert mixing_problems([FILE, other]) == (mix,)


def test_like_files_share_a_box() -> None:
    assert mixing_problems([]) == ()
    assert mixing_problems([FILE]) == ()
    internal = replace(FILE, number="WS·2019-D30-0002", secrecy=Secrecy.INTERNAL)
    assert mixing_problems([FILE, internal]) == ()


def test_paper_also_goes_into_voucher_boxes_but_media_do_not() -> None:
    assert mixing_problems([FILE], ContainerKind.VOUCHER_BOX) == ()
    assert mixing_problems([FILE], ContainerKind.MEDIA_CASE) == (BoxMix.CARRIER,)


@pytest.mark.requirement("B-13")
def test_a_reserved_box_takes_only_its_customer() -> None:
    theirs = replace(FILE, customer="某公司")
    assert mixing_problems([theirs], reserved_for="某公司") == ()
    assert mixing_problems([FILE], reserved_for="某公司") == (BoxMix.RESERVED_FOR_ANOTHER,)


FILES = [
    replace(FILE, number="WS·2019-D30-0010", secrecy=Secrecy.INTERNAL),
    FILE,
    replace(FILE, number="WS·2020-Y-2", year=2020, retention="Y", retention_rank=10_000),
]


@pytest.mark.requirement("B-01", "B-04")
def test_the_label_tells_what_lies_in_the_box() -> None:
    assert label_content(FILES, "1-03") == LabelContent(
        category="WS",
        years=(2019, 2020),
        retention="Y / D30",
        unit="BGS",
        first="WS·2019-D30-0001",
        last="WS·2020-Y-2",
        secrecy=Secrecy.INTERNAL,
        count=3,
        place="1-03",
    )


@pytest.mark.requirement("B-01")
def test_first_and_last_follow_the_natural_order() -> None:
    files = [replace(FILE, number=f"WS-{n}") for n in (10, 9, 2)]
    label = label_content(files)
    assert (label.first, label.last) == ("WS-2", "WS-10")


def test_the_label_of_an_empty_box_is_empty() -> None:
    label = label_content([])
    assert (label.first, label.last, label.years, label.count) == ("", "", (), 0)
    assert label.secrecy is Secrecy.NONE


@pytest.mark.requirement("B-04")
@pytest.mark.parametrize("level", list(Secrecy))
def test_the_label_shows_the_highest_level_inside(level: Secrecy) -> None:
    files = [FILE, replace(FILE, secrecy=level), FILE]
    assert label_content(files).secrecy is level


@pytest.mark.requirement("B-03")
@pytest.mark.parametrize(
    "change",
    [
        {"first": "WS·2019-D30-0000"},
        {"last": "WS·2020-Y-3"},
        {"years": (2019,)},
        {"category": "KU"},
        {"retention": "D30"},
        {"unit": "CWB"},
        {"secrecy": Secrecy.SECRET},
        {"place": "2-01"},
    ],
)
def test_a_label_that_no_longer_tells_the_truth_is_due(change: dict[str, object]) -> None:
    printed = label_content(FILES, "1-03")
    assert label_is_due(printed, replace(printed, **change))  # type: ignore[arg-type]


@pytest.mark.requirement("B-03")
def test_a_true_label_stays() -> None:
    printed = label_content(FILES)
    assert not label_is_due(printed, label_content(FILES))
    assert not label_is_due(printed, replace(printed, count=9))
    assert label_is_due(None, printed)


@pytest.mark.requirement("B-05")
def test_boxes_stand_by_fonds_category_period_year_and_number() -> None:
    def key(fonds: str, category: str, rank: int, year: int, number: str):
        files = [replace(FILE, category=category, year=year, number=f"{category}-{number}")]
        return box_order_key(label_content(files), fonds, number, rank)

    ordered = [
        key("Z1", "KU", 300, 2019, "1"),
        key("Z1", "WS", 10_000, 2020, "1"),
        key("Z1", "WS", 300, 2019, "2"),
        key("Z1", "WS", 300, 2019, "10"),
        key("Z1", "WS", 300, 2020, "1"),
        key("Z2", "KU", 300, 2019, "1"),
    ]
    assert sorted([*ordered[1::2], *ordered[::2]]) == ordered
    empty = box_order_key(label_content([]), "Z1", "9")
    assert empty < ordered[0]
