"""One form for each character, and pinyin initials, from tables made at build time."""

import unicodedata
from functools import cache

from desktop_archive.paths import resource


@cache
def _fold_table() -> dict[int, str]:
    pairs = resource("data", "folding.txt").read_text("utf-8").rstrip("\n")
    return {ord(pairs[at]): pairs[at + 1] for at in range(0, len(pairs), 2)}


@cache
def _initial_table() -> tuple[dict[int, str], dict[str, str]]:
    lines = resource("data", "initials.txt").read_text("utf-8").splitlines()
    letters: dict[int, str] = {}
    surnames: dict[str, str] = {}
    for line in lines:
        if line.startswith("!"):
            surnames = {line[at]: line[at + 1] for at in range(1, len(line), 2)}
        else:
            letters |= dict.fromkeys(map(ord, line[1:]), line[0])
    return letters, surnames


class _Bare(dict[int, int | None]):
    """Drops accents; what a sign becomes is looked up once and then known."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = None if unicodedata.combining(chr(sign)) else sign
        return self[sign]


_BARE = _Bare()


def fold(text: str) -> str:
    """Return how a text is compared: width, case, accents and 简/繁 do not matter (C-39)."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    if not plain.isascii():
        plain = plain.translate(_fold_table())
        plain = unicodedata.normalize("NFD", plain).translate(_BARE)
    return plain


def initials(text: str, *, is_name: bool = False) -> str:
    """Return the first letters of a text as it is read; a surname may be read its own way."""
    letters, surnames = _initial_table()
    found = [letters.get(ord(sign), sign if sign.isalnum() else "") for sign in fold(text)]
    if is_name and text[:1] in surnames and found:
        found[0] = surnames[text[0]]
    return "".join(found)
