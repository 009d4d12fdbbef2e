"""The categories and class schemes that ship with the program."""

import pytest

from desktop_archive.rules.names import LANGUAGES
from desktop_archive.rules.reference_codes import Template
from desktop_archive.rules.schemes import (
    CATEGORY_SEEDS,
    COMPANY_CATEGORY_SEEDS,
    SCHEME_SEEDS,
    Arrangement,
    ClassLevel,
)

ALL = (*CATEGORY_SEEDS, *COMPANY_CATEGORY_SEEDS)
BY_CODE = {seed.code: seed for seed in SCHEME_SEEDS}


@pytest.mark.requirement("N-05", "N-06")
def test_the_preset_categories_are_there() -> None:
    codes = {seed.code for seed in CATEGORY_SEEDS}
    tops = ["WS", "KJ", "RS", "KU", "ZY", "ZP", "LY", "LX", "SJ", "YJ", "WY", "MT", "SW"]
    assert {*tops, "KJ·KY", "KJ·JJ", "KJ·SB"} <= codes


@pytest.mark.requirement("N-09")
def test_each_category_is_kept_by_item_or_by_file() -> None:
    kept = {seed.code: seed.arrangement for seed in CATEGORY_SEEDS}
    assert {kept[code] for code in ("WS", "ZP", "LY", "LX", "SW")} == {Arrangement.ITEM}
    assert {kept[code] for code in ("KJ", "RS", "KU")} == {Arrangement.FILE}


def test_codes_are_unique_and_every_parent_exists() -> None:
    codes = [seed.code for seed in ALL]
    assert len(set(codes)) == len(codes)
    assert {seed.parent for seed in ALL} - {None} <= set(codes)


@pytest.mark.requirement("N-07", "N-10", "N-11")
def test_the_ready_schemes_have_classes_with_subclasses() -> None:
    assert set(BY_CODE) == {"da22", "da13", "company", "property"}
    for code in ("company", "property"):
        classes = BY_CODE[code].classes
        known = {one.code for one in classes}
        assert len(known) == len(classes)
        assert {one.parent for one in classes} - {None} <= known
        assert sum(one.parent is None for one in classes) == 5


@pytest.mark.parametrize("scheme", SCHEME_SEEDS, ids=lambda scheme: scheme.code)
def test_every_scheme_can_number_and_knows_its_categories(scheme) -> None:
    assert Template.parse(scheme.template)
    assert set(scheme.categories) <= {seed.code for seed in ALL}
    assert ClassLevel.YEAR in scheme.order


def test_everything_has_a_name_in_each_language() -> None:
    classes = [one for scheme in SCHEME_SEEDS for one in scheme.classes]
    for seed in (*ALL, *SCHEME_SEEDS, *classes):
        assert all(seed.names.of(language).strip() for language in LANGUAGES)
