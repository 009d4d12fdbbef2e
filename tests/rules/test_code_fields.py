"""The shapes of the fields of a reference code, and telling them apart (N-02)."""

import pytest

from desktop_archive.rules.code_fields import Slot, is_ambiguous, shape_of


@pytest.mark.parametrize(
    ("slot", "value", "printed"),
    [
        (Slot("item", "04"), 7, "0007"),
        (Slot("item", "04"), "00012345", "12345"),
        (Slot("year", "roc04"), 2024, "0113"),
        (Slot("year", "yy"), 2025, "25"),
        (Slot("month", "02"), 3, "03"),
        (Slot("unit", "U"), "bgs", "BGS"),
        (Slot("retention"), "D30", "D30"),
    ],
)
def test_a_field_is_printed_and_read_back(slot: Slot, value: str | int, printed: str) -> None:
    shape = shape_of(slot, "-·")
    assert shape.text(value) == printed
    assert shape.text(shape.value(printed)) == printed


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        (Slot("item", "04"), "一"),
        (Slot("item", "04"), "9" * 5000),
        (Slot("year"), 99999),
        (Slot("year", "yy"), 1949),
        (Slot("year", "roc"), 1911),
        (Slot("cat"), "WSX"),
        (Slot("retention"), "30"),
        (Slot("unit"), "A-B"),
        (Slot("side"), "左右"),
    ],
)
def test_a_value_that_does_not_fit_is_not_printed(slot: Slot, value: str | int) -> None:
    assert shape_of(slot, "-·").text(value) is None


def test_two_fields_are_ambiguous_when_a_sign_could_belong_to_either() -> None:
    letters = shape_of(Slot("category"), "")
    number = shape_of(Slot("serial", "03"), "")
    anything = shape_of(Slot("unit"), "-")
    assert not is_ambiguous([letters, number])
    assert is_ambiguous([anything, number])
    assert not is_ambiguous([anything, "-", number])
    assert is_ambiguous([[anything, "-"], [letters, "-"], number])
