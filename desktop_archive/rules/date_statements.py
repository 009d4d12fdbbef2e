"""Free-form dates of finding aids: `circa 1900s-1926 [bulk, 1926-1935]`, `undated` (C-02)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_archive.rules.dates import (
    LONGEST_TEXT,
    BadDateError,
    DateProblem,
    DateSpan,
    PartialDate,
    fold_date,
    fold_signs,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a free-form date says: the days it covers, or that there is no date.

    It is complete when every word of it was understood; the text itself is always kept beside it.
    """

    span: DateSpan | None
    is_undated: bool
    is_complete: bool


_UNDATED = frozenset(
    {
        "", "-", ".", "undated", "n.d", "nd", "no date", "s.d", "s.n", "unknown", "not dated",
        "date unknown", "dates unknown", "无日期", "無日期", "日期不详", "日期不詳", "不详",
        "不詳", "无", "無", "未注明", "年代不详", "年代不詳", "none", "n/a",
    }
)  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), 1
    )
    for name in names.split()
}  # fmt: skip
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "fall": (9, 11), "autumn": (9, 11)}
_PARTS = {
    "上半年": (1, 6), "下半年": (7, 12), "春": (3, 5), "夏": (6, 8), "秋": (9, 11),
    **{f"{sign}季度": (at * 3 - 2, at * 3) for at, sign in enumerate("一二三四", 1)},
    **{f"{at}季度": (at * 3 - 2, at * 3) for at in range(1, 5)},
}  # fmt: skip
_PART_OF_YEAR = re.compile(
    r"([12][0-9]{3})年?第?([上下]半年|[春夏秋](?=季?$)|[一二三四1-4]季度)季?"
)
_M = "|".join(sorted(_MONTHS, key=len, reverse=True))
_S = "spring|summer|autumn|fall|winter"
_D = "[0-9]{1,2}"
_Y = "1[0-9]{3}|20[0-9]{2}"
_ATOMS = re.compile(
    rf"""
      (?P<iso>\b(?:{_Y})[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?[0-9]|3[01])\b)
    | (?P<roundyear>\b(?P<ry>{_Y})-(?P<rz>[0-9]{{2}})(?![0-9-]))
    | (?P<ymdd>\b(?P<y1>{_Y}),?\ (?P<m1>{_M})\.?\ (?P<d1>{_D})(?:-(?P<e1>{_D}))?\b
        (?!\ ?(?:{_M})\b))
    | (?P<mddy>\b(?P<m2>{_M})\.?\ (?P<d2>{_D})(?:-(?P<e2>{_D}))?(?:,\ ?|\ )(?P<y2>{_Y})\b)
    | (?P<ddmy>\b(?P<d3>{_D})(?:-(?P<e3>{_D}))?\ (?P<m3>{_M})\.?,?\ (?P<y3>{_Y})\b)
    | (?P<ym>\b(?P<y4>{_Y}),?\ (?P<m4>{_M})\b\.?)
    | (?P<my>\b(?P<m5>{_M})\.?,?\ (?P<y5>{_Y})\b)
    | (?P<season>\b(?:(?P<s6>{_S}),?\ (?P<y6>{_Y})|(?P<y7>{_Y}),?\ (?P<s7>{_S}))\b)
    | (?P<decade>\b(?P<part>early|mid|late)?[-\ ]?(?P<y8>1[0-9]{{2}}0|20[0-9]0)'?s\b)
    | (?P<century>\b(?P<part9>early|mid|late)?[-\ ]?
        (?P<c9>{_D})(?:st|nd|rd|th)[-\ ]century\b)
    | (?P<year>(?<![0-9])(?:{_Y})(?![0-9]))
    | (?P<month>\b(?P<m10>{_M})\b\.?(?:\ (?P<d10>[0-9]{{1,2}})\b)?)
    """,
    re.VERBOSE,
)  # fmt: skip
_FILLING = re.compile(
    r"\b(?:circa|ca?|about|approximately|approx|between|and|to|or|bulk|inclusive|probably|"
    r"undated|n\.?d|no date|before|after|dates?|of|the|from)\b|[-~,;:./&?\[\]() ]"
)
_ESTIMATED = re.compile(r"\bcirca\b|\bca?\b\.?|\babout\b|\bapprox|\bprobably\b|\?|\[")
_THIRDS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}

Range = tuple[PartialDate, PartialDate]


