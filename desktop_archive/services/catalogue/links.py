"""Links: paper and its electronic counterpart, a record and its amendments, records to compare."""

from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.links import (
    Linked,
    LinkKind,
    LinkRefusal,
    LinkSide,
    link_refusal,
    side_of,
)
from desktop_archive.rules.records import COUNTERPARTS
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import describing as store_describing
from desktop_archive.store import links as store_links
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session
from desktop_archive.store.links import LinkRow

__all__ = ["LinkDesk", "LinkLine"]

#: Kind and direction of a link by what the other record is to this one.
_BY_SIDE = {
    side_of(kind, is_first=is_first): (kind, is_first)
    for kind in LinkKind
    for is_first in (False, True)
}


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link seen from one record: what the other is to it, and which one that is."""

    id: int
    side: LinkSide
    other: int
    code: str
    title: str
    state: str


class LinkDesk:
    """Ties records together."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def of(self, record_id: int) -> list[LinkLine]:
        """Return the links of a record; both ends show them."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            found = store_links.links_of(session, record_id)
            rows = store_records.rows(session, [line.other for line in found])
        by_id = {row.id: row for row in rows}
        lines = []
        for line in found:
            row = by_id[line.other]
            title = masked(row, row.title, may_open=may_open)
            side = side_of(LinkKind(line.kind), is_first=line.is_first)
            lines.append(LinkLine(line.id, side, line.other, row.code, title, row.state))
        return lines

    def link(self, record_id: int, side: LinkSide, code: str, note: str = "") -> int:
        """Link a record with another by its code and say what that one is to it.

        Raises:
            RefusedError: no such record, linked already, wrong carriers, no right.
        """
        kind, is_first = _BY_SIDE[side]
        with self._room.act("link_records", Topic.RECORDS, right=Right.MODIFY) as session:
            other = store_records.find_code(session, code.strip())
            if other is None:
                raise RefusedError(LinkRefusal.NOT_FOUND, code=code.strip())
            ends = (record_id, other) if is_first else (other, record_id)
            new = Linked(*ends, kind)
            there = [_linked(line, record_id) for line in store_links.links_of(session, record_id)]
            refusal = link_refusal(new, there) or self._of_carriers(session, new)
            if refusal is not None:
                raise RefusedError(refusal)
            return store_links.link(session, new.first, new.second, kind.value, note)

    def end(self, link_id: int, reason: str = "") -> None:
        """End a link; the history keeps it.

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act(
            "unlink_records", Topic.RECORDS, right=Right.MODIFY, reason=reason
        ) as session:
            store_links.end_link(session, link_id)

    @staticmethod
    def _of_carriers(session: Session, new: Linked) -> LinkRefusal | None:
        """Return why paper and electronic counterpart are not what they are said to be."""
        if new.kind is not LinkKind.ELECTRONIC:
            return None
        paper = store_describing.standing(session, new.first)
        file = store_describing.standing(session, new.second)
        beside_paper = {carrier.value for carrier in COUNTERPARTS}
        if file is None or file.carrier not in beside_paper:
            return LinkRefusal.NEITHER_IS_ELECTRONIC
        if paper is not None and paper.carrier in beside_paper:
            return LinkRefusal.BOTH_ARE_ELECTRONIC
        return None


def _linked(line: LinkRow, record_id: int) -> Linked:
    ends = (record_id, line.other) if line.is_first else (line.other, record_id)
    return Linked(*ends, LinkKind(line.kind))
