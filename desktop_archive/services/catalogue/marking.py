"""Where the words that were asked for stand in a text, so that they can be marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import Part, Words, is_plain, leaves
from desktop_archive.store.search.folding import fold, initials
from desktop_archive.store.search.tokens import words

Span = tuple[int, int]
_SHORTEST_INITIALS = 2


@dataclass(frozen=True, slots=True)
class Marker:
    """Marks words in the texts of a record, in the fields they were asked of."""

    needles: tuple[tuple[FindField | None, str], ...] = ()
    letters: str = ""

    def spans(self, text: str, field: FindField | None = None) -> list[Span]:
        """Return where words stand in a text, from left to right, none over another."""
        asked = [word for of, word in self.needles if of is None or of is field]
        if not text or not (asked or self.letters):
            return []
        signs = [_sign(sign) for sign in text]
        found = [span for word in asked for span in _find(signs, word)]
        if not found and self.letters and field is FindField.TITLE:
            found = _find([_letter(sign) for sign in text], self.letters, anywhere=True)
        return _joined(found)


def marker(part: Part | None) -> Marker:
    """Return what marks the wanted words of a question."""
    asked = [leaf for leaf, is_wanted in leaves(part) if is_wanted and isinstance(leaf, Words)]
    needles: list[tuple[FindField | None, str]] = []
    for one in asked:
        if one.phrase:
            needles.append((one.field, "".join(words(one.text))))
        else:
            needles += [(one.field, word) for word in words(one.text)]
    letters = ""
    if part is not None and is_plain(part):
        letters = "".join(one.text for one in asked).lower()
    is_letters = letters.isascii() and letters.isalpha() and len(letters) >= _SHORTEST_INITIALS
    return Marker(tuple(needles), letters if is_letters else "")


@lru_cache(maxsize=1 << 14)
def _sign(sign: str) -> str:
    """Return the letters and digits one sign is compared by."""
    return "".join(one for one in fold(sign) if one.isalnum())


@lru_cache(maxsize=1 << 14)
def _letter(sign: str) -> str:
    return initials(sign)[:1]


def _find(signs: Sequence[str], word: str, *, anywhere: bool = False) -> list[Span]:
    """Return where a folded word stands; signs that are neither letter nor digit don't count.

    A Latin word stands at the beginning of a word, unless it may be anywhere.
    """
    flat = "".join(signs)
    if word not in flat:
        return []
    places = [at for at, sign in enumerate(signs) for _ in sign]
    found: list[Span] = []
    start = 0
    while word and (at := flat.find(word, start)) >= 0:
        is_inside = not anywhere and word[0].isascii() and _goes_on(signs, places, at)
        if not is_inside:
            found.append((places[at], places[at + len(word) - 1] + 1))
        start = at + (1 if is_inside else len(word))
    return found


def _goes_on(signs: Sequence[str], places: Sequence[int], at: int) -> bool:
    """Tell whether a Latin word stands inside a longer one."""
    if at == 0 or places[at - 1] != places[at] - 1:
        return False
    before = signs[places[at] - 1]
    return bool(before) and before.isascii()


def _joined(spans: list[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
