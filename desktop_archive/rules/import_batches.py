"""Imports as a whole, and when one may be taken back."""

from enum import Enum


class UndoRefusal(Enum):
    """Why an import can't be taken back."""

    UNKNOWN_BATCH = "unknown_batch"
    UNDONE_ALREADY = "undone_already"
    LENT_SINCE = "lent_since"
    CHANGED_SINCE = "changed_since"
    NOT_RECORDS = "not_records"
