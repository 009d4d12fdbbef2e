"""Files and their items: contents list, order, pages, and counts that agree (K-05, P-21)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.contents import (
    ContentsRefusal,
    Found,
    ItemFacts,
    contents_findings,
    moved,
    paginated,
)
from desktop_archive.rules.records import GONE, Level, RecordState, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.periods import raise_file
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import describing as store_describing
from desktop_archive.store import links as store_links
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session
from desktop_archive.store.links import ItemRow

__all__ = ["Contents", "FileDesk", "ItemLine"]

_TOPICS = (Topic.RECORDS, Topic.RETENTION)
#: Further than this no page number goes.
_MOST_PAGES = 999_999


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item in its turn, as somebody may read it."""

    at: int
    id: int
    code: str
    title: str
    date_text: str
    pages: int | None
    first: int | None
    last: int | None
    state: str

    @property
    def page_words(self) -> str:
        """Return the pages as a contents list writes them: 3-12."""
        if self.first is None:
            return ""
        return str(self.first) if self.last in (None, self.first) else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True)
class Contents:
    """What lies in a file, and what does not agree."""

    file_id: int
    is_draft: bool
    items: tuple[ItemLine, ...]
    findings: tuple[Found, ...]


class FileDesk:
    """Makes up files."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def contents(self, file_id: int) -> Contents | None:
        """Return the contents list of a file, or None when it is no file."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            standing = store_describing.standing(session, file_id)
            if standing is None or standing.level != Level.FILE.value:
                return None
            rows = store_links.items_of(session, file_id)
            findings = _findings(session, file_id, rows)
        items = tuple(_line(at, row, may_open=may_open) for at, row in enumerate(rows, start=1))
        return Contents(file_id, standing.status == Status.DRAFT.value, items, findings)

    def file_of(self, record_id: int) -> int | None:
        """Return the file that an item lies in."""
        with self._room.read() as session:
            return store_links.parent_of(session, record_id)

    def add(self, file_id: int, codes: Sequence[str]) -> bool:
        """Put records into a file by their codes; tell whether its period was raised (K-05).

        Raises:
            RefusedError: no such record, it lies elsewhere, the file is gone, no right.
        """
        if not codes:
            raise RefusedError(ContentsRefusal.NOTHING_CHOSEN)
        with self._room.act("add_items", *_TOPICS, right=Right.MODIFY) as session:
            self._file(session, file_id)
            for code in codes:
                self._add(session, file_id, code)
            return raise_file(session, file_id)

    def take_out(self, file_id: int, item_id: int, reason: str) -> None:
        """Take an item out of its file, and say why; the order of the others closes up (N-21).

        Raises:
            RefusedError: no reason, it is not in this file, the file is fixed, no right.
        """
        if not reason.strip():
            raise RefusedError(ContentsRefusal.REASON_MISSING)
        with self._room.act(
            "take_out_item", *_TOPICS, right=Right.MODIFY, reason=reason.strip()
        ) as session:
            order = self._order(session, file_id)
            if item_id not in order:
                raise RefusedError(ContentsRefusal.NOT_IN_THIS_FILE)
            store_records.change(session, item_id, {"parent_id": None})
            nothing = {"position": 0, "page_first": None, "page_last": None}
            store_links.put_item(session, item_id, nothing)
            store_links.put_order(session, [one for one in order if one != item_id])

    def move(self, file_id: int, item_id: int, to: int) -> None:
        """Put an item at another turn of the list, counted from 1, while the file is in draft.

        Raises:
            RefusedError: the file is catalogued, it is not in this file, no right.
        """
        with self._room.act("order_items", *_TOPICS, right=Right.MODIFY) as session:
            order = self._order(session, file_id)
            if item_id not in order:
                raise RefusedError(ContentsRefusal.NOT_IN_THIS_FILE)
            store_links.put_order(session, moved(order, item_id, to - 1))

    def set_pages(self, file_id: int, item_id: int, first: int, last: int) -> None:
        """Say on which pages an item lies.

        Raises:
            RefusedError: pages that cannot be, it is not in this file, no right.
        """
        if not 1 <= first <= last <= _MOST_PAGES:
            raise RefusedError(ContentsRefusal.PAGES_IMPOSSIBLE)
        with self._room.act("set_item_pages", *_TOPICS, right=Right.MODIFY) as session:
            self._file(session, file_id)
            if store_links.parent_of(session, item_id) != file_id:
                raise RefusedError(ContentsRefusal.NOT_IN_THIS_FILE)
            store_links.put_item(session, item_id, {"page_first": first, "page_last": last})

    def paginate(self, file_id: int) -> None:
        """Number the pages through in the order of the list.

        Raises:
            RefusedError: the file is gone, or the right is missing.
        """
        with self._room.act("set_item_pages", *_TOPICS, right=Right.MODIFY) as session:
            self._file(session, file_id)
            rows = store_links.items_of(session, file_id)
            for row, (first, last) in zip(
                rows, paginated([row.pages for row in rows]), strict=True
            ):
                if first is not None and (first, last) != (row.page_first, row.page_last):
                    store_links.put_item(session, row.id, {"page_first": first, "page_last": last})

    def agree(self, file_id: int) -> None:
        """Let the file say the items and pages that are in it.

        Raises:
            RefusedError: the file is gone, or the right is missing.
        """
        with self._room.act("count_items", *_TOPICS, right=Right.MODIFY) as session:
            self._file(session, file_id)
            rows = store_links.items_of(session, file_id)
            if not rows:
                raise RefusedError(ContentsRefusal.NOTHING_CHOSEN)
            values: dict[str, object] = {"quantity": len(rows)}
            pages = [row.pages for row in rows if row.pages is not None]
            if len(pages) == len(rows):
                values["pages"] = sum(pages)
            store_records.change(session, file_id, values)

    # --- inside -------------------------------------------------------------------------------

    @staticmethod
    def _file(session: Session, file_id: int) -> store_describing.Standing:
        found = store_describing.standing(session, file_id)
        if found is None or found.level != Level.FILE.value:
            raise RefusedError(ContentsRefusal.NOT_A_FILE)
        if found.withdrawn or RecordState(found.state) in GONE:
            raise RefusedError(ContentsRefusal.GONE)
        return found

    def _order(self, session: Session, file_id: int) -> list[int]:
        """Return the order of a file that may still be changed."""
        if self._file(session, file_id).status != Status.DRAFT.value:
            raise RefusedError(ContentsRefusal.FILE_IS_FIXED)
        return [row.id for row in store_links.items_of(session, file_id)]

    @staticmethod
    def _add(session: Session, file_id: int, code: str) -> None:
        item_id = store_records.find_code(session, code.strip())
        found = store_describing.standing(session, item_id) if item_id is not None else None
        if item_id is None or found is None:
            raise RefusedError(ContentsRefusal.NOT_FOUND, code=code.strip())
        if found.level != Level.ITEM.value:
            raise RefusedError(ContentsRefusal.NOT_AN_ITEM)
        if found.parent_id is not None:
            parent = store_describing.standing(session, found.parent_id)
            where = parent.code if parent else ""
            raise RefusedError(ContentsRefusal.IN_ANOTHER_FILE, code=where)
        if RecordState(found.state) in GONE:
            raise RefusedError(ContentsRefusal.GONE)
        position = store_links.count_items(session, file_id) + 1
        store_records.change(session, item_id, {"parent_id": file_id})
        store_links.put_item(session, item_id, {"position": position})


def _findings(session: Session, file_id: int, rows: Sequence[ItemRow]) -> tuple[Found, ...]:
    whole = store_records.whole(session, file_id) or {}
    pages = whole.get("pages")
    return contents_findings(
        [ItemFacts(row.pages, row.page_first, row.page_last) for row in rows],
        file_pages=int(str(pages)) if pages is not None else None,
        file_quantity=int(str(whole.get("quantity", 1))),
    )


def _line(at: int, row: ItemRow, *, may_open: bool) -> ItemLine:
    title = masked(row, row.title, may_open=may_open)
    is_hidden = title != row.title and not may_open
    return ItemLine(
        at,
        row.id,
        row.code,
        title,
        "" if is_hidden else row.date_text,
        row.pages,
        row.page_first,
        row.page_last,
        row.state,
    )
