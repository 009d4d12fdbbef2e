"""Levels of secrecy (C-03)."""

from enum import Enum

#: Stands for words that may not be shown (R-19).
MASK = "＊＊＊"

_RANKS = {"none": 0, "internal": 1, "secret": 2, "confidential": 3, "top": 4}


class Secrecy(Enum):
    """How secret a record is: none, 内部, 秘密, 机密, 绝密, in rising rank (C-03)."""

    NONE = "none"
    INTERNAL = "internal"
    SECRET = "secret"  # noqa: S105 - a level, not a secret
    CONFIDENTIAL = "confidential"
    TOP = "top"

    @property
    def rank(self) -> int:
        """Return the rank of the level, for the highest one in a box (B-04)."""
        return _RANKS[self.value]

    @property
    def is_classified(self) -> bool:
        """Return whether the level is 秘密 or above."""
        return self.rank >= Secrecy.SECRET.rank
