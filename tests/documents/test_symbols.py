"""The symbols put together fast are those that the libraries make."""

import pytest
import segno
from barcode.codex import Code128
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.documents.symbols import bar_pattern, matrix_pattern
from desktop_archive.rules.barcodes import LARGEST_SERIAL, Barcode, Kind

TEN_DIGITS = st.builds(
    lambda kind, serial: Barcode(kind, serial).digits,
    st.sampled_from(Kind),
    st.integers(1, LARGEST_SERIAL),
)


def cells(stretches, length):
    row = ["0"] * length
    for start, wide in stretches:
        row[start : start + wide] = "1" * wide
    return "".join(row)


@pytest.mark.requirement("B-02")
@given(TEN_DIGITS)
def test_the_matrix_is_the_one_that_the_encoder_makes(digits):
    symbol = segno.make_qr(digits, version=1, error="h", mode="numeric", mask=2, boost_error=False)

    found = matrix_pattern(digits)

    for number, row in enumerate(symbol.matrix):
        ours = cells([(start, wide) for at, start, wide in found if at == number], 21)
        assert ours == "".join("1" if cell else "0" for cell in row)


@pytest.mark.requirement("B-02")
@given(TEN_DIGITS)
def test_the_bars_are_those_that_the_encoder_makes(digits):
    made = str(Code128(digits).build()[0])

    assert cells(bar_pattern(digits), len(made)) == made
