"""Entries that only some may read, and numbers of persons that only some may see (R-19, C-41)."""

from typing import Protocol

from desktop_archive.rules.personal import masked_numbers
from desktop_archive.rules.secrecy import MASK, Secrecy

__all__ = ["MASK", "is_guarded", "is_masked", "masked"]


class Guarded(Protocol):
    """What decides whether an entry is masked."""

    @property
    def secrecy(self) -> int:
        """Return the rank of the secrecy level."""

    @property
    def personal_data(self) -> bool:
        """Return whether the entry holds personal data."""


def is_masked(entry: Guarded, *, may_open: bool) -> bool:
    """Tell whether an entry's words are hidden from somebody."""
    return is_guarded(entry) and not may_open


def is_guarded(entry: Guarded) -> bool:
    """Tell whether not everybody may read an entry."""
    return entry.secrecy >= Secrecy.SECRET.rank or entry.personal_data


def masked(entry: Guarded, words: str, *, may_open: bool) -> str:
    """Return the words of an entry, or the mask; identity and telephone numbers are starred."""
    if is_masked(entry, may_open=may_open):
        return MASK
    return words if may_open else masked_numbers(words)
