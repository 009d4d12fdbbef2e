"""What can be wrong with the register itself, apart from bugs and refusals."""

import errno
from enum import Enum, auto
from typing import Any


class StoreProblem(Enum):
    """Why the register can't be used right now; each has one sentence in the wording."""

    BUSY = auto()
    DISK_FULL = auto()
    READ_ONLY = auto()
    NOT_FOUND = auto()
    NOT_READABLE = auto()
    NOT_A_REGISTER = auto()
    EMPTY_FILE = auto()
    NEWER_VERSION = auto()
    DAMAGED = auto()
    SCHEMA_CHANGED = auto()
    UNSAFE_PLACE = auto()
    EXISTS_ALREADY = auto()
    WRITE_NOT_CONFIRMED = auto()
    UNKNOWN_OUTCOME = auto()
    BACKUP_NOT_GOOD = auto()
    COPY_REFUSED = auto()
    STOPPED = auto()
    MISMATCH = auto()
    STORED_AFTER_ALL = auto()
    NOT_CHECKPOINTED = auto()
    CONNECTION_LOST = auto()
    NO_SERVER = auto()
    LOGIN_REFUSED = auto()
    NO_SUCH_DATABASE = auto()
    NOT_ENCRYPTED = auto()
    SERVER_FULL = auto()
    SERVER_TOO_OLD = auto()
    NO_ROOM_YET = auto()
    NO_DRIVER = auto()
    SERVER_RIGHTS = auto()
    SERVER_BEHIND = auto()
    NO_DUMP_PROGRAM = auto()
    NOT_DUMPED = auto()


#: What ends all writing until somebody has looked: it may be getting worse (reliability 5.5).
STOPPING = frozenset(
    {StoreProblem.DAMAGED, StoreProblem.NOT_A_REGISTER, StoreProblem.WRITE_NOT_CONFIRMED}
)


#: Where a good copy in the place of the file is the way on.
RESTORABLE = frozenset(
    {
        StoreProblem.DAMAGED,
        StoreProblem.EMPTY_FILE,
        StoreProblem.NOT_A_REGISTER,
        StoreProblem.NOT_FOUND,
        StoreProblem.SCHEMA_CHANGED,
    }
)


class ArchiveUnavailableError(Exception):
    """The register could not do it; says why, and whether the act was stored all the same."""

    def __init__(self, problem: StoreProblem, **facts: object) -> None:
        super().__init__(problem.name, facts)
        self.problem = problem
        self.facts = facts


#: Extended result codes of SQLite that mean the disk did not confirm a write.
_FSYNC_CODES = frozenset({"SQLITE_IOERR_FSYNC", "SQLITE_IOERR_DIR_FSYNC"})
_BY_PRIMARY = {
    "SQLITE_BUSY": StoreProblem.BUSY,
    "SQLITE_LOCKED": StoreProblem.BUSY,
    "SQLITE_FULL": StoreProblem.DISK_FULL,
    "SQLITE_IOERR": StoreProblem.DISK_FULL,
    "SQLITE_READONLY": StoreProblem.READ_ONLY,
    "SQLITE_CANTOPEN": StoreProblem.NOT_FOUND,
    "SQLITE_NOTADB": StoreProblem.NOT_A_REGISTER,
    "SQLITE_CORRUPT": StoreProblem.DAMAGED,
}

#: The same of a server: codes, or the two signs that a family of codes begins with.
_BY_STATE = {
    "53100": StoreProblem.DISK_FULL,
    "53": StoreProblem.BUSY,
    "55": StoreProblem.BUSY,
    "40": StoreProblem.BUSY,
    "57014": StoreProblem.BUSY,
    "57": StoreProblem.CONNECTION_LOST,
    "08": StoreProblem.CONNECTION_LOST,
    "25006": StoreProblem.READ_ONLY,
    "25P03": StoreProblem.CONNECTION_LOST,
    "42501": StoreProblem.READ_ONLY,
    "58030": StoreProblem.WRITE_NOT_CONFIRMED,
    "3D": StoreProblem.NOT_FOUND,
    "28": StoreProblem.NOT_FOUND,
    "XX001": StoreProblem.DAMAGED,
    "XX002": StoreProblem.DAMAGED,
}


#: The driver has no code for a text that a flipped bit made unreadable.
_NO_LETTERS = "Could not decode to UTF-8"


def problem_of(error: BaseException) -> StoreProblem | None:
    """Return which known trouble an error of the driver is, or None when it is a bug.

    The window's first frame needs these words and must not wait for the database library:
    its wrapper of the driver's error is known by what it carries.
    """
    original: Any = getattr(error, "orig", None) or error
    name = getattr(original, "sqlite_errorname", "") or ""
    if name in _FSYNC_CODES:
        return StoreProblem.WRITE_NOT_CONFIRMED
    primary = "_".join(name.split("_")[:2])
    if primary in _BY_PRIMARY:
        return _BY_PRIMARY[primary]
    state = getattr(original, "sqlstate", None) or ""
    for known in (state, state[:2]):
        if known in _BY_STATE:
            return _BY_STATE[known]
    if str(original).startswith(_NO_LETTERS):
        return StoreProblem.DAMAGED
    if getattr(error, "connection_invalidated", False) or _found_nobody(original):
        return StoreProblem.CONNECTION_LOST
    return None


_BY_NUMBER = {
    errno.ENOSPC: StoreProblem.DISK_FULL,
    errno.EDQUOT: StoreProblem.DISK_FULL,
    errno.EROFS: StoreProblem.READ_ONLY,
    errno.EACCES: StoreProblem.READ_ONLY,
    errno.EPERM: StoreProblem.READ_ONLY,
}


def problem_of_file(error: OSError) -> StoreProblem | None:
    """Return which known trouble an error of the file system is."""
    return _BY_NUMBER.get(error.errno or 0)


def _found_nobody(original: BaseException) -> bool:
    """Tell whether the driver never reached a server: there is no code for that."""
    kind = type(original)
    is_drivers = kind.__module__.partition(".")[0] == "psycopg"
    return is_drivers and kind.__name__ in ("OperationalError", "ConnectionTimeout")
