"""The one kind of trouble the floors above are told of: the register can't be used right now."""

from desktop_archive.store.problems import RESTORABLE, ArchiveUnavailableError, StoreProblem

__all__ = ["RESTORABLE", "ArchiveUnavailableError", "StoreProblem"]
