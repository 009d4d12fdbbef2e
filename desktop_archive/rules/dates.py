"""Dates as records rooms write them: partial, estimated, in spans (C-01, C-02)."""

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from typing_extensions import override

LONGEST_TEXT = 300


class DateProblem(Enum):
    """Why a text can't be taken as a date."""

    EMPTY = "empty"
    NOT_A_DATE = "not a date"
    IMPOSSIBLE = "impossible"
    TWO_DIGIT_YEAR = "two-digit year"
    AMBIGUOUS = "ambiguous"
    OUT_OF_RANGE = "out of range"
    REVERSED = "reversed"


class BadDateError(ValueError):
    """A text that is no date, with what is wrong with it."""

    def __init__(self, text: str, problem: DateProblem) -> None:
        super().__init__(f"{problem.value}: {text[:80]!r}")
        self.text = text
        self.problem = problem


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or day and month, may be unknown (C-02)."""

    year: int
    month: int | None = None
    day: int | None = None
    estimated: bool = False

    def __post_init__(self) -> None:
        """Refuse days that no calendar has."""
        if not date.min.year <= self.year <= date.max.year:
            raise BadDateError(str(self.year)[:12], DateProblem.OUT_OF_RANGE)
        text = f"{self.year}-{self.month}-{self.day}"
        if self.month is None:
            if self.day is not None:
                raise BadDateError(text, DateProblem.IMPOSSIBLE)
            return
        if not 1 <= self.month <= 12:  # noqa: PLR2004
            raise BadDateError(text, DateProblem.IMPOSSIBLE)
        if self.day is not None and not 1 <= self.day <= _last_day(self.year, self.month):
            raise BadDateError(text, DateProblem.IMPOSSIBLE)

    @override
    def __str__(self) -> str:
        """Write the known parts, in brackets when estimated."""
        parts = [f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        written = "-".join(parts)
        return f"[{written}]" if self.estimated else written

    def earliest(self) -> date:
        """Return the first day this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """Return the last day this date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or _last_day(self.year, month))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Take over a full calendar date."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read one date in any way a records room writes it (C-02)."""
        return _parse(text)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """One date, or a first and a last one."""

    start: PartialDate
    end: PartialDate | None = None

    def __post_init__(self) -> None:
        """Refuse a span that ends before it starts."""
        if self.end is not None and self.end.latest() < self.start.earliest():
            raise BadDateError(str(self), DateProblem.REVERSED)

    @override
    def __str__(self) -> str:
        """Write start and end with a slash, as ISO 8601 does."""
        return str(self.start) if self.end is None else f"{self.start}/{self.end}"

    def earliest(self) -> date:
        """Return the first day of the span."""
        return self.start.earliest()

    def latest(self) -> date:
        """Return the last day of the span."""
        return (self.end or self.start).latest()

    @property
    def last_year(self) -> int:
        """Return the year the span ends in, from which periods count (domain §1.2)."""
        return (self.end or self.start).year

    @classmethod
    def parse(cls, text: str) -> "DateSpan":
        """Read one date or two joined by a dash, a wave, 至 or a slash."""
        return _parse_span(text)


def from_excel_serial(number: float) -> PartialDate:
    """Turn a spreadsheet's day number into a date; its false 1900-02-29 is refused."""
    text = str(number)
    if not 1 <= number <= _LAST_SERIAL:
        raise BadDateError(text, DateProblem.OUT_OF_RANGE)
    days = int(number)
    if days == _FALSE_LEAP_DAY:
        raise BadDateError(text, DateProblem.IMPOSSIBLE)
    base = date(1899, 12, 31) if days < _FALSE_LEAP_DAY else date(1899, 12, 30)
    return PartialDate.of(base + timedelta(days=days))


def from_number(number: float) -> PartialDate:
    """Read a date that a spreadsheet holds as a plain number: 20230101, 2023 or day 45000."""
    text = f"{number:.15g}"
    if number != number or number in {float("inf"), float("-inf")} or number < 1:  # noqa: PLR0124
        raise BadDateError(text, DateProblem.NOT_A_DATE)
    if number != int(number):
        # 2023.1 may have been typed for January or for October: the zero is lost.
        if not _SERIALS[0] <= number <= _SERIALS[1]:
            raise BadDateError(text, DateProblem.AMBIGUOUS)
        return from_excel_serial(number)
    whole = int(number)
    if _SERIALS[0] <= whole <= _SERIALS[1]:
        return from_excel_serial(whole)
    return _parse(str(whole))


