"""Numbers for many entries at once: 10-15, 100+20 (screens §3)."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

MOST_AT_ONCE = 500
_RANGE = re.compile(r"([0-9]{1,9})\s*([-~+]|至|到)\s*([0-9]{1,9})")
_COUNT = re.compile(r"\+\s*([0-9]{1,9})")
_ONE = re.compile(r"[0-9]{1,9}")


class RangeProblem(Enum):
    """Why numbers for many entries cannot be made so."""

    NOT_A_RANGE = "not_a_range"
    REVERSED = "reversed"
    TOO_MANY = "too_many"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class NumberRange:
    """Numbers that follow each other; a first of None is the next free one."""

    first: int | None
    count: int

    def numbers(self, following: int) -> range:
        """Return the numbers, from the one that follows when none was named."""
        first = following if self.first is None else self.first
        return range(first, first + self.count)


def read_range(text: str) -> tuple[NumberRange | None, RangeProblem | None]:
    """Return what 10-15, 100+20, +20 or 12 means, or what is wrong with it."""
    plain = unicodedata.normalize("NFKC", text).strip()
    for dash in "‐‑‒–—―−":
        plain = plain.replace(dash, "-")
    if found := _RANGE.fullmatch(plain):
        first, last = int(found[1]), int(found[3])
        count = last if found[2] == "+" else last - first + 1
        return _checked(first, count)
    if found := _COUNT.fullmatch(plain):
        return _checked(None, int(found[1]))
    if _ONE.fullmatch(plain):
        return _checked(int(plain), 1)
    return None, RangeProblem.NOT_A_RANGE


def _checked(first: int | None, count: int) -> tuple[NumberRange | None, RangeProblem | None]:
    if count < 1:
        return None, RangeProblem.REVERSED
    if first == 0:
        return None, RangeProblem.ZERO
    if count > MOST_AT_ONCE:
        return None, RangeProblem.TOO_MANY
    return NumberRange(first, count), None
