"""Addresses of shelves in words (B-06)."""

from collections.abc import Sequence

from desktop_archive.rules.shelves import AddressPart, PlaceLevel
from desktop_archive.wording.languages import ENGLISH
from desktop_archive.wording.sentences import sentence

# 1号库房 A区 03列 左面 2节 4层: in Chinese the number comes first, and a room is counted with 号.
_ROOM_COUNTER = {"zh-CN": "号", "zh-TW": "號"}
_SIDES = {
    "en": {"L": "left", "R": "right"},
    "zh-CN": {"L": "左", "R": "右"},
    "zh-TW": {"L": "左", "R": "右"},
}


def address_in_words(parts: Sequence[AddressPart], language: str) -> str:
    """Return an address as it is said: room 1, range 03, left side, bay 2, shelf 4."""
    order = list(PlaceLevel)
    ordered = sorted(parts, key=lambda part: order.index(part.level))
    joint = ", " if language == ENGLISH else " "
    return joint.join(_part(part, language) for part in ordered)


def _part(part: AddressPart, language: str) -> str:
    level = sentence(part.level, language)
    code = part.code
    if part.level is PlaceLevel.SIDE:
        code = _SIDES.get(language, _SIDES[ENGLISH]).get(code.upper(), code)
    if language not in _ROOM_COUNTER:
        said = level.lower()
        return f"{code} {said}" if part.level is PlaceLevel.SIDE else f"{said} {code}"
    if code.endswith(level):
        return code
    is_counted = part.level is PlaceLevel.ROOM and code.isascii()
    return f"{code}{_ROOM_COUNTER[language] if is_counted else ''}{level}"
