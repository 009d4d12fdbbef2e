"""Personal signatures: what is signed, word by word, and what makes one bad (F21, D-15, D-22).

docs/signatures.md says the same for whoever has to check a signature without this program.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

SIGNATURE_FORMAT: Final = "desktop-archive-signature/1"
KEY_FORMAT: Final = "desktop-archive-key/1"

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_BYTES: Final = 20
_GROUP: Final = 4
_LOOKALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


class KeyRefusal(Enum):
    """Why a key is not made, not opened or not revoked."""

    NO_KEY = "no_key"
    KEY_THERE = "key_there"
    KEY_CLOSED = "key_closed"
    KEY_REVOKED = "key_revoked"
    REASON_MISSING = "reason_missing"
    PAPER_BEFORE_KEY = "paper_before_key"
    PEN_USED = "pen_used"


class SignatureFault(Enum):
    """What is wrong with a signature, or with the key it was made with (F21)."""

    FORGED = "forged"
    KEY_UNKNOWN = "key_unknown"
    KEY_SWAPPED = "key_swapped"
    KEY_NOT_IN_FORCE = "key_not_in_force"
    SIGNER_CHANGED = "signer_changed"
    LIST_ALTERED = "list_altered"
    WORD_ALTERED = "word_altered"
    UNSIGNED = "unsigned"
    TRAIL_DIFFERS = "trail_differs"
    OUT_OF_PLACE = "out_of_place"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedThing:
    """What somebody signs: which text, as what, and the word that is given."""

    kind: str
    number: str
    version: int
    digest: str
    act: str
    post: str = ""
    verdict: str = ""
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The last line of the trail at a moment: its number and its hash in hexadecimal digits."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedFacts:
    """Everything that one signature is over."""

    register: str
    thing: SignedThing
    signer: str
    name: str
    key: str
    signed_at: str
    head: Head


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFacts:
    """Everything that the first signature of a key, over the key itself, is over."""

    register: str
    signer: str
    name: str
    public_key: str
    enrolled_at: str
    head: Head


def signed_text(facts: SignedFacts) -> bytes:
    """Return the bytes that are signed: one `name=value` a line, always in this order."""
    thing = facts.thing
    return _text(
        SIGNATURE_FORMAT,
        {
            "register": facts.register,
            "kind": thing.kind,
            "number": thing.number,
            "version": str(thing.version),
            "digest": thing.digest,
            "act": thing.act,
            "post": thing.post,
            "verdict": thing.verdict,
            "statement": thing.statement,
            "signer": facts.signer,
            "name": facts.name,
            "key": facts.key,
            "signed_at": facts.signed_at,
            "head_seq": str(facts.head.seq),
            "head_hash": facts.head.hash,
        },
    )


def key_text(facts: KeyFacts) -> bytes:
    """Return the bytes that a new key signs: whose it is, and since which line of the trail."""
    return _text(
        KEY_FORMAT,
        {
            "register": facts.register,
            "signer": facts.signer,
            "name": facts.name,
            "public_key": facts.public_key,
            "enrolled_at": facts.enrolled_at,
            "head_seq": str(facts.head.seq),
            "head_hash": facts.head.hash,
        },
    )


def _text(title: str, values: Mapping[str, str]) -> bytes:
    lines = [title, *(f"{name}={_on_one_line(value)}" for name, value in values.items())]
    return ("\n".join(lines) + "\n").encode()


def _on_one_line(value: str) -> str:
    """Write a value so that no two values look the same and none takes two lines."""
    return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n")


def fingerprint(public_key: str) -> str:
    """Return the name of a key: the SHA-256 of its 32 bytes, in hexadecimal digits."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()


def key_code(key: str) -> str:
    """Return what is printed and compared by eye: 160 bits of the fingerprint, 8 groups of 4."""
    number = int.from_bytes(bytes.fromhex(key)[:_CODE_BYTES])
    count = _CODE_BYTES * 8 // 5
    signs = "".join(_ALPHABET[(number >> (5 * at)) & 31] for at in reversed(range(count)))
    return "-".join(signs[at : at + _GROUP] for at in range(0, count, _GROUP))


def same_code(typed: str, key: str) -> bool:
    """Tell whether a code typed from paper is that of a key; O, I and L are read as digits."""
    signs = "".join(sign for sign in typed.upper().translate(_LOOKALIKES) if sign in _ALPHABET)
    return signs == key_code(key).replace("-", "")