def fold_signs(text: str) -> str:
    """Bring every dash, digit and space into one form."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_FOLDING).split())


def fold_date(text: str) -> str:
    """Bring a written date into one form, without spaces around its separators."""
    return _SPACES_ROUND.sub(r"\1", fold_signs(text)).strip()


_LAST_SERIAL = 2_958_465
_FALSE_LEAP_DAY = 60
_SERIALS = (10_000, 99_999)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\ufe58\uff0d─"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\x00"
_FOLDING = {
    **{ord(dash): "-" for dash in _DASHES},
    **{ord(wave): "~" for wave in "\u301c\uff5e\u223c"},
    **{ord(sign): None for sign in _INVISIBLE},
    **{ord(sign): "." for sign in "\u00b7\u30fb\u2022\u3002\uff61"},
}
_SPACES_ROUND = re.compile(r" ?([-./~年月日号號至到]) ?")
_DIGITS8 = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DIGITS6 = re.compile(r"([0-9]{4})([0-9]{2})")
_YEAR = re.compile(r"([0-9]{4})年?度?")
_SEPARATED = re.compile(r"([0-9]{4})([-./])([0-9]{1,2}|□□)(?:\2([0-9]{1,2}|□□))?[-./]?")
_CHINESE = re.compile(r"([0-9]{4})年([0-9]{1,2})月(?:份|([0-9]{1,2})[日号號]?)?")
_REPUBLIC = re.compile(
    r"(?:中[华華])?民[国國] ?([0-9]{1,3}|元)"
    r"(?:(?:年|[-./])(?:([0-9]{1,2})(?:月|[-./])?(?:(?<=[月./-])([0-9]{1,2})日?)?)?)?"
)
# Without signs between them month and day have two digits each: 民国381010 is in 1949.
_REPUBLIC_CLOSE = re.compile(r"(?:中[华華])?民[国國] ?([0-9]{2,3})([0-9]{2})([0-9]{2})?")
_NUMERALS = re.compile(
    r"([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿卅]{1,4})日)?)?"
)
_TIME = re.compile(r"(.+?)[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?Z?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-./])([0-9]{1,2})\2([0-9]{4})")
_SHORT_YEAR = re.compile(r"'?[0-9]{2}(?:[-./年][0-9]{1,2}(?:[-./月][0-9]{1,2}日?)?月?|年)|[0-9]{2}")
_REPUBLIC_BARE = re.compile(r"[0-9]{3}[-./年][0-9]{1,2}(?:[-./月][0-9]{1,2}日?)?月?|1[01][0-9]{5}")
_BRACKETS = re.compile(r"[\[〔【](.+)[\]〕】]")
_ABOUT = re.compile(
    r"(?:circa|ca?\.?|about|约|約|大约|大約) ?(?=[0-9民一二])|(\?|左右|前后|前後)$", re.IGNORECASE
)
_JOINTS = re.compile(r"至|到|~|/|-| to ", re.IGNORECASE)
_ONES = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}


def _last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


@lru_cache(maxsize=65536)
def _parse(text: str) -> PartialDate:
    if len(text) > LONGEST_TEXT:
        raise BadDateError(text, DateProblem.NOT_A_DATE)
    folded = fold_date(text)
    if not folded:
        raise BadDateError(text, DateProblem.EMPTY)
    estimated = False
    if bracketed := _BRACKETS.fullmatch(folded):
        folded, estimated = bracketed[1].strip(), True
    if (bare := _ABOUT.sub("", folded).strip()) != folded:
        folded, estimated = bare, True
    if timed := _TIME.fullmatch(folded):
        folded = timed[1]
    if (parts := _known_parts(folded)) is None:
        raise BadDateError(text, _what_is_wrong(folded))
    return _assemble(text, parts, estimated=estimated)


def _known_parts(folded: str) -> tuple[int, int, int] | None:
    """Return year, month, day with 0 for unknown, or None when no form fits."""
    for form in (_DIGITS8, _CHINESE, _YEAR):
        if found := form.fullmatch(folded):
            year, month, day = (*found.groups(), None, None)[:3]
            return _number(year), _number(month), _number(day)
    if found := _SEPARATED.fullmatch(folded):
        return _number(found[1]), _number(found[3]), _number(found[4])
    if found := _REPUBLIC.fullmatch(folded) or _REPUBLIC_CLOSE.fullmatch(folded):
        return 1911 + _number(found[1]), _number(found[2]), _number(found[3])
    if found := _NUMERALS.fullmatch(folded):
        year = "".join(str(_ONES[sign]) for sign in found[1])
        return int(year), _chinese_number(found[2]), _chinese_number(found[3])
    return _six_digits(folded) or _day_first(folded)


def _six_digits(folded: str) -> tuple[int, int, int] | None:
    """Read YYYYMM, unless the same digits could be YYMMDD."""
    if not (found := _DIGITS6.fullmatch(folded)):
        return None
    if not 1 <= int(found[2]) <= 12:  # noqa: PLR2004
        return None
    if 1 <= int(folded[2:4]) <= 12 and 1 <= int(folded[4:]) <= 31:  # noqa: PLR2004
        raise BadDateError(folded, DateProblem.AMBIGUOUS)
    return int(found[1]), int(found[2]), 0


def _day_first(folded: str) -> tuple[int, int, int] | None:
    """Read 25/12/2019 or 12/25/2019, and refuse 1/2/2019."""
    if not (found := _DAY_FIRST.fullmatch(folded)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if first == second or second > 12:  # noqa: PLR2004
        return year, first, second
    if first > 12:  # noqa: PLR2004
        return year, second, first
    raise BadDateError(folded, DateProblem.AMBIGUOUS)


def _assemble(text: str, parts: tuple[int, int, int], *, estimated: bool) -> PartialDate:
    year, month, day = parts
    if not year or (day and not month):
        raise BadDateError(text, DateProblem.IMPOSSIBLE)
    try:
        return PartialDate(year, month or None, day or None, estimated)
    except BadDateError as error:
        raise BadDateError(text, error.problem) from None


def _what_is_wrong(folded: str) -> DateProblem:
    if _SHORT_YEAR.fullmatch(folded) or re.fullmatch(r"[0-9]{6}", folded):
        return DateProblem.TWO_DIGIT_YEAR
    if _REPUBLIC_BARE.fullmatch(folded):
        return DateProblem.AMBIGUOUS
    if re.fullmatch(r"[0-9]{5,}(?:[-./年].*)?", folded):
        return DateProblem.OUT_OF_RANGE if not folded.isdecimal() else DateProblem.NOT_A_DATE
    return DateProblem.NOT_A_DATE


def _number(part: str | None) -> int:
    if part is None or part == "□□":
        return 0
    return 1 if part == "元" else int(part)


def _chinese_number(part: str | None) -> int:
    """Read 一 … 三十一, 廿三, 卅一."""
    if not part:
        return 0
    part = part.replace("廿", "二十").replace("卅", "三十")
    if "十" not in part:
        return int("".join(str(_ONES[sign]) for sign in part))
    tens, _, ones = part.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return 99
    return (_ONES[tens] if tens else 1) * 10 + (_ONES[ones] if ones else 0)


def _parse_span(text: str) -> DateSpan:
    try:
        return DateSpan(_parse(text))
    except BadDateError as error:
        if len(text) > LONGEST_TEXT or error.problem is DateProblem.EMPTY:
            raise
        first_error = error
    folded = fold_date(text)
    for joint in _JOINTS.finditer(folded):
        left, right = folded[: joint.start()], folded[joint.end() :]
        try:
            start = _parse(left)
            end = _parse(complete_end(start, right))
        except BadDateError:
            continue
        try:
            return DateSpan(start, end)
        except BadDateError as error:
            raise BadDateError(text, error.problem) from None
    raise first_error


def complete_end(start: PartialDate, right: str) -> str:
    """Fill in the year, or year and month, that the second half of a span leaves out."""
    if found := re.fullmatch(r"([0-9]{1,2})月(?:([0-9]{1,2})日)?", right):
        return f"{start.year:04}年{right}"
    if start.day is not None and (found := re.fullmatch(r"([0-9]{1,2})日", right)):
        return f"{start.year:04}年{start.month}月{found[1]}日"
    if start.month is None and re.fullmatch(r"[0-9]{2}", right):
        return f"{start.year // 100:02}{right}"
    return right
