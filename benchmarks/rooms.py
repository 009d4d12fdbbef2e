"""The practice room that is measured, and copies of it that may be changed."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import CLERK, PASSWORD, PracticeSize
from desktop_archive.services.room import Room

#: Words for sizes: files and boxes.
SIZES = {
    "XS": (20_000, 2_000),
    "S": (100_000, 10_000),
    "L": (1_000_000, 100_000),
    "MAP": (100_000, 50_000),
}


def size_of(word: str) -> PracticeSize:
    """Return the size that a word or a number of files names.

    Raises:
        ValueError: it is neither.
    """
    files, boxes = SIZES.get(word.upper()) or (int(word), max(1, int(word) // 10))
    return PracticeSize(files, boxes)


def make(path: Path, size: PracticeSize) -> None:
    """Make the practice room; fold the write-ahead log into the file."""
    create_practice_room(path, size).close()


@contextlib.contextmanager
def enter(path: Path) -> Iterator[Room]:
    """Open a room as its clerk."""
    room = open_room(path)
    try:
        Door(room).sign_in(CLERK, PASSWORD)
        yield room
    finally:
        room.close()


def copy_of(path: Path, target: Path) -> Path:
    """Copy a room as it is now, page by page."""
    source, copy = sqlite3.connect(path), sqlite3.connect(target)
    source.backup(copy)
    source.close()
    copy.close()
    return target
