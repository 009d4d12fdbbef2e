"""Seals: what a day's sheet, a copy and an auditor hold against the register (X-14, X-26).

docs/audit.md says the same, byte by byte, for whoever checks a seal without this program.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Final

from desktop_archive.rules.signatures import key_code

#: Version of this program, as every seal tells it.
PROGRAM: Final = "0.1.0"
SEAL_FORMAT: Final = "desktop-archive-seal/1"
#: What the first seal names as the one before it.
NO_SEAL: Final = "0" * 64
#: A seal is made when so many lines were written since the last one (reliability §5.3).
LINES_BETWEEN: Final = 200

_ALPHABET: Final = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_BETWEEN: Final = frozenset(" -–—_·.,\t\n\r")
_LOOKALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SIGNS, _GROUP = 32, 4
#: So many groups right, and a code that is not there was mistyped rather than forged.
_NEARLY: Final = 5


class SealOccasion(Enum):
    """When a seal is made (reliability §5.3)."""

    CLOSING = "closing"
    NOON = "noon"
    COUNT = "count"
    HAND = "hand"
    DESTRUCTION = "destruction"
    BACKUP = "backup"
    RESTORE = "restore"
    RECOVERY = "recovery"
    MIGRATION = "migration"
    IMPORT = "import"
    WENT_BACK = "went_back"


#: Acts that are sealed before and after, whatever the count says.
SEALED_ACTS: Final[Mapping[str, SealOccasion]] = {
    "begin_destruction": SealOccasion.DESTRUCTION,
    "destroy_pieces": SealOccasion.DESTRUCTION,
    "sign_after": SealOccasion.DESTRUCTION,
    "enter_after": SealOccasion.DESTRUCTION,
    "import": SealOccasion.IMPORT,
    "undo_import": SealOccasion.IMPORT,
    "restore": SealOccasion.RESTORE,
    "back_up": SealOccasion.BACKUP,
    "upgrade": SealOccasion.MIGRATION,
}


class SealVerdict(Enum):
    """What a code typed from paper says about the register."""

    GOOD = "good"
    MISTYPED = "mistyped"
    UNKNOWN = "unknown"
    BROKEN = "broken"


class SealAlarm(Enum):
    """What a workplace notices of a register it has seen before (F13)."""

    WENT_BACK = "went_back"


class CodeFault(Enum):
    """Why a typed code can't be one."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    STRANGE_SIGN = "strange_sign"


class SealRefusal(Enum):
    """Why no seal is made, printed or signed."""

    NOTHING_NEW = "nothing_new"
    NO_SEAL = "no_seal"
    SIGNED_ALREADY = "signed_already"
    FOLDER_MISSING = "folder_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealFacts:
    """Everything one seal says."""

    register: str
    number: int
    previous: str
    head_seq: int
    head_hash: str
    counts: str
    state: str
    layouts: str
    schema: str
    sealed_at: str
    occasion: str
    engine: str
    app: str


def seal_text(facts: SealFacts) -> bytes:
    """Return the bytes of a seal: one `name=value` a line, always in this order."""
    lines = [SEAL_FORMAT] + [
        f"{one.name}={_on_one_line(str(getattr(facts, one.name)))}" for one in fields(SealFacts)
    ]
    return ("\n".join(lines) + "\n").encode()


def _on_one_line(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n")


def seal_digest(facts: SealFacts) -> str:
    """Return the SHA-256 of a seal, in hexadecimal digits."""
    return hashlib.sha256(seal_text(facts)).hexdigest()


def seal_code(digest: str) -> str:
    """Return what is printed and typed: the first 160 bits, 8 groups of 4 (Crockford)."""
    return key_code(digest)


def counts_text(counts: Mapping[str, int]) -> str:
    """Write how many rows each table has; empty tables are left out."""
    return ",".join(f"{name}:{count}" for name, count in sorted(counts.items()) if count)


def read_counts(text: str) -> dict[str, int]:
    """Read what `counts_text` wrote."""
    pairs = (part.rpartition(":") for part in text.split(",") if part)
    return {name: int(count) for name, _, count in pairs}


@dataclass(frozen=True, slots=True)
class TypedCode:
    """A code as somebody typed it: its signs, or why it can't be one."""

    signs: str
    fault: CodeFault | None = None
    sign: str = ""

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups of four."""
        return tuple(self.signs[at : at + _GROUP] for at in range(0, len(self.signs), _GROUP))


def read_code(typed: str) -> TypedCode:
    """Read a typed code: width, case and what stands between do not matter; O is 0, I and L 1."""
    folded = unicodedata.normalize("NFKC", typed).upper().translate(_LOOKALIKES)
    signs = "".join(sign for sign in folded if sign not in _BETWEEN and not sign.isspace())
    strange = next((sign for sign in signs if sign not in _ALPHABET), None)
    if strange is not None:
        return TypedCode(signs, CodeFault.STRANGE_SIGN, strange)
    if len(signs) < _SIGNS:
        return TypedCode(signs, CodeFault.TOO_SHORT)
    return TypedCode(signs, CodeFault.TOO_LONG if len(signs) > _SIGNS else None)


def wrong_groups(typed: TypedCode, code: str) -> tuple[int, ...]:
    """Return which groups differ from a seal's code, counted from 1."""
    pairs = zip(typed.groups, code.split("-"), strict=True)
    return tuple(at for at, (one, other) in enumerate(pairs, 1) if one != other)


def nearest(typed: TypedCode, codes: Iterable[tuple[int, str]]) -> tuple[int, tuple[int, ...]]:
    """Return the seal whose code is nearly the typed one, and its wrong groups; else 0."""
    for number, code in codes:
        wrong = wrong_groups(typed, code)
        if len(code.split("-")) - len(wrong) >= _NEARLY:
            return number, wrong
    return 0, ()


def is_due(head: int, sealed: int) -> bool:
    """Tell whether enough was written since the last seal."""
    return head - sealed >= LINES_BETWEEN
