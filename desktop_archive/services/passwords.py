"""Turning passwords into argon2id digests and checking them (F24)."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type, hash_secret_raw

_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)

#: Checked when the name is unknown, so that both answers take the same time (F23).
_NOBODY = (
    "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA"
    "$ZoBQOWHlZNv8XVjmvFhtm4BjNnqpeUqe1LYmLkq7DMM"
)


def digest(password: str) -> str:
    """Return what is stored instead of a password."""
    return _HASHER.hash(password)


def matches(stored: str | None, password: str) -> bool:
    """Tell whether a password is the one behind a digest; takes equally long for nobody."""
    try:
        _HASHER.verify(stored or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """Tell whether a digest was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(stored)


def stretch(password: str, salt: bytes) -> bytes:
    """Return 32 bytes made from a password, as dear to guess as its digest (F24)."""
    return hash_secret_raw(
        password.encode(),
        salt,
        time_cost=_HASHER.time_cost,
        memory_cost=_HASHER.memory_cost,
        parallelism=_HASHER.parallelism,
        hash_len=32,
        type=Type.ID,
    )
