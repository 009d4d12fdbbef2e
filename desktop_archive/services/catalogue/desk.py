"""Catalogue: what a person sees of the records, and how entries are made and changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.personal import masked_numbers
from desktop_archive.services.catalogue.bulk import BulkDesk
from desktop_archive.services.catalogue.contents import FileDesk
from desktop_archive.services.catalogue.describing import Describing
from desktop_archive.services.catalogue.entry import EntryDraft
from desktop_archive.services.catalogue.entry_numbers import EntryNumbers
from desktop_archive.services.catalogue.fields import FieldDesk
from desktop_archive.services.catalogue.finding import Finder
from desktop_archive.services.catalogue.history import HistoryLine, history
from desktop_archive.services.catalogue.links import LinkDesk
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.catalogue.proposing import Proposal, proposal
from desktop_archive.services.catalogue.reading import Reading
from desktop_archive.services.catalogue.suggesting import Suggestions
from desktop_archive.services.catalogue.trees import TreeNode, whole_tree
from desktop_archive.services.masking import MASK, is_guarded, is_masked, masked
from desktop_archive.services.room import Room
from desktop_archive.store import class_tree, legible
from desktop_archive.store import records as store_records
from desktop_archive.store.records import Node, Query, RecordRow

__all__ = [
    "Catalogue",
    "EntryDraft",
    "HistoryLine",
    "Named",
    "Node",
    "Query",
    "RecordRow",
    "TreeNode",
]


@dataclass(frozen=True, slots=True)
class Named:
    """Something that is chosen by name: a category, a period, a fonds."""

    id: int
    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class Use:
    """One loan of a record."""

    lent_on: str
    person: str
    returned_on: str | None
    due_on: str


#: Columns in which somebody may have written a number of a person.
_WORDS = frozenset({"title", "note", "creator", "original_place", "place_text", "series"})


class Catalogue:
    """The records of the room, as far as the signed-in person may see them."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.describing = Describing(room)
        self.fields = FieldDesk(room)
        self.files, self.links = FileDesk(room), LinkDesk(room)
        self.bulk, self.reading = BulkDesk(room), Reading(room)
        self.suggestions = Suggestions(room)
        self.numbers = EntryNumbers(room)
        self.finder = Finder(room)

    def may(self, right: Right) -> bool:
        """Tell whether the signed-in person holds a right."""
        return self._room.may(right)

    # --- looking ------------------------------------------------------------------------------

    def count(self, query: Query) -> int:
        """Return how many records a list holds."""
        with self._room.read() as session:
            return store_records.count(session, query)

    def page(self, query: Query, offset: int, limit: int) -> list[RecordRow]:
        """Return one page of a list; entries one may not read are masked (R-19)."""
        with self._room.read() as session:
            rows = store_records.page(session, query, offset, limit)
        return [self._masked(row) for row in rows]

    def row(self, record_id: int) -> RecordRow | None:
        """Return one record as a list shows it."""
        with self._room.read() as session:
            rows = store_records.rows(session, [record_id])
        return self._masked(rows[0]) if rows else None

    def tree(self) -> Mapping[Node, list[TreeNode]]:
        """Return the nodes below every node: fonds, category, year, period, unit (N-07)."""
        with self._room.read() as session:
            found = class_tree.tree(session)
            names = store_records.names(session)
        return whole_tree(found, names)

    def children(self, node: Node) -> list[TreeNode]:
        """Return the nodes below a node with their counts (N-07)."""
        return list(self.tree().get(node, ()))

    def whole(self, record_id: int) -> Mapping[str, object] | None:
        """Return every field of a record, or None when it may not be read or is not there.

        That a guarded one was opened is kept in the trail (Q-24).
        """
        row = self.row(record_id)
        if row is None:
            return None
        with self._room.read() as session:
            may_read = legible.is_open(session, record_id)
            found = store_records.whole(session, record_id) if may_read else None
        if found is None:
            return None
        if is_guarded(row):
            self._room.note_opened(record_id)
        if self._may_open():
            return found
        return {
            name: masked_numbers(value) if isinstance(value, str) and name in _WORDS else value
            for name, value in found.items()
        }

    def former_codes(self, record_id: int) -> list[str]:
        """Return the codes a record once had."""
        with self._room.read() as session:
            return store_records.former_codes(session, record_id)

    def uses(self, record_id: int) -> list[Use]:
        """Return the loans of a record, newest first (E-09)."""
        with self._room.read() as session:
            return [Use(*line) for line in store_records.uses(session, record_id)]

    def history(self, record_id: int) -> list[HistoryLine]:
        """Return every change of a record from the trail, newest first (C-43)."""
        row = self.row(record_id)
        hidden = row is not None and is_masked(row, may_open=self._may_open())
        if hidden:
            return []
        with self._room.read() as session:
            lines = history(session, record_id)
        return lines if self._may_open() else [_without_numbers(line) for line in lines]

    def choices(self) -> Mapping[str, Sequence[Named]]:
        """Return categories, periods and fonds to choose from."""
        with self._room.read() as session:
            names = store_records.names(session)
        return {
            what: [Named(key, code, Names(*words)) for key, (code, *words) in found.items()]
            for what, found in names.items()
        }

    def proposed_period(self, category_id: int) -> int | None:
        """Return the period that a category proposes (K-12)."""
        with self._room.read() as session:
            return store_records.proposed_period(session, category_id)

    def proposal(self, category_id: int) -> Proposal:
        """Return what a class proposes to a new entry (K-12, P-21, C-08)."""
        with self._room.read() as session:
            return proposal(session, category_id)

    # --- describing ---------------------------------------------------------------------------

    def preview(self, draft: EntryDraft) -> tuple[str, tuple[Enum, ...]]:
        """Return the number a new entry would get, and what keeps it from being saved."""
        found = self.describing.look(draft)
        return found.code, tuple(one.reason for one in found.told)

    def create(self, draft: EntryDraft, choice: NumberChoice = NEXT) -> int:
        """Add an entry under the next number of its scheme and return its id (N-01, C-01).

        Raises:
            RefusedError: a field is missing or impossible, or the right is.
        """
        return self.describing.create(draft, choice)

    def edit(self, record_id: int, draft: EntryDraft, reason: str = "") -> None:
        """Change the description of an entry; its number stays (N-20, C-43).

        Raises:
            RefusedError: a field is missing or impossible, or the right is.
        """
        self.describing.edit(record_id, draft, reason)

    # --- inside -------------------------------------------------------------------------------

    def _may_open(self) -> bool:
        return self._room.may(Right.OPEN_CONFIDENTIAL)

    def _masked(self, row: RecordRow) -> RecordRow:
        if not is_masked(row, may_open=self._may_open()):
            shown = masked(row, row.title, may_open=self._may_open())
            return row if shown == row.title else replace(row, title=shown)
        return replace(row, title=MASK, creator="", date_text="", pages=None)


def _without_numbers(line: HistoryLine) -> HistoryLine:
    """Return a change with the numbers of persons masked (C-41)."""
    old, new = (
        masked_numbers(value) if isinstance(value, str) else value for value in (line.old, line.new)
    )
    return replace(line, old=old, new=new)
