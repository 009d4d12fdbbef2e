"""The statement of missing numbers as plain data for paper (P42, N-20)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.printouts import Footing


class MissingKind(Enum):
    """Why no record holds a number, as far as the register knows."""

    VOID = "void"
    RESERVED = "reserved"
    WITHDRAWN = "withdrawn"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingLine:
    """One gap: which numbers, why, when it was noted, by whom and who approved."""

    scope: str
    kind: MissingKind = MissingKind.UNEXPLAINED
    reason: str = ""
    until: str = ""
    noted_on: str = ""
    noted_by: str = ""
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingSheet:
    """The gaps of one class of one year."""

    fonds: str
    year: str
    category: str
    lines: tuple[MissingLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingNumbers:
    """The whole statement: a sheet for each class and year."""

    sheets: tuple[MissingSheet, ...]
    footing: Footing
