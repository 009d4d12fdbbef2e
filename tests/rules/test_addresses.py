"""Address templates: every shelf prints, reads back, and nothing ambiguous is taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.addresses import PRESETS, AddressError, AddressProblem, AddressTemplate
from desktop_archive.rules.reference_codes import TemplateError
from desktop_archive.rules.shelves import ShelfAddress

SHELF = ShelfAddress("1", "A", "03", "L", "02", "04")
numbers = st.integers(1, 999).map(str)
shelves = st.builds(
    ShelfAddress,
    room=st.sampled_from(["1", "2", "B1", "602", "东库"]),
    zone=st.sampled_from(["A", "B", "甲"]),
    range=numbers,
    side=st.sampled_from(["L", "R", "左"]),
    bay=numbers,
    shelf=numbers,
)


@pytest.mark.requirement("B-06")
@pytest.mark.parametrize(
    ("template", "printed"),
    [
        ("", "1-A-03L-02-04"),
        ("{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}", "1-A-03L-02-04"),
        ("{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}[-{pos:02}]", "1-A-03L-02-04"),
        ("{room}·{zone}·{row:03}{side}·{bay}·{level}", "1·A·003L·02·04"),
        ("K{room}.{row:02}{side}.{bay:02}.{level:02}", "K1.03L.02.04"),
        ("{room}[-{zone}]-{row:02}[{side}]-{bay:02}-{level:02}", "1-A-03L-02-04"),
    ],
)
def test_a_shelf_is_addressed_as_the_template_says(template, printed):
    assert AddressTemplate.parse(template).render(SHELF) == printed


@pytest.mark.parametrize("template", PRESETS)
@given(shelf=shelves)
def test_every_address_reads_back_to_the_same_steps(template, shelf):
    made = AddressTemplate.parse(template)
    found = made.read(made.render(shelf))

    assert found is not None
    for step in ("room", "zone", "range", "side", "bay", "shelf"):
        read, was = getattr(found, step), getattr(shelf, step)
        assert read in ("", was), step
    assert found.shelf == shelf.shelf


def test_a_zone_that_a_room_lacks_is_left_out_where_the_template_allows_it():
    bare = ShelfAddress("1", "", "3", "", "2", "4")

    assert AddressTemplate.parse(PRESETS[1]).render(bare) == "1-03-02-04"
    with pytest.raises(AddressError) as refused:
        AddressTemplate.parse(PRESETS[0]).render(bare)
    assert (refused.value.problem, refused.value.detail) == (AddressProblem.CANNOT_PRINT, "zone")


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("{room}-{year}-{level}", AddressProblem.NOT_OF_A_PLACE),
        ("{row}-{level}", AddressProblem.ROOM_MISSING),
        ("[{room}-]{row}-{level}", AddressProblem.ROOM_MISSING),
        ("{room}-{row:02}", AddressProblem.SHELF_MISSING),
        ("{room}-{level}-{pos}", AddressProblem.NOT_OF_A_PLACE),
    ],
)
def test_a_template_that_addresses_no_shelf_is_refused(template, problem):
    with pytest.raises(AddressError) as refused:
        AddressTemplate.parse(template)
    assert refused.value.problem is problem


@pytest.mark.parametrize("template", ["{room}{zone}-{level}", "{room}-{level", "{room}-{shelf}"])
def test_what_could_be_read_in_two_ways_or_is_no_template_is_refused(template):
    with pytest.raises(TemplateError):
        AddressTemplate.parse(template)


def test_a_range_with_a_name_is_not_printed_as_a_number():
    named = ShelfAddress("1", "A", "甲", "L", "1", "1")

    with pytest.raises(AddressError) as refused:
        AddressTemplate.parse(PRESETS[0]).render(named)
    assert refused.value.detail == "row"
