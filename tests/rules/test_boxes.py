"""Boxes: sizes, filling, mixing, labels."""

from dataclasses import replace

import pytest

from desktop_archive.rules.boxes import (
    BOX_TYPE_SEEDS,
    BoxedFile,
    BoxMix,
    BoxType,
    ContainerKind,
    mixing_problems,
    paper_mm,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.secrecy import Secrecy

A30 = next(box for box in BOX_TYPE_SEEDS if box.code == "A30")
FILE = BoxedFile(
    fonds="Z109",
    category="WS",
    year=2019,
    retention="D30",
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
    internal = replace(FILE, secrecy=Secrecy.INTERNAL)
    assert mixing_problems([FILE, internal]) == ()


def test_paper_also_goes_into_voucher_boxes_but_media_do_not() -> None:
    assert mixing_problems([FILE], ContainerKind.VOUCHER_BOX) == ()
    assert mixing_problems([FILE], ContainerKind.MEDIA_CASE) == (BoxMix.CARRIER,)


@pytest.mark.requirement("B-13")
def test_a_reserved_box_takes_only_its_customer() -> None:
    theirs = replace(FILE, customer="某公司")
    assert mixing_problems([theirs], reserved_for="某公司") == ()
    assert mixing_problems([FILE], reserved_for="某公司") == (BoxMix.RESERVED_FOR_ANOTHER,)
