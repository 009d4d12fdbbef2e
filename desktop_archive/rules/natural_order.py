"""The order a person expects: Box 2 before Box 10, number 九 after number 二."""

import re
import unicodedata

_PIECE = re.compile(r"\d+|[零〇一二三四五六七八九十百]+|[^\d零〇一二三四五六七八九十百]+")
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0}
_UNITS = {"十": 10, "百": 100}
_ORDINAL_AFTER = frozenset("号號列排架柜櫃节節层層格位盒卷册冊区區面室楼樓栋棟单單期年月日")

Piece = tuple[int, int, str]
NaturalKey = tuple[tuple[Piece, ...], str]


def natural_key(text: str) -> NaturalKey:
    """Return a sort key that compares runs of digits as numbers (B-05).

    The text itself comes last, so that "1" and "01" are next to each other but never equal.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    found = list(_PIECE.finditer(folded))
    pieces = [_piece(match.group(), folded, match.start(), match.end()) for match in found]
    return tuple(pieces), text


def _piece(piece: str, whole: str, start: int, end: int) -> Piece:
    """Return one run as number (first) or as word."""
    if piece.isdecimal():
        return (0, int(piece), "")
    if _DIGITS.keys() & set(piece) or _UNITS.keys() & set(piece):
        number = _chinese_number(piece)
        is_ordinal = whole[start - 1 : start] == "第" or whole[end : end + 1] in _ORDINAL_AFTER
        # 一 inside a title is a word (统一); beside 第 or a counter it is a number.
        if number is not None and is_ordinal:
            return (0, number, "")
    return (1, 0, piece)


def _chinese_number(piece: str) -> int | None:
    """Return the value of 十二, 二十 or 一百零三, or None when it is no number."""
    if not _UNITS.keys() & set(piece):
        return int("".join(str(_DIGITS[sign]) for sign in piece))
    total, digit = 0, None
    for sign in piece:
        if sign in _UNITS:
            total += (1 if digit is None else digit) * _UNITS[sign]
            digit = None
        else:
            if digit:
                return None
            digit = _DIGITS[sign]
    return total + (digit or 0)


def natural_text(text: str) -> str:
    """Return a text whose plain order is the natural one, for columns that a database sorts."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[0-9]+", lambda match: match.group().lstrip("0").zfill(8), folded)
