"""Keeps text from turning into a formula in a spreadsheet, and takes the guard off again (F34)."""

import unicodedata

GUARD = "'"
_STARTERS = frozenset("=+-@|%")
_BLANKS = frozenset("\t\r\n \u200b\ufeff\u2060\u00a0\u3000\u200e\u200f")


def is_formula_like(text: str) -> bool:
    """Say whether some spreadsheet would calculate with a text instead of showing it."""
    if not text:
        return False
    first = text[0]
    if first.isalnum():
        return False
    if first in "\t\r\n":
        return True
    for sign in text:
        if sign in _BLANKS or sign == GUARD:
            continue
        # A full-width equals sign is made a plain one by some spreadsheets.
        return unicodedata.normalize("NFKC", sign)[0] in _STARTERS
    return False


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return GUARD + text if is_formula_like(text) else text


def unguarded(text: str) -> str:
    """Take the apostrophe off again; a text that merely begins with one keeps it."""
    return text[1:] if text[:1] == GUARD and is_formula_like(text[1:]) else text
