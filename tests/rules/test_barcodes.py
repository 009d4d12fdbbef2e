"""The ten digits survive hyphens, full width and slips of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.barcodes import (
    Barcode,
    BarcodeProblem,
    Command,
    Kind,
    NotABarcodeError,
    fold,
)
from desktop_archive.rules.refusals import RefusedError

barcodes = st.builds(Barcode, st.sampled_from(Kind), st.integers(1, 9_999_999))


def test_box_421_reads_as_the_design_says() -> None:
    box = Barcode(Kind.BOX, 421)
    assert box.digits == "1000042162"
    assert str(box) == "1-0000421-62"
    assert int(box.digits) % 97 == 1


@pytest.mark.requirement("B-02")
@pytest.mark.parametrize(
    "text",
    [
        "1000042162",
        "1-0000421-62",
        " 1 0000421 62 ",
        "１０００042162",
        "1–0000421—62",
        "1000042162\r",
    ],
)
def test_hyphens_spaces_and_full_width_do_not_matter(text: str) -> None:
    assert Barcode.parse(text) == Barcode(Kind.BOX, 421)
    assert Barcode.has_our_shape(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", BarcodeProblem.EMPTY),
        (" - ", BarcodeProblem.EMPTY),
        ("KF-2023-D10-0042", BarcodeProblem.NOT_OURS),
        ("100004216", BarcodeProblem.NOT_OURS),
        ("10000421620", BarcodeProblem.NOT_OURS),
        ("1000042161", BarcodeProblem.WRONG_CHECK),
        ("1000000077", BarcodeProblem.WRONG_CHECK),
        ("٠٠٠٠٠٠٠٠٠٠", BarcodeProblem.NOT_OURS),
    ],
)
def test_what_is_not_a_barcode_says_why(text: str, problem: BarcodeProblem) -> None:
    with pytest.raises(NotABarcodeError) as caught:
        Barcode.parse(text)
    assert caught.value.problem is problem
    assert caught.value.text == text


def test_a_ninth_kind_is_unknown_and_serial_nought_is_not_ours() -> None:
    def problem(body: str) -> BarcodeProblem:
        check = next(c for c in range(2, 99) if int(f"{body}{c:02d}") % 97 == 1)
        with pytest.raises(NotABarcodeError) as caught:
            Barcode.parse(f"{body}{check:02d}")
        return caught.value.problem

    assert problem("90000001") is BarcodeProblem.UNKNOWN_KIND
    assert problem("00000001") is BarcodeProblem.UNKNOWN_KIND
    assert problem("10000000") is BarcodeProblem.NOT_OURS


@pytest.mark.parametrize("serial", [0, -1, 10_000_000])
def test_a_serial_that_does_not_fit_is_refused(serial: int) -> None:
    with pytest.raises(ValueError, match="serial"):
        Barcode(Kind.BOX, serial)


@given(barcodes)
def test_every_barcode_comes_back_from_paper(barcode: Barcode) -> None:
    assert Barcode.parse(barcode.digits) == barcode
    assert Barcode.parse(str(barcode)) == barcode
    assert int(barcode.digits) % 97 == 1


@given(barcodes, st.integers(0, 9), st.integers(0, 9))
def test_one_wrong_digit_is_always_noticed(barcode: Barcode, place: int, digit: int) -> None:
    digits = barcode.digits
    wrong = digits[:place] + str(digit) + digits[place + 1 :]
    if wrong != digits:
        with pytest.raises(NotABarcodeError):
            Barcode.parse(wrong)


@given(barcodes, st.integers(0, 9), st.integers(0, 9))
def test_two_swapped_digits_are_always_noticed(barcode: Barcode, one: int, two: int) -> None:
    signs = list(barcode.digits)
    signs[one], signs[two] = signs[two], signs[one]
    wrong = "".join(signs)
    if wrong != barcode.digits and abs(one - two) == 1:
        with pytest.raises(NotABarcodeError):
            Barcode.parse(wrong)


@given(st.text())
def test_a_text_without_our_shape_is_never_taken_for_ours(text: str) -> None:
    if not Barcode.has_our_shape(text):
        with pytest.raises(NotABarcodeError):
            Barcode.parse(text)
    else:
        assert len(fold(text)) == 10


def test_the_desk_mat_has_five_commands() -> None:
    assert [Barcode(Kind.COMMAND, command).serial for command in Command] == [1, 2, 3, 4, 5]


def test_a_refusal_carries_its_reason_and_facts() -> None:
    refusal = RefusedError(BarcodeProblem.NOT_OURS, code="X")
    assert refusal.reason is BarcodeProblem.NOT_OURS
    assert refusal.facts == {"code": "X"}
    assert str(refusal) == "BarcodeProblem.NOT_OURS"
