"""Catalogue: what a person sees of the records, and how entries are made and changed."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import LARGEST_SERIAL, Kind
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import FieldProblem
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Period, PeriodKind
from desktop_archive.services.catalogue import numbering
from desktop_archive.services.catalogue.entry import EntryDraft, problems, stored
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import MASK, is_masked
from desktop_archive.services.numbering import allotting
from desktop_archive.services.room import Room
from desktop_archive.store import audit, loading, search
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.records import Node, Query, RecordRow

__all__ = ["Catalogue", "EntryDraft", "HistoryLine", "Named", "Node", "Query", "RecordRow"]


@dataclass(frozen=True, slots=True)
class Named:
    """Something that is chosen by name: a category, a period, a fonds."""

    id: int
    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A node of the class tree with its count."""

    node: Node
    label: Names
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of one field: when, who, what it was and is, why."""

    at: str
    who: str
    action: str
    field: str
    old: str
    new: str
    reason: str


@dataclass(frozen=True, slots=True)
class Use:
    """One loan of a record."""

    lent_on: str
    person: str
    returned_on: str | None
    due_on: str


#: Columns that change by themselves and tell a reader nothing.
_SILENT = frozenset({"id", "updated_at", "created_at", "code_key", "serial", "batch_id"})


#: Rows that are read together when a whole list is wanted.
_PIECE = 1_000


class Catalogue:
    """The records of the room, as far as the signed-in person may see them."""

    def __init__(self, room: Room) -> None:
        self._room = room

    # --- looking ------------------------------------------------------------------------------

    def count(self, query: Query) -> int:
        """Return how many records a list holds."""
        with self._room.read() as session:
            return store_records.count(session, self._allowed(query))

    def page(self, query: Query, offset: int, limit: int) -> list[RecordRow]:
        """Return one page of a list; entries one may not read are masked (R-19)."""
        with self._room.read() as session:
            rows = store_records.page(session, self._allowed(query), offset, limit)
        return [self._masked(row) for row in rows]

    def every(self, query: Query) -> Iterator[RecordRow]:
        """Yield a whole list piece by piece, as a page shows it; a million rows fill no memory."""
        with self._room.read() as session:
            ids = array(
                "q", store_records.page_ids(session, self._allowed(query), 0, LARGEST_SERIAL)
            )
        for start in range(0, len(ids), _PIECE):
            with self._room.read() as session:
                rows = store_records.rows(session, ids[start : start + _PIECE])
            yield from (self._masked(row) for row in rows)

    def row(self, record_id: int) -> RecordRow | None:
        """Return one record as a list shows it."""
        with self._room.read() as session:
            rows = store_records.rows(session, [record_id])
        return self._masked(rows[0]) if rows else None

    def children(self, node: Node) -> list[TreeNode]:
        """Return the nodes below a node: fonds, category, year, period, unit (N-07)."""
        with self._room.read() as session:
            found = store_records.children(session, node)
            names = store_records.names(session)
        return [_tree_node(node, value, count, names) for value, count in found]

    def whole(self, record_id: int) -> Mapping[str, object] | None:
        """Return every field of a record, or None when it may not be read or is not there."""
        row = self.row(record_id)
        if row is None or is_masked(row, may_open=self._may_open()):
            return None
        with self._room.read() as session:
            return store_records.whole(session, record_id)

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
        with self._room.read() as session:
            changes = audit.row_images(session.connection, "record", record_id)
        return [] if hidden else [line for change in changes for line in _lines(*change)]

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

    # --- describing ---------------------------------------------------------------------------

    def preview(self, draft: EntryDraft) -> tuple[str, tuple[FieldProblem, ...]]:
        """Return the number a new entry would get, and what keeps it from being saved."""
        with self._room.read() as session:
            words = self._words(session, draft)
            number = self._number_or_none(session, draft, words)
            found = problems(
                draft,
                category=words.category,
                period=words.period_code,
                today=self._room.today(),
                taken=False,
            )
        return (number.code if number else ""), found

    def create(self, draft: EntryDraft, choice: NumberChoice = NEXT) -> int:
        """Add an entry under the next number of its scheme and return its id (N-01, C-01).

        Raises:
            RefusedError: a field is missing or impossible, or the right is.
        """
        topics = (Topic.RECORDS,)
        with self._room.act("create_record", *topics, right=Right.ENTER) as session:
            words = self._words(session, draft)
            self._refuse_problems(draft, words)
            number = self._number(session, draft, words, choice)
            if number is None:
                raise RefusedError(FieldProblem.NUMBER_MISSING)
            allotting.take(session, number)
            record_id = store_records.insert(
                session,
                {
                    **stored(draft, words.period, words.clock),
                    "serial": store_room.take_serials(session, Kind.RECORD).start,
                    "fonds_id": words.fonds_id,
                    **number.columns(),
                    "code_key": lookup_key(number.code),
                    "created_at": session.at,
                    "updated_at": session.at,
                },
            )
            search.put_records(session, [record_id])
        return record_id

    def edit(self, record_id: int, draft: EntryDraft, reason: str = "") -> None:
        """Change the description of an entry; its number stays (N-20, C-43).

        Raises:
            RefusedError: a field is missing or impossible, or the right is.
        """
        topics = (Topic.RECORDS, Topic.BOXES, Topic.RETENTION)
        with self._room.act("edit_record", *topics, right=Right.MODIFY, reason=reason) as session:
            words = self._words(session, draft)
            self._refuse_problems(draft, words)
            search.take_out_records(session, [record_id])
            store_records.change(session, record_id, stored(draft, words.period, words.clock))
            search.put_records(session, [record_id])
            row = store_records.rows(session, [record_id])[0]
            if row.box_id is not None:
                store_boxes.refresh(session, [row.box_id])

    # --- inside -------------------------------------------------------------------------------

    def _may_open(self) -> bool:
        return self._room.may(Right.OPEN_CONFIDENTIAL)

    def _allowed(self, query: Query) -> Query:
        return replace(query, with_secret=self._may_open())

    def _masked(self, row: RecordRow) -> RecordRow:
        if not is_masked(row, may_open=self._may_open()):
            return row
        return replace(row, title=MASK, creator="", date_text="", pages=None)

    def _words(self, session: Session, draft: EntryDraft) -> "_Words":
        names = store_records.names(session)
        own = self._room.facts.get("fonds", "")
        fonds_id = next((key for key, found in names["fonds"].items() if found[0] == own), 0)
        category = names["category"].get(draft.category_id or 0, ("",))[0]
        period_code, period = "", None
        for key, code, years, kind, rank in loading.periods(session):
            if key == draft.retention_id:
                period_code, period = code, Period(code, years, PeriodKind(kind), rank)
        clocks = loading.category_clocks(session)
        clock = clocks.get(draft.category_id or 0, ("created", "next_jan1"))
        return _Words(fonds_id, own, category, period_code, period, clock)

    def _number(
        self,
        session: Session,
        draft: EntryDraft,
        words: "_Words",
        choice: NumberChoice = NEXT,
    ) -> allotting.Number | None:
        wish = numbering.wish_of(draft, words.fonds, words.category, words.period, choice)
        return allotting.propose(session, wish, self._room.today())

    def _number_or_none(
        self, session: Session, draft: EntryDraft, words: "_Words"
    ) -> allotting.Number | None:
        try:
            return self._number(session, draft, words)
        except RefusedError:
            return None

    def _refuse_problems(self, draft: EntryDraft, words: "_Words") -> None:
        found = problems(
            draft,
            category=words.category,
            period=words.period_code,
            today=self._room.today(),
            taken=False,
        )
        if found:
            raise RefusedError(found[0], problems=found)


@dataclass(frozen=True, slots=True)
class _Words:
    """What an entry refers to, looked up."""

    fonds_id: int
    fonds: str
    category: str
    period_code: str
    period: Period | None
    clock: tuple[str, str]


def _tree_node(
    parent: Node,
    value: object,
    count: int,
    names: Mapping[str, Mapping[int, tuple[str, str, str, str]]],
) -> TreeNode:
    if parent.fonds_id is None:
        code, *words = names["fonds"][int(str(value))]
        return TreeNode(Node(fonds_id=int(str(value))), Names(*words), code, count)
    if parent.category_id is None:
        code, *words = names["category"][int(str(value))]
        return TreeNode(replace(parent, category_id=int(str(value))), Names(*words), code, count)
    if parent.year is None:
        year = None if value is None else int(str(value))
        text = "" if year is None else str(year)
        return TreeNode(replace(parent, year=year), Names(text, text, text), "", count)
    if parent.retention_id is None:
        key = None if value is None else int(str(value))
        words = list(names["retention"][key][1:]) if key is not None else ["–", "–", "–"]
        return TreeNode(replace(parent, retention_id=key), Names(*words), "", count)
    text = str(value)
    return TreeNode(replace(parent, unit_code=text), Names(text, text, text), text, count)


def _lines(
    change: object, old: Mapping[str, object], new: Mapping[str, object]
) -> list[HistoryLine]:
    """Return the fields that one change touched; of a new record only that it was made."""
    at, who = str(change.at), str(change.actor)  # type: ignore[attr-defined]
    action, reason = str(change.action), str(change.reason)  # type: ignore[attr-defined]
    if not old:
        return [HistoryLine(at, who, action, "", "", str(new.get("code", "")), reason)]
    return [
        HistoryLine(at, who, action, name, _shown(old.get(name)), _shown(value), reason)
        for name, value in new.items()
        if name not in _SILENT and old.get(name) != value
    ]


def _shown(value: object) -> str:
    return "" if value is None else str(value)
