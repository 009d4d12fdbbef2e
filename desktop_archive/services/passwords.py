"""Turning passwords into argon2id digests and checking them (F24)."""

from collections.abc import Iterable
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type, hash_secret_raw

from desktop_archive.paths import resource
from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.passwords import LONGEST_PASSWORD, password_refusal
from desktop_archive.rules.refusals import RefusedError

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
    """Tell whether a password is the one behind a digest; takes equally long for nobody.

    More than anybody can have chosen is cut before it costs anything (hostile input 97).
    """
    try:
        _HASHER.verify(stored or _NOBODY, password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """Tell whether a digest was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(stored)


@cache
def common() -> frozenset[str]:
    """Return the ten thousand passwords that are tried first; read when first needed (F24)."""
    return frozenset(resource("data", "common_passwords.txt").read_text("utf-8").split())


def refuse_weak(password: str, login: str, former: Iterable[str] = ()) -> None:
    """Refuse a password that is soon guessed, or that somebody had before (X-15, F24).

    Raises:
        RefusedError: it is too short, too long, too common, or not new.
    """
    reason = password_refusal(password, login, common())
    if reason is not None:
        raise RefusedError(reason)
    if any(matches(digest, password) for digest in former):
        raise RefusedError(AccessRefusal.PASSWORD_USED_BEFORE)


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
