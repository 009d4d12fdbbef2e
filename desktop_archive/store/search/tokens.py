"""Cutting texts into what the index holds, and queries into what it is asked."""

import re

from desktop_archive.store.search.folding import fold, initials

_WORD = re.compile(r"[0-9a-z]+|[^\W0-9a-z_]+")
_GRAM = 4
LONGEST_QUERY = 200
MOST_WORDS = 12


def words(text: str) -> list[str]:
    """Return runs of letters, of digits and of other signs, folded."""
    return _WORD.findall(fold(text))


def bigrams(text: str) -> str:
    """Return a text as the index holds it: plain words whole, Chinese in pairs and a last one."""
    pieces: list[str] = []
    for word in words(text):
        if word[0].isascii():
            pieces.append(word)
        else:
            pieces += [word[at : at + 2] for at in range(len(word))]
    return " ".join(pieces)


def grams(text: str) -> str:
    """Return the pinyin initials of a text in overlapping pieces of four letters."""
    letters = initials(text)
    return " ".join(letters[at : at + _GRAM] for at in range(len(letters)))


#: Full-width letters never come out of folding: no word that is typed can be one of these.
_FACETS = {"year": "ｙ", "class": "ｋ", "unit": "ｕ"}


def facet(kind: str, value: object) -> str:
    """Return the word by which the index knows a year, a class or a unit; none has no word."""
    sign = "".join(words(str(value)))
    return f"{_FACETS[kind]}{sign}" if sign else ""


def match(query: str) -> str:
    """Return the index question for a query; every word must be found, each may go on."""
    return word_terms(query, goes_on=True)


def word_terms(text: str, *, goes_on: bool) -> str:
    """Return a question for all words of a text; only letters and digits reach the index."""
    parts = [_term(word, goes_on=goes_on) for word in words(text[:LONGEST_QUERY])[:MOST_WORDS]]
    return " AND ".join(parts)


def phrase(text: str) -> str:
    """Return a question for a text as it stands: its words one after the other."""
    runs = words(text[:LONGEST_QUERY])
    pieces = bigrams(" ".join(runs)).split()
    if runs and not runs[-1][0].isascii() and len(runs[-1]) > 1:
        # The last sign of a text closes it; inside a longer text it does not stand alone.
        pieces.pop()
    goes_on = bool(runs) and not runs[-1][0].isascii() and len(runs[-1]) == 1
    return f'"{" ".join(pieces)}"' + ("*" if goes_on else "") if pieces else ""


def _term(word: str, *, goes_on: bool) -> str:
    if len(word) == 1 and not word[0].isascii():
        return f'"{word}"*'
    if word[0].isascii():
        return f'"{word}"*' if goes_on else f'"{word}"'
    return '"' + " ".join(word[at : at + 2] for at in range(len(word) - 1)) + '"'


def match_initials(query: str) -> str:
    """Return the index question for pinyin initials, or nothing when the query is none."""
    letters = query.strip().lower()
    if not letters.isascii() or not letters.isalpha() or len(letters) > LONGEST_QUERY:
        return ""
    if len(letters) <= _GRAM:
        return f'"{letters}"*'
    return " AND ".join(f'"{letters[at : at + _GRAM]}"' for at in range(len(letters) - _GRAM + 1))
