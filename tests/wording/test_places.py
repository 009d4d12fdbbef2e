"""Addresses of shelves as they are said."""

import pytest

from desktop_archive.rules.shelves import ShelfAddress
from desktop_archive.wording.places import address_in_words

FULL = ShelfAddress("1", "A", "03", "L", "2", "4")


@pytest.mark.requirement("B-06", "L-31")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "room 1, zone A, range 03, left side, bay 2, shelf 4"),
        ("zh-CN", "1号库房 A区 03列 左面 2节 4层"),
        ("zh-TW", "1號庫房 A區 03列 左面 2節 4層"),
    ],
)
def test_an_address_is_said_in_each_language(language: str, said: str) -> None:
    assert address_in_words(FULL.parts, language) == said
    assert address_in_words(FULL.parts[::-1], language) == said


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (ShelfAddress("档案一室"), "档案一室库房"),
        (ShelfAddress("1号库房", side="右", shelf="2"), "1号库房 右面 2层"),
        (ShelfAddress("2", side="B"), "2号库房 B面"),
    ],
)
def test_rooms_with_names_keep_them(place: ShelfAddress, said: str) -> None:
    assert address_in_words(place.parts, "zh-CN") == said
