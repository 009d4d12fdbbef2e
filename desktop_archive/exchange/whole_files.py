"""A file that leaves the room is there whole, or not at all; why not is told (A4)."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.refusals import RefusedError

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_BUSY = {errno.EBUSY, errno.ETXTBSY}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_ABSENT = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}
_NAMELESS = {errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ}
#: Windows: another program holds the file; the name is no name; the disk is full.
_HELD_BY_ANOTHER, _NO_NAME, _NO_SPACE = (32, 33), (123, 206), (39, 112)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Write beside the file and put it in its place at the end, so that none is ever half done.

    Raises:
        RefusedError: it can't be written; the reason says what to do about it.
    """
    refuse_hopeless(path)
    unfinished = path.with_name(f".{uuid4().hex}.part")
    try:
        unfinished.open("xb").close()
        yield unfinished
        _keep(unfinished)
        unfinished.replace(path)
    except OSError as error:
        raise refusal_of(error, path) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def refuse_hopeless(path: Path) -> None:
    """Refuse before the work what would fail after it.

    Raises:
        RefusedError: another program holds the file, it is protected, or it is a folder.
    """
    try:
        if path.is_dir():
            raise RefusedError(ExportProblem.IS_A_FOLDER, file=path.name, folder=str(path))
        if not path.exists():
            # A name that can't be is told at once; making it leaves nothing behind.
            path.open("xb").close()
            path.unlink()
            return
        if any(path.with_name(sign).exists() for sign in _signs_of_use(path)):
            raise RefusedError(ExportProblem.IN_USE, file=path.name)
        with path.open("r+b"):
            pass
    except (OSError, ValueError) as error:
        raise refusal_of(error, path) from error


def _signs_of_use(path: Path) -> tuple[str, ...]:
    """Return what spreadsheet programs lay beside a file while they hold it."""
    return (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")


def refusal_of(error: OSError | ValueError, path: Path) -> RefusedError:
    """Return what is told of an error of the system."""
    facts = {"file": path.name[:120], "folder": str(path.parent)}
    return RefusedError(_problem_of(error, path), **facts)


def _problem_of(error: OSError | ValueError, path: Path) -> ExportProblem:
    if not isinstance(error, OSError):
        return ExportProblem.BAD_NAME
    number, windows = error.errno, getattr(error, "winerror", None)
    if number in _FULL or windows in _NO_SPACE:
        return ExportProblem.DISK_FULL
    if number in _BUSY or windows in _HELD_BY_ANOTHER:
        return ExportProblem.IN_USE
    if number in _NAMELESS or windows in _NO_NAME:
        return ExportProblem.BAD_NAME
    if number in _DENIED:
        is_there = path.exists()
        return ExportProblem.PROTECTED if is_there else ExportProblem.READ_ONLY_FOLDER
    if number in _ABSENT:
        return ExportProblem.NO_FOLDER
    if number == errno.EISDIR:
        return ExportProblem.IS_A_FOLDER
    return ExportProblem.NOT_WRITTEN


def _keep(path: Path) -> None:
    """Have the disk keep the file before it gets its name."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def can_be_written(text: str) -> bool:
    """Say whether XML can hold a text: no half character, none of the signs it forbids."""
    return text.isprintable() or not any(
        "\ud800" <= sign <= "\udfff" or sign in "\x00\ufffe\uffff" for sign in text
    )
