"""Text that is too long shrinks, then wraps, then is cut with … and said so; it never overlaps."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from desktop_archive.documents.fonts import Face, advance, clean, missing, width
from desktop_archive.rules.printed import PrintProblem, PrintWarning

ELLIPSIS: Final = "…"
LEADING: Final = 1.22
"""Height of a line as a multiple of the size of its letters."""
_LONGEST_READ = 6000
_LONGEST_WORD = 14
_SMALL = (7.5, 7.0, 6.5)
_NEVER_FIRST = frozenset("，。、；：？！）》」』】〕”’…·,.;:?!)]}%")
_NEVER_LAST = frozenset("（《「『【〔“‘([{")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_BREAKS_AFTER = frozenset(" -·/_、，。；：")


@dataclass(slots=True)
class Remarks:
    """What could not be printed as given, gathered while a document is drawn."""

    _seen: dict[PrintWarning, None] = field(default_factory=dict)

    def note(self, kind: PrintProblem, text: str) -> None:
        """Keep one remark; the same one is kept once."""
        self._seen[PrintWarning(kind, text)] = None

    def check(self, text: str) -> str:
        """Return the text cleaned for print, noting characters that no font shows."""
        cleaned = clean(text)
        for sign in _missing(cleaned):
            self.note(PrintProblem.MISSING_CHARACTER, f"{sign} U+{ord(sign):04X}")
        return cleaned

    def warnings(self) -> tuple[PrintWarning, ...]:
        """Return all remarks in the order they came up."""
        return tuple(self._seen)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text set into its frame: its lines, the size of the letters, whether something is cut."""

    lines: tuple[str, ...]
    size: float
    cut: bool = False

    @property
    def height(self) -> float:
        """Return the height of all lines in points."""
        return len(self.lines) * self.size * LEADING


@lru_cache(maxsize=4096)
def _missing(text: str) -> str:
    return missing(text)


@lru_cache(maxsize=4096)
def fit(text: str, face: Face, room: float, sizes: tuple[float, ...], lines: int = 1) -> Fitted:
    """Set a cleaned text into a width: the largest size that fits, else wrapped, else cut.

    A text that fits on one line at any size stays on one line; wrapping starts with the largest
    size again, because a short second line reads better than small letters.
    """
    for size in sizes:
        if _no_wider(text, face, room / size):
            return Fitted((text,), size)
    if lines > 1:
        for size in sizes:
            wrapped = wrap(text, face, room / size, lines)
            if wrapped is not None:
                return Fitted(wrapped, size)
    size = sizes[-1]
    return Fitted(_cut(text, face, room / size, lines), size, cut=True)


def fit_block(
    text: str,
    face: Face,
    room: tuple[float, float],
    sizes: tuple[float, ...],
    *,
    whole: bool = False,
) -> Fitted:
    """Set a cleaned text into a width and height: the largest size whose lines fit, else cut.

    What is read as a whole, like a number, shrinks before it is broken into lines; so does a
    single short word, which nobody wants to see torn in two.
    """
    across, down = room
    sizes = tuple(size for size in sizes if size <= down) or sizes[-1:]
    is_word = 1 < len(text) <= _LONGEST_WORD and not _break_places(text)
    if whole or is_word:
        for size in (*sizes, *(_SMALL if is_word else ())):
            if _no_wider(text, face, across / size):
                return Fitted((text,), size)
    for size in sizes:
        wrapped = wrap(text, face, across / size, _lines_in(down, size))
        if wrapped is not None:
            return Fitted(wrapped, size)
    size = sizes[-1]
    return fit(text, face, across, (size,), _lines_in(down, size))


def _break_places(text: str) -> bool:
    """Tell whether a text may be broken anywhere."""
    return any(_may_break(text, end) for end in range(1, len(text)))


def _lines_in(down: float, size: float) -> int:
    return max(1, int(down / (size * LEADING) + 0.01))


def _no_wider(text: str, face: Face, room: float) -> bool:
    """Tell whether a text fits, without measuring more of it than needed."""
    used = 0.0
    for sign in text:
        used += advance(sign, face)
        if used > room:
            return False
    return True


def wrap(text: str, face: Face, room: float, lines: int) -> tuple[str, ...] | None:
    """Return the text in at most so many lines of a width at size 1, or nothing if it is longer."""
    found: list[str] = []
    rest = text
    while rest:
        if len(found) == lines:
            return None
        line, rest = _first_line(rest, face, room)
        found.append(line)
    return tuple(found) or ("",)


def _first_line(text: str, face: Face, room: float) -> tuple[str, str]:
    """Split off what stands on the first line."""
    used = 0.0
    for place, sign in enumerate(text):
        used += advance(sign, face)
        if used > room and place > 0:
            end = _break_before(text, place)
            return text[:end].rstrip(" "), text[end:].lstrip(" ")
    return text, ""


def _break_before(text: str, place: int) -> int:
    """Return the best place to break at or before a place; inside a word only if it fills lines."""
    for end in range(place, max(0, place - 40), -1):
        if _may_break(text, end):
            return end
    return place


def _may_break(text: str, end: int) -> bool:
    before, after = text[end - 1], text[end]
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if before in _BREAKS_AFTER or after == " ":
        return before != "-" or not _is_in_a_date(text, end)
    return _stands_alone(before) or _stands_alone(after)


def _is_in_a_date(text: str, end: int) -> bool:
    """Tell whether a place lies inside a day written with hyphens, which is read as a whole."""
    first = max(0, end - 9)
    found = _DAY.finditer(text, first, end + 9)
    return any(one.start() < end < one.end() for one in found)


def _stands_alone(sign: str) -> bool:
    """Tell whether a line may break on either side: every Chinese character is its own word."""
    return sign >= "⺀"


def _cut(text: str, face: Face, room: float, lines: int) -> tuple[str, ...]:
    """Return as much as fits, the last line ending in …."""
    found: list[str] = []
    rest = text[:_LONGEST_READ]
    while len(found) < lines - 1 and rest:
        line, rest = _first_line(rest, face, room)
        found.append(line)
    keep = room - width(ELLIPSIS, face, 1)
    last = ""
    for sign in rest:
        keep -= advance(sign, face)
        if keep < 0:
            break
        last += sign
    return (*found, last.rstrip() + ELLIPSIS)