@lru_cache(maxsize=65536)
def read_statement(text: str) -> Statement:
    """Read a date however a finding aid words it; what is not understood is said to be so."""
    folded = fold_date(text).casefold()
    bare = folded.strip(" .,;[]()-")
    if bare in _UNDATED:
        return Statement(None, is_undated=True, is_complete=True)
    if len(text) > LONGEST_TEXT:
        return Statement(None, is_undated=False, is_complete=False)
    if part := _PART_OF_YEAR.fullmatch(folded):
        first, last = _PARTS[part[2]]
        year = int(part[1])
        span = DateSpan(PartialDate(year, first), PartialDate(year, last))
        return Statement(span, is_undated=False, is_complete=True)
    try:
        return Statement(DateSpan.parse(text), is_undated=False, is_complete=True)
    except BadDateError as error:
        read = _from_words(_plain(text))
        is_sure = read.is_complete and error.problem is not DateProblem.REVERSED
        return Statement(read.span, is_undated=False, is_complete=is_sure)


def _plain(text: str) -> str:
    """Bring the dashes between words close together, and let spaces stand between words only."""
    close = re.sub(r" ?([-~]) ?", r"\1", fold_signs(text).casefold())
    # `17 Aug.1945` lacks the space after the shortened month.
    return re.sub(r"(?<=[a-z])\.(?=[0-9])", ". ", close)


def _from_words(text: str) -> Statement:
    # The brackets of `[bulk, 1926-1935]` don't mean that anybody estimated.
    without_bulk = re.sub(r"\[\s*bulk", "bulk", text)
    estimated = bool(_ESTIMATED.search(without_bulk))
    found, all_real = _ranges(text)
    if not found:
        return Statement(None, is_undated=False, is_complete=False)
    rest = _FILLING.sub(" ", _ATOMS.sub(" ", text)).strip()
    start = min((one for one, _ in found), key=lambda day: day.earliest())
    end = max((two for _, two in found), key=lambda day: day.latest())
    if estimated:
        start, end = _estimate(start), _estimate(end)
    span = DateSpan(start) if _same_days(start, end) else DateSpan(start, end)
    unsure = any(match["roundyear"] for match in _ATOMS.finditer(text))
    return Statement(span, is_undated=False, is_complete=not rest and all_real and not unsure)


def _same_days(one: PartialDate, two: PartialDate) -> bool:
    return (one.year, one.month, one.day) == (two.year, two.month, two.day)


def _estimate(day: PartialDate) -> PartialDate:
    return PartialDate(day.year, day.month, day.day, estimated=True)


def _ranges(text: str) -> tuple[list[Range], bool]:
    """Return the days each part covers, and whether every part was a day that can be."""
    matches = list(_ATOMS.finditer(text))
    years = [_year_of(match) for match in matches]
    found: list[Range] = []
    all_real = True
    for at, match in enumerate(matches):
        # A month alone belongs to the year named before it, else to the next one named.
        before = [year for year in years[:at] if year]
        year = years[at] or (before[-1] if before else next(filter(None, years[at:]), None))
        if year is None:
            continue
        try:
            one, two = _range(match, year)
            DateSpan(one, two)
        except BadDateError:
            one = two = PartialDate(year)
            all_real = False
        found.append((one, two))
    return found, all_real


def _year_of(match: re.Match[str]) -> int | None:
    for name in ("ry", "y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "year"):
        if match[name]:
            return int(match[name])
    if match["iso"]:
        return int(match["iso"][:4])
    return int(match["c9"]) * 100 - 99 if match["c9"] and int(match["c9"]) else None


def _range(match: re.Match[str], year: int) -> Range:
    if match["iso"]:
        day = PartialDate.parse(match["iso"])
        return day, day
    if match["roundyear"]:
        return PartialDate(year), PartialDate(year - year % 100 + int(match["rz"]))
    if match["season"]:
        season = match["s6"] or match["s7"]
        if season not in _SEASONS:
            return PartialDate(year), PartialDate(year)
        first, last = _SEASONS[season]
        return PartialDate(year, first), PartialDate(year, last)
    if match["decade"]:
        first, last = _THIRDS.get(match["part"] or "", (0, 9))
        return PartialDate(year + first, estimated=True), PartialDate(year + last, estimated=True)
    if match["century"]:
        first, last = _THIRDS.get(match["part9"] or "", (0, 9))
        return (
            PartialDate(year + first * 10, estimated=True),
            PartialDate(year + last * 10 + 9, estimated=True),
        )
    if match["year"]:
        return PartialDate(year), PartialDate(year)
    return _days_of_month(match, year)


def _days_of_month(match: re.Match[str], year: int) -> Range:
    month = next(match[f"m{at}"] for at in (1, 2, 3, 4, 5, 10) if match[f"m{at}"])
    day = next((match[f"d{at}"] for at in (1, 2, 3, 10) if match[f"d{at}"]), None)
    last = next((match[f"e{at}"] for at in (1, 2, 3) if match[f"e{at}"]), day)
    number = _MONTHS[month]
    return (
        PartialDate(year, number, int(day) if day else None),
        PartialDate(year, number, int(last) if last else None),
    )
