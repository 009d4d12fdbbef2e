"""The modification ledger: date, record, field, old, new, reason, person (X-13, F-47)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.secrecy import MASK
from desktop_archive.services.catalogue.history import HistoryLine, Value, Words, record_lines
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.services.room import Room
from desktop_archive.store import modifications
from desktop_archive.store.act_log import LogFilter
from desktop_archive.store.modifications import Change

#: So many changed rows are read at most; a longer span is narrowed by its days.
MOST_CHANGES = 5_000


#: What changes as a record is lent, read or falls due: the registers tell of that.
_COURSE_OF_THINGS = frozenset({"state", "period_state"})


@dataclass(frozen=True, slots=True)
class Modification:
    """One changed field of one record."""

    at: str
    code: str
    field: str
    old: Value
    new: Value
    reason: str
    who: str
    action: str


@dataclass(frozen=True, slots=True)
class Modifications:
    """The changed fields of a span, newest first.

    `cut_at` is the moment before which nothing was read, or empty when the span is whole.
    """

    lines: Sequence[Modification]
    cut_at: str = ""


class ModificationLedger:
    """Reads changes of stored description from the trail; it is never written by hand."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def names(self) -> Mapping[str, Names]:
        """Return what the fields of the room are called."""
        with self._room.read() as session:
            return {one.code: one.names for one in all_fields(session, retired=True)}

    def read(self, wanted: LogFilter) -> Modifications:
        """Return the changed fields of a span; what one may not read is masked.

        Raises:
            RefusedError: neither the right to read the log nor to change entries.
        """
        if not self._room.may(Right.MODIFY):
            self._room.require(Right.AUDIT_READ)
        with self._room.read() as session:
            found = modifications.between(session, wanted, MOST_CHANGES + 1)
            found, more = found[:MOST_CHANGES], found[MOST_CHANGES:]
            of = {
                (table, row): told
                for table in modifications.TABLES
                for row, told in modifications.records_of(
                    session, table, [one.rid for one in found if one.tbl == table]
                ).items()
            }
            words = Words(session)
            lines = [
                line
                for one in found
                if (one.tbl, one.rid) in of
                for line in _lines(one, of[one.tbl, one.rid], words)
            ]
        cut_at = found[-1].at if more else ""
        return Modifications([one for one in lines if _says(one, wanted.words)], cut_at)


def _lines(change: Change, of: tuple[str, str], words: Words) -> list[Modification]:
    code, field = of
    facts = (change.at, change.actor, change.action)
    if not change.old or not change.new:
        # The gate shows no image to whoever may not read the record.
        told = [HistoryLine(*facts, "", MASK, MASK, change.reason)]
    elif change.tbl == "description":
        old, new = (words.said(field, image.get("value")) for image in (change.old, change.new))
        told = [HistoryLine(*facts, f"field:{field}", old, new, change.reason)]
    else:
        changed = record_lines(change, change.old, change.new, words)
        told = [one for one in changed if one.field not in _COURSE_OF_THINGS]
    return [
        Modification(one.at, code, one.field, one.old, one.new, one.reason, one.who, one.action)
        for one in told
    ]


def _says(one: Modification, words: str) -> bool:
    needle = words.casefold()
    said = (one.code, one.reason, one.new, one.old)
    return not needle or any(needle in str(part).casefold() for part in said)
