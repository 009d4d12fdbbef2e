"""Faces of the printed page: which font shows which character, and how wide it is."""

import unicodedata
from collections.abc import Iterable
from enum import Enum
from functools import cache, lru_cache
from typing import Final, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from desktop_archive.documents.turns import Turns
from desktop_archive.paths import resource
from desktop_archive.rules.showing import visible

SANS: Final = "ArchiveSans"
VISIBLE_GAP: Final = "〓"
DOT_OF_CODES: Final = "·"
DRAWING = Turns()
"""Held while a page is drawn: documents in the making share one font."""

_FILE = "NotoSansSC-Regular.ttf"
_SPACING = "\t\n\v\f\r\x85\u2028\u2029"


class Face(Enum):
    """How a text is set: running text, reference codes, or digits under bars."""

    TEXT = SANS
    CODE = "Helvetica"
    CODE_BOLD = "Helvetica-Bold"
    DIGITS = "Courier-Bold"


class Run(NamedTuple):
    """Characters in a row that one font shows."""

    font: str
    text: str


def _to_unicode(fontname: str, subset: Iterable[int]) -> str:
    """Return the table by which a reader of the page turns signs back into text.

    The library writes characters beyond the first plane as one five-digit number, which readers
    take for something else: a rare name would be printed right and copied wrong.
    """
    pairs = [
        f"<{place:02X}> <{chr(code).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for place, code in enumerate(subset)
    ]
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
        f"/CMapName /{fontname} def /CMapType 2 def",
        f"1 begincodespacerange <00> <{max(len(pairs) - 1, 0):02X}> endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):  # the format takes at most a hundred at once
        block = pairs[start : start + 100]
        parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts)


@cache
def glyphs() -> frozenset[int]:
    """Load the font once and return the characters it shows."""
    with DRAWING:
        ttfonts.makeToUnicodeCMap = _to_unicode
        rl_config.useA85 = 0  # streams as bytes: a fifth smaller, and sooner written
        font = ttfonts.TTFont(SANS, str(resource("fonts", _FILE)))
        pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Return the text on one line; what could not be seen is printed by its number (§5.6)."""
    kept = []
    for sign in visible(unicodedata.normalize("NFC", text), spacing=_SPACING):
        if sign in _SPACING or unicodedata.category(sign) == "Zs":
            kept.append(" ")
        elif not _selects_a_variant(sign):
            kept.append(sign)
    return "".join(kept).strip()


def _selects_a_variant(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"


@lru_cache(maxsize=32768)
def font_for(sign: str, face: Face) -> str | None:
    """Return the font that shows a character in this face, or nothing when none does."""
    if sign == DOT_OF_CODES:  # a full square in the Chinese font, half of one by the rule
        return str((Face.CODE if face is Face.TEXT else face).value)
    if face is not Face.TEXT and " " <= sign <= "~":
        return str(face.value)
    return SANS if ord(sign) in glyphs() else None


def missing(text: str) -> str:
    """Return the characters of a text that no font shows, each once, in their order."""
    return "".join(dict.fromkeys(sign for sign in text if font_for(sign, Face.TEXT) is None))


@lru_cache(maxsize=8192)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """Split a text by font; a character that no font shows becomes a visible 〓."""
    found: list[Run] = []
    for sign in text:
        font = font_for(sign, face)
        shown, font = (sign, font) if font else (VISIBLE_GAP, SANS)
        if found and found[-1].font == font:
            found[-1] = Run(font, found[-1].text + shown)
        else:
            found.append(Run(font, shown))
    return tuple(found)


@lru_cache(maxsize=65536)
def advance(sign: str, face: Face) -> float:
    """Return how wide a character stands at size 1."""
    glyphs()
    run = runs(sign, face)[0]
    return float(pdfmetrics.stringWidth(run.text, run.font, 1))


def width(text: str, face: Face, size: float) -> float:
    """Return how wide a text stands, in points."""
    return size * sum(advance(sign, face) for sign in text)
