"""The file itself: is it there, is it whole, is it still the same (reliability §6, 35 and 36)."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError


def sha256_of(path: Path) -> str:
    """Return the digest of a file, by which a second import of it is recognised."""
    with watched(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def require_file(path: Path) -> int:
    """Return the size of a file; what is missing, a folder or out of reach is refused."""
    try:
        if path.is_dir():
            raise RefusedError(FileReason.IS_A_FOLDER, file=path.name)
        if not path.exists():
            raise RefusedError(FileReason.MISSING, file=path.name)
        if not path.is_file():
            raise RefusedError(FileReason.NOT_A_FILE, file=path.name)
        return path.stat().st_size
    except (OSError, ValueError) as error:
        raise RefusedError(FileReason.UNREADABLE, file=path.name) from error


@contextmanager
def watched(path: Path) -> Iterator[None]:
    """Turn trouble with the disk, or a file that somebody is still writing, into a refusal."""
    try:
        before = path.stat()
        yield
        after = path.stat()
    except OSError as error:
        raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise RefusedError(FileReason.CHANGED_WHILE_READ, file=path.name)


def same_file(path: Path) -> Callable[[], None]:
    """Return a check that the file is still the one that was opened."""
    seen = path.stat()

    def check() -> None:
        try:
            now = path.stat()
        except OSError as error:
            raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
        if (seen.st_size, seen.st_mtime_ns) != (now.st_size, now.st_mtime_ns):
            raise RefusedError(FileReason.CHANGED_WHILE_READ, file=path.name)

    return check
