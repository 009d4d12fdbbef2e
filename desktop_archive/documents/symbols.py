"""The dark modules of Code 128 and QR for ten digits, fast enough for ten thousand labels."""

import re
from functools import cache, lru_cache
from typing import Final

import segno
from barcode.charsets import code128

from desktop_archive.rules.barcodes import LENGTH

_DARK: Final = re.compile("1+")
_SIDE: Final = 21
_START_C: Final = 105
_MODULUS: Final = 103
_GROUPS: Final = (3, 3, 3, 1)
"""How the digits of a QR symbol are taken together, and their bits: ten for three, four for one."""
_BITS: Final = (10, 10, 10, 4)


@lru_cache(maxsize=4096)
def bar_pattern(digits: str) -> tuple[tuple[int, int], ...]:
    """Return the bars of Code 128 as (module where it begins, modules wide)."""
    pairs = [int(digits[at : at + 2]) for at in range(0, LENGTH, 2)]
    check = (_START_C + sum(at * value for at, value in enumerate(pairs, start=1))) % _MODULUS
    cells = "".join(code128.CODES[value] for value in (_START_C, *pairs, check))
    return _stretches(f"{cells}{code128.STOP}11")


@lru_cache(maxsize=4096)
def matrix_pattern(digits: str) -> tuple[tuple[int, int, int], ...]:
    """Return the dark stretches of the QR symbol as (row, column where it begins, modules wide).

    Of symbols of one size, level and mask every module is the sum of bits of the data (the code
    is linear), so a symbol is put together from those that `segno` made once: forty times faster.
    """
    blank, parts = _basis()
    at = 0
    for group, changes in zip(_GROUPS, parts, strict=True):
        value = int(digits[at : at + group])
        at += group
        for bit, change in enumerate(changes):
            if value >> bit & 1:
                blank ^= change
    cells = f"{blank:0{_SIDE * _SIDE}b}"
    return tuple(
        (row, start, wide)
        for row in range(_SIDE)
        for start, wide in _stretches(cells[row * _SIDE : (row + 1) * _SIDE])
    )


@cache
def _basis() -> tuple[int, tuple[tuple[int, ...], ...]]:
    """Return the symbol of ten noughts, and what each bit of each group changes in it."""
    blank = _modules("0" * LENGTH)
    parts = []
    before = 0
    for group, bits in zip(_GROUPS, _BITS, strict=True):
        after = LENGTH - before - group
        parts.append(
            tuple(
                _modules(f"{'0' * before}{1 << bit:0{group}d}{'0' * after}") ^ blank
                for bit in range(bits)
            )
        )
        before += group
    return blank, tuple(parts)


def _modules(digits: str) -> int:
    """Return the modules of a symbol as one number, row by row.

    The mask is fixed: at the highest level of correction every mask reads alike.
    """
    symbol = segno.make_qr(digits, version=1, error="h", mode="numeric", mask=2, boost_error=False)
    return int("".join("1" if cell else "0" for row in symbol.matrix for cell in row), 2)


def text_pattern(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return modules a side and the dark stretches of a QR symbol that says any text."""
    symbol = segno.make_qr(text.encode(), error="m", mode="byte", boost_error=False)
    rows = [bytes(row) for row in symbol.matrix]
    dark = tuple(
        (at, start, wide)
        for at, row in enumerate(rows)
        for start, wide in _stretches("".join("1" if cell else "0" for cell in row))
    )
    return len(rows), dark


def _stretches(cells: str) -> tuple[tuple[int, int], ...]:
    """Return where dark stretches begin in a row of 0 and 1, and how wide they are."""
    return tuple((found.start(), found.end() - found.start()) for found in _DARK.finditer(cells))
