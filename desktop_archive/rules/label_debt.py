"""What a printed label says and what it should say: the reason why it is owed (B-03)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

_PLACE_MARK: Final = "@"
_NAMED: Final = 4


class LabelField(Enum):
    """One thing that a label says."""

    FIRST = "first"
    LAST = "last"
    SECRECY = "secrecy"
    BOX_NO = "box_no"
    FONDS = "fonds"
    CATEGORY = "category"
    YEAR = "year"
    RETENTION = "retention"
    UNIT = "unit"
    PLACE = "place"
    CODE = "code"
    TITLE = "title"
    ADDRESS = "address"


class DebtReason(Enum):
    """Why a label is owed."""

    NEVER_PRINTED = "never_printed"
    SAYS_OTHERWISE = "says_otherwise"
    NUMBERED_ANEW = "numbered_anew"


_F = LabelField
FIELDS: Final[Mapping[str, tuple[LabelField, ...]]] = MappingProxyType(
    {
        "box": (
            _F.FIRST, _F.LAST, _F.SECRECY, _F.BOX_NO, _F.FONDS, _F.CATEGORY, _F.YEAR,
            _F.RETENTION, _F.UNIT, _F.PLACE,
        ),
        "record": (_F.CODE, _F.TITLE, _F.YEAR, _F.RETENTION, _F.SECRECY, _F.BOX_NO),
        "place": (_F.ADDRESS, _F.FIRST, _F.LAST),
    }
)  # fmt: skip
"""The lines of what is kept of a printed label, in their order."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a label says wrongly: what it says, what it should say."""

    field: LabelField
    was: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedLabel:
    """One label that is owed: whose it is, where that stands, and what is wrong with it."""

    id: int
    name: str
    about: str = ""
    place: str = ""
    differences: tuple[Difference, ...] = ()
    copies: int = 0
    printed_at: str = ""
    was_printed: bool = False


def differences(kind: str, was: str, now: str, language: str) -> tuple[Difference, ...]:
    """Return what a printed label says wrongly; nothing when it was never printed.

    The place counts only on labels that say it; names count in the language they are read in,
    or in the first one that differs.
    """
    if not was:
        return ()
    old, new = was.split("\n"), now.split("\n")
    found = []
    for field, before, after in zip(
        FIELDS[kind], _filled(old, kind), _filled(new, kind), strict=True
    ):
        if field is LabelField.PLACE and len(old) < len(FIELDS[kind]):
            continue
        if before != after:
            found.append(Difference(field, *_shown(before, after, language)))
    return tuple(found)


def _filled(lines: Sequence[str], kind: str) -> list[str]:
    """Return exactly the lines there should be: a title with breaks must not shift the rest."""
    wanted = len(FIELDS[kind])
    return [*lines, *[""] * (wanted - len(lines))][:wanted]


def _shown(before: str, after: str, language: str) -> tuple[str, str]:
    """Return both as a person reads them: names in their language where that differs."""
    was, now = _name(before, language), _name(after, language)
    if was != now:
        return was, now
    for other in ("zh-CN", "zh-TW", "en"):
        if _name(before, other) != _name(after, other):
            return _name(before, other), _name(after, other)
    return before.partition("|")[0], after.partition("|")[0]


def _name(text: str, language: str) -> str:
    parts = text.removeprefix(_PLACE_MARK).split("|")
    if len(parts) == _NAMED:
        code, *names = parts
        return Names(*names).of(language) or code
    return " ".join(part for part in parts if part)
