"""What the fields beside the columns say, as columns of an exported list (C-35)."""

from collections.abc import Mapping

from desktop_archive.rules.fields import words_of
from desktop_archive.rules.personal import masked_numbers, masked_value
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.store import fields as store_fields
from desktop_archive.store.database import Session


class FieldColumns:
    """The fields that say something of any record, in the language of the list."""

    def __init__(self, session: Session, language: str, *, may_open: bool) -> None:
        used = store_fields.used_fields(session)
        self._fields = [one for one in all_fields(session, retired=True) if one.code in used]
        self._language, self._may_open = language, may_open

    def headings(self) -> list[str]:
        """Return the names of the fields."""
        return [one.names.of(self._language) for one in self._fields]

    def cells(self, values: Mapping[str, str], *, is_hidden: bool) -> tuple[str, ...]:
        """Return what the fields say of one record; numbers of persons stay masked (C-41)."""
        return tuple(
            "" if is_hidden else self._cell(number, values) for number in range(len(self._fields))
        )

    def _cell(self, number: int, values: Mapping[str, str]) -> str:
        field = self._fields[number]
        words = words_of(field, values.get(field.code, ""), self._language)
        if self._may_open:
            return words
        return masked_value(words) if field.personal else masked_numbers(words)
