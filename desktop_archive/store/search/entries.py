"""The words of a record as the index holds them, put together here and nowhere else."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, false, func, or_, select

from desktop_archive.rules.fields import PERSONAL
from desktop_archive.store import tables as t
from desktop_archive.store.search.tokens import bigrams, facet, grams

#: What can be asked for by the name of a field; `other` is everything else.
FIELDS = ("title", "creator", "reference", "other")

#: From this level on a record's words are for those who may read them (F38, R-19).
SECRET_FROM = 2

Entry = dict[str, object]

_R = t.record.c
_OF_RECORD = (
    _R.id,
    _R.title,
    _R.creator,
    _R.code,
    _R.document_no,
    _R.external_id,
    _R.date_text,
    _R.series,
    _R.note,
    _R.folder,
    _R.year,
    _R.category_id,
    _R.unit_code,
    _R.secrecy,
    _R.personal_data,
)
_D = t.description.c


def entries(connection: Connection, records: Sequence[int]) -> dict[bool, list[Entry]]:
    """Return what goes into the open index (False) and into that of the secret words (True)."""
    said = _own_fields(connection, records)
    found: dict[bool, list[Entry]] = {False: [], True: []}
    for row in connection.execute(select(*_OF_RECORD).where(_R.id.in_(records))).all():
        open_words, personal = said.get(row.id, ([], []))
        is_secret = row.secrecy >= SECRET_FROM or bool(row.personal_data)
        if is_secret:
            found[True].append(_entry(row, open_words + personal))
            continue
        found[False].append(_entry(row, open_words))
        if personal:
            # Whoever may read everything searches all words of the record together.
            found[True].append({**_entry(row, open_words + personal), "grams": ""})
    return found


def _entry(row: Any, said: list[str]) -> Entry:  # noqa: ANN401  a row of the database
    others = " ".join((row.date_text, row.series, row.note, row.folder, *said))
    return {
        "id": row.id,
        "title": bigrams(row.title),
        "creator": bigrams(row.creator),
        "reference": bigrams(f"{row.code} {row.document_no} {row.external_id}"),
        "other": f"{bigrams(others)} {_facets(row.year, row.category_id, row.unit_code)}",
        "grams": grams(row.title),
    }


def _facets(year: int | None, category: int, unit: str) -> str:
    values = (("year", year), ("class", category), ("unit", unit))
    parts = (facet(kind, value) for kind, value in values if value is not None)
    return " ".join(part for part in parts if part)


def _own_fields(
    connection: Connection, records: Sequence[int]
) -> dict[int, tuple[list[str], list[str]]]:
    """Return what the room's own fields say of records: for everybody, and personal (C-35)."""
    personal = or_(func.coalesce(t.field.c.personal, false()), _D.field.in_(sorted(PERSONAL)))
    rows = connection.execute(
        select(_D.record_id, _D.value, personal)
        .select_from(t.description.outerjoin(t.field, t.field.c.code == _D.field))
        .where(_D.record_id.in_(records), _D.value != "")
        .order_by(_D.record_id, _D.field)
    )
    found: dict[int, tuple[list[str], list[str]]] = {}
    for record, value, is_personal in rows:
        found.setdefault(int(record), ([], []))[1 if is_personal else 0].append(value)
    return found
