"""Which labels no longer tell the truth, and why: what they say, what they should say (B-03)."""

from collections.abc import Callable, Mapping, Sequence

from desktop_archive.rules.label_debt import OwedLabel, differences
from desktop_archive.services.labels import LabelKind, owing
from desktop_archive.services.room import Room
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import labels as store_labels
from desktop_archive.store.database import Session

__all__ = ["LabelDebt", "OwedLabel"]

_TABLES = {LabelKind.BOX: "box", LabelKind.FILE: "record", LabelKind.SHELF: "place"}


class LabelDebt:
    """Reads what is owed; printing pays it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def counts(self) -> Mapping[LabelKind, int]:
        """Return how many labels of each kind are owed."""
        with self._room.read() as session:
            return {kind: len(owing(session, kind)) for kind in _TABLES}

    def owed(self, kind: LabelKind, language: str) -> list[OwedLabel]:
        """Return what owes a label, with the reasons; names read in a language."""
        if kind not in _TABLES:
            return []
        with self._room.read() as session:
            return _owed(session, kind, owing(session, kind), language)

    def reasons(self, kind: LabelKind, key: int, language: str) -> OwedLabel | None:
        """Return what is wrong with the label of one thing; nothing if it is right."""
        with self._room.read() as session:
            if key not in owing(session, kind):
                return None
            return _owed(session, kind, [key], language)[0]


def _owed(session: Session, kind: LabelKind, ids: Sequence[int], language: str) -> list[OwedLabel]:
    table = _TABLES[kind]
    before = store_labels.said_before(session, table, ids)
    printed = store_labels.last_printed(session, table, ids)
    found = []
    for key, now, facts in _READERS[kind](session, ids):
        was = before.get(key, "")
        copies, at = printed.get(key, (0, ""))
        found.append(
            OwedLabel(
                id=key,
                differences=differences(table, was, now, language),
                copies=copies,
                printed_at=at,
                was_printed=bool(was or copies),
                **facts,
            )
        )
    return found


Read = tuple[int, str, dict[str, str]]


def _boxes(session: Session, ids: Sequence[int]) -> list[Read]:
    rows = {row.id: row for row in store_boxing.boxes(session, ids)}
    found = []
    for text in store_labels.boxes(session, ids):
        row = rows[text.id]
        about = " – ".join(dict.fromkeys(end for end in (row.first, row.last) if end))
        place = row.address or row.place_text
        # The place stands at the end: it counts on labels that say it.
        found.append(
            (
                text.id,
                f"{text.said}\n@{text.place}",
                {"name": row.box_no, "about": about, "place": place},
            )
        )
    return found


def _files(session: Session, ids: Sequence[int]) -> list[Read]:
    return [
        (text.id, text.said, {"name": text.code, "about": text.title, "place": text.box_no})
        for text in store_labels.files(session, ids)
    ]


def _shelves(session: Session, ids: Sequence[int]) -> list[Read]:
    found = []
    for text in store_labels.shelves(session, ids):
        about = " – ".join(dict.fromkeys(end for end in (text.first, text.last) if end))
        found.append((text.id, text.said, {"name": text.address, "about": about, "place": ""}))
    return found


_READERS: Mapping[LabelKind, Callable[[Session, Sequence[int]], list[Read]]] = {
    LabelKind.BOX: _boxes,
    LabelKind.FILE: _files,
    LabelKind.SHELF: _shelves,
}
