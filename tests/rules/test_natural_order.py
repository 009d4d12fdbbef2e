"""The order a person expects in lists of boxes, codes and places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.natural_order import natural_key


@pytest.mark.requirement("B-05")
@pytest.mark.parametrize(
    "ordered",
    [
        ["Box 2", "Box 10", "Box 100"],
        ["box 2", "Box 3"],
        ["WS·2019-Y-0002", "WS·2019-Y-0010", "WS·2020-Y-0001"],
        ["WS·2011-D10-1", "WS·2011-D30-1"],
        ["1号库房", "2号库房", "10号库房"],
        ["第二列", "第十列", "第十二列", "第二十列", "第一百零三列"],
        ["九号柜", "十号柜", "十一号柜"],
        ["二〇一九年", "二〇二〇年"],
        ["A-1-9", "A-1-10", "A-2-1"],
        ["", "1", "a", "档"],
    ],
)
def test_things_stand_in_the_expected_order(ordered: list[str]) -> None:
    mixed = [*ordered[1::2], *ordered[::2]]
    assert sorted(mixed, key=natural_key) == ordered


def test_full_width_digits_count_like_plain_ones() -> None:
    full_two, full_ten = "Box \uff12", "Box \uff11\uff10"
    assert sorted([full_ten, "Box 3", full_two], key=natural_key) == [full_two, "Box 3", full_ten]


def test_numbers_inside_chinese_words_are_words() -> None:
    # As numbers 一 and 三 would stand before the 4; as words they stand after it.
    assert min(["一般通知", "三方协议", "4号"], key=natural_key) == "4号"
    assert sorted(["图一般", "图4"], key=natural_key) == ["图4", "图一般"]


@pytest.mark.parametrize(
    "ordered",
    [["第二批", "第三批", "第十批"], ["第二", "第三", "第十"], ["二册", "三册", "十册"]],
)
def test_chinese_ordinals_are_numbers(ordered: list[str]) -> None:
    assert sorted([*ordered[1:], ordered[0]], key=natural_key) == ordered


def test_leading_zeros_stand_beside_the_plain_number() -> None:
    assert sorted(["10", "01", "2", "1"], key=natural_key) == ["01", "1", "2", "10"]


def test_impossible_chinese_numbers_stay_text() -> None:
    assert sorted(["二三十号", "九号"], key=natural_key) == ["九号", "二三十号"]


@given(st.lists(st.text(max_size=20)))
def test_any_texts_can_be_ordered_and_none_is_lost(texts: list[str]) -> None:
    ordered = sorted(texts, key=natural_key)
    assert sorted(ordered) == sorted(texts)
    assert sorted(ordered, key=natural_key) == ordered


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_numbers_stand_by_their_value(one: int, other: int) -> None:
    in_order = natural_key(f"Box {one}") < natural_key(f"Box {other}")
    assert in_order is (one < other)
