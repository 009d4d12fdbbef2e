"""Looking on at long work, as the front ends do it."""

from desktop_archive.store.watching import Watch

__all__ = ["Watch"]
