"""Watch, while all tests run, that the program never opens a database file beside the database.

Closing any descriptor of a file drops every lock this process holds on it: the next writer would
then walk into the middle of a transaction.
"""

import os
import sys
from pathlib import Path
from types import FrameType
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[1]
DESCRIPTORS = Path("/proc/self/fd")

_databases: set[str] = set()


class OpenedBesideTheDatabaseError(AssertionError):
    """Our own code opened a file that SQLite holds open."""


def start_watching() -> None:
    """Listen to every connection and every opened file from now on."""
    if DESCRIPTORS.is_dir():
        sys.addaudithook(_on_event)


def _on_event(event: str, facts: tuple[object, ...]) -> None:
    if event == "sqlite3.connect":
        _databases.add(_path_of(os.fsdecode(facts[0])))
    elif event == "open" and isinstance(facts[0], str) and facts[0] in _databases:
        _look_at(facts[0], sys._getframe(1))


def _look_at(path: str, asking: FrameType) -> None:
    if is_open(path) and _is_our_code(asking):
        raise OpenedBesideTheDatabaseError(path)


def _path_of(name: str) -> str:
    """Return the path in a plain name or in an address like ``file:/a%20b?mode=ro``."""
    if name.startswith("file:"):
        name = unquote(name.removeprefix("file:").partition("?")[0])
        name = "/" + name.lstrip("/") if name.startswith("/") else name
    return os.path.realpath(name)


def is_open(path: str) -> bool:
    """Tell whether this process holds a file open."""
    for descriptor in DESCRIPTORS.iterdir():
        try:
            if str(descriptor.readlink()) == path:
                return True
        except OSError:
            continue  # the listing's own descriptor is gone by now
    return False


def _is_our_code(frame: FrameType | None) -> bool:
    """Tell whether the program, not a test or a library for itself, asked for the file."""
    while frame is not None:
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(ROOT) and ".venv" not in file.parts:
            return file.is_relative_to(ROOT / "desktop_archive")
        frame = frame.f_back
    return False
