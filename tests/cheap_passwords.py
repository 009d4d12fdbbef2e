"""Passwords that cost little, for tests that are not about what they cost."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from argon2 import PasswordHasher

from desktop_archive.services import passwords


@contextmanager
def cheap_passwords() -> Iterator[None]:
    """Hash with real argon2id at its cheapest: forty signatures would take a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
        yield
