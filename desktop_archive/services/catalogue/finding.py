"""The catalogue's list: its beginning at once, the whole of it in the background."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import Choice, Field
from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import Question
from desktop_archive.rules.names import Names
from desktop_archive.services.catalogue.marking import Marker, marker
from desktop_archive.services.catalogue.saved_views import SavedView, SavedViews, ShownColumn
from desktop_archive.services.masking import MASK, is_masked
from desktop_archive.services.room import Room
from desktop_archive.store import asking, field_words, lists
from desktop_archive.store import loading as store_loading
from desktop_archive.store import records as store_records
from desktop_archive.store.queries import Found, Node, Query
from desktop_archive.store.records import RecordRow
from desktop_archive.store.search.saying import SIGN

__all__ = [
    "Finder",
    "Found",
    "Marker",
    "Node",
    "Query",
    "RecordRow",
    "SavedView",
    "SavedViews",
    "ShownColumn",
]


#: Rows that are read together when a whole list is wanted.
_PIECE = 1_000


class Finder:
    """Finds records for a list, as far as the signed-in person may see them."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.views = SavedViews(room)

    def understand(self, text: str) -> Question:
        """Return a question as this room understands it, with what is wrong in it (C-39)."""
        with self._room.read() as session:
            return asking.understand(session, text)

    def marker(self, query: Query) -> Marker:
        """Return what marks the words of a list."""
        return marker(self.understand(query.text).part)

    def begin(self, query: Query) -> Found:
        """Return the beginning of a list.

        Raises:
            RefusedError: a word of the question makes no sense.
        """
        with self._room.read() as session:
            return lists.begin(session, query)

    def everything(self, query: Query) -> "array[int]":
        """Return all records of a list in its order."""
        with self._room.read() as session:
            return lists.everything(session, query)

    def read_on(self, query: Query, is_wanted: Callable[[], bool]) -> "array[int] | None":
        """Return all records of a list, or nothing once another one is wanted."""
        try:
            with self._room.read() as session:
                return lists.everything(session, query, is_wanted)
        except lists.NoLongerWantedError:
            return None

    def every(self, query: Query) -> Iterator[RecordRow]:
        """Yield a whole list piece by piece, as it is shown; a million rows fill no memory."""
        ids = self.everything(query)
        for start in range(0, len(ids), _PIECE):
            yield from self.rows(ids[start : start + _PIECE])

    def rows(self, ids: Sequence[int]) -> list[RecordRow]:
        """Return records as a list shows them; entries one may not read are masked (R-19)."""
        with self._room.read() as session:
            found = store_records.rows(session, ids)
        return [self._masked(row) for row in found]

    def is_large(self) -> bool:
        """Tell whether the room is so large that counts are read in the background."""
        with self._room.read() as session:
            return lists.is_large(session)

    def choices(self) -> Mapping[FindField, Sequence[tuple[str, Names]]]:
        """Return what a list can be narrowed to: classes, units, periods with their names."""
        with self._room.read() as session:
            names = store_records.names(session)
            units = store_loading.ids_by(session, "unit", "code")
            called = store_loading.ids_by(session, "unit", "name")
            fields = field_words.known(session)
        name_of = {key: name for name, key in called.items()}
        unit_names = [(code, name_of.get(key, code)) for code, key in units.items()]
        return {
            FindField.CLASS: [(code, Names(*rest)) for code, *rest in names["category"].values()],
            FindField.UNIT: [(code, Names(name, name, name)) for code, name in unit_names],
            FindField.PERIOD: [(code, Names(*rest)) for code, *rest in names["retention"].values()],
            FindField.FIELD: [
                (f"{field.code}{SIGN}{choice.value}", _said(field, choice))
                for field in fields
                for choice in field.choices
            ],
        }

    def _may_open(self) -> bool:
        return self._room.may(Right.OPEN_CONFIDENTIAL)

    def _masked(self, row: RecordRow) -> RecordRow:
        if not is_masked(row, may_open=self._may_open()):
            return row
        return replace(row, title=MASK, creator="", date_text="", pages=None)


def _said(field: Field, choice: Choice) -> Names:
    """Return a field and one of its words, in three languages."""
    one, other = field.names, choice.names
    return Names(
        f"{one.english} = {other.english}",
        f"{one.simplified} = {other.simplified}",
        f"{one.traditional} = {other.traditional}",
    )
