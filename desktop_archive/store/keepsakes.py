"""Files kept beside the register under their SHA-256: written whole, never changed."""

import contextlib
import hashlib
import os
import re
import shutil
from pathlib import Path

from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

_PART = ".part"


def folder_of(register: Path) -> Path:
    """Return the folder beside a register where its files lie."""
    return register.with_name(f"{register.stem}.sheets")


def path_of(folder: Path, sha256: str, kind: str) -> Path:
    """Return where a file lies."""
    return folder / sha256[:2] / f"{sha256}.{kind}"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(folder: Path, source: Path, sha256: str, kind: str) -> Path:
    """Copy a file to its place, and only then give it its name.

    Raises:
        ArchiveUnavailableError: the disk is full or can't be written.
    """
    final = path_of(folder, sha256, kind)
    part = final.with_name(final.name + _PART)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        if not (final.exists() and digest(final) == sha256):
            shutil.copyfile(source, part)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(final)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ArchiveUnavailableError(StoreProblem.DISK_FULL) from error
    return final


def copy_missing(source: Path, target: Path) -> int:
    """Copy what a backup does not have yet; return how many files that were.

    Only what lies where its digest says is taken: nothing that a stranger put there or linked to.

    Raises:
        ArchiveUnavailableError: the disk is full or can't be written.
    """
    found = [path for path in source.glob("*/*") if _is_kept(path)]
    missing = [one for one in found if not (target / one.relative_to(source)).exists()]
    copied = 0
    for path in missing:
        if digest(path) == path.stem:
            keep(target, path, path.stem, path.suffix[1:])
            copied += 1
    return copied


_NAME = re.compile(r"([0-9a-f]{2})/\1[0-9a-f]{62}\.[a-z0-9]{1,8}")


def _is_kept(path: Path) -> bool:
    """Tell whether a file has the name and the place of one that we keep (F32)."""
    named = _NAME.fullmatch(f"{path.parent.name}/{path.name}") is not None
    return named and path.is_file() and not path.is_symlink() and not path.parent.is_symlink()
