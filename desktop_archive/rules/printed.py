"""What is printed in the end: one document, and what it could not show as given."""

from dataclasses import dataclass
from enum import Enum


class PrintProblem(Enum):
    """What a printed page could not show as it was given."""

    MISSING_CHARACTER = "missing_character"
    TEXT_CUT = "text_cut"


@dataclass(frozen=True, slots=True)
class PrintWarning:
    """One thing the person should know before the paper is used."""

    kind: PrintProblem
    text: str


@dataclass(frozen=True, slots=True)
class Printout:
    """A finished document: the bytes that are previewed, printed and saved."""

    pdf: bytes
    pages: int
    warnings: tuple[PrintWarning, ...] = ()
