"""Which tables tell of records, and which of their columns say words of them.

Nothing is listed here that the foreign keys say already: a new table that points to records stands
behind the gate from its first day.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Table

from desktop_archive.store import tables as t

RECORD, BOX = "record", "box"

#: What a guarded entry never shows: replaced by the mask, by nothing, or by no value (R-19).
#: Number, class, place, and what the room must do with it stay.
MASKED_TITLE = frozenset({"title"})
EMPTIED = frozenset({
    "creator", "document_no", "date_text", "secrecy_body", "original_place", "note", "series",
    "external_id", "label_said",
})  # fmt: skip
REMOVED = frozenset({"date_from", "date_to", "pages", "trigger_date", "counts_from"})

#: Words of records that stand in other tables, with what stands for them: a mask or nothing.
WORDS: Mapping[str, Mapping[str, bool]] = {
    "copy_made": {"content": False},
    "desk_case": {"found": False},
    "destruction_line": {"title": True, "creator": False, "document_no": False, "formed": False},
    "kept_carrier": {"note": False},
    "record_link": {"note": False},
    "stocktake_line": {"title": True},
    "strike": {"evidence": False},
}
#: Rows that are nothing but words of a record: not there at all for whom may not read them.
NOTHING_BUT_WORDS = frozenset({"description"})

#: What holds records: seen when empty, or when something in it is seen. Each with its members.
HOLDERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "appraisal": (("appraisal_piece", "appraisal_id"),),
    "application": (("application_record", "application_id"),),
    BOX: ((RECORD, "box_id"),),
    "claim_check": (("claim_check_record", "check_id"),),
    "destruction_list": (("destruction_line", "list_id"),),
    "hold": (("hold_record", "hold_id"),),
    "visit": (("loan", "visit_id"), ("reading", "visit_id")),
}
#: The trail and what is noted beside it: named by table and row, not by a key.
TRAIL = ("operation", "audit", "event", "print_event")


def _keys_to(table: Table, targets: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (column.name, key.column.table.name)
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name in targets
    )


@cache
def members() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the tables that point to records, with the keys to records and to their boxes."""
    found = {
        name: _keys_to(table, frozenset({RECORD, BOX}))
        for name, table in t.METADATA.tables.items()
        if name != RECORD
    }
    return {
        name: keys for name, keys in found.items() if any(target == RECORD for _, target in keys)
    }


@cache
def followers() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the tables that point to members, holders or one another, nearest first."""
    known = frozenset({*members(), *HOLDERS})
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    while True:
        new = {
            name: keys
            for name, table in sorted(t.METADATA.tables.items())
            if name not in known and name not in (RECORD, "label_touched")
            if (keys := _keys_to(table, known))
        }
        if not new:
            return found
        found |= new
        known |= frozenset(new)


@cache
def gated() -> tuple[str, ...]:
    """Return every table behind the gate, each after those that its view asks."""
    holders = (name for name in HOLDERS if name != BOX)
    return (RECORD, BOX, *members(), *holders, *followers(), *TRAIL)
