"""What stands behind the name of a field: years, days, numbers, words of a list."""

import re
import unicodedata
from difflib import get_close_matches

from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.finding.fields import (
    CODE_FIELDS,
    DATA_FIELDS,
    VALUE_OF,
    WORD_FIELDS,
    FindField,
)
from desktop_archive.rules.finding.language import AnyOf, Choice, Part, Span, Words
from desktop_archive.rules.finding.troubles import FindProblem

_TWO_DOTS = re.compile(r"\.\.+|…|~|至")
_DASHED = re.compile(r"(\d+)[-–—](\d+)")
_COMPARED = re.compile(r"(>=|<=|>|<|≥|≤)(.+)")
_FEWEST_FOR_A_HINT = 0.6
_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_MOST_PAGES = 10**9


class ValueProblemError(ValueError):
    """A value that a field cannot have, with what may have been meant."""

    def __init__(self, reason: FindProblem, word: str, meant: str = "") -> None:
        super().__init__(f"{reason.value}: {word[:80]!r}")
        self.reason, self.word, self.meant = reason, word, meant


def fold(text: str) -> str:
    """Return a word of the language as it is compared."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def value(field: FindField, text: str, quoted: list[tuple[str, bool]]) -> Part | None:
    """Return what a field is asked for, or None while nothing stands behind its name.

    Raises:
        ValueProblemError: the field cannot have this value.
    """
    if field in WORD_FIELDS:
        if len(quoted) == 1 and quoted[0][1]:
            return Words(quoted[0][0], field, phrase=True)
        return Words(text, field) if text else None
    pieces = [piece for piece, _ in quoted if piece]
    if not pieces:
        return None
    if field in CODE_FIELDS or field in DATA_FIELDS:
        return Choice(field, tuple(pieces))
    if field in VALUE_OF:
        return Choice(field, tuple(_listed(field, piece) for piece in pieces))
    spans = tuple(_span(field, piece) for piece in pieces)
    return spans[0] if len(spans) == 1 else AnyOf(spans)


def _listed(field: FindField, word: str) -> str:
    known = VALUE_OF[field]
    found = known.get(fold(word))
    if found is None:
        near = get_close_matches(fold(word), known, 1, _FEWEST_FOR_A_HINT)
        raise ValueProblemError(FindProblem.UNKNOWN_VALUE, word, near[0] if near else "")
    return found


def _span(field: FindField, text: str) -> Span:
    folded = unicodedata.normalize("NFKC", text.replace("…", "..")).strip()
    if found := _COMPARED.fullmatch(folded):
        return _compared(field, found[1], found[2].strip(), text)
    dashed = field in (FindField.YEAR, FindField.PAGES) and _DASHED.fullmatch(folded)
    ends = list(dashed.groups()) if dashed else _TWO_DOTS.split(folded)
    if len(ends) == 1:
        return Span(field, *_edges(field, ends[0], text))
    if len(ends) != 2 or not any(end.strip() for end in ends):  # noqa: PLR2004  from and to
        raise ValueProblemError(_REASONS[field], text)
    first = _edges(field, ends[0], text)[0] if ends[0].strip() else None
    last = _edges(field, ends[1], text)[1] if ends[1].strip() else None
    if first is not None and last is not None and _is_after(first, last):
        raise ValueProblemError(FindProblem.BACKWARDS, text)
    return Span(field, first, last)


def _is_after(first: int | str, last: int | str) -> bool:
    if isinstance(first, int) and isinstance(last, int):
        return first > last
    return str(first) > str(last)


def _compared(field: FindField, sign: str, end: str, text: str) -> Span:
    first, last = _edges(field, end, text)
    if sign in (">=", "≥"):
        return Span(field, first, None)
    if sign in ("<=", "≤"):
        return Span(field, None, last)
    if isinstance(first, int) and isinstance(last, int):
        return Span(field, last + 1, None) if sign == ">" else Span(field, None, first - 1)
    # Behind a day, month or year begins the next one: text that sorts right after it.
    day = PartialDate.parse(end)
    if sign == ">":
        return Span(field, _next_day(day.latest().toordinal() + 1), None)
    return Span(field, None, _next_day(day.earliest().toordinal() - 1))


def _next_day(ordinal: int) -> str:
    first = PartialDate(1).earliest()
    return first.fromordinal(max(1, ordinal)).isoformat()


_REASONS = {
    FindField.YEAR: FindProblem.NOT_A_YEAR,
    FindField.PAGES: FindProblem.NOT_A_NUMBER,
    FindField.DATE: FindProblem.NOT_A_DATE,
    FindField.DUE: FindProblem.NOT_A_DATE,
}


def _edges(field: FindField, end: str, text: str) -> tuple[int | str, int | str]:
    """Return the first and the last value that one end of a span can mean."""
    end = end.strip()
    if field in (FindField.YEAR, FindField.PAGES):
        bare = end.rstrip("年页頁 ")
        number = int(bare) if bare.isdecimal() and len(bare) <= 9 else -1  # noqa: PLR2004
        lowest, highest = (_FIRST_YEAR, _LAST_YEAR) if field is FindField.YEAR else (0, _MOST_PAGES)
        if not lowest <= number <= highest:
            raise ValueProblemError(_REASONS[field], text)
        return number, number
    try:
        day = PartialDate.parse(end)
    except BadDateError as error:
        raise ValueProblemError(FindProblem.NOT_A_DATE, text) from error
    return day.earliest().isoformat(), day.latest().isoformat()
