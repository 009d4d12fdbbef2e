"""The ten digits on every box, file, place, card and form (B-02)."""

import unicodedata
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from typing import Final, Self

from typing_extensions import override

LENGTH: Final = 10
LARGEST_SERIAL: Final = 9_999_999
_MODULUS: Final = 97
_HYPHENS: Final = frozenset("-‐‑‒–—―−﹣－⁃")


class Kind(IntEnum):
    """What a barcode is stuck on; the first digit."""

    BOX = 1
    RECORD = 2
    PLACE = 3
    PERSON = 4
    CARD = 5
    FORM = 6
    COMMAND = 7
    DOSSIER = 8


class Command(IntEnum):
    """The serials of the command codes on the desk mat."""

    END_VISIT = 1
    UNDO = 2
    PRINT_CARDS = 3
    DAMAGED = 4
    NEXT = 5


class BarcodeProblem(Enum):
    """Why a scanned or typed text is not one of our barcodes."""

    EMPTY = auto()
    NOT_OURS = auto()
    WRONG_CHECK = auto()
    UNKNOWN_KIND = auto()


class NotABarcodeError(ValueError):
    """The text is not one of our barcodes; the problem says why."""

    def __init__(self, text: str, problem: BarcodeProblem) -> None:
        super().__init__(f"{problem.name}: {text!r}")
        self.text = text
        self.problem = problem


def fold(text: str) -> str:
    """Return the text as a scanner would have sent it: half width, without hyphens and spaces."""
    wide = unicodedata.normalize("NFKC", text)
    return "".join(
        sign
        for sign in wide
        if sign not in _HYPHENS and unicodedata.category(sign) not in {"Zs", "Zl", "Zp", "Cc", "Cf"}
    )


def _check_digits(body: str) -> str:
    """Return the two check digits of ISO 7064 MOD 97-10 for the eight digits of the body."""
    return f"{98 - int(body) * 100 % _MODULUS:02d}"


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


@dataclass(frozen=True, slots=True, order=True)
class Barcode:
    """One barcode of ours: a kind and a serial that is never used again (B-02)."""

    kind: Kind
    serial: int

    def __post_init__(self) -> None:
        """Refuse a serial that does not fit on the label."""
        if not 1 <= self.serial <= LARGEST_SERIAL:
            message = f"a barcode serial runs from 1 to {LARGEST_SERIAL}, not {self.serial}"
            raise ValueError(message)

    @property
    def digits(self) -> str:
        """Return the ten digits as they stand in the bars: ``1000042162``."""
        body = f"{self.kind:d}{self.serial:07d}"
        return body + _check_digits(body)

    @override
    def __str__(self) -> str:
        """Return the digits as people read them: ``1-0000421-62``."""
        digits = self.digits
        return f"{digits[0]}-{digits[1:8]}-{digits[8:]}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a scanned or typed barcode; hyphens, spaces and full width are no matter (B-02)."""
        folded = fold(text)
        if not folded:
            raise NotABarcodeError(text, BarcodeProblem.EMPTY)
        if len(folded) != LENGTH or not _is_digits(folded):
            raise NotABarcodeError(text, BarcodeProblem.NOT_OURS)
        if _check_digits(folded[:8]) != folded[8:]:
            raise NotABarcodeError(text, BarcodeProblem.WRONG_CHECK)
        try:
            kind = Kind(int(folded[0]))
        except ValueError:
            raise NotABarcodeError(text, BarcodeProblem.UNKNOWN_KIND) from None
        serial = int(folded[1:8])
        if serial == 0:
            raise NotABarcodeError(text, BarcodeProblem.NOT_OURS)
        return cls(kind, serial)

    @staticmethod
    def has_our_shape(text: str) -> bool:
        """Say whether a foreign code could be taken for one of ours (ten digits)."""
        folded = fold(text)
        return len(folded) == LENGTH and _is_digits(folded)
