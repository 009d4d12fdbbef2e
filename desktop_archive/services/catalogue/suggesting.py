"""Words to offer while an entry is typed: controlled values first, then former entries."""

from desktop_archive.rules.fields import has_half_a_sign, one_line
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.services.room import Room
from desktop_archive.store import fields as store_fields
from desktop_archive.store import suggesting as store_suggesting

_MOST = 12
_COLUMNS = frozenset({
    "title", "creator", "unit_code", "secrecy_body", "original_place", "document_no",
})  # fmt: skip


class Suggestions:
    """Remembers what was entered before."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def offer(self, field: str, start: str) -> list[str]:
        """Return words that a field may go on with; none while nothing is typed."""
        begun = one_line(start)
        if not begun or has_half_a_sign(begun):
            return []
        with self._room.read() as session:
            if field == "unit_code":
                known = [
                    code
                    for code, name in store_suggesting.units(session)
                    if code.casefold().startswith(begun.casefold()) or begun in name
                ]
                before = store_suggesting.words_starting(session, field, begun, _MOST)
                return list(dict.fromkeys([*known, *before]))[:_MOST]
            if field in _COLUMNS:
                return store_suggesting.words_starting(session, field, begun, _MOST)
            if any(one.code == field and one.personal for one in all_fields(session)):
                return []
            return store_fields.values_starting(session, field, begun, _MOST)
