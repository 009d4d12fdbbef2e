"""Signs that act or hide instead of being read (reliability §5.6)."""

import unicodedata
from typing import Final

_ACTING: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
#: Letters by their class, and nothing by their look.
_FILLERS: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
_LINES: Final = "\n\t"


def visible(text: str, *, spacing: str = _LINES) -> str:
    """Return a text whose control, direction and zero-width signs are seen, not obeyed.

    What spaces a text out stays as it is.
    """
    if text.isprintable() and _FILLERS.isdisjoint(text):
        return text
    return "".join(
        f"□U+{ord(sign):04X}" if sign not in spacing and _is_unseen(sign) else sign for sign in text
    )


def _is_unseen(sign: str) -> bool:
    return sign in _FILLERS or unicodedata.category(sign) in _ACTING
