"""Which labels no longer tell the truth, and why: what they say, what they should say (B-03)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.label_debt import Difference, LabelField, OwedLabel, differences
from desktop_archive.services.labels import LabelKind, owing
from desktop_archive.services.masking import masked
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

    def owed(self, kind: LabelKind, language: str) -> list[OwedLabel]:
        """Return what owes a label, with the reasons; names read in a language."""
        if kind not in _TABLES:
            return []
        with self._room.read() as session:
            ids = owing(session, kind)
            found = _owed(session, kind, ids, language)
            return found if kind is not LabelKind.FILE else self._shown(session, ids, found)

    def _shown(
        self, session: Session, ids: Sequence[int], found: Sequence[OwedLabel]
    ) -> list[OwedLabel]:
        """Hide the titles that not everybody may read, old and new (R-19, C-41)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        texts = {text.id: text for text in store_labels.files(session, ids)}

        def told(key: int, one: Difference) -> Difference:
            if one.field is not LabelField.TITLE:
                return one
            was, now = (masked(texts[key], end, may_open=may_open) for end in (one.was, one.now))
            return replace(one, was=was, now=now)

        return [
            replace(
                one,
                about=masked(texts[one.id], one.about, may_open=may_open),
                differences=tuple(told(one.id, each) for each in one.differences),
            )
            for one in found
        ]


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
