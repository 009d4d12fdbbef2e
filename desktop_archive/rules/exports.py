"""Why a file that should leave the room was not written, or is not what it says it is."""

from enum import Enum


class ExportProblem(Enum):
    """What kept a file from being written (A4, F34)."""

    DISK_FULL = "disk full"
    IN_USE = "in use"
    PROTECTED = "protected"
    READ_ONLY_FOLDER = "read-only folder"
    NO_FOLDER = "no folder"
    IS_A_FOLDER = "is a folder"
    BAD_NAME = "bad name"
    TOO_LARGE = "too large"
    NOT_WRITTEN = "not written"
    IS_THE_ROOM = "is the room"
    FOLDER_NOT_EMPTY = "folder not empty"
    NO_SUCH_FONDS = "no such fonds"


class PackageFinding(Enum):
    """What is wrong with a full export that is read again."""

    MISSING = "missing"
    NO_MANIFEST = "no manifest"
    OTHER_FORMAT = "other format"
    NEWER_FORMAT = "newer format"
    MANIFEST_CHANGED = "manifest changed"
    FILE_MISSING = "file missing"
    FILE_CHANGED = "file changed"
    FILE_NOT_NAMED = "file not named"
    ROWS_DIFFER = "rows differ"
