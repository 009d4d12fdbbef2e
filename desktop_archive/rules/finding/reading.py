"""Reading a question: it never fails, and says of every odd word where it stands."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from desktop_archive.rules.finding.fields import FIELD_OF, FindField
from desktop_archive.rules.finding.language import All, AnyOf, Not, Part, Question, Words
from desktop_archive.rules.finding.troubles import FindProblem, Trouble
from desktop_archive.rules.finding.values import ValueProblemError, fold, value

LONGEST = 1000
_DEEPEST = 16
_MOST_TERMS = 40
#: Input methods type full-width signs.
_QUOTES = '"“”„‟「」『』＂'
_MINUS = "-－−"
_OPEN, _CLOSE = "(（", ")）"
_COLONS, _COMMAS = ":：", ",，、"
_OR = frozenset({"OR", "或", "|", "｜", "||"})
_AND = frozenset({"AND", "&", "&&"})
_HALF_SIGNS = re.compile("[\ud800-\udfff]")
_FEWEST_FOR_A_HINT = 0.6
_SHORTEST_NAME = 2


def read(text: str) -> Question:
    """Return what a text asks for; words that make no sense are left out and told."""
    # Half a sign, which no register can hold, is looked for as the sign that stands for none.
    reader = _Reader(_HALF_SIGNS.sub("\ufffd", text[:LONGEST]))
    part = reader.group(0)
    return Question(part, tuple(reader.troubles))


@dataclass(slots=True)
class _Slot:
    """Terms that are alternatives of each other."""

    parts: list[Part]


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._terms = 0
        self.troubles: list[Trouble] = []

    # --- groups -----------------------------------------------------------------------------

    def group(self, depth: int) -> Part | None:
        """Read until the group ends; OR binds its two neighbours."""
        slots: list[_Slot] = []
        joins = False
        while not self._ends(depth):
            word = self._peek()
            if word in _OR or word in _AND or word == "NOT":
                self._at += len(word)
                joins = bool(slots) and word in _OR
                if word == "NOT":
                    self._put(slots, self._term(depth, negative=True), joins=False)
                continue
            part = self._term(depth, negative=False)
            self._put(slots, part, joins=joins)
            joins = False
        return _all([_any(slot.parts) for slot in slots])

    @staticmethod
    def _put(slots: list[_Slot], part: Part | None, *, joins: bool) -> None:
        if part is None:
            return
        if joins:
            slots[-1].parts.append(part)
        else:
            slots.append(_Slot([part]))

    def _ends(self, depth: int) -> bool:
        self._skip(str.isspace)
        while self._here() in _CLOSE and self._here():
            self._at += 1
            if depth:
                return True
            self._skip(str.isspace)
        return not self._here() or self._terms >= _MOST_TERMS

    # --- terms ------------------------------------------------------------------------------

    def _term(self, depth: int, *, negative: bool) -> Part | None:
        self._skip(str.isspace)
        self._terms += 1
        while self._here() in _MINUS and self._here() and not self._is_gap(self._at + 1):
            negative = not negative
            self._at += 1
        if self._here() in _OPEN and self._here():
            self._at += 1
            if depth >= _DEEPEST:
                return None
            part = self.group(depth + 1)
        elif self._here() in _QUOTES and self._here():
            phrase = self._quoted()
            part = Words(phrase, phrase=True) if phrase else None
        else:
            part = self._word(depth)
        return Not(part) if negative and part is not None else part

    def _quoted(self) -> str:
        """Read what stands between quotes; the last one may be missing while typing."""
        self._at += 1
        start = self._at
        self._skip(lambda sign: sign not in _QUOTES)
        found = self._text[start : self._at].strip()
        self._at += 1
        return found

    def _word(self, depth: int) -> Part | None:
        start, inner = self._at, 0
        while self._here() and not self._here().isspace():
            sign = self._here()
            if sign in _COLONS:
                field = FIELD_OF.get(fold(self._text[start : self._at]))
                if field is not None:
                    self._at += 1
                    return self._value(field, depth)
            if sign in _CLOSE and not inner and depth:
                break
            inner += (sign in _OPEN) - (sign in _CLOSE and inner > 0)
            self._at += 1
        word = self._text[start : self._at]
        return None if self._is_odd_field(word, start) else Words(word)

    def _is_odd_field(self, word: str, start: int) -> bool:
        """Tell whether a word is meant as a field there is none of, and note it."""
        colon = next((at for at, sign in enumerate(word) if sign in _COLONS), 0)
        name, rest = fold(word[:colon]), word[colon + 1 :]
        if len(name) < _SHORTEST_NAME or not name.isalpha() or not rest or rest[0] == "/":
            return False
        near = get_close_matches(name, FIELD_OF, 1, _FEWEST_FOR_A_HINT)
        if not near and not name.isascii():
            return False  # a colon in a Chinese title
        meant = near[0] if near else ""
        end = start + colon
        self.troubles.append(Trouble(FindProblem.UNKNOWN_FIELD, start, end, word[:colon], meant))
        return True

    def _value(self, field: FindField, depth: int) -> Part | None:
        start = self._at
        pieces = self._pieces(depth)
        text = self._text[start : self._at]
        try:
            return value(field, text, pieces)
        except ValueProblemError as error:
            at = max(0, text.find(error.word))
            end = start + at + len(error.word)
            self.troubles.append(Trouble(error.reason, start + at, end, error.word, error.meant))
            return None

    def _pieces(self, depth: int) -> list[tuple[str, bool]]:
        """Read values with commas between them, telling which stood in quotes."""
        pieces: list[tuple[str, bool]] = []
        while True:
            if self._here() and self._here() in _QUOTES:
                pieces.append((self._quoted(), True))
                self._at = min(self._at, len(self._text))
            else:
                start, inner = self._at, 0
                while (sign := self._here()) and not sign.isspace() and sign not in _COMMAS:
                    if sign in _CLOSE and not inner and depth:
                        break
                    inner += (sign in _OPEN) - (sign in _CLOSE and inner > 0)
                    self._at += 1
                pieces.append((self._text[start : self._at], False))
            if not self._here() or self._here() not in _COMMAS:
                return pieces
            self._at += 1

    # --- signs ------------------------------------------------------------------------------

    def _here(self) -> str:
        return self._text[self._at : self._at + 1]

    def _is_gap(self, at: int) -> bool:
        sign = self._text[at : at + 1]
        return not sign or sign.isspace()

    def _skip(self, wanted: Callable[[str], bool]) -> None:
        while self._here() and wanted(self._here()):
            self._at += 1

    def _peek(self) -> str:
        """Return the next word without taking it, as far as it has no sign of the language."""
        end = self._at
        while not self._is_gap(end):
            end += 1
        return self._text[self._at : end]


def _all(parts: list[Part]) -> Part | None:
    flat: list[Part] = []
    for part in parts:
        flat += part.parts if isinstance(part, All) else [part]
    return None if not flat else flat[0] if len(flat) == 1 else All(tuple(flat))


def _any(parts: list[Part]) -> Part:
    flat: list[Part] = []
    for part in parts:
        flat += part.parts if isinstance(part, AnyOf) else [part]
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))
