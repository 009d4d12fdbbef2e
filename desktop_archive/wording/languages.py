"""The three languages of the program, and the little words that depend on them."""

from desktop_archive.rules.names import LANGUAGES, Names

ENGLISH, SIMPLIFIED, TRADITIONAL = LANGUAGES

_COLUMN = {ENGLISH: 0, SIMPLIFIED: 1, TRADITIONAL: 2}
_TRADITIONAL_PLACES = ("hant", "tw", "hk", "mo")


def language_of(locale: str) -> str:
    """Return which of the three languages a locale name asks for; any other reads English."""
    parts = locale.split(".", maxsplit=1)[0].replace("-", "_").lower().split("_")
    if parts[0] != "zh":
        return ENGLISH
    return TRADITIONAL if any(part in _TRADITIONAL_PLACES for part in parts) else SIMPLIFIED


def column(language: str) -> int:
    """Return where a language stands in a table of sentences."""
    return _COLUMN.get(language, 0)


_SEPARATOR = Names(", ", "、", "、")
_SENTENCES = Names("; ", "；", "；")
_SPACE = Names(" ", "", "")
_COLON = Names(": ", "：", "：")


def listed(words: list[str], language: str) -> str:
    """Return several words as a list in running text."""
    return _SEPARATOR.of(language).join(words)


def following(sentences: list[str], language: str) -> str:
    """Return several reasons one after the other."""
    said = ""
    for sentence in sentences:
        # After a full stop no semicolon; Chinese sentences need no space either.
        mark = _SPACE if said.endswith((".", "!", "?", "。", "！", "？")) else _SENTENCES
        said += (mark.of(language) if said else "") + sentence
    return said


def paired(name: str, value: str, language: str) -> str:
    """Return a name and what stands for it, as in a list of particulars."""
    return f"{name}{_COLON.of(language)}{value}"
